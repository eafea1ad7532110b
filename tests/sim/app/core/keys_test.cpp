#include "sim/app/core/keys.hpp"

#include <set>

#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

TEST(Keys, TheUsualOnesContradictNeitherEachOtherNorTheRules) {
    std::set<std::string> chords;
    for (const auto& command : key_commands()) {
        EXPECT_TRUE(chords.insert(command.chord).second) << command.chord << " serves twice";
        EXPECT_EQ(refusal_of_chord({}, command.id, command.chord), std::nullopt) << command.id;
    }
}

TEST(Keys, AreWrittenAsAFrenchKeyboardSaysThem) {
    EXPECT_EQ(chord_in_french("Ctrl+Shift+Plus"), "Ctrl+Maj+plus");
    EXPECT_EQ(chord_in_french("PageDown"), "Page suiv.");
    EXPECT_EQ(chord_in_french("Ctrl+K"), "Ctrl+K");
    EXPECT_EQ(chord_in_french(""), "");
}

TEST(Keys, AreRefusedWithAReason) {
    struct Row {
        const char* chord;
        const char* reason;
    };
    for (const auto& row :
         {Row{"Ctrl+T", "«\u00A0Ctrl+T\u00A0» sert déjà\u00A0: Changer de thème."},
          Row{"A", "«\u00A0A\u00A0» sert à écrire\u202F: ajoutez Ctrl ou Alt."},
          Row{"Shift+Plus", "«\u00A0Maj+plus\u00A0» sert à écrire\u202F: ajoutez Ctrl ou Alt."},
          Row{"Ctrl+C", "«\u00A0Ctrl+C\u00A0» sert déjà dans les champs de texte."},
          Row{"Ctrl+F13", "Cette touche ne peut pas servir de raccourci."},
          Row{"Ctrl+", "Cette touche ne peut pas servir de raccourci."}})
        EXPECT_EQ(refusal_of_chord({}, "palette", row.chord).value_or("taken"), row.reason)
            << row.chord;
    EXPECT_EQ(refusal_of_chord({}, "nothing", "Ctrl+J"), "Cette action n’existe pas.");
}

TEST(Keys, AChangedKeyIsKeptAndFreesTheOldOne) {
    const auto changed = update({}, Intent{KeyBound{"palette", "Ctrl+J"}});
    EXPECT_EQ(changed.effects, (std::vector<Effect>{SaveSetting{"keys", "palette=Ctrl+J"}}));
    EXPECT_EQ(chord_of(present(changed.model).keys, "palette"), "Ctrl+J");
    const auto taken = update(changed.model, Intent{KeyBound{"theme", "Ctrl+K"}}).model;
    EXPECT_EQ(chord_of(taken.keys, "theme"), "Ctrl+K");
    const auto back = update(taken, Intent{KeysReset{}});
    EXPECT_EQ(back.effects, (std::vector<Effect>{SaveSetting{"keys", ""}}));
    EXPECT_EQ(chord_of(back.model.keys, "theme"), "Ctrl+T");
}

TEST(Keys, AConflictChangesNothing) {
    const auto refused = update({}, Intent{KeyBound{"palette", "Ctrl+T"}});
    EXPECT_TRUE(refused.effects.empty());
    EXPECT_TRUE(refused.model.keys.empty());
}

TEST(Keys, ComeBackFromTheirSettingAndLeaveOutWhatIsWrong) {
    const KeyMap kept{{"palette", "Ctrl+T"}, {"theme", "Ctrl+K"}, {"calculator", ""}};
    EXPECT_EQ(keys_from_text(to_text(kept)), kept) << "two commands swapped their keys";
    EXPECT_EQ(keys_from_text("palette=Ctrl+T;gone=F8;;=;theme"), KeyMap{});
}

TEST(Speech, SaysOnlyWhenItIsOnAndTellsOnceThatItCannot) {
    EXPECT_TRUE(update({}, Intent{TextFocused{"Payer"}}).effects.empty());
    const auto on = update({}, Intent{SpeechChosen{true}});
    EXPECT_EQ(on.effects, (std::vector<Effect>{SaveSetting{"speech", "1"}}));
    EXPECT_EQ(update(on.model, Intent{TextFocused{"Payer"}}).effects,
              (std::vector<Effect>{Say{"Payer"}}));
    const auto failed = update(on.model, SpeechFailed{});
    EXPECT_TRUE(failed.effects.empty()) << "the setting stays: the service may be there next time";
    EXPECT_TRUE(present(failed.model).speech_failed);
    EXPECT_TRUE(update(failed.model, Intent{TextFocused{"Payer"}}).effects.empty());
}

TEST(Comfort, IsKept) {
    EXPECT_EQ(update({}, Intent{FontChosen{true}}).effects,
              (std::vector<Effect>{SaveSetting{"font", "easy"}}));
    EXPECT_TRUE(update({}, Intent{FontChosen{true}}).model.easy_font);
    EXPECT_EQ(update({}, Intent{SpacingChosen{true}}).effects,
              (std::vector<Effect>{SaveSetting{"spacing", "1"}}));
    EXPECT_EQ(update({}, Intent{MotionChosen{true}}).effects,
              (std::vector<Effect>{SaveSetting{"motion", "1"}}));
}

}  // namespace
}  // namespace sim::app
