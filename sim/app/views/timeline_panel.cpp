#include "sim/app/views/timeline_panel.hpp"

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

void draw_timeline(const std::vector<TimelineRow>& rows) {
    if (rows.empty())
        return empty_state(icon::history, "Rien n’a encore eu lieu",
                           "Chaque action et chaque événement s’inscrivent ici avec leur heure.");
    const Region page{"timeline", rest_of_window(), 8};
    for (std::size_t i = 0; i < rows.size(); ++i)
        timeline_row({.icon = icon_by_name(rows[i].icon),
                      .tone = tone_of(rows[i].tone),
                      .when = rows[i].when,
                      .title = rows[i].text,
                      .text = {},
                      .last = i + 1 == rows.size()});
}

}  // namespace sim::app::views
