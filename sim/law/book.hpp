#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/base/result.hpp"
#include "sim/law/table.hpp"

namespace sim::law {

/// How sure we are of a value; the doubt travels with it to the person who reads the result.
enum class Confidence { high, medium, low };

struct Reference {
    std::string title;
    std::string url;
    friend bool operator==(const Reference&, const Reference&) = default;
};

/// A count (days, months, years, rank): the unit is the parameter's own, said in its label.
struct Count {
    std::int64_t value = 0;
    friend auto operator<=>(const Count&, const Count&) = default;
};

using Value = std::variant<Money, Rate, Count, Date, Table<Money>, Table<Rate>, Table<Count>>;

/// From this day on, this value; the end is the next entry. `repealed`: no value from that day on.
struct Entry {
    Date from;
    bool repealed = false;
    Value value;
    Reference reference;
    std::string note;
    Confidence confidence = Confidence::high;
    /// A doubt left by the source, in words; empty when there is none.
    std::string check;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// One legal or conventional parameter; its key is its path under `sim/law/parameters`.
struct Parameter {
    std::string key;
    std::string label;
    std::vector<Entry> entries;
    Date verified_on;
    friend bool operator==(const Parameter&, const Parameter&) = default;
};

using Book = std::map<std::string, Parameter, std::less<>>;

template <class T>
struct Key {
    std::string_view path;
};

/// A value with what a reader needs in order to trust it.
template <class T>
struct Cited {
    T value{};
    std::string key;
    Date since;
    Reference reference;
    Confidence confidence = Confidence::high;
    std::string check;
    Date on{};  ///< The day whose law was asked.
};

/// The entry in force that day. Absent before the first entry or when repealed: a Problem that
/// names the key and the day, never a default.
Result<const Entry*> entry_in_force(const Book& book, std::string_view key, Date day);

/// Whether the key has a value that day; a key that the book does not hold is a Problem.
Result<bool> is_in_force(const Book& book, std::string_view key, Date day);

template <class T>
Result<Cited<T>> in_force(const Book& book, Key<T> key, Date day) {
    const auto entry = entry_in_force(book, key.path, day);
    if (!entry) return Failure{entry.error()};
    const auto* value = std::get_if<T>(&(*entry)->value);
    if (value == nullptr)
        return Failure{Problem{{std::string{key.path}, 0, 0},
                               "Le paramètre n’a pas le type attendu par la règle.",
                               "Corrigez le champ «\u00A0kind\u00A0» de ce paramètre."}};
    return Cited<T>{*value,
                    std::string{key.path},
                    (*entry)->from,
                    (*entry)->reference,
                    (*entry)->confidence,
                    (*entry)->check,
                    day};
}

}  // namespace sim::law
