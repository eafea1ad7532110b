#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The bonus-malus clause. It follows the insured's liability at common law, never the IRSA case.
namespace sim::claims::motor {

enum class Liability : std::uint8_t { full, partial, none };
inline constexpr std::array liability_words{
    Option{"full", "Responsabilité entière"},
    Option{"partial", "Responsabilité partagée"},
    Option{"none", "Aucune responsabilité"},
};
constexpr std::span<const Option> words_of(Liability) {
    return liability_words;
}

enum class CrmClaimKind : std::uint8_t {
    accident,
    parked_hit_by_unknown,
    theft,
    fire,
    glass,
    unknown_driver,
    force_majeure,
};
inline constexpr std::array crm_claim_words{
    Option{"accident", "Accident"},
    Option{"parked_hit_by_unknown", "Stationné, heurté par un inconnu"},
    Option{"theft", "Vol"},
    Option{"fire", "Incendie"},
    Option{"glass", "Bris de glace"},
    Option{"unknown_driver", "Conduite à l’insu du propriétaire, hors foyer"},
    Option{"force_majeure", "Force majeure"},
};
constexpr std::span<const Option> words_of(CrmClaimKind) {
    return crm_claim_words;
}

struct CrmClaim {
    CrmClaimKind kind = CrmClaimKind::accident;
    Liability liability = Liability::full;
};
inline constexpr std::array crm_claim_facts{
    may<&CrmClaim::kind>("kind", "Nature"),
    may<&CrmClaim::liability>("liability", "Responsabilité de l’assuré, en droit commun"),
};
constexpr std::span<const Fact<CrmClaim>> facts_of(const CrmClaim*) {
    return crm_claim_facts;
}

struct CrmYear {
    Date on;
    Rate coefficient = whole;
    bool rounds = false;  ///< Usage « tournées » or « tous déplacements ».
    std::vector<CrmClaim> claims;
    std::int64_t claim_free_years = 0;  ///< Before this one, in a row.
    std::int64_t years_at_floor = 0;
    std::int64_t interrupted_months = 0;
    std::int64_t years = 1;  ///< Years alike, for a table of claim-free years.
};
inline constexpr std::array crm_facts{
    must<&CrmYear::on>("on", "Échéance annuelle"),
    must<&CrmYear::coefficient>("coefficient", "Coefficient avant l’échéance")
        .between(Rate::percent(1), Rate::percent(1000)),
    may<&CrmYear::rounds>("rounds", "Usage tournées ou tous déplacements"),
    may<&CrmYear::claims>("claims", "Sinistres de la période"),
    may<&CrmYear::claim_free_years>("claim_free_years", "Années sans sinistre déjà écoulées"),
    may<&CrmYear::years_at_floor>("years_at_floor", "Années passées au coefficient minimal"),
    may<&CrmYear::interrupted_months>("interrupted_months", "Interruption, en mois"),
    may<&CrmYear::years>("years", "Nombre d’années semblables").between(1, 30),
};
constexpr std::span<const Fact<CrmYear>> facts_of(const CrmYear*) {
    return crm_facts;
}
constexpr MatterName matter_of(const CrmYear*) {
    return {"motor.crm", "Bonus-malus"};
}
Problems impossible(const CrmYear& year);

Result<Determination> crm_next(const CrmYear& year, const law::Book& book);
/// The twelve months observed end two months before the renewal.
Result<Determination> crm_period_ends(const CrmYear& year, const law::Book& book);

enum class Aggravating : std::uint8_t {
    alcohol,
    short_suspension,
    long_suspension,
    cancelled,
    hit_and_run,
    undeclared,
    three_claims,
};
inline constexpr std::array aggravating_words{
    Option{"alcohol", "Alcool au volant"},
    Option{"short_suspension", "Suspension de deux à six mois"},
    Option{"long_suspension", "Suspension de plus de six mois"},
    Option{"cancelled", "Permis annulé ou plusieurs suspensions"},
    Option{"hit_and_run", "Délit de fuite"},
    Option{"undeclared", "Circonstance aggravante ou sinistre non déclarés"},
    Option{"three_claims", "Trois sinistres ou plus"},
};
constexpr std::span<const Option> words_of(Aggravating) {
    return aggravating_words;
}
struct Surcharge {
    Date on;
    bool novice = false;
    bool accompanied = false;  ///< Trained by accompanied driving.
    std::int64_t claim_free_years = 0;
    std::vector<Aggravating> aggravating;
};
inline constexpr std::array surcharge_facts{
    must<&Surcharge::on>("on", "Échéance ou souscription"),
    may<&Surcharge::novice>("novice", "Conducteur novice"),
    may<&Surcharge::accompanied>("accompanied", "Formé en conduite accompagnée"),
    may<&Surcharge::claim_free_years>("claim_free_years", "Années sans sinistre").between(0, 30),
    may<&Surcharge::aggravating>("aggravating", "Circonstances aggravantes"),
};
constexpr std::span<const Fact<Surcharge>> facts_of(const Surcharge*) {
    return surcharge_facts;
}
constexpr MatterName matter_of(const Surcharge*) {
    return {"motor.surcharge", "Surprimes automobiles"};
}
Result<Determination> novice_surcharge(const Surcharge& surcharge, const law::Book& book);
Result<Determination> aggravated_surcharge(const Surcharge& surcharge, const law::Book& book);

}  // namespace sim::claims::motor
