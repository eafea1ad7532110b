#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "assessment/reports/encoding.hpp"
#include "assessment/reports/open_badge.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/runner.hpp"
#include "sim/store/erasure.hpp"
#include "sim/store/signature.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;
namespace reports = assessment::reports;

constexpr const char* password = "quatre mots bien choisis";

/// What is kept of people, as the window of an administrator asks for it.
struct Custody : testing::Test {
    Custody() : runner{store::Store::open(database).value(), test::source_folder(), prints} {
        asks(app::RoomOpened{});
        asks(app::AdministratorNamed{"Léa Morin", "lea", password});
        asks(app::PeopleOpened{});
        asks(app::PersonAsked{"Camille Noël"});
        camille = model.room.accounts.front().person + 1;
    }
    void asks(const app::RoomIntent& intent) {
        settle(model, runner, app::Message{app::Intent{intent}});
    }
    store::Store& store() { return runner.store(); }
    Actor lea() const { return {model.room.actor->person, Role::administrator}; }
    void practised(const std::string& day) {
        const auto pins = pins_of(test::source_folder(), "premier-cas").value();
        ASSERT_TRUE(begin(store(), camille, "premier-cas", pins, 3, "training", day));
    }
    std::string name(store::PersonId person) { return model.room.names.at(person); }
    std::string write_badge(const std::string& name) {
        const auto seed = store::new_signing_seed();
        const auto issuer = reports::did_key(store::public_key(seed));
        const auto to_sign =
            reports::base64url(R"({"alg":"EdDSA"})") + "." +
            reports::base64url(R"({"iss":")" + issuer + R"(","name":"BC04, Gérer"})");
        std::ofstream{folder / name} << reports::badge_token(to_sign, store::sign(seed, to_sign))
                                     << '\n';
        return folder / name;
    }

    const test::TempFolder folder;
    const std::string database = folder / "a.db";
    const std::string prints = folder / "bilans";
    Runner runner;
    app::Model model;
    store::PersonId camille = 0;
};

TEST_F(Custody, WritesAllThatIsKeptOfAPerson) {
    practised("2026-01-05T09:00:00Z");
    asks(app::PersonDataAsked{std::to_string(camille)});
    ASSERT_EQ(model.problem, "");
    const auto text = test::bytes_of_file(model.printed);
    EXPECT_NE(text.find("Camille Noël"), std::string::npos);
    EXPECT_NE(text.find("2026-01-05T09:00:00Z"), std::string::npos);
    EXPECT_EQ(text.find("Léa"), std::string::npos);
}

TEST_F(Custody, ErasesAPersonButNotOneself) {
    asks(app::ErasureAsked{std::to_string(lea().person)});
    EXPECT_TRUE(model.problem.starts_with("On n’efface pas son propre compte."));
    EXPECT_EQ(name(lea().person), "Léa Morin");
    asks(app::ErasureAsked{std::to_string(camille)});
    EXPECT_EQ(model.problem, "");
    EXPECT_EQ(name(camille), store::erased_name(camille));
}

TEST_F(Custody, ForgetsWhatWasReadAndIsKeptTooLong) {
    practised("2010-01-05T09:00:00Z");
    asks(app::ErasuresAsked{});
    EXPECT_EQ(name(camille), "Camille Noël");
    asks(app::RetentionAsked{});
    const auto shown = app::present(model).room.people;
    ASSERT_EQ(shown.expired.size(), 1u);
    EXPECT_EQ(shown.expired.front().what, "nom, identité et compte");
    asks(app::ErasuresAsked{});
    EXPECT_EQ(model.room.notice, "1 effacement fait.");
    EXPECT_EQ(name(camille), store::erased_name(camille));
    EXPECT_TRUE(model.room.expired->empty());
}

TEST_F(Custody, TellsAGoodBadgeFromAChangedOne) {
    const auto path = write_badge("badge.jwt");
    asks(app::BadgeGiven{path});
    EXPECT_EQ(app::present(model).room.badge.lines,
              std::vector<std::string>{"Acquis\u00A0: BC04, Gérer"});
    auto bytes = test::bytes_of_file(path);
    auto& changed = bytes[bytes.find('.') + 4];
    changed = changed == 'A' ? 'B' : 'A';
    std::ofstream{path} << bytes;
    asks(app::BadgeGiven{path});
    EXPECT_NE(model.problem, "");
    EXPECT_EQ(app::present(model).room.badge.key, "");
}

}  // namespace
}  // namespace sim::session
