#include "tests/ui/desktop.hpp"

#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.hpp"
#include "tests/ui/seat.hpp"

/// What other programs and the desktop do to the running window.
namespace ui {
namespace {

using Manner = ClipboardHolder::Manner;

void begin_the_name(Seat& seat) {
    seat.click("person_name");
    seat.type("Camille");
}

/// What was typed before is there, and nothing else.
void end_the_name(Seat& seat) {
    seat.click("person_name");
    seat.press("End");
    seat.type(" Lefort");
    seat.press("Return");
    seat.wait("the name taken whole", [](const Look& now) {
        return !now.offers("person_name") && now.reads("Camille Lefort");
    });
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
}

/// Pastes, reads what is said of it, and presses a key, which takes the words away.
void paste_and_read(Seat& seat, const std::string& words) {
    seat.press("ctrl+v");
    seat.wait_to_read(words);
    seat.shoot("10-colle");
    seat.press("End");
    seat.wait("the notice gone", [&](const Look& now) { return !now.reads(words); });
}

TEST(Desktop, AHostileClipboardIsRefusedInWords) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    begin_the_name(seat);
    {
        const ClipboardHolder holder{Manner::gives, std::string(1 << 20, 'a')};
        paste_and_read(seat, "le texte est trop long");
    }
    {
        const ClipboardHolder holder{Manner::gives, std::string(8 << 20, 'a')};
        paste_and_read(seat, "le texte est trop long");
    }
    for (const auto manner : {Manner::is_silent, Manner::stops_half_way}) {
        const ClipboardHolder holder{manner, "1234"};
        paste_and_read(seat, "ne répond pas");
    }
    end_the_name(seat);
}

TEST(Desktop, WhatCanBeReadOfAHostileClipboardIsPasted) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.click("person_name");
    {
        const ClipboardHolder holder{Manner::gives, std::string{"Cam\0\xFF\x1B\u202Eille", 13}};
        paste_and_read(seat, "Une partie du texte n’a pas été collée");
    }
    end_the_name(seat);
}

TEST(Desktop, WhatComesInPartsIsPastedWhole) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.click("person_name");
    const ClipboardHolder holder{Manner::gives_in_parts, "Camille"};
    seat.press("ctrl+v");
    end_the_name(seat);
}

/// GLFW's own words never leave the program.
TEST(Desktop, WhatTheWindowCopiedItPastes) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    begin_the_name(seat);
    seat.press("ctrl+a");
    seat.press("ctrl+x");
    seat.press("ctrl+v");
    end_the_name(seat);
}

/// Neither are on the keyboard; a busy machine once read « é » for « É ».
TEST(Desktop, LettersThatTheKeyboardLacksAreTyped) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    seat.click("person_name");
    seat.type("Éléonore Œuf’Çà");
    seat.press("Return");
    seat.wait_to_read("Éléonore Œuf’Çà");
    seat.click("quit");
    EXPECT_EQ(seat.end(), 0);
}

int name_height(const Look& now) {
    const auto* field = now.find("person_name");
    return field == nullptr ? 0 : field->height;
}

/// GLFW reads the scale at its start only.
TEST(Desktop, TheLettersFollowTheScaleThatAPersonChooses) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS, sim::test::source_folder(), "2000x1400x24"};
    begin_the_name(seat);
    const int usual = name_height(seat.look());
    set_dots_per_inch("192");
    seat.wait("letters twice as high",
              [&](const Look& now) { return name_height(now) > usual * 3 / 2; });
    seat.shoot("11-echelle-double");
    set_dots_per_inch("beaucoup");
    set_dots_per_inch("96");
    seat.wait("the usual letters", [&](const Look& now) { return name_height(now) == usual; });
    end_the_name(seat);
}

/// The driver was reset while a name was half typed, in letters that had just grown.
TEST(Desktop, ALostCardTakesNeitherWhatIsTypedNorTheScale) {
    setenv("CONSTAT_DRAW", "lost", 1);
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS, sim::test::source_folder(), "2000x1400x24"};
    unsetenv("CONSTAT_DRAW");
    begin_the_name(seat);
    const int usual = name_height(seat.look());
    set_dots_per_inch("192");
    const auto large = [&](const Look& now) { return name_height(now) > usual * 3 / 2; };
    seat.wait("letters twice as high", large);
    const std::string notice = "La carte graphique ne répond plus";
    EXPECT_FALSE(seat.look().reads(notice));
    for (int pressed = 0; pressed < 60 && !seat.look().reads(notice); ++pressed) seat.press("End");
    seat.wait_to_read(notice);
    seat.wait("letters as high in the new window", large);
    seat.shoot("8-carte-perdue");
    end_the_name(seat);
}

/// No window manager holds the window to its smallest size here.
TEST(Desktop, AWindowMadeSmallAndLargeAgainKeepsWhatIsTyped) {
    const sim::test::TempFolder folder;
    Seat seat{folder.path().string(), CONSTAT_UI_SHOTS};
    begin_the_name(seat);
    const auto right = [](const Look& now) {
        int most = 0;
        for (const auto& item : now.items) most = std::max(most, item.left + item.width);
        return most;
    };
    const int whole = right(seat.look());
    for (const auto& [width, height] : {std::pair{1024, 600}, {800, 480}, {320, 200}}) {
        seat.resize(width, height);
        seat.wait("a window of " + std::to_string(width),
                  [&, most = width](const Look& now) { return right(now) <= most; });
        seat.shoot("12-fenetre-" + std::to_string(width));
    }
    seat.resize(1, 1);
    seat.resize(1366, 768);
    seat.wait("the whole window", [&](const Look& now) { return right(now) == whole; });
    end_the_name(seat);
}

}  // namespace
}  // namespace ui
