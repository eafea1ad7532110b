#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"
#include "tests/ui/seat.hpp"

namespace ui {
namespace {

using Json = nlohmann::json;

/// What a good adjuster says on the phone, the model answer's words.
const std::vector<std::string> by_mouse{"greet-full", "let-speak", "empathy-fear"};
const std::vector<std::string> by_keyboard{
    "slow-pace",         "slow-ok",      "ask-safety",     "power-off",       "power-praise",
    "water-note",        "ask-identity", "identity-ok",    "ask-when",        "when-reassure",
    "ask-where",         "ask-paint",    "ask-rug",        "empathy-husband", "ask-upstairs",
    "upstairs-reassure", "ask-owner",    "owner-explain",  "ask-alone",       "third-person",
    "by-post",           "ask-syndic",   "syndic-ok",      "ask-photos",      "keep-things",
    "ask-cost",          "cost-honest",  "cost-neighbour", "recap",           "next-plain",
    "teach-back",        "close-warm"};

/// Chooses from a list by the keyboard alone.
void choose(Seat& seat, const std::string& field, const std::string& option) {
    seat.tab_to(field);
    seat.press("Return");
    seat.wait_for(option);
    seat.tab_to(option);
    seat.press("Return");
    seat.wait("the list closed", [&](const Look& now) { return now.find(option) == nullptr; });
}

void sign_in_and_open_the_case(Seat& seat) {
    seat.click("person_name");
    seat.type("Camille Lefort");
    seat.press("Return");
    seat.wait_to_read("Camille Lefort");
    seat.click("case_search");
    seat.type("Lilas");
    seat.click("case_fuite-rue-des-lilas");
    seat.click("training");
    seat.wait_for("start_case");
    seat.shoot("1-accueil");
    seat.click("start_case");
}

/// The digit of a line is its place among those that are offered.
void say_by_keyboard(Seat& seat, const std::string& line) {
    const auto now = seat.wait_to_be_offered("say_" + line);
    const auto offered = now.ids("say_");
    const auto place = std::find(offered.begin(), offered.end(), "say_" + line) - offered.begin();
    seat.press(std::to_string((place + 1) % 10));
    seat.wait("the line said", [&](const Look& then) { return !then.offers("say_" + line); });
}

void take_the_call(Seat& seat) {
    seat.click("item_call-tenant");
    for (const auto& line : by_mouse) {
        seat.click("say_" + line);
        seat.wait("the line said",
                  [&](const Look& now) { return now.find("say_" + line) == nullptr; });
    }
    seat.shoot("2-appel");
    for (const auto& line : by_keyboard) say_by_keyboard(seat, line);
    seat.shoot("3-apres-l-appel");
}

void open_the_claim(Seat& seat) {
    seat.go_by("ctrl+3");
    seat.wait("the keyboard on the decisions", [](const Look& now) {
        return now.focused() != nullptr && now.focused()->id().starts_with("act_");
    });
    seat.tab_to("act_open_claim");
    seat.press("Return");
    seat.wait_for("record_act");
    choose(seat, "field_policy", "option_home");
    choose(seat, "field_garantie_acquise", "option_acquise");
    choose(seat, "field_motif", "option_conditions_remplies");
    seat.tab_to("record_act");
    seat.shoot("4-decision");
    seat.press("Return");
    seat.wait_to_read("Décision enregistrée");
    seat.shoot("5-decision-enregistree");
}

void leave(Seat& seat) {
    seat.click("leave");
    seat.click("yes");
    seat.wait_to_read("En cours");
    seat.shoot("6-reprendre");
    seat.click("quit");
}

/// The id of the one attempt of the database: the first word of the first line.
std::string only_attempt(const Seat& seat) {
    const auto listed = seat.constat({"score"}).out;
    return listed.substr(0, listed.find(' '));
}

std::vector<std::string> lines_said(const Json& report) {
    std::vector<std::string> said;
    for (const auto& entry : report["transcript"])
        if (entry["event"].value("t", "") == "choice_said")
            said.push_back(entry["event"]["choice"]);
    return said;
}

Json decisions(const Json& report) {
    Json taken = Json::array();
    for (const auto& entry : report["transcript"])
        if (entry["event"].value("t", "") == "decision_taken") taken.push_back(entry["event"]);
    return taken;
}

Json finding(const Json& report, const std::string& criterion) {
    for (const auto& found : report["findings"])
        if (found["criterion"] == criterion) return found;
    return {};
}

TEST(Window, IsPlayedByMouseAndKeyboardToAScoredDecision) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    sign_in_and_open_the_case(seat);
    take_the_call(seat);
    open_the_claim(seat);
    leave(seat);
    EXPECT_EQ(seat.end(), 0);

    const auto attempt = only_attempt(seat);
    const auto exported = seat.constat({"export", attempt});
    const auto scored = seat.constat({"score", attempt, "--json"});
    ASSERT_EQ(exported.exit, 0);
    ASSERT_EQ(scored.exit, 0);
    const auto journal = Json::parse(exported.out);
    auto all_lines = by_mouse;
    all_lines.insert(all_lines.end(), by_keyboard.begin(), by_keyboard.end());
    EXPECT_EQ(lines_said(journal), all_lines);
    const auto taken = decisions(journal);
    ASSERT_EQ(taken.size(), 1u);
    EXPECT_EQ(taken[0]["act"], "open_claim");
    EXPECT_EQ(taken[0]["fields"], (Json{{"policy", "home"},
                                        {"garantie_acquise", "acquise"},
                                        {"motif", "conditions_remplies"}}));
    const auto opening = finding(Json::parse(scored.out), "opening");
    EXPECT_EQ(opening["points"], 3);
    EXPECT_EQ(opening["met"], true);
}

/// The field of the name goes with the name: Tab has to find the next control all the same.
TEST(Window, KeepsTheKeyboardWhenWhatHadItIsGone) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.wait_for("person_name");
    seat.tab_to("person_name");
    seat.type("Camille Lefort");
    seat.press("Return");
    seat.wait("the name taken", [](const Look& now) { return !now.offers("person_name"); });
    seat.tab_to("case_search");
    seat.tab_to("quit");
    seat.press("Return");
    EXPECT_EQ(seat.end(), 0);
}

/// A text of more lines than its field shows scrolls in a window of its own, which is no control.
TEST(Window, LeavesALongTextWithTab) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    sign_in_and_open_the_case(seat);
    seat.wait_to_be_offered("hand_in");
    seat.go_by("ctrl+3");
    seat.tab_to("act_report_dysfunction");
    seat.press("Return");
    seat.wait_to_be_offered("field_proposal");
    seat.tab_to("field_proposal");
    for (int line = 0; line < 8; ++line) seat.type("une ligne\n");
    seat.tab_to("record_act");
    EXPECT_TRUE(seat.look().focused() != nullptr && seat.look().focused()->is("record_act"));
}

/// The tests' machine has no graphics card, so every other walk is painted in memory.
TEST(Window, IsDrawnByOpenGlWhereThatIsAskedFor) {
    setenv("CONSTAT_DRAW", "card", 1);
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.click("person_name");
    seat.type("Camille Lefort");
    seat.press("Return");
    seat.wait_to_read("Camille Lefort");
    seat.shoot("7-opengl");
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
    unsetenv("CONSTAT_DRAW");
}

/// The scale changes while a name is half typed, on the smallest screen there is.
TEST(Window, KeepsWhatIsTypedWhenItsLettersGrowOnTheSmallestScreen) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS, sim::test::source_folder(), "1024x600x24"};
    seat.click("person_name");
    seat.type("Camille");
    for (int step = 0; step < 2; ++step) {
        const auto small = seat.wait_for("person_name").find("person_name")->height;
        seat.click("larger");
        seat.wait("larger letters", [&](const Look& now) {
            const auto* field = now.find("person_name");
            return field != nullptr && field->height > small;
        });
    }
    seat.click("person_name");
    seat.press("End");
    seat.type(" Lefort");
    seat.press("Return");
    seat.wait_to_read("Camille Lefort");
    seat.shoot("8-1024x600");
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
}

/// Neither the fonts nor the program that speaks are on the machine.
TEST(Window, GoesOnWithoutItsFontsAndSaysWhichPackagesBringThem) {
    const sim::test::TempFolder folder;
    const auto fonts = folder / "fonts.conf";
    std::ofstream{fonts} << "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                            "<fontconfig><dir>/nowhere</dir></fontconfig>";
    setenv("FONTCONFIG_FILE", fonts.c_str(), 1);
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    unsetenv("FONTCONFIG_FILE");
    seat.wait_to_read("La police Inter manque");
    EXPECT_TRUE(seat.look().reads("Les icônes manquent"));
    seat.click("person_name");
    seat.type("Camille Lefort");
    seat.press("Return");
    seat.wait_to_read("Camille Lefort");
    seat.shoot("9-sans-polices");
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
}

}  // namespace
}  // namespace ui
