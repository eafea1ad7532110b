#include <gtest/gtest.h>

#include "sim/store/sqlite.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

struct Read {
    PersonId person = 0;
    std::int64_t attempts = 0;
    std::string bytes;
    friend bool operator==(const Read&, const Read&) = default;
};

/// Forty learners, three pages of them; "a" is the first one's open attempt.
struct Columns : testing::Test {
    Columns() {
        for (int i = 2; i <= 40; ++i) (void)store.add_person("Camille " + std::to_string(i));
    }
    void ended(const AttemptId& id, PersonId person, const std::string& mode = "training") {
        auto head = head_of(id, person);
        head.mode = mode;
        must(store.begin(head));
        must(store.close(id));
    }
    std::vector<AttemptId> due(std::string_view program = "1") {
        return store.columns_due(program).value();
    }
    std::vector<Read> read() {
        std::vector<Read> learners;
        must(store.read_columns([&](const LearnerColumn& one) {
            learners.push_back({one.person, one.attempts, std::string{one.bytes}});
        }));
        return learners;
    }

    const TempFolder folder;
    Store store = with_attempt(folder / "a.db");
};

TEST_F(Columns, AreDueOfTheTrainingsThatEndedOnly) {
    EXPECT_EQ(due(), std::vector<AttemptId>{});
    ended("exam", 1, "exam");
    ended("b", 2);
    must(store.close("a"));
    EXPECT_EQ(due(), (std::vector<AttemptId>{"a", "b"}));
    must(store.keep_column("b", "xyz"));
    EXPECT_EQ(due(), std::vector<AttemptId>{"a"});
    must(store.keep_column("exam", "xyz"));
    EXPECT_EQ(read(), (std::vector<Read>{{2, 1, "xyz"}}));
}

TEST_F(Columns, OfALearnerStandEndToEndAndLearnersInTheirOrder) {
    const std::vector<std::pair<AttemptId, PersonId>> attempts{
        {"b", 17}, {"c", 3}, {"d", 17}, {"e", 40}, {"f", 1}, {"g", 15}, {"h", 3}, {"i", 16}};
    (void)due();
    for (const auto& [id, person] : attempts) {
        ended(id, person);
        must(store.keep_column(id, "<" + id + ">"));
    }
    EXPECT_EQ(read(), (std::vector<Read>{{1, 1, "<f>"},
                                         {3, 2, "<c><h>"},
                                         {15, 1, "<g>"},
                                         {16, 1, "<i>"},
                                         {17, 2, "<b><d>"},
                                         {40, 1, "<e>"}}));
    EXPECT_EQ(due(), std::vector<AttemptId>{});
}

TEST_F(Columns, AreKeptOnceWhateverIsRepeated) {
    ended("b", 2);
    (void)due();
    must(store.keep_column("b", "xyz"));
    must(store.keep_column("b", "other"));
    EXPECT_EQ(read(), (std::vector<Read>{{2, 1, "xyz"}}));
}

TEST_F(Columns, OfAnEmptyAttemptCountIt) {
    ended("b", 2);
    (void)due();
    must(store.keep_column("b", ""));
    EXPECT_EQ(read(), (std::vector<Read>{{2, 1, ""}}));
}

TEST_F(Columns, OfAnotherProgramAreForgotten) {
    ended("b", 2);
    (void)due("1");
    must(store.keep_column("b", "xyz"));
    EXPECT_EQ(due("2"), std::vector<AttemptId>{"b"});
    EXPECT_EQ(read(), std::vector<Read>{});
    must(store.keep_column("b", "new"));
    EXPECT_EQ(due("2"), std::vector<AttemptId>{});
    EXPECT_EQ(due(""), std::vector<AttemptId>{"b"});
    EXPECT_EQ(due(""), std::vector<AttemptId>{"b"});
}

/// Cut anywhere, a page is whole learners and then a fault, told and mended by making all again.
TEST_F(Columns, ThatAreDamagedAreToldAndDueAgain) {
    ended("b", 2);
    (void)due();
    for (int kept = 1; kept < 15; ++kept) {
        must(store.keep_column("b", "xyz"));
        Connection{folder / "a.db", Connection::Mode::write}.exec(
            "UPDATE columns SET bytes = substr(bytes, 1, " + std::to_string(kept) + ")");
        const auto result = store.read_columns([](const LearnerColumn&) {});
        EXPECT_EQ(said(result),
                  "Les chiffres de la cohorte n’ont pas été lus\u00A0: ils étaient endommagés.");
        EXPECT_EQ(due(), std::vector<AttemptId>{"b"}) << kept;
    }
}

TEST_F(Columns, AddedToADamagedPageWaitUntilItIsTold) {
    ended("b", 2);
    ended("c", 2);
    (void)due();
    must(store.keep_column("b", "xyz"));
    Connection{folder / "a.db", Connection::Mode::write}.exec("UPDATE columns SET bytes = x'FF'");
    must(store.keep_column("c", "xyz"));
    EXPECT_EQ(due(), std::vector<AttemptId>{"c"});
    EXPECT_FALSE(store.read_columns([](const LearnerColumn&) {}));
    EXPECT_EQ(due(), (std::vector<AttemptId>{"b", "c"}));
}

}  // namespace
}  // namespace sim::store
