#include "assessment/reports/papers.hpp"

#include <gtest/gtest.h>

#include "assessment/certification/precision.hpp"
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

/// Four blocks, two sheets each, as on the day of a whole diploma's largest session.
TEST(ProcesVerbal, HoldsAThousandCandidates) {
    auto day = decided(Outcome::acquired, "");
    const auto copy = day.the_copy();
    for (const std::string block : {"BC02", "BC03", "BC04"})
        day.grid.blocks.push_back({block, "Bloc", sim::Rate::percent(50), "cas pratique"});
    day.session.blocks = {"BC01", "BC02", "BC03", "BC04"};
    Names everyone = names;
    for (int i = 0; i < 1000; ++i) {
        const auto number = "C-" + std::to_string(1000 + i);
        day.session.candidates.push_back(
            {number, 1000 + i, Route::professionalisation, {"tiers-temps"}, {}, {}});
        everyone[1000 + i] = "Marie-Hélène Dupont-Lefèvre " + std::to_string(i);
        for (const auto& block : day.session.blocks) {
            auto mine = copy;
            mine.candidate = number;
            mine.block = block;
            mine.decision->override_reason = "Le jury a relu la copie et le dit longuement ici.";
            day.session.copies.push_back(mine);
        }
    }
    const auto sheet = proces_verbal(day.session, day.grid, everyone, "abcdef");
    EXPECT_GT(sheet.markdown.size(), sim::paper::usual_limits.text_bytes);
    const auto pages = sim::paper::Pages::lay_out(sheet);
    ASSERT_TRUE(pages) << sim::to_text(pages.error());
    EXPECT_GT(pages->count(), sim::paper::usual_limits.pages);
    EXPECT_TRUE(has(pages->plain_text(), "Marie-Hélène Dupont-Lefèvre 999"));
    EXPECT_TRUE(has(pages->plain_text(), "abcdef"));
    const auto pdf = pages->pdf();
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->starts_with("%PDF-"));
}

/// Whatever the length of the tables, the last page has something to say.
TEST(ProcesVerbal, HasItsFingerprintOnTheFirstPage) {
    const std::string seal(64, 'a');
    auto day = decided(Outcome::acquired, "");
    int longest = 0;
    for (int more = 0; more < 40; ++more) {
        const auto pages =
            sim::paper::Pages::lay_out(proces_verbal(day.session, day.grid, names, seal));
        ASSERT_TRUE(pages) << sim::to_text(pages.error());
        const auto hits = pages->find(seal);
        ASSERT_EQ(hits.size(), 1u) << more;
        EXPECT_EQ(hits.front().page, 0) << more;
        longest = std::max(longest, pages->count());
        day.session.candidates.push_back(
            {"C-" + std::to_string(2000 + more), 2000 + more, Route::vae, {}, {}, {}});
    }
    EXPECT_GT(longest, 1);
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
    for (const std::string words : {"Camille Noël", "Accueillir", "acquis", "certification vous",
                                    "contester", "Le président du jury"})
        EXPECT_TRUE(has(text, words)) << words << '\n' << text;
}

TEST(Papers, SayOnceWhatTheErrorBesideEachScoreIs) {
    const auto day = decided(Outcome::acquired, "");
    for (const auto& sheet :
         {proces_verbal(day.session, day.grid, names, "abcdef"),
          result_letter(day.session, day.grid, day.session.candidates.front(), names)}) {
        const auto& text = sheet.markdown;
        EXPECT_TRUE(has(text, "100,0 (±\u00A0non estimable)")) << text;
        EXPECT_TRUE(has(text, "moins de 50 copies")) << text;
        EXPECT_NE(text.find(error_explained), std::string::npos) << text;
        EXPECT_EQ(text.find(error_explained), text.rfind(error_explained)) << text;
    }
}

/// A reason may be why the jury did without a second look: the decision then follows the marks.
TEST(ProcesVerbal, SaysWhetherAReasonIsAgainstTheMarks) {
    const auto against = decided(Outcome::refused, "Fraude établie.");
    EXPECT_TRUE(has(proces_verbal(against.session, against.grid, names, "ab").markdown,
                    "décision contraire aux notes. Motif\u00A0: Fraude établie."));
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.does(watcher, AskSecondLook{day.copy, "doute"});
    day.opens_deliberation();
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, "Relue ensemble."}), "");
    const auto text = proces_verbal(day.session, day.grid, names, "ab").markdown;
    EXPECT_TRUE(has(text, "décidée sans la relecture demandée. Motif\u00A0: Relue ensemble."))
        << text;
    EXPECT_FALSE(has(text, "contraire")) << text;
}

TEST(ProcesVerbal, NamesTheCertifyingBodyAndThePlaceOrLeavesRoomForThem) {
    const auto day = decided(Outcome::acquired, "");
    const auto text = text_of(
        proces_verbal(day.session, day.grid, names, "abcdef", {"Certificateur d’essai", "Dijon"}));
    EXPECT_TRUE(has(text, "Certificateur\u00A0: Certificateur d’essai")) << text;
    EXPECT_TRUE(has(text, "Fait à Dijon, le 20 novembre 2026.")) << text;
    const auto bare = text_of(proces_verbal(day.session, day.grid, names, "abcdef"));
    EXPECT_TRUE(has(bare, "Certificateur\u00A0: ....")) << bare;
    EXPECT_TRUE(has(bare, "Fait le 20 novembre 2026.")) << bare;
    EXPECT_FALSE(has(bare, "Fait à")) << "a centre’s name is no town: " << bare;
}

TEST(ProcesVerbal, TellsWhatWasEnteredByMistake) {
    Day day;
    const auto number = day.copy.candidate;
    day.does(office, ReportAbsence{number, Absence::absent, ""});
    day.does(office, WithdrawAbsence{number, "Il était dans l’autre salle."});
    day.does(office, WithdrawEnrolment{number, {}, "Homonyme."});
    const auto text = proces_verbal(day.session, day.grid, names, "abcdef").markdown;
    EXPECT_TRUE(has(text, "- " + number +
                              "\u00A0: absence retirée, signalée par erreur. Motif\u00A0: Il était "
                              "dans l’autre salle.\n"))
        << text;
    EXPECT_TRUE(has(text, "- " + number +
                              "\u00A0: inscription annulée, faite par erreur. Motif\u00A0: "
                              "Homonyme.\n"))
        << text;
}

TEST(ResultLetter, KeepsThePointsUntilTheJuryDecides) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    const auto text =
        result_letter(day.session, day.grid, day.session.candidates.front(), names).markdown;
    EXPECT_FALSE(has(text, "100,0")) << text;
    EXPECT_FALSE(has(text, "±")) << text;
    EXPECT_TRUE(has(text, "à décider")) << text;
}

}  // namespace
}  // namespace assessment::reports
