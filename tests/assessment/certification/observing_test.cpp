#include "assessment/certification/observing.hpp"

#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

struct Trial : Day {
    Trial() {
        grid.behaviours = {{"asks", "listening", "Relance.", 2, 2, false},
                           {"waits", "listening", "Laisse finir.", 1, 1, true},
                           {"greets", "opening", "Salue.", 1, 1, false}};
        does(office, Allot{copy, anna.person});
    }
    std::string sees(const std::string& behaviour, int step, std::int64_t second) {
        return does(anna, Observe{copy, "poste-10", behaviour, step, "", second});
    }
    std::optional<int> suggested() const {
        return suggested_level(grid, *find_sheet(the_copy(), anna.person),
                               *find_criterion(grid, "listening"));
    }
};

TEST(AnObservation, IsStampedAndKeptInItsOrder) {
    Trial trial;
    EXPECT_EQ(trial.sees("waits", 1, 12), "");
    EXPECT_EQ(trial.does(anna, Observe{trial.copy, "poste-10", "", 0, "Silence long.", 40}), "");
    EXPECT_EQ(trial.does(anna, Observe{trial.copy, "poste-10", "", 0, "", 55}), "");
    EXPECT_EQ(find_sheet(trial.the_copy(), anna.person)->observations,
              (std::vector<Observation>{{"waits", 1, "", 12, trial.now},
                                        {"", 0, "Silence long.", 40, trial.now},
                                        {"", 0, "", 55, trial.now}}));
}

TEST(AnObservation, SuggestsALevelAndIsNoMark) {
    Trial trial;
    EXPECT_EQ(trial.suggested(), std::nullopt);
    trial.sees("waits", 1, 12);
    trial.sees("asks", 1, 20);
    EXPECT_EQ(trial.suggested(), 1);
    trial.sees("asks", 2, 25);
    EXPECT_EQ(trial.suggested(), 2);
    EXPECT_EQ(find_sheet(trial.the_copy(), anna.person)->marks, Marks{});
}

TEST(AnObservation, IsTakenBackByAStepOfNought) {
    Trial trial;
    trial.sees("waits", 1, 12);
    trial.sees("waits", 0, 14);
    EXPECT_EQ(last_seen(*find_sheet(trial.the_copy(), anna.person), "waits"), nullptr);
    EXPECT_EQ(trial.suggested(), std::nullopt);
}

TEST(AnObservation, NamesABehaviourOfTheGridAndAStepThatItHas) {
    Trial trial;
    EXPECT_EQ(trial.sees("sings", 1, 1),
              "«\u00A0sings\u00A0» n’est pas un comportement de la grille.");
    EXPECT_EQ(trial.sees("waits", 2, 1), "Ce comportement se relève de 0 à 1.");
    EXPECT_EQ(trial.does(watcher, Observe{trial.copy, "p", "waits", 1, "", 1}),
              "Le rôle d’un modérateur ne permet pas de noter une copie.");
}

TEST(AnObservation, KeepsTheSheetAtItsDevice) {
    Trial trial;
    trial.sees("waits", 1, 12);
    EXPECT_EQ(trial.does(anna, Observe{trial.copy, "autre", "waits", 1, "", 1}),
              "Votre fiche est ouverte sur le poste «\u00A0poste-10\u00A0» jusqu’à 09:10.");
}

TEST(Behaviours, AreThoseOfTheirBlock) {
    const Trial trial;
    EXPECT_EQ(behaviours_of(trial.grid, "BC01").size(), 3u);
    EXPECT_EQ(behaviours_of(trial.grid, "BC02").size(), 0u);
}

}  // namespace
}  // namespace assessment::certification
