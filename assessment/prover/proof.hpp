#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "assessment/prover/conversation.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// What can be shown of one variant of a case: each statement with the play that shows it, with the
/// proof that no play can, or with how far it was looked for.
namespace assessment::prover {

/// A play that the case ships, as it was played on this variant.
struct ShippedPlay {
    std::string name;
    std::vector<sim::attempt::Command> commands;
    sim::attempt::Transcript transcript;
    std::vector<std::string> loses;  ///< What it declares.
    std::vector<std::string>
        refused;  ///< Its steps that could not be done: French, with the place.
};

enum class Verdict {
    shown,       ///< A play does it: proved.
    impossible,  ///< No attempt can, even at its most generous: proved.
    not_found,   ///< Looked for among `states` states, no further.
};

struct Statement {
    std::string subject;
    Verdict verdict = Verdict::not_found;
    std::string witness;     ///< A shipped play, or one of `CaseProof::witnesses`.
    std::size_t states = 0;  ///< Looked at for it.
    friend bool operator==(const Statement&, const Statement&) = default;
};

struct CriterionProof {
    Statement won;
    Statement lost;
    friend bool operator==(const CriterionProof&, const CriterionProof&) = default;
};

/// A play that shows something in few moves, the closing apart.
struct ShortWitness {
    enum class Show { won, lost, ended };  ///< A criterion won or lost, a conversation ended so.
    Show show = Show::won;
    std::string subject;
    std::string witness;    ///< One of `CaseProof::witnesses`.
    std::size_t moves = 0;  ///< The shortest when `least` is as many.
    std::size_t least = 0;  ///< No play of the moves looked at takes fewer: proved.
    friend bool operator==(const ShortWitness&, const ShortWitness&) = default;
};

/// A play that does not go through, or does not lose exactly what it declares.
struct PlayFault {
    std::string play;
    std::vector<std::string> lost_unsaid;
    std::vector<std::string> kept_though_declared;
    std::vector<std::string> refused;
    friend bool operator==(const PlayFault&, const PlayFault&) = default;
};

struct Bounds {
    std::size_t conversation = 200'000;  ///< States kept of one conversation.
    std::size_t attempt = 2'000;         ///< States looked at for one statement on the whole case.
    std::size_t shortest = 0;            ///< The same for each short witness; 0: none is wanted.
};

struct CaseProof {
    std::uint64_t seed = 0;
    std::vector<CriterionProof> criteria;
    std::vector<Statement> scenes;   ///< May start.
    std::vector<Statement> nodes;    ///< May be entered.
    std::vector<Statement> choices;  ///< May be said.
    std::vector<Statement> events;   ///< May happen.
    std::vector<Statement> kept;     ///< Deadlines that may be met...
    std::vector<Statement> passed;   ///< ...and missed.
    /// May be broken: shown is a fault, impossible a proof that it always holds.
    std::vector<Statement> invariants;
    std::vector<ConversationReport> conversations;
    std::vector<PlayFault> plays;
    std::vector<ShortWitness> shortest;
    std::map<std::string, std::vector<sim::attempt::Command>> witnesses;
    std::size_t states = 0;  ///< Looked at on the whole case.
};

CaseProof prove(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
                const std::vector<ShippedPlay>& plays, const Bounds& bounds,
                const Invariants& invariants = {});

/// Something is proved wrong: the case must be mended.
bool has_faults(const CaseProof& proof);
/// How many statements were neither shown nor refuted.
std::size_t undecided(const CaseProof& proof);
/// How many were.
std::size_t decided(const CaseProof& proof);
/// Every state was seen, or none had to be: nothing that is said of it is bounded.
bool is_whole(const ConversationReport& conversation);

/// The criteria that a play loses, jury marks apart.
std::vector<std::string> lost_by(const sim::scenario::Scenario& scenario,
                                 const sim::scenario::AnswerKey& key,
                                 const sim::attempt::Transcript& transcript);
/// The faults of the plays, were the case and its answers these.
std::vector<PlayFault> faults_of_plays(const sim::scenario::Scenario& scenario,
                                       const sim::scenario::AnswerKey& key,
                                       const std::vector<ShippedPlay>& plays);

}  // namespace assessment::prover
