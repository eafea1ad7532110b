/// Every parameter file that is shipped loads, and reads the day before, of and after each change.
/// It does not prove that a value is the law's: the reference of each entry is there for that.
#include <gtest/gtest.h>

#include "sim/law/keys.hpp"
#include "tests/sim/law/shipped_book.hpp"

namespace sim::law {
namespace {

using std::chrono::days;
using test::shipped_book;

TEST(ShippedLaw, ReadsEachParameterAroundEachOfItsChanges) {
    for (const auto& [key, parameter] : shipped_book()) {
        const Entry* before = nullptr;
        for (const auto& entry : parameter.entries) {
            const auto eve = entry_in_force(shipped_book(), key, entry.from - days{1});
            EXPECT_EQ(eve.has_value(), before != nullptr && !before->repealed) << key;
            if (eve) {
                EXPECT_EQ(**eve, *before) << key;
            }
            for (const auto day : {entry.from, entry.from + days{1}}) {
                const auto now = entry_in_force(shipped_book(), key, day);
                EXPECT_EQ(now.has_value(), !entry.repealed) << key;
                if (now) {
                    EXPECT_EQ(**now, entry) << key;
                }
            }
            before = &entry;
        }
    }
}

TEST(ShippedLaw, CitesASourceForEachEntryAndSaysItsDoubts) {
    for (const auto& [key, parameter] : shipped_book()) {
        EXPECT_FALSE(parameter.label.empty()) << key;
        for (const auto& entry : parameter.entries) {
            EXPECT_FALSE(entry.reference.title.empty()) << key;
            EXPECT_TRUE(entry.reference.url.starts_with("https://")) << key;
            const bool silent = entry.note.empty() && entry.check.empty();
            EXPECT_FALSE(entry.confidence == Confidence::low && silent) << key;
        }
    }
}

TEST(ShippedLaw, DoesNotCallAnAnnexAnArticle) {
    for (const auto& [key, parameter] : shipped_book())
        for (const auto& entry : parameter.entries)
            EXPECT_EQ(entry.reference.title.find("art. annexe"), std::string::npos) << key;
}

TEST(ShippedLaw, BeginsTheConventionOnItsFirstDay) {
    const auto& entry = shipped_book().find(irsi_in_force_from.path)->second.entries.front();
    EXPECT_EQ(entry.value, Value{entry.from});
}

}  // namespace
}  // namespace sim::law
