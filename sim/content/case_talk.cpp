#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/talk/labels.hpp"

namespace sim::content {
namespace {

using enum Need;

talk::Change lesson(CaseReading& in, At at) {
    const auto fact = reference(in, at, Named::fact);
    const auto index = scenario::variable_index(in.scenario, "fact." + fact);
    return {index == talk::none ? 0 : index, 1};
}

std::vector<std::string> speech_acts() {
    static constexpr std::size_t count = static_cast<std::size_t>(talk::SpeechAct::posture) + 1;
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i)
        all.emplace_back(talk::word(static_cast<talk::SpeechAct>(i)));
    return all;
}

talk::Channel scene_channel(CaseReading& in, At at) {
    auto read = talk::Channel::phone;
    const auto word = channel(in, at);
    talk::channel_from_word(word, read);
    return read;
}

/// `{tenant: "…", if: [tests]}`: the key that is not `if` is who speaks.
talk::Line line(CaseReading& in, At at) {
    talk::Line read;
    At speaker;
    for (const auto& [key, value] : pairs_of(at)) {
        if (key.text() == "if") {
            read.tests = tests(in, value);
        } else if (speaker.found()) {
            in.fault(key, Code::two_speakers, "Une seule personne parle par ligne.",
                     "Faites deux éléments de liste.");
        } else {
            speaker = key;
            read.text = prose(in, value);
        }
    }
    if (!speaker.found()) {
        in.fault(at, Code::nobody_speaks, "Personne ne parle sur cette ligne.",
                 "Écrivez {partie: \"…\"}.");
        return read;
    }
    if (speaker.text() == "vous")
        read.speaker = "vous";
    else if (speaker.text() != "narrator")
        read.speaker = reference(in, speaker, Named::party);
    return read;
}

Shape lines_shape() {
    static constexpr FieldShape tested{"if", false, some_texts};
    return shapes::list(shapes::open_record("line", {tested}, {shapes::text()}));
}

/// A scene being read: its nodes by id.
using NodeNames = std::map<std::string_view, talk::Index>;

Shape texts() {
    return shapes::list(shapes::text());
}

struct ChoiceRead {
    talk::Choice choice;
    At to;
};

void set_lessons(CaseReading& in, At at, ChoiceRead& out) {
    for (const auto& learnt : list_of<lesson>(in, at)) out.choice.changes.push_back(learnt);
}
void set_changes(CaseReading& in, At at, ChoiceRead& out) {
    const auto read = changes(in, at);
    out.choice.changes.insert(out.choice.changes.begin(), read.begin(), read.end());
}

template <auto Member, const auto& Read>
constexpr Row<ChoiceRead> of_choice(std::string_view name, Need need,
                                    ShapeOf shape = &shape_of<Read, CaseReading>) {
    return {name, need,
            [](CaseReading& in, At at, ChoiceRead& out) { out.choice.*Member = Read(in, at); },
            shape};
}

constexpr std::array choice_rows{
    of_choice<&talk::Choice::id, scalar>("say", required),
    of_choice<&talk::Choice::text, prose>("text", required),
    of_choice<&talk::Choice::topic, prose>("topic", optional),
    of_choice<&talk::Choice::act, speech_act>("act", optional, speech_act_shape),
    of_choice<&talk::Choice::tests, tests>("if", optional, some_texts),
    Row<ChoiceRead>{"do", optional, set_changes, some_texts},
    Row<ChoiceRead>{"learn", optional, set_lessons, texts},
    Row<ChoiceRead>{"to", required, [](CaseReading&, At at, ChoiceRead& out) { out.to = at; },
                    shapes::text},
    of_choice<&talk::Choice::once, yes_no>("once", optional),
    of_choice<&talk::Choice::minutes, number<0, 600>>("minutes", optional),
};

constexpr std::int32_t not_said = -1;
constexpr std::ptrdiff_t words_of_a_minute = 20;

/// What a reply takes when the author does not say: a short one takes no minute of its own.
std::int32_t minutes_to_say(std::string_view text) {
    return std::count(text.begin(), text.end(), ' ') + 1 < words_of_a_minute ? 0 : 1;
}

talk::Index target(CaseReading& in, At at, const NodeNames& nodes) {
    const auto name = scalar(in, at);
    if (name == "end" || name.empty()) return talk::none;
    const auto found = nodes.find(name);
    if (found != nodes.end()) return found->second;
    std::vector<std::string_view> all{"end"};
    for (const auto& [id, index] : nodes) all.push_back(id);
    in.fault(at, Code::unknown_node, quote(name) + " n’est pas un nœud de cet échange.",
             suggestion(name, all, all_in_the_case));
    return talk::none;
}

struct NodeRead {
    talk::Node node;
    At choices;
};

constexpr std::array node_rows{
    Row<NodeRead>{"node", required,
                  [](CaseReading& in, At at, NodeRead& out) { out.node.id = scalar(in, at); },
                  shapes::text},
    Row<NodeRead>{
        "lines", optional,
        [](CaseReading& in, At at, NodeRead& out) { out.node.lines = list_of<line>(in, at); },
        lines_shape},
    Row<NodeRead>{"choices", optional, [](CaseReading&, At at, NodeRead& out) { out.choices = at; },
                  [] { return shapes::list(shapes::record<choice_rows>("choice")); }},
};

bool is_seen(talk::Channel channel) {
    return channel == talk::Channel::face_to_face || channel == talk::Channel::visit;
}

void check_posture(CaseReading& in, At choice, talk::SpeechAct act, talk::Channel channel) {
    if (act != talk::SpeechAct::posture || is_seen(channel)) return;
    in.fault(
        value_of(choice, "act"), Code::unseen_posture, "Une posture ne se voit que face à face.",
        "Donnez à l’échange «\u00A0channel: face_to_face\u00A0» ou «\u00A0visit\u00A0», ou à la "
        "réplique un autre acte de parole.");
}

void read_choices(CaseReading& in, At list, const NodeNames& names, talk::Scene& scene,
                  talk::Node& node) {
    if (list.kind() != Kind::list)
        in.fault(list, Code::list_expected, "Une liste de répliques est attendue ici.",
                 "Une réplique par « - say: ».");
    for (const At at : items_of(list)) {
        ChoiceRead read;
        read.choice.minutes = not_said;
        read_fields(in, at, choice_rows, read);
        check_posture(in, at, read.choice.act, scene.channel);
        if (read.choice.minutes == not_said) read.choice.minutes = minutes_to_say(read.choice.text);
        if (read.to.found()) read.choice.to = target(in, read.to, names);
        if (read.choice.once) read.choice.slot = scene.once_count++;
        node.choices.push_back(std::move(read.choice));
    }
}

void read_nodes(CaseReading& in, At list, talk::Scene& scene) {
    if (items_of(list).empty()) {
        in.fault(list, Code::scene_without_node, "Cet échange n’a aucun nœud.",
                 "Écrivez au moins un « - node: ».");
        return;
    }
    NodeNames names;
    for (const At at : items_of(list)) {
        const At id = value_of(at, "node");
        if (!id.found()) continue;
        if (id.text() == "end")
            in.fault(id, Code::end_is_reserved, "« end » est réservé à la fin de l’échange.",
                     "Donnez un autre nom au nœud.");
        const auto index = static_cast<talk::Index>(names.size());
        if (!names.emplace(id.text(), index).second)
            in.fault(id, Code::defined_twice,
                     "Le nœud " + quote(id.text()) + " est défini deux fois.",
                     "Donnez-lui un autre nom.");
    }
    auto& nodes = scene.nodes.edit();
    for (const At at : items_of(list)) {
        NodeRead read;
        read_fields(in, at, node_rows, read);
        if (read.choices.found()) read_choices(in, read.choices, names, scene, read.node);
        nodes.push_back(std::move(read.node));
    }
}

constexpr std::array scene_rows{
    row<&talk::Scene::title, prose>("title", required),
    row<&talk::Scene::channel, scene_channel>("channel", required, channel_shape),
    row<&talk::Scene::persona, ref<Named::party>>("with", required),
    Row<talk::Scene>{"nodes", required,
                     [](CaseReading& in, At at, talk::Scene& out) {
                         const At list = nodes_of(in, at);
                         if (list.found()) read_nodes(in, list, out);
                     },
                     [] {
                         return shapes::either({shapes::text(), nodes_shape()});
                     }},
};

}  // namespace

talk::SpeechAct speech_act(CaseReading& in, At at) {
    auto act = talk::SpeechAct::neutral;
    const auto text = scalar(in, at);
    if (text.empty() || talk::speech_act_from_word(text, act)) return act;
    const auto all = speech_acts();
    in.fault(at, Code::unknown_speech_act, quote(text) + " n’est pas un acte de parole.",
             suggestion(text, {all.begin(), all.end()}));
    return act;
}

Shape speech_act_shape() {
    return shapes::word(speech_acts());
}

Shape nodes_shape() {
    return shapes::list(shapes::record<node_rows>("node"));
}

Shape scenes_shape() {
    return shapes::map(shapes::record<scene_rows>("scene"));
}

Shape some_texts() {
    return shapes::either({shapes::text(), texts()});
}

At nodes_of(CaseReading& in, At scene) {
    if (scene.kind() != Kind::scalar) return scene;
    if (in.watch != nullptr) in.watch->files.emplace(scene.text());
    const auto file = in.trees->find(scene.text());
    if (file != in.trees->end()) return {file->second, Tree::root()};
    in.fault(scene, Code::missing_file,
             "Le fichier " + quote(scene.text()) + " n’est pas dans le dossier du cas.",
             "Créez-le, ou corrigez son nom.");
    return {};
}

std::vector<talk::Scene> read_scenes(CaseReading& in, At at) {
    expect_map(in, at, "Un échange par ligne.");
    std::vector<talk::Scene> scenes;
    for (const auto& [name, value] : pairs_of(at)) {
        talk::Scene scene;
        scene.id = std::string{name.text()};
        read_fields(in, value, scene_rows, scene);
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

}  // namespace sim::content
