#include "sim/app/core/calculator.hpp"

#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

std::string plain(Money amount) {
    return to_french(amount);
}
std::string plain(Rate rate) {
    return to_french(rate);
}
std::string plain(law::Count count) {
    return std::to_string(count.value);
}
std::string plain(Date day) {
    return to_french(day);
}

template <class T>
std::string plain(const law::Table<T>& table) {
    std::string text;
    for (const auto& row : table.rows)
        text += (text.empty() ? "" : "\u202F; ") + std::to_string(row.at) +
                "\u00A0: " + plain(row.value);
    return text;
}

std::string value_of(const law::Entry& entry) {
    if (entry.repealed) return tr("abrogé");
    return std::visit([](const auto& value) { return plain(value); }, entry.value);
}

std::string doubts_of(const law::Entry& entry) {
    std::string text = entry.note;
    const auto add = [&](const std::string& more) {
        if (!more.empty()) text += (text.empty() ? "" : " ") + more;
    };
    if (entry.confidence == law::Confidence::medium) add(tr("Confiance moyenne."));
    if (entry.confidence == law::Confidence::low) add(tr("Confiance faible."));
    if (!entry.check.empty()) add(tr_with("À vérifier\u00A0: {}", entry.check));
    return text;
}

}  // namespace

std::vector<ParameterRow> present_parameters(const law::Book& book) {
    std::vector<ParameterRow> rows;
    for (const auto& [key, parameter] : book) {
        ParameterRow row{key, parameter.label, {}};
        for (auto entry = parameter.entries.rbegin(); entry != parameter.entries.rend(); ++entry)
            row.entries.push_back({to_iso(entry->from), day_words(entry->from), value_of(*entry),
                                   entry->reference.title, entry->reference.url,
                                   doubts_of(*entry)});
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace sim::app
