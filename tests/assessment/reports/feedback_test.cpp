#include "assessment/reports/feedback.hpp"

#include "assessment/certification/precision.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

std::string feedback_of(const Day& day) {
    return feedback_sheet(day.session, day.grid, day.session.candidates.front(),
                          {{100, "Camille Noël"}, {10, "Anna Roy"}})
        .markdown;
}

TEST(TheFeedbackSheet, TellsEachCriterionAndItsNextStepAndNamesNoJuror) {
    Day day;
    day.marks(anna, 2, 2);
    day.marks(boris, 1, 2);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, "motif"});
    EXPECT_EQ(feedback_of(day), "# Fiche de retour\n\n**Camille Noël**, candidat " +
                                    day.copy.candidate +
                                    "\n\n## BC01 – Accueillir\n\nDécision\u00A0: **acquis**. "
                                    "Points sur 100\u00A0: 71,7 (±\u00A0non estimable). "
                                    "Fiabilité du bloc\u00A0: non estimable.\n\n"
                                    "**Écouter** – 45,0 sur 60\n\n"
                                    "Ce que le jury a vu\u00A0: Écoute.\n\n"
                                    "Ce qui est attendu\u00A0: Relance.\n\n"
                                    "**Ouvrir** – 26,7 sur 40\n\n"
                                    "Ce que le jury a vu\u00A0: Vérifie.\n\n"
                                    "Pour aller plus loin\u00A0: Annonce.\n\n" +
                                    error_explained +
                                    " Attention\u00A0: moins de 50 copies\u202F; ces chiffres "
                                    "bougeraient beaucoup avec une autre session.\n\n");
}

TEST(TheFeedbackSheet, SaysWhereThePointsMayLie) {
    Day day;
    for (int person = 101; person < 103; ++person)
        day.does(office, Enrol{person, Route::apprenticeship, {}, {}});
    for (int i = 2; i >= 0; --i) {
        day.copy.candidate = day.session.candidates[static_cast<std::size_t>(i)].number;
        day.marks(anna, 2 - i, 2 - i);
        day.marks(boris, 2 - i, 2 - i);
    }
    day.opens_deliberation();
    EXPECT_EQ(day.does(anna, DecideBlock{day.copy, Outcome::acquired, "Relue."}), "");
    const auto text = feedback_of(day);
    EXPECT_NE(text.find("Points sur 100\u00A0: 86,7\u00A0±\u00A016,7. Fiabilité du bloc\u00A0: "
                        "0,85."),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find(error_explained), text.rfind(error_explained));
}

TEST(TheFeedbackSheet, GivesTheReasonOfADecisionAgainstTheMarks) {
    Day day;
    day.marks(anna, 2, 2);
    day.marks(boris, 2, 2);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::refused, "Fraude établie."});
    EXPECT_NE(feedback_of(day).find("Décision\u00A0: **non acquis**. Les notes disaient autre "
                                    "chose\u202F; motif du jury\u00A0: Fraude établie."),
              std::string::npos);
}

/// "Se justifie longuement" comes after "S'emporte": it is no step to advise.
TEST(TheFeedbackSheet, AdvisesWhatIsExpectedAndNotTheNextFault) {
    Day day;
    day.marks(anna, 0, 0);
    day.marks(boris, 0, 0);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::refused, ""});
    const auto text = feedback_of(day);
    EXPECT_NE(text.find("Ce que le jury a vu\u00A0: Rien.\n\nCe qui est attendu\u00A0: Vérifie."),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("Salue."), std::string::npos) << text;
}

TEST(TheFeedbackSheet, SaysNothingBeforeTheDecision) {
    Day day;
    day.marks(anna, 2, 2);
    day.marks(boris, 1, 2);
    EXPECT_NE(feedback_of(day).find("Le jury n’a pas encore décidé."), std::string::npos);
    EXPECT_EQ(feedback_of(day).find("Écouter"), std::string::npos);
    EXPECT_EQ(feedback_of(day).find("±"), std::string::npos);
}

}  // namespace
}  // namespace assessment::reports
