#include "sim/app/views/debrief_findings.hpp"

#include <algorithm>
#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

struct Verdict {
    const char* icon;
    const char* word;
    Tone tone;
};

Verdict verdict(const FindingRow& row) {
    if (row.needs_jury) return {icon::hourglass, tr("Au jury"), Tone::neutral};
    if (row.met) return {icon::check_circle, tr("Acquis"), Tone::good};
    if (row.eliminating) return {icon::cancel, tr("Éliminatoire"), Tone::danger};
    return {icon::cancel, tr("Manqué"), Tone::warning};
}

bool shown(const FindingRow& row, int filter) {
    if (filter == 1) return !row.met && !row.needs_jury;
    if (filter == 2) return row.met;
    return true;
}

constexpr float verdict_room = 124;
constexpr float points_room = 76;
constexpr float code_room = 74;

bool draw_line(const FindingRow& row, bool open) {
    const Palette& p = palette();
    const bool wide = width_or_rest(0) > S(560);
    const float code = wide ? S(code_room) : 0;
    const float left_room = S(verdict_room) + code;
    const float room = width_or_rest(0) - left_room - S(points_room) - S(34);
    const float high = std::max(S(44), wrapped_size(Font::body, row.title, room).y + S(20));
    const Hit state = clickable(row.title + "###finding_" + row.criterion, high, open);
    const Box& box = state.box;
    const Verdict said = verdict(row);
    chip_at({box.min.x + S(8), box.centre().y - S(12)}, said.icon, said.word, said.tone);
    const float y = box.centre().y - text_size(Font::small, "X").y / 2;
    if (wide)
        text_ellipsis({box.min.x + S(verdict_room) + S(8), y}, Font::small, p.ink2, row.competency,
                      code - S(8));
    const float text_high = wrapped_size(Font::body, row.title, room).y;
    text_wrapped({box.min.x + left_room + S(8), box.centre().y - text_high / 2}, Font::body, p.ink,
                 row.title, room);
    text_right({box.max.x - S(34), box.centre().y - text_size(Font::body_bold, "X").y / 2},
               Font::body_bold, p.ink, row.points);
    text_centred({{box.max.x - S(30), box.min.y}, box.max}, Font::body, p.ink3,
                 open ? icon::expand_less : icon::expand_more);
    return state.activated;
}

void draw_steps(const FindingRow& row) {
    if (row.steps.empty()) return;
    const std::array<Column, 4> columns{
        Column{tr("Règle"), 2.2f, false}, Column{tr("Avant"), 1.2f, true},
        Column{tr("Après"), 1.2f, true}, Column{tr("Référence"), 2.2f, false}};
    gap(2);
    Table table{"steps_" + row.criterion, columns};
    for (const auto& step : row.steps) {
        const std::array<std::string, 4> cells{step.rule, step.before, step.after, step.reference};
        table.row(cells);
    }
}

void draw_chance(const FindingRow& row, Intents& intents) {
    if (row.still_time.empty()) return;
    gap(2);
    field_label(tr("Ce qui pouvait encore être fait"));
    paragraph(Font::body, palette().ink, row.still_time);
    if (link(tr_label("Recommencer à ce moment###again_") + row.criterion, icon::history))
        intents.push_back(BranchAsked{row.branch_from});
}

void draw_details(const FindingRow& row, Intents& intents) {
    const Palette& p = palette();
    ImGui::Indent(S(18));
    gap(2);
    paragraph(Font::body, p.ink, row.sentence);
    if (!row.article.empty())
        paragraph(Font::small, p.ink2, std::string{icon::menu_book} + "  " + row.article);
    if (row.evidence.empty()) {
        paragraph(Font::small, p.ink2, tr("Rien dans le journal ne répond à ce critère."));
    } else {
        field_label(tr("Ce qui le montre"));
        for (const auto& line : row.evidence) paragraph(Font::small, p.ink2, "•\u00A0" + line);
    }
    if (!row.owed.empty()) {
        gap(2);
        field_label(tr("Ce qui était dû"));
        paragraph(Font::body_bold, p.ink, row.owed);
        draw_steps(row);
    }
    draw_chance(row, intents);
    gap(10);
    ImGui::Unindent(S(18));
}

}  // namespace

void draw_findings(const DebriefView& view, DebriefDraft& draft, Intents& intents) {
    const std::array<std::string, 3> filters{tr_label("Tous###all"), tr_label("Manqués###missed"),
                                             tr_label("Acquis###met")};
    segmented("###finding_filter", draft.filter, filters, std::min(width_or_rest(0), S(360)));
    gap(4);
    bool any = false;
    for (const auto& row : view.findings) {
        if (!shown(row, draft.filter)) continue;
        any = true;
        bool& open = draft.open[row.criterion];
        if (draw_line(row, open)) open = !open;
        if (open) draw_details(row, intents);
    }
    if (!any)
        empty_state(
            icon::checklist, tr("Aucun critère ici"),
            draft.filter == 1 ? tr("Rien n’a été manqué.") : tr("Rien à montrer pour ce choix."));
}

}  // namespace sim::app::views
