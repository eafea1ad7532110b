#include "sim/content/case_reader.hpp"

#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/migration.hpp"
#include "sim/content/misplaced.hpp"
#include "sim/content/variant_conditions.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;
using enum Need;
using scenario::Scenario;

constexpr std::string_view main_file = "scenario.yaml";
constexpr std::string_view shared_folder = "shared/";
constexpr std::string_view scenes_folder = "scenes/";
constexpr std::string_view people_file = "shared/people.yaml";

constexpr auto desk =
    words<std::string>("un poste", "05A", "05B", "05C", "05D", "05E", "05F", "05G", "05H", "05I");
constexpr auto block = words<std::string>("un bloc de compétences", "BC01", "BC02", "BC03", "BC04");

void check_language(CaseReading& in, At at) {
    constexpr int last = 1'000'000;
    const auto version = whole_number(in, at, 1, last);
    const auto ours = std::to_string(language_version);
    if (version < language_version)
        in.fault(at, Code::older_language,
                 "Ce cas est écrit dans une version plus ancienne de la langue\u00A0: la " +
                     std::to_string(version) + ", quand ce programme lit la " + ours + ".",
                 "Lancez «\u00A0constat migrate\u00A0» sur le dossier du cas\u00A0: il réécrit ce "
                 "qui a changé.");
    if (version > language_version)
        in.fault(at, Code::unknown_language,
                 "Ce cas est écrit dans une version que ce programme ne connaît pas.",
                 "Mettez Constat à jour, ou écrivez language: " + ours + ".");
}

void read_closes(CaseReading& in, At at, Scenario& out) {
    constexpr std::int64_t far = std::int64_t{100} * 366 * 24 * 60;
    const auto problems = in.problems.size();
    out.closes = instant(in, at);
    if (in.problems.size() == problems && out.closes <= out.opens)
        in.fault(at, Code::closes_before_opening, "Le cas se ferme avant de s’ouvrir.",
                 "« closes » vient après « opens ».");
    // What is compared with a wrong end would be as many faults as there are dates.
    if (in.problems.size() > problems) out.closes = Instant::minutes(out.opens.in_minutes() + far);
}

template <auto Member, const auto& Read>
constexpr Row<Scenario> part(std::string_view name, Need need,
                             ShapeOf shape = &shape_of<Read, CaseReading>) {
    return row<Member, Read>(name, need, shape);
}

template <auto Define>
constexpr Row<Scenario> definitions(std::string_view name, ShapeOf shape) {
    return {name, optional, [](CaseReading& in, At at, Scenario&) { Define(in, at); }, shape};
}

std::vector<std::string> read_acts(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    auto acts = list_of<known_act>(in, at);
    in.acts_unread = in.problems.size() > problems;
    return acts;
}

/// Nothing that is played depends on them: only who looks after the case learns them.
void keep_invariants(CaseReading& in, At at, Scenario&) {
    auto read = read_invariants(in, at);
    if (in.watch != nullptr) in.watch->invariants = std::move(read);
}

/// In the order things need each other.
constexpr std::array scenario_rows{
    passed_over<Scenario>("language", required,
                          [] { return shapes::integer(language_version, language_version); }),
    part<&Scenario::id, scalar>("case", required),
    part<&Scenario::title, scalar>("title", required),
    part<&Scenario::desk, desk>("desk", required),
    part<&Scenario::blocks, list_of<block>>("blocks", required),
    part<&Scenario::level, number<1, 3>>("level", required),
    part<&Scenario::minutes, number<1, 600>>("minutes", required),
    part<&Scenario::opens, instant>("opens", required),
    Row<Scenario>{"closes", required, read_closes, &shape_of<instant, CaseReading>},
    passed_over<Scenario>("vary", optional, vary_shape),
    passed_over<Scenario>("facts", required, facts_shape),
    part<&Scenario::files, read_files>("files", optional, files_shape),
    definitions<define_moods>("moods", moods_shape),
    definitions<define_flags>("flags", flags_shape),
    definitions<define_facts_to_learn>("to_learn", [] { return shapes::map(shapes::text()); }),
    part<&Scenario::acts, read_acts>("acts", required, acts_shape),
    part<&Scenario::news, read_news>("news", optional, news_shape),
    part<&Scenario::summary, prose>("summary", required),
    part<&Scenario::debrief, prose>("debrief", required),
    part<&Scenario::scenes, read_scenes>("scenes", optional, scenes_shape),
    part<&Scenario::negotiations, read_negotiations>("negotiations", optional, negotiations_shape),
    part<&Scenario::documents, read_documents>("documents", optional, documents_shape),
    part<&Scenario::items, read_items>("items", required, items_shape),
    part<&Scenario::inbox, list_of<ref<Named::item>>>("inbox", required),
    part<&Scenario::events, read_events>("events", optional, events_shape),
    part<&Scenario::deadlines, read_deadlines>("deadlines", optional, deadlines_shape),
    part<&Scenario::letters, read_letters>("letters", optional, letters_shape),
    part<&Scenario::criteria, read_criteria>("criteria", required, criteria_shape),
    part<&Scenario::hints, read_hints>("hints", optional, hints_shape),
    Row<Scenario>{"invariants", optional, keep_invariants, invariants_shape},
};

struct Naming {
    std::string_view part;
    std::string_view key;  ///< Of each item of a list; empty for a map, whose keys are the ids.
    Named named;
};
constexpr std::array namings{Naming{"scenes", "", Named::scene},
                             Naming{"negotiations", "", Named::deal},
                             Naming{"documents", "", Named::document},
                             Naming{"items", "", Named::item},
                             Naming{"letters", "", Named::letter},
                             Naming{"files", "", Named::file},
                             Naming{"news", "", Named::news},
                             Naming{"events", "event", Named::event},
                             Naming{"deadlines", "deadline", Named::deadline},
                             Naming{"criteria", "criterion", Named::criterion}};

void define_if_any(CaseReading& in, At id, Named named) {
    if (id.found() && id.kind() == Kind::scalar) define(in, id, named);
}

/// Before anything that names it is read.
void define_all(CaseReading& in) {
    for (const auto& naming : namings) {
        const At all = value_of(in.root, naming.part);
        for (const auto& pair : pairs_of(all)) define(in, pair.key, naming.named);
        for (const At item : items_of(all))
            define_if_any(in, value_of(item, naming.key), naming.named);
    }
    for (const auto& [scene, value] : pairs_of(value_of(in.root, "scenes"))) {
        const At nodes = value_of(value, "nodes");
        if (!nodes.found()) continue;
        const auto problems = in.problems.size();
        for (const At node : items_of(nodes_of(in, nodes)))
            for (const At choice : items_of(value_of(node, "choices")))
                define_if_any(in, value_of(choice, "say"), Named::choice);
        if (items_of(nodes_of(in, nodes)).empty())
            in.unread[static_cast<std::size_t>(Named::choice)] = true;
        // A missing file is told when the scene is read.
        if (!nodes_of(in, nodes).found()) in.problems.resize(problems);
    }
}

void ask_rules(CaseReading& in, const law::Book& book) {
    const At facts = value_of(in.root, "facts");
    const auto problems = in.problems.size();
    if (facts.found()) in.scenario.facts = read_facts(in, facts);
    if (!facts.found() || in.problems.size() > problems) return;
    in.answers = scenario::ask_all_rules(in.scenario.facts, book);
    in.can_fill = true;
}

void add(Problems& problems, const Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

void sort_by_place(Problems& problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::tuple{problem.where.file, problem.where.line, problem.where.column};
    });
}

/// Fields that a wrong indent misplaced are told with the faults of form alone: most of the rest
/// follows from them.
Failures told(const CaseSource& source, Problems problems) {
    Problems misplaced;
    for (const auto& [name, tree] : source.trees) {
        if (name == main_file) add(misplaced, misplaced_fields(tree, case_shape()));
        if (name.starts_with(scenes_folder)) add(misplaced, misplaced_fields(tree, scene_shape()));
    }
    if (!misplaced.empty())
        std::erase_if(problems, [&](const auto& one) {
            return one.where.file.empty() || source.trees.contains(one.where.file);
        });
    add(problems, misplaced);
    sort_by_place(problems);
    return Failures{std::move(problems)};
}

bool is_of_a_variant(std::string_view file) {
    return file == main_file || file.starts_with(scenes_folder);
}

}  // namespace

Shape case_shape() {
    return shapes::record<scenario_rows>("case");
}

Shape scene_shape() {
    return nodes_shape();
}

Checked<CaseSource> parse_case(Files files) {
    CaseSource source;
    Problems problems;
    for (const auto& [name, bytes] : files.files) {
        if (!name.ends_with(".yaml")) {
            add(problems, faults_of_bytes(bytes, name));
            continue;
        }
        auto tree = read_tree(bytes, name);
        if (tree)
            source.trees.emplace(name, *std::move(tree));
        else
            add(problems, tree.error());
    }
    if (!files.files.contains(std::string{main_file}))
        problems.push_back(problem(Code::not_a_case, {std::string{main_file}, 0, 0},
                                   "Ce fichier manque : ce dossier n’est pas un cas.",
                                   "Choisissez un dossier qui contient scenario.yaml."));
    const auto main = source.trees.find(main_file);
    if (main != source.trees.end()) {
        const auto people = source.trees.find(people_file);
        const At root{main->second, Tree::root()};
        if (root.kind() == Kind::none)
            problems.push_back(
                problem(Code::not_a_case, {std::string{main_file}, 1, 1},
                        "Ce fichier est vide\u00A0: ce dossier n’est pas encore un cas.",
                        "Écrivez-y l’en-tête d’un cas\u00A0: language, case, title, desk…"));
        for (const auto& [key, value] : pairs_of(root)) {
            if (key.text() != "vary") continue;
            auto plan = read_vary(value, people == source.trees.end() ? nullptr : &people->second);
            if (plan)
                source.vary = *std::move(plan);
            else
                add(problems, plan.error());
        }
        for (const auto& [name, tree] : source.trees)
            if (!name.starts_with(shared_folder))
                add(problems, faults_of_conditions(source.vary, tree));
    }
    if (!problems.empty()) return told(source, std::move(problems));
    source.files = std::move(files);
    return source;
}

Checked<Scenario> open_variant(const CaseSource& source, std::uint64_t seed, const law::Book& book,
                               CaseWatch* watch) {
    const auto values = draw(source.vary, seed);
    if (!values) return Failures{values.error()};
    std::map<std::string, Tree, std::less<>> trees;
    CaseReading in;
    in.watch = watch;
    if (watch != nullptr) watch->texts.emplace_back();
    for (const auto& [name, tree] : source.trees) {
        if (name.starts_with(shared_folder)) trees.emplace(name, tree);
        if (!is_of_a_variant(name)) continue;
        auto variant = substitute(tree, *values);
        if (variant)
            trees.emplace(name, *std::move(variant));
        else
            add(in.problems, variant.error());
    }
    if (!in.problems.empty()) return told(source, std::move(in.problems));
    in.trees = &trees;
    in.files = &source.files.files;
    in.values = &*values;
    in.book = &book;
    in.root = {trees.find(main_file)->second, Tree::root()};
    in.scenario.seed = seed;
    // In another version, nothing else would be told rightly.
    if (const At language = value_of(in.root, "language"); language.found())
        check_language(in, language);
    if (!in.problems.empty()) return Failures{std::move(in.problems)};
    define_all(in);
    // What `{{…}}` may cite comes first.
    if (const At opens = value_of(in.root, "opens"); opens.found() && opens.kind() == Kind::scalar)
        in.scenario.opens = instant_from_iso(opens.text()).value_or(Instant{});
    ask_rules(in, book);
    in.acts_unread = !value_of(in.root, "acts").found();
    read_fields(in, in.root, scenario_rows, in.scenario);
    if (in.problems.empty()) check_reach(in);
    if (in.problems.empty()) return std::move(in.scenario);
    return told(source, std::move(in.problems));
}

}  // namespace sim::content
