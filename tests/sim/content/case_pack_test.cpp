#include <gtest/gtest.h>

#include "case_files.hpp"

namespace sim::content {
namespace {

TEST(CasePack, GivesBackTheSameFiles) {
    EXPECT_EQ(unpack(pack(mini())).value_or(Files{}), mini());
    EXPECT_EQ(unpack(pack(Files{})).value_or(mini()), Files{});
}

TEST(CasePack, IsTheSameBytesEverywhere) {
    const Files files{{{"b c.md", "deux\n"}, {"a.yaml", ""}}};
    EXPECT_EQ(pack(files), "constat case 1\na.yaml 0\nb c.md 5\ndeux\n");
}

TEST(CasePack, RefusesWhatIsDamaged) {
    const auto whole = pack(mini());
    for (const auto& damaged :
         {std::string{}, std::string{"constat case 9\n"}, whole.substr(0, whole.size() - 1),
          whole + "x", std::string{"constat case 1\na.yaml x\n"},
          std::string{"constat case 1\nb 0\na 0\n"}, std::string{"constat case 1\na 0\na 0\n"},
          std::string{"constat case 1\na 99999999999999999999\n"}}) {
        const auto files = unpack(damaged);
        ASSERT_FALSE(files) << damaged.substr(0, 60);
        EXPECT_NE(to_text(files.error()).find("abîmé"), std::string::npos);
    }
}

}  // namespace
}  // namespace sim::content
