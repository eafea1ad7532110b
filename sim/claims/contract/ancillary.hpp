#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// The costs that come with a damage, and how far a usual contract pays them. The contract of the
/// case has the last word: its own limits go into `pipeline.settlement`.
namespace sim::claims::contract {

enum class Ancillary : std::uint8_t {
    rubble,
    compliance,
    insured_expert,
    architect,
    works_insurance,
    loss_of_use,
    loss_of_rent,
    rehousing,
    guarding,
    rescue,
};
inline constexpr std::array ancillary_words{
    Option{"rubble", "Démolition et déblais"},
    Option{"compliance", "Mise en conformité"},
    Option{"insured_expert", "Honoraires de l’expert d’assuré"},
    Option{"architect", "Honoraires d’architecte"},
    Option{"works_insurance", "Prime d’assurance dommages-ouvrage"},
    Option{"loss_of_use", "Perte d’usage"},
    Option{"loss_of_rent", "Perte de loyers"},
    Option{"rehousing", "Relogement et déplacement du mobilier"},
    Option{"guarding", "Clôture provisoire et gardiennage"},
    Option{"rescue", "Mesures de sauvetage"},
};
constexpr std::span<const Option> words_of(Ancillary) {
    return ancillary_words;
}

struct AncillaryCost {
    Date on;
    Ancillary head = Ancillary::rubble;
    Money cost;
    Money goods;             ///< Indemnity of the goods: a share of it is the limit.
    std::int64_t units = 0;  ///< Months, or hours of guarding, that the cost pays for.
    bool bought = true;      ///< The contract grants the head.
};
inline constexpr std::array ancillary_facts{
    must<&AncillaryCost::on>("on", "Date du sinistre"),
    must<&AncillaryCost::head>("head", "Frais accessoire"),
    must<&AncillaryCost::cost>("cost", "Coût réel"),
    may<&AncillaryCost::goods>("goods", "Indemnité des biens"),
    may<&AncillaryCost::units>("units", "Durée payée, en mois (en heures pour le gardiennage)")
        .between(0, 10'000),
    may<&AncillaryCost::bought>("bought", "Garanti par le contrat"),
};
constexpr std::span<const Fact<AncillaryCost>> facts_of(const AncillaryCost*) {
    return ancillary_facts;
}
constexpr MatterName matter_of(const AncillaryCost*) {
    return {"contract.ancillary", "Frais accessoires d’un sinistre"};
}

/// Money: what the least generous of the usual contracts pays of it.
Result<Determination> ancillary_least(const AncillaryCost& asked, const law::Book& book);
/// Money: what the most generous one pays.
Result<Determination> ancillary_most(const AncillaryCost& asked, const law::Book& book);

}  // namespace sim::claims::contract
