#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {

class Fields;

/// One row of a table of words: what the file says, and what it means.
template <class T>
struct Choice {
    std::string_view word;
    T value;
};

/// One value of a tree, being read. Every fault goes to the shared problems, and a neutral value
/// comes back, so that reading goes on and tells them all. An absent cursor (a missing field,
/// already reported) reads as neutral without a second report. Lives no longer than its tree and
/// problems.
class Cursor {
public:
    struct Entry;

    Cursor(const Tree& tree, NodeId node, Problems& problems)
        : tree_{&tree}, problems_{&problems}, node_{node} {}
    static Cursor root(const Tree& tree, Problems& problems) {
        return {tree, Tree::root(), problems};
    }

    bool present() const { return node_ != no_node; }
    bool is_list() const { return kind() == Kind::list; }
    bool is_map() const { return kind() == Kind::map; }
    bool is_scalar() const { return kind() == Kind::scalar; }
    bool is_none() const { return kind() == Kind::none; }
    Place place() const;
    /// The scalar as written, without any report: empty for anything else.
    std::string_view raw() const;

    std::string text() const;
    std::int64_t integer(std::int64_t least, std::int64_t most) const;
    bool boolean() const;
    Money money() const;
    Rate rate() const;
    Date date() const;
    Instant instant() const;
    /// An id: lower-case ASCII letters, digits, `-` and `_`, a letter or a digit first.
    std::string slug() const;
    /// The index of the word in `words`; 0 after a report.
    std::size_t one_of(const std::vector<std::string_view>& words) const;
    template <class T, std::size_t count>
    T one_of(const Choice<T> (&choices)[count]) const {
        for (const auto& choice : choices) {
            if (is_scalar() && raw() == choice.word) return choice.value;
        }
        std::vector<std::string_view> words;
        for (const auto& choice : choices) words.push_back(choice.word);
        return choices[one_of(words)].value;
    }

    /// The items of a list; an empty value is an empty list.
    std::vector<Cursor> items() const;
    /// The fields of a map whose keys are the author's; an empty value is an empty map.
    std::vector<Entry> entries() const;
    Fields fields() const;

    /// Reports a fault at this place.
    void fault(std::string what, std::string remedy = {}) const;

private:
    friend class Fields;
    Kind kind() const { return present() ? tree_->at(node_).kind : Kind::none; }
    bool expect(Kind kind, const char* what, const char* remedy) const;
    template <class T>
    T parsed(Result<T> (*parse)(std::string_view), const char* what, const char* remedy) const;

    const Tree* tree_;
    Problems* problems_;
    NodeId node_;
};

struct Cursor::Entry {
    Cursor key;
    Cursor value;
};

/// The fields of a map whose keys are ours. Ask for all of them, then `finish()`.
///
///     Fields fields = cursor.fields();
///     loss.on = fields.required("on").date();
///     if (const auto note = fields.optional("note")) loss.note = note->text();
///     fields.finish();
class Fields {
public:
    /// The field, or a report at the map's place and an absent cursor.
    Cursor required(std::string_view key);
    std::optional<Cursor> optional(std::string_view key);
    bool has(std::string_view key) const;
    const Cursor& map() const { return map_; }
    /// Reports each field nobody asked for, with the nearest name and the names that exist.
    void finish() const;

private:
    friend class Cursor;
    struct Field {
        Cursor::Entry entry;
        bool asked;
    };
    Fields(Cursor map, const std::vector<Cursor::Entry>& entries);

    Cursor map_;
    std::vector<Field> fields_;
    /// Copies: a key may come from a text that is gone by `finish()`.
    std::vector<std::string> known_;
};

}  // namespace sim::content
