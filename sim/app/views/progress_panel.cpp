#include "sim/app/views/progress_panel.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "sim/app/views/history_chart.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

std::string percent_text(int percent) {
    return percent < 0 ? tr("à découvrir") : std::to_string(percent) + "\u00A0%";
}

/// A competency: code, title and result; the colour only repeats the number. True when chosen.
bool draw_cell(const ProgressRow& row, float width) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const TonePair colours = p.tone(tone_of_percent(row.percent));
    const float text_room = width - S(20);
    const float title = wrapped_size(Font::small, row.title, text_room).y;
    const float height = S(30) + std::max(title, S(34)) + S(8);
    const Box box = box_at(at, {width, height});
    const Hit state =
        hit(row.code + " · " + row.title + "###progress_" + row.code, {width, height}, S(8));
    fill(box, colours.ground, S(8));
    if (state.hovered) outline(box, p.accent, S(8));
    text_at({at.x + S(10), at.y + S(8)}, Font::small_bold, colours.ink, row.code);
    text_right({box.max.x - S(10), at.y + S(8)}, Font::small_bold, colours.ink,
               percent_text(row.percent));
    text_wrapped({at.x + S(10), at.y + S(28)}, Font::small, p.ink, row.title, text_room);
    return state.activated;
}

void draw_block(const StartView& view, const ProgressRow& block, StartDraft& draft) {
    section_header(block.code + " · " + block.title, percent_text(block.percent));
    const float whole = width_or_rest(0);
    const float between = S(8);
    const int columns = std::max(1, static_cast<int>((whole + between) / (S(150) + between)));
    const float width = std::floor((whole - between * static_cast<float>(columns - 1)) /
                                   static_cast<float>(columns));
    int column = 0;
    for (std::size_t i = 0; i < view.competencies.size(); ++i) {
        const auto& row = view.competencies[i];
        if (!row.code.starts_with(block.code + ".")) continue;
        if (column > 0) ImGui::SameLine(0, between);
        if (draw_cell(row, width)) {
            draft.competency = static_cast<int>(i) + 1;
            draft.tab = 0;
        }
        column = (column + 1) % columns;
    }
    gap(10);
}

void draw_radar(const StartView& view) {
    std::vector<RadarAxis> axes;
    for (const auto& block : view.blocks)
        axes.push_back({block.code, static_cast<float>(std::max(block.percent, 0)), pass_mark});
    const Box rest = rest_of_window();
    constexpr float labels = 24;  ///< What they take beside the figure more than above it.
    const float size = std::min(rest.height(), rest.width() - S(labels));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (rest.height() - size) / 2);
    radar_chart("blocks", axes, size);
}

void draw_over_time(const StartView& view, StartDraft& draft) {
    section_header(tr("Au fil des essais"),
                   counted(view.history.size(), tr("essai rendu"), tr("essais rendus")));
    std::vector<std::string> series{tr_label("Tout###history_all")};
    for (const auto& block : view.blocks) series.push_back(block.code + "###history_" + block.code);
    draft.history = std::clamp(draft.history, 0, static_cast<int>(series.size()) - 1);
    segmented("###history_of", draft.history, series);
    gap(2);
    draw_history(view.history, static_cast<std::size_t>(draft.history), rest_of_window().height());
}

/// How the blocks stand, beside how they came there; one above the other in a narrow window.
void draw_course(const StartView& view, StartDraft& draft) {
    constexpr float high = 268;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const bool beside = width >= S(640);
    const float left = beside ? std::min(width * 0.4f, S(330)) : width;
    const Box radar = box_at(at, {left, S(high)});
    const Box time = beside ? Box{{radar.max.x + S(12), radar.min.y}, {at.x + width, radar.max.y}}
                            : box_at({at.x, radar.max.y + S(12)}, {width, S(high)});
    for (const Box& one : {radar, time}) card(inset(one, 2));
    {
        const Region region{"progress_radar", inset(radar, 12), 0, 0, false};
        draw_radar(view);
    }
    {
        const Region region{"progress_time", inset(time, 4), 12, 0, false};
        draw_over_time(view, draft);
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, time.max.y - at.y + S(8)});
}

}  // namespace

void draw_progress(const StartView& view, StartDraft& draft) {
    if (view.blocks.empty())
        return empty_state(
            icon::radar, tr("Le référentiel ne se lit pas"),
            tr("Réinstallez Constat\u202F: le dossier «\u00A0assessment\u00A0» manque."));
    paragraph(Font::small, palette().ink2,
              tr("D’après vos trois derniers entraînements sur chaque compétence. Un examen n’y "
                 "compte pas\u202F: le jury en garde les marques. Choisissez une compétence pour "
                 "voir les dossiers qui la travaillent."));
    gap(4);
    if (view.history.empty())
        banner(Tone::info, icon::radar, {},
               tr("Votre radar et votre historique se dessinent dès le premier dossier rendu."));
    else
        draw_course(view, draft);
    gap(6);
    for (const auto& block : view.blocks) draw_block(view, block, draft);
}

}  // namespace sim::app::views
