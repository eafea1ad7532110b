#include "sim/claims/transversal/summons.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

using std::chrono::days;

Failure not_given(std::string fact) {
    auto remedy = "Indiquez " + fact + ".";
    return Failure{
        Problem{{std::move(fact), 0, 0}, "Ce fait manque pour répondre.", std::move(remedy)}};
}

/// The last day of a procedural delay moves from a day off to the next working day.
Date rolled(Date last, Region region, Reasoning& why) {
    const auto moved = roll_forward(last, region);
    if (moved != last)
        why.note("Ce jour est chômé : le délai court jusqu’au premier jour ouvrable suivant.",
                 civil_procedure("642"), to_french(last), to_french(moved));
    return moved;
}

Result<Determination> stake_above(const Summons& summons, const law::Book& book,
                                  law::Key<Money> key, std::string_view subject) {
    if (!summons.stake) return not_given("stake");
    Ruling law{book, summons.on};
    const auto plafond = law.cite(key);
    const bool above = *summons.stake > plafond.value;
    law.note(std::string{subject} + (above ? " : la demande dépasse le seuil."
                                           : " : la demande ne dépasse pas le seuil."),
             plafond.reference, to_french(*summons.stake), to_french(plafond.value));
    return law.conclude(above);
}

struct AppealDelay {
    law::Key<law::Count> key;
    bool months;
};

AppealDelay appeal_of(Proceeding proceeding) {
    switch (proceeding) {
        case Proceeding::written:
        case Proceeding::oral: return {law::procedure_appeal_months, true};
        case Proceeding::summary: return {law::procedure_appeal_summary_days, false};
        case Proceeding::criminal: break;
    }
    return {law::procedure_appeal_criminal_days, false};
}

Date with_distance(const Summons& summons, Date last, Ruling& law) {
    if (summons.residence == Residence::mainland) return last;
    const auto months =
        law.cite(summons.residence == Residence::overseas ? law::procedure_overseas_months
                                                          : law::procedure_abroad_months);
    const auto later =
        add_months(last, static_cast<int>(months.value.value), DayOverflow::last_day);
    law.note("Le délai est augmenté en raison de la distance.", months.reference, to_french(last),
             to_french(later));
    return later;
}

}  // namespace

Result<Determination> lawyer_deadline(const Summons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    if (summons.proceeding != Proceeding::written)
        return Failure{Problem{{"proceeding", 0, 0},
                               "Ce délai ne vaut que dans la procédure écrite.",
                               "Préparez l’audience ; en référé, demandez le temps nécessaire."}};
    const auto delay = law.cite(law::procedure_lawyer_days);
    if (summons.hearing_on && days_between(summons.on, *summons.hearing_on) <= delay.value.value) {
        law.note(
            "L’acte est signifié peu avant l’audience : l’avocat peut se "
            "constituer jusqu’à l’audience.",
            delay.reference, to_french(summons.on), to_french(*summons.hearing_on));
        return law.conclude(*summons.hearing_on);
    }
    const auto last = summons.on + days{delay.value.value};
    law.note("L’avocat se constitue dans les " + std::to_string(delay.value.value) +
                 " jours ; le jour de l’acte ne compte pas.",
             delay.reference, to_french(summons.on), to_french(last));
    return law.conclude(rolled(last, summons.region, law.why()));
}

Result<Determination> lawyer_required(const Summons& summons, const law::Book& book) {
    Reasoning why;
    if (summons.proceeding == Proceeding::criminal) {
        why.note(
            "L’avocat n’est pas imposé, mais l’assureur soulève ses exceptions avant toute "
            "défense au fond.",
            criminal_procedure("385-1"));
        return why.conclude(false);
    }
    if (summons.bodily_injury && summons.proceeding == Proceeding::written) {
        why.note("La réparation d’un dommage corporel revient au tribunal judiciaire, avec avocat.",
                 courts_code("L211-4-1"));
        return why.conclude(true);
    }
    return stake_above(summons, book, law::procedure_lawyer_free_plafond, "Avocat obligatoire");
}

Result<Determination> amicable_attempt_required(const Summons& summons, const law::Book& book) {
    Reasoning why;
    if (summons.neighbour_dispute) {
        why.note("Un conflit de voisinage passe d’abord par une tentative amiable.",
                 civil_procedure("750-1"));
        return why.conclude(true);
    }
    if (summons.proceeding == Proceeding::summary || summons.proceeding == Proceeding::criminal) {
        why.note("L’urgence et le pénal n’appellent pas de tentative amiable.",
                 civil_procedure("750-1"));
        return why.conclude(false);
    }
    auto above = stake_above(summons, book, law::procedure_amicable_attempt_plafond,
                             "Tentative amiable préalable");
    if (above) above->value = !std::get<bool>(above->value);
    return above;
}

Result<Determination> last_resort(const Summons& summons, const law::Book& book) {
    auto above = stake_above(summons, book, law::procedure_last_resort_plafond, "Dernier ressort");
    if (above) above->value = !std::get<bool>(above->value);
    return above;
}

Result<Determination> filing_deadline(const Summons& summons, const law::Book& book) {
    if (!summons.hearing_on) return not_given("hearing_on");
    Ruling law{book, summons.on};
    const auto delay = law.cite(law::procedure_filing_days);
    const auto last = *summons.hearing_on - days{delay.value.value};
    law.note(
        "L’assignation est remise au greffe assez tôt avant l’audience, à peine de "
        "caducité.",
        delay.reference, to_french(*summons.hearing_on), to_french(last));
    return law.conclude(last);
}

Result<Determination> appeal_deadline(const Summons& summons, const law::Book& book) {
    if (!summons.judgment_served_on) return not_given("judgment_served_on");
    Ruling law{book, *summons.judgment_served_on};
    const auto rule = appeal_of(summons.proceeding);
    const auto delay = law.cite(rule.key);
    const auto from = *summons.judgment_served_on;
    const auto last =
        rule.months ? add_months(from, static_cast<int>(delay.value.value), DayOverflow::last_day)
                    : from + days{delay.value.value};
    law.note("Délai d’appel : " + std::to_string(delay.value.value) +
                 (rule.months ? " mois." : " jours."),
             delay.reference, to_french(from), to_french(last));
    return law.conclude(rolled(with_distance(summons, last, law), summons.region, law.why()));
}

Result<Determination> earliest_hearing(const Summons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    if (summons.proceeding != Proceeding::criminal)
        return Failure{Problem{{"proceeding", 0, 0},
                               "Ce délai ne vaut que pour une citation pénale.",
                               "Indiquez proceeding: criminal."}};
    const auto delay = law.cite(law::procedure_citation_days);
    const auto first = summons.on + days{delay.value.value};
    law.note("Un délai minimal sépare la citation de l’audience.", delay.reference,
             to_french(summons.on), to_french(first));
    return law.conclude(first);
}

Result<Determination> court_stamp(const Summons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    if (summons.proceeding == Proceeding::criminal) {
        law.note("Le pénal n’y est pas soumis.", civil_procedure("54"));
        return law.conclude(Money{});
    }
    const auto due = law::is_in_force(book, law::procedure_stamp.path, summons.on);
    if (!due) return Failure{due.error()};
    if (!*due) {
        law.note("L’instance commence avant cette contribution.", civil_procedure("54"));
        return law.conclude(Money{});
    }
    const auto stamp = law.cite(law::procedure_stamp);
    law.note("Le demandeur paie une contribution, sauf aide juridictionnelle.", stamp.reference, "",
             to_french(stamp.value));
    return law.conclude(stamp.value);
}

Problems impossible(const Summons& summons) {
    return out_of_order(
        summons,
        {{"on", summons.on, "hearing_on", summons.hearing_on},
         {"on", summons.on, "judgment_served_on", summons.judgment_served_on},
         {"hearing_on", summons.hearing_on, "judgment_served_on", summons.judgment_served_on}});
}

}  // namespace sim::claims::transversal
