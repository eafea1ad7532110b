#include "sim/content/script_reader.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include "sim/content/diagnostics.hpp"
#include "sim/content/script_steps.hpp"

namespace sim::content {
namespace {

using enum Need;

using Steps = std::vector<Written>;

/// A play to edit: its steps in this variant, and all the labels its file has. An edit of a step
/// that `only_if` left out of this variant has nothing to do.
struct Base {
    std::vector<Written> steps;
    std::vector<std::string_view> labels;
    bool known = false;  ///< Else its fault is told already, and not one for each edit.
};

Steps::iterator labelled(CaseReading& in, At at, Base& base) {
    auto& steps = base.steps;
    const auto label = scalar(in, at);
    if (label.empty()) return steps.end();
    const auto found = std::ranges::find(steps, label, &Written::label);
    if (found != steps.end()) return found;
    if (!base.known || std::ranges::count(base.labels, label) > 0) return steps.end();
    const auto& all = base.labels;
    in.fault(at, Code::unknown_label, "Aucune étape ne porte le nom " + quote(label) + ".",
             suggestion(label, all, all_in_the_case));
    return steps.end();
}

struct Edit {
    At place;
    Steps steps;
    bool before = false;
};

constexpr std::array replace_rows{
    Row<Edit>{"step", required, [](CaseReading&, At at, Edit& out) { out.place = at; },
              shapes::text},
    Row<Edit>{"with", required,
              [](CaseReading& in, At at, Edit& out) { out.steps = list_of<read_step>(in, at); },
              steps_shape},
};
constexpr std::array insert_rows{
    Row<Edit>{"after", optional, [](CaseReading&, At at, Edit& out) { out.place = at; },
              shapes::text},
    Row<Edit>{"before", optional,
              [](CaseReading&, At at, Edit& out) {
                  out.place = at;
                  out.before = true;
              },
              shapes::text},
    Row<Edit>{"steps", required,
              [](CaseReading& in, At at, Edit& out) { out.steps = list_of<read_step>(in, at); },
              steps_shape},
};

void replace_steps(CaseReading& in, At list, Base& base) {
    auto& steps = base.steps;
    for (const At at : items_of(list)) {
        Edit edit;
        read_fields(in, at, replace_rows, edit);
        if (!edit.place.found()) continue;
        const auto found = labelled(in, edit.place, base);
        if (found == steps.end()) continue;
        const auto after = steps.erase(found);
        steps.insert(after, edit.steps.begin(), edit.steps.end());
    }
}

void drop_steps(CaseReading& in, At list, Base& base) {
    auto& steps = base.steps;
    for (const At at : items_of(list)) {
        const auto found = labelled(in, at, base);
        if (found != steps.end()) steps.erase(found);
    }
}

void insert_steps(CaseReading& in, At list, Base& base) {
    auto& steps = base.steps;
    for (const At at : items_of(list)) {
        Edit edit;
        read_fields(in, at, insert_rows, edit);
        if (!edit.place.found()) {
            in.fault(at, Code::insert_where, "Où insérer ces étapes ?",
                     "Écrivez after: nom, ou before: nom.");
            continue;
        }
        const auto found = labelled(in, edit.place, base);
        if (found == steps.end()) continue;
        steps.insert(found + (edit.before ? 0 : 1), edit.steps.begin(), edit.steps.end());
    }
}

struct ScriptRead {
    Script script;
    At steps;
    At from;
    At replace;
    At drop;
    At insert;
};

template <auto Member>
constexpr Row<ScriptRead> later(std::string_view name, ShapeOf shape) {
    return {name, optional, [](CaseReading&, At at, ScriptRead& out) { out.*Member = at; }, shape};
}

/// What a play declares that it loses; its name is read before.
void read_losses(CaseReading& in, At list, ScriptRead& out) {
    auto& script = out.script;
    script.loses = list_of<ref<Named::criterion>>(in, list);
    std::set<std::string_view> lost;
    for (const At at : items_of(list)) {
        if (at.kind() != Kind::scalar) continue;
        if (script.name == model_play)
            in.fault(at, Code::expert_loses,
                     "La partie «\u00A0expert\u00A0» perd le critère " + quote(at.text()) + ".",
                     "Elle gagne tout\u00A0: écrivez loses: [], ou donnez-lui un autre nom.");
        else if (!lost.insert(at.text()).second)
            in.fault(at, Code::lost_twice,
                     "Le critère " + quote(at.text()) + " est déjà dans cette liste.",
                     "Retirez-le, ou nommez celui qui manque.");
    }
}

constexpr std::array script_rows{
    Row<ScriptRead>{
        "play", required,
        [](CaseReading& in, At at, ScriptRead& out) { out.script.name = scalar(in, at); },
        shapes::text},
    Row<ScriptRead>{"why", required,
                    [](CaseReading& in, At at, ScriptRead& out) { out.script.why = prose(in, at); },
                    shapes::text},
    Row<ScriptRead>{"loses", optional, read_losses, shapes::names},
    later<&ScriptRead::steps>("steps", steps_shape),
    later<&ScriptRead::from>("from", shapes::text),
    later<&ScriptRead::replace>(
        "replace", [] { return shapes::list(shapes::record<replace_rows>("replacement")); }),
    later<&ScriptRead::drop>("drop", shapes::names),
    later<&ScriptRead::insert>(
        "insert", [] { return shapes::list(shapes::record<insert_rows>("insertion")); }),
};

template <class T>
void name_all(CaseReading& in, const std::vector<T>& things, Named named) {
    for (const auto& thing : things)
        in.names[static_cast<std::size_t>(named)].emplace(thing.id, At{});
}

/// A script is read against a variant that was already opened.
void name_everything(CaseReading& in) {
    const auto& scenario = in.scenario;
    name_all(in, scenario.facts.parties, Named::party);
    name_all(in, scenario.facts.policies, Named::policy);
    name_all(in, scenario.files, Named::file);
    name_all(in, scenario.scenes, Named::scene);
    name_all(in, scenario.documents, Named::document);
    name_all(in, scenario.items, Named::item);
    name_all(in, scenario.letters, Named::letter);
    name_all(in, scenario.criteria, Named::criterion);
    name_all(in, scenario.negotiations, Named::deal);
    name_all(in, scenario.news, Named::news);
    for (const auto& scene : scenario.scenes)
        for (const auto& node : scene.nodes) name_all(in, node.choices, Named::choice);
}

std::string file_of(std::string_view name) {
    return "playthroughs/" + std::string{name} + ".yaml";
}

/// The trees live as long as the reading: steps point into them.
struct Reader {
    const CaseSource& source;
    Values values;
    CaseReading in;
    std::vector<std::unique_ptr<Tree>> trees;

    At open(std::string_view name, At asked_at) {
        const auto file = source.trees.find(file_of(name));
        if (file == source.trees.end()) {
            const auto all = script_names(source);
            in.fault(
                asked_at, Code::unknown_play, "Le cas n’a pas de partie jouée " + quote(name) + ".",
                name == model_play ? "Écrivez d’abord playthroughs/expert.yaml, la partie modèle."
                                   : suggestion(name, {all.begin(), all.end()}, all_in_the_case));
            return {};
        }
        auto tree = substitute(file->second, values);
        if (!tree) {
            in.problems.insert(in.problems.end(), tree.error().begin(), tree.error().end());
            return {};
        }
        trees.push_back(std::make_unique<Tree>(*std::move(tree)));
        return {*trees.back(), Tree::root()};
    }

    /// Of the file as written, whatever the variant.
    std::vector<std::string_view> labels_of(std::string_view name) const {
        std::vector<std::string_view> labels;
        const auto& tree = source.trees.find(file_of(name))->second;
        for (const At one : items_of(value_of({tree, Tree::root()}, "steps")))
            if (const At label = value_of(one, "label"); label.found())
                labels.push_back(label.text());
        return labels;
    }

    /// A play has one base, which has steps of its own.
    Base base_of(const ScriptRead& read) {
        const auto name = scalar(in, read.from);
        if (read.script.name == model_play) {
            in.fault(
                read.from, Code::from_of_a_derived_play,
                "La partie modèle part d’une autre, " + quote(name) + ".",
                "«\u00A0expert\u00A0» a ses propres étapes\u00A0: retirez «\u00A0from\u00A0».");
            return {};
        }
        const At file = open(name, read.from);
        if (value_of(file, "from").found()) {
            if (name != model_play)
                in.fault(read.from, Code::from_of_a_derived_play,
                         "La partie " + quote(name) + " part elle-même d’une autre.",
                         "Partez d’une partie qui a ses propres étapes, comme "
                         "«\u00A0expert\u00A0».");
            return {};
        }
        const At list = value_of(file, "steps");
        if (!list.found()) return {};
        return {list_of<read_step>(in, list), labels_of(name), true};
    }

    Steps steps_of(const ScriptRead& read) {
        Base base;
        base.known = !read.from.found();
        if (read.from.found()) base = base_of(read);
        if (read.replace.found()) replace_steps(in, read.replace, base);
        if (read.insert.found()) insert_steps(in, read.insert, base);
        if (read.drop.found()) drop_steps(in, read.drop, base);
        if (read.steps.found())
            for (auto& one : list_of<read_step>(in, read.steps))
                base.steps.push_back(std::move(one));
        return std::move(base.steps);
    }
};

}  // namespace

Shape script_shape() {
    return shapes::record<script_rows>("playthrough");
}

std::vector<std::string> script_names(const CaseSource& source) {
    constexpr std::string_view folder = "playthroughs/";
    constexpr std::string_view ending = ".yaml";
    std::vector<std::string> names;
    for (const auto& [file, tree] : source.trees)
        if (file.starts_with(folder))
            names.push_back(
                file.substr(folder.size(), file.size() - folder.size() - ending.size()));
    return names;
}

Checked<Script> read_script(const CaseSource& source, std::string_view name,
                            const scenario::Scenario& scenario, const scenario::AnswerKey& key) {
    auto values = draw(source.vary, scenario.seed);
    if (!values) return Failures{values.error()};
    Reader reader{source, *std::move(values), {}, {}};
    auto& in = reader.in;
    in.scenario = scenario;
    in.answers.key = key;
    in.can_fill = true;
    name_everything(in);
    ScriptRead read;
    const At root = reader.open(name, {});
    if (root.found() && root.kind() == Kind::none) {
        in.fault(root, Code::fields_expected, "Cette partie jouée est vide.",
                 "Écrivez-y play, why, loses et steps, ou supprimez ce fichier.");
    } else if (root.found()) {
        read_fields(in, root, script_rows, read);
        if (!read.script.name.empty() && read.script.name != name)
            in.fault(root, Code::play_name,
                     "Cette partie s’appelle " + quote(read.script.name) + " dans un fichier " +
                         quote(name) + ".",
                     "Donnez le même nom au fichier et à « play ».");
        for (auto& one : reader.steps_of(read))
            for (auto& command : one.steps) read.script.steps.push_back(std::move(command));
    }
    if (!in.problems.empty()) return Failures{std::move(in.problems)};
    return std::move(read.script);
}

std::optional<attempt::Command> command_of(const ScriptStep& step,
                                           const scenario::Scenario& scenario,
                                           const attempt::Attempt& state) {
    if (const auto* wait = std::get_if<WaitFor>(&step.action))
        return attempt::WaitUntil{Instant::minutes(state.now.in_minutes() + wait->minutes)};
    const auto& command = std::get<attempt::Command>(step.action);
    if (step.if_offered && !attempt::is_offered(scenario, state, command)) return std::nullopt;
    return command;
}

}  // namespace sim::content
