#include "sim/law/news.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace sim::law {
namespace {

std::string text_of(Money amount) {
    return sim::to_french(amount);
}
std::string text_of(Rate rate) {
    return sim::to_french(rate);
}
std::string text_of(Count count) {
    return std::to_string(count.value);
}
std::string text_of(Date day) {
    return sim::to_french(day);
}
template <class T>
std::string text_of(const Table<T>& table) {
    std::string text;
    for (const auto& row : table.rows)
        text += (text.empty() ? "" : "\u202F; ") + std::to_string(row.at) +
                "\u00A0: " + text_of(row.value);
    return text;
}

/// More rows than these would bury what changes.
constexpr std::size_t rows_told = 3;

struct RowChange {
    std::string before = "néant";
    std::string after = "néant";
};

template <class T>
std::string told(const Table<T>& before, const Table<T>& after) {
    std::map<std::int64_t, RowChange> rows;
    for (const auto& row : before.rows) rows[row.at].before = text_of(row.value);
    for (const auto& row : after.rows) rows[row.at].after = text_of(row.value);
    std::erase_if(rows, [](const auto& row) { return row.second.before == row.second.after; });
    std::string text;
    std::size_t count = 0;
    for (const auto& [at, change] : rows)
        if (++count <= rows_told)
            text += (text.empty() ? "" : "\u202F; ") + std::to_string(at) +
                    "\u00A0: " + change.before + " → " + change.after;
    const auto more = count > rows_told ? count - rows_told : 0;
    if (more > 0)
        text += "\u202F; " + std::to_string(more) + (more == 1 ? " autre ligne" : " autres lignes");
    return "Barème modifié\u00A0: " + text + ".";
}

template <class T>
std::string told(const T& before, const T& after) {
    return "Passe de " + text_of(before) + " à " + text_of(after) + ".";
}

std::string change_between(const Entry& before, const Entry& after) {
    // A value that nobody found yet is no repeal: the note says where to look for it.
    if (after.repealed && !after.note.empty()) return after.note;
    if (after.repealed) return "N’est plus en vigueur.";
    if (before.repealed) return "Prend une nouvelle valeur\u00A0: " + to_french(after.value) + ".";
    if (before.value == after.value)
        return "Le texte change, la valeur reste\u00A0: " + to_french(after.value) + ".";
    return std::visit(
        [&](const auto& value) {
            using Kind = std::decay_t<decltype(value)>;
            const auto* was = std::get_if<Kind>(&before.value);
            return was == nullptr ? text_of(value) : told(*was, value);
        },
        after.value);
}

/// A text whose own date is what the parameter says.
bool begins(const Entry& entry) {
    const auto* day = std::get_if<Date>(&entry.value);
    return !entry.repealed && day != nullptr && *day == entry.from;
}

}  // namespace

std::string to_french(const Value& value) {
    return std::visit([](const auto& one) { return text_of(one); }, value);
}

std::vector<News> news_of(const Parameter& parameter) {
    std::vector<News> all;
    for (auto i = parameter.entries.size(); i-- > 0;) {
        const auto& entry = parameter.entries[i];
        if (i == 0 && !begins(entry)) break;
        all.push_back({parameter.key, parameter.label, entry.from,
                       begins(entry) ? "Entre en vigueur\u00A0: " + entry.reference.title + "."
                                     : change_between(parameter.entries[i - 1], entry),
                       entry.reference, entry.check});
    }
    return all;
}

std::vector<News> news(const Book& book) {
    std::vector<News> all;
    for (const auto& [key, parameter] : book)
        for (auto& one : news_of(parameter)) all.push_back(std::move(one));
    std::ranges::stable_sort(all, [](const News& a, const News& b) { return a.from > b.from; });
    return all;
}

}  // namespace sim::law
