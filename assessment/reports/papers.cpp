#include "assessment/reports/papers.hpp"

#include <algorithm>

#include "assessment/certification/words.hpp"
#include "assessment/reports/result_lines.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

constexpr const char* title = "Chargé d’indemnisation en assurance (RNCP39615)";

/// A cell of the `tableau` block, whose cells are separated by `|`.
std::string clean(std::string text) {
    for (char& c : text)
        if (c == '|' || c == '\n' || c == '\r') c = ' ';
    return text;
}

std::string row(std::initializer_list<std::string> cells) {
    std::string made = "|";
    for (const auto& text : cells) made += " " + clean(text) + " |";
    return made + "\n";
}

std::string shown(const Names& names, PersonId person) {
    const auto found = names.find(person);
    return found == names.end() ? "Personne n°\u00A0" + std::to_string(person) : found->second;
}

std::string decision_of(const Copy& copy) {
    return copy.decision ? std::string{in_french(copy.decision->outcome)} : "à décider";
}

std::string members_table(const Session& session, const Names& names) {
    std::string made = row({"Membre", "Qualité", "Présence", "Signature"});
    made += "|---|---|---|---|\n";
    for (const auto& member : session.members) {
        std::string quality = member.president ? "président" : "membre";
        if (member.qualified) quality += ", qualifié";
        if (member.external) quality += ", extérieur";
        const char* presence = member.left      ? "a quitté le jury"
                               : member.present ? "présent"
                                                : "absent";
        made +=
            row({shown(names, member.person), quality, presence, member.signed_ ? "signé" : ""});
    }
    return made;
}

using Precisions = std::map<std::string, BlockPrecision>;

Precisions precisions_of(const Session& session, const Grid& grid) {
    Precisions made;
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(grid, code))
            made[code] = precision(session, grid, *block);
    return made;
}

/// Points are shown with their decision, never before it.
std::string points_of(const Copy& copy, const Grid& grid, const Precisions& precisions) {
    const auto total = result(copy, grid);
    if (!total || !copy.decision) return "–";
    return score_in_french(precisions.at(copy.block), total->units);
}

std::string precision_text(const Session& session, const Grid& grid, const Precisions& precisions) {
    std::string made = std::string{error_explained} + "\n\n";
    for (const auto& code : session.blocks) {
        const auto& in = precisions.at(code);
        made += "- " + code + "\u00A0: " + std::to_string(in.copies.size()) +
                (in.copies.size() < 2 ? " copie" : " copies") + ", alpha de Cronbach " +
                reliability_in_french(in) + ", erreur type " + error_in_french(in) + ". " +
                small_cohort_warning(in, grid) + "\n";
    }
    return made;
}

std::string block_cell(const Session& session, const Grid& grid, const Precisions& precisions,
                       const Candidate& candidate, const std::string& block) {
    if (const auto* copy = find_copy(session, candidate.number, block)) {
        const auto total = result(*copy, grid);
        return (total ? score_in_french(precisions.at(block), total->units) + ", " : "") +
               decision_of(*copy);
    }
    const auto& carried = candidate.carried;
    return std::find(carried.begin(), carried.end(), block) == carried.end() ? "–" : "acquis avant";
}

/// Short enough for a table of seven columns, where the longest words would be cut.
std::string_view short_route(Route route) {
    return route == Route::professionalisation ? "contrat pro." : in_french(route);
}

/// A line a candidate, so that a large session stays readable.
std::string results_table(const Session& session, const Grid& grid, const Names& names,
                          const Precisions& precisions) {
    std::string made = "| N° | Candidat | Voie |";
    std::string rule = "|---|---|---|";
    for (const auto& block : grid.blocks) {
        made += " " + block.code + " |";
        rule += "---|";
    }
    made += " Titre |\n" + rule + "---|\n";
    for (const auto& candidate : session.candidates) {
        auto line = row({candidate.number, shown(names, candidate.person),
                         std::string{short_route(candidate.route)}});
        line.pop_back();
        for (const auto& block : grid.blocks)
            line +=
                " " + clean(block_cell(session, grid, precisions, candidate, block.code)) + " |";
        made += line + (has_title(session, grid, candidate) ? " délivré |\n" : " – |\n");
    }
    return made;
}

std::string observations(const Session& session, const Grid& grid) {
    std::string made;
    for (const auto& copy : session.copies)
        if (copy.decision && !copy.decision->override_reason.empty())
            made += "- " + copy.candidate + ", " + copy.block +
                    (is_against_the_marks(copy, grid)
                         ? "\u00A0: décision contraire aux notes. Motif\u00A0: "
                         : "\u00A0: décidée sans la relecture demandée. Motif\u00A0: ") +
                    copy.decision->override_reason + "\n";
    for (const auto& candidate : session.candidates) {
        if (candidate.absence)
            made += "- " + candidate.number +
                    "\u00A0: " + std::string{in_french(*candidate.absence)} + ".\n";
        for (const auto& measure : candidate.measures)
            made += "- " + candidate.number + "\u00A0: aménagement accordé, " + measure + ".\n";
    }
    for (const auto& conflict : session.conflicts)
        made += "- " + conflict.candidate + "\u00A0: un membre s’est déporté (" +
                std::string{in_french(conflict.tie)} + ").\n";
    for (const auto& one : session.taken_back) {
        std::string blocks;
        for (const auto& block : one.blocks) blocks += (blocks.empty() ? ", " : " et ") + block;
        made += "- " + one.candidate + blocks + "\u00A0: " +
                (one.enrolment ? "inscription annulée, faite par erreur"
                               : "absence retirée, signalée par erreur") +
                ". Motif\u00A0: " + one.reason + "\n";
    }
    if (session.clock_doubts > 0)
        made += "- L’horloge du poste a été mise en doute " + std::to_string(session.clock_doubts) +
                " fois (retard, bond, ou plus d’un jour sans acte)\u202F; l’ordre des actes fait "
                "foi.\n";
    return made.empty() ? "Néant.\n" : made;
}

std::string president_line(const Session& session, const Names& names) {
    for (const auto& member : session.members)
        if (member.president && !member.left)
            return "\nLe président du jury\u00A0: " + shown(names, member.person) + "\n";
    return {};
}

std::string titles(const Session& session, const Grid& grid) {
    const auto held = std::count_if(
        session.candidates.begin(), session.candidates.end(),
        [&](const Candidate& candidate) { return has_title(session, grid, candidate); });
    if (held == 0) return "Aucun candidat n’a acquis tous les blocs.\n";
    return "Certification délivrée à " + std::to_string(held) +
           (session.candidates.size() < 2
                ? " candidat"
                : " des " + std::to_string(session.candidates.size()) + " candidats") +
           ".\n";
}

}  // namespace

sim::paper::Sheet proces_verbal(const Session& whole, const Grid& grid, const Names& names,
                                const std::string& seal, const Held& held) {
    const auto session = examined(whole);
    const auto precisions = precisions_of(session, grid);
    sim::paper::Sheet sheet;
    sheet.layout = sim::paper::Sheet::Layout::report;
    sheet.head.official = true;
    sheet.head.organisation = session.centre;
    sheet.head.right_1 = "Session " + session.id;
    sheet.head.right_2 = to_french(session.date);
    // The fingerprint stands with what identifies the session: last, it could be alone on a page.
    sheet.head.footer = std::string{"Procès-verbal de jury – "} + title;
    sheet.markdown =
        std::string{"# Procès-verbal de délibération du jury\n\n"} + "Certification\u00A0: **" +
        title + "**, niveau 6.\n\nCertificateur\u00A0: " +
        (held.certifier.empty() ? std::string(40, '.') : clean(held.certifier)) + "\n\nFait " +
        (held.place.empty() ? "" : "à " + clean(held.place) + ", ") + "le " +
        to_french(session.last.date()) + ".\n\nGrille nationale, version " +
        std::to_string(session.grid_version) +
        ". État de la session\u00A0: " + std::string{in_french(session.phase)} +
        ".\n\nEmpreinte du journal\u00A0: " + seal + "\n\n## Composition du jury\n\n```tableau\n" +
        members_table(session, names) + "```\n\n## Décisions\n\n```tableau\n" +
        results_table(session, grid, names, precisions) + "```\n\n" + titles(session, grid) +
        "\n## Fiabilité des points\n\n" + precision_text(session, grid, precisions) +
        "\n## Observations\n\n" + observations(session, grid);
    return sheet;
}

sim::paper::Sheet result_letter(const Session& session, const Grid& grid,
                                const Candidate& candidate, const Names& names) {
    sim::paper::Sheet sheet;
    sheet.layout = sim::paper::Sheet::Layout::report;
    sheet.head.official = true;
    sheet.head.organisation = session.centre;
    sheet.head.right_1 = "Session " + session.id;
    sheet.head.right_2 = to_french(session.date);
    sheet.head.footer = title;
    const auto precisions = precisions_of(session, grid);
    std::string table =
        row({"Bloc", "Intitulé", "Points sur 100", "Décision"}) + "|---|---|---|---|\n";
    std::string note;
    for (const auto& block : grid.blocks) {
        if (const auto* copy = find_copy(session, candidate.number, block.code)) {
            table += row(
                {block.code, block.title, points_of(*copy, grid, precisions), decision_of(*copy)});
            const auto& in = precisions.at(block.code);
            if (copy->decision && result(*copy, grid) && (note.empty() || in.small))
                note = points_note(in, grid);
        }
        for (const auto& carried : candidate.carried)
            if (carried == block.code)
                table += row({block.code, block.title, "–", "acquis antérieurement"});
    }
    sheet.markdown =
        std::string{"# Décision du jury\n\n"} + "**" + shown(names, candidate.person) +
        "**, candidat " + candidate.number + "\n\nCertification\u00A0: " + title +
        ", niveau 6.\n\n```tableau\n" + table + "```\n\n" + note +
        (has_title(session, grid, candidate)
             ? "Tous les blocs sont acquis\u00A0: la certification vous est délivrée.\n"
             : "Les blocs acquis le restent\u00A0: vous ne repasserez que les "
               "autres.\n") +
        "\nPour contester cette décision, écrivez au centre dans le délai que fixe "
        "le règlement de certification, en joignant cette page.\n" +
        president_line(session, names);
    return sheet;
}

}  // namespace assessment::reports
