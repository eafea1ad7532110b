#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

constexpr int half_an_hour = 30;

struct Slots : testing::Test {
    Slots() {
        day.does(office, Enrol{101, Route::vae, {}, {}});
        second = {day.session.candidates.back().number, "BC01"};
        EXPECT_EQ(plans(day.copy, 9, "salle 1"), "");
    }
    std::string plans(const CopyName& copy, int hour, const std::string& place) {
        const auto at = sim::Instant::at(day.session.date, hour, 0);
        return day.does(office, PlanSlot{copy, at, half_an_hour, place});
    }
    Day day;
    CopyName second;
};

TEST_F(Slots, AreKeptWithTheSession) {
    const auto nine = sim::Instant::at(day.session.date, 9, 0);
    EXPECT_EQ(*find_slot(day.session, day.copy.candidate, "BC01"),
              (Slot{day.copy.candidate, "BC01", nine, half_an_hour, "salle 1"}));
    EXPECT_EQ(find_slot(day.session, second.candidate, "BC01"), nullptr);
}

TEST_F(Slots, MoveWhenTheyArePlannedAgain) {
    EXPECT_EQ(plans(day.copy, 14, "salle 1"), "");
    EXPECT_EQ(day.session.slots.size(), 1u);
    EXPECT_EQ(plans(second, 9, "salle 1"), "");
}

/// An hour, and a third more for whom it was granted.
TEST_F(Slots, AreNoShorterThanTheExamThatWasDrawn) {
    const auto draws = [&](const CopyName& copy, int minutes) {
        return day.does(office, DrawCase{copy, {{"fuite", "ab", minutes}}, 7});
    };
    EXPECT_EQ(draws(day.copy, 60), "Aucun sujet ne tient dans le créneau de la copie «\u00A0" +
                                       day.copy.candidate + " / BC01\u00A0».");
    EXPECT_EQ(draws(day.copy, half_an_hour), "");
    EXPECT_EQ(draws(second, 60), "");
    EXPECT_EQ(plans(second, 14, "salle 2"),
              "L’épreuve tirée dure 60 minutes pour ce candidat\u00A0: un créneau de 30 minutes ne "
              "suffit "
              "pas.");
    day.does(office, Enrol{102, Route::vae, {"tiers-temps"}, {}});
    const CopyName third{day.session.candidates.back().number, "BC01"};
    EXPECT_EQ(draws(third, 24), "");
    EXPECT_EQ(plans(third, 16, "salle 2"),
              "L’épreuve tirée dure 32 minutes pour ce candidat\u00A0: un créneau de 30 minutes ne "
              "suffit "
              "pas.");
}

TEST_F(Slots, DoNotShareAPlace) {
    EXPECT_EQ(plans(second, 9, "salle 1"), "Le lieu «\u00A0salle 1\u00A0» est pris pour " +
                                               day.copy.candidate + " de 09:00 à 09:30.");
    EXPECT_EQ(plans(second, 9, "salle 2"), "");
}

TEST_F(Slots, DoNotShareAJuror) {
    day.does(office, Allot{day.copy, anna.person});
    day.does(office, Allot{second, anna.person});
    EXPECT_EQ(plans(second, 9, "salle 2"),
              "Un juré de cette copie entend déjà " + day.copy.candidate + " de 09:00 à 09:30.");
}

TEST_F(Slots, KeepAJurorFromACopyHeardAtTheSameTime) {
    day.does(office, Allot{day.copy, anna.person});
    EXPECT_EQ(plans(second, 9, "salle 2"), "");
    EXPECT_EQ(day.does(office, Allot{second, anna.person}),
              "Ce juré entend " + day.copy.candidate + " à 09:00.");
    EXPECT_EQ(day.does(office, Allot{second, boris.person}), "");
}

TEST_F(Slots, HaveALengthAPlaceAndARight) {
    const auto ten = sim::Instant::at(day.session.date, 10, 0);
    EXPECT_EQ(day.does(office, PlanSlot{second, ten, 0, "salle 2"}),
              "Un créneau dure d’une minute à un jour.");
    EXPECT_EQ(day.does(office, PlanSlot{second, ten, half_an_hour, ""}), "Un créneau a un lieu.");
    EXPECT_NE(day.does(anna, PlanSlot{second, ten, half_an_hour, "salle 2"}), "");
}

}  // namespace
}  // namespace assessment::certification
