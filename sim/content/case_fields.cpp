#include "sim/content/case_fields.hpp"

#include <algorithm>

#include "sim/claims/matter.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

constexpr std::array<std::string_view, named_count> kinds{
    "une partie",   "un contrat",   "un local",     "un dommage",  "un fait à apprendre",
    "une variable", "un échange",   "une réplique", "un document", "un élément du courrier",
    "un événement", "une échéance", "une lettre",   "un critère",  "une négociation",
    "un dossier",   "une nouveauté"};

}  // namespace

void take_shared(CaseReading& in, At map, std::string_view file) {
    const At wanted = value_of(map, "include");
    if (!wanted.found() || wanted.kind() != Kind::scalar) return;
    const auto tree = in.trees->find(file);
    const At all = tree == in.trees->end() ? At{} : At::root(tree->second);
    const At found = value_of(all, wanted.text());
    in.set_base(map, found);
    if (found.found()) {
        if (const At again = value_of(found, "include"); again.found()) {
            in.set_base(map, {});
            in.fault(again, Code::nested_include,
                     quote(wanted.text()) + " reprend lui-même " + quote(again.text()) + ".",
                     "Recopiez ici ce qu’il en faut\u00A0: un «\u00A0include\u00A0» ne se suit "
                     "qu’une fois.");
        }
        return;
    }
    std::vector<std::string_view> names;
    for (const auto& pair : pairs_of(all)) names.push_back(pair.key.text());
    in.fault(wanted, Code::unknown_shared,
             quote(wanted.text()) + " n’est pas dans " + std::string{file} + ".",
             names.empty() ? "Ce fichier manque ou il est vide."
                           : suggestion(wanted.text(), names, "ce fichier les définit"));
}

std::vector<Pair> all_pairs(CaseReading& in, At map) {
    const At base = in.base_of(map);
    std::vector<Pair> all;
    for (const auto& [key, value] : pairs_of(base)) {
        const At own = value_of(map, key.text());
        if (own.found() && own.kind() == Kind::map && value.kind() == Kind::map)
            in.set_base(own, value);
        all.push_back({key, own.found() ? own : value});
    }
    for (const auto& pair : pairs_of(map))
        if (!value_of(base, pair.key.text()).found()) all.push_back(pair);
    return all;
}

std::string_view cited_at(std::string_view text, const Place& where) {
    std::size_t from = 0;
    for (int line = 1; line < where.line; ++line) from = text.find('\n', from) + 1;
    from += static_cast<std::size_t>(std::max(where.column - 1, 0));
    const auto rest = text.substr(from);
    const auto line = rest.substr(0, rest.find('\n'));
    return line.substr(0, std::min(line.find("}}"), line.size()) + 2);
}

void tell_citation(CaseReading& in, const Place& where, std::string_view cited,
                   const Problem& error) {
    constexpr std::string_view owed = "{{owed:";
    const auto whole = cited.starts_with(owed) ? cited.substr(owed.size()) : std::string_view{};
    const auto name = whole.substr(0, whole.find_first_of("@}"));
    if (name.empty() || name.starts_with("news.") || !claims::rule_title(name).empty())
        return in.fault(where, Code::unknown_citation, error.what, error.remedy);
    in.fault(where, Code::unknown_citation,
             quote(cited) + "\u00A0: la règle " + quote(name) + " n’existe pas.", rules_near(name));
}

std::string filled(CaseReading& in, std::string_view text, At at) {
    if (!in.can_fill || text.find("{{") == std::string_view::npos) return std::string{text};
    auto done = scenario::fill(text, in.scenario, in.answers.key);
    if (done) return *std::move(done);
    const auto cited = cited_at(text, done.error().where);
    const auto from = static_cast<std::size_t>(cited.data() - text.data());
    tell_citation(in, at.tree().place_of_words(at.id(), text, from, from + cited.size()), cited,
                  done.error());
    return {};
}

std::string cue(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    auto text = scalar(in, at);
    return in.problems.size() > problems ? text : filled(in, text, at);
}

std::string prose(CaseReading& in, At at) {
    if (in.watch != nullptr) in.watch->texts.back().push_back({at.tree().name(), at.id()});
    return cue(in, at);
}

std::string any_prose(CaseReading& in, At at) {
    if (at.kind() == Kind::none || at.text().empty()) return {};
    return prose(in, at);
}

std::string reference(CaseReading& in, At at, Named named) {
    auto id = scalar(in, at);
    const auto& names = in.names[static_cast<std::size_t>(named)];
    if (in.watch != nullptr) in.watch->use(named, id);
    if (id.empty() || names.contains(id)) return id;
    if (in.unread[static_cast<std::size_t>(named)]) return id;
    std::vector<std::string_view> all;
    for (const auto& [name, at_name] : names) all.push_back(name);
    in.fault(at, Code::unknown_name,
             quote(id) + " n’est pas " + std::string{kinds[static_cast<std::size_t>(named)]} +
                 " de ce cas.",
             all.empty() ? "Le cas n’en définit aucun." : suggestion(id, all, all_in_the_case));
    return id;
}

std::string define(CaseReading& in, At at, Named named) {
    auto id = slug(in, at);
    if (id.empty()) return id;
    const auto [first, fresh] = in.names[static_cast<std::size_t>(named)].emplace(id, at);
    if (fresh) return id;
    const auto place = first->second.place();
    in.fault(at, Code::defined_twice, quote(id) + " est défini deux fois.",
             "Déjà défini dans " + place.file + ", ligne " + std::to_string(place.line) +
                 " : donnez-lui un autre nom.");
    return id;
}

}  // namespace sim::content
