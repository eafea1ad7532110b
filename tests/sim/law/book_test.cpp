#include "sim/law/book.hpp"

#include <gtest/gtest.h>

namespace sim::law {
namespace {

constexpr Key<Money> ceiling{"test/ceiling"};
constexpr Key<Count> wrong_kind{"test/ceiling"};

Book book_of_three_ages() {
    Entry first{Date::of(2018, 6, 1), false,        Money::euros(1600), {"Art. 1", "u"}, "",
                Confidence::medium,   "À vérifier."};
    Entry second{Date::of(2020, 7, 1), false, Money::euros(2000), {"Art. 2", "u"}, "",
                 Confidence::high,     ""};
    Entry end{Date::of(2025, 1, 1), true, Money{}, {"Art. 3", "u"}, "", Confidence::high, ""};
    return {{"test/ceiling",
             Parameter{"test/ceiling", "Plafond", {first, second, end}, Date::of(2026, 1, 1)}}};
}

Money at(Date day) {
    return in_force(book_of_three_ages(), ceiling, day)->value;
}

TEST(Book, GivesTheEntryOfTheDay) {
    EXPECT_EQ(at(Date::of(2018, 6, 1)), Money::euros(1600));
    EXPECT_EQ(at(Date::of(2020, 6, 30)), Money::euros(1600));
    EXPECT_EQ(at(Date::of(2020, 7, 1)), Money::euros(2000));
    EXPECT_EQ(at(Date::of(2024, 12, 31)), Money::euros(2000));
}

TEST(Book, HasNoDefaultBeforeTheFirstEntryNorAfterARepeal) {
    const auto book = book_of_three_ages();
    EXPECT_EQ(in_force(book, ceiling, Date::of(2018, 5, 31)).error().what,
              "Ce paramètre n’a pas encore de valeur le 31 mai 2018.");
    EXPECT_EQ(in_force(book, ceiling, Date::of(2025, 1, 1)).error().what,
              "Ce paramètre n’est plus en vigueur le 1er janvier 2025.");
    EXPECT_EQ(is_in_force(book, ceiling.path, Date::of(2018, 5, 31)), false);
    EXPECT_EQ(is_in_force(book, ceiling.path, Date::of(2018, 6, 1)), true);
}

TEST(Book, TellsAMissingKeyFromAMissingValue) {
    EXPECT_EQ(in_force(Book{}, ceiling, Date::of(2020, 1, 1)).error().where.file, "test/ceiling");
    EXPECT_FALSE(is_in_force(Book{}, ceiling.path, Date::of(2020, 1, 1)).has_value());
}

TEST(Book, RefusesAKeyOfAnotherKind) {
    EXPECT_FALSE(in_force(book_of_three_ages(), wrong_kind, Date::of(2020, 1, 1)).has_value());
}

TEST(Book, CarriesTheDoubtWithTheValue) {
    const auto cited = in_force(book_of_three_ages(), ceiling, Date::of(2019, 1, 1));
    EXPECT_EQ(cited->confidence, Confidence::medium);
    EXPECT_EQ(cited->check, "À vérifier.");
    EXPECT_EQ(cited->since, Date::of(2018, 6, 1));
    EXPECT_EQ(cited->reference, (Reference{"Art. 1", "u"}));
}

}  // namespace
}  // namespace sim::law
