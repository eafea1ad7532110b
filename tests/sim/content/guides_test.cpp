#include <gtest/gtest.h>

#include "guide_blocks.hpp"
#include "sim/claims/acts.hpp"
#include "sim/content/script_reader.hpp"

namespace sim::content {
namespace {

/// What the two guides of authors say is what the reader does.
class Guide : public testing::TestWithParam<const char*> {
protected:
    std::string text_ = bytes_of(source_folder() / "docs" / GetParam());

    void expect_named(std::string_view word, std::string_view of) const {
        EXPECT_NE(text_.find("`" + std::string{word} + "`"), std::string::npos)
            << GetParam() << " does not name `" << word << "` of " << of;
    }
};

Files first_case() {
    return case_files(source_folder() / "scenarios/premier-cas");
}

/// The first case with a block of a guide in it.
Files with_block(const GuideBlock& block) {
    auto files = first_case();
    auto& text = files.files[block.file];
    if (block.file != "scenario.yaml") {
        text = block.text;
        return files;
    }
    const auto base = read_tree(text, block.file);
    const auto more = read_tree(block.text, block.file);
    EXPECT_TRUE(more) << to_text(more.error());
    if (more) text = merged(At::root(*base), At::root(*more), 0);
    return files;
}

std::string play_faults(const Files& files, const std::string& file) {
    constexpr std::string_view folder = "playthroughs/";
    const auto name = file.substr(folder.size(), file.size() - folder.size() - 5);
    const auto source = parse_case(files);
    if (!source) return to_text(source.error());
    const auto scenario = open_variant(*source, 1, book());
    const auto key = scenario::answer_key(*scenario, book());
    const auto script = read_script(*source, name, *scenario, *key);
    return script ? std::string{} : to_text(script.error());
}

TEST_P(Guide, ShowsOnlyWhatTheReaderAccepts) {
    const auto blocks = blocks_of(text_);
    EXPECT_GE(blocks.size(), 10u);
    for (const auto& block : blocks) {
        const auto files = with_block(block);
        for (std::uint64_t seed = 1; seed <= 5; ++seed)
            EXPECT_EQ(faults_of(files, seed), "") << block.text << files.files.at(block.file);
        if (block.file.starts_with("playthroughs/")) {
            EXPECT_EQ(play_faults(files, block.file), "") << block.text;
        }
    }
}

TEST_P(Guide, NamesEveryKeyAndEveryWordOfTheLanguage) {
    for (const auto& language : {case_shape(), scene_shape(), script_shape()})
        for (const auto& [record, field] : fields_of(language)) {
            expect_named(field.name, record);
            ASSERT_NE(field.shape, nullptr) << record << "." << field.name;
            const auto shape = field.shape();
            const bool listed_elsewhere = field.name == "competency" || field.name == "is";
            for (const auto& word : shape.words)
                if (!listed_elsewhere) expect_named(word, field.name);
        }
}

TEST_P(Guide, NamesEveryActWithItsFieldsAndTheirValues) {
    for (const auto& act : claims::acts()) {
        expect_named(act.id, "acts");
        for (const auto& field : act.fields) {
            expect_named(field.id, act.id);
            for (const auto& option : field.options) expect_named(option.id, field.id);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Docs, Guide, testing::Values("ecrire-un-cas.md", "writing-scenarios.md"),
                         [](const auto& guide) {
                             return guide.param[0] == 'e' ? "French" : "English";
                         });

TEST(Shapes, SayWhatEveryFieldOfACaseIs) {
    for (const auto& language : {case_shape(), scene_shape(), script_shape()})
        for (const auto& [record, field] : fields_of(language))
            EXPECT_NE(field.shape().kind, Shape::Kind::anything) << record << "." << field.name;
}

}  // namespace
}  // namespace sim::content
