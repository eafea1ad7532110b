#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/digest.hpp"
#include "sim/claims/acts.hpp"
#include "sim/scenario/scenario.hpp"

/// One learner on one case. Start reading here: `choices` says what can be done now, `decide` what
/// happens, `evolve` applies what happened. The window, the terminal, a script and a bot all play
/// through these three; none of them knows a rule.
namespace sim::attempt {

inline constexpr std::string_view engine_version = "1";

// Commands: what a player asks for.
struct OpenItem {
    std::string item;
};
struct OpenDocument {
    std::string document;
};
struct StartScene {
    std::string scene;
};  ///< Take a call, call back, receive a visit.
struct Say {
    std::string choice;
};                 ///< One of the choices of the open scene.
struct HangUp {};  ///< Leave the open scene before its end.
struct Decide {
    std::string act;
    claims::Fields fields;
};
struct SendMessage {
    std::string to;
    std::string channel;
    std::string letter;
    std::string subject;
    std::string body;
    std::vector<std::string> attachments;
};
struct CitePassage {
    std::string act;
    std::string document;
    std::string passage;
};
struct TakeNote {
    std::string text;
};
struct AskHint {
    std::string criterion;
};
struct WaitUntil {
    Instant until;
};
struct WaitNext {};  ///< Until the next thing that happens.
/// A move in one of the negotiations of the case.
struct Bargain {
    std::string deal;
    deal::Move move;
};
struct CloseCase {};
using Command =
    std::variant<OpenItem, OpenDocument, StartScene, Say, HangUp, Decide, SendMessage, CitePassage,
                 TakeNote, AskHint, WaitUntil, WaitNext, Bargain, CloseCase>;

// Events: what happened. They are recorded; their codec is `sim/record`. Do not rename.
struct Opened {
    friend bool operator==(const Opened&, const Opened&) = default;
};
struct ItemOpened {
    std::string item;
    friend bool operator==(const ItemOpened&, const ItemOpened&) = default;
};
struct DocumentOpened {
    std::string document;
    friend bool operator==(const DocumentOpened&, const DocumentOpened&) = default;
};
struct SceneStarted {
    std::string scene;
    friend bool operator==(const SceneStarted&, const SceneStarted&) = default;
};
/// `choice` was said in `scene`; the fold moves the variables and the node.
struct ChoiceSaid {
    std::string scene;
    std::string choice;
    friend bool operator==(const ChoiceSaid&, const ChoiceSaid&) = default;
};
struct SceneEnded {
    std::string scene;
    bool hung_up = false;
    friend bool operator==(const SceneEnded&, const SceneEnded&) = default;
};
struct DecisionTaken {
    std::string act;
    claims::Fields fields;
    friend bool operator==(const DecisionTaken&, const DecisionTaken&) = default;
};
struct MessageSent {
    std::string to;
    std::string channel;
    std::string letter;
    std::string subject;
    std::string body;
    std::vector<std::string> attachments;
    friend bool operator==(const MessageSent&, const MessageSent&) = default;
};
/// A passage of a document given as the ground of an act.
struct PassageCited {
    std::string act;
    std::string document;
    std::string passage;
    friend bool operator==(const PassageCited&, const PassageCited&) = default;
};
struct NoteTaken {
    std::string text;
    friend bool operator==(const NoteTaken&, const NoteTaken&) = default;
};
struct HintGiven {
    std::string criterion;
    int level = 0;
    friend bool operator==(const HintGiven&, const HintGiven&) = default;
};
struct ClockMoved {
    Instant to;
    friend bool operator==(const ClockMoved&, const ClockMoved&) = default;
};
/// A world event came due. `happened` is false when its condition failed at that moment.
struct WorldMoved {
    std::string event;
    bool happened = true;
    friend bool operator==(const WorldMoved&, const WorldMoved&) = default;
};
struct DeadlineMissed {
    std::string deadline;
    friend bool operator==(const DeadlineMissed&, const DeadlineMissed&) = default;
};
/// The learner asked the impossible: recorded, never an error path. `reason` is French.
struct ActionRefused {
    std::string action;
    std::string reason;
    friend bool operator==(const ActionRefused&, const ActionRefused&) = default;
};
struct InterestAsked {
    std::string deal;
    std::string interest;
    friend bool operator==(const InterestAsked&, const InterestAsked&) = default;
};
struct ArgumentUsed {
    std::string deal;
    std::string argument;
    friend bool operator==(const ArgumentUsed&, const ArgumentUsed&) = default;
};
struct OfferMade {
    std::string deal;
    Money amount;
    std::vector<std::string> terms;
    friend bool operator==(const OfferMade&, const OfferMade&) = default;
};
/// What the other side made of an argument or an offer; `reaction` is a word of `deal::Reaction`.
struct OtherAnswered {
    std::string deal;
    std::string reaction;
    Money demand;
    int patience = 0;
    friend bool operator==(const OtherAnswered&, const OtherAnswered&) = default;
};
struct DemandAccepted {
    std::string deal;
    Money amount;
    friend bool operator==(const DemandAccepted&, const DemandAccepted&) = default;
};
struct TalksBrokenOff {
    std::string deal;
    friend bool operator==(const TalksBrokenOff&, const TalksBrokenOff&) = default;
};
struct CaseClosed {
    friend bool operator==(const CaseClosed&, const CaseClosed&) = default;
};
/// The real time that an exam lasts, said once, after its opening.
struct ExamTimed {
    int minutes = 0;
    int extra_percent = 0;  ///< Of them: an accommodation.
    bool pauses = false;
    friend bool operator==(const ExamTimed&, const ExamTimed&) = default;
};
/// The real seconds an exam has used, and why they are written. `mark` is "runs", "paused",
/// "resumed", "reopened", "left" or "over"; `at` is what the clock of the machine showed.
struct ExamClock {
    std::string mark;
    int seconds = 0;
    Instant at;
    friend bool operator==(const ExamClock&, const ExamClock&) = default;
};
using Event =
    std::variant<Opened, ItemOpened, DocumentOpened, SceneStarted, ChoiceSaid, SceneEnded,
                 DecisionTaken, MessageSent, PassageCited, NoteTaken, HintGiven, ClockMoved,
                 WorldMoved, DeadlineMissed, ActionRefused, InterestAsked, ArgumentUsed, OfferMade,
                 OtherAnswered, DemandAccepted, TalksBrokenOff, CaseClosed, ExamTimed, ExamClock>;

/// A conversation in progress or past.
struct SceneState {
    bool started = false;
    bool ended = false;
    talk::Index node = 0;
    std::vector<bool> used;  ///< By `once` slot.
    friend bool operator==(const SceneState&, const SceneState&) = default;
};

struct Arrival {
    std::string item;
    Instant at;
    bool opened = false;
    friend bool operator==(const Arrival&, const Arrival&) = default;
};
struct Decision {
    std::string act;
    claims::Fields fields;
    Instant at;
    friend bool operator==(const Decision&, const Decision&) = default;
};
struct Message {
    MessageSent sent;
    Instant at;
    friend bool operator==(const Message&, const Message&) = default;
};
enum class DeadlineState { running, met, missed };
/// A world event that is due at a known instant.
struct Pending {
    Instant at;
    talk::Index event = 0;
    friend bool operator==(const Pending&, const Pending&) = default;
};

/// An exam's own time, as far as it was recorded.
struct ExamTime {
    std::int64_t allowed_seconds = 0;
    std::int64_t seconds = 0;
    bool pauses = false;
    bool paused = false;
    friend bool operator==(const ExamTime&, const ExamTime&) = default;
};

struct Attempt {
    bool open = false;
    bool closed = false;
    Instant now;
    talk::Numbers numbers;           ///< One per variable of the case.
    std::vector<SceneState> scenes;  ///< One per scene of the case.
    talk::Index active_scene = talk::none;
    std::vector<Arrival> inbox;
    std::vector<std::string> documents;  ///< In the file, by arrival.
    std::vector<std::string> read;       ///< Documents opened, by first opening.
    std::vector<Decision> decisions;
    std::vector<Message> messages;
    std::vector<PassageCited> citations;
    std::vector<std::string> notes;
    std::map<std::string, int, std::less<>> hints;  ///< Level given, by criterion.
    std::vector<DeadlineState> deadlines;           ///< One per deadline of the case.
    std::vector<bool> fired;                        ///< One per world event of the case.
    std::vector<Pending> pending;                   ///< By instant, then by event.
    std::vector<deal::State> deals;                 ///< One per negotiation of the case.
    std::optional<ExamTime> exam;                   ///< None in training.
    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// What can be done now. The screen greys out the rest; `decide` refuses it.
struct Choices {
    std::vector<const talk::Choice*> lines;  ///< Of the open scene.
    std::vector<std::string> items;
    std::vector<std::string> documents;
    std::vector<std::string> scenes;  ///< That may be started.
    std::vector<std::string> acts;
    std::vector<std::string> recipients;
    std::vector<std::string> deals;  ///< Negotiations that a move can be made in.
    bool may_wait = false;
    bool may_close = false;
};

Choices choices(const scenario::Scenario& scenario, const Attempt& attempt);
/// Whether `decide` would not refuse the command now: a step of a script may depend on it.
bool is_offered(const scenario::Scenario& scenario, const Attempt& attempt, const Command& command);

/// What the learner can say now in the open scene: `Choices::lines` alone.
std::vector<const talk::Choice*> lines_offered(const scenario::Scenario& scenario,
                                               const Attempt& attempt);

/// The lines the other side says on entering the current node of the open scene.
std::vector<const talk::Line*> lines_said(const scenario::Scenario& scenario,
                                          const Attempt& attempt);

/// The first event of every attempt.
Event opening(const scenario::Scenario& scenario);

/// What happens. Total: what cannot be done yields one ActionRefused. It never judges.
std::vector<Event> decide(const scenario::Scenario& scenario, const Attempt& attempt,
                          const Command& command);

/// Applies a fact, never judges. Total on events that `decide` made for this scenario; an event of
/// another case is ignored where it names what is not there.
void evolve_in_place(const scenario::Scenario& scenario, Attempt& attempt, const Event& event);
inline Attempt evolve(const scenario::Scenario& scenario, Attempt attempt, const Event& event) {
    evolve_in_place(scenario, attempt, event);
    return attempt;
}

/// The same on every compiler; recorded beside each event and checked at every replay.
std::uint64_t digest(const Attempt& attempt);

/// One recorded entry: the simulated instant is that of the state the event was applied to.
struct Entry {
    std::int64_t seq = 0;
    Instant at;
    Event event;
    friend bool operator==(const Entry&, const Entry&) = default;
};
/// What assessment reads: nothing that was not recorded can move a mark.
struct Transcript {
    std::vector<Entry> entries;
    friend bool operator==(const Transcript&, const Transcript&) = default;
};

/// An attempt with its transcript, as every player holds it.
struct Play {
    Attempt attempt;
    Transcript transcript;
};
Play begin(const scenario::Scenario& scenario);
/// What a candidate may spend: the extra part is rounded up to the minute.
std::int64_t seconds_allowed(const ExamTimed& timed);
/// Decides and applies; returns the index of the first new entry.
std::size_t play(const scenario::Scenario& scenario, Play& play, const Command& command);
/// Folds recorded events; never re-decides.
Play replay(const scenario::Scenario& scenario, const std::vector<Event>& events);

/// One French line for a person: « Décision : réserve de 1 200 € ».
std::string to_french(const scenario::Scenario& scenario, const Event& event);

}  // namespace sim::attempt
