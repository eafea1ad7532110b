#include "sim/record/event_codec.hpp"
#include "tests/support/source_folder.hpp"

#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace sim::record {
namespace {

using namespace attempt;

std::vector<Event> one_of_each() {
    return {Opened{},
            ItemOpened{"call-tenant"},
            DocumentOpened{"conditions"},
            SceneStarted{"welcome"},
            ChoiceSaid{"welcome", "reassure-1"},
            SceneEnded{"welcome", true},
            DecisionTaken{"set_reserve", {{"amount", "1234.50 EUR"}, {"item", "indemnite"}}},
            MessageSent{
                "tenant", "letter", "decision", "Votre sinistre", "Madame,\n« œ » €", {"report"}},
            PassageCited{"open_claim", "conditions", "Article 3"},
            NoteTaken{"Rappeler l’expert"},
            HintGiven{"tranche", 2},
            ClockMoved{Instant::minutes(29'550'000)},
            WorldMoved{"report", false},
            DeadlineMissed{"ack"},
            ActionRefused{"say", "Impossible."},
            InterestAsked{"expert", "cash"},
            ArgumentUsed{"expert", "wear"},
            OfferMade{"expert", Money::cents(812'050), {"fast", "waiver"}},
            OtherAnswered{"expert", "comes_closer", Money::euros(9400), 3},
            DemandAccepted{"expert", Money::euros(9400)},
            TalksBrokenOff{"expert"},
            CaseClosed{},
            ExamTimed{45, 33, true},
            ExamClock{"paused", 720, Instant::minutes(29'550'000)}};
}

TEST(EventCodec, GivesBackEveryKindOfEvent) {
    for (const auto& event : one_of_each()) {
        const auto back = decode(encode(event));
        ASSERT_TRUE(back.has_value()) << to_text(back.error()) << encode(event);
        EXPECT_EQ(*back, event);
    }
    EXPECT_EQ(one_of_each().size(), std::variant_size_v<Event>);
}

TEST(EventCodec, WritesTheLinesOfVersionOneForEver) {
    std::ifstream golden{sim::test::source_folder() + "/tests/sim/record/v1/events.jsonl"};
    std::vector<std::string> lines;
    for (std::string line; std::getline(golden, line);) lines.push_back(line);
    const auto events = one_of_each();
    ASSERT_EQ(lines.size(), events.size());
    for (std::size_t i = 0; i < events.size(); ++i) EXPECT_EQ(encode(events[i]), lines[i]);
}

struct Bad {
    const char* line;
    const char* words;
};

TEST(EventCodec, RefusesWhatIsNotAnEvent) {
    const Bad table[] = {
        {"", "pas un événement"},
        {"[]", "pas un événement"},
        {R"({"t":"opened"})", "pas un événement"},
        {R"({"t":"opened","v":2})", "version"},
        {R"({"t":"teleported","v":1})", "nature inconnue"},
        {R"({"t":"item_opened","v":1})", "«\u00A0item\u00A0»"},
        {R"({"t":"item_opened","v":1,"item":3})", "«\u00A0item\u00A0»"},
        {R"({"t":"opened","v":1,"more":"x"})", "en trop"},
        {R"({"t":"demand_accepted","v":1,"deal":"x","amount":"12"})", "«\u00A0amount\u00A0»"},
    };
    for (const auto& bad : table) {
        const auto event = decode(bad.line);
        ASSERT_FALSE(event.has_value()) << bad.line;
        EXPECT_NE(to_text(event.error()).find(bad.words), std::string::npos)
            << to_text(event.error());
    }
}

}  // namespace
}  // namespace sim::record
