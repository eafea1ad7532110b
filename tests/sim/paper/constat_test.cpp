#include "sim/paper/constat.hpp"

#include <gtest/gtest.h>

#include "sim/paper/paper.hpp"

namespace sim::paper {
namespace {

std::string refusal(std::string_view text) {
    const auto form = parse_constat(text, 5);
    return form ? std::string{}
                : form.error().what + " @" + std::to_string(form.error().where.line);
}

std::string fenced(const std::string& text) {
    return "```constat\n" + text + "```\n";
}

TEST(Constat, ReadsBlanksAndTickedBoxes) {
    const auto form = parse_constat(
        "date: 13 mai 2024\na.nom: Mme Carpentier\n"
        "cause: Appareil, joint\n",
        1);
    ASSERT_TRUE(form.has_value());
    EXPECT_EQ(*form, (Constat{{{"date", "13 mai 2024"}, {"a.nom", "Mme Carpentier"}},
                              {{"cause", {"appareil", "joint"}}}}));
}

TEST(Constat, RefusesWhatTheFormDoesNotHave) {
    EXPECT_EQ(refusal("dat: hier"), "«\u00A0dat\u00A0» n’est pas une rubrique du constat @5");
    EXPECT_EQ(refusal("\norigine: lune"),
              "«\u00A0lune\u00A0» n’est pas une réponse à «\u00A0origine\u00A0» @6");
    EXPECT_EQ(refusal("origine: a, b"), "«\u00A0origine\u00A0» n’admet qu’une réponse @5");
    EXPECT_EQ(refusal("date: 1\ndate: 2"), "«\u00A0date\u00A0» est rempli deux fois @6");
    EXPECT_EQ(refusal("bonjour"), "Une ligne du constat n’a pas de deux-points @5");
    EXPECT_EQ(refusal("heure: " + std::string(31, '4')),
              "«\u00A0heure\u00A0» est trop long pour le formulaire @5");
}

TEST(Constat, IsReadAloudWithoutItsEmptyBlanks) {
    const auto form =
        parse_constat("date: 13 mai\norigine: b\na.dommages: mobilier, immobilier\n", 1);
    ASSERT_TRUE(form.has_value());
    EXPECT_EQ(plain_constat(*form),
              "Constat amiable dégât des eaux\nDate du sinistre\u00A0: 13 mai\n"
              "Origine de la fuite\u00A0: Local de B\n"
              "A — Nature des dommages\u00A0: Plafonds, murs, sols\u202F; Mobilier, objets\n");
}

TEST(Constat, AnEmptyFormIsOnePageWithEveryCause) {
    const auto pages = Pages::lay_out({{}, fenced(""), Sheet::Layout::constat});
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(pages->count(), 1);
    EXPECT_EQ(pages->find("Canalisation encastrée").size(), 1u);
    EXPECT_EQ(pages->find("Signature de B").size(), 1u);
}

TEST(Constat, AnAnswerIsFoundOnThePaperAboveTheFooter) {
    const auto pages = Pages::lay_out(
        {{}, fenced("b.nom: M. Thévenet\nb.signature: P. Thévenet\n"), Sheet::Layout::constat});
    ASSERT_TRUE(pages.has_value());
    const std::vector<Hit> hits = pages->find("thevenet");
    ASSERT_EQ(hits.size(), 2u);
    EXPECT_LT(hits[1].areas.at(0).y + hits[1].areas.at(0).height, 780);
}

TEST(Constat, AFormTooFullForAPageIsRefused) {
    std::string text;
    for (const std::string party : {"a", "b"}) {
        text += party + ".details: " + std::string(400, 'M') + "\n";
        text += party + ".adresse: " + std::string(160, 'M') + "\n";
    }
    const auto pages = Pages::lay_out({{}, fenced(text), Sheet::Layout::constat});
    ASSERT_FALSE(pages.has_value());
    EXPECT_EQ(pages.error().what, "Le constat ne tient pas sur une page");
}

}  // namespace
}  // namespace sim::paper
