#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.hpp"
#include "tests/ui/seat.hpp"

namespace ui {
namespace {

constexpr const char* password = "quatre mots bien choisis";

/// What the office does before the jury comes, in a terminal.
std::string prepare(const Seat& seat) {
    setenv("CONSTAT_PASSWORD", password, 1);
    setenv("CONSTAT_NEW_PASSWORD", password, 1);
    const auto jury = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "jury");
        words.insert(words.end(), {"--as", "lea"});
        const auto said = seat.constat(words);
        EXPECT_EQ(said.exit, 0) << words[1] << ' ' << said.out;
        return said.out;
    };
    jury({"account", "--login", "anna", "--name", "Anna Roy", "--role", "juror"});
    jury({"account", "--login", "boris", "--name", "Boris Lam", "--role", "juror"});
    jury({"person", "--name", "Camille Noel"});
    jury({"create", "lyon", "--centre", "Lyon", "--date", "2026-11-20", "--blocks", "BC04",
          "--clock-right"});
    jury({"seat", "lyon", "--person", "2", "--president", "--qualified", "--external"});
    jury({"seat", "lyon", "--person", "3", "--external"});
    const auto enrolled = jury({"enrol", "lyon", "--person", "4", "--route", "vae"});
    const auto begin = enrolled.find("C-");
    const auto number = enrolled.substr(begin, enrolled.find('.') - begin);
    jury({"draw", "lyon", "--candidate", number, "--block", "BC04"});
    for (const char* person : {"2", "3"})
        jury({"allot", "lyon", "--candidate", number, "--block", "BC04", "--person", person});
    return number;
}

void enter(Seat& seat, const std::string& login) {
    seat.click("open_room");
    seat.click("room_login");
    seat.type(login);
    seat.click("room_password");
    seat.type(password);
    seat.press("Return");
    seat.click("session_lyon");
}

void go_out(Seat& seat) {
    for (int i = 0; i < 2; ++i) {
        seat.click("room_leave");
        seat.wait("another place", [&](const Look& now) {
            return i == 0 ? now.reads("Sessions de certification") : now.offers("open_room");
        });
    }
}

/// One digit a criterion, thirteen of them.
void mark(Seat& seat, const std::string& copy) {
    constexpr int criteria = 13;
    seat.click("copy_" + copy);
    seat.wait_to_read("Grille du bloc BC04");
    for (int given = 1; given <= criteria; ++given) {
        seat.press("2");
        seat.wait_to_read("(" + std::to_string(given) + "/" + std::to_string(criteria) + ")");
    }
}

TEST(TheJuryDay, IsPlayedInTheRealWindowFromTheDoorToTheSeal) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.click("open_room");
    seat.click("room_name");
    seat.type("Lea Morin");
    seat.click("room_login");
    seat.type("lea");
    seat.click("room_password");
    seat.type(password);
    seat.click("room_again");
    seat.type(password);
    seat.click("room_first");
    seat.wait_to_read("Aucune session");
    seat.shoot("jury-1-premier-lancement");
    seat.click("room_leave");

    const auto copy = prepare(seat) + "/BC04";
    for (const char* juror : {"anna", "boris"}) {
        enter(seat, juror);
        mark(seat, copy);
        seat.press("a");
        seat.wait_to_read("00:00");
        seat.shoot(std::string{"jury-2-"} + juror);
        seat.click("hand_in");
        seat.click("yes");
        seat.wait_to_read("Fiche rendue");
        seat.click("room_leave");
        seat.wait_for("copy_" + copy);
        go_out(seat);
    }

    enter(seat, "anna");
    seat.click("deliberate");
    seat.click("acquired_" + copy);
    seat.wait_to_read("Acquis");
    seat.click("signature");
    seat.type(password);
    seat.click("sign");
    seat.wait_to_read("Vous avez déjà signé.");
    seat.shoot("jury-3-deliberation");
    go_out(seat);
    enter(seat, "boris");
    seat.click("signature");
    seat.type(password);
    seat.click("sign");
    seat.wait_to_read("Session signée et scellée");
    seat.click("tab_papers");
    seat.click("paper_minutes");
    seat.wait_to_read("Document écrit");
    seat.shoot("jury-4-scellee");
    go_out(seat);
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
    EXPECT_EQ(seat.faults(), Seat::Faults{});

    const auto shown = seat.constat({"jury", "show", "lyon", "--as", "lea"}).out;
    EXPECT_NE(shown.find("signée"), std::string::npos) << shown;
    EXPECT_NE(shown.find("acquis"), std::string::npos) << shown;
}

}  // namespace
}  // namespace ui
