#include "assessment/reports/diploma.hpp"

#include <algorithm>
#include <array>

#include "assessment/certification/words.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

using Mentions = std::map<std::string, std::string, std::less<>>;

constexpr std::array compulsory{"title",  "code",      "level",      "certifier",
                                "holder", "born",      "birthplace", "delivered_on",
                                "number", "president", "place"};

sim::Failure refused(std::string what, std::string remedy) {
    return sim::Failure{sim::Problem{{}, std::move(what), std::move(remedy)}};
}

/// A name is text, whatever Markdown, or a cell of a table, would read in it.
std::string as_text(std::string_view value, bool in_table) {
    const std::string_view read = in_table ? "|" : "\\`*_[]<>#&|";
    std::string made;
    for (const char c : value) {
        if (read.find(c) != std::string_view::npos) made += '\\';
        made += c == '\n' || c == '\r' ? ' ' : c;
    }
    return made;
}

/// The template with each `{{mention}}` in its place.
sim::Result<std::string> filled(std::string_view pattern, const Mentions& mentions) {
    const auto whole = pattern;
    std::string made;
    std::vector<std::string> used;
    bool in_table = false;
    while (true) {
        const auto begin = pattern.find("{{");
        const auto words = pattern.substr(0, begin);
        made += words;
        for (auto at = words.find("```"); at != std::string_view::npos;
             at = words.find("```", at + 3))
            in_table = !in_table;
        if (begin == std::string_view::npos) break;
        const auto end = pattern.find("}}", begin);
        const auto name =
            pattern.substr(begin + 2, end == std::string_view::npos ? end : end - begin - 2);
        const auto found = mentions.find(name);
        if (end == std::string_view::npos || found == mentions.end())
            return refused("Le modèle nomme une mention inconnue\u00A0: «\u00A0" +
                               std::string{name.substr(0, 40)} + "\u00A0».",
                           "Les mentions sont décrites dans le guide du jury.");
        used.emplace_back(name);
        made += as_text(found->second, in_table);
        pattern.remove_prefix(end + 2);
    }
    if (whole.find("ignature") == std::string_view::npos)
        return refused("Le modèle a perdu une mention obligatoire\u00A0: la signature.",
                       "Remettez la ligne où le certificateur signe.");
    for (const auto* name : compulsory)
        if (std::find(used.begin(), used.end(), name) == used.end())
            return refused("Le modèle a perdu une mention obligatoire\u00A0: «\u00A0" +
                               std::string{name} + "\u00A0».",
                           "Remettez {{" + std::string{name} + "}} dans le modèle.");
    return made;
}

std::string president_of(const Session& session, const Names& names) {
    for (const auto& member : session.members)
        if (member.president && !member.left)
            if (const auto name = names.find(member.person); name != names.end())
                return name->second;
    return {};
}

std::string validity(const Session& session, const Grid& grid) {
    const auto until = valid_until(grid, session.last.date());
    return until ? "Ce bloc reste acquis jusqu’au " + to_french(*until) + "."
                 : "Ce bloc reste acquis sans limite de durée.";
}

Mentions mentions_of(const Session& session, const Grid& grid, const Candidate& candidate,
                     const Identity& who, const Names& names, const Issue& issue) {
    const auto* block = find_block(grid, issue.block);
    const auto& name = who.used_name.empty() ? who.birth_name : who.used_name;
    return {{"title", "Chargé d’indemnisation en assurance"},
            {"code", "RNCP39615"},
            {"level", "6"},
            {"certifier", issue.certifier},
            {"holder", who.first_name + " " + name +
                           (name == who.birth_name ? "" : ", nom de naissance " + who.birth_name)},
            {"born", to_french(who.born)},
            {"birthplace", who.birth_place},
            {"delivered_on", to_french(session.last.date())},
            {"session", session.id},
            {"route", std::string{in_french(candidate.route)}},
            {"number", diploma_number(session, candidate, issue)},
            {"place", issue.place},
            {"president", president_of(session, names)},
            {"block", issue.block},
            {"block_title", block == nullptr ? std::string{} : block->title},
            {"validity", validity(session, grid)}};
}

}  // namespace

bool holds(const Session& session, const Grid& grid, const Candidate& candidate,
           const std::string& block) {
    if (block.empty()) return has_title(session, grid, candidate);
    const auto* copy = find_copy(session, candidate.number, block);
    return copy != nullptr && copy->decision && copy->decision->outcome == Outcome::acquired;
}

std::string diploma_number(const Session& session, const Candidate& candidate, const Issue& issue) {
    return "RNCP39615-" + session.id + "-" + candidate.number +
           (issue.block.empty() ? "" : "-" + issue.block);
}

sim::Result<sim::paper::Sheet> diploma(const std::string& pattern, const Session& session,
                                       const Grid& grid, const Candidate& candidate,
                                       const Identity& who, const Names& names,
                                       const Issue& issue) {
    if (session.phase != Phase::sealed)
        return refused("La session n’est pas signée\u00A0: rien ne se délivre encore.",
                       "Les membres présents signent d’abord.");
    if (!holds(session, grid, candidate, issue.block))
        return refused("Le candidat " + candidate.number + " n’a pas acquis " +
                           (issue.block.empty() ? "tous les blocs." : issue.block + " ici."),
                       "Une attestation de bloc se demande avec --block.");
    const auto mentions = mentions_of(session, grid, candidate, who, names, issue);
    for (const auto* name : compulsory)
        if (mentions.at(name).empty())
            return refused(
                "Une mention obligatoire est vide\u00A0: «\u00A0" + std::string{name} + "\u00A0».",
                "Complétez l’identité (birth_place…), --certifier ou --place.");
    auto text = filled(pattern, mentions);
    if (!text) return sim::Failure{text.error()};
    sim::paper::Sheet sheet;
    sheet.layout = sim::paper::Sheet::Layout::certificate;
    sheet.head.official = true;
    sheet.head.organisation = issue.certifier;
    sheet.head.logo = sim::paper::LogoKind::company;
    sheet.head.right_1 = "N°\u00A0" + diploma_number(session, candidate, issue);
    sheet.head.footer = "Chargé d’indemnisation en assurance (RNCP39615), niveau 6";
    sheet.markdown = *std::move(text);
    return sheet;
}

}  // namespace assessment::reports
