#include "sim/app/views/news_panel.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/base/date.hpp"
#include "sim/base/fold.hpp"

namespace sim::app::views {
namespace {

constexpr const char* sorting_act = "sort_news";

/// The form of the decision, this piece chosen; what was typed for another is not of this one.
void open_form(std::size_t piece, Drafts& drafts) {
    auto& form = drafts.decisions.forms[sorting_act];
    const int chosen = static_cast<int>(piece);
    if (form.fields["news"].choice != chosen) form = {};
    form.fields["news"].choice = chosen;
    form.done = false;
    drafts.decisions.open = sorting_act;
    drafts.show_hints = false;
    if (very_narrow()) drafts.tab = CentreTab::decisions;
    if (focus_visible()) drafts.focus = Area::decisions;
}

void draw_piece(const DeskNewsRow& row, std::size_t index, bool may_sort, Drafts& drafts) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    paragraph(Font::title, p.ink, row.title, width);
    chip(row.draft ? icon::hourglass : icon::calendar, row.effect,
         row.draft ? Tone::warning : Tone::info);
    gap(2);
    paragraph(Font::body, p.ink, row.body, width);
    paragraph(Font::small, p.ink2, row.source, width);
    gap(4);
    if (!row.sorted.empty()) banner(Tone::good, icon::check_circle, tr("Triée"), row.sorted, width);
    const std::string label =
        (row.sorted.empty() ? tr("Trier cette nouveauté") : tr("Trier de nouveau")) +
        ("###sort_" + row.id);
    const auto kind = row.sorted.empty() ? ButtonKind::secondary : ButtonKind::ghost;
    if (may_sort && button(label, icon::sort, kind, button_width(label, icon::sort, kind)))
        open_form(index, drafts);
    gap(6);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    hline(at.x, at.x + width, at.y, p.line);
    gap(10);
}

bool is_wanted(const LawNewsRow& row, std::string_view search, const std::string& branch,
               const std::string& since) {
    if (!branch.empty() && row.branch != branch) return false;
    if (!since.empty() && row.from < since) return false;
    return search.empty() ||
           fold(row.title + " " + row.branch + " " + row.key).find(search) != std::string::npos;
}

/// « Toutes les branches », then those that have news, in alphabetical order.
std::vector<std::string> branches_of(const CalculatorView& view) {
    std::vector<std::string> names;
    for (const auto& row : view.news)
        if (std::ranges::find(names, row.branch) == names.end()) names.push_back(row.branch);
    std::ranges::sort(names, {}, [](const std::string& name) { return fold(name); });
    names.insert(names.begin(), tr("Toutes les branches"));
    return names;
}

std::string iso_or_nothing(const std::string& typed) {
    const auto day = date_from_french(typed);
    return day ? to_iso(*day) : std::string{};
}

}  // namespace

void draw_news_panel(const DeskView& view, Drafts& drafts) {
    const Region page{"news", rest_of_window(), 8};
    if (view.news.empty())
        return empty_state(icon::visibility, tr("Aucune nouveauté"),
                           tr("Ce que la veille apporte à ce dossier s’affiche ici."));
    const bool may_sort =
        std::ranges::find(view.acts, sorting_act, &ActView::id) != view.acts.end();
    const auto sorted = static_cast<std::size_t>(std::ranges::count_if(
        view.news, [](const DeskNewsRow& row) { return !row.sorted.empty(); }));
    section_header(tr("Veille"), tr_with("{} sur {}", sorted, view.news.size()));
    paragraph(Font::body, palette().ink2,
              tr("Chaque nouveauté se trie\u00A0: concerne-t-elle ce dossier, et que disait la "
                 "règle au jour du fait\u202F?"));
    gap(8);
    take_focus(drafts.focus, Area::centre);
    for (std::size_t i = 0; i < view.news.size(); ++i)
        draw_piece(view.news[i], i, may_sort, drafts);
}

void draw_law_news(const CalculatorView& view, CalculatorDraft& draft) {
    search_field(tr_label("Chercher une nouveauté###news_search"), draft.search,
                 {.hint = tr("Chercher une nouveauté"), .show_label = false});
    const auto branches = branches_of(view);
    const float each = (width_or_rest(0) - S(8)) / 2;
    choice_field(tr_label("Branche###news_branch"), draft.branch, branches, {.width = each});
    ImGui::SameLine(0, S(8));
    date_field(tr_label("Depuis le###news_since"), draft.since);
    gap(4);
    const Region list{"law_news", rest_of_window(), ring_room};
    const bool all = draft.branch <= 0 || draft.branch >= static_cast<int>(branches.size());
    const auto branch = all ? std::string{} : branches[static_cast<std::size_t>(draft.branch)];
    const auto search = fold(draft.search);
    const auto since = iso_or_nothing(draft.since);
    bool any = false;
    for (const auto& row : view.news) {
        if (!is_wanted(row, search, branch, since)) continue;
        any = true;
        const auto chosen = row.key + "@" + row.from;
        const ListRow shown{.icon = icon::visibility,
                            .title = row.title,
                            .subtitle = row.change,
                            .snippet = row.branch,
                            .right = row.since,
                            .selected = draft.news == chosen};
        if (!list_row(row.title + "###news_" + chosen, shown)) continue;
        draft.news = chosen;
        draft.parameter = row.key;
        draft.on =
            row.from.substr(8, 2) + "/" + row.from.substr(5, 2) + "/" + row.from.substr(0, 4);
    }
    if (!any)
        empty_state(icon::search, tr("Aucune nouveauté ne correspond"),
                    tr("Élargissez la date, la branche ou les mots."));
}

}  // namespace sim::app::views
