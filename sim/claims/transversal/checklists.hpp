#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// Documents of the desk with the parts that they may not lack: the sheet for the mediator, the
/// handover to the lawyers, the deed of settlement.
namespace sim::claims::transversal {

enum class SheetPart : std::uint8_t {
    sheet_identity,
    sheet_chronology,
    sheet_object,
    sheet_complainant,
    sheet_insurer,
    sheet_law,
    sheet_expertise,
    sheet_sums,
    sheet_time_bar,
    sheet_procedure,
    sheet_margin,
    sheet_exhibits,
    sheet_sensitive,
    sheet_visa,
};
inline constexpr std::array sheet_part_words{
    Option{"sheet_identity", "Identité du dossier : références, parties, contrat, branche"},
    Option{"sheet_chronology", "Chronologie datée et sourcée"},
    Option{"sheet_object", "Objet et montant du litige"},
    Option{"sheet_complainant", "Position du réclamant, en termes neutres"},
    Option{"sheet_insurer", "Position de l’assureur et clause visée"},
    Option{"sheet_law", "Textes, jurisprudence ou convention"},
    Option{"sheet_expertise", "Constats et désaccords des experts"},
    Option{"sheet_sums", "Sommes offertes, payées, provisionnées"},
    Option{"sheet_time_bar", "État de la prescription"},
    Option{"sheet_procedure", "État de la procédure : aucun tribunal saisi"},
    Option{"sheet_margin", "Marge de conciliation et qui l’autorise"},
    Option{"sheet_exhibits", "Bordereau numéroté des pièces"},
    Option{"sheet_sensitive", "Note sur les données sensibles"},
    Option{"sheet_visa", "Auteur, date et visa"},
};
constexpr std::span<const Option> words_of(SheetPart) {
    return sheet_part_words;
}

struct MediationSheet {
    Date on;
    std::vector<SheetPart> present;
};
inline constexpr std::array mediation_sheet_facts{
    must<&MediationSheet::on>("on", "Date de la fiche"),
    may<&MediationSheet::present>("present", "Ce que la fiche contient"),
};
constexpr std::span<const Fact<MediationSheet>> facts_of(const MediationSheet*) {
    return mediation_sheet_facts;
}
constexpr MatterName matter_of(const MediationSheet*) {
    return {"mediation.sheet", "Fiche de synthèse pour le médiateur"};
}
/// Terms: the parts that the sheet lacks.
Result<Determination> sheet_missing(const MediationSheet& sheet, const law::Book& book);

enum class HandoverPart : std::uint8_t {
    handover_service,
    handover_court,
    handover_procedure,
    handover_deadline,
    handover_parties,
    handover_claims,
    handover_act,
    handover_policy,
    handover_history,
    handover_reserves,
    handover_time_bar,
    handover_psap,
    handover_insured,
    handover_conflict,
    handover_others,
    handover_talks,
};
inline constexpr std::array handover_part_words{
    Option{"handover_service", "Jour, heure et mode de la signification"},
    Option{"handover_court", "Tribunal, chambre et date d’audience"},
    Option{"handover_procedure", "Procédure écrite ou orale"},
    Option{"handover_deadline", "Dernier jour pour constituer avocat"},
    Option{"handover_parties", "Demandeurs et défendeurs"},
    Option{"handover_claims", "Objet et montants demandés"},
    Option{"handover_act", "Copie de l’acte et de ses pièces"},
    Option{"handover_policy", "Contrat en vigueur, garantie, plafonds, franchise"},
    Option{"handover_history", "Chronologie, rapports et correspondance"},
    Option{"handover_reserves", "Réserves déjà écrites et exceptions"},
    Option{"handover_time_bar", "État de la prescription"},
    Option{"handover_psap", "Provision mise à jour"},
    Option{"handover_insured", "Coordonnées de l’assuré et de son avocat"},
    Option{"handover_conflict", "Conflit d’intérêts"},
    Option{"handover_others", "Coassureurs et appels en garantie"},
    Option{"handover_talks", "Pourparlers, pièces confidentielles signalées"},
};
constexpr std::span<const Option> words_of(HandoverPart) {
    return handover_part_words;
}

struct LegalHandover {
    Date on;
    std::vector<HandoverPart> present;
};
inline constexpr std::array legal_handover_facts{
    must<&LegalHandover::on>("on", "Jour où l’acte est reçu"),
    may<&LegalHandover::present>("present", "Ce que la transmission contient"),
};
constexpr std::span<const Fact<LegalHandover>> facts_of(const LegalHandover*) {
    return legal_handover_facts;
}
constexpr MatterName matter_of(const LegalHandover*) {
    return {"summons.handover", "Transmission au service juridique"};
}
/// Terms: what the handover of the same day lacks.
Result<Determination> handover_missing(const LegalHandover& handover, const law::Book& book);

enum class DeedPart : std::uint8_t {
    deed_parties,
    deed_facts,
    deed_dispute,
    deed_concessions,
    deed_sum,
    deed_delay,
    deed_scope,
    deed_confidentiality,
    deed_withdrawal,
    deed_judge,
};
inline constexpr std::array deed_part_words{
    Option{"deed_parties", "Parties"},
    Option{"deed_facts", "Faits"},
    Option{"deed_dispute", "Différend à éteindre"},
    Option{"deed_concessions", "Concessions réciproques"},
    Option{"deed_sum", "Somme"},
    Option{"deed_delay", "Délai de paiement"},
    Option{"deed_scope", "Objet précis et postes réservés"},
    Option{"deed_confidentiality", "Confidentialité"},
    Option{"deed_withdrawal", "Faculté de dénoncer (accident de la circulation)"},
    Option{"deed_judge", "Autorisation du juge (personne protégée)"},
};
constexpr std::span<const Option> words_of(DeedPart) {
    return deed_part_words;
}

struct SettlementDeed {
    Date on;
    bool motor = false;
    bool protected_person = false;
    std::vector<DeedPart> present;
};
inline constexpr std::array settlement_deed_facts{
    must<&SettlementDeed::on>("on", "Date du protocole"),
    may<&SettlementDeed::motor>("motor", "Accident de la circulation"),
    may<&SettlementDeed::protected_person>("protected_person", "Mineur ou majeur protégé"),
    may<&SettlementDeed::present>("present", "Ce que le protocole contient"),
};
constexpr std::span<const Fact<SettlementDeed>> facts_of(const SettlementDeed*) {
    return settlement_deed_facts;
}
constexpr MatterName matter_of(const SettlementDeed*) {
    return {"agreement.deed", "Protocole de transaction"};
}
/// Terms: what the deed lacks; the last two parts are due only where the law asks for them.
Result<Determination> deed_missing(const SettlementDeed& deed, const law::Book& book);

}  // namespace sim::claims::transversal
