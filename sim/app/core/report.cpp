#include "sim/app/core/markdown.hpp"
#include "sim/app/core/present.hpp"

namespace sim::app {
namespace {

std::string verdict(const FindingRow& row) {
    if (row.needs_jury) return tr("au jury");
    return row.met ? tr("acquis") : tr("manqué");
}

void add_marks(const DebriefView& view, std::string& out) {
    out += "**" + in_markdown(view.headline) + "**\n\n";
    for (const auto& fault : view.eliminating)
        out += tr_with("**Faute éliminatoire\u00A0:** {}", in_markdown(fault)) + "\n\n";
    out += std::string{"## "} + tr("Compétences") + "\n\n";
    for (const auto& row : view.competencies)
        out += "- " + row.code + ", " + in_markdown(row.title) + colon() + in_markdown(row.points) +
               "\n";
    out += std::string{"\n## "} + tr("Critères") + "\n\n";
    for (const auto& row : view.findings) {
        out += "**" + in_markdown(row.title) + "** (" + row.competency + ", " +
               in_markdown(row.points) + ", " + verdict(row) + ")\n\n" + in_markdown(row.sentence) +
               "\n\n";
        if (!row.owed.empty()) out += in_markdown(row.owed) + "\n\n";
        if (!row.still_time.empty()) out += in_markdown(row.still_time) + "\n\n";
        if (!row.article.empty()) out += "*" + in_markdown(row.article) + "*\n\n";
    }
}

}  // namespace

std::string in_markdown(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view{"\\`*_[]<>#|"}.find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string report_markdown(const DebriefView& view, const std::string& person) {
    std::string out = "# " + in_markdown(view.case_title) + "\n\n";
    if (!person.empty()) out += in_markdown(person) + "\n\n";
    if (view.withheld)
        out += in_markdown(view.withheld_text) + "\n\n";
    else
        add_marks(view, out);
    out += std::string{"## "} + tr("Déroulé") + "\n\n";
    for (const auto& row : view.timeline)
        out += "- " + in_markdown(row.when) + " – " + in_markdown(row.text) + "\n";
    return out;
}

}  // namespace sim::app
