#include "assessment/reports/card_codec.hpp"

#include <gtest/gtest.h>

namespace assessment::reports {
namespace {

TitledCard a_card() {
    scoring::Finding finding{"cover", "BC02.1", "Vérifier la garantie", true,    false, true, 3, 4,
                             {2, 7},  "Juste.", "contract.garantie",    "L113-2"};
    TitledCard made{"Fuite", {{finding}, {3, 4}, {{"BC02.1", {3, 4}}}, {{"BC02", {3, 4}}}, {"x"}}};
    made.card.findings.push_back({});
    return made;
}

TEST(CardCodec, GivesBackTheWholeCard) {
    EXPECT_EQ(decode_card(encode_card(a_card())).value(), a_card());
    EXPECT_EQ(encode_card(a_card()).find('\n'), std::string::npos);
}

TEST(CardCodec, RefusesWhatIsNoCard) {
    for (const auto* line : {"", "{}", "[1]", R"({"title":"x"})", R"({"title":3,"findings":[]})"})
        EXPECT_FALSE(decode_card(line)) << line;
}

}  // namespace
}  // namespace assessment::reports
