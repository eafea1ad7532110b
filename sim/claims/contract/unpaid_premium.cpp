#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/contract/cover.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

constexpr std::chrono::days next_day{1};

struct Delays {
    std::chrono::days before_notice;
    std::chrono::days before_suspension;
    std::chrono::days before_resiliation;
};

Result<Delays> delays_of(const UnpaidPremium& premium, const law::Book& book, Reasoning& why) {
    const auto notice = law::in_force(book, law::notice_after_echeance_days, premium.due_on);
    if (!notice) return Failure{notice.error()};
    const auto pause = law::in_force(book, law::suspension_after_notice_days, premium.due_on);
    if (!pause) return Failure{pause.error()};
    const auto end = law::in_force(book, law::resiliation_after_suspension_days, premium.due_on);
    if (!end) return Failure{end.error()};
    return Delays{std::chrono::days{why.read(*notice).value},
                  std::chrono::days{why.read(*pause).value},
                  std::chrono::days{why.read(*end).value}};
}

Result<Date> notice_of(const UnpaidPremium& premium) {
    if (premium.notice_on) return *premium.notice_on;
    return Failure{Problem{{"notice_on", 0, 0},
                           "Sans mise en demeure, la garantie n’est jamais suspendue.",
                           "Indiquez le jour d’envoi de la lettre."}};
}

/// The last covered day: the term of the notice runs from its sending.
Result<Date> last_covered(const UnpaidPremium& premium, const Delays& delays, Reasoning& why) {
    const auto notice = notice_of(premium);
    if (!notice) return Failure{notice.error()};
    const auto earliest = premium.due_on + delays.before_notice + next_day;
    if (*notice < earliest)
        return Failure{Problem{{"notice_on", 0, 0},
                               "La mise en demeure est prématurée : elle ne suspend rien.",
                               "Envoyez-la à partir du " + to_french(earliest) + "."}};
    const auto last = *notice + delays.before_suspension;
    why.note("La garantie tient encore " + std::to_string(delays.before_suspension.count()) +
                 " jours après l’envoi de la mise en demeure, jusqu’à minuit.",
             insurance_code("L113-3"), to_french(*notice), to_french(last));
    return last;
}

bool is_back(const UnpaidPremium& premium, Date noon) {
    return premium.on > noon || (premium.on == noon && premium.after_noon);
}

}  // namespace

Problems impossible(const UnpaidPremium& premium) {
    return out_of_order(premium, {{"due_on", premium.due_on, "notice_on", premium.notice_on}});
}

Result<Determination> notice_from(const UnpaidPremium& premium, const law::Book& book) {
    Reasoning why;
    const auto delays = delays_of(premium, book, why);
    if (!delays) return Failure{delays.error()};
    const auto first = premium.due_on + delays->before_notice + next_day;
    why.note("La prime impayée " + std::to_string(delays->before_notice.count()) +
                 " jours après l’échéance ouvre la mise en demeure.",
             insurance_code("L113-3"), to_french(premium.due_on), to_french(first));
    return why.conclude(first);
}

Result<Determination> suspended_from(const UnpaidPremium& premium, const law::Book& book) {
    Reasoning why;
    const auto delays = delays_of(premium, book, why);
    if (!delays) return Failure{delays.error()};
    const auto last = last_covered(premium, *delays, why);
    if (!last) return Failure{last.error()};
    return why.conclude(*last + next_day);
}

Result<Determination> resiliation_from(const UnpaidPremium& premium, const law::Book& book) {
    Reasoning why;
    const auto delays = delays_of(premium, book, why);
    if (!delays) return Failure{delays.error()};
    const auto last = last_covered(premium, *delays, why);
    if (!last) return Failure{last.error()};
    const auto end = *last + delays->before_resiliation;
    why.note("Faute de paiement, l’assureur peut résilier " +
                 std::to_string(delays->before_resiliation.count()) +
                 " jours après la suspension, à minuit.",
             insurance_code("L113-3"), to_french(*last), to_french(end));
    return why.conclude(end);
}

Result<Determination> restored_on(const UnpaidPremium& premium, const law::Book&) {
    Reasoning why;
    if (!premium.paid_on)
        return Failure{Problem{{"paid_on", 0, 0},
                               "Sans paiement, la garantie ne revient pas.",
                               "Indiquez le jour du paiement."}};
    const auto noon = *premium.paid_on + next_day;
    why.note("La garantie revient à midi, le lendemain du paiement.", insurance_code("L113-3"),
             to_french(*premium.paid_on), to_french(noon));
    return why.conclude(noon);
}

Result<Determination> covered_despite_premium(const UnpaidPremium& premium, const law::Book& book) {
    Reasoning why;
    if (!premium.notice_on) {
        why.note("Aucune mise en demeure n’est partie : la garantie n’est pas suspendue.",
                 insurance_code("L113-3"));
        return why.conclude(true);
    }
    const auto delays = delays_of(premium, book, why);
    if (!delays) return Failure{delays.error()};
    if (*premium.notice_on <= premium.due_on + delays->before_notice) {
        why.note("La mise en demeure est prématurée : elle ne suspend rien.",
                 insurance_code("L113-3"));
        return why.conclude(true);
    }
    const auto last = last_covered(premium, *delays, why);
    if (!last) return Failure{last.error()};
    if (premium.on <= *last || (premium.paid_on && *premium.paid_on <= *last)) {
        why.note("La garantie n’était pas suspendue au jour du sinistre.",
                 insurance_code("L113-3"));
        return why.conclude(true);
    }
    const bool back = premium.paid_on && is_back(premium, *premium.paid_on + next_day);
    why.note(back ? "La prime était payée et midi du lendemain passé : la garantie est revenue."
                  : "Le sinistre survient pendant la suspension : il n’est pas couvert.",
             insurance_code("L113-3"));
    return why.conclude(back);
}

}  // namespace sim::claims::contract
