#include "sim/app/views/documents_panel.hpp"

#include <algorithm>
#include <cmath>

#include "sim/app/views/citing.hpp"
#include "sim/app/views/document_beside.hpp"
#include "sim/app/views/document_search.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/sketch.hpp"

namespace sim::app::views {
namespace {

constexpr float paper_width = 794;  ///< A4 at 96 pixels an inch: what 100 % means.
constexpr float paper_ratio = 1.4142f;
constexpr int zoom_steps[] = {50, 75, 100, 125, 150, 200};

void zoom(DocumentsDraft& draft, int shown, bool larger) {
    draft.fit_width = false;
    draft.zoom_percent = shown;
    if (larger) {
        for (const int step : zoom_steps)
            if (step > shown) {
                draft.zoom_percent = step;
                return;
            }
        return;
    }
    for (auto step = std::rbegin(zoom_steps); step != std::rend(zoom_steps); ++step)
        if (*step < shown) {
            draft.zoom_percent = *step;
            return;
        }
}

void turn(DocumentsDraft& draft, int pages, int by) {
    draft.page = std::clamp(draft.page + by, 0, std::max(pages - 1, 0));
}

void keys(DocumentsDraft& draft, int pages, int shown_percent) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return;
    if (command_pressed("page_next")) turn(draft, pages, 1);
    if (command_pressed("page_back")) turn(draft, pages, -1);
    if (command_pressed("document_larger")) zoom(draft, shown_percent, true);
    if (command_pressed("document_smaller")) zoom(draft, shown_percent, false);
}

/// The sheet, or an empty one while it is being laid out.
void draw_sheet(const DocumentView& view, const PageTexture& page, ImVec2 at, ImVec2 size) {
    const Palette& p = palette();
    const Box sheet = box_at(at, size);
    shadow(sheet, S(2));
    fill(sheet, p.paper, S(2));
    ImGui::SetCursorScreenPos(at);
    const bool ours = page.document.empty() || page.document == view.id;
    if (page.id != 0 && ours) {
        // ImTextureID is a pointer; the shell's is a number.
        ImGui::Image(reinterpret_cast<ImTextureID>(page.id), size);  // NOLINT
    } else {
        ImGui::Dummy(size);
        text_centred({at, {sheet.max.x, at.y + S(160)}}, Font::body, rgb(0x5B6475),
                     tr("Mise en page du document…"));
    }
    outline(sheet, p.line, S(2));
}

float pill_room(int pages) {
    return pages > 1 ? S(430) : S(290);
}

void draw_pill(const DeskView& desk, DocumentsDraft& draft, int pages, int shown_percent,
               bool beside, const Box& area) {
    const Palette& p = palette();
    const bool may_cite = !desk.acts.empty();
    const float width = pill_room(pages) - (may_cite ? 0 : S(38)) - (beside ? 0 : S(38));
    const ImVec2 at{area.max.x - width - S(18), area.max.y - S(44) - S(14)};
    const Region pill_window{
        "zoom_pill", box_at({at.x - S(6), at.y - S(6)}, {width + S(12), S(56)}), 6, 0, false};
    const Box box = box_at(ImGui::GetCursorScreenPos(), {width, S(44)});
    shadow(box, S(22));
    fill(box, p.panel, S(22));
    outline(box, p.line, S(22));
    float x = box.min.x + S(8);
    const auto place = [&](float room) {
        ImGui::SetCursorScreenPos({x, box.min.y + S(6)});
        x += room;
    };
    if (pages > 1) {
        place(S(34));
        if (icon_button(tr_label("Page précédente###page_back"), icon::chevron_left))
            turn(draft, pages, -1);
        const auto text = std::to_string(std::min(draft.page + 1, pages)) + "\u00A0/\u00A0" +
                          std::to_string(pages);
        text_centred({{x, box.min.y}, {x + S(66), box.max.y}}, Font::small_bold, p.ink, text);
        x += S(66);
        place(S(40));
        if (icon_button(tr_label("Page suivante###page_next"), icon::chevron_right))
            turn(draft, pages, 1);
    }
    if (beside) {
        place(S(38));
        draw_beside_choice(desk, draft);
    }
    place(S(38));
    if (icon_button(tr_label("Chercher dans le document###search"), icon::search, draft.searching))
        draft.searching = !draft.searching;
    if (may_cite) {
        place(S(38));
        if (icon_button(tr_label("Citer un passage###cite"), icon::format_quote, draft.citing))
            draft.citing = !draft.citing;
    }
    place(S(34));
    if (icon_button(tr_label("Réduire###zoom_out"), icon::zoom_out))
        zoom(draft, shown_percent, false);
    const auto percent = std::to_string(shown_percent) + "\u00A0%";
    text_centred({{x, box.min.y}, {x + S(58), box.max.y}}, Font::small_bold, p.ink, percent);
    x += S(58);
    place(S(34));
    if (icon_button(tr_label("Agrandir###zoom_in"), icon::zoom_in))
        zoom(draft, shown_percent, true);
    place(S(34));
    if (icon_button(tr_label("Toute la largeur###zoom_fit"), icon::fit_width, draft.fit_width))
        draft.fit_width = !draft.fit_width;
}

}  // namespace

void draw_documents_panel(const DeskView& desk, Drafts& drafts, Intents& intents,
                          const PageTexture& page) {
    const DocumentView& view = desk.document;
    DocumentsDraft& draft = drafts.documents;
    if (view.id.empty()) {
        drafts.request = drafts.beside_request = {};
        return empty_state(icon::article, tr("Aucun document ouvert"),
                           tr("Les pièces reçues s’ouvrent d’ici ou depuis un message."));
    }
    if (draft.document != view.id) {
        draft.document = view.id;
        draft.page = 0;
        draft.sketch = false;
    }
    if (draft.sketch && !view.sketch.shapes.empty()) {
        drafts.request = drafts.beside_request = {};
        if (draw_sketch(view.sketch)) draft.sketch = false;
        return;
    }
    const bool ours = page.document.empty() || page.document == view.id;
    const int pages = ours ? page.pages : 0;
    if (!view.sketch.shapes.empty() && draw_sketch_strip(view.sketch)) draft.sketch = true;
    const Box whole = draw_citing_strip(desk, drafts, rest_of_window());
    const bool beside = may_read_beside(desk, whole);
    const Box area = draw_search_strip(draft, page, draw_beside(desk, drafts, whole));
    const float full = S(paper_width);
    const float fit = std::min(area.width() - S(44), full * 1.6f);
    const float width =
        std::round(draft.fit_width ? fit : full * static_cast<float>(draft.zoom_percent) / 100);
    const int shown_percent = static_cast<int>(std::lround(100 * width / full));
    keys(draft, pages, shown_percent);
    drafts.request = {view.id, draft.page, static_cast<int>(width)};
    const float ratio = page.id != 0 && ours && page.width > 0
                            ? static_cast<float>(page.height) / static_cast<float>(page.width)
                            : paper_ratio;
    {
        const Region paper{"paper_" + view.id + "_" + std::to_string(draft.page), area};
        if (width + S(28) > area.width()) ImGui::SetNextWindowContentSize({width + S(28), 0});
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float left = std::max(S(14), (area.width() - width) / 2);
        const Box sheet = box_at({at.x + left, at.y + S(14)}, {width, std::round(width * ratio)});
        draw_sheet(view, page, sheet.min, {width, sheet.height()});
        if (ours) draw_finds(draft, page, sheet);
        if (ours) draw_passages(desk, page, sheet, drafts, intents);
        ImGui::SetCursorScreenPos({at.x, sheet.max.y});
        ImGui::Dummy({1, S(60)});
    }
    draw_ground_question(desk, drafts, intents);
    draw_pill(desk, draft, pages, shown_percent, beside, area);
}

}  // namespace sim::app::views
