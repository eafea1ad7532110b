// The library as a whole: it teaches all that a national library owes, and each case lasts about
// what it announces.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "assessment/content/grid_reader.hpp"
#include "sim/attempt/world.hpp"
#include "sim/claims/acts.hpp"
#include "sim/content/case_pack.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/session/coverage.hpp"
#include "sim/session/library.hpp"
#include "tests/scenarios/script_player.hpp"
#include "tests/support/source_folder.hpp"

namespace scenarios {
namespace {

using namespace sim;

const std::string root = sim::test::source_folder();

const scenario::Coverage& board() {
    static const scenario::Coverage read = [] {
        const auto found = session::read_coverage({}, root);
        if (!found) ADD_FAILURE() << to_text(found.error());
        return found.value_or(scenario::Coverage{});
    }();
    return read;
}

std::set<std::string> ids_of(std::string_view group) {
    std::set<std::string> ids;
    for (const auto& part : board().groups)
        if (part.title == group)
            for (const auto& row : part.rows) ids.insert(row.id.substr(row.id.find('.') + 1));
    return ids;
}

const assessment::certification::Grid& grid() {
    static const assessment::certification::Grid read = [] {
        const auto bytes = session::read_grid_bytes(root);
        const auto files = content::unpack(bytes.value_or(""));
        const auto grid = files ? assessment::content::read_grid(files->files)
                                : Checked<assessment::certification::Grid>{};
        if (!grid) ADD_FAILURE() << to_text(grid.error());
        return grid.value_or(assessment::certification::Grid{});
    }();
    return read;
}

TEST(Library, TeachesAllThatANationalLibraryOwes) {
    ASSERT_FALSE(board().groups.empty());
    for (const auto& row : scenario::holes(board()))
        ADD_FAILURE() << row.label << " (" << row.id << "): " << row.cases.size() << " case(s), "
                      << row.kinds.size() << " kind(s), " << row.least << " owed";
}

TEST(Library, AsksForEachCompetencyAndEachEliminatingFaultOfTheGrid) {
    std::set<std::string> competencies;
    for (const auto& one : grid().competencies) competencies.insert(one.code);
    EXPECT_EQ(ids_of("Compétences"), competencies);
    std::set<std::string> faults;
    for (const auto& one : grid().eliminating_faults) faults.insert(one.id);
    EXPECT_EQ(ids_of("Fautes éliminatoires"), faults);
}

const law::Book& shipped_book() {
    static const law::Book book = session::read_book(root).value_or(law::Book{});
    return book;
}

/// Gives each of the first variants of a case, with what its expert's play leaves.
template <class Look>
void play_expert(const std::string& id, const Look& look) {
    constexpr std::uint64_t variants = 6;
    const auto files = session::read_case(root, id);
    ASSERT_TRUE(files) << to_text(files.error());
    const auto source = content::parse_case(*files);
    ASSERT_TRUE(source) << to_text(source.error());
    for (std::uint64_t seed = 1; seed <= variants; ++seed) {
        SCOPED_TRACE(id + ", seed " + std::to_string(seed));
        const auto scenario = content::open_variant(*source, seed, shipped_book());
        ASSERT_TRUE(scenario) << to_text(scenario.error());
        const auto key = scenario::answer_key(*scenario, shipped_book());
        ASSERT_TRUE(key) << to_text(key.error());
        const auto script = content::read_script(*source, "expert", *scenario, *key);
        ASSERT_TRUE(script) << to_text(script.error());
        look(*scenario, play_script(*scenario, *script).play);
    }
}

/// `./dev walk` performs these plays in the real window: what none of them decides, it never fills.
/// Some decisions are owed in some variants only.
TEST(Library, ItsExpertsTakeEveryDecisionThereIs) {
    std::set<std::string> missing;
    for (const auto& act : claims::acts()) missing.emplace(act.id);
    for (const auto& id : session::case_ids(root))
        play_expert(id, [&](const scenario::Scenario&, const attempt::Play& play) {
            for (const auto& decision : play.attempt.decisions) missing.erase(decision.act);
        });
    EXPECT_EQ(missing, std::set<std::string>{});
}

/// The minutes that a play works, waiting apart.
std::int64_t minutes_worked(const scenario::Scenario& scenario,
                            const attempt::Transcript& transcript) {
    attempt::Attempt state;
    std::int64_t minutes = 0;
    for (const auto& entry : transcript.entries) {
        minutes += std::visit(attempt::MinutesOf{scenario, state}, entry.event);
        attempt::evolve_in_place(scenario, state, entry.event);
    }
    return minutes;
}

class Length : public testing::TestWithParam<std::string> {};

/// Within a quarter, on each of the first variants.
TEST_P(Length, IsWhatTheCaseAnnounces) {
    play_expert(GetParam(), [](const scenario::Scenario& scenario, const attempt::Play& play) {
        const auto worked = minutes_worked(scenario, play.transcript);
        EXPECT_GE(4 * worked, 3 * scenario.minutes) << worked;
        EXPECT_LE(4 * worked, 5 * scenario.minutes) << worked;
    });
}

INSTANTIATE_TEST_SUITE_P(Shipped, Length, testing::ValuesIn(session::case_ids(root)),
                         [](const testing::TestParamInfo<std::string>& one) {
                             auto name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace scenarios
