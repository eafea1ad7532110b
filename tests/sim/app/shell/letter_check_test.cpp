#include "sim/app/shell/letter_check.hpp"

#include <gtest/gtest.h>

namespace sim::app::shell {
namespace {

scenario::Scenario a_case() {
    scenario::Scenario made;
    made.id = "leak";
    claims::Party party;
    party.civility = "Mme";
    party.name = "Xavière Brzkowski";
    made.facts.parties = {party};
    return made;
}

struct Letter {
    scenario::Scenario scenario = a_case();
    LetterCheck check;
    views::LetterEditor editor;

    explicit Letter(std::string dictionary = {}) : check{std::move(dictionary)} {}
    /// The words that are underlined, the caret being at the end.
    std::string marked(const std::string& text) {
        editor.set_text(text);
        check.look(editor, scenario);
        check.wait();
        check.look(editor, scenario);
        std::string words;
        for (const auto& mark : editor.highlights)
            words += (words.empty() ? "" : " ") +
                     text.substr(static_cast<std::size_t>(mark.span.begin),
                                 static_cast<std::size_t>(mark.span.end - mark.span.begin));
        return words;
    }
};

TEST(LetterCheck, UnderlinesWhatNoDictionaryHas) {
    Letter letter;
    EXPECT_EQ(letter.marked("Madame, nous avons bien reçu votre déclaration."), "");
    EXPECT_EQ(letter.marked("Nous avons recu l’éttat des lieux, aujourd’hui."), "recu l’éttat");
    EXPECT_EQ(letter.marked(""), "");
}

TEST(LetterCheck, KnowsTheNamesOfTheFile) {
    Letter letter;
    EXPECT_EQ(letter.marked("Madame Xavière Brzkowski, voici."), "");
    letter.scenario.id = "another";
    letter.scenario.facts.parties.clear();
    EXPECT_EQ(letter.marked("Madame Xavière Brzkowski, voilà."), "Brzkowski");
}

TEST(LetterCheck, LeavesTheWordThatIsBeingWrittenUntilTheNextOne) {
    auto* context = ImGui::CreateContext();
    Letter letter;
    letter.editor.insert("recu");
    letter.check.look(letter.editor, letter.scenario);
    letter.check.wait();
    letter.check.look(letter.editor, letter.scenario);
    EXPECT_TRUE(letter.editor.highlights.empty());
    letter.editor.insert(" hier");
    letter.check.look(letter.editor, letter.scenario);
    ASSERT_EQ(letter.editor.highlights.size(), 1u);
    EXPECT_EQ(letter.editor.highlights.front().span, (views::Span{0, 4}));
    ImGui::DestroyContext(context);
}

TEST(LetterCheck, WithoutADictionaryMarksNothing) {
    Letter letter{"/nowhere"};
    EXPECT_EQ(letter.marked("Nous avons recu votre lettre."), "");
    EXPECT_EQ(letter.marked("Nous avons recu votre courrier."), "");
}

}  // namespace
}  // namespace sim::app::shell
