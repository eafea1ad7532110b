#include <algorithm>

#include "sim/content/case_care.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

bool used(const CaseWatch& watch, Named named, std::string_view id) {
    return watch.used[static_cast<std::size_t>(named)].contains(id);
}

bool ends_name(std::string_view text, std::size_t at) {
    if (at >= text.size()) return true;
    const char c = text[at];
    return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-');
}

/// Whether any file says `before` + `name`, whole.
bool said(const Files& files, std::string_view before, std::string_view name) {
    const auto wanted = std::string{before} + std::string{name};
    for (const auto& [file, text] : files.files)
        for (auto at = text.find(wanted); at != text.npos; at = text.find(wanted, at + 1))
            if (ends_name(text, at + wanted.size())) return true;
    return false;
}

bool drawn_for_something(const Files& files, std::string_view name) {
    return said(files, "$", name) || said(files, "${", name);
}

void look_at_draws(const CaseSource& source, Problems& problems) {
    const auto tell = [&](const std::string& name, Place place) {
        if (drawn_for_something(source.files, name)) return;
        problems.push_back(problem(Code::unused_variable, std::move(place),
                                   "La variable " + quote(name) + " est tirée pour rien.",
                                   "Retirez-la de «\u00A0vary\u00A0», ou servez-vous-en."));
    };
    for (const auto& drawing : source.vary.drawings)
        tell(drawing.name, place_of(source, {"vary"}, drawing.name));
    for (const auto& derivation : source.vary.derivations) tell(derivation.name, derivation.place);
}

void look_at_flags(const CaseSource& source, const CaseWatch& watch,
                   const scenario::Scenario& scenario, Problems& problems) {
    for (const auto& variable : scenario.variables) {
        if (variable.kind != talk::VariableKind::flag) continue;
        if (used(watch, Named::variable, variable.id)) continue;
        problems.push_back(problem(Code::untested_variable,
                                   place_of(source, {"flags"}, variable.id),
                                   "Rien ne dépend de " + quote(variable.id) + ".",
                                   "Ajoutez une condition ou une preuve, ou retirez-le."));
    }
}

void look_at_letters(const CaseSource& source, const CaseWatch& watch,
                     const scenario::Scenario& scenario, Problems& problems) {
    for (const auto& letter : scenario.letters)
        if (!used(watch, Named::letter, letter.id))
            problems.push_back(problem(
                Code::unused_letter, place_of(source, {"letters"}, letter.id),
                "Aucune preuve n’attend la lettre " + quote(letter.id) + ".",
                "Ajoutez «\u00A0letter\u00A0» à une preuve «\u00A0sent\u00A0», ou retirez-la."));
}

void look_at_news(const CaseSource& source, const CaseWatch& watch,
                  const scenario::Scenario& scenario, Problems& problems) {
    for (const auto& news : scenario.news)
        if (!used(watch, Named::news, news.id))
            problems.push_back(problem(
                Code::unsorted_news, place_of(source, {"news"}, news.id),
                "Aucune preuve n’attend le tri de la nouveauté " + quote(news.id) + ".",
                "Ajoutez-la à un critère BC04.5, même si elle ne concerne pas le dossier."));
}

void look_at_parties(const CaseSource& source, const CaseWatch& watch,
                     const scenario::Scenario& scenario, Problems& problems) {
    for (const auto& party : scenario.facts.parties)
        if (!used(watch, Named::party, party.id) && !said(source.files, "party.", party.id))
            problems.push_back(problem(Code::unused_party,
                                       place_of(source, {"facts", "parties"}, party.id),
                                       "Personne ne parle de la partie " + quote(party.id) + ".",
                                       "Donnez-lui un rôle, ou retirez-la."));
}

void look_at_files(const CaseSource& source, const CaseWatch& watch, Problems& problems) {
    for (const auto& [file, text] : source.files.files) {
        if (!file.starts_with("documents/") && !file.starts_with("scenes/")) continue;
        if (watch.files.contains(file)) continue;
        problems.push_back(problem(Code::unused_file, {file, 0, 0},
                                   "Le cas ne se sert pas du fichier " + quote(file) + ".",
                                   "Nommez-le dans scenario.yaml, ou supprimez-le."));
    }
}

}  // namespace

Place place_of(const CaseSource& source, std::initializer_list<std::string_view> path,
               std::string_view id) {
    const auto& tree = source.trees.find("scenario.yaml")->second;
    At at = At::root(tree);
    for (const auto part : path) at = value_of(at, part);
    for (const auto& [key, value] : pairs_of(at)) {
        if (key.text() == id) return key.place();
        for (const At name : {value_of(value, "name")})
            if (name.found() && name.text() == id) return name.place();
    }
    for (const At item : items_of(at))
        if (const At name = value_of(item, "name"); name.found() && name.text() == id)
            return name.place();
    return {"scenario.yaml", 0, 0};
}

void care_for_unused(const CaseSource& source, const CaseWatch& watch,
                     const scenario::Scenario& scenario, Problems& problems) {
    look_at_draws(source, problems);
    look_at_flags(source, watch, scenario, problems);
    look_at_letters(source, watch, scenario, problems);
    look_at_news(source, watch, scenario, problems);
    look_at_parties(source, watch, scenario, problems);
    look_at_files(source, watch, problems);
}

}  // namespace sim::content
