#include "sim/session/speaker.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include <sys/wait.h>

#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

/// A program that writes what it is asked for, or that fails.
std::string program_in(const test::TempFolder& folder, const std::string& body) {
    const auto path = folder / "speaks";
    std::ofstream{path} << "#!/bin/sh\n" << body << '\n';
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

/// Until the children that were started have ended; they stay to be asked for.
void wait_for_children() {
    siginfo_t ended{};
    waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT);
}

TEST(Speaker, HandsTheTextOverWithoutAShell) {
    const test::TempFolder folder;
    const auto heard = folder / "heard";
    Speaker speaker{program_in(folder, "printf '%s|' \"$@\" > '" + heard + "'")};
    EXPECT_TRUE(speaker.say("-x « Payer » ; $(rm -rf .)"));
    wait_for_children();
    EXPECT_EQ(test::bytes_of_file(heard), "--cancel|--language|fr|--|-x « Payer » ; $(rm -rf .)|");
    EXPECT_TRUE(speaker.say("Suivant"));
    wait_for_children();
}

TEST(Speaker, SaysThatTheServiceIsNotThere) {
    const test::TempFolder folder;
    EXPECT_FALSE(Speaker{folder / "nothing"}.say("Payer"));
    EXPECT_FALSE(Speaker{folder / "nothing"}.is_there());
    EXPECT_FALSE(Speaker{"no-such-program-anywhere"}.is_there());
    EXPECT_TRUE(Speaker{"sh"}.is_there());
}

TEST(Speaker, SaysThatTheServiceRefused) {
    const test::TempFolder folder;
    Speaker speaker{program_in(folder, "exit 1")};
    EXPECT_TRUE(speaker.say("Payer"));
    wait_for_children();
    EXPECT_FALSE(speaker.say("Écrire"));
}

}  // namespace
}  // namespace sim::session
