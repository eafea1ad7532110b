#pragma once

#include "sim/content/script_reader.hpp"
#include "sim/session/library.hpp"
#include "tests/support/temp_folder.hpp"
#include "tests/ui/reach.hpp"

namespace ui {

/// The shipped cases, and those of `tests/ui/cases` that have hands do the rest: one library.
class WalkLibrary {
public:
    WalkLibrary();
    ~WalkLibrary();
    WalkLibrary(const WalkLibrary&) = delete;
    WalkLibrary& operator=(const WalkLibrary&) = delete;
    std::string root() const { return folder_.path().string(); }
    std::vector<std::string> ids() const { return sim::session::case_ids(root()); }

private:
    sim::test::TempFolder folder_;
};

/// The variant of a case and what its expert does.
struct Plan {
    sim::session::Variant variant;
    sim::content::Script script;
};
/// Throws with every problem.
Plan plan_of(const std::string& root, const std::string& case_id, std::uint64_t variant);
/// What giving the whole of it has a person do.
Reach reach_of(const Plan& plan);
/// The expert's plays of the first variants of each case, played in memory.
std::vector<Option> options_of(const WalkLibrary& library, std::uint64_t variants);

}  // namespace ui
