#pragma once

#include "assessment/certification/events.hpp"

namespace assessment::certification {

struct CreateSession {
    std::string id;
    std::string centre;
    sim::Date date;
    std::vector<std::string> blocks;
    bool clock_is_right = false;  ///< Said of a clock that is in doubt (clock.hpp).
    friend bool operator==(const CreateSession&, const CreateSession&) = default;
};
/// The number of anonymity is ours to give.
struct Enrol {
    PersonId person = 0;
    Route route = Route::apprenticeship;
    std::vector<std::string> measures;
    std::vector<std::string> carried;
    /// When each was acquired: asked when the grid bounds how long a block stays acquired.
    std::map<std::string, sim::Date> acquired_on = {};
    std::vector<std::string> blocks = {};  ///< That he presents; none: all those of the session.
    friend bool operator==(const Enrol&, const Enrol&) = default;
};
struct SeatJuror {
    PersonId juror = 0;
    bool president = false;
    bool qualified = false;
    bool external = false;
    friend bool operator==(const SeatJuror&, const SeatJuror&) = default;
};
struct LeaveJury {
    PersonId juror = 0;
    std::string reason;
    friend bool operator==(const LeaveJury&, const LeaveJury&) = default;
};
struct DeclareConflict {
    PersonId juror = 0;
    std::string candidate;
    Tie tie = Tie::other;
    friend bool operator==(const DeclareConflict&, const DeclareConflict&) = default;
};
/// A case that may be drawn for a block.
struct Drawable {
    std::string id;
    std::string hash;
    int minutes = 0;  ///< Of the exam; 0 when it is not known.
    friend bool operator==(const Drawable&, const Drawable&) = default;
};
/// The case of the pool that this block has used least; `chance` decides between equals and gives
/// the variant.
struct DrawCase {
    CopyName copy;
    std::vector<Drawable> pool;
    std::uint64_t chance = 0;
    friend bool operator==(const DrawCase&, const DrawCase&) = default;
};
struct AttachAttempt {
    CopyName copy;
    std::string attempt;
    friend bool operator==(const AttachAttempt&, const AttachAttempt&) = default;
};
struct ProposeLevel {
    CopyName copy;
    std::string criterion;
    Proposal proposal;
    friend bool operator==(const ProposeLevel&, const ProposeLevel&) = default;
};
struct Allot {
    CopyName copy;
    PersonId juror = 0;
    friend bool operator==(const Allot&, const Allot&) = default;
};
struct ReportAbsence {
    std::string candidate;
    Absence absence = Absence::absent;
    std::string reason;
    friend bool operator==(const ReportAbsence&, const ReportAbsence&) = default;
};
/// Reported by mistake: the candidate was there, or comes after all.
struct WithdrawAbsence {
    std::string candidate;
    std::string reason;
    friend bool operator==(const WithdrawAbsence&, const WithdrawAbsence&) = default;
};
/// Entered by mistake: of these blocks, or of all when none is named; refused once a trial began.
struct WithdrawEnrolment {
    std::string candidate;
    std::vector<std::string> blocks;
    std::string reason;
    friend bool operator==(const WithdrawEnrolment&, const WithdrawEnrolment&) = default;
};
struct OpenSheet {
    CopyName copy;
    std::string device;
    friend bool operator==(const OpenSheet&, const OpenSheet&) = default;
};
struct GiveLevel {
    CopyName copy;
    std::string device;
    std::string subject;
    int level = 0;
    std::string note;
    friend bool operator==(const GiveLevel&, const GiveLevel&) = default;
};
/// See `Observation`; it is no mark.
struct Observe {
    CopyName copy;
    std::string device;
    std::string behaviour;
    int step = 0;
    std::string note;
    std::int64_t second = 0;
    friend bool operator==(const Observe&, const Observe&) = default;
};
struct HandIn {
    CopyName copy;
    friend bool operator==(const HandIn&, const HandIn&) = default;
};
struct Align {
    CopyName copy;
    std::string subject;
    int level = 0;
    std::string note;
    friend bool operator==(const Align&, const Align&) = default;
};
struct AskSecondLook {
    CopyName copy;
    std::string reason;
    friend bool operator==(const AskSecondLook&, const AskSecondLook&) = default;
};
struct OpenDeliberation {
    std::vector<PersonId> present;
    friend bool operator==(const OpenDeliberation&, const OpenDeliberation&) = default;
};
/// Against the marks, `override_reason` says why.
struct DecideBlock {
    CopyName copy;
    Outcome outcome = Outcome::refused;
    std::string override_reason;
    friend bool operator==(const DecideBlock&, const DecideBlock&) = default;
};
struct Sign {
    friend bool operator==(const Sign&, const Sign&) = default;
};
/// The clock that leapt ahead is right.
struct ConfirmClock {
    friend bool operator==(const ConfirmClock&, const ConfirmClock&) = default;
};
/// The number is ours to give; a level for each criterion of the block.
struct AddReference {
    std::string block;
    bool seeded = false;
    std::map<std::string, int> levels;
    friend bool operator==(const AddReference&, const AddReference&) = default;
};
/// Refused when the candidate, the place or a juror of the copy is taken then, or when the exam
/// that was drawn lasts longer.
struct PlanSlot {
    CopyName copy;
    sim::Instant slot;
    int minutes = 0;
    std::string place;
    friend bool operator==(const PlanSlot&, const PlanSlot&) = default;
};
/// One mark that another grid, law or case would move.
struct Change {
    CopyName copy;
    std::string subject;  ///< A criterion, or "total".
    std::string before;
    std::string after;
    std::string why;  ///< French.
    friend bool operator==(const Change&, const Change&) = default;
};
/// What the president read and signs (remark.hpp).
struct SignRemark {
    std::string fingerprint;
    std::string reason;
    std::string grid_hash;  ///< Empty: the grid stays.
    int grid_version = 0;
    std::vector<Change> changes;
    std::vector<ProposeLevel> proposals;
    friend bool operator==(const SignRemark&, const SignRemark&) = default;
};

using Command =
    std::variant<CreateSession, Enrol, SeatJuror, LeaveJury, DeclareConflict, DrawCase,
                 AttachAttempt, ProposeLevel, Allot, ReportAbsence, OpenSheet, GiveLevel, HandIn,
                 Align, AskSecondLook, OpenDeliberation, DecideBlock, Sign, Observe, AddReference,
                 SignRemark, PlanSlot, ConfirmClock, WithdrawAbsence, WithdrawEnrolment>;

struct Actor {
    PersonId person = 0;
    Role role = Role::apprentice;
    friend bool operator==(const Actor&, const Actor&) = default;
};

Action action_of(const Command& command);

/// What happens, or why it cannot be. `now` is what the machine's clock says.
sim::Result<std::vector<Recorded>> decide(const Session& session, const Grid& grid, Actor actor,
                                          sim::Instant now, const Command& command);

}  // namespace assessment::certification
