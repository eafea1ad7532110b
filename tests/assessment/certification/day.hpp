#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/certification/results.hpp"

/// A small session day: one block of two criteria, a jury of three, one candidate or more.
namespace assessment::certification {

inline Grid small_grid() {
    Grid grid;
    grid.version = 2;
    grid.blocks = {{"BC01", "Accueillir", sim::Rate::percent(50), "mise en situation"}};
    grid.competencies = {{"BC01.1", "Écouter", "Se présente.", MarkedBy::both}};
    grid.eliminating_faults = {{"contempt", "Mépriser", "BC01.1", "Code pénal, art. 225-1"}};
    grid.criteria = {
        {"listening", "BC01.1", "Écouter", MarkedBy::jury, 60, {"Coupe.", "Écoute.", "Relance."}},
        {"opening",
         "BC01.1",
         "Ouvrir",
         MarkedBy::both,
         40,
         {"Rien.", "Salue.", "Vérifie.", "Annonce."}}};
    const std::vector<std::pair<std::string, std::int64_t>> values{
        {"quorum", 2},           {"qualified_members", 1}, {"external_members", 1},
        {"markers", 2},          {"divergence", 2},        {"lease_minutes", 10},
        {"extra_time_parts", 3}, {"carry_over_months", 0}, {"small_cohort", 50},
        {"record_years", 10},    {"personal_months", 24},  {"transmission_months", 3}};
    for (const auto& [name, value] : values) grid.rules.push_back({name, value, "low", "Essai."});
    return grid;
}

constexpr Actor office{1, Role::administrator};
constexpr Actor anna{10, Role::juror};  ///< President, qualified.
constexpr Actor boris{11, Role::juror};
constexpr Actor chloe{12, Role::juror};  ///< External.
constexpr Actor watcher{20, Role::moderator};
constexpr Actor trainer{30, Role::trainer};

class Day {
public:
    Day() {
        does(office, CreateSession{"S1", "Lyon", sim::Date::of(2026, 11, 20), {"BC01"}});
        does(office, SeatJuror{anna.person, true, true, false});
        does(office, SeatJuror{boris.person, false, false, true});
        does(office, SeatJuror{chloe.person, false, false, true});
        does(office, Enrol{100, Route::apprenticeship, {}, {}});
        copy = {session.candidates.front().number, "BC01"};
    }

    /// "" when it is done, else why it is refused.
    std::string does(Actor actor, const Command& command) {
        const auto events = decide(session, grid, actor, now, command);
        if (!events) return events.error().what;
        for (const auto& event : *events) {
            session = evolve(session, event);
            journal.push_back(event);
        }
        return {};
    }
    std::string gives(Actor juror, const std::string& subject, int level) {
        return does(juror,
                    GiveLevel{copy, "poste-" + std::to_string(juror.person), subject, level, ""});
    }
    /// Allots the copy, marks it whole and hands it in.
    void marks(Actor juror, int listening, int opening) {
        EXPECT_EQ(does(office, Allot{copy, juror.person}), "");
        fills(juror, listening, opening);
    }
    void fills(Actor juror, int listening, int opening) {
        EXPECT_EQ(gives(juror, "listening", listening), "");
        EXPECT_EQ(gives(juror, "opening", opening), "");
        EXPECT_EQ(does(juror, HandIn{copy}), "");
    }
    std::string opens_deliberation() {
        return does(anna, OpenDeliberation{{anna.person, boris.person}});
    }
    const Copy& the_copy() const { return *find_copy(session, copy.candidate, copy.block); }
    void passes(int minutes) { now = sim::Instant::minutes(now.in_minutes() + minutes); }

    Grid grid = small_grid();
    Session session;
    std::vector<Recorded> journal;
    sim::Instant now = sim::Instant::at(sim::Date::of(2026, 11, 20), 9, 0);
    CopyName copy;
};

}  // namespace assessment::certification
