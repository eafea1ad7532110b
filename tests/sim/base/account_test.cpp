#include "sim/base/account.hpp"

#include <gtest/gtest.h>

namespace sim {
namespace {

TEST(Account, AKeyHoldsForOneNumberOnly) {
    EXPECT_TRUE(has_true_key("FR76 9999 9000 1120 2600 0791 956"));
    EXPECT_TRUE(has_true_key("FR7699999000112026000791956"));
    EXPECT_TRUE(has_true_key("BE68 5390 0754 7034")) << "the example of the standard's register";
    EXPECT_FALSE(has_true_key("FR76 9999 9000 1120 2600 0791 957"));
    EXPECT_FALSE(has_true_key("FR67 9999 9000 1120 2600 0791 956"));
}

TEST(Account, WhatIsNoAccountHasNoKey) {
    for (const auto* text : {"", "FR76", "fr7699999000112026000791956", "le compte de la voisine",
                             "FR76-9999-9000-1120-2600-0791-956"})
        EXPECT_FALSE(has_true_key(text)) << text;
}

}  // namespace
}  // namespace sim
