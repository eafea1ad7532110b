#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/property/local_case.hpp"

/// The CIDE-COP (2003): water damage in a copropriété that the IRSI leaves out. Policies prevail:
/// who pays follows whose goods are hit, and a recourse follows the common law; the text says only
/// against whom it goes.
namespace sim::claims::property {

/// Art. 5.211: some are a risk of the user, others never, the rest only when he did wrong.
enum class LeakSource {
    appliance,
    household_hose,
    fixed_hose,
    vessel,
    sanitary_joint,
    tiling,
    accessible_waste_pipe,
    tap_joint,
    stop_tap,
    supply_pipe,
    embedded_pipe,
    common_pipe,
    common_stack,
    frost,
    other
};
inline constexpr std::array leak_source_words{
    Option{"appliance", "Appareil à effet d’eau privatif"},
    Option{"household_hose", "Flexible d’un appareil ménager"},
    Option{"fixed_hose", "Flexible qui alimente en permanence un sanitaire"},
    Option{"vessel", "Récipient"},
    Option{"sanitary_joint", "Joint au pourtour d’un sanitaire"},
    Option{"tiling", "Carrelage ou joint de carrelage"},
    Option{"accessible_waste_pipe", "Évacuation privative accessible"},
    Option{"tap_joint", "Joint de robinet ou de chasse d’eau"},
    Option{"stop_tap", "Robinet d’arrêt général du lot"},
    Option{"supply_pipe", "Canalisation d’alimentation"},
    Option{"embedded_pipe", "Canalisation privative encastrée ou ancienne"},
    Option{"common_pipe", "Canalisation commune"},
    Option{"common_stack", "Gouttière ou colonne commune"},
    Option{"frost", "Gel d’une installation"},
    Option{"other", "Autre cause"},
};
constexpr std::span<const Option> words_of(LeakSource) {
    return leak_source_words;
}

enum class CopLiable { co_owner, absent_co_owner, collective, tenant, victim, unknown };
inline constexpr std::array cop_liable_words{
    Option{"co_owner", "Un copropriétaire occupant"},
    Option{"absent_co_owner", "Un copropriétaire non occupant"},
    Option{"collective", "La collectivité"},
    Option{"tenant", "Un locataire"},
    Option{"victim", "Le lésé lui-même"},
    Option{"unknown", "Personne de connu"},
};
constexpr std::span<const Option> words_of(CopLiable) {
    return cop_liable_words;
}

/// Amounts as recoverable. Of an absent copropriétaire, `embellissements` are fittings of the unit.
struct CopCase {
    Date on;
    bool owner_occupied = true;
    std::string occupant_insurer;
    std::string building_insurer;
    Money contents;
    Money embellissements;
    Money absent_owner_fittings;
    Money private_parts;
    Money common_parts;
    std::optional<Money> building_plafond;
    bool occupant_covers_buildings = false;
    CopLiable liable = CopLiable::unknown;
    std::string liable_insurer;
    LeakSource source = LeakSource::other;
    bool fault = false;
    bool building_covers_user_risk = false;
    bool building_covers_owners = true;
    bool waiver_names_insurer = false;
    std::string insurer;
};
inline constexpr std::array cop_case_facts{
    must<&CopCase::on>("on", "Date du sinistre"),
    may<&CopCase::owner_occupied>("owner_occupied", "Lot occupé par son copropriétaire ou vacant"),
    may<&CopCase::occupant_insurer>("occupant_insurer", "Assureur de l’occupant lésé"),
    may<&CopCase::building_insurer>("building_insurer", "Assureur de l’immeuble"),
    may<&CopCase::contents>("contents", "Mobilier de l’occupant"),
    may<&CopCase::embellissements>("embellissements", "Embellissements de l’occupant"),
    may<&CopCase::absent_owner_fittings>("absent_owner_fittings",
                                         "Embellissements d’un copropriétaire non occupant"),
    may<&CopCase::private_parts>("private_parts", "Parties immobilières privatives"),
    may<&CopCase::common_parts>("common_parts", "Parties communes"),
    may<&CopCase::building_plafond>("building_plafond", "Plafond du contrat de l’immeuble"),
    may<&CopCase::occupant_covers_buildings>("occupant_covers_buildings",
                                             "Le contrat du copropriétaire couvre l’immobilier"),
    may<&CopCase::liable>("liable", "Responsable en droit commun"),
    may<&CopCase::liable_insurer>("liable_insurer", "Assureur du responsable"),
    may<&CopCase::source>("source", "Origine de la fuite"),
    may<&CopCase::fault>("fault", "Négligence, intervention maladroite ou auteur identifié"),
    may<&CopCase::building_covers_user_risk>("building_covers_user_risk",
                                             "L’assurance de l’immeuble couvre le risque d’usager"),
    may<&CopCase::building_covers_owners>(
        "building_covers_owners",
        "L’assurance de l’immeuble couvre la responsabilité des copropriétaires"),
    may<&CopCase::waiver_names_insurer>("waiver_names_insurer",
                                        "Renonciation au profit de l’assureur du locataire"),
    may<&CopCase::insurer>("insurer", "Assureur dont on demande la part"),
};
constexpr std::span<const Fact<CopCase>> facts_of(const CopCase*) {
    return cop_case_facts;
}
constexpr MatterName matter_of(const CopCase*) {
    return {"cide_cop.local", "Dégât des eaux réglé selon la CIDE-COP"};
}
Problems impossible(const CopCase& cop);

/// Yes or no: a risk of the user, borne by his own insurer.
Result<Determination> cop_user_risk(const CopCase& cop, const law::Book& book);
/// Money that `insurer` pays to the victims; all of it without a name.
Result<Determination> cop_paid(const CopCase& cop, const law::Book& book);
/// Term: the insurer against whom `insurer` turns, or `aucun`.
Result<Determination> cop_recourse_against(const CopCase& cop, const law::Book& book);
Result<Determination> cop_recourse_amount(const CopCase& cop, const law::Book& book);
/// Money left on `insurer` once everybody has turned against everybody.
Result<Determination> cop_borne(const CopCase& cop, const law::Book& book);

struct CopWrongPayer {
    Date on;
    Money paid;
    Money total;
    bool concertation = false;
    bool qualified_expert = true;
    bool recourse_returns = false;
};
inline constexpr std::array cop_wrong_payer_facts{
    must<&CopWrongPayer::on>("on", "Date du sinistre"),
    must<&CopWrongPayer::paid>("paid", "Payé à la place de l’assureur désigné"),
    must<&CopWrongPayer::total>("total", "Total des dommages, hors taxes"),
    may<&CopWrongPayer::concertation>("concertation", "Concertation pendant l’expertise"),
    may<&CopWrongPayer::qualified_expert>("qualified_expert", "Expert qualifié missionné"),
    may<&CopWrongPayer::recourse_returns>("recourse_returns",
                                          "Le recours reviendrait sur celui qui a payé"),
};
constexpr std::span<const Fact<CopWrongPayer>> facts_of(const CopWrongPayer*) {
    return cop_wrong_payer_facts;
}
constexpr MatterName matter_of(const CopWrongPayer*) {
    return {"cide_cop.wrong_payer", "Remboursement selon la CIDE-COP"};
}
Result<Determination> cop_remboursement(const CopWrongPayer& payer, const law::Book& book);

}  // namespace sim::claims::property
