#pragma once

#include <map>
#include <string>

#include "assessment/certification/results.hpp"

/// The results of a session for other programs: open JSON, and CSV for a spreadsheet.
namespace assessment::reports {

/// Names to show; a person who is not there stays a number.
using Names = std::map<certification::PersonId, std::string>;

/// `{"format":"constat-jury-1","session":{…},"candidates":[{"number","name","route","blocks":
/// [{"block","points","faults","outcome","override_reason","sheets":[…]}],"acquired","title"}]}`.
/// `precision` says of each block its copies, reliability and standard error.
/// Points are whole numbers of `units`. `seal` is the last link of the journal.
std::string results_json(const certification::Session& session, const certification::Grid& grid,
                         const Names& names, const std::string& seal);

/// One line a candidate and block, `;` between cells, UTF-8 with its mark, so that a French
/// spreadsheet opens it as it is. A cell that would be read as a formula is made text.
std::string results_csv(const certification::Session& session, const certification::Grid& grid,
                        const Names& names);

}  // namespace assessment::reports
