#include "sim/app/views/document_search.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void show(DocumentsDraft& draft, const PageTexture& page, std::size_t find) {
    draft.find = find;
    draft.page = page.finds[find].page;
}

/// The first place of new words, on this page or after it.
void follow(DocumentsDraft& draft, const PageTexture& page) {
    const auto now = page.document + "\n" + page.searched;
    if (draft.found == now || page.searched != draft.search) return;
    draft.found = now;
    draft.find = 0;
    if (page.finds.empty()) return;
    const auto from = std::ranges::find_if(
        page.finds, [&](const PageFind& find) { return find.page >= draft.page; });
    const auto at = from == page.finds.end() ? page.finds.begin() : from;
    show(draft, page, static_cast<std::size_t>(at - page.finds.begin()));
}

std::string count_of(const DocumentsDraft& draft, const PageTexture& page) {
    if (draft.search.empty()) return {};
    if (page.finds.empty()) return tr("introuvable");
    return tr_with("{} sur {}", std::min(draft.find, page.finds.size() - 1) + 1, page.finds.size());
}

}  // namespace

Box draw_search_strip(DocumentsDraft& draft, const PageTexture& page, const Box& area) {
    if (!draft.searching) return area;
    follow(draft, page);
    const float high = S(46);
    const Box box{area.min, {area.max.x, area.min.y + high}};
    const auto count = count_of(draft, page);
    const float said = text_size(Font::small_bold, tr("introuvable")).x + S(16);
    const float field = std::max(S(120), box.width() - said - 3 * S(38) - S(12));
    ImGui::SetCursorScreenPos({box.min.x + S(2), box.min.y + S(5)});
    search_field(tr_label("Chercher dans le document###document_search"), draft.search,
                 {.hint = tr("Mots à chercher"), .width = field, .limit = 100});
    const bool entered = ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGuiKey_Enter);
    text_centred({{box.min.x + field + S(2), box.min.y}, {box.min.x + field + said, box.max.y}},
                 Font::small_bold, palette().ink2, count);
    float x = box.max.x - 3 * S(38);
    const auto place = [&] {
        ImGui::SetCursorScreenPos({x, box.min.y + S(7)});
        x += S(38);
    };
    const auto finds = page.finds.size();
    place();
    const bool back = icon_button(tr_label("Passage précédent###find_back"), icon::chevron_left);
    place();
    const bool next = icon_button(tr_label("Passage suivant###find_next"), icon::chevron_right);
    if (finds > 0 && back) show(draft, page, (draft.find + finds - 1) % finds);
    if (finds > 0 && (next || entered)) show(draft, page, (draft.find + 1) % finds);
    place();
    if (icon_button(tr_label("Ne plus chercher###search_stop"), icon::close)) {
        draft.searching = false;
        draft.search.clear();
    }
    return {{area.min.x, box.max.y + S(4)}, area.max};
}

void draw_finds(const DocumentsDraft& draft, const PageTexture& page, const Box& sheet) {
    if (!draft.searching || page.searched != draft.search) return;
    constexpr Colour found = rgb(0xF2C230, 90);
    constexpr Colour frame = rgb(0xB3261E);
    for (std::size_t i = 0; i < page.finds.size(); ++i) {
        if (page.finds[i].page != page.page) continue;
        for (const auto& area : page.finds[i].areas) {
            const Box box = box_at(
                {sheet.min.x + area.left * sheet.width(), sheet.min.y + area.top * sheet.height()},
                {area.width * sheet.width(), area.height * sheet.height()});
            fill(box, found, S(2));
            if (i == draft.find) outline(box, frame, S(2));
        }
    }
}

}  // namespace sim::app::views
