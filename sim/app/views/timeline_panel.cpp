#include "sim/app/views/timeline_panel.hpp"

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

/// The row that was just drawn, as something to click.
void make_clickable(const TimelineRow& row, ImVec2 at, DebriefDraft& draft) {
    const ImVec2 size = ImGui::GetItemRectSize();
    ImGui::SetCursorScreenPos(at);
    const Hit state =
        hit(tr_with("Reprendre avant\u00A0: {}", row.text) + "###branch_" + row.seq, size, S(8));
    if (state.hovered) {
        outline(state.box, palette().line_strong, S(8));
        tooltip(tr("Reprendre juste avant cette action"));
    }
    if (state.activated) draft.branch = row.seq;
}

void ask_branch(DebriefDraft& draft, Intents& intents) {
    if (draft.branch.empty()) return;
    const auto answer = confirm_modal(
        "branch",
        {.title = tr("Reprendre d’ici\u202F?"),
         .text = tr("Un nouvel essai commence juste avant cette action, avec tout ce qui la "
                    "précède. Celui-ci est gardé\u202F: vous comparerez les deux."),
         .yes = tr("Reprendre d’ici"),
         .no = tr("Annuler"),
         .icon = icon::history});
    if (answer == Answer::none) return;
    if (answer == Answer::yes) intents.push_back(BranchAsked{draft.branch});
    draft.branch.clear();
}

}  // namespace

void draw_timeline(const std::vector<TimelineRow>& rows, DebriefDraft& draft, Intents& intents) {
    if (rows.empty())
        return empty_state(
            icon::history, tr("Rien n’a encore eu lieu"),
            tr("Chaque action et chaque événement s’inscrivent ici avec leur heure."));
    ask_branch(draft, intents);
    const Region page{"timeline", rest_of_window(), 8};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        timeline_row({.icon = icon_by_name(rows[i].icon),
                      .tone = tone_of(rows[i].tone),
                      .when = rows[i].when,
                      .title = rows[i].text,
                      .text = {},
                      .last = i + 1 == rows.size()});
        if (!rows[i].seq.empty()) make_clickable(rows[i], at, draft);
    }
}

}  // namespace sim::app::views
