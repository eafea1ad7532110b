#include "sim/app/core/calculator.hpp"

#include "sim/app/core/language.hpp"
#include "sim/law/news.hpp"

namespace sim::app {
namespace {

std::string value_of(const law::Entry& entry) {
    return entry.repealed ? tr("abrogé") : law::to_french(entry.value);
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
