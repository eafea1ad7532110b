#include "sim/app/views/law_panel.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/base/date.hpp"
#include "sim/base/fold.hpp"

namespace sim::app::views {
namespace {

/// The first entry, newest first, that begins on or before the day; none without a day.
std::size_t in_force(const ParameterRow& row, const std::string& on) {
    const auto day = date_from_french(on);
    if (!day) return row.entries.size();
    const auto iso = to_iso(*day);
    const auto found = std::ranges::find_if(
        row.entries, [&](const ParameterEntry& entry) { return entry.from <= iso; });
    return static_cast<std::size_t>(found - row.entries.begin());
}

void draw_entry(const ParameterEntry& entry, bool marked) {
    const Palette& p = palette();
    section_header(tr_with("Depuis le {}", entry.since));
    if (marked) chip(icon::check_circle, tr("En vigueur ce jour-là"), Tone::good);
    paragraph(Font::title, p.ink, entry.value);
    paragraph(Font::small, p.ink2, entry.reference);
    if (!entry.url.empty()) paragraph(Font::small, p.ink2, entry.url);
    if (!entry.doubts.empty()) banner(Tone::warning, icon::info, "", entry.doubts);
    gap(8);
}

}  // namespace

void draw_parameters(const CalculatorView& view, CalculatorDraft& draft) {
    search_field(tr_label("Chercher un paramètre###parameter_search"), draft.search,
                 {.hint = tr("Chercher un paramètre"), .show_label = false});
    gap(4);
    const Region list{"parameters", rest_of_window(), ring_room};
    const auto search = fold(draft.search);
    bool any = false;
    for (const auto& row : view.parameters) {
        if (!search.empty() && fold(row.label + " " + row.key).find(search) == std::string::npos)
            continue;
        any = true;
        const ListRow shown{.icon = icon::balance,
                            .title = row.label,
                            .subtitle = row.key,
                            .selected = row.key == draft.parameter};
        if (list_row(row.label + "###parameter_" + row.key, shown)) draft.parameter = row.key;
    }
    if (!any)
        empty_state(icon::search, tr("Aucun paramètre ne correspond"),
                    tr("Essayez un autre mot\u202F: «\u00A0plafond\u00A0», «\u00A0délai\u00A0», "
                       "«\u00A0barème\u00A0»…"));
}

void draw_parameter(const CalculatorView& view, CalculatorDraft& draft) {
    const auto row = std::ranges::find(view.parameters, draft.parameter, &ParameterRow::key);
    if (row == view.parameters.end())
        return empty_state(icon::library, tr("Choisissez un paramètre"),
                           tr("Ses valeurs se lisent avec leurs dates et leurs sources."));
    paragraph(Font::title, palette().ink, row->label);
    paragraph(Font::small, palette().ink2, row->key);
    gap(4);
    date_field(tr_label("Valeur au###parameter_on"), draft.on,
               {.width = std::min(width_or_rest(0), S(220))});
    gap(6);
    const auto marked = in_force(*row, draft.on);
    for (std::size_t i = 0; i < row->entries.size(); ++i) draw_entry(row->entries[i], i == marked);
    if (!row->entries.empty() && date_from_french(draft.on) && marked == row->entries.size())
        banner(Tone::info, icon::info, "", tr("Ce paramètre n’a pas encore de valeur ce jour-là."));
}

}  // namespace sim::app::views
