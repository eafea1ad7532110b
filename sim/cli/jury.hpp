#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/reports/results_export.hpp"
#include "sim/base/counted.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/session/jury.hpp"

/// `constat jury`: the jury's day in words. Every right is asked of the core; nothing is decided
/// here.
namespace sim::cli {

namespace certification = assessment::certification;

/// One order being carried out, its author signed in.
struct JuryCall {
    const Options& options;
    Streams streams;
    store::Store& store;
    certification::Actor actor;
    Instant now;

    /// The session that the first word names.
    Result<session::Jury> jury() const;
};

/// An order as `constat jury` lists it. `run` gives an exit code.
struct JuryOrder {
    std::string_view name;
    std::string_view usage;
    std::string_view what;  ///< French.
    int (*run)(const JuryCall&);
};

const std::vector<JuryOrder>& orders_of_people();
const std::vector<JuryOrder>& orders_of_session();
const std::vector<JuryOrder>& orders_of_marking();
const std::vector<JuryOrder>& orders_of_results();
const std::vector<JuryOrder>& orders_of_exports();
const std::vector<JuryOrder>& orders_of_badges();
const std::vector<JuryOrder>& orders_of_quality();

/// Refuses, with the reason, what the role does not allow.
Result<void> allowed(const JuryCall& call, certification::Action action);
/// "1 niveau", "2 niveaux": French counts by one until two.
/// "BC01,BC04" in its parts.
std::vector<std::string> parts_of(const std::string& text);
/// "critère=2,critère=1".
Result<std::vector<std::pair<std::string, int>>> levels_of(const std::string& text);
/// The option that the order cannot do without.
Result<std::string> needed(const Options& options, const std::string& name);
Result<certification::PersonId> person_in(const Options& options, const std::string& name);
Result<certification::CopyName> copy_in(const Options& options);
/// To the file of `--out`, or to the screen.
int write_out(const JuryCall& call, const std::string& bytes);
/// A password on a line of its own: `variable` of the environment, else the standard input.
std::string password_from(const char* variable, Streams streams);

}  // namespace sim::cli
