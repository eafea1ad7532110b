#pragma once

#include <string>
#include <variant>
#include <vector>

#include "assessment/certification/people.hpp"
#include "assessment/certification/session.hpp"
#include "sim/base/result.hpp"

/// What is asked of a session and what happened to it. `decide` says whether it can be, `evolve`
/// folds it; both are pure. The events are a file format (docs/event-log.md).
namespace assessment::certification {

struct CopyName {
    std::string candidate;
    std::string block;
    friend bool operator==(const CopyName&, const CopyName&) = default;
};

struct SessionCreated {
    std::string id;
    std::string centre;
    sim::Date date;
    std::vector<std::string> blocks;
    int grid_version = 0;
    friend bool operator==(const SessionCreated&, const SessionCreated&) = default;
};
struct CandidateEnrolled {
    std::string number;
    PersonId person = 0;
    Route route = Route::apprenticeship;
    std::vector<std::string> measures;
    std::vector<std::string> carried;
    std::vector<std::string> blocks = {};  ///< That he presents; none: all those of the session.
    friend bool operator==(const CandidateEnrolled&, const CandidateEnrolled&) = default;
};
struct JurorSeated {
    PersonId juror = 0;
    bool president = false;
    bool qualified = false;
    bool external = false;
    friend bool operator==(const JurorSeated&, const JurorSeated&) = default;
};
struct JurorLeft {
    PersonId juror = 0;
    std::string reason;
    friend bool operator==(const JurorLeft&, const JurorLeft&) = default;
};
struct ConflictDeclared {
    PersonId juror = 0;
    std::string candidate;
    Tie tie = Tie::other;
    friend bool operator==(const ConflictDeclared&, const ConflictDeclared&) = default;
};
struct CaseDrawn {
    CopyName copy;
    std::string case_id;
    std::string case_hash;
    std::uint64_t seed = 0;
    int minutes = 0;  ///< Of the exam; 0 in the journals of before.
    friend bool operator==(const CaseDrawn&, const CaseDrawn&) = default;
};
struct AttemptAttached {
    CopyName copy;
    std::string attempt;
    friend bool operator==(const AttemptAttached&, const AttemptAttached&) = default;
};
struct LevelProposed {
    CopyName copy;
    std::string criterion;
    int level = 0;
    std::vector<std::int64_t> evidence;
    std::string sentence;
    friend bool operator==(const LevelProposed&, const LevelProposed&) = default;
};
struct CopyAllotted {
    CopyName copy;
    PersonId juror = 0;
    bool third = false;
    friend bool operator==(const CopyAllotted&, const CopyAllotted&) = default;
};
/// The sheet is kept and counts no more: the juror left, or has a tie to the candidate.
struct SheetSetAside {
    CopyName copy;
    PersonId juror = 0;
    std::string reason;
    friend bool operator==(const SheetSetAside&, const SheetSetAside&) = default;
};
struct CandidateAbsent {
    std::string candidate;
    Absence absence = Absence::absent;
    std::string reason;
    friend bool operator==(const CandidateAbsent&, const CandidateAbsent&) = default;
};
struct SheetOpened {
    CopyName copy;
    PersonId juror = 0;
    std::string device;
    sim::Instant until;
    friend bool operator==(const SheetOpened&, const SheetOpened&) = default;
};
/// `subject`: a criterion and its level, or an eliminating fault, seen (1) or not (0).
struct LevelGiven {
    CopyName copy;
    PersonId juror = 0;
    std::string subject;
    int level = 0;
    std::string note;
    friend bool operator==(const LevelGiven&, const LevelGiven&) = default;
};
/// See `Observation`.
struct ObservationMade {
    CopyName copy;
    PersonId juror = 0;
    std::string behaviour;
    int step = 0;
    std::string note;
    std::int64_t second = 0;
    friend bool operator==(const ObservationMade&, const ObservationMade&) = default;
};
struct SheetHandedIn {
    CopyName copy;
    PersonId juror = 0;
    friend bool operator==(const SheetHandedIn&, const SheetHandedIn&) = default;
};
struct LevelAligned {
    CopyName copy;
    std::string subject;
    int level = 0;
    std::string note;
    friend bool operator==(const LevelAligned&, const LevelAligned&) = default;
};
struct SecondLookAsked {
    CopyName copy;
    std::string reason;
    friend bool operator==(const SecondLookAsked&, const SecondLookAsked&) = default;
};
struct DeliberationOpened {
    std::vector<PersonId> present;
    friend bool operator==(const DeliberationOpened&, const DeliberationOpened&) = default;
};
struct BlockDecided {
    CopyName copy;
    Outcome outcome = Outcome::refused;
    std::string override_reason;
    friend bool operator==(const BlockDecided&, const BlockDecided&) = default;
};
struct MemberSigned {
    PersonId juror = 0;
    friend bool operator==(const MemberSigned&, const MemberSigned&) = default;
};
struct SessionSealed {
    friend bool operator==(const SessionSealed&, const SessionSealed&) = default;
};
/// A performance whose levels are known, marked as any copy is. `seeded`: it goes among the
/// candidates, under a number like theirs. `subjects` and `levels` go together.
struct ReferenceAdded {
    CopyName copy;
    bool seeded = false;
    std::vector<std::string> subjects;
    std::vector<int> levels;
    friend bool operator==(const ReferenceAdded&, const ReferenceAdded&) = default;
};
/// The president signed a re-marking. `grid_hash`: the grid from now on; empty when it stays. The
/// copies that change lose their decision: `candidates` and `blocks` go together.
struct RemarkSigned {
    std::string fingerprint;
    std::string reason;
    std::string grid_hash;
    int grid_version = 0;
    std::vector<std::string> candidates;
    std::vector<std::string> blocks;
    friend bool operator==(const RemarkSigned&, const RemarkSigned&) = default;
};
/// When and where the candidate is heard; a later one replaces it.
struct SlotPlanned {
    CopyName copy;
    sim::Instant slot;
    int minutes = 0;
    std::string place;
    friend bool operator==(const SlotPlanned&, const SlotPlanned&) = default;
};
/// The machine's clock went back, leapt ahead, left more than a day without an act (clock.hpp), or
/// says a day before the session: what it said. After a clock that went back or ahead, the event
/// that follows keeps the time of the one before, so that nothing is lost or out of order.
struct ClockDoubted {
    sim::Instant said;
    friend bool operator==(const ClockDoubted&, const ClockDoubted&) = default;
};

/// Somebody said that the clock that leapt ahead, or is far from the day of the session that he
/// creates, is right: from here on it stamps what happens.
struct ClockConfirmed {
    sim::Instant said;
    friend bool operator==(const ClockConfirmed&, const ClockConfirmed&) = default;
};

/// The absence counts no more, nor what was decided because of it.
struct AbsenceWithdrawn {
    std::string candidate;
    std::string reason;
    friend bool operator==(const AbsenceWithdrawn&, const AbsenceWithdrawn&) = default;
};
/// The copies of these blocks are gone, with their slots; of all of them, the candidate too. His
/// number is given to nobody else.
struct EnrolmentWithdrawn {
    std::string candidate;
    std::vector<std::string> blocks;  ///< None: all.
    std::string reason;
    friend bool operator==(const EnrolmentWithdrawn&, const EnrolmentWithdrawn&) = default;
};

using Event =
    std::variant<SessionCreated, CandidateEnrolled, JurorSeated, JurorLeft, ConflictDeclared,
                 CaseDrawn, AttemptAttached, LevelProposed, CopyAllotted, SheetSetAside,
                 CandidateAbsent, SheetOpened, LevelGiven, SheetHandedIn, LevelAligned,
                 SecondLookAsked, DeliberationOpened, BlockDecided, MemberSigned, SessionSealed,
                 ClockDoubted, ObservationMade, ReferenceAdded, RemarkSigned, SlotPlanned,
                 ClockConfirmed, AbsenceWithdrawn, EnrolmentWithdrawn>;

/// Who acted and when, by the clock of the machine, never going back.
struct Recorded {
    PersonId by = 0;
    sim::Instant at;
    Event event;
    friend bool operator==(const Recorded&, const Recorded&) = default;
};

Session evolve(Session session, const Recorded& recorded);

}  // namespace assessment::certification
