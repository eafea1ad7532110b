#include "sim/app/views/debrief_screen.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "sim/app/views/branches_panel.hpp"
#include "sim/app/views/debrief_findings.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/self_assessment.hpp"
#include "sim/app/views/timeline_panel.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {
namespace {

void draw_debrief_bar(const View& view, Drafts& drafts, Intents& intents) {
    draw_brand(tr("Constat"), view.debrief.case_title, S(narrow() ? 300 : 520));
    BarIcons icons{ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - S(16)};
    if (icons.next(tr_label("Revenir à l’accueil###back"), icon::home))
        intents.push_back(BackToStart{});
    draw_common_icons(icons, view, drafts, intents);
}

void draw_ring(ImVec2 centre, float radius, int percent) {
    const Palette& p = palette();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float thick = S(12);
    list.AddCircle(centre, radius, p.line, 96, thick);
    const float part = static_cast<float>(std::clamp(percent, 0, 100)) / 100;
    const float top = -std::numbers::pi_v<float> / 2;
    const Tone tone = tone_of_percent(percent);
    if (part > 0) {
        list.PathArcTo(centre, radius, top, top + 2 * std::numbers::pi_v<float> * part, 96);
        list.PathStroke(p.tone(tone).ink, 0, thick);
    }
    const Box around{{centre.x - radius, centre.y - radius},
                     {centre.x + radius, centre.y + radius}};
    text_centred(around, Font::head, p.ink, std::to_string(percent) + "\u00A0%");
}

void draw_headline(const DebriefView& view) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float radius = S(52);
    draw_ring({at.x + width / 2, at.y + radius + S(10)}, radius, view.percent);
    ImGui::Dummy({width, 2 * radius + S(24)});
    const ImVec2 below = ImGui::GetCursorScreenPos();
    text_centred({below, {below.x + width, below.y + S(20)}}, Font::body_bold, p.ink,
                 view.headline);
    ImGui::Dummy({width, S(24)});
    for (const auto& fault : view.eliminating)
        banner(Tone::danger, icon::cancel, tr("Faute éliminatoire"), fault);
}

void draw_blocks(const std::vector<CompetencyRow>& rows, const char* title,
                 const DebriefDraft& draft) {
    if (rows.empty()) return;
    section_header(title);
    for (const auto& row : rows) {
        const Palette& p = palette();
        const float width = width_or_rest(0);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float points = text_size(Font::small_bold, row.points).x;
        const auto text = row.code + "  " + row.title;
        const float high = text_wrapped(at, Font::small, p.ink, text, width - points - S(14));
        text_right({at.x + width, at.y}, Font::small_bold, p.ink, row.points);
        ImGui::Dummy({width, high});
        progress_bar(static_cast<float>(row.percent) / 100, tone_of_percent(row.percent));
        if (const auto own = own_word(draft, row.code); !own.empty())
            paragraph(Font::small, p.ink2, own);
        gap(4);
    }
}

void draw_radar(const DebriefView& view) {
    // Beyond a dozen axes their names run into each other: the blocks say the shape.
    constexpr std::size_t most_axes = 12;
    const auto& rows = view.competencies.size() > most_axes ? view.blocks : view.competencies;
    if (rows.size() < 3) return;
    std::vector<RadarAxis> axes;
    for (const auto& row : rows)
        axes.push_back({row.code, static_cast<float>(row.percent), pass_mark});
    const float width = width_or_rest(0);
    const float size = std::min(width, S(330));
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (width - size) / 2);
    radar_chart("competencies", axes, size);
}

void draw_print(const DebriefView& view, float widest, Intents& intents) {
    if (button(tr_label("Enregistrer en PDF###print"), icon::pdf, ButtonKind::secondary,
               std::min(width_or_rest(0), widest)))
        intents.push_back(DebriefPrinted{});
    if (!view.printed.empty())
        paragraph(Font::small, palette().ink2, tr_with("Enregistré\u00A0: {}", view.printed));
}

void draw_others(const DebriefView& view) {
    if (view.others.empty()) return;
    gap(6);
    section_header(tr("Depuis vos autres essais"));
    for (const auto& row : view.others) {
        const Palette& p = palette();
        const float width = width_or_rest(0);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float result = text_size(Font::small_bold, row.result).x;
        const float high =
            text_wrapped(at, Font::small_bold, p.ink, row.label, width - result - S(14));
        text_right({at.x + width, at.y}, Font::small_bold, p.ink, row.result);
        ImGui::Dummy({width, high});
        paragraph(Font::small, p.ink2, row.since);
        gap(4);
    }
}

void draw_marks(const DebriefView& view, DebriefDraft& draft, Intents& intents) {
    draw_headline(view);
    if (!draft.comparing && !view.branches.others.empty() &&
        button(tr_label("Comparer avec un autre essai###compare"), icon::history,
               ButtonKind::secondary, width_or_rest(0))) {
        draft.comparing = true;
        if (view.branches.chosen.empty())
            intents.push_back(OtherPlayAsked{view.branches.others.front().id});
    }
    if (view.may_watch && button(tr_label("Voir le parcours de l’expert###watch"), icon::school,
                                 ButtonKind::secondary, width_or_rest(0)))
        intents.push_back(WatchAsked{});
    draw_print(view, width_or_rest(0), intents);
    draw_radar(view);
    draw_blocks(view.blocks, tr("Par bloc"), draft);
    gap(6);
    draw_blocks(view.competencies, tr("Par compétence"), draft);
    draw_others(view);
    gap(16);
}

/// A paragraph as its author wrote it: a title after « ## », and words between two stars that lead
/// it in bold; other stars are dropped.
void draw_written(std::string_view text, float width) {
    const Palette& p = palette();
    const auto without_stars = [](std::string_view part) {
        std::string plain;
        for (const char c : part)
            if (c != '*') plain += c;
        return plain;
    };
    if (text.starts_with("## "))
        return paragraph(Font::title, p.ink, without_stars(text.substr(3)), width);
    const auto end = text.starts_with("**") ? text.find("**", 2) : std::string_view::npos;
    if (end != std::string_view::npos) {
        paragraph(Font::body_bold, p.ink, without_stars(text.substr(0, end)), width);
        text.remove_prefix(std::min(end + 3, text.size()));
    }
    paragraph(Font::body, p.ink, without_stars(text), width);
}

void draw_teacher(const DebriefView& view) {
    const Region page{"teacher", rest_of_window(), 8};
    if (view.teacher.empty())
        return empty_state(icon::school, tr("Pas de mot du formateur"),
                           tr("L’auteur de ce dossier n’en a pas écrit."));
    const float width = std::min(width_or_rest(0), S(720));
    for (const auto& text : view.teacher) {
        draw_written(text, width);
        gap(6);
    }
}

void draw_right(const DebriefView& view, Drafts& drafts, bool with_marks, Intents& intents) {
    DebriefDraft& draft = drafts.debrief;
    if (draft.comparing && !view.branches.chosen.empty()) {
        take_focus(drafts.focus, Area::centre);
        return draw_branches(view.branches, draft, intents);
    }
    std::vector<Tab> tabs{{tr_label("Critères###tab_findings"), icon::checklist, 0},
                          {tr_label("Déroulé###tab_timeline"), icon::history, 0},
                          {tr_label("Le mot du formateur###tab_teacher"), icon::school, 0}};
    if (with_marks) tabs.push_back({tr_label("Notes###tab_marks"), icon::radar, 0});
    draft.tab = std::clamp(draft.tab, 0, static_cast<int>(tabs.size()) - 1);
    take_focus(drafts.focus, Area::centre);
    tab_bar("debrief_tabs", draft.tab, tabs);
    const Region body{"debrief_body", rest_of_window(), 4};
    gap(4);
    if (draft.tab == 0) draw_findings(view, draft, intents);
    if (draft.tab == 1) draw_timeline(view.timeline, draft, intents);
    if (draft.tab == 2) draw_teacher(view);
    if (draft.tab == 3) draw_marks(view, draft, intents);
}

void draw_withheld(const DebriefView& view, DebriefDraft& draft, const Box& below,
                   Intents& intents) {
    const Region page{"withheld", column_in(below), 28};
    banner(Tone::info, icon::gavel, tr("Dossier remis"), view.withheld_text);
    gap(6);
    if (button(tr_label("Revenir à l’accueil###back_home"), icon::home, ButtonKind::primary))
        intents.push_back(BackToStart{});
    draw_print(view, S(300), intents);
    gap(10);
    section_header(tr("Ce que vous avez fait"));
    draw_timeline(view.timeline, draft, intents);
}

}  // namespace

void draw_debrief_screen(const View& view, Drafts& drafts, Intents& intents) {
    const Palette& p = palette();
    const Box screen = rest_of_window();
    const float y = screen.min.y + S(top_bar_height);
    {
        const Region bar{"bar", {screen.min, {screen.max.x, y}}, 0, p.bar, false};
        draw_debrief_bar(view, drafts, intents);
    }
    const Box below{{screen.min.x, y}, screen.max};
    const DebriefView& debrief = view.debrief;
    if (debrief.withheld) return draw_withheld(debrief, drafts.debrief, below, intents);
    if (!drafts.debrief.assessed && !debrief.blocks.empty()) {
        const Region question{"assess", below, 0, p.canvas, false};
        return draw_self_assessment(debrief, drafts.debrief);
    }
    const bool wide = logical_width() >= 900;
    const float left = wide ? std::clamp(below.width() * 0.3f, S(320), S(440)) : 0;
    if (wide) {
        const Region marks{"marks", {below.min, {below.min.x + left, below.max.y}}, 22, p.panel};
        take_focus(drafts.focus, Area::inbox);
        draw_marks(debrief, drafts.debrief, intents);
    }
    if (wide)
        fill({{below.min.x + left - S(1), below.min.y}, {below.min.x + left, below.max.y}}, p.line);
    const Region right{
        "debrief_right", {{below.min.x + left + S(1), below.min.y}, below.max}, 22, p.panel, false};
    draw_right(debrief, drafts, !wide, intents);
}

}  // namespace sim::app::views
