#include "assessment/reports/papers.hpp"

#include <gtest/gtest.h>

#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

const Names names{{10, "Anna Roy"}, {11, "Boris Petit"}, {12, "Chloé Nœud"}, {100, "Camille Noël"}};

Day decided(Outcome outcome, const std::string& reason) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, outcome, reason});
    day.does(anna, Sign{});
    day.does(boris, Sign{});
    return day;
}

std::string text_of(const sim::paper::Sheet& sheet) {
    const auto pages = sim::paper::Pages::lay_out(sheet);
    return pages ? pages->plain_text() : pages.error().what;
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

TEST(ProcesVerbal, HasMembersDecisionsReasonsAndSeal) {
    const auto day = decided(Outcome::refused, "Fraude établie.");
    const auto text = text_of(proces_verbal(day.session, day.grid, names, "abcdef"));
    for (const std::string words :
         {"RNCP39615", "Anna Roy", "président, qualifié", "signé", "Camille Noël", "100,0",
          "non acquis", "Fraude établie.", "Aucun candidat", "abcdef"})
        EXPECT_TRUE(has(text, words)) << words << '\n' << text;
}

TEST(ProcesVerbal, DoesNotSayThatItIsOfASimulation) {
    const auto day = decided(Outcome::acquired, "");
    const auto sheet = proces_verbal(day.session, day.grid, names, "abcdef");
    EXPECT_TRUE(sheet.head.official);
    auto of_a_case = sheet;
    of_a_case.head.official = false;
    EXPECT_NE(sim::paper::Pages::lay_out(sheet)->raster(0, 300),
              sim::paper::Pages::lay_out(of_a_case)->raster(0, 300));
}

TEST(ResultLetter, SaysEachBlockAndWhatToDoAgainstIt) {
    const auto day = decided(Outcome::acquired, "");
    const auto text =
        text_of(result_letter(day.session, day.grid, day.session.candidates.front(), names));
    for (const std::string words :
         {"Camille Noël", "Accueillir", "acquis", "certification vous", "contester"})
        EXPECT_TRUE(has(text, words)) << words << '\n' << text;
}

}  // namespace
}  // namespace assessment::reports
