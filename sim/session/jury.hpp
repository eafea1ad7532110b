#pragma once

#include <string>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/scoring/scoring.hpp"
#include "sim/session/civil_clock.hpp"
#include "sim/store/store.hpp"

/// A session of certification on the disk: what is acknowledged is recorded, and opening it folds
/// what was recorded.
namespace sim::session {

namespace certification = assessment::certification;

class Jury {
public:
    /// `grid_bytes` are kept with the session, which is read with them for ever.
    static Result<Jury> create(store::Store& store, const std::string& grid_bytes,
                               certification::Actor actor, Instant now,
                               const certification::CreateSession& command);
    /// The chain, the seal and each state verified: the first divergence names its entry.
    static Result<Jury> open(store::Store& store, const std::string& id);

    /// Refused: nothing is recorded. Done: it survives a power cut, and `session()` shows it.
    Result<void> does(certification::Actor actor, Instant now,
                      const certification::Command& command);

    const certification::Session& session() const { return session_; }
    const certification::Grid& grid() const { return grid_; }
    /// The link of the chain that ends the journal: it names what the members sign.
    Result<std::string> seal() const;

private:
    Result<void> record(certification::Actor actor, Instant now,
                        const certification::Command& command);
    Jury(store::Store& store, certification::Grid grid) : store_{&store}, grid_{std::move(grid)} {}
    Result<void> fold();
    /// The grid that a re-marking brought, if any.
    Result<void> use_grid();

    store::Store* store_;
    certification::Grid grid_;
    certification::Session session_;
    std::string id_;
};

/// From the bytes that a session keeps.
Result<certification::Grid> read_grid(const std::string& bytes);

/// The level that the program proposes for each criterion it can judge, from the attempt that is
/// attached to a copy: the share of the points that were won, with its evidence.
Result<std::vector<certification::ProposeLevel>> proposals(store::Store& store,
                                                           const certification::Grid& grid,
                                                           const certification::Copy& copy);

/// A play of a case and what was found in it.
struct Judged {
    std::string case_id;
    const assessment::scoring::Scorecard& card;
    const attempt::Transcript& transcript;
};
/// The same from a play that is at hand. The criteria and panels that the grid's map of the case
/// names count; where it names nothing for a competency, the whole competency does.
std::vector<certification::ProposeLevel> proposals_from(const Judged& judged,
                                                        const certification::Grid& grid,
                                                        const certification::Copy& copy);

}  // namespace sim::session
