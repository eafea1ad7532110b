#pragma once

#include <array>
#include <span>

#include "sim/claims/property/cide_cop.hpp"

/// The notes of the CIDE-COP on a victim without insurance: the common law settles it, save where
/// the building's insurer stands in.
namespace sim::claims::property {

enum class UninsuredVictim { co_owner, tenant };
inline constexpr std::array uninsured_victim_words{
    Option{"co_owner", "Un copropriétaire"},
    Option{"tenant", "Un locataire ou un autre occupant"},
};
constexpr std::span<const Option> words_of(UninsuredVictim) {
    return uninsured_victim_words;
}

struct CopUninsured {
    Date on;
    UninsuredVictim victim = UninsuredVictim::co_owner;
    CopLiable liable = CopLiable::unknown;
    bool liable_insured = true;
    bool user_risk = false;
    bool contents = false;
    bool waiver_names_insurer = false;
};
inline constexpr std::array cop_uninsured_facts{
    must<&CopUninsured::on>("on", "Date du sinistre"),
    must<&CopUninsured::victim>("victim", "Lésé sans assurance"),
    must<&CopUninsured::liable>("liable", "Responsable en droit commun"),
    may<&CopUninsured::liable_insured>("liable_insured", "Responsable assuré"),
    may<&CopUninsured::user_risk>("user_risk", "Risque d’usager"),
    may<&CopUninsured::contents>("contents", "Dommage au mobilier"),
    may<&CopUninsured::waiver_names_insurer>("waiver_names_insurer",
                                             "Renonciation au profit de l’assureur du locataire"),
};
constexpr std::span<const Fact<CopUninsured>> facts_of(const CopUninsured*) {
    return cop_uninsured_facts;
}
constexpr MatterName matter_of(const CopUninsured*) {
    return {"cide_cop.uninsured_victim", "Lésé sans assurance dans la CIDE-COP"};
}
inline constexpr std::array cop_payer_words{
    Option{"co_owner_insurer", "L’assureur du copropriétaire responsable"},
    Option{"tenant_insurer", "L’assureur du locataire responsable"},
};

/// Term: who settles the victim, `droit_commun` where the convention names nobody.
Result<Determination> cop_uninsured_payer(const CopUninsured& cop, const law::Book& book);
/// Term: against whom the building's insurer turns for what it paid, or `aucun`.
Result<Determination> cop_uninsured_recourse(const CopUninsured& cop, const law::Book& book);

}  // namespace sim::claims::property
