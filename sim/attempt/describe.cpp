#include "sim/attempt/attempt.hpp"
#include "sim/talk/labels.hpp"

namespace sim::attempt {
namespace {

using scenario::Scenario;

std::string party_name(const Scenario& scenario, std::string_view id) {
    const auto* party = claims::find_party(scenario.facts, id);
    if (party == nullptr) return std::string{id};
    return party->civility.empty() ? party->name : party->civility + " " + party->name;
}

std::string field_text(const Scenario& scenario, const claims::Field& field,
                       const std::string& value) {
    if (field.kind == claims::FieldKind::party) return party_name(scenario, value);
    if (field.kind == claims::FieldKind::policy) {
        const auto* policy = claims::find_policy(scenario.facts, value);
        return policy != nullptr ? policy->product + " n°\u00A0" + policy->number : value;
    }
    return claims::field_to_french(field, value);
}

/// "Montant : 937 €"; a label that asks has its own sign.
std::string answered(std::string_view label, const std::string& value) {
    const char* between = label.ends_with('?') ? " " : "\u00A0: ";
    return std::string{label} + between + value;
}

std::string decision_text(const Scenario& scenario, const DecisionTaken& event) {
    const auto* act = claims::find_act(event.act);
    if (act == nullptr) return event.act;
    std::string text = std::string{act->label};
    const char* separator = " – ";
    for (const auto& field : act->fields) {
        const auto given = event.fields.find(field.id);
        if (given == event.fields.end() || given->second.empty()) continue;
        text += separator + answered(field.label, field_text(scenario, field, given->second));
        separator = ", ";
    }
    return text;
}

template <class Thing>
std::string title_of(const Thing* thing, std::string_view id) {
    return thing != nullptr ? thing->title : std::string{id};
}

std::string said_text(const Scenario& scenario, const ChoiceSaid& event) {
    const auto* scene = scenario::find_scene(scenario, event.scene);
    if (scene == nullptr) return event.choice;
    for (const auto& node : scene->nodes)
        for (const auto& choice : node.choices)
            if (choice.id == event.choice)
                return "Vous dites\u00A0: «\u00A0" + choice.text + "\u00A0»";
    return event.choice;
}

struct Describe {
    const Scenario& scenario;

    std::string operator()(const Opened&) const { return "Ouverture du cas"; }
    std::string operator()(const ItemOpened& event) const {
        const auto* item = scenario::find_item(scenario, event.item);
        return "Courrier ouvert\u00A0: " + (item != nullptr ? item->subject : event.item);
    }
    std::string operator()(const DocumentOpened& event) const {
        return "Pièce consultée\u00A0: " +
               title_of(scenario::find_document(scenario, event.document), event.document);
    }
    std::string operator()(const SceneStarted& event) const {
        return "Échange\u00A0: " +
               title_of(scenario::find_scene(scenario, event.scene), event.scene);
    }
    std::string operator()(const ChoiceSaid& event) const { return said_text(scenario, event); }
    std::string operator()(const SceneEnded& event) const {
        return event.hung_up ? "Conversation interrompue" : "Fin de l’échange";
    }
    std::string operator()(const DecisionTaken& event) const {
        return decision_text(scenario, event);
    }
    std::string operator()(const MessageSent& event) const {
        talk::Channel channel{};
        const bool known = talk::channel_from_word(event.channel, channel);
        return "Message à " + party_name(scenario, event.to) + " (" +
               (known ? std::string{talk::label(channel)} : event.channel) +
               ")\u00A0: " + event.subject;
    }
    std::string operator()(const PassageCited& event) const {
        return "Passage cité\u00A0: «\u00A0" + event.passage + "\u00A0»";
    }
    std::string operator()(const NoteTaken& event) const { return "Note\u00A0: " + event.text; }
    std::string operator()(const HintGiven& event) const {
        return "Indice demandé (niveau " + std::to_string(event.level) + ")";
    }
    std::string operator()(const ClockMoved& event) const {
        return "Le temps passe jusqu’au " + to_french(event.to.date()) + ", " +
               to_french_clock(event.to);
    }
    std::string operator()(const WorldMoved& event) const {
        if (!event.happened) return {};
        for (const auto& world : scenario.events)
            if (world.id == event.event) return world.announce;
        return {};
    }
    std::string operator()(const DeadlineMissed& event) const {
        for (const auto& deadline : scenario.deadlines)
            if (deadline.id == event.deadline) return "Délai manqué\u00A0: " + deadline.label;
        return "Délai manqué";
    }
    std::string operator()(const ActionRefused& event) const {
        return "Action impossible\u00A0: " + event.reason;
    }
    std::string operator()(const CaseClosed&) const { return "Dossier rendu"; }
};

}  // namespace

std::string to_french(const Scenario& scenario, const Event& event) {
    return std::visit(Describe{scenario}, event);
}

}  // namespace sim::attempt
