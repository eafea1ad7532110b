#include <algorithm>

#include "sim/attempt/attempt.hpp"
#include "sim/attempt/bargain.hpp"
#include "sim/attempt/files.hpp"
#include "sim/attempt/world.hpp"
#include "sim/base/readable_text.hpp"
#include "sim/talk/labels.hpp"

namespace sim::attempt {
namespace {

using scenario::Scenario;
using Events = std::vector<Event>;

constexpr std::size_t text_limit = 64 * 1024;

/// One event, moved: an initialiser list would copy it, and there is room for a second.
template <class Happened>
Events just(Happened happened) {
    Events events;
    events.reserve(2);
    events.emplace_back(std::move(happened));
    return events;
}

/// What was typed, as it can be recorded.
claims::Fields cleaned(const claims::Fields& fields) {
    claims::Fields clean;
    for (const auto& [id, value] : fields) clean[id] = readable_text(value);
    return clean;
}

Events refused(std::string action, std::string reason) {
    return just(ActionRefused{std::move(action), std::move(reason)});
}

bool contains(const std::vector<std::string>& list, std::string_view id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool has_arrived(const Attempt& attempt, std::string_view item) {
    return std::any_of(attempt.inbox.begin(), attempt.inbox.end(),
                       [&](const Arrival& arrival) { return arrival.item == item; });
}

const talk::Node* current_node(const Scenario& scenario, const Attempt& attempt) {
    if (attempt.active_scene == talk::none) return nullptr;
    const auto& scene = scenario.scenes[attempt.active_scene];
    return &scene.nodes[attempt.scenes[attempt.active_scene].node];
}

bool is_offered(const Attempt& attempt, const talk::Choice& choice) {
    const auto& state = attempt.scenes[attempt.active_scene];
    if (choice.slot != talk::none && state.used[choice.slot]) return false;
    return talk::all_hold(choice.tests, attempt.numbers);
}

/// A scene may start once: when the item that brings it has arrived, or freely when none brings it.
bool may_start(const Scenario& scenario, const Attempt& attempt, talk::Index index) {
    if (attempt.active_scene != talk::none || attempt.scenes[index].ended) return false;
    bool brought_by_an_item = false;
    for (const auto& item : scenario.items) {
        if (item.scene != scenario.scenes[index].id) continue;
        if (has_arrived(attempt, item.id)) return true;
        brought_by_an_item = true;
    }
    return !brought_by_an_item;
}

bool is_recipient(const Scenario& scenario, const claims::Party& party) {
    return party.id != scenario.facts.insurer;
}

/// Says what happens on one command, before the world reacts.
struct Decider {
    const Scenario& scenario;
    const Attempt& attempt;

    Events operator()(const OpenItem& command) const {
        if (!has_arrived(attempt, command.item))
            return refused("open_item", "Ce courrier n’est pas arrivé.");
        auto events = just(ItemOpened{command.item});
        const auto* item = scenario::find_item(scenario, command.item);
        const auto scene = scenario::scene_index(scenario, item->scene);
        if (scene != talk::none && may_start(scenario, attempt, scene))
            events.push_back(SceneStarted{item->scene});
        return events;
    }
    Events operator()(const OpenDocument& command) const {
        if (!contains(attempt.documents, command.document))
            return refused("open_document", "Cette pièce n’est pas au dossier.");
        return just(DocumentOpened{command.document});
    }
    Events operator()(const StartScene& command) const {
        const auto scene = scenario::scene_index(scenario, command.scene);
        if (scene == talk::none || !may_start(scenario, attempt, scene))
            return refused("start_scene", "Cet échange n’est pas possible maintenant.");
        return just(SceneStarted{command.scene});
    }
    Events operator()(const Say& command) const {
        const auto* node = current_node(scenario, attempt);
        if (node == nullptr) return refused("say", "Aucune conversation n’est en cours.");
        const auto& scene = scenario.scenes[attempt.active_scene];
        for (const auto& choice : node->choices) {
            if (choice.id != command.choice) continue;
            if (!is_offered(attempt, choice)) break;
            auto events = just(ChoiceSaid{scene.id, choice.id});
            if (choice.to == talk::none || scene.nodes[choice.to].choices.empty())
                events.emplace_back(SceneEnded{scene.id, false});
            return events;
        }
        return refused("say", "Cette réplique n’est plus possible à ce moment.");
    }
    Events operator()(const HangUp&) const {
        if (attempt.active_scene == talk::none)
            return refused("hang_up", "Aucune conversation n’est en cours.");
        return just(SceneEnded{scenario.scenes[attempt.active_scene].id, true});
    }
    Events operator()(const Decide& command) const {
        const auto* act = claims::find_act(command.act);
        if (act == nullptr || !contains(scenario.acts, command.act))
            return refused("decide", "Cette décision n’existe pas dans ce dossier.");
        for (const auto& [id, value] : command.fields)
            if (value.size() > text_limit)
                return refused("decide", "Une réponse dépasse 64 Ko\u202F; raccourcissez-la.");
        auto fields = claims::canonical(*act, cleaned(command.fields));
        if (!fields) return refused("decide", to_text(fields.error()));
        for (const auto& field : act->fields) {
            const auto given = fields->find(field.id);
            if (given == fields->end() || given->second.empty()) continue;
            if (field.kind == claims::FieldKind::party &&
                claims::find_party(scenario.facts, given->second) == nullptr)
                return refused("decide", "Cette personne n’est pas au dossier.");
            if (field.kind == claims::FieldKind::policy &&
                claims::find_policy(scenario.facts, given->second) == nullptr)
                return refused("decide", "Ce contrat n’est pas au dossier.");
            if (field.kind == claims::FieldKind::file &&
                !is_on_desk(scenario, attempt, given->second))
                return refused("decide", "Ce dossier n’est pas sur votre bureau.");
            if (field.kind == claims::FieldKind::news &&
                scenario::find_news(scenario, given->second) == nullptr)
                return refused("decide", "Cette nouveauté n’est pas sur ce bureau.");
        }
        return just(DecisionTaken{command.act, std::move(*fields)});
    }
    Events operator()(const SendMessage& command) const {
        const auto* to = claims::find_party(scenario.facts, command.to);
        if (to == nullptr || !is_recipient(scenario, *to))
            return refused("send", "Ce destinataire n’est pas au dossier.");
        talk::Channel channel{};
        if (!talk::channel_from_word(command.channel, channel))
            return refused("send", "Ce canal n’existe pas.");
        auto body = readable_text(command.body);
        if (body.empty()) return refused("send", "Le message est vide.");
        if (std::max(command.subject.size(), command.body.size()) > text_limit)
            return refused("send", "Le message dépasse 64 Ko\u202F; raccourcissez-le.");
        for (const auto& document : command.attachments)
            if (!contains(attempt.documents, document))
                return refused("send", "Une pièce jointe n’est pas au dossier.");
        return just(MessageSent{command.to, command.channel, command.letter,
                                readable_text(command.subject), std::move(body),
                                command.attachments});
    }
    Events operator()(const CitePassage& command) const {
        if (!contains(attempt.documents, command.document))
            return refused("cite", "Cette pièce n’est pas au dossier.");
        if (!contains(scenario.acts, command.act) || command.passage.empty() ||
            command.passage.size() > text_limit)
            return refused("cite", "Choisissez la décision et le passage à citer.");
        return just(PassageCited{command.act, command.document, command.passage});
    }
    Events operator()(const TakeNote& command) const {
        auto text = readable_text(command.text);
        if (text.empty() || command.text.size() > text_limit)
            return refused("note", "Une note compte de 1 caractère à 64 Ko.");
        return just(NoteTaken{std::move(text)});
    }
    Events operator()(const AskHint& command) const {
        for (const auto& hint : scenario.hints) {
            if (hint.criterion != command.criterion) continue;
            const auto given = attempt.hints.find(command.criterion);
            const int level = given == attempt.hints.end() ? 1 : given->second + 1;
            if (level > static_cast<int>(hint.levels.size())) break;
            return just(HintGiven{command.criterion, level});
        }
        return refused("hint", "Il n’y a pas d’autre indice.");
    }
    Events operator()(const WaitUntil& command) const {
        if (attempt.active_scene != talk::none)
            return refused("wait", "Terminez d’abord la conversation en cours.");
        if (command.until <= attempt.now) return refused("wait", "Ce moment est déjà passé.");
        Events events;
        let_time_pass(scenario, attempt, command.until, false, events);
        return events;
    }
    Events operator()(const WaitNext&) const {
        if (attempt.active_scene != talk::none)
            return refused("wait", "Terminez d’abord la conversation en cours.");
        Events events;
        let_time_pass(scenario, attempt, scenario.closes, true, events);
        return events;
    }
    Events operator()(const Bargain& command) const { return bargain(scenario, attempt, command); }
    Events operator()(const CloseCase&) const { return just(CaseClosed{}); }
};

bool waits(const Command& command) {
    return std::get_if<WaitUntil>(&command) != nullptr ||
           std::get_if<WaitNext>(&command) != nullptr;
}

}  // namespace

std::vector<Event> decide(const Scenario& scenario, const Attempt& attempt,
                          const Command& command) {
    if (!attempt.open) return refused("any", "Le dossier n’est pas ouvert.");
    if (attempt.closed) return refused("any", "Le dossier est clos\u00A0: il ne se modifie plus.");
    auto events = std::visit(Decider{scenario, attempt}, command);
    if (!waits(command) && std::get_if<CaseClosed>(&events.front()) == nullptr)
        let_the_world_move(scenario, attempt, events);
    return events;
}

bool is_offered(const Scenario& scenario, const Attempt& attempt, const Command& command) {
    const auto events = decide(scenario, attempt, command);
    return events.empty() || std::get_if<ActionRefused>(&events.front()) == nullptr;
}

Choices choices(const Scenario& scenario, const Attempt& attempt) {
    Choices now;
    if (!attempt.open || attempt.closed) return now;
    now.lines = lines_offered(scenario, attempt);
    for (const auto& arrival : attempt.inbox) now.items.push_back(arrival.item);
    now.documents = attempt.documents;
    for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
        if (may_start(scenario, attempt, static_cast<talk::Index>(i)))
            now.scenes.push_back(scenario.scenes[i].id);
    now.acts = scenario.acts;
    for (const auto& party : scenario.facts.parties)
        if (is_recipient(scenario, party)) now.recipients.push_back(party.id);
    for (const auto& negotiation : scenario.negotiations)
        if (may_bargain(scenario, attempt, negotiation)) now.deals.push_back(negotiation.id);
    now.may_wait = attempt.active_scene == talk::none;
    now.may_close = true;
    return now;
}

std::vector<const talk::Choice*> lines_offered(const Scenario& scenario, const Attempt& attempt) {
    std::vector<const talk::Choice*> lines;
    const auto* node = attempt.closed ? nullptr : current_node(scenario, attempt);
    if (node == nullptr) return lines;
    lines.reserve(node->choices.size());
    for (const auto& choice : node->choices)
        if (is_offered(attempt, choice)) lines.push_back(&choice);
    return lines;
}

std::vector<const talk::Line*> lines_said(const Scenario& scenario, const Attempt& attempt) {
    std::vector<const talk::Line*> lines;
    if (const auto* node = current_node(scenario, attempt))
        for (const auto& line : node->lines)
            if (talk::all_hold(line.tests, attempt.numbers)) lines.push_back(&line);
    return lines;
}

}  // namespace sim::attempt
