#include "sim/claims/transversal/protected_acts.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/contract.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {

Result<Determination> deed_fate(const ProtectedDeed& deed, const law::Book& book) {
    Ruling rule{book, deed.on};
    if (deed.lacks == DeedLack::nothing)
        return rule.conclude(Term{"deed_holds"}, "Rien ne manque à l’acte.", civil_code("465"));
    if (deed.confirmed)
        return rule.conclude(
            Term{"deed_holds"},
            "Confirmé avec l’autorisation du juge, l’acte ne peut plus être annulé.",
            civil_code("465 et 494-9"));
    if (deed.lacks == DeedLack::assistance)
        return rule.conclude(
            Term{deed.prejudice ? "deed_voidable" : "deed_holds"},
            deed.prejudice
                ? "Sans l’assistance du curateur, l’acte qui nuit à la personne peut être annulé."
                : "Sans assistance, l’acte n’est annulé que s’il nuit à la personne.",
            civil_code("465"));
    return rule.conclude(
        Term{"deed_void"},
        deed.lacks == DeedLack::representation
            ? "La personne devait être représentée\u00A0: l’acte est nul de plein droit."
            : "Le protecteur devait être autorisé\u00A0: l’acte est nul de plein droit.",
        civil_code("465 et 494-9"));
}

Result<Determination> annulment_by(const ProtectedDeed& deed, const law::Book& book) {
    Ruling rule{book, deed.on};
    if (deed.lacks == DeedLack::nothing)
        rule.refuse("lacks", "Rien ne manque à l’acte\u00A0: aucune action ne l’annule.",
                    "Indiquez ce qui manque.");
    const auto years = rule.cite(law::prescription_years);
    const auto last =
        add_years(deed.on, static_cast<int>(years.value.value), DayOverflow::last_day);
    rule.note("L’action en nullité se prescrit comme en droit commun.", civil_code("465 et 2224"),
              to_french(deed.on), to_french(last));
    return rule.conclude(last);
}

Result<Determination> judge_to_warn(const ProtectedDeed& deed, const law::Book& book) {
    Ruling rule{book, deed.on};
    return rule.conclude(
        deed.compromises,
        deed.compromises
            ? "Qui paie n’est pas garant de l’emploi des fonds, mais avertit le juge d’un "
              "acte qui compromet manifestement la personne."
            : "Qui paie n’est pas garant de l’emploi des fonds.",
        civil_code("387-3 et 499"));
}

namespace {

law::Key<law::Count> most_years(const MeasureLength& measure) {
    if (measure.renewed) return law::protection_renewed_years;
    if (measure.kind == MeasureKind::habilitation_general)
        return law::protection_habilitation_years;
    return measure.kind == MeasureKind::tutelle && measure.reasoned ? law::protection_reasoned_years
                                                                    : law::protection_measure_years;
}

std::int64_t most_months(const MeasureLength& measure, Ruling& rule) {
    constexpr std::int64_t months_a_year = 12;
    const auto years = rule.cite(most_years(measure));
    const auto months = years.value.value * months_a_year;
    rule.note("La mesure a un terme, que le juge ne peut fixer plus loin.", years.reference, {},
              std::to_string(months) + " mois");
    return months;
}

}  // namespace

Result<Determination> longest_measure(const MeasureLength& measure, const law::Book& book) {
    Ruling rule{book, measure.on};
    return rule.conclude(law::Count{most_months(measure, rule)});
}

Result<Determination> length_lawful(const MeasureLength& measure, const law::Book& book) {
    Ruling rule{book, measure.on};
    return rule.conclude(measure.months <= most_months(measure, rule));
}

Problems impossible(const MinorSum& asked) {
    return out_of_order(asked, {{"born", asked.born, "on", asked.on}});
}

Result<Determination> parents_may_enjoy(const MinorSum& sum, const law::Book& book) {
    Ruling rule{book, sum.on};
    if (sum.kind == MinorSumKind::personal_harm)
        return rule.conclude(false,
                             "Ce qui répare un préjudice extrapatrimonial échappe à la jouissance "
                             "légale des parents.",
                             civil_code("386-4, 3°"));
    const auto years = rule.cite(law::protection_enjoyment_years);
    const auto end =
        add_years(sum.born, static_cast<int>(years.value.value), DayOverflow::last_day);
    rule.note("Les parents ont la jouissance légale des biens du mineur jusqu’à cet âge.",
              years.reference, to_french(sum.born), to_french(end));
    return rule.conclude(sum.on < end);
}

Result<Determination> life_act_by(const GuardedLifeAct& act, const law::Book& book) {
    Ruling rule{book, act.on};
    const auto article = insurance_code("L132-4-1");
    if (act.for_protector)
        return rule.conclude(
            Term{"ad_hoc"},
            "Le protecteur désigné bénéficiaire est en conflit d’intérêts\u00A0: un "
            "autre le remplace pour cet acte.",
            article);
    if (act.status == GuardedSubscriber::tutelle)
        return rule.conclude(Term{"jcp"}, "En tutelle, l’acte demande l’autorisation du juge.",
                             article);
    return rule.conclude(Term{"person_and_curateur"},
                         "En curatelle, la personne agit avec l’assistance du curateur.", article);
}

}  // namespace sim::claims::transversal
