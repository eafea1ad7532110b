#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "sim/app/views/icon_names.hpp"
#include "sim/claims/acts.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::app::views {
namespace {

TEST(Screens, EmptyScreensSayWhatToDo) {
    View start;
    Window first{start};
    EXPECT_TRUE(first.ui.sees("Aucun dossier"));
    View desk;
    desk.screen = Screen::desk;
    Window empty{desk};
    EXPECT_TRUE(empty.ui.sees("Rien pour l’instant"));
    EXPECT_TRUE(empty.ui.sees("Choisissez un message"));
}

TEST(Screens, ACaseIsStartedByWhoSaidTheirName) {
    Window window{start_view()};
    window.ui.click("Examen");
    window.ui.click("###start_case");
    EXPECT_TRUE(window.asked.empty()) << "an exam begins with one's word";
    window.ui.click("###honour");
    window.ui.click("###start_case");
    ASSERT_NE(window.only<CaseStarted>(), nullptr);
    EXPECT_EQ(window.only<CaseStarted>()->case_id, "water");
    EXPECT_TRUE(window.only<CaseStarted>()->exam);
    Window nobody{start_view()};
    nobody.view.start.person.clear();
    nobody.ui.frames(2);
    nobody.ui.click("###start_case");
    EXPECT_TRUE(nobody.asked.empty());
}

TEST(Screens, ACaseWithFaultsShowsThemAndDoesNotStart) {
    Window window{start_view()};
    window.view.start.cases.front().playable = false;
    window.view.start.cases.front().problems = {"scenario.yaml:3:1 : un champ manque."};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("un champ manque."));
    EXPECT_FALSE(window.ui.exists("###start_case"));
}

TEST(Screens, ARefusedDatabaseLeavesOnlyTheWayOut) {
    Window window{desk_view()};
    window.view.fatal = "La base vient d’une version plus récente.";
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("La base vient d’une version plus récente."));
    window.ui.click("###quit");
    EXPECT_NE(window.only<QuitClicked>(), nullptr);
}

TEST(Screens, AFindingUnfoldsToItsEvidence) {
    Window window{debrief_view()};
    EXPECT_TRUE(window.ui.sees("Manqué"));
    EXPECT_FALSE(window.ui.sees("Il était dû 10,00 €."));
    window.ui.click("###finding_f1");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Il était dû 10,00 €."));
    EXPECT_TRUE(window.ui.sees("L121-1"));
}

/// A control of the desk that is cut by the edge of the screen cannot be used.
TEST(Screens, LongTextsStayOnTheScreenAtThreeTimesTheSize) {
    auto view = desk_view();
    const std::string many = "Une phrase très longue qui n’en finit pas de raconter le sinistre, ";
    for (auto& option : view.desk.conversation.options) option.text = many + many + many;
    for (auto& row : view.desk.inbox) row.subject = many;
    view.desk.bar.case_title = many;
    view.desk.problem = many + many;
    Window window{view, {1920, 1080}, 3};
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.sees("Une phrase très longue"));
    EXPECT_TRUE(window.ui.exists("###tab_decisions"));
    for (const auto& item : probe::seen().items)
        if (item.label.find("###tab_") != std::string::npos) {
            EXPECT_LE(item.rect.Max.x, 1920) << item.label;
        }
}

TEST(Icons, EveryIconOfAnActHasItsGlyph) {
    for (const auto& act : claims::acts()) EXPECT_NE(find_icon(act.icon), nullptr) << act.icon;
}

/// Words of the sources that build views, where an icon is named by a literal beside a tone or a
/// title.
TEST(Icons, EveryIconThatAViewNamesHasItsGlyph) {
    const std::regex named{R"re((?:EventLook\{|return |\{)"([a-z_0-9]+)"(?:, Tone|;|, "[A-Z]))re"};
    std::size_t found = 0;
    const auto folder = std::filesystem::path{sim::test::source_folder()} / "sim/app/core";
    for (const auto& file : {"present_desk.cpp", "present_debrief.cpp"}) {
        std::ostringstream text;
        text << std::ifstream{folder / file}.rdbuf();
        const auto source = text.str();
        for (std::sregex_iterator at{source.begin(), source.end(), named}, end; at != end; ++at) {
            ++found;
            EXPECT_NE(find_icon((*at)[1].str()), nullptr) << (*at)[1];
        }
    }
    EXPECT_GT(found, 20u);
}

}  // namespace
}  // namespace sim::app::views
