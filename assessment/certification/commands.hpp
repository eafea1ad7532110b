#pragma once

#include "assessment/certification/events.hpp"

namespace assessment::certification {

struct CreateSession {
    std::string id;
    std::string centre;
    sim::Date date;
    std::vector<std::string> blocks;
};
/// The number of anonymity is ours to give.
struct Enrol {
    PersonId person = 0;
    Route route = Route::apprenticeship;
    std::vector<std::string> measures;
    std::vector<std::string> carried;
    /// When each was acquired: asked when the grid bounds how long a block stays acquired.
    std::map<std::string, sim::Date> acquired_on = {};
};
struct SeatJuror {
    PersonId juror = 0;
    bool president = false;
    bool qualified = false;
    bool external = false;
};
struct LeaveJury {
    PersonId juror = 0;
    std::string reason;
};
struct DeclareConflict {
    PersonId juror = 0;
    std::string candidate;
    Tie tie = Tie::other;
};
/// A case that may be drawn for a block.
struct Drawable {
    std::string id;
    std::string hash;
};
/// The case of the pool that this block has used least; `chance` decides between equals and gives
/// the variant.
struct DrawCase {
    CopyName copy;
    std::vector<Drawable> pool;
    std::uint64_t chance = 0;
};
struct AttachAttempt {
    CopyName copy;
    std::string attempt;
};
struct ProposeLevel {
    CopyName copy;
    std::string criterion;
    Proposal proposal;
};
struct Allot {
    CopyName copy;
    PersonId juror = 0;
};
struct ReportAbsence {
    std::string candidate;
    Absence absence = Absence::absent;
    std::string reason;
};
struct OpenSheet {
    CopyName copy;
    std::string device;
};
struct GiveLevel {
    CopyName copy;
    std::string device;
    std::string subject;
    int level = 0;
    std::string note;
};
struct HandIn {
    CopyName copy;
};
struct Align {
    CopyName copy;
    std::string subject;
    int level = 0;
    std::string note;
};
struct AskSecondLook {
    CopyName copy;
    std::string reason;
};
struct OpenDeliberation {
    std::vector<PersonId> present;
};
/// Against the marks, `override_reason` says why.
struct DecideBlock {
    CopyName copy;
    Outcome outcome = Outcome::refused;
    std::string override_reason;
};
struct Sign {};

using Command =
    std::variant<CreateSession, Enrol, SeatJuror, LeaveJury, DeclareConflict, DrawCase,
                 AttachAttempt, ProposeLevel, Allot, ReportAbsence, OpenSheet, GiveLevel, HandIn,
                 Align, AskSecondLook, OpenDeliberation, DecideBlock, Sign>;

struct Actor {
    PersonId person = 0;
    Role role = Role::apprentice;
};

Action action_of(const Command& command);

/// What happens, or why it cannot be. `now` is what the machine's clock says.
sim::Result<std::vector<Recorded>> decide(const Session& session, const Grid& grid, Actor actor,
                                          sim::Instant now, const Command& command);

}  // namespace assessment::certification
