#include "sim/app/views/document_beside.hpp"

#include <algorithm>
#include <cmath>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float two_sheets = 720;
constexpr float beside_ratio = 1.4142f;
constexpr const char* choice_id = "beside_choice";

bool is_offered(const DeskView& desk, const DocumentTab& tab) {
    return !tab.unread && tab.id != desk.document.id;
}

void draw_strip(const std::string& title, DocumentsDraft& draft, int pages, const Box& box) {
    const bool several = pages > 1;
    float x = box.max.x - S(38) * (several ? 3.0f : 1.0f) - (several ? S(54) : 0);
    text_ellipsis({box.min.x + S(4), box.min.y + S(11)}, Font::body_bold, palette().ink, title,
                  x - box.min.x - S(12));
    const auto place = [&](float room) {
        ImGui::SetCursorScreenPos({x, box.min.y + S(4)});
        x += room;
    };
    if (several) {
        place(S(38));
        if (icon_button(tr_label("Page précédente, à côté###beside_back"), icon::chevron_left))
            draft.beside_page = std::max(draft.beside_page - 1, 0);
        const auto text =
            std::to_string(draft.beside_page + 1) + "\u00A0/\u00A0" + std::to_string(pages);
        text_centred({{x, box.min.y}, {x + S(54), box.max.y}}, Font::small_bold, palette().ink,
                     text);
        x += S(54);
        place(S(38));
        if (icon_button(tr_label("Page suivante, à côté###beside_next"), icon::chevron_right))
            draft.beside_page = std::min(draft.beside_page + 1, pages - 1);
    }
    place(S(38));
    if (icon_button(tr_label("Ne plus lire à côté###beside_close"), icon::close))
        draft.beside.clear();
}

void draw_sheet(const Drafts& drafts, const Box& area) {
    const auto& picture = drafts.beside;
    const bool ours = picture.id != 0 && picture.document == drafts.documents.beside;
    const float width = static_cast<float>(drafts.beside_request.pixels_wide);
    const float ratio = ours && picture.width > 0
                            ? static_cast<float>(picture.height) / static_cast<float>(picture.width)
                            : beside_ratio;
    const Region paper{
        "beside_" + drafts.documents.beside + "_" + std::to_string(drafts.documents.beside_page),
        area};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Box sheet = box_at({at.x + S(10), at.y + S(14)}, {width, std::round(width * ratio)});
    shadow(sheet, S(2));
    fill(sheet, palette().paper, S(2));
    ImGui::SetCursorScreenPos(sheet.min);
    const ImVec2 size{sheet.width(), sheet.height()};
    if (ours)
        ImGui::Image(reinterpret_cast<ImTextureID>(picture.id), size);  // NOLINT
    else
        ImGui::Dummy(size);
    outline(sheet, palette().line, S(2));
    ImGui::Dummy({1, S(60)});
}

}  // namespace

bool may_read_beside(const DeskView& desk, const Box& area) {
    return area.width() > S(two_sheets) &&
           std::ranges::any_of(desk.documents,
                               [&](const DocumentTab& tab) { return is_offered(desk, tab); });
}

void draw_beside_choice(const DeskView& desk, DocumentsDraft& draft) {
    if (icon_button(tr_label("Lire une autre pièce à côté###beside"), icon::copy,
                    !draft.beside.empty())) {
        if (draft.beside.empty())
            ImGui::OpenPopup(choice_id);
        else
            draft.beside.clear();
    }
    const float width = S(340);
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, S(420)});
    if (!ImGui::BeginPopup(choice_id)) return;
    for (const auto& tab : desk.documents) {
        if (!is_offered(desk, tab)) continue;
        const Hit state = clickable(tab.title + "###beside_" + tab.id, S(36), false, width - S(24));
        text_ellipsis({state.box.min.x + S(8), state.box.centre().y - S(9)}, Font::body,
                      palette().ink, tab.title, state.box.width() - S(16));
        if (!state.activated) continue;
        draft.beside = tab.id;
        draft.beside_page = 0;
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
}

Box draw_beside(const DeskView& desk, Drafts& drafts, const Box& area) {
    DocumentsDraft& draft = drafts.documents;
    drafts.beside_request = {};
    const auto tab = std::ranges::find(desk.documents, draft.beside, &DocumentTab::id);
    if (tab == desk.documents.end() || draft.beside == desk.document.id ||
        !may_read_beside(desk, area))
        return area;
    const float middle = std::round(area.centre().x);
    const Box right{{middle, area.min.y}, area.max};
    fill({{middle - S(1), area.min.y}, {middle, area.max.y}}, palette().line);
    const Box strip{{right.min.x + S(8), right.min.y}, {right.max.x, right.min.y + S(42)}};
    const bool ours = drafts.beside.document == draft.beside;
    draw_strip(tab->title, draft, ours ? drafts.beside.pages : 0, strip);
    if (!draft.beside.empty()) {
        const Box below{{right.min.x, strip.max.y}, right.max};
        drafts.beside_request = {draft.beside, draft.beside_page,
                                 static_cast<int>(right.width() - S(34))};
        draw_sheet(drafts, below);
    }
    return {area.min, {middle - S(4), area.max.y}};
}

}  // namespace sim::app::views
