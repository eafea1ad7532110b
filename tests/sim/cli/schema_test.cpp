#include <gtest/gtest.h>

#include <charconv>
#include <set>
#include <sstream>

#include "sim/cli/cli.hpp"
#include "sim/content/reading.hpp"
#include "sim/session/library.hpp"
#include "tests/support/json_schema.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::cli {
namespace {

using content::At;
using content::Kind;
using test::Json;
using test::JsonSchema;

const std::string root_folder = sim::test::source_folder();

Json schema_of(const std::string& language) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(run({"schema", language}, {in, out, err}), done) << err.str();
    return Json::parse(out.str());
}

/// A plain scalar as an editor reads it.
Json scalar(At at) {
    const auto text = at.text();
    if (at.node().quoted) return std::string{text};
    if (text == "true" || text == "false") return text == "true";
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size()) return number;
    return std::string{text};
}

Json json_of(At at) {
    Json json;
    if (at.kind() == Kind::scalar) json = scalar(at);
    if (at.kind() == Kind::list) json = Json::array();
    if (at.kind() == Kind::map) json = Json::object();
    for (const At item : content::items_of(at)) json.push_back(json_of(item));
    for (const auto& [key, value] : content::pairs_of(at))
        json[std::string{key.text()}] = json_of(value);
    return json;
}

Json json_of(const std::string& yaml) {
    const auto tree = content::read_tree(yaml, "a.yaml");
    EXPECT_TRUE(tree) << to_text(tree.error());
    return json_of(At::root(*tree));
}

/// The schema that tells a file of a case by its folder.
std::string language_of(const std::string& file) {
    if (file == "scenario.yaml") return "case";
    if (file.starts_with("scenes/")) return "scene";
    return file.starts_with("playthroughs/") ? "playthrough" : "";
}

TEST(Schema, IsFulfilledByEveryShippedCase) {
    std::map<std::string, Json> schemas;
    for (const auto& id : session::case_ids(root_folder)) {
        const auto files = session::read_case(root_folder, id);
        ASSERT_TRUE(files);
        for (const auto& [name, bytes] : files->files) {
            const auto language = language_of(name);
            if (language.empty()) continue;
            if (!schemas.contains(language)) schemas[language] = schema_of(language);
            EXPECT_EQ(JsonSchema{schemas[language]}.fault(json_of(bytes)), "") << id << " " << name;
        }
    }
}

TEST(Schema, IsFulfilledByTheLawAndTheGrid) {
    const auto law = session::read_folder(root_folder + "/sim/law/parameters", {".yaml"});
    ASSERT_TRUE(law);
    const auto parameter = schema_of("law");
    for (const auto& [name, bytes] : *law)
        EXPECT_EQ(JsonSchema{parameter}.fault(json_of(bytes)), "") << name;
    const auto grid = session::read_file(root_folder + "/assessment/grid/grid.yaml");
    ASSERT_TRUE(grid);
    const auto grid_schema = schema_of("grid");
    EXPECT_EQ(JsonSchema{grid_schema}.fault(json_of(*grid)), "");
}

struct Spoilt {
    const char* good;
    const char* bad;
};

TEST(Schema, RefusesWhatTheReaderRefuses) {
    const auto text =
        session::read_file(root_folder + "/scenarios/fuite-rue-des-lilas/scenario.yaml").value();
    const auto schema = schema_of("case");
    for (const auto& [good, bad] :
         {Spoilt{"peril: water_damage", "peril: water"}, Spoilt{"level: 2", "level: 9"},
          Spoilt{"reserve: 5000 EUR", "reserve: 5000 euros"},
          Spoilt{"peril: water_damage", "perils: fire"},
          Spoilt{"opens: 2026-03-10 09:15", "opens: hier"},
          Spoilt{"title: \"Fuite rue des Lilas\"\n", ""},
          Spoilt{"evidence: {said: [identity-ok]}", "evidence: {sad: [identity-ok]}"}}) {
        auto spoilt = text;
        const auto at = spoilt.find(good);
        ASSERT_NE(at, std::string::npos) << good;
        spoilt.replace(at, std::string{good}.size(), bad);
        EXPECT_NE(JsonSchema{schema}.fault(json_of(spoilt)), "") << bad;
    }
}

TEST(Schema, OfAnUnknownKindIsRefusedByName) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(run({"schema", "poem"}, {in, out, err}), wrong_usage);
    EXPECT_NE(err.str().find("poem"), std::string::npos);
}

}  // namespace
}  // namespace sim::cli
