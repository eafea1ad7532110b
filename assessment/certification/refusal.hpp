#pragma once

#include <string>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/certification/results.hpp"

/// What the deciders of this room share.
namespace assessment::certification {

using Events = std::vector<Event>;
using Decided = sim::Result<Events>;

inline sim::Failure refused(std::string what, std::string remedy = {}) {
    return sim::Failure{sim::Problem{{}, std::move(what), std::move(remedy)}};
}

/// « C-123 / BC01 »
inline std::string quoted(const CopyName& name) {
    return "«\u00A0" + name.candidate + " / " + name.block + "\u00A0»";
}

inline sim::Failure already_decided(const CopyName& copy) {
    return refused("La copie " + quoted(copy) + " est déjà décidée.",
                   "Jusqu’à la signature, le président peut la décider autrement.");
}
inline sim::Failure not_of_the_jury() {
    return refused("Cette personne n’est pas, ou n’est plus, du jury.",
                   "Faites-la siéger d’abord, ou choisissez un membre du jury.");
}

struct Deciding {
    const Session& session;
    const Grid& grid;
    Actor actor;
    sim::Instant now;  ///< Never before the last event.
};

// Preparing: the session, its people, its subjects (prepare.cpp).
Decided decide_on(const Deciding& in, const CreateSession& command);
Decided decide_on(const Deciding& in, const Enrol& command);
Decided decide_on(const Deciding& in, const SeatJuror& command);
Decided decide_on(const Deciding& in, const LeaveJury& command);
Decided decide_on(const Deciding& in, const DeclareConflict& command);
Decided decide_on(const Deciding& in, const DrawCase& command);
Decided decide_on(const Deciding& in, const AttachAttempt& command);
Decided decide_on(const Deciding& in, const ProposeLevel& command);
Decided decide_on(const Deciding& in, const Allot& command);
Decided decide_on(const Deciding& in, const ReportAbsence& command);
Decided decide_on(const Deciding& in, const PlanSlot& command);
Decided decide_on(const Deciding& in, const ConfirmClock& command);
/// What was entered by mistake (mistakes.cpp).
Decided decide_on(const Deciding& in, const WithdrawAbsence& command);
Decided decide_on(const Deciding& in, const WithdrawEnrolment& command);
/// Why this juror cannot hear this copy at its hour; empty when he can.
std::string busy_then(const Session& session, const CopyName& copy, PersonId juror);
/// A number of anonymity that the session has not given yet.
std::string new_number(const Session& session);

// Marking (marking.cpp).
Decided decide_on(const Deciding& in, const OpenSheet& command);
Decided decide_on(const Deciding& in, const GiveLevel& command);
Decided decide_on(const Deciding& in, const Observe& command);
Decided decide_on(const Deciding& in, const HandIn& command);
Decided decide_on(const Deciding& in, const Align& command);
Decided decide_on(const Deciding& in, const AskSecondLook& command);

// Deliberating (deliberation.cpp).
Decided decide_on(const Deciding& in, const OpenDeliberation& command);
Decided decide_on(const Deciding& in, const DecideBlock& command);
Decided decide_on(const Deciding& in, const Sign& command);

// Quality of the marks (calibration.cpp, remark.cpp).
Decided decide_on(const Deciding& in, const AddReference& command);
Decided decide_on(const Deciding& in, const SignRemark& command);

}  // namespace assessment::certification
