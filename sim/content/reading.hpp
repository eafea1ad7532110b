#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/shape.hpp"
#include "sim/content/yaml_tree.hpp"

/// How every file of content is read: a table of fields for each kind of thing, and one function
/// for each kind of value. A reader gives a neutral value when it has added a problem, so that one
/// reading finds every fault.
namespace sim::content {

/// A value of a file: a tree and which of its nodes. Lives no longer than its tree.
class At {
public:
    At() = default;
    At(const Tree& tree, NodeId id) : tree_{&tree}, id_{id} {}
    static At root(const Tree& tree) { return {tree, Tree::root()}; }
    bool found() const { return tree_ != nullptr; }
    const Tree& tree() const { return *tree_; }
    NodeId id() const { return id_; }
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

/// What a reading found wrong so far. What a file's own rules need beside is added by inheriting.
struct Reading {
    Problems problems;
    /// What a map takes from another where it says nothing itself (`include`).
    std::map<std::pair<const Tree*, NodeId>, At> bases;

    At base_of(At map) const;
    /// It takes from what was not found: nobody can say what it lacks.
    bool lacks_its_base(At map) const;
    void set_base(At map, At base) { bases[{&map.tree(), map.id()}] = base; }

    void fault(const Place& where, Code code, std::string what, std::string remedy = {});
    void fault(At at, Code code, std::string what, std::string remedy = {});
};

enum class Need : std::uint8_t { required, optional };

struct CaseReading;

/// One field of a thing of type T. Most tables are of a case, and read with a CaseReading.
template <class T, class In = CaseReading>
struct Row {
    using Thing = T;
    std::string_view name;
    Need need;
    void (*read)(In&, At, T&);
    ShapeOf shape = nullptr;
};

template <class Rows>
std::vector<FieldShape> shapes::fields(const Rows& rows) {
    std::vector<FieldShape> fields;
    for (const auto& row : rows)
        fields.push_back({row.name, row.need == Need::required, row.shape});
    return fields;
}

struct Heading {
    std::string_view name;
    Need need = Need::optional;
};
/// The value of each field, where the map has it; faults unknown and missing fields.
void match_fields(Reading& in, At map, std::span<const Heading> headings, std::span<At> values);

/// Reads in the order of the table, whatever the order of the file.
template <class T, class In, std::size_t N>
void read_fields(In& in, At map, const std::array<Row<T, In>, N>& rows, T& out) {
    std::array<Heading, N> headings;
    for (std::size_t i = 0; i < N; ++i) headings[i] = {rows[i].name, rows[i].need};
    std::array<At, N> values;
    match_fields(in, map, headings, values);
    for (std::size_t i = 0; i < N; ++i)
        if (values[i].found()) rows[i].read(in, values[i], out);
}

template <class>
struct MemberOf;
template <class T, class V>
struct MemberOf<V T::*> {
    using Owner = T;
};

/// What a reader of one value expects: as the reader says, or as its type does.
template <const auto& Read, class In>
Shape shape_of() {
    using enum Shape::Kind;
    if constexpr (requires { Read.shape(); }) {
        return Read.shape();
    } else {
        using Value = std::decay_t<decltype(Read(std::declval<In&>(), At{}))>;
        if constexpr (std::is_same_v<Value, Money>) return {.kind = money};
        if constexpr (std::is_same_v<Value, Rate>) return {.kind = rate};
        if constexpr (std::is_same_v<Value, Date>) return {.kind = day};
        if constexpr (std::is_same_v<Value, Instant>) return {.kind = instant};
        if constexpr (std::is_same_v<Value, bool>) return {.kind = yes_no};
        if constexpr (std::is_same_v<Value, std::string>) return {.kind = text};
        return {};
    }
}

/// The row of a member: `row<&Party::name, prose>("name", required)`.
template <auto Member, const auto& Read, class In = CaseReading>
constexpr auto row(std::string_view name, Need need, ShapeOf shape = &shape_of<Read, In>) {
    using Owner = typename MemberOf<decltype(Member)>::Owner;
    return Row<Owner, In>{name, need, [](In& in, At at, Owner& out) { out.*Member = Read(in, at); },
                          shape};
}

/// The row of a key that something else reads.
template <class T, class In = CaseReading>
constexpr Row<T, In> passed_over(std::string_view name, Need need, ShapeOf shape) {
    return {name, need, [](In&, At, T&) {}, shape};
}

// Readers of one value.

/// A problem when it is no map.
void expect_map(Reading& in, At at, const char* remedy);
std::string scalar(Reading& in, At at);  ///< Any text that is not empty, without its ends’ spaces.
Money money(Reading& in, At at);         ///< Not negative.
Rate rate(Reading& in, At at);
Date day(Reading& in, At at);
Instant instant(Reading& in, At at);
bool yes_no(Reading& in, At at);
std::int64_t whole_number(Reading& in, At at, std::int64_t least, std::int64_t most);
/// "2d 3h 30min" in minutes.
std::int64_t duration(Reading& in, At at);
/// Nothing when the text is no duration.
std::optional<std::int64_t> duration_from(std::string_view text);
/// A new id: lower-case ASCII letters, digits, `-`, `_` and `.`, but not a dot first.
std::string slug(Reading& in, At at);

template <int Least, int Most>
struct Number {
    int operator()(Reading& in, At at) const {
        return static_cast<int>(whole_number(in, at, Least, Most));
    }
    static Shape shape() { return shapes::integer(Least, Most); }
};
template <int Least, int Most>
inline constexpr Number<Least, Most> number{};

/// One of these words; 0 after a fault. `what`: "un type de partie".
std::size_t one_of(Reading& in, At at, std::span<const std::string_view> words,
                   std::string_view what);

/// The same for an enum whose words stand in its order, or for the word itself.
template <class T, std::size_t N>
struct Words {
    std::string_view what;
    std::array<std::string_view, N> words;

    T operator()(Reading& in, At at) const {
        const auto found = one_of(in, at, words, what);
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(found);
        else
            return T{words[found]};
    }
    Shape shape() const { return shapes::word({words.begin(), words.end()}); }
};
template <class T, class... W>
constexpr Words<T, sizeof...(W)> words(std::string_view what, W... all) {
    return {what, {std::string_view{all}...}};
}

template <const auto& Read>
struct ListOf {
    template <class In>
    auto operator()(In& in, At at) const {
        std::vector<std::decay_t<decltype(Read(in, at))>> values;
        if (at.kind() != Kind::list) {
            in.fault(at, Code::list_expected, "Une liste est attendue ici.",
                     "Écrivez [a, b] ou une ligne «\u00A0-\u00A0» par élément.");
            return values;
        }
        values.reserve(at.node().count);
        for (At item = at.first(); item.found(); item = item.next())
            values.push_back(Read(in, item));
        return values;
    }
    /// Only of a list that a case holds.
    static Shape shape() { return shapes::list(shape_of<Read, CaseReading>()); }
};
template <const auto& Read>
inline constexpr ListOf<Read> list_of{};

}  // namespace sim::content
