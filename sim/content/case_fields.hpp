#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/content/yaml_tree.hpp"
#include "sim/scenario/answer_key.hpp"

/// How the files of a case are read: a table of fields for each kind of thing, and one function for
/// each kind of value. A reader gives a default when it has added a problem, so that one reading
/// finds every fault.
namespace sim::content {

/// A value of a file: a tree and which of its nodes.
class At {
public:
    At() = default;
    At(const Tree& tree, NodeId id) : tree_{&tree}, id_{id} {}
    bool found() const { return tree_ != nullptr; }
    const Node& node() const { return tree_->at(id_); }
    Kind kind() const { return node().kind; }
    std::string_view text() const { return node().text; }
    Place place() const { return found() ? tree_->place(id_) : Place{}; }
    At first() const { return follow(node().first); }
    At next() const { return follow(node().next); }

private:
    At follow(NodeId id) const { return id == no_node ? At{} : At{*tree_, id}; }
    const Tree* tree_ = nullptr;
    NodeId id_ = 0;
};

struct Pair {
    At key;
    At value;
};
std::vector<At> items_of(At list);
std::vector<Pair> pairs_of(At map);
/// The value of a key; not found when the map has none (or is no map).
At value_of(At map, std::string_view key);

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

/// One variant being read.
struct CaseReading {
    const std::map<std::string, Tree, std::less<>>* trees = nullptr;  ///< Of this variant.
    const std::map<std::string, std::string>* files = nullptr;   ///< As written: `documents/*.md`.
    const std::map<std::string, std::string>* values = nullptr;  ///< What the seed drew.
    At root;                                                     ///< Of scenario.yaml.
    scenario::Scenario scenario;
    scenario::Answers answers;
    bool can_fill = false;  ///< The facts were read without fault and the rules were asked.
    std::array<std::map<std::string, At, std::less<>>, named_count> names;
    Problems problems;

    void fault(const Place& where, std::string what, std::string remedy = {});
    void fault(At at, std::string what, std::string remedy = {});
};

enum class Need : std::uint8_t { required, optional };

template <class T>
struct Row {
    std::string_view name;
    Need need;
    void (*read)(CaseReading&, At, T&);
};

struct Heading {
    std::string_view name;
    Need need = Need::optional;
};
/// The value of each field, where the map has it; faults unknown and missing fields.
void match_fields(CaseReading& in, At map, std::span<const Heading> headings, std::span<At> values);

/// Reads in the order of the table, whatever the order of the file.
template <class T, std::size_t N>
void read_fields(CaseReading& in, At map, const std::array<Row<T>, N>& rows, T& out) {
    std::array<Heading, N> headings;
    for (std::size_t i = 0; i < N; ++i) headings[i] = {rows[i].name, rows[i].need};
    std::array<At, N> values;
    match_fields(in, map, headings, values);
    for (std::size_t i = 0; i < N; ++i)
        if (values[i].found()) rows[i].read(in, values[i], out);
}

/// A problem when it is no map.
void expect_map(CaseReading& in, At at, const char* remedy);

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

template <class>
struct MemberOf;
template <class T, class V>
struct MemberOf<V T::*> {
    using Owner = T;
};

/// The row of a member: `row<&Party::name, prose>("name", required)`.
template <auto Member, auto Read>
constexpr auto row(std::string_view name, Need need) {
    using Owner = typename MemberOf<decltype(Member)>::Owner;
    return Row<Owner>{name, need,
                      [](CaseReading& in, At at, Owner& out) { out.*Member = Read(in, at); }};
}

/// The row of a key that something else reads.
template <class T>
constexpr Row<T> passed_over(std::string_view name, Need need) {
    return {name, need, [](CaseReading&, At, T&) {}};
}

// Readers of one value.
std::string scalar(CaseReading& in, At at);     ///< Any text that is not empty, as it stands.
std::string prose(CaseReading& in, At at);      ///< Text with its `{{…}}` filled; never empty.
std::string any_prose(CaseReading& in, At at);  ///< The same, may be empty.
/// The text with its `{{…}}` filled; `at` is for the faults.
std::string filled(CaseReading& in, std::string_view text, At at);
Money money(CaseReading& in, At at);
Rate rate(CaseReading& in, At at);
Date day(CaseReading& in, At at);
Instant instant(CaseReading& in, At at);
bool yes_no(CaseReading& in, At at);
std::int64_t whole_number(CaseReading& in, At at, std::int64_t least, std::int64_t most);
/// "2d 3h 30min" in minutes.
std::int64_t duration(CaseReading& in, At at);
/// Nothing when the text is no duration.
std::optional<std::int64_t> duration_from(std::string_view text);

template <int Least, int Most>
int number(CaseReading& in, At at) {
    return static_cast<int>(whole_number(in, at, Least, Most));
}

/// One of these words; 0 after a fault. `what`: "un type de partie".
std::size_t one_of(CaseReading& in, At at, std::span<const std::string_view> words,
                   std::string_view what);

/// An id that is defined as such in the case.
std::string reference(CaseReading& in, At at, Named named);
template <Named named>
std::string ref(CaseReading& in, At at) {
    return reference(in, at, named);
}
/// Defines an id: an ASCII slug, once in its kind.
std::string define(CaseReading& in, At at, Named named);

template <auto Read>
auto list_of(CaseReading& in, At at) {
    std::vector<decltype(Read(in, at))> values;
    if (at.kind() != Kind::list) {
        in.fault(at, "Une liste est attendue ici.",
                 "Écrivez [a, b] ou une ligne « - » par élément.");
        return values;
    }
    values.reserve(at.node().count);
    for (At item = at.first(); item.found(); item = item.next()) values.push_back(Read(in, item));
    return values;
}

}  // namespace sim::content
