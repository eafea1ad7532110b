#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// Complaints taken in and answered, the letter that claims an overpayment back, and the identity
/// of who is paid: what each may not lack.
namespace sim::claims::transversal {

enum class MessageKind : std::uint8_t {
    dissatisfaction,
    service_request,
    information,
    clarification,
    opinion,
};
inline constexpr std::array message_kind_words{
    Option{"dissatisfaction", "Mécontentement exprimé"},
    Option{"service_request", "Demande de service ou de prestation"},
    Option{"information", "Demande d’information"},
    Option{"clarification", "Demande d’éclaircissement"},
    Option{"opinion", "Demande d’avis"},
};
constexpr std::span<const Option> words_of(MessageKind) {
    return message_kind_words;
}

struct ClientMessage {
    Date on;
    MessageKind kind = MessageKind::dissatisfaction;
    bool oral = false;
    bool settled_at_once = false;
    bool answer_ready = false;
};
inline constexpr std::array client_message_facts{
    must<&ClientMessage::on>("on", "Jour du message"),
    must<&ClientMessage::kind>("kind", "Objet"),
    may<&ClientMessage::oral>("oral", "Message oral"),
    may<&ClientMessage::settled_at_once>("settled_at_once", "Satisfaction donnée aussitôt"),
    may<&ClientMessage::answer_ready>("answer_ready",
                                      "Réponse prête dans le délai de l’accusé de réception"),
};
constexpr std::span<const Fact<ClientMessage>> facts_of(const ClientMessage*) {
    return client_message_facts;
}
constexpr MatterName matter_of(const ClientMessage*) {
    return {"complaint.message", "Message d’un client ou d’un tiers"};
}
inline constexpr std::array complaint_step_words{
    Option{"ordinary_request", "Traiter comme une demande ordinaire"},
    Option{"note_and_close", "Noter et clore"},
    Option{"invite_to_write", "Inviter à écrire, remettre une copie datée"},
    Option{"answer_directly", "Répondre, sans accusé de réception"},
    Option{"acknowledge", "Accuser réception"},
};
/// Truth: a complaint in the sense of the ACPR’s recommendation.
Result<Determination> is_complaint(const ClientMessage& message, const law::Book& book);
/// Term: what is done first.
Result<Determination> complaint_first_step(const ClientMessage& message, const law::Book& book);

enum class AnswerPart : std::uint8_t {
    answer_request,
    answer_facts,
    answer_clause,
    answer_law,
    answer_decision,
    answer_next,
    answer_remedies,
    answer_plain,
};
inline constexpr std::array answer_part_words{
    Option{"answer_request", "Rappel de la demande"},
    Option{"answer_facts", "Faits et dates"},
    Option{"answer_clause", "Clause citée"},
    Option{"answer_law", "Texte de loi"},
    Option{"answer_decision", "Réponse, motivée"},
    Option{"answer_next", "Ce qui reste possible"},
    Option{"answer_remedies", "Voies de recours\u00A0: médiateur, adresse, délais"},
    Option{"answer_plain", "Langage clair"},
};
constexpr std::span<const Option> words_of(AnswerPart) {
    return answer_part_words;
}

struct ComplaintAnswer {
    Date on;
    bool granted = false;
    std::vector<AnswerPart> present;
};
inline constexpr std::array complaint_answer_facts{
    must<&ComplaintAnswer::on>("on", "Jour de la réponse"),
    may<&ComplaintAnswer::granted>("granted", "Réclamation entièrement acceptée"),
    may<&ComplaintAnswer::present>("present", "Ce que la réponse contient"),
};
constexpr std::span<const Fact<ComplaintAnswer>> facts_of(const ComplaintAnswer*) {
    return complaint_answer_facts;
}
constexpr MatterName matter_of(const ComplaintAnswer*) {
    return {"complaint.reply", "Réponse à une réclamation"};
}
/// Terms: what the answer lacks; a full acceptance needs no remedies.
Result<Determination> answer_missing(const ComplaintAnswer& reply, const law::Book& book);

enum class ClaimBackPart : std::uint8_t {
    claim_back_facts,
    claim_back_sum,
    claim_back_clause,
    claim_back_proof,
    claim_back_deadline,
    claim_back_schedule,
    claim_back_remedies,
    claim_back_tone,
};
inline constexpr std::array claim_back_part_words{
    Option{"claim_back_facts", "Faits"},
    Option{"claim_back_sum", "Somme et calcul"},
    Option{"claim_back_clause", "Clause ou texte"},
    Option{"claim_back_proof", "Preuve du versement"},
    Option{"claim_back_deadline", "Délai pour rendre"},
    Option{"claim_back_schedule", "Échéancier proposé"},
    Option{"claim_back_remedies", "Voies de recours"},
    Option{"claim_back_tone", "Ton sans menace, vulnérabilité vérifiée"},
};
constexpr std::span<const Option> words_of(ClaimBackPart) {
    return claim_back_part_words;
}

struct ClaimBackLetter {
    Date on;
    std::vector<ClaimBackPart> present;
};
inline constexpr std::array claim_back_letter_facts{
    must<&ClaimBackLetter::on>("on", "Jour de la lettre"),
    may<&ClaimBackLetter::present>("present", "Ce que la lettre contient"),
};
constexpr std::span<const Fact<ClaimBackLetter>> facts_of(const ClaimBackLetter*) {
    return claim_back_letter_facts;
}
constexpr MatterName matter_of(const ClaimBackLetter*) {
    return {"overpayment.letter", "Lettre de répétition d’un indu"};
}
/// Terms: what the letter lacks.
Result<Determination> claim_back_missing(const ClaimBackLetter& letter, const law::Book& book);

enum class IdentityPart : std::uint8_t {
    identity_name,
    identity_first_names,
    identity_birth_date,
    identity_birth_place,
    identity_document,
    identity_beneficiary,
};
inline constexpr std::array identity_part_words{
    Option{"identity_name", "Nom"},
    Option{"identity_first_names", "Prénoms"},
    Option{"identity_birth_date", "Date de naissance"},
    Option{"identity_birth_place", "Lieu de naissance"},
    Option{"identity_document", "Pièce d’identité vérifiée"},
    Option{"identity_beneficiary", "Identité du bénéficiaire, vérifiée au paiement (vie)"},
};
constexpr std::span<const Option> words_of(IdentityPart) {
    return identity_part_words;
}

struct IdentityFile {
    Date on;
    bool life = false;
    std::vector<IdentityPart> present;
};
inline constexpr std::array identity_file_facts{
    must<&IdentityFile::on>("on", "Jour du paiement"),
    may<&IdentityFile::life>("life", "Contrat vie ou de capitalisation"),
    may<&IdentityFile::present>("present", "Ce que le dossier contient"),
};
constexpr std::span<const Fact<IdentityFile>> facts_of(const IdentityFile*) {
    return identity_file_facts;
}
constexpr MatterName matter_of(const IdentityFile*) {
    return {"vigilance.identity", "Identification d’une personne physique"};
}
/// Terms: what the file lacks (C. mon. fin., art. R561-5 and R561-10-3).
Result<Determination> identity_missing(const IdentityFile& file, const law::Book& book);

}  // namespace sim::claims::transversal
