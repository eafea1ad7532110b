#include "sim/app/views/board_tab.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

namespace {

/// Long with hundreds of cases: how far it is, and a way out.
void draw_reading(const BoardView& board, Intents& intents) {
    if (board.stopped) {
        empty_state(icon::library, tr("Lecture arrêtée"),
                    tr("La bibliothèque n’a pas été lue jusqu’au bout."));
        if (button(tr_label("Reprendre la lecture###board_again"), icon::refresh))
            intents.push_back(CoverageAsked{});
        return;
    }
    if (!board.asked) intents.push_back(CoverageAsked{});
    empty_state(icon::library, tr("Lecture de la bibliothèque"),
                tr("Chaque dossier est ouvert sur plusieurs variantes."));
    if (board.total == 0) return;
    const float width = std::min(width_or_rest(0), S(420));
    const auto count = tr_with("{} dossiers lus sur {}", board.done, board.total);
    key_value(tr("Lecture"), count, width);
    progress_bar(static_cast<float>(board.done) / static_cast<float>(board.total), Tone::info,
                 width);
    gap(4);
    if (button(tr_label("Arrêter la lecture###board_stop"), icon::close))
        intents.push_back(CoverageStopped{});
}

}  // namespace

void draw_board(const BoardView& board, StartDraft& draft, Intents& intents) {
    if (board.failed)
        return empty_state(icon::library, tr("La bibliothèque n’a pas été lue"),
                           tr("Corrigez le cas que nomme le message, puis rouvrez Constat."));
    if (!board.read) return draw_reading(board, intents);
    paragraph(Font::small, palette().ink2, board.headline);
    gap(4);
    for (const auto& group : board.groups) {
        section_header(group.title, group.met);
        for (const auto& row : group.rows) {
            const ListRow shown{.icon = row.met ? icon::check_circle : icon::error,
                                .tone = row.met ? Tone::good : Tone::danger,
                                .title = row.label,
                                .subtitle = row.where,
                                .right = row.count};
            if (!list_row(row.label + "###board_" + row.id, shown) || row.first_case.empty())
                continue;
            draft.chosen_case = row.first_case;
            draft.tab = 0;
        }
        gap(8);
    }
}

}  // namespace sim::app::views
