#include "sim/claims/contract/reequipment.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/contract.hpp"
#include "sim/law/keys/extras.hpp"

namespace sim::claims::contract {
namespace {

Money worn_value(const Reequipment& good, Ruling& rule) {
    const auto left = good.value - share(good.value, good.vetuste, Rounding::half_up);
    rule.note("La vétusté est d’abord déduite.", contract_terms("vétusté"), to_french(good.value),
              to_french(left));
    return left;
}

Date replacement_end(const Reequipment& good, Ruling& rule) {
    const auto years = rule.cite(law::valeur_a_neuf_years);
    const auto day =
        add_months(good.on, 12 * static_cast<int>(years.value.value), DayOverflow::last_day);
    rule.note("Le remplacement se prouve sur facture dans ce délai.", years.reference,
              to_french(good.on), to_french(day));
    return day;
}

bool is_left_out(EquipmentKind kind) {
    return kind == EquipmentKind::textile || kind == EquipmentKind::out_of_fashion;
}

/// The part of the vetuste that the clause gives back.
Rate part_given_back(const Reequipment& good, Ruling& rule) {
    if (is_left_out(good.kind)) {
        rule.note("Textiles et objets démodés restent hors du rééquipement à neuf.",
                  contract_terms("rééquipement à neuf"));
        return {};
    }
    if (good.kind == EquipmentKind::electrical) {
        rule.note("Un appareil électrique suit la grille du contrat.",
                  contract_terms("rééquipement à neuf"), {}, to_french(good.given_back));
        return good.given_back;
    }
    const auto usual = rule.cite(law::reequipment_full_years);
    const auto years = good.full_years.value_or(usual.value.value);
    const bool full = good.age_years <= years;
    rule.note(full ? "Le bien est assez récent\u00A0: toute la vétusté est rendue."
                   : "Le bien est trop ancien\u00A0: le contrat n’en rend que cette part.",
              good.full_years ? contract_terms("rééquipement à neuf") : usual.reference,
              std::to_string(years), to_french(full ? whole : good.given_back));
    return full ? whole : good.given_back;
}

}  // namespace

Problems impossible(const Reequipment& good) {
    return out_of_order(good, {{"on", good.on, "replaced_on", good.replaced_on}});
}

Result<Determination> reequipment_immediate(const Reequipment& good, const law::Book& book) {
    Ruling rule{book, good.on};
    return rule.conclude(worn_value(good, rule));
}

Result<Determination> reequipment_deferred(const Reequipment& good, const law::Book& book) {
    Ruling rule{book, good.on};
    const auto now = worn_value(good, rule);
    const auto back = share(good.value - now, part_given_back(good, rule), Rounding::half_up);
    const auto last = replacement_end(good, rule);
    if (!good.replaced_on || *good.replaced_on > last)
        return rule.conclude(Money{}, "Sans facture à temps, rien n’est rendu.",
                             contract_terms("rééquipement à neuf"));
    const auto cost = good.invoice.value_or(good.value);
    const auto deferred = std::clamp(cost - now, Money{}, back);
    return rule.conclude(deferred,
                         "La part différée complète l’indemnité, sans dépasser la facture.",
                         contract_terms("rééquipement à neuf"));
}

Result<Determination> reequipment_by(const Reequipment& good, const law::Book& book) {
    Ruling rule{book, good.on};
    return rule.conclude(replacement_end(good, rule));
}

}  // namespace sim::claims::contract
