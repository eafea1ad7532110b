#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The fund that stands in for an unknown or uninsured author, when nobody else pays.
namespace sim::claims::motor {

enum class Cause : std::uint8_t { driver, wild_animal, ownerless_animal };
inline constexpr std::array cause_words{
    Option{"driver", "Conducteur"},
    Option{"wild_animal", "Animal sauvage"},
    Option{"ownerless_animal", "Animal identifié, sans maître"},
};
constexpr std::span<const Option> words_of(Cause) {
    return cause_words;
}

struct FundClaim {
    Date on;
    Cause cause = Cause::driver;
    bool author_known = false;
    Money property;
    std::int64_t vehicles = 1;
    bool death = false;
    std::int64_t hospital_days = 0;
    std::int64_t incapacity_months = 0;
    Rate permanent;
    bool injured = false;
    bool paid_by_another = false;
    bool excluded_victim = false;  ///< At-fault driver, thief, knowing passenger, the State.
    std::optional<Date> settled_on;
    std::optional<Date> known_uninsured_on;
};
inline constexpr std::array fund_claim_facts{
    must<&FundClaim::on>("on", "Date de l’accident"),
    may<&FundClaim::cause>("cause", "Cause"),
    may<&FundClaim::author_known>("author_known", "Auteur identifié, non assuré"),
    may<&FundClaim::property>("property", "Dommages aux biens"),
    may<&FundClaim::vehicles>("vehicles", "Véhicules endommagés").between(1, 50),
    may<&FundClaim::death>("death", "Une victime est décédée"),
    may<&FundClaim::hospital_days>("hospital_days", "Hospitalisation, en jours"),
    may<&FundClaim::incapacity_months>("incapacity_months", "Incapacité temporaire, en mois"),
    may<&FundClaim::permanent>("permanent", "Incapacité permanente"),
    may<&FundClaim::injured>("injured", "Le demandeur est aussi blessé"),
    may<&FundClaim::paid_by_another>("paid_by_another", "Un autre doit payer"),
    may<&FundClaim::excluded_victim>("excluded_victim",
                                     "Conducteur fautif, voleur, passager qui savait, ou l’État"),
    may<&FundClaim::settled_on>("settled_on", "Transaction ou jugement définitif"),
    may<&FundClaim::known_uninsured_on>("known_uninsured_on",
                                        "Jour où la non-assurance est connue"),
};
constexpr std::span<const Fact<FundClaim>> facts_of(const FundClaim*) {
    return fund_claim_facts;
}
constexpr MatterName matter_of(const FundClaim*) {
    return {"motor.fgao", "Fonds de garantie"};
}
Problems impossible(const FundClaim& claim);

Result<Determination> fgao_pays_injury(const FundClaim& claim, const law::Book& book);
Result<Determination> fgao_property(const FundClaim& claim, const law::Book& book);
Result<Determination> fgao_claim_by(const FundClaim& claim, const law::Book& book);
Result<Determination> fgao_action_by(const FundClaim& claim, const law::Book& book);
/// For property alone, author known: the earlier of two terms.
Result<Determination> fgao_property_notice_by(const FundClaim& claim, const law::Book& book);

}  // namespace sim::claims::motor
