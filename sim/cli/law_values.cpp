#include <algorithm>
#include <optional>
#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/app/core/calculator.hpp"
#include "sim/base/fold.hpp"
#include "sim/cli/rule_pages.hpp"

namespace sim::cli {
namespace {

using ValuesJson = nlohmann::ordered_json;

/// Every word is somewhere in its name.
bool is_named_by(const app::ParameterRow& row, const std::string& folded_words) {
    const auto name = fold(row.label + " " + row.key);
    for (std::size_t from = 0; from < folded_words.size();) {
        const auto end = std::min(folded_words.find(' ', from), folded_words.size());
        if (name.find(folded_words.substr(from, end - from)) == std::string::npos) return false;
        from = end + 1;
    }
    return true;
}

/// The value of that day alone; all of them without a day. None: it did not exist yet.
std::vector<app::ParameterEntry> entries_on(const app::ParameterRow& row,
                                            const std::optional<Date>& day) {
    if (!day) return row.entries;
    const auto iso = to_iso(*day);
    const auto found = std::ranges::find_if(
        row.entries, [&](const app::ParameterEntry& entry) { return entry.from <= iso; });
    if (found == row.entries.end()) return {};
    return {*found};
}

void print_entries(const app::ParameterRow& row, const std::vector<app::ParameterEntry>& entries,
                   std::ostream& out) {
    out << row.label << " – " << row.key << '\n';
    if (entries.empty()) out << "  Rien n’était encore en vigueur ce jour-là.\n";
    for (const auto& entry : entries) {
        out << "  Depuis le " << entry.since << "\u00A0: " << entry.value << " (" << entry.reference
            << ")\n";
        if (!entry.doubts.empty()) out << "    " << entry.doubts << '\n';
    }
}

ValuesJson values_json(const app::ParameterRow& row,
                       const std::vector<app::ParameterEntry>& entries) {
    ValuesJson list = ValuesJson::array();
    for (const auto& entry : entries)
        list.push_back({{"from", entry.from},
                        {"value", entry.value},
                        {"reference", entry.reference},
                        {"url", entry.url},
                        {"check", entry.doubts}});
    return {{"parameter", row.key}, {"title", row.label}, {"values", list}};
}

}  // namespace

int law_values(const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto book = session::read_book(*root);
    if (!book) return print(book.error(), streams, unreadable);
    std::optional<Date> day;
    if (options.has("on")) {
        const auto read = date_from_french(options.value("on"));
        if (!read) return print(read.error(), streams, wrong_usage);
        day = *read;
    }
    const auto words = fold(options.value("law"));
    ValuesJson list = ValuesJson::array();
    bool any = false;
    for (const auto& row : app::present_parameters(*book)) {
        if (!is_named_by(row, words)) continue;
        any = true;
        const auto entries = entries_on(row, day);
        if (options.has("json"))
            list.push_back(values_json(row, entries));
        else
            print_entries(row, entries, streams.out);
    }
    if (options.has("json"))
        streams.out << ValuesJson{{"law", list}}.dump(1) << '\n';
    else if (!any)
        streams.out << "Aucun paramètre ne correspond. Essayez un autre mot\u00A0: "
                       "«\u00A0plafond\u00A0», «\u00A0délai\u00A0», «\u00A0barème\u00A0».\n";
    return done;
}

}  // namespace sim::cli
