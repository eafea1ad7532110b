#include "sim/attempt/attempt.hpp"
#include "sim/attempt/files.hpp"
#include "sim/base/text.hpp"
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
    if (field.kind == claims::FieldKind::file) return file_label(scenario, value);
    if (field.kind == claims::FieldKind::policy) {
        const auto* policy = claims::find_policy(scenario.facts, value);
        return policy != nullptr ? policy->product + " n°\u00A0" + policy->number : value;
    }
    if (field.kind == claims::FieldKind::news) {
        const auto* news = scenario::find_news(scenario, value);
        return news != nullptr ? quoted(news->title) : value;
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

/// "à Mme Morel", "au médiateur": a name that begins with its article takes it into the
/// preposition.
std::string to_whom(const std::string& name) {
    constexpr std::string_view one = "Le ", several = "Les ";
    if (name.starts_with(one)) return "au " + name.substr(one.size());
    if (name.starts_with(several)) return "aux " + name.substr(several.size());
    return "à " + name;
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
                return talk::is_unspoken(choice.act)
                           ? choice.text
                           : "Vous dites\u00A0: «\u00A0" + choice.text + "\u00A0»";
    return event.choice;
}

std::string offer_text(const scenario::Negotiation* negotiation, Money amount,
                       const std::vector<std::string>& terms) {
    std::string text = to_french(amount);
    for (const auto& id : terms) {
        const auto* term = negotiation ? deal::find_term(negotiation->table, id) : nullptr;
        text += ", " + (term != nullptr ? term->label : id);
    }
    return text;
}

std::string answer_text(const std::string& who, const OtherAnswered& event) {
    auto reaction = deal::Reaction::stands;
    deal::reaction_from_word(event.reaction, reaction);
    const auto figure = to_french(event.demand);
    switch (reaction) {
        case deal::Reaction::accepts: return who + " accepte";
        case deal::Reaction::comes_closer: return who + " se rapproche\u00A0: " + figure;
        case deal::Reaction::stands: return who + " maintient " + figure;
        case deal::Reaction::bristles: return who + " se braque et maintient " + figure;
        case deal::Reaction::leaves: return who + " quitte la discussion";
    }
    return who;
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
        return "Message " + to_whom(party_name(scenario, event.to)) + " (" +
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
    std::string operator()(const InterestAsked& event) const {
        const auto* negotiation = scenario::find_negotiation(scenario, event.deal);
        const auto* interest =
            negotiation ? deal::find_interest(negotiation->table, event.interest) : nullptr;
        return "Question\u00A0: «\u00A0" + (interest ? interest->question : event.interest) +
               "\u00A0»";
    }
    std::string operator()(const ArgumentUsed& event) const {
        const auto* negotiation = scenario::find_negotiation(scenario, event.deal);
        const auto* argument =
            negotiation ? deal::find_argument(negotiation->table, event.argument) : nullptr;
        return "Argument\u00A0: «\u00A0" + (argument ? argument->text : event.argument) + "\u00A0»";
    }
    std::string operator()(const OfferMade& event) const {
        return "Offre\u00A0: " + offer_text(scenario::find_negotiation(scenario, event.deal),
                                            event.amount, event.terms);
    }
    std::string operator()(const OtherAnswered& event) const {
        const auto* negotiation = scenario::find_negotiation(scenario, event.deal);
        return answer_text(negotiation ? party_name(scenario, negotiation->with) : event.deal,
                           event);
    }
    std::string operator()(const DemandAccepted& event) const {
        return "Vous acceptez " + to_french(event.amount);
    }
    std::string operator()(const TalksBrokenOff&) const { return "Vous rompez la discussion"; }
    std::string operator()(const CaseClosed&) const { return "Dossier rendu"; }
    std::string operator()(const ExamTimed& event) const {
        const auto extra = seconds_allowed(event) / 60 - event.minutes;
        return "Durée de l’examen\u00A0: " + std::to_string(event.minutes) + "\u00A0min" +
               (extra > 0 ? " et " + std::to_string(extra) + "\u00A0min de plus" : "") +
               (event.pauses ? ", pauses permises" : "");
    }
    std::string operator()(const ExamClock& event) const {
        const auto when = to_french(event.at.date()) + ", " + to_french_clock(event.at);
        if (event.mark == "paused") return "Pause de l’examen, le " + when;
        if (event.mark == "resumed") return "Fin de la pause, le " + when;
        if (event.mark == "left") return "Examen quitté le " + when;
        if (event.mark == "reopened") return "Examen repris le " + when;
        if (event.mark == "over") return "Temps écoulé, le " + when;
        return {};
    }
};

}  // namespace

std::string to_french(const Scenario& scenario, const Event& event) {
    return std::visit(Describe{scenario}, event);
}

}  // namespace sim::attempt
