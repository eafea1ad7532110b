#include "sim/claims/contract/indemnity_use.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/extras.hpp"

namespace sim::claims::contract {
namespace {

/// The case of article L121-16, that article L121-17 leaves out.
bool in_risk_plan(const IndemnityUse& use) {
    return use.natural_disaster && use.risk_plan;
}

}  // namespace

Problems impossible(const IndemnityUse& use) {
    return out_of_order(use, {{"on", use.on, "mayor_told_on", use.mayor_told_on}});
}

Result<Determination> sum_to_restore(const IndemnityUse& use, const law::Book& book) {
    Ruling rule{book, use.on};
    if (!use.building)
        return rule.conclude(Money{},
                             "Le texte ne vise que les immeubles bâtis\u00A0: l’assuré dispose de "
                             "l’indemnité d’un meuble.",
                             insurance_code("L121-17"));
    if (in_risk_plan(use))
        return rule.conclude(Money{},
                             "Catastrophe naturelle dans un périmètre de prévention\u00A0: rien "
                             "n’oblige à réparer sur place.",
                             insurance_code("L121-16"));
    rule.note("L’indemnité d’un immeuble bâti doit payer sa remise en état, ou celle du terrain.",
              insurance_code("L121-17"), {}, to_french(use.indemnity));
    if (!use.prescribed) return rule.conclude(use.indemnity);
    const auto owed = std::min(use.indemnity, *use.prescribed);
    return rule.conclude(owed,
                         "L’obligation se limite au coût de ce que l’arrêté du maire prescrit.",
                         {"Cass. 2e civ., 18 avril 2019, n° 18-13.371", ""});
}

Result<Determination> use_clause_holds(const IndemnityUse& use, const law::Book& book) {
    Ruling rule{book, use.on};
    switch (use.clause) {
        case UseClause::none: break;
        case UseClause::free_use:
            if (use.building && !in_risk_plan(use))
                return rule.conclude(false,
                                     "Clause contraire à l’emploi obligatoire\u00A0: elle est "
                                     "nulle d’ordre public.",
                                     insurance_code("L121-17"));
            return rule.conclude(true, "Rien n’oblige ici à réparer\u00A0: la clause vaut.",
                                 insurance_code("L121-17"));
        case UseClause::rebuild_on_site:
            if (use.building && in_risk_plan(use))
                return rule.conclude(false,
                                     "Dans un périmètre de prévention, la clause est réputée non "
                                     "écrite.",
                                     insurance_code("L121-16"));
            return rule.conclude(true,
                                 "Le contrat peut subordonner la valeur à neuf à la reconstruction "
                                 "sur place.",
                                 insurance_code("L121-17"));
    }
    return Failure{missing("clause", "la clause du contrat sur l’emploi de l’indemnité")};
}

Result<Determination> mayor_order_by(const IndemnityUse& use, const law::Book& book) {
    if (!use.mayor_told_on)
        return Failure{missing("mayor_told_on", "le jour où le maire a reçu avis du sinistre")};
    Ruling rule{book, use.on};
    const auto months = rule.cite(law::mayor_order_months);
    const auto day =
        add_months(*use.mayor_told_on, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note("Le maire prescrit par arrêté les mesures de remise en état dans ce délai.",
              months.reference, to_french(*use.mayor_told_on), to_french(day));
    return rule.conclude(day);
}

}  // namespace sim::claims::contract
