#include "sim/app/core/present.hpp"

namespace sim::app {
namespace {

/// What would be read as a mark of the document language is written as itself.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view{"\\`*_[]<>#|"}.find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string verdict(const FindingRow& row) {
    if (row.needs_jury) return "au jury";
    return row.met ? "acquis" : "manqué";
}

void add_marks(const DebriefView& view, std::string& out) {
    out += "**" + escaped(view.headline) + "**\n\n";
    for (const auto& fault : view.eliminating)
        out += "**Faute éliminatoire\u00A0:** " + escaped(fault) + "\n\n";
    out += "## Compétences\n\n";
    for (const auto& row : view.competencies)
        out +=
            "- " + row.code + ", " + escaped(row.title) + "\u00A0: " + escaped(row.points) + "\n";
    out += "\n## Critères\n\n";
    for (const auto& row : view.findings) {
        out += "**" + escaped(row.title) + "** (" + row.competency + ", " + escaped(row.points) +
               ", " + verdict(row) + ")\n\n" + escaped(row.sentence) + "\n\n";
        if (!row.owed.empty()) out += escaped(row.owed) + "\n\n";
        if (!row.still_time.empty()) out += escaped(row.still_time) + "\n\n";
        if (!row.article.empty()) out += "*" + escaped(row.article) + "*\n\n";
    }
}

}  // namespace

std::string report_markdown(const DebriefView& view, const std::string& person) {
    std::string out = "# " + escaped(view.case_title) + "\n\n";
    if (!person.empty()) out += escaped(person) + "\n\n";
    if (view.withheld)
        out += escaped(view.withheld_text) + "\n\n";
    else
        add_marks(view, out);
    out += "## Déroulé\n\n";
    for (const auto& row : view.timeline)
        out += "- " + escaped(row.when) + " – " + escaped(row.text) + "\n";
    return out;
}

}  // namespace sim::app
