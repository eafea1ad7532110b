#include "sim/law/news.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "shipped_book.hpp"
#include "sim/law/branch.hpp"

namespace sim::law {
namespace {

Entry entry(Date from, Value value) {
    return {from, false, std::move(value), {"Art. 1", "u"}, "", Confidence::high, ""};
}

Entry repeal(Date from, std::string note) {
    return {from, true, Money{}, {"Art. 9", "u"}, std::move(note), Confidence::high, ""};
}

std::vector<std::string> changes_of(std::vector<Entry> entries) {
    std::vector<std::string> told;
    for (const auto& news : news_of({"test/key", "Plafond", std::move(entries), {}}))
        told.push_back(news.change);
    return told;
}

using Told = std::vector<std::string>;
const Date in_2020 = Date::of(2020, 1, 1), in_2021 = Date::of(2021, 1, 1),
           in_2022 = Date::of(2022, 1, 1);

TEST(News, SaysFromWhatToWhatTheNewestFirst) {
    EXPECT_EQ(changes_of({entry(in_2020, Count{10}), entry(in_2021, Count{30}),
                          entry(in_2022, Count{40})}),
              (Told{"Passe de 30 à 40.", "Passe de 10 à 30."}));
}

TEST(News, HasNoneForAFirstValueButThatOfATextThatBegins) {
    EXPECT_EQ(changes_of({entry(in_2020, Count{10})}), Told{});
    EXPECT_EQ(changes_of({entry(in_2020, in_2021)}), Told{});
    EXPECT_EQ(changes_of({entry(in_2020, in_2020)}), Told{"Entre en vigueur\u00A0: Art. 1."});
}

TEST(News, TellsARepealFromAValueThatNobodyFound) {
    EXPECT_EQ(changes_of({entry(in_2020, Count{10}), repeal(in_2021, "")}),
              Told{"N’est plus en vigueur."});
    EXPECT_EQ(changes_of({entry(in_2020, Count{10}), repeal(in_2021, "À lire dans la circulaire."),
                          entry(in_2022, Count{12})}),
              (Told{"Prend une nouvelle valeur\u00A0: 12.", "À lire dans la circulaire."}));
}

TEST(News, OfATableTellsTheRowsThatChange) {
    const Table<Count> before{{{0, Count{1}}, {5, Count{2}}, {9, Count{3}}}};
    const Table<Count> after{{{0, Count{1}}, {5, Count{4}}, {12, Count{6}}}};
    EXPECT_EQ(changes_of({entry(in_2020, before), entry(in_2021, after)}),
              Told{"Barème modifié\u00A0: 5\u00A0: 2 → 4\u202F; 9\u00A0: 3 → néant\u202F; "
                   "12\u00A0: néant → 6."});
    Table<Count> many = before;
    for (auto& row : many.rows) row.value.value += 1;
    for (int at = 20; at < 23; ++at) many.rows.push_back({at, Count{at}});
    EXPECT_NE(
        changes_of({entry(in_2020, before), entry(in_2021, many)}).front().find("3 autres lignes"),
        std::string::npos);
}

TEST(News, OfTheShippedLawIsWholeAndInOrder) {
    const auto& book = sim::test::shipped_book();
    const auto all = news(book);
    EXPECT_TRUE(std::ranges::is_sorted(all, std::greater{}, &News::from));
    std::size_t changes = 0;
    for (const auto& [key, parameter] : book) changes += parameter.entries.size() - 1;
    EXPECT_GE(all.size(), changes);
    for (const auto& one : all) {
        EXPECT_FALSE(one.title.empty() || one.change.empty() || one.reference.title.empty())
            << one.key;
        EXPECT_FALSE(branch_of(one.key).empty()) << one.key;
    }
    const auto ij = std::ranges::find(all, "daily_allowance/smic_multiple", &News::key);
    ASSERT_NE(ij, all.end());
    EXPECT_EQ(ij->from, Date::of(2025, 4, 1));
    EXPECT_EQ(ij->change, "Passe de 180\u00A0% à 140\u00A0%.");
    EXPECT_EQ(branch_of(ij->key), "Santé et prévoyance");
    EXPECT_EQ(std::ranges::count(all, "irsi/in_force_from", &News::key), 1);
}

}  // namespace
}  // namespace sim::law
