#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// « Rééquipement à neuf »: a movable good paid as new when it is young enough and replaced in
/// time. It is a clause; what the contract does not say is usage.
namespace sim::claims::contract {

enum class EquipmentKind : std::uint8_t { ordinary, electrical, textile, out_of_fashion };
inline constexpr std::array equipment_kind_words{
    Option{"ordinary", "Meuble ou objet ordinaire"},
    Option{"electrical", "Appareil électrique, à la grille du contrat"},
    Option{"textile", "Textile"},
    Option{"out_of_fashion", "Objet hors d’usage ou démodé"},
};
constexpr std::span<const Option> words_of(EquipmentKind) {
    return equipment_kind_words;
}

struct Reequipment {
    Date on;
    Money value;  ///< As new.
    std::int64_t age_years = 0;
    Rate vetuste;
    EquipmentKind kind = EquipmentKind::ordinary;
    std::optional<std::int64_t> full_years;  ///< Of the contract.
    Rate given_back;  ///< Of the vetuste, once past these years or by the grid.
    std::optional<Date> replaced_on;
    std::optional<Money> invoice;
};
inline constexpr std::array reequipment_facts{
    must<&Reequipment::on>("on", "Date du sinistre"),
    must<&Reequipment::value>("value", "Valeur à neuf du bien"),
    must<&Reequipment::age_years>("age_years", "Âge du bien, en années révolues").between(0, 200),
    may<&Reequipment::vetuste>("vetuste", "Vétusté"),
    may<&Reequipment::kind>("kind", "Sorte de bien"),
    may<&Reequipment::full_years>("full_years", "Âge payé à neuf par le contrat, en années")
        .between(0, 50),
    may<&Reequipment::given_back>("given_back",
                                  "Part de la vétusté rendue au-delà, ou par la grille"),
    may<&Reequipment::replaced_on>("replaced_on", "Facture du remplacement"),
    may<&Reequipment::invoice>("invoice", "Montant de cette facture"),
};
constexpr std::span<const Fact<Reequipment>> facts_of(const Reequipment*) {
    return reequipment_facts;
}
constexpr MatterName matter_of(const Reequipment*) {
    return {"contract.reequipment", "Rééquipement à neuf d’un meuble"};
}
Problems impossible(const Reequipment& good);

/// Money: owed at once, vetuste deducted.
Result<Determination> reequipment_immediate(const Reequipment& good, const law::Book& book);
/// Money: given back on the invoice of the replacement; nothing when there is none in time.
Result<Determination> reequipment_deferred(const Reequipment& good, const law::Book& book);
/// Date: the last day of the invoice.
Result<Determination> reequipment_by(const Reequipment& good, const law::Book& book);

}  // namespace sim::claims::contract
