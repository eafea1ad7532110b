#include <algorithm>

#include "sim/app/core/present.hpp"
#include "sim/attempt/files.hpp"
#include "sim/base/text.hpp"

namespace sim::app {
namespace {

/// Of a list, each word is translated by itself.
std::string options_words(const claims::Field& field, std::string_view ids) {
    std::string words;
    while (!ids.empty()) {
        const auto comma = std::min(ids.find(','), ids.size());
        words += (words.empty() ? "" : ", ") +
                 tr_below(claims::field_to_french(field, ids.substr(0, comma)));
        ids.remove_prefix(std::min(comma + 1, ids.size()));
    }
    return words;
}

std::string value_words(const scenario::Scenario& scenario, const claims::Field& field,
                        const std::string& value) {
    switch (field.kind) {
        case claims::FieldKind::party: return party_label(scenario, value);
        case claims::FieldKind::file: return attempt::file_label(scenario, value);
        case claims::FieldKind::policy:
            if (const auto* policy = claims::find_policy(scenario.facts, value))
                return policy->product + " n°\u00A0" + policy->number;
            return value;
        case claims::FieldKind::news:
            if (const auto* news = scenario::find_news(scenario, value)) return quoted(news->title);
            return value;
        case claims::FieldKind::choice:
        case claims::FieldKind::choices:
        case claims::FieldKind::yes_no: return options_words(field, value);
        case claims::FieldKind::date:
            if (const auto day = date_from_iso(value)) return day_words(*day);
            return value;
        case claims::FieldKind::money:
        case claims::FieldKind::account:
        case claims::FieldKind::text: break;
    }
    return claims::field_to_french(field, value);
}

std::string decision_words(const scenario::Scenario& scenario,
                           const attempt::DecisionTaken& decision) {
    const auto* act = claims::find_act(decision.act);
    if (act == nullptr) return decision.act;
    const auto fields = fields_words(scenario, *act, decision.fields);
    return tr_below(act->label) + (fields.empty() ? "" : " – " + fields);
}

}  // namespace

std::string fields_words(const scenario::Scenario& scenario, const claims::Act& act,
                         const claims::Fields& fields) {
    std::string text;
    for (const auto& field : act.fields) {
        const auto given = fields.find(field.id);
        if (given == fields.end() || given->second.empty()) continue;
        const auto label = tr_below(field.label);
        const auto value = value_words(scenario, field, given->second);
        text +=
            (text.empty() ? "" : ", ") +
            (label.ends_with('?') ? label + " " + value : tr_with("{}\u00A0: {}", label, value));
    }
    return text;
}

std::string event_words(const scenario::Scenario& scenario, const attempt::Event& event) {
    if (const auto* decision = std::get_if<attempt::DecisionTaken>(&event))
        return decision_words(scenario, *decision);
    if (const auto* refused = std::get_if<attempt::ActionRefused>(&event))
        return tr_with("Action impossible\u00A0: {}", tr_below(refused->reason));
    // What the case itself announces is never looked up.
    auto words = attempt::to_french(scenario, event);
    return std::get_if<attempt::WorldMoved>(&event) != nullptr ? words : tr_below(words);
}

}  // namespace sim::app
