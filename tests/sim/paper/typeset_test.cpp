#include <gtest/gtest.h>

#include "sim/paper/typeset.hpp"

namespace sim::paper {
namespace {

double width(const std::string& text) {
    return Typesetter{}.natural_width(text, Voice{});
}

/// The letters after the digits are drawn smaller than alone.
bool is_raised(const std::string& digits, const std::string& letters) {
    return width(digits + letters) < width(digits) + width(letters) * 0.9;
}

TEST(Typeset, RaisesTheEndingOfAnOrdinal) {
    EXPECT_TRUE(is_raised("1", "er"));
    EXPECT_TRUE(is_raised("3", "e"));
    EXPECT_TRUE(is_raised("21", "es"));
    EXPECT_LT(width("le 2e étage"), width("le 2 étage") + width("e") * 0.9);
}

TEST(Typeset, LeavesReferencesAlone) {
    for (const std::string whole : {"12e4", "AB12e", "7-2e-1", "3em"})
        EXPECT_GT(width(whole), width(whole.substr(0, whole.find('e'))) +
                                    width(whole.substr(whole.find('e'))) * 0.9)
            << whole;
}

TEST(Typeset, ARaisedEndingLeavesTheLineItsHeight) {
    const Typesetter setter;
    EXPECT_NEAR(setter.set("Au 1er étage", Voice{}, 300).height(0, 1),
                setter.set("Au rez de chaussée", Voice{}, 300).height(0, 1), 0.01);
}

}  // namespace
}  // namespace sim::paper
