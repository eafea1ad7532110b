#include "sim/claims/transversal/desk_letters.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"
#include "sim/claims/common/codes.hpp"

namespace sim::claims::transversal {
namespace {

law::Reference acpr() {
    return {"Recommandation ACPR 2024-R-02 du 2 juillet 2024",
            "https://peritusformation.com/decryptage-acpr-de-la-nouvelle-recommandation.html"};
}

template <class Part>
Result<Determination> lacking(const std::vector<Part>& present, Ruling& rule, law::Reference source,
                              Part excused) {
    Checklist list{rule, std::move(source)};
    const auto words = words_of(Part{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto part = static_cast<Part>(i);
        list.expect(words[i], part == excused || std::ranges::find(present, part) != present.end());
    }
    return list.conclude();
}

/// No part of a list of that length.
template <class Part>
Part none_of() {
    return static_cast<Part>(words_of(Part{}).size());
}

}  // namespace

Result<Determination> is_complaint(const ClientMessage& message, const law::Book& book) {
    Ruling rule{book, message.on};
    const bool complaint = message.kind == MessageKind::dissatisfaction;
    return rule.conclude(complaint,
                         complaint ? "Tout mécontentement adressé à un professionnel est une "
                                     "réclamation, quels que soient son auteur et son canal."
                                   : "Une demande de service, d’information, d’éclaircissement ou "
                                     "d’avis n’est pas une réclamation.",
                         acpr());
}

Result<Determination> complaint_first_step(const ClientMessage& message, const law::Book& book) {
    Ruling rule{book, message.on};
    if (message.kind != MessageKind::dissatisfaction)
        return rule.conclude(Term{"ordinary_request"}, "Ce n’est pas une réclamation.", acpr());
    if (message.settled_at_once)
        return rule.conclude(Term{"note_and_close"},
                             "Satisfaite aussitôt, la réclamation se note au dossier.", acpr());
    if (message.oral)
        return rule.conclude(Term{"invite_to_write"},
                             "Orale et non satisfaite, la réclamation s’écrit\u00A0: la personne y "
                             "est invitée, ou reçoit une copie datée.",
                             acpr());
    return rule.conclude(Term{message.answer_ready ? "answer_directly" : "acknowledge"},
                         message.answer_ready
                             ? "La réponse elle-même part dans le délai\u00A0: elle vaut accusé."
                             : "La réclamation écrite reçoit d’abord un accusé de réception.",
                         acpr());
}

Result<Determination> answer_missing(const ComplaintAnswer& reply, const law::Book& book) {
    Ruling rule{book, reply.on};
    return lacking(reply.present, rule, acpr(),
                   reply.granted ? AnswerPart::answer_remedies : none_of<AnswerPart>());
}

Result<Determination> claim_back_missing(const ClaimBackLetter& letter, const law::Book& book) {
    Ruling rule{book, letter.on};
    return lacking(letter.present, rule, civil_code("1302 à 1302-3"), none_of<ClaimBackPart>());
}

Result<Determination> identity_missing(const IdentityFile& file, const law::Book& book) {
    Ruling rule{book, file.on};
    return lacking(file.present, rule, monetary_code("R561-5 et R561-10-3"),
                   file.life ? none_of<IdentityPart>() : IdentityPart::identity_beneficiary);
}

}  // namespace sim::claims::transversal
