#include <string>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.hpp"
#include "tests/ui/desktop.hpp"
#include "tests/ui/hands.hpp"
#include "tests/ui/seat.hpp"

/// Each text of an open case, before what another program put in the clipboard.
namespace ui {
namespace {

using namespace std::string_literals;
using Manner = ClipboardHolder::Manner;

/// Letters of both directions, combined ones, pictures, and what no text may hold.
const auto strange =
    "Été \u05E9\u05DC\u05D5\u05DD \u0639\u0631\u0628\u064A e\u0301 "
    "\U0001F600\U0001F469\u200D\U0001F692 "
    "\0\x1B[31m\xFF\u202E. "s;

class TextsOfACase : public testing::Test {
protected:
    void SetUp() override {
        hands.write("person_name", "Camille Lefort");
        seat.press("Return");
        seat.wait("the name taken", [](const Look& now) { return !now.offers("person_name"); });
        hands.write("case_search", "lilas");
        hands.use("case_fuite-rue-des-lilas");
        hands.use("training");
        hands.use("start_case");
        seat.wait_to_be_offered("hand_in");
    }

    /// Too much is refused, what can be read is taken, and the field goes on.
    void paste_into(const std::string& field) {
        SCOPED_TRACE(field);
        hands.write(field, "");
        paste(std::string(1 << 20, 'a'), "le texte est trop long");
        paste(strange, "Une partie du texte n’a pas été collée");
        seat.type("Fin");
        seat.wait("the field goes on", [&](const Look& now) {
            return now.focused() != nullptr && now.focused()->is(field);
        });
        seat.shoot("17-colle-" + field);
    }

    sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    Hands hands{seat, Way::mouse};

private:
    void paste(const std::string& bytes, const std::string& words) {
        const ClipboardHolder holder{Manner::gives, bytes};
        seat.press("ctrl+v");
        seat.wait_to_read(words);
        seat.press("End");
        seat.wait("the notice gone", [&](const Look& now) { return !now.reads(words); });
    }
};

TEST_F(TextsOfACase, TakeWhatCanBeReadOfAHostileClipboard) {
    paste_into("inbox_search");
    seat.wait_to_read("Aucun message trouvé");
    hands.use("act_report_dysfunction");
    seat.wait_to_be_offered("field_proposal");
    paste_into("field_proposal");
    hands.use("tab_file");
    paste_into("note");
    hands.use("add_note");
    seat.wait_to_read("[31m. Fin");
    hands.use("tab_letter");
    seat.wait_to_be_offered("subject");
    paste_into("subject");
    paste_into("body");
    seat.press("ctrl+k");
    seat.wait_for("command_search");
    paste_into("command_search");
    seat.press("Escape");
    hands.use("leave");
    hands.confirm();
    hands.use("quit");
    EXPECT_EQ(seat.end(), 0);
    // The judge of looks sees the letters that no face has, and finds nothing else.
    EXPECT_FALSE(seat.faults().empty());
    for (const auto& [fault, picture] : seat.faults())
        EXPECT_NE(fault.find("lettre absente de la police"), fault.npos) << fault << picture;
}

}  // namespace
}  // namespace ui
