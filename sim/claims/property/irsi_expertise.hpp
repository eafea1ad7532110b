#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// How an IRSI loss is assessed (titre 5), and the sheet without which no recourse is received
/// (annexe 5).
namespace sim::claims::property {

enum class IrsiTranche : std::uint8_t { first, second };
inline constexpr std::array irsi_tranche_words{
    Option{"first", "Tranche 1"},
    Option{"second", "Tranche 2"},
};
constexpr std::span<const Option> words_of(IrsiTranche) {
    return irsi_tranche_words;
}
struct IrsiAssessment {
    Date on;
    IrsiTranche tranche = IrsiTranche::first;
    bool recourse_wanted = false;  ///< Repeated losses, or a private third party, in tranche 1.
    Money immateriels;
};
inline constexpr std::array irsi_assessment_facts{
    must<&IrsiAssessment::on>("on", "Date du sinistre"),
    must<&IrsiAssessment::tranche>("tranche", "Tranche du local"),
    may<&IrsiAssessment::recourse_wanted>("recourse_wanted",
                                          "Recours voulu : sinistres répétés ou tiers particulier"),
    may<&IrsiAssessment::immateriels>("immateriels", "Immatériels recouvrables"),
};
constexpr std::span<const Fact<IrsiAssessment>> facts_of(const IrsiAssessment*) {
    return irsi_assessment_facts;
}
constexpr MatterName matter_of(const IrsiAssessment*) {
    return {"irsi.assessment", "Évaluation d’un sinistre IRSI"};
}

inline constexpr std::array irsi_survey_words{
    Option{"tout_moyen", "Tout moyen, sans expertise obligatoire"},
    Option{"expertise_commune", "Expertise pour compte commun"},
    Option{"expertise_contradictoire", "Expertise contradictoire"},
    Option{"sans_objet", "Rien à évaluer"},
};
/// Term: how the material damage is assessed.
Result<Determination> irsi_material_survey(const IrsiAssessment& asked, const law::Book& book);
/// Term: how the immatériels are assessed when a recourse claims them.
Result<Determination> irsi_immateriels_survey(const IrsiAssessment& asked, const law::Book& book);

enum class IrsiSheetPart : std::uint8_t {
    irsi_sheet_event,
    irsi_sheet_claimant,
    irsi_sheet_account,
    irsi_sheet_insured,
    irsi_sheet_liable,
    irsi_sheet_survey,
    irsi_sheet_repeat,
    irsi_sheet_case,
    irsi_sheet_amounts,
};
inline constexpr std::array irsi_sheet_part_words{
    Option{"irsi_sheet_event", "Nature, date et lieu du sinistre"},
    Option{"irsi_sheet_claimant", "Société demanderesse, numéro, gestionnaire"},
    Option{"irsi_sheet_account", "Adresse et ordre de paiement"},
    Option{"irsi_sheet_insured", "Nom et qualité de l’assuré"},
    Option{"irsi_sheet_liable", "Assureur du responsable, contrat, dossier, assuré"},
    Option{"irsi_sheet_survey", "Date, cabinet et référence de l’expertise"},
    Option{"irsi_sheet_repeat", "Case des sinistres répétitifs"},
    Option{"irsi_sheet_case", "Cas du barème"},
    Option{"irsi_sheet_amounts", "Matériels et frais, immatériels, total"},
};
constexpr std::span<const Option> words_of(IrsiSheetPart) {
    return irsi_sheet_part_words;
}
struct IrsiSheet {
    Date on;
    std::vector<IrsiSheetPart> present;
};
inline constexpr std::array irsi_sheet_facts{
    must<&IrsiSheet::on>("on", "Date du sinistre"),
    may<&IrsiSheet::present>("present", "Ce que la fiche de recours contient"),
};
constexpr std::span<const Fact<IrsiSheet>> facts_of(const IrsiSheet*) {
    return irsi_sheet_facts;
}
constexpr MatterName matter_of(const IrsiSheet*) {
    return {"irsi.recourse_sheet", "Fiche de recours IRSI"};
}
/// Terms: what the sheet of annexe 5 lacks.
Result<Determination> irsi_sheet_missing(const IrsiSheet& sheet, const law::Book& book);

}  // namespace sim::claims::property
