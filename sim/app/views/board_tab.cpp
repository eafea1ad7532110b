#include "sim/app/views/board_tab.hpp"

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

void draw_board(const BoardView& board, StartDraft& draft, Intents& intents) {
    if (board.failed)
        return empty_state(icon::library, tr("La bibliothèque n’a pas été lue"),
                           tr("Corrigez le cas que nomme le message, puis rouvrez Constat."));
    if (!board.read) {
        intents.push_back(CoverageAsked{});
        return empty_state(icon::library, tr("Lecture de la bibliothèque"),
                           tr("Chaque dossier est ouvert sur plusieurs variantes."));
    }
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
