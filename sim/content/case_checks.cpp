#include <algorithm>
#include <set>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using Ids = std::set<std::string, std::less<>>;

const At* place_of(const CaseReading& in, Named named, std::string_view id) {
    const auto& names = in.names[static_cast<std::size_t>(named)];
    const auto found = names.find(id);
    return found == names.end() ? nullptr : &found->second;
}

void never(CaseReading& in, Code code, Named named, std::string_view id, const char* what,
           const char* remedy) {
    const At* at = place_of(in, named, id);
    in.fault(at == nullptr ? At{} : *at, code, quote(id) + what, remedy);
}

std::vector<bool> reached_nodes(const talk::Scene& scene) {
    std::vector<bool> reached(scene.nodes.size());
    std::vector<talk::Index> next{0};
    while (!next.empty()) {
        const auto index = next.back();
        next.pop_back();
        if (index >= reached.size() || reached[index]) continue;
        reached[index] = true;
        for (const auto& choice : scene.nodes[index].choices)
            if (choice.to != talk::none) next.push_back(choice.to);
    }
    return reached;
}

void check_nodes(CaseReading& in) {
    const At all = value_of(in.root, "scenes");
    for (const auto& scene : in.scenario.scenes) {
        const auto reached = reached_nodes(scene);
        if (std::ranges::count(reached, false) == 0) continue;
        const auto nodes = items_of(nodes_of(in, value_of(value_of(all, scene.id), "nodes")));
        for (std::size_t i = 0; i < reached.size() && i < nodes.size(); ++i)
            if (!reached[i])
                in.fault(nodes[i], Code::node_never_reached,
                         "Aucune réplique ne mène au nœud " + quote(scene.nodes[i].id) + ".",
                         "Ajoutez un « to » qui y mène, ou retirez-le.");
    }
}

void check_items(CaseReading& in) {
    Ids coming{in.scenario.inbox.begin(), in.scenario.inbox.end()};
    for (const auto& event : in.scenario.events)
        coming.insert(event.deliver.begin(), event.deliver.end());
    Ids brought;
    for (const auto& item : in.scenario.items) {
        if (coming.contains(item.id))
            brought.insert(item.documents.begin(), item.documents.end());
        else
            never(in, Code::item_never_comes, Named::item, item.id, " n’arrive jamais.",
                  "Placez-le dans « inbox » ou dans le « deliver » d’un événement.");
    }
    for (const auto& document : in.scenario.documents)
        if (!document.in_file && !brought.contains(document.id))
            never(in, Code::document_never_seen, Named::document, document.id,
                  " n’entre jamais au dossier.",
                  "Écrivez in_file: true, ou joignez-le à un courrier qui arrive.");
}

void check_scenes(CaseReading& in) {
    Ids coming{in.scenario.inbox.begin(), in.scenario.inbox.end()};
    for (const auto& event : in.scenario.events)
        coming.insert(event.deliver.begin(), event.deliver.end());
    for (const auto& scene : in.scenario.scenes) {
        bool brought = false;
        bool comes = false;
        for (const auto& item : in.scenario.items) {
            if (item.scene != scene.id) continue;
            brought = true;
            comes = comes || coming.contains(item.id);
        }
        if (brought && !comes)
            never(in, Code::scene_never_starts, Named::scene, scene.id, " ne commence jamais.",
                  "L’appel ou la visite qui l’ouvre doit arriver.");
    }
}

void check_lessons(CaseReading& in) {
    std::vector<bool> changed(in.scenario.variables.size());
    const auto mark = [&](const std::vector<talk::Change>& changes) {
        for (const auto& change : changes)
            if (change.variable < changed.size()) changed[change.variable] = true;
    };
    for (const auto& scene : in.scenario.scenes)
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices) mark(choice.changes);
    for (const auto& event : in.scenario.events) mark(event.changes);
    for (const auto& negotiation : in.scenario.negotiations)
        for (const auto* bearings : {&negotiation.interests, &negotiation.arguments})
            for (const auto& bearing : *bearings) mark(bearing.changes);
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const auto& variable = in.scenario.variables[i];
        if (!changed[i] && variable.kind == talk::VariableKind::fact)
            never(in, Code::fact_never_learned, Named::fact, variable.id.substr(5),
                  " ne s’apprend jamais.",
                  "Ajoutez-le au « learn » d’une réplique, ou retirez-le.");
    }
}

}  // namespace

void check_reach(CaseReading& in) {
    check_nodes(in);
    check_items(in);
    check_scenes(in);
    check_lessons(in);
    check_files(in);
}

}  // namespace sim::content
