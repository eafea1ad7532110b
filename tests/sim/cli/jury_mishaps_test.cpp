// What goes wrong on the day, told in the terminal: a clock set wrong, an entry made by mistake.
#include <nlohmann/json.hpp>

#include "tests/sim/cli/jury_day.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

TEST_F(JuryDay, TakesBackWhatWasEnteredByMistake) {
    prepare();
    expect_done(
        jury({"absent", "lyon", "--as", "lea", "--candidate", number, "--absence", "absent"}));
    EXPECT_NE(jury({"show", "lyon", "--as", "lea"}).find("(absent)"), std::string::npos);
    const auto back = [&](const std::string& order, const std::string& as,
                          std::vector<std::string> more) {
        std::vector<std::string> words{order, "lyon", "--as", as, "--candidate", number};
        words.insert(words.end(), more.begin(), more.end());
        return jury(words);
    };
    EXPECT_NE(back("withdraw-absence", "lea", {}).find("avec son motif"), std::string::npos);
    EXPECT_NE(back("withdraw-absence", "anna", {"--reason", "Vu"}).find("retirer une absence"),
              std::string::npos);
    expect_done(back("withdraw-absence", "lea", {"--reason", "Il était dans l’autre salle"}));
    EXPECT_EQ(jury({"show", "lyon", "--as", "lea"}).find("(absent)"), std::string::npos);
    EXPECT_NE(back("withdraw-enrolment", "lea", {"--blocks", "BC01", "--reason", "Erreur"})
                  .find("ne présente pas le bloc BC01"),
              std::string::npos);
    expect_done(back("withdraw-enrolment", "lea", {"--reason", "Homonyme"}));
    EXPECT_EQ(jury({"show", "lyon", "--as", "lea"}).find(number), std::string::npos);
    EXPECT_NE(jury({"person-data", "--as", "lea", "--person", "4"}).find("Homonyme"),
              std::string::npos);
    expect_done(jury({"enrol", "lyon", "--as", "lea", "--person", "4", "--route", "vae"}));
}

TEST_F(JuryDay, SaysThatTheClockWentBackAndKeepsTheOrder) {
    prepare();
    EXPECT_EQ(told, "");
    clock_shows(0, 8);
    expect_done(on_copy("allot", "lea", {"--person", "2"}));
    EXPECT_NE(told.find("L’horloge dit le 20 novembre 2020 à 08:00 et retarde sur la session, dont "
                        "le dernier acte est daté du 20 novembre 2020, 09:00"),
              std::string::npos)
        << told;
    expect_done(on_copy("mark", "anna", {"--levels", levels("BC04", 2)}));
    EXPECT_NE(told.find("et retarde sur la session"), std::string::npos) << told;
    clock_shows(0, 10);
    expect_done(on_copy("hand-in", "anna"));
    EXPECT_EQ(told, "");
    expect_done(on_copy("allot", "lea", {"--person", "3"}));
    expect_done(on_copy("mark", "boris", {"--levels", levels("BC04", 2)}));
    expect_done(on_copy("hand-in", "boris"));
    expect_done(jury({"deliberate", "lyon", "--as", "anna", "--present", "2,3"}));
    const auto open = Json::parse(jury({"export", "lyon", "--as", "lea", "--json"}));
    EXPECT_GE(open["session"]["clock_doubts"], 2);
    for (const auto& mark : open["candidates"][0]["blocks"][0]["sheets"][0]["marks"])
        EXPECT_EQ(mark["at"], "2020-11-20 09:00");
}

TEST_F(JuryDay, SaysThatTheClockSkippedADayAndStopsNothing) {
    prepare();
    expect_done(on_copy("allot", "lea", {"--person", "2"}));
    clock_shows(2, 9);
    expect_done(on_copy("allot", "lea", {"--person", "3"}));
    EXPECT_NE(
        told.find("L’horloge dit le 22 novembre 2020 à 09:00, plus d’un jour après le dernier "
                  "acte (20 novembre 2020, 09:00)"),
        std::string::npos)
        << told;
    expect_done(on_copy("mark", "anna", {"--levels", levels("BC04", 2)}));
    EXPECT_EQ(told, "");
}

TEST_F(JuryDay, WaitsForAClockThatLeaptToBeConfirmedBeforeItDeliberates) {
    prepare();
    for (const std::string juror : {"anna", "boris"}) {
        expect_done(on_copy("allot", "lea", {"--person", juror == "anna" ? "2" : "3"}));
        expect_done(on_copy("mark", juror, {"--levels", levels("BC04", 2)}));
    }
    clock_shows(8, 9);
    expect_done(on_copy("hand-in", "anna"));
    EXPECT_NE(told.find("«\u00A0constat jury clock\u00A0»"), std::string::npos) << told;
    expect_done(on_copy("hand-in", "boris"));
    const std::vector<std::string> opening{"deliberate", "lyon",      "--as",
                                           "anna",       "--present", "2,3"};
    EXPECT_NE(jury(opening).find("refusé : L’horloge dit le 28 novembre 2020 à 09:00"),
              std::string::npos);
    EXPECT_TRUE(jury({"clock", "lyon", "--as", "eve"}).starts_with("refusé"));
    expect_done(jury({"clock", "lyon", "--as", "anna"}));
    expect_done(jury(opening));
    EXPECT_EQ(told, "");
}

TEST_F(JuryDay, CreatesNoSessionFarFromTheClockUnlessItIsSaidRight) {
    prepare();
    std::vector<std::string> words{"create", "nice",       "--as",     "lea",  "--centre", "Nice",
                                   "--date", "2020-11-19", "--blocks", "BC04", "--data",   root};
    EXPECT_NE(jury(words).find("--clock-right"), std::string::npos);
    words.emplace_back("--clock-right");
    expect_done(jury(words));
}

/// Also when --db names another file than the one that was meant.
TEST_F(JuryDay, SaysThatADatabaseHasNoAccountYet) {
    const auto said = jury({"list", "--as", "lea"}) + told;
    EXPECT_NE(said.find("Cette base n’a pas encore de compte."), std::string::npos) << said;
    EXPECT_NE(said.find("constat jury init"), std::string::npos) << said;
}

}  // namespace
}  // namespace sim::cli
