#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sim/content/reading.hpp"
#include "sim/scenario/answer_key.hpp"

/// What the fields of a case need beyond those of any file: names, and texts that cite the facts.
namespace sim::content {

/// What ids of a case name.
enum class Named : std::uint8_t {
    party,
    policy,
    premises,
    damage,
    fact,
    variable,
    scene,
    choice,
    document,
    item,
    event,
    deadline,
    letter,
    criterion
};
constexpr std::size_t named_count = 14;

/// What a reading notices beside the values, for who looks after a case (case_care.hpp).
struct CaseWatch {
    struct Text {
        std::string file;
        NodeId node = 0;
        friend auto operator<=>(const Text&, const Text&) = default;
    };
    std::vector<std::vector<Text>> texts;      ///< Of each variant, what somebody will read.
    std::set<std::string, std::less<>> files;  ///< Named by the case.
    std::array<std::set<std::string, std::less<>>, named_count> used;
    void use(Named named, std::string_view id) {
        used[static_cast<std::size_t>(named)].emplace(id);
    }
};

/// One variant being read.
struct CaseReading : Reading {
    CaseWatch* watch = nullptr;
    const std::map<std::string, Tree, std::less<>>* trees = nullptr;  ///< Of this variant.
    const std::map<std::string, std::string>* files = nullptr;   ///< As written: `documents/*.md`.
    const std::map<std::string, std::string>* values = nullptr;  ///< What the seed drew.
    At root;                                                     ///< Of scenario.yaml.
    scenario::Scenario scenario;
    scenario::Answers answers;
    bool can_fill = false;  ///< The facts were read without fault and the rules were asked.
    std::array<std::map<std::string, At, std::less<>>, named_count> names;
};

/// A map of things by id, in the order of the file; `define` has checked the ids.
template <class T, std::size_t N>
std::vector<T> things_by_id(CaseReading& in, At map, const std::array<Row<T>, N>& rows) {
    std::vector<T> things;
    expect_map(in, map, "Écrivez un identifiant par ligne.");
    for (const auto& [key, value] : pairs_of(map)) {
        T& thing = things.emplace_back();
        thing.id = std::string{key.text()};
        read_fields(in, value, rows, thing);
    }
    return things;
}

std::string prose(CaseReading& in, At at);  ///< Text with its `{{…}}` filled; never empty.
/// What a learner’s text is searched for, filled the same; often a stem: « conserv ».
std::string cue(CaseReading& in, At at);
std::string any_prose(CaseReading& in, At at);  ///< The same, may be empty.
/// The text with its `{{…}}` filled; `at` is for the faults.
std::string filled(CaseReading& in, std::string_view text, At at);

/// An id that is defined as such in the case.
std::string reference(CaseReading& in, At at, Named named);
template <Named named>
std::string ref(CaseReading& in, At at) {
    return reference(in, at, named);
}
/// Defines an id: a slug, once in its kind.
std::string define(CaseReading& in, At at, Named named);

}  // namespace sim::content
