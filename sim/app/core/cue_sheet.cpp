#include <algorithm>
#include <map>

#include "sim/app/core/present_room.hpp"
#include "sim/base/fold.hpp"
#include "sim/talk/labels.hpp"

namespace sim::app {
namespace {

using scenario::Scenario;

bool is_spoken(const talk::Scene& scene) {
    return scene.channel == talk::Channel::phone || scene.channel == talk::Channel::face_to_face ||
           scene.channel == talk::Channel::visit;
}

/// The person of the longest conversation by voice: the one that a juror plays.
std::string played_person(const Scenario& scenario) {
    std::map<std::string, std::size_t> nodes;
    for (const auto& scene : scenario.scenes)
        if (is_spoken(scene)) nodes[scene.persona] += scene.nodes.size();
    std::string person;
    for (const auto& [id, count] : nodes)
        if (person.empty() || count > nodes[person]) person = id;
    return person;
}

std::vector<std::string> said_by(const talk::Node& node, const std::string& person) {
    std::vector<std::string> words;
    for (const auto& line : node.lines)
        if (line.speaker == person) words.push_back(line.text);
    return words;
}

/// What the person answers to a question that teaches `fact`: the line that waits for it, else the
/// first of the node that the question leads to. A node that comes back to itself answers nothing.
std::string answer_to(const talk::Scene& scene, const talk::Choice& choice, talk::Index from,
                      talk::Index fact) {
    if (choice.to == talk::none) return {};
    const talk::Line* first = nullptr;
    for (const auto& line : scene.nodes[choice.to].lines) {
        if (line.speaker != scene.persona) continue;
        for (const auto& test : line.tests)
            if (test.variable == fact) return line.text;
        if (first == nullptr && line.tests.empty()) first = &line;
    }
    return first == nullptr || choice.to == from ? std::string{} : first->text;
}

void add_person(const Scenario& scenario, const std::string& id, CueView& cue) {
    cue.name = party_label(scenario, id);
    const auto* party = claims::find_party(scenario.facts, id);
    if (party == nullptr) return;
    if (party->born)
        cue.who.push_back(tr_with("Date de naissance\u00A0: {}", day_words(*party->born)));
    if (!party->address.empty()) cue.who.push_back(tr_with("Adresse\u00A0: {}", party->address));
    if (!party->phone.empty()) cue.who.push_back(tr_with("Téléphone\u00A0: {}", party->phone));
    for (const auto& policy : scenario.facts.policies)
        if (policy.holder == id)
            cue.who.push_back(
                tr_with("Contrat\u00A0: {}, n°\u00A0{}", policy.product, policy.number));
    for (const auto& variable : scenario.variables)
        if (variable.kind == talk::VariableKind::mood && variable.persona == id)
            cue.who.push_back(tr_with("{} au début\u00A0: {} sur {}", variable.label,
                                      variable.start, variable.max));
}

/// What is told only to who asks for it.
void add_reveals(const Scenario& scenario, const talk::Scene& scene, CueView& cue) {
    for (talk::Index from = 0; from < scene.nodes.size(); ++from)
        for (const auto& choice : scene.nodes[from].choices)
            for (const auto& change : choice.changes) {
                const auto& variable = scenario.variables[change.variable];
                if (variable.kind != talk::VariableKind::fact || change.add <= 0) continue;
                const bool known =
                    std::any_of(cue.reveals.begin(), cue.reveals.end(),
                                [&](const CueRow& row) { return row.fact == variable.label; });
                if (known) continue;
                cue.reveals.push_back(
                    {choice.text, answer_to(scene, choice, from, change.variable), variable.label});
            }
}

/// By mood, the kinds of words that raise it and those that lower it.
void add_reactions(const Scenario& scenario, const std::string& person, CueView& cue) {
    std::map<talk::Index, std::map<talk::SpeechAct, int>> moved;
    for (const auto& scene : scenario.scenes) {
        if (scene.persona != person) continue;
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices)
                for (const auto& change : choice.changes)
                    moved[change.variable][choice.act] += change.add;
    }
    for (const auto& [index, acts] : moved) {
        const auto& variable = scenario.variables[index];
        if (variable.kind != talk::VariableKind::mood || variable.persona != person) continue;
        std::string up;
        std::string down;
        for (const auto& [act, sum] : acts) {
            if (act == talk::SpeechAct::neutral || sum == 0) continue;
            auto& side = sum > 0 ? up : down;
            side += (side.empty() ? "" : ", ") + tr_below(talk::label(act));
        }
        if (!up.empty())
            cue.reactions.push_back(tr_with("{} monte\u00A0: {}.", variable.label, up));
        if (!down.empty())
            cue.reactions.push_back(tr_with("{} baisse\u00A0: {}.", variable.label, down));
    }
}

}  // namespace

CueView cue_sheet(const Scenario& scenario) {
    CueView cue;
    const auto person = played_person(scenario);
    if (person.empty()) return cue;
    add_person(scenario, person, cue);
    for (const auto& scene : scenario.scenes) {
        if (scene.persona != person || !is_spoken(scene) || scene.nodes.empty()) continue;
        if (cue.opening.empty()) cue.opening = said_by(scene.nodes.front(), person);
        add_reveals(scenario, scene, cue);
    }
    add_reactions(scenario, person, cue);
    return cue;
}

std::vector<ReplayRow> replay_of(const CopyEvidence& evidence, const certification::Copy& copy,
                                 const certification::Grid& grid) {
    std::vector<ReplayRow> rows;
    if (!evidence.scenario) return rows;
    std::map<std::int64_t, std::string> proves;
    for (const auto* criterion : criteria_of(grid, copy.block))
        if (const auto found = copy.proposals.find(criterion->id); found != copy.proposals.end())
            for (const auto seq : found->second.evidence) {
                auto& titles = proves[seq];
                titles += (titles.empty() ? "" : ", ") + criterion->title;
            }
    for (const auto& entry : evidence.transcript.entries) {
        auto text = event_words(*evidence.scenario, entry.event);
        if (text.empty()) continue;
        const auto day = day_words(entry.at.date());
        rows.push_back({std::to_string(entry.seq),
                        day.substr(0, day.rfind(' ')) + ", " + to_french_clock(entry.at),
                        std::move(text), proves[entry.seq]});
    }
    return rows;
}

std::vector<LetterPair> letters_of(const CopyEvidence& evidence) {
    std::vector<LetterPair> pairs;
    if (!evidence.scenario) return pairs;
    for (const auto& entry : evidence.transcript.entries) {
        const auto* sent = std::get_if<attempt::MessageSent>(&entry.event);
        if (sent == nullptr) continue;
        LetterPair pair;
        pair.title = party_label(*evidence.scenario, sent->to) +
                     (sent->subject.empty() ? "" : " – " + sent->subject);
        pair.sent = sent->body;
        if (const auto* model = scenario::find_letter(*evidence.scenario, sent->letter)) {
            const auto written = evidence.model_letters.find(sent->letter);
            pair.model =
                written == evidence.model_letters.end() ? model->skeleton : written->second;
            for (const auto& element : model->elements)
                pair.elements.push_back(
                    {element.label,
                     std::any_of(element.phrases.begin(), element.phrases.end(),
                                 [&](const auto& one) { return mentions(sent->body, one); })});
        }
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

}  // namespace sim::app
