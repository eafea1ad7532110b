#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// What an amount is compared with: the public tariffs of an hour of help, and the rate of the
/// capitalisation table of the day.
namespace sim::claims::injury {

enum class HelpMode { employed, agency, provider };
inline constexpr std::array help_mode_words{
    Option{"employed", "Emploi direct"},
    Option{"agency", "Service mandataire"},
    Option{"provider", "Service prestataire"},
};
constexpr std::span<const Option> words_of(HelpMode) {
    return help_mode_words;
}

struct HelpTariff {
    Date on;
    HelpMode mode = HelpMode::employed;
};
inline constexpr std::array help_tariff_facts{
    must<&HelpTariff::on>("on", "Jour de la liquidation"),
    must<&HelpTariff::mode>("mode", "Qui emploie l’aide"),
};
constexpr std::span<const Fact<HelpTariff>> facts_of(const HelpTariff*) {
    return help_tariff_facts;
}
constexpr MatterName matter_of(const HelpTariff*) {
    return {"injury.helper_tariff", "Tarif public d’une heure d’aide"};
}
/// Money: the hour of the prestation de compensation du handicap, lowest and highest.
Result<Determination> pch_hour_low(const HelpTariff& tariff, const law::Book& book);
Result<Determination> pch_hour_high(const HelpTariff& tariff, const law::Book& book);

struct CapitalisationTable {
    Date on;
};
inline constexpr std::array capitalisation_table_facts{
    must<&CapitalisationTable::on>("on", "Jour de la liquidation"),
};
constexpr std::span<const Fact<CapitalisationTable>> facts_of(const CapitalisationTable*) {
    return capitalisation_table_facts;
}
constexpr MatterName matter_of(const CapitalisationTable*) {
    return {"injury.capitalisation_table", "Barème de capitalisation du jour"};
}
/// Rate: the discount rate of the table then published.
Result<Determination> capitalisation_rate(const CapitalisationTable& table, const law::Book& book);

}  // namespace sim::claims::injury
