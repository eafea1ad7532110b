#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sim/content/reading.hpp"
#include "sim/scenario/answer_key.hpp"
#include "sim/scenario/invariant.hpp"

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
    criterion,
    deal,
    file,
    news
};
constexpr std::size_t named_count = 17;

/// What a reading notices beside the values, for who looks after a case (case_care.hpp).
struct CaseWatch {
    struct Text {
        std::string_view file;  ///< Of a tree of the case, which outlives the watch.
        NodeId node = 0;
        friend auto operator<=>(const Text&, const Text&) = default;
    };
    std::vector<std::vector<Text>> texts;      ///< Of each variant, what somebody will read.
    std::set<std::string, std::less<>> files;  ///< Named by the case.
    std::array<std::set<std::string, std::less<>>, named_count> used;
    std::vector<scenario::Invariant> invariants;  ///< Of the last variant.
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
    const law::Book* book = nullptr;
    scenario::Scenario scenario;
    scenario::Answers answers;
    /// Some of them could not be read, and that was told: what names them is not a second fault.
    std::array<bool, named_count> unread{};
    bool acts_unread = false;
    bool can_fill = false;  ///< The facts were read without fault and the rules were asked.
    std::array<std::map<std::string, At, std::less<>>, named_count> names;
};

/// `include: name` gives a map what the thing of that name, in a shared file, says and it does not.
void take_shared(CaseReading& in, At map, std::string_view file);
/// The pairs of a map and those that it includes, these first.
std::vector<Pair> all_pairs(CaseReading& in, At map);

/// A thing with the fields of these rows; `check` looks at them together.
template <const auto& rows>
struct Record {
    using Thing = typename std::decay_t<decltype(rows)>::value_type::Thing;
    std::string_view name;
    void (*check)(CaseReading&, At, Thing&) = nullptr;

    Thing operator()(CaseReading& in, At at) const {
        Thing thing;
        const auto problems = in.problems.size();
        read_fields(in, at, rows, thing);
        // What was not read would be a second fault of the first one.
        if (check != nullptr && in.problems.size() == problems) check(in, at, thing);
        return thing;
    }
    Shape shape() const { return shapes::record<rows>(name); }
};

/// A map of things by id, in the order of the file; `define` has checked the ids.
template <const auto& rows>
struct ThingsById {
    using Thing = typename std::decay_t<decltype(rows)>::value_type::Thing;
    std::string_view name;
    std::string_view shared{};  ///< The file that these may include a thing of.
    bool partial = false;       ///< They stand in things that include.

    std::vector<Thing> operator()(CaseReading& in, At map) const {
        std::vector<Thing> things;
        expect_map(in, map, "Écrivez un identifiant par ligne.");
        for (const auto& [key, value] : all_pairs(in, map)) {
            if (!shared.empty()) take_shared(in, value, shared);
            Thing& thing = things.emplace_back();
            thing.id = std::string{key.text()};
            read_fields(in, value, rows, thing);
        }
        return things;
    }
    Shape shape() const { return shapes::map(shapes::record<rows>(name, partial)); }
};

std::string prose(CaseReading& in, At at);  ///< Text with its `{{…}}` filled; never empty.
/// What a learner’s text is searched for, filled the same; often a stem: « conserv ».
std::string cue(CaseReading& in, At at);
std::string any_prose(CaseReading& in, At at);  ///< The same, may be empty.
/// The text with its `{{…}}` filled; `at` is for the faults.
std::string filled(CaseReading& in, std::string_view text, At at);

/// Tells why a citation was refused; of a rule that does not exist, the nearest that do.
void tell_citation(CaseReading& in, const Place& where, std::string_view cited,
                   const Problem& error);
/// « Vouliez-vous dire… » for a rule.
std::string rules_near(std::string_view name);
/// What `{{…}}` stands at this line and column of a text.
std::string_view cited_at(std::string_view text, const Place& where);

/// An id that is defined as such in the case.
std::string reference(CaseReading& in, At at, Named named);
template <Named named>
struct Ref {
    std::string operator()(CaseReading& in, At at) const { return reference(in, at, named); }
    static Shape shape() { return shapes::text(); }
};
template <Named named>
inline constexpr Ref<named> ref{};
/// Defines an id: a slug, once in its kind.
std::string define(CaseReading& in, At at, Named named);

}  // namespace sim::content
