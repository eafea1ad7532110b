#include "sim/session/kept.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "sim/session/coverage.hpp"
#include "sim/session/open_case.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

constexpr const char* flagship = "fuite-rue-des-lilas";

std::vector<std::filesystem::path> files_of(const test::TempFolder& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()})
        files.push_back(entry.path());
    return files;
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

class KeptFiles : public testing::Test {
protected:
    test::TempFolder folder_;
    Kept kept_{folder_.path().string(), "program 1"};
};

TEST_F(KeptFiles, AreFoundUnderTheirKeyByTheProgramThatWroteThem) {
    const std::string bytes(1000, 'b');
    kept_.keep("a key", bytes);
    EXPECT_EQ(kept_.find("a key").bytes, bytes);
    EXPECT_EQ(kept_.find("another key").file, nullptr);
    EXPECT_EQ(Kept(folder_.path().string(), "program 2").find("a key").file, nullptr);
    EXPECT_EQ(Kept{}.find("a key").file, nullptr);
    kept_.keep("a key", "other bytes");
    EXPECT_EQ(kept_.find("a key").bytes, "other bytes");
}

TEST_F(KeptFiles, AreNotFoundWithOneBitFlippedNorCutShort) {
    kept_.keep("a key", "Some bytes that fill more than one word, and then a tail.");
    const auto path = files_of(folder_).at(0);
    const auto whole = test::bytes_of_file(path);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        write(path, flipped);
        EXPECT_EQ(kept_.find("a key").file, nullptr) << at;
        write(path, whole.substr(0, at));
        EXPECT_EQ(kept_.find("a key").file, nullptr) << at;
    }
    write(path, whole);
    EXPECT_NE(kept_.find("a key").file, nullptr);
}

TEST_F(KeptFiles, StayFewWhateverIsKept) {
    for (int i = 0; i < 450; ++i) kept_.keep(std::to_string(i), "bytes");
    EXPECT_LE(files_of(folder_).size(), 400u);
    EXPECT_EQ(kept_.find("449").bytes, "bytes");
}

TEST_F(KeptFiles, RememberWhatALibraryTeachesUntilItHoldsOtherCases) {
    const test::TempFolder root;
    const std::filesystem::path source{test::source_folder()},
        scenarios = root.path() / "scenarios";
    std::filesystem::create_directories(scenarios);
    std::filesystem::create_directories(root.path() / "sim");
    std::filesystem::create_directory_symlink(source / "sim/law", root.path() / "sim/law");
    const auto add = [&](const char* name) {
        std::filesystem::create_directory_symlink(source / "scenarios" / name, scenarios / name);
    };
    const auto board = [&] { return read_coverage(kept_, root.path().string(), 1).value(); };
    add("shared");
    add("premier-cas");
    const auto first = board();
    EXPECT_EQ(files_of(folder_).size(), 1u);
    EXPECT_EQ(board(), first);
    EXPECT_EQ(first, read_coverage({}, root.path().string(), 1).value());

    add("appareils-auditifs");
    const auto more = board();
    EXPECT_NE(more, first);
    EXPECT_EQ(more, read_coverage({}, root.path().string(), 1).value());
}

class KeptCase : public KeptFiles {
protected:
    Checked<OpenedCase> open() { return open_case(kept_, test::source_folder(), flagship, 3); }
};

TEST_F(KeptCase, OpensAgainWithoutReadingItsFilesAndIsTheSame) {
    const auto first = open().value();
    EXPECT_TRUE(first.pins);
    const auto again = open().value();
    EXPECT_FALSE(again.pins);
    EXPECT_EQ(again.hashes, first.hashes);
    EXPECT_EQ(again.variant, first.variant);
    EXPECT_EQ(first.variant, open_variant(*first.pins, 3).value());
}

TEST_F(KeptCase, OpensFromItsFilesOnceTheFolderIsGone) {
    const auto first = open().value();
    std::filesystem::remove_all(folder_.path());
    const auto again = open().value();
    EXPECT_TRUE(again.pins);
    EXPECT_EQ(again.variant, first.variant);
}

TEST_F(KeptCase, OpensFromItsFilesWhenWhatIsKeptIsDamaged) {
    const auto first = open().value();
    for (const auto& path : files_of(folder_)) {
        auto bytes = test::bytes_of_file(path);
        auto& middle = bytes[bytes.size() / 2];
        middle = middle == 'x' ? 'y' : 'x';
        write(path, bytes);
    }
    const auto again = open().value();
    EXPECT_TRUE(again.pins);
    EXPECT_EQ(again.variant, first.variant);
}

TEST_F(KeptCase, IsReadAgainAfterAnEdit) {
    const test::TempFolder copies;
    const auto copy = copies.path() / "premier-cas";
    std::filesystem::copy(test::source_folder() + "/scenarios/premier-cas", copy,
                          std::filesystem::copy_options::recursive);
    const auto title = [&] {
        return open_case(kept_, test::source_folder(), copy.string(), 1)->variant.scenario.title;
    };
    const auto before = title();
    auto text = test::bytes_of_file(copy / "scenario.yaml");
    const auto at = text.find("title: \"") + 8;
    text.replace(at, 1, text[at] == 'X' ? "Y" : "X");
    write(copy / "scenario.yaml", text);
    EXPECT_NE(title(), before);
}

}  // namespace
}  // namespace sim::session
