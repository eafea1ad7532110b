#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.hpp"
#include "tests/ui/hands.hpp"

/// The first case to its debrief, and an exam to what the jury keeps, by each hand.
namespace ui {
namespace {

class ByEachHand : public testing::TestWithParam<Way> {
protected:
    void sign_in() {
        hands.write("person_name", "Camille Lefort");
        seat.press("Return");
        seat.wait("the name taken", [](const Look& now) { return !now.offers("person_name"); });
        hands.write("case_search", "machine à laver");
        hands.use("case_premier-cas");
    }
    void start() {
        hands.use("start_case");
        seat.wait_to_be_offered("hand_in");
    }
    /// The question says what is unfinished.
    void hand_in() {
        if (hands.by_keys())
            hands.command("Rendre le dossier");
        else
            hands.use("hand_in");
        seat.wait_to_read("Il reste");
        hands.confirm();
    }
    void quit() {
        hands.use("quit");
        EXPECT_EQ(seat.end(), 0);
        EXPECT_EQ(seat.faults(), Seat::Faults{});
    }
    void shoot(const char* name) {
        seat.shoot(std::string{name} + (hands.by_keys() ? "-clavier" : "-souris"));
    }

    sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    Hands hands{seat, GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Ways, ByEachHand, testing::Values(Way::mouse, Way::keyboard),
                         [](const auto& way) {
                             return way.param == Way::mouse ? "Mouse" : "Keyboard";
                         });

/// Two points of seventeen for the safety, two for having promised nothing.
TEST_P(ByEachHand, TheFirstCaseLeadsToADebriefOnPaper) {
    sign_in();
    hands.use("training");
    start();
    hands.use("item_call");
    for (const char* line : {"listen", "ask-water", "water-noted", "reassure", "close"}) {
        const auto said = std::string{"say_"} + line;
        hands.use(said);
        seat.wait("the line said", [&](const Look& now) { return !now.offers(said); });
    }
    hand_in();

    seat.wait_to_read("Avant de lire vos résultats");
    hands.use("own_BC01/good");
    hands.use("own_BC02/poor");
    shoot("13-auto-evaluation");
    hands.use("assessed");
    seat.wait_to_read("Vous aviez dit\u00A0: acquis.");
    hands.use("finding_safety");
    seat.wait_to_read("Vous avez vérifié que le dommage ne s’aggravait plus.");
    shoot("14-bilan");
    hands.use("tab_timeline");
    seat.wait_to_read("Avant tout\u00A0: l’arrivée d’eau est-elle fermée\u202F?");
    hands.use("tab_teacher");
    seat.wait_to_read("Ce qu’il fallait retenir");
    hands.use("print");
    seat.wait_to_read(".pdf");
    EXPECT_FALSE(std::filesystem::is_empty(folder.path() / "bilans"));
    hands.use("back");
    seat.wait_to_read("24\u00A0%");
    quit();
}

TEST_P(ByEachHand, AnExamIsHandedInAndReadOnly) {
    sign_in();
    hands.use("exam");
    seat.wait_to_be_offered("honour");
    EXPECT_EQ(seat.look().find("start_case"), nullptr) << "before the word of honour";
    hands.use("honour");
    seat.wait_for("start_case");
    shoot("15-examen");
    start();
    EXPECT_TRUE(seat.look().offers("exam_time"));
    EXPECT_FALSE(seat.look().offers("hints"));
    hand_in();

    const auto nothing_to_change = [](const Look& now) {
        return now.reads("Dossier remis") && !now.offers("hand_in") && now.ids("act_").empty() &&
               now.ids("item_").empty() && !now.offers("tab_findings");
    };
    seat.wait("a copy that is only read", nothing_to_change);
    shoot("16-remis");
    hands.use("back_home");
    seat.wait_to_read("Remis au jury");
    hands.use(seat.look().ids("attempt_").front());
    seat.wait("a copy that is still only read", nothing_to_change);
    hands.use("back_home");
    quit();
}

}  // namespace
}  // namespace ui
