#include "sim/claims/contract/found_before.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/notices.hpp"

namespace sim::claims::contract {
namespace {

/// Remembers a refusal in `law` when no letter was sent.
Date end_of(const FoundBefore& found, Ruling& law) {
    if (!found.notice_on) {
        law.refuse(missing("notice_on", "l’envoi de la lettre recommandée"));
        return found.on;
    }
    const auto days = law.read(law::misdeclaration_notice_days).value;
    const auto end = *found.notice_on + std::chrono::days{days};
    law.note("La résiliation prend effet " + std::to_string(days) +
                 " jours après la notification recommandée.",
             insurance_code("L113-9"), to_french(*found.notice_on), to_french(end));
    return end;
}

}  // namespace

Problems impossible(const FoundBefore& found) {
    Problems problems;
    if (found.premium_due <= found.premium_paid)
        problems.push_back({{"premium_due", 0, 0},
                            "La prime due ne dépasse pas la prime payée : rien n’était omis.",
                            "Vérifiez les deux primes."});
    keep_order(problems, found,
               {{"period_from", found.period_from, "period_to", found.period_to},
                {"on", found.on, "notice_on", found.notice_on}});
    return problems;
}

Result<Determination> found_before_outcome(const FoundBefore& found, const law::Book& book) {
    Ruling law{book, found.on};
    law.note("L’assureur propose une prime plus élevée ou résilie ; la bonne foi se présume.",
             insurance_code("L113-9"), to_french(found.premium_paid), to_french(found.premium_due));
    if (found.accepted.value_or(false))
        return law.conclude(Term{"prime_augmentee"}, "L’assuré accepte l’augmentation.",
                            insurance_code("L113-9"));
    if (found.notice_on)
        return law.conclude(Term{"contrat_resilie"}, "L’assureur a notifié la résiliation.",
                            insurance_code("L113-9"));
    return law.conclude(Term{"choix_ouvert"}, "Rien n’est encore notifié ni accepté.",
                        insurance_code("L113-9"));
}

Result<Determination> found_before_supplement(const FoundBefore& found, const law::Book& book) {
    Ruling law{book, found.on};
    const auto more = found.premium_due - found.premium_paid;
    law.note("Le supplément est l’écart des deux primes ; il faut l’accord de l’assuré.",
             insurance_code("L113-9"), to_french(found.premium_paid), to_french(more));
    return law.conclude(more);
}

Result<Determination> found_before_end(const FoundBefore& found, const law::Book& book) {
    Ruling law{book, found.on};
    const auto end = end_of(found, law);
    return law.conclude(end);
}

Result<Determination> found_before_refund(const FoundBefore& found, const law::Book& book) {
    Ruling law{book, found.on};
    const auto end = std::clamp(end_of(found, law), found.period_from, found.period_to);
    const auto all = found.period_to.number() - found.period_from.number() + 1;
    const auto left = found.period_to.number() - end.number();
    const auto back = proportion(found.premium_paid, left, all, Rounding::half_up);
    law.note("La prime du temps où l’assurance ne court plus est restituée : " +
                 std::to_string(left) + " jours sur " + std::to_string(all) + ".",
             insurance_code("L113-9"), to_french(found.premium_paid), to_french(back));
    return law.conclude(back);
}

}  // namespace sim::claims::contract
