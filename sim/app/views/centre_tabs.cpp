#include "sim/app/views/centre_tabs.hpp"

#include <algorithm>

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/sheet_panel.hpp"

namespace sim::app::views {
namespace {

constexpr float tab_high = 40;
constexpr float longest_title = 170;
constexpr float shortest_title = 70;  ///< Cut shorter, it names nothing any more.

struct CentreTabView {
    std::string label;
    const char* icon = nullptr;
    CentreTab tab = CentreTab::talk;
    std::string document;
    bool dot = false;
    bool overflow = false;
    bool alone = false;             ///< The list of all stands for the chosen document too.
    float longest = longest_title;  ///< Design pixels of its text; the rest is cut.
    bool crowded = false;           ///< The names of all the tabs do not fit beside each other.
};

float gap_between() {
    return S(narrow() ? 14 : 20);
}

/// Where names do not fit only the chosen tab says its own; the others have it as a tooltip.
bool only_icon(const CentreTabView& tab, bool on) {
    return (very_narrow() || tab.crowded) && !on && !tab.overflow && tab.tab != CentreTab::document;
}

float width_of(const CentreTabView& tab, bool on = true) {
    const float dot = tab.dot ? S(12) : 0;
    if (only_icon(tab, on)) return text_size(Font::body, tab.icon).x + S(4) + dot;
    const float text = text_size(Font::body_bold, visible_part(tab.label)).x;
    return text_size(Font::body, tab.icon).x + S(6) + std::min(text, S(tab.longest)) + dot;
}

bool draw_tab(const CentreTabView& tab, ImVec2 at, bool on) {
    const Palette& p = palette();
    ImGui::SetCursorScreenPos(at);
    const float width = width_of(tab, on);
    const Hit state = hit(tab.label, {width, S(tab_high)}, S(6));
    const Colour ink = on ? p.accent : state.hovered ? p.ink : p.ink2;
    const Font role = on ? Font::body_bold : Font::body;
    const float y = state.box.centre().y - text_size(role, "X").y / 2;
    const float icon_room = text_size(Font::body, tab.icon).x + S(6);
    text_at({at.x, y}, Font::body, ink, tab.icon);
    if (!only_icon(tab, on))
        text_ellipsis({at.x + icon_room, y}, role, ink, visible_part(tab.label),
                      width - icon_room - (tab.dot ? S(12) : 0) + 1);
    if (tab.dot)
        disc({state.box.max.x - S(4), y + S(4)}, S(4), p.accent, p.accent, "", Font::small);
    if (on)
        fill({{at.x - S(3), state.box.max.y - S(3)}, {at.x + width + S(3), state.box.max.y}},
             p.accent, S(2));
    const float whole = text_size(Font::body_bold, visible_part(tab.label)).x;
    if (state.hovered && (only_icon(tab, on) || whole > S(tab.longest)))
        tooltip(visible_part(tab.label));
    return state.activated;
}

std::vector<CentreTabView> before_documents(const DeskView& view) {
    std::vector<CentreTabView> tabs;
    if (narrow())
        tabs.push_back({tr_label("Boîte###tab_inbox"), icon::inbox, CentreTab::inbox, "",
                        view.bar.unread > 0, false});
    tabs.push_back({tr_label("Échanges###tab_talk"), icon::forum, CentreTab::talk, "",
                    view.conversation.active, false});
    if (!view.deals.empty())
        tabs.push_back({tr_label("Négociation###tab_deal"), icon::handshake, CentreTab::deal, "",
                        std::ranges::any_of(view.deals, &DealView::may_move), false});
    return tabs;
}

std::vector<CentreTabView> after_documents(const DeskView& view) {
    std::vector<CentreTabView> tabs{
        {tr_label("Dossier###tab_file"), icon::folder, CentreTab::file, "", false, false},
        {tr_label("Écrire###tab_letter"), icon::edit, CentreTab::letter, "", false, false}};
    const auto to_sort = [](const DeskNewsRow& row) { return row.sorted.empty(); };
    if (!view.news.empty())
        tabs.push_back({tr_label("Veille###tab_news"), icon::visibility, CentreTab::news, "",
                        std::ranges::any_of(view.news, to_sort), false});
    tabs.push_back({tr_label("Historique###tab_timeline"), icon::history, CentreTab::timeline, "",
                    false, false});
    if (very_narrow())
        tabs.push_back({tr_label("Décisions###tab_decisions"), icon::gavel, CentreTab::decisions,
                        "", false, false});
    return tabs;
}

float total(const std::vector<CentreTabView>& tabs, CentreTab chosen = CentreTab::document) {
    float width = 0;
    for (const auto& tab : tabs) width += width_of(tab, tab.tab == chosen) + gap_between();
    return width;
}

/// The list of all the documents, and the chosen one cut short.
float least_of_documents(const DeskView& view) {
    if (view.documents.empty()) return 0;
    const auto count = counted(view.documents.size(), tr("pièce"), tr("pièces"));
    return text_size(Font::body_bold, count).x + S(90) + 2 * gap_between();
}

/// The documents that fit, the chosen one always among them, and the list of all when one is left
/// out.
std::vector<CentreTabView> documents_that_fit(const DeskView& view, float room) {
    std::vector<CentreTabView> all;
    for (const auto& document : view.documents)
        all.push_back({document.title + "###tab_document_" + document.id,
                       icon_by_name(document.icon), CentreTab::document, document.id,
                       document.unread, false});
    if (all.empty() || total(all) <= room) return all;
    const bool unread = std::ranges::any_of(all, &CentreTabView::dot);
    CentreTabView rest{counted(all.size(), tr("pièce"), tr("pièces")) + "###tab_documents",
                       icon::expand_more,
                       CentreTab::document,
                       "",
                       unread,
                       true};
    const float least = width_of(rest) + gap_between() + text_size(Font::body, rest.icon).x +
                        S(6 + 12 + shortest_title) + gap_between();
    if (room < least) {
        rest.alone = true;
        if (room < width_of(rest) + gap_between())
            rest.label = std::to_string(all.size()) + "###tab_documents";
        return {rest};
    }
    room -= width_of(rest) + gap_between();
    std::vector<CentreTabView> shown;
    const auto chosen = std::ranges::find(all, view.document.id, &CentreTabView::document);
    if (chosen != all.end()) {
        const float others =
            width_of(*chosen) -
            std::min(S(longest_title), text_size(Font::body_bold, visible_part(chosen->label)).x);
        chosen->longest =
            std::clamp((room - others - gap_between()) / scale(), shortest_title, longest_title);
        shown.push_back(*chosen);
        room -= width_of(*chosen) + gap_between();
    }
    for (const auto& tab : all) {
        if (tab.document == view.document.id) continue;
        if (width_of(tab) + gap_between() > room) break;
        room -= width_of(tab) + gap_between();
        shown.push_back(tab);
    }
    shown.push_back(rest);
    return shown;
}

void choose(const std::string& document, Drafts& drafts, Intents& intents) {
    drafts.tab = CentreTab::document;
    if (!document.empty()) intents.push_back(DocumentClicked{document});
}

void draw_list_of_all(const DeskView& view, Drafts& drafts, Intents& intents) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(8), S(8)});
    if (ImGui::BeginPopup("all_documents")) {
        for (const auto& document : view.documents) {
            const float width = S(320);
            const Hit state = clickable(document.title + "###list_document_" + document.id, S(38),
                                        document.id == view.document.id, width);
            const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
            text_at({state.box.min.x + S(10), y}, Font::body, palette().ink2,
                    icon_by_name(document.icon));
            text_ellipsis({state.box.min.x + S(38), y},
                          document.unread ? Font::body_bold : Font::body, palette().ink,
                          document.title, width - S(60));
            if (document.unread)
                disc({state.box.max.x - S(12), state.box.centre().y}, S(4), palette().accent,
                     palette().accent, "", Font::small);
            if (!state.activated) continue;
            choose(document.id, drafts, intents);
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

bool is_on(const CentreTabView& tab, const DeskView& view, const Drafts& drafts) {
    if (tab.tab != drafts.tab) return false;
    if (tab.overflow) return tab.alone;
    return tab.tab != CentreTab::document || tab.document == view.document.id;
}

}  // namespace

void draw_centre_tabs(const DeskView& view, Drafts& drafts, Intents& intents) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    hline(at.x, at.x + width, at.y + S(tab_high) - S(1), palette().line);
    auto tabs = before_documents(view);
    auto after = after_documents(view);
    if (has_sheet_tab(view, drafts))
        after.push_back(
            {tr_label("Calcul###tab_sheet"), icon::calculator, CentreTab::sheet, "", false, false});
    const bool crowded =
        total(tabs, drafts.tab) + total(after, drafts.tab) + least_of_documents(view) > width;
    for (auto* some : {&tabs, &after})
        for (auto& tab : *some) tab.crowded = crowded;
    const auto documents =
        documents_that_fit(view, width - total(tabs, drafts.tab) - total(after, drafts.tab) - S(4));
    tabs.insert(tabs.end(), documents.begin(), documents.end());
    tabs.insert(tabs.end(), after.begin(), after.end());
    float x = at.x + S(4);
    float x_next = x;
    bool open_list = false;
    const bool any_on =
        std::ranges::any_of(tabs, [&](const auto& tab) { return is_on(tab, view, drafts); });
    for (const auto& tab : tabs) {
        const bool on = is_on(tab, view, drafts);
        if (on || !any_on) take_focus(drafts.focus, Area::tabs);
        x_next = x + width_of(tab, on) + gap_between();
        if (draw_tab(tab, {x, at.y}, on)) {
            if (tab.overflow)
                open_list = true;
            else if (tab.tab == CentreTab::document)
                choose(tab.document, drafts, intents);
            else
                drafts.tab = tab.tab;
        }
        x = x_next;
    }
    if (open_list) ImGui::OpenPopup("all_documents");
    draw_list_of_all(view, drafts, intents);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, S(tab_high)});
}

}  // namespace sim::app::views
