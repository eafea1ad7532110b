#pragma once

#include <string>
#include <vector>

#include "assessment/scoring/scoring.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/base/result.hpp"
#include "sim/cli/cli.hpp"
#include "sim/cli/options.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/session/library.hpp"

/// The verbs, one a file.
namespace sim::cli {

int check(const std::vector<std::string>& words, Streams streams);
int explain(const std::vector<std::string>& words, Streams streams);
int schema(const std::vector<std::string>& words, Streams streams);
int panel(const std::vector<std::string>& words, Streams streams);
int migrate(const std::vector<std::string>& words, Streams streams);
int format(const std::vector<std::string>& words, Streams streams);
int play(const std::vector<std::string>& words, Streams streams);
int play_in_terminal(const Options& options, Streams streams);
int play_script(const Options& options, Streams streams);
int score(const std::vector<std::string>& words, Streams streams);
int replay(const std::vector<std::string>& words, Streams streams);
int export_attempt(const std::vector<std::string>& words, Streams streams);
int rule(const std::vector<std::string>& words, Streams streams);
int jury(const std::vector<std::string>& words, Streams streams);
int prove(const std::vector<std::string>& words, Streams streams);
int variants(const std::vector<std::string>& words, Streams streams);

/// A case and what `check` says of it: for machines, as JSON or as SARIF 2.1.0.
struct CheckedCase {
    std::string id;
    Problems problems;
};
std::string check_json(const std::vector<CheckedCase>& cases);
std::string check_sarif(const std::vector<CheckedCase>& cases, content::Language language);

/// `--lang fr|en`; French when nothing is said.
Result<content::Language> language_of(const Options& options);

int print(const Problem& problem, Streams streams, int exit);
int print(const Problems& problems, Streams streams, int exit);

/// The transcript and the marks of a play, for people.
void print_transcript(const scenario::Scenario& scenario, const attempt::Transcript& transcript,
                      std::ostream& out);
void print_marks(const assessment::scoring::Scorecard& card, std::ostream& out);
/// The same for machines: one JSON object.
std::string to_json(const scenario::Scenario& scenario, const attempt::Transcript& transcript,
                    const assessment::scoring::Scorecard& card);

}  // namespace sim::cli
