#include "sim/app/views/item_panel.hpp"

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_enclosures(const ItemView& view, Drafts& drafts, Intents& intents) {
    if (view.documents.empty()) return;
    gap(2);
    Flow flow;
    for (const auto& document : view.documents) {
        const auto label = document.label + "###enclosure_" + document.id;
        flow.next(pill_width(label, icon::attach));
        if (!pill(label, icon::attach)) continue;
        intents.push_back(DocumentClicked{document.id});
        drafts.tab = CentreTab::document;
    }
}

}  // namespace

void draw_item_panel(const ItemView& view, Drafts& drafts, Intents& intents) {
    if (view.id.empty())
        return empty_state(icon::mail, tr("Choisissez un message"),
                           tr("Ouvrez un appel ou un courrier de la boîte de réception."));
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float kind = chip_width(nullptr, view.kind);
    chip_at({at.x + width - kind, at.y}, nullptr, view.kind, Tone::info);
    text_ellipsis(at, Font::title, p.ink, view.subject, width - kind - S(12));
    ImGui::Dummy({width, S(24)});
    paragraph(Font::small, p.ink2, view.from + " · " + view.time);
    if (!view.scene.empty()) {
        gap(2);
        if (button(tr_label("Prendre la conversation###start_scene"), icon::call,
                   ButtonKind::primary))
            intents.push_back(SceneClicked{view.scene});
    }
    gap(2);
    for (const auto& text : view.paragraphs) paragraph(Font::body, p.ink, text);
    draw_enclosures(view, drafts, intents);
}

}  // namespace sim::app::views
