#include <algorithm>

#include "assessment/certification/refusal.hpp"

namespace assessment::certification {
namespace {

sim::Failure not_a_candidate(const std::string& number) {
    return refused("Le candidat " + number + " n’est pas de cette session.",
                   "Vérifiez son numéro.");
}

}  // namespace

bool has_begun(const Copy& copy) {
    return !copy.attempt.empty() || copy.decision.has_value() ||
           std::ranges::any_of(copy.sheets, [](const Sheet& sheet) {
               return sheet.handed_in || !sheet.marks.empty() || !sheet.observations.empty();
           });
}

Decided decide_on(const Deciding& in, const WithdrawAbsence& command) {
    const auto* candidate = find_candidate(in.session, command.candidate);
    if (candidate == nullptr) return not_a_candidate(command.candidate);
    if (!candidate->absence)
        return refused("Aucune absence du candidat " + command.candidate + " n’est signalée.",
                       "Vérifiez son numéro.");
    if (command.reason.empty())
        return refused("Une absence se retire avec son motif.",
                       "Le procès-verbal dira l’erreur et sa correction.");
    return Events{AbsenceWithdrawn{command.candidate, command.reason}};
}

Decided decide_on(const Deciding& in, const WithdrawEnrolment& command) {
    const auto& session = in.session;
    if (find_candidate(session, command.candidate) == nullptr ||
        is_reference(session, command.candidate))
        return not_a_candidate(command.candidate);
    if (command.reason.empty())
        return refused("Une inscription s’annule avec son motif.",
                       "Le procès-verbal dira l’erreur et sa correction.");
    for (const auto& block : command.blocks)
        if (find_copy(session, command.candidate, block) == nullptr)
            return refused(
                "Le candidat " + command.candidate + " ne présente pas le bloc " + block + ".",
                "Nommez, parmi les blocs de la session, ceux que le candidat présente.");
    bool stays = false;
    for (const auto& copy : session.copies) {
        if (copy.candidate != command.candidate) continue;
        const bool named = std::ranges::find(command.blocks, copy.block) != command.blocks.end();
        stays = stays || (!command.blocks.empty() && !named);
        if ((named || command.blocks.empty()) && has_begun(copy))
            return refused("L’épreuve de la copie " + quoted({copy.candidate, copy.block}) +
                               " a commencé\u00A0: son inscription ne s’annule plus.",
                           "La copie se note et se décide, ou une absence se signale.");
    }
    return Events{EnrolmentWithdrawn{
        command.candidate, stays ? command.blocks : std::vector<std::string>{}, command.reason}};
}

}  // namespace assessment::certification
