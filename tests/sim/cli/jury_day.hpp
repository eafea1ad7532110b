#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "assessment/certification/grid.hpp"
#include "assessment/content/grid_reader.hpp"
#include "sim/cli/cli.hpp"
#include "sim/session/journal.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

/// A day of the jury in the terminal, with a clock of its own.
namespace sim::cli {

inline const std::string root = sim::test::source_folder();
inline const std::string phrase = "quatre mots bien choisis\n";

/// The criteria of a block, each at this level at most.
inline std::string levels(const std::string& block, int level) {
    std::map<std::string, std::string> files;
    for (const char* name : {"grid", "bc01", "bc02", "bc03", "bc04", "rules"})
        files[std::string{name} + ".yaml"] =
            test::bytes_of_file(root + "/assessment/grid/" + name + ".yaml");
    const auto grid = assessment::content::read_grid(files).value();
    std::string text;
    for (const auto* criterion : criteria_of(grid, block))
        text += (text.empty() ? "" : ",") + criterion->id + "=" +
                std::to_string(std::min(level, criterion->top()));
    return text;
}

struct JuryDay : testing::Test {
    /// What it prints; "refusé : …" when it is not done.
    std::string jury(std::vector<std::string> words, const std::string& in = phrase) {
        words.insert(words.begin(), "jury");
        words.insert(words.end(), {"--db", database.path()});
        std::istringstream input{in};
        std::ostringstream out, err;
        const int exit = run(words, {input, out, err, [&] { return now; }});
        told = err.str();
        return exit == done ? out.str() : "refusé : " + err.str();
    }
    /// The machine's clock shows this hour, so many days after the day of the session.
    void clock_shows(int days, int hour) {
        now = Instant::at(Date::of(2020, 11, 20), hour, 0);
        now = Instant::minutes(now.in_minutes() + days * 1440);
    }
    std::string on_copy(const std::string& order, const std::string& as,
                        std::vector<std::string> more = {}) {
        std::vector<std::string> words{order,         "lyon", "--as",    as,
                                       "--candidate", number, "--block", "BC04"};
        words.insert(words.end(), more.begin(), more.end());
        return jury(words);
    }
    void expect_done(const std::string& said) { EXPECT_FALSE(said.starts_with("refusé")) << said; }

    void prepare() {
        expect_done(jury({"init", "--login", "lea", "--name", "Léa Morin"}));
        for (const std::string login : {"anna", "boris"})
            expect_done(jury(
                {"account", "--as", "lea", "--login", login, "--name", login, "--role", "juror"},
                phrase + phrase));
        expect_done(jury({"person", "--as", "lea", "--name", "=Camille Noël"}));
        expect_done(jury({"create", "lyon", "--as", "lea", "--centre", "Lyon", "--date",
                          "2020-11-20", "--blocks", "BC04", "--data", root}));
        expect_done(jury({"seat", "lyon", "--as", "lea", "--person", "2", "--president",
                          "--qualified", "--external"}));
        expect_done(jury({"seat", "lyon", "--as", "lea", "--person", "3"}));
        const auto said = jury({"enrol", "lyon", "--as", "lea", "--person", "4", "--route", "vae",
                                "--carried", "BC01,BC02,BC03"});
        number = said.substr(said.find("C-"), 5);
    }
    void mark_and_decide() {
        const std::vector<std::string> jurors{"anna", "boris"};
        for (std::size_t i = 0; i < jurors.size(); ++i) {
            expect_done(on_copy("allot", "lea", {"--person", std::to_string(2 + i)}));
            expect_done(on_copy("mark", jurors[i], {"--levels", levels("BC04", 2)}));
            expect_done(on_copy("hand-in", jurors[i]));
        }
        expect_done(jury({"deliberate", "lyon", "--as", "anna", "--present", "2,3"}));
        expect_done(on_copy("decide", "anna", {"--outcome", "acquired"}));
        expect_done(jury({"sign", "lyon", "--as", "anna"}));
        expect_done(jury({"sign", "lyon", "--as", "boris"}));
    }

    session::ScratchDatabase database;
    test::TempFolder folder;
    std::string number;
    Instant now = Instant::at(Date::of(2020, 11, 20), 9, 0);
    std::string told;  ///< Beside what the last order printed.
};

}  // namespace sim::cli
