#include <nlohmann/json.hpp>

#include "sim/cli/problem_json.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/content/diagnostic_table.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

std::string written(const Json& json) {
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

/// SARIF counts lines and columns from 1 and leaves out what is not known.
Json location(const std::string& id, const Problem& problem) {
    Json physical{{"artifactLocation", {{"uri", "scenarios/" + id + "/" + problem.where.file}}}};
    if (problem.where.line > 0) {
        Json region{{"startLine", problem.where.line}};
        if (problem.where.column > 0) region["startColumn"] = problem.where.column;
        physical["region"] = std::move(region);
    }
    return {{"physicalLocation", std::move(physical)}};
}

Json rules(content::Language language) {
    const bool french = language == content::Language::french;
    Json all = Json::array();
    for (const auto& row : content::diagnostics())
        all.push_back(
            {{"id", content::to_text(row.code)},
             {"shortDescription", {{"text", std::string{french ? row.title : row.english_title}}}},
             {"fullDescription", {{"text", std::string{french ? row.why : row.english_why}}}},
             {"defaultConfiguration",
              {{"level", content::is_warning(row.code) ? "warning" : "error"}}}});
    return all;
}

}  // namespace

std::string check_json(const std::vector<CheckedCase>& cases) {
    Json report{{"cases", Json::array()}};
    for (const auto& one : cases) {
        Json list = Json::array();
        for (const auto& problem : one.problems) list.push_back(problem_json(problem));
        report["cases"].push_back({{"case", one.id}, {"problems", std::move(list)}});
    }
    return written(report);
}

std::string check_sarif(const std::vector<CheckedCase>& cases, content::Language language) {
    Json results = Json::array();
    for (const auto& one : cases)
        for (const auto& problem : one.problems)
            results.push_back(
                {{"ruleId", content::code_of(problem)},
                 {"level", content::is_warning(problem) ? "warning" : "error"},
                 {"message",
                  {{"text", std::string{content::sentence_of(problem)} + " " + problem.remedy}}},
                 {"locations", Json::array({location(one.id, problem)})}});
    const Json driver{{"name", "constat"}, {"rules", rules(language)}};
    return written(
        {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
         {"version", "2.1.0"},
         {"runs", Json::array({{{"tool", {{"driver", driver}}}, {"results", results}}})}});
}

}  // namespace sim::cli
