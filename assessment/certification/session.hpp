#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/certification/grid.hpp"
#include "sim/base/date.hpp"

/// A session of certification as it stands: the fold of its events (events.hpp). Marks come from
/// jurors only; what the program proposes stands beside them.
namespace assessment::certification {

using PersonId = std::int64_t;

enum class Route : std::uint8_t { apprenticeship, continuing, professionalisation, vae };
enum class Tie : std::uint8_t { trained, tutor, employer, family, other };
enum class Absence : std::uint8_t { absent, justified, stopped };
enum class Outcome : std::uint8_t { acquired, refused, not_assessed };
enum class Phase : std::uint8_t { preparing, deliberating, sealed };

struct Candidate {
    std::string number;  ///< Of anonymity: all that a juror sees before the deliberation.
    PersonId person = 0;
    Route route = Route::apprenticeship;
    std::vector<std::string> measures;  ///< Accommodations: the measure, never its cause.
    std::vector<std::string> carried;   ///< Blocks acquired before this session.
    std::optional<Absence> absence;
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

struct Member {
    PersonId person = 0;
    bool president = false;
    bool qualified = false;  ///< For the certification that is awarded.
    bool external = false;   ///< To the centre of training.
    bool left = false;
    bool present = false;  ///< At the deliberation.
    bool signed_ = false;
    friend bool operator==(const Member&, const Member&) = default;
};

struct Conflict {
    PersonId juror = 0;
    std::string candidate;
    Tie tie = Tie::other;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// A level of a criterion, or 1 and 0 for a fault seen or not.
struct Mark {
    int level = 0;
    std::string note;
    sim::Instant at;
    friend bool operator==(const Mark&, const Mark&) = default;
};
using Marks = std::map<std::string, Mark, std::less<>>;

/// What a juror saw or wrote while the trial ran, `second` counting from its start: a behaviour of
/// the grid and how far it was seen (0 takes it back); or a note; or, with neither, a bookmark.
struct Observation {
    std::string behaviour;
    int step = 0;
    std::string note;
    std::int64_t second = 0;
    sim::Instant at;
    friend bool operator==(const Observation&, const Observation&) = default;
};

/// What one juror wrote of one copy. A sheet that is set aside is kept and counts no more.
struct Sheet {
    PersonId juror = 0;
    bool third = false;
    bool set_aside = false;
    bool handed_in = false;
    Marks marks;
    std::vector<Observation> observations;  ///< As they came; the last one of a behaviour stands.
    std::string device;                     ///< Holds the sheet until `lease_until`.
    sim::Instant lease_until;
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// What the program found: evidence for a juror, never a mark.
struct Proposal {
    int level = 0;
    std::vector<std::int64_t> evidence;  ///< `seq` of the attempt's entries.
    std::string sentence;
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct BlockDecision {
    Outcome outcome = Outcome::refused;
    std::string override_reason;  ///< Empty when the jury follows the marks.
    friend bool operator==(const BlockDecision&, const BlockDecision&) = default;
};

/// One candidate on one block: what was drawn, marked and decided.
struct Copy {
    std::string candidate;
    std::string block;
    std::string case_id;
    std::string case_hash;
    std::uint64_t seed = 0;
    int minutes = 0;  ///< That the drawn exam lasts; 0 when it is not known.
    std::string attempt;
    std::vector<Sheet> sheets;
    std::map<std::string, Proposal, std::less<>> proposals;
    Marks aligned;
    std::string second_look;  ///< Why; empty when nobody asked.
    std::optional<BlockDecision> decision;
    friend bool operator==(const Copy&, const Copy&) = default;
};

/// A performance whose levels are known; its sheets are those of the copy of this name.
struct Reference {
    std::string number;
    std::string block;
    bool seeded = false;  ///< Among the candidates; else marked before the session.
    std::map<std::string, int, std::less<>> levels;
    friend bool operator==(const Reference&, const Reference&) = default;
};

/// When and where a candidate is heard on a block.
struct Slot {
    std::string candidate;
    std::string block;
    sim::Instant at;
    int minutes = 0;
    std::string place;
    friend bool operator==(const Slot&, const Slot&) = default;
};

/// An absence or an enrolment that was entered by mistake: the minutes tell it.
struct TakenBack {
    std::string candidate;
    PersonId person = 0;
    bool enrolment = false;           ///< Else an absence.
    std::vector<std::string> blocks;  ///< Of the enrolment; none: all.
    std::string reason;
    friend bool operator==(const TakenBack&, const TakenBack&) = default;
};

struct Session {
    std::string id;
    std::string centre;
    sim::Date date;
    std::vector<std::string> blocks;
    int grid_version = 0;
    Phase phase = Phase::preparing;
    std::vector<Candidate> candidates;
    std::vector<Member> members;
    std::vector<Conflict> conflicts;
    std::vector<Copy> copies;
    std::vector<Reference> references;
    std::vector<Slot> slots;  ///< One a copy; a later plan replaces it.
    std::vector<TakenBack> taken_back;
    std::string grid_hash;      ///< Of the grid since a re-marking; empty: that of the first day.
    std::int64_t recorded = 0;  ///< Events folded so far.
    sim::Instant last;
    int clock_doubts = 0;
    friend bool operator==(const Session&, const Session&) = default;
};

const Candidate* find_candidate(const Session& session, std::string_view number);
const Member* find_member(const Session& session, PersonId person);
const Copy* find_copy(const Session& session, std::string_view candidate, std::string_view block);
/// The sheet of a juror that still counts.
const Sheet* find_sheet(const Copy& copy, PersonId juror);
const Slot* find_slot(const Session& session, std::string_view candidate, std::string_view block);
bool is_reference(const Session& session, std::string_view number);
/// The session without its reference performances: what results are made of.
Session examined(Session session);
bool in_conflict(const Session& session, PersonId juror, std::string_view candidate);

/// The same number on every machine for the same state: the journal keeps it beside each event.
std::uint64_t digest(const Session& session);

}  // namespace assessment::certification
