#include "sim/session/remark.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "sim/session/journal.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/runner.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;
namespace fs = std::filesystem;

const auto now = Instant::at(Date::of(2026, 11, 20), 9, 0);
constexpr const char* case_id = "premier-cas";
/// The pass rule of BC02, mended.
constexpr const char* mended_line = "trial: \"cas pratique\", pass: 50 %}\n  - {code: BC03";
constexpr const char* new_line = "trial: \"cas pratique\", pass: 40 %}\n  - {code: BC03";

/// Our content, a line of one file written otherwise.
class Mended {
public:
    Mended(const std::string& file, const std::string& before, const std::string& after) {
        const fs::path source = test::source_folder();
        for (const auto* part : {"assessment/grid", "sim/law/parameters", "scenarios/shared",
                                 "scenarios/premier-cas"}) {
            fs::create_directories((folder_.path() / part).parent_path());
            fs::copy(source / part, folder_.path() / part, fs::copy_options::recursive);
        }
        auto text = test::bytes_of_file(folder_.path() / file);
        const auto at = text.find(before);
        check(at != std::string::npos, "the line to mend is there");
        text.replace(at, before.size(), after);
        std::ofstream{folder_.path() / file} << text;
    }
    std::string root() const { return folder_.path().string(); }

private:
    test::TempFolder folder_;
};

struct RemarkOnDisk : testing::Test {
    RemarkOnDisk() {
        copy = {jury.session().candidates.front().number, "BC02"};
        does(office, AttachAttempt{copy, attempt()});
        const auto first = proposals(store, jury.grid(), the_copy()).value();
        for (const auto& one : first) does(office, one);
        for (const auto juror : {anna, boris}) {
            does(office, Allot{copy, juror.person});
            for (const auto* criterion : criteria_of(jury.grid(), "BC02"))
                does(juror, GiveLevel{copy, "p", criterion->id, 1, ""});
            does(juror, HandIn{copy});
        }
    }
    Jury create() {
        auto made = Jury::create(store, read_grid_bytes(test::source_folder()).value(), office, now,
                                 {"lyon", "Lyon", Date::of(2026, 11, 20), {"BC02"}})
                        .value();
        const auto done = [&](const Command& command) {
            EXPECT_TRUE(made.does(office, now, command));
        };
        done(SeatJuror{anna.person, true, true, true});
        done(SeatJuror{boris.person, false, false, true});
        done(Enrol{store.add_person("Camille").value(), Route::vae, {}, {}});
        return made;
    }
    /// What the expert of the case does, recorded.
    std::string attempt() {
        const auto pins = pins_of(test::source_folder(), case_id).value();
        const auto begun =
            begin(store, 1, case_id, pins, 3, "exam", "2026-11-20T09:00:00Z").value();
        const auto events = model_play(pins, 3).value();
        std::vector<std::uint64_t> digests;
        attempt::Attempt state;
        for (const auto& event : events) {
            attempt::evolve_in_place(begun.variant.scenario, state, event);
            digests.push_back(attempt::digest(state));
        }
        EXPECT_TRUE(append(store, begun.head.id, 0, events, digests));
        return begun.head.id;
    }
    void does(Actor actor, const Command& command) {
        const auto ok = jury.does(actor, now, command);
        EXPECT_TRUE(ok) << to_text(ok.error());
    }
    const Copy& the_copy() const { return *find_copy(jury.session(), copy.candidate, "BC02"); }
    Actor add(const std::string& login, Role role) {
        return {store.add_account({login, login, std::string{word(role)}, "quatre mots choisis"})
                    .value(),
                role};
    }

    ScratchDatabase database;
    store::Store store = store::Store::open(database.path()).value();
    Actor office = add("office", Role::administrator);
    Actor anna = add("anna", Role::juror);
    Actor boris = add("boris", Role::juror);
    Actor watcher = add("marc", Role::moderator);
    Jury jury = create();
    CopyName copy;
};

TEST_F(RemarkOnDisk, ChangesNothingWhenNothingWasMended) {
    const auto made = remark(store, jury, watcher, test::source_folder()).value();
    EXPECT_EQ(made.changes, std::vector<Change>{});
    EXPECT_EQ(made.notes, std::vector<std::string>{});
}

TEST_F(RemarkOnDisk, SaysWhatAMendedCaseProposesAndWhy) {
    const Mended mended{"scenarios/premier-cas/scenario.yaml",
                        "garantie_acquise: {owed: contract.garantie_acquise}",
                        "garantie_acquise: refusee"};
    const auto made = remark(store, jury, watcher, mended.root()).value();
    ASSERT_FALSE(made.changes.empty());
    for (const auto& change : made.changes) {
        EXPECT_EQ(change.before, "proposé\u00A0: 2");
        EXPECT_EQ(change.after, "proposé\u00A0: 0");
        EXPECT_NE(change.why.find("Ouvre le dossier, garantie vérifiée"), std::string::npos);
    }
    EXPECT_EQ(the_copy().proposals.at(made.changes.front().subject).level, 2);
    const auto ok =
        sign_remark(store, jury, anna, now, made, fingerprint(made.changes), "Cas corrigé.");
    ASSERT_TRUE(ok) << to_text(ok.error());
    EXPECT_EQ(the_copy().proposals.at(made.changes.front().subject).level, 0);
    EXPECT_EQ(remark(store, jury, watcher, mended.root()).value().changes, std::vector<Change>{});
}

TEST_F(RemarkOnDisk, KeepsTheMendedGridWithTheSession) {
    const Mended mended{"assessment/grid/grid.yaml", mended_line, new_line};
    const auto made = remark(store, jury, watcher, mended.root()).value();
    ASSERT_EQ(made.changes.size(), 1u);
    EXPECT_EQ(made.changes.front().subject, "total");
    EXPECT_FALSE(sign_remark(store, jury, anna, now, made, "0", "Seuil corrigé."));
    ASSERT_TRUE(sign_remark(store, jury, anna, now, made, fingerprint(made.changes), "Seuil."));
    const auto again = Jury::open(store, "lyon");
    ASSERT_TRUE(again) << to_text(again.error());
    EXPECT_EQ(find_block(again->grid(), "BC02")->pass, Rate::percent(40));
    EXPECT_EQ(again->session(), jury.session());
}

TEST_F(RemarkOnDisk, IsReadByWhoSeesThePoints) {
    EXPECT_EQ(remark(store, jury, anna, test::source_folder()).error().what,
              "Le rôle d’un juré ne permet pas de voir toutes les notes.");
    does(anna, OpenDeliberation{{anna.person, boris.person}});
    EXPECT_TRUE(remark(store, jury, anna, test::source_folder()));
    EXPECT_FALSE(remark(store, jury, {9, Role::trainer}, test::source_folder()));
}

TEST_F(RemarkOnDisk, IsReadThenSignedInTheWindow) {
    const Mended mended{"assessment/grid/grid.yaml", mended_line, new_line};
    does(anna, OpenDeliberation{{anna.person, boris.person}});
    const test::TempFolder prints;
    Runner runner{store::Store::open(database.path()).value(), mended.root(), prints / "bilans"};
    app::Model model;
    const auto asks = [&](const app::RoomIntent& intent) {
        settle(model, runner, app::Message{app::Intent{intent}});
    };
    asks(app::RoomOpened{});
    asks(app::SignedIn{"anna", "quatre mots choisis"});
    asks(app::SessionChosen{"lyon"});
    asks(app::RemarkAsked{});
    ASSERT_TRUE(model.room.remark) << model.problem;
    const auto shown = app::present(model).room.session.remark;
    ASSERT_EQ(shown.rows.size(), 1u);
    EXPECT_EQ(shown.rows.front().subject, "Total");
    EXPECT_TRUE(shown.sign.may) << shown.sign.why_not;
    asks(app::NewMarksSigned{"Seuil corrigé.", "un autre mot de passe"});
    EXPECT_EQ(find_block(Jury::open(store, "lyon")->grid(), "BC02")->pass, Rate::percent(50));
    asks(app::NewMarksSigned{"Seuil corrigé.", "quatre mots choisis"});
    EXPECT_EQ(model.room.notice, "Nouvelle notation signée\u00A0: 1 changement appliqué.");
    EXPECT_EQ(find_block(Jury::open(store, "lyon")->grid(), "BC02")->pass, Rate::percent(40));
}

}  // namespace
}  // namespace sim::session
