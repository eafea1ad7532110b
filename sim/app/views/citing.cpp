#include "sim/app/views/citing.hpp"

#include <algorithm>

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"

namespace sim::app::views {
namespace {

/// The decision whose form asked for a passage, whatever form is open by now.
const ActView* asking_act(const DeskView& desk, const Drafts& drafts) {
    const auto asking = std::ranges::find(desk.acts, drafts.documents.ground, &ActView::id);
    return asking == desk.acts.end() ? nullptr : &*asking;
}

void cite(const std::string& act, const std::string& passage, const DeskView& desk, Drafts& drafts,
          Intents& intents) {
    intents.push_back(PassageMarked{act, desk.document.id, passage});
    drafts.documents.citing = false;
    drafts.documents.ground.clear();
    drafts.documents.passage.clear();
    if (very_narrow() && !drafts.decisions.open.empty()) drafts.tab = CentreTab::decisions;
}

Box on_sheet(const PageArea& area, const Box& sheet) {
    return box_at(
        {sheet.min.x + area.left * sheet.width(), sheet.min.y + area.top * sheet.height()},
        {area.width * sheet.width(), area.height * sheet.height()});
}

/// The paper is light in every theme, and so are its markers.
void mark(const PagePassage& passage, const Box& sheet, Colour colour) {
    for (const auto& area : passage.areas) fill(on_sheet(area, sheet), colour, S(2));
}

/// One control a passage; the lines after the first are clicked but are no stop of their own.
bool choose_passage(const PagePassage& passage, const Box& sheet, bool& under_mouse) {
    bool chosen = false;
    for (std::size_t i = 0; i < passage.areas.size(); ++i) {
        const Box box = on_sheet(passage.areas[i], sheet);
        ImGui::SetCursorScreenPos(box.min);
        ImGui::PushTabStop(i == 0);
        const auto label = passage.text + "###line_" + std::to_string(i);
        const Hit state = hit(label, {box.width(), box.height()}, S(2));
        ImGui::PopTabStop();
        chosen |= state.activated;
        under_mouse |= state.hovered;
    }
    return chosen;
}

}  // namespace

Box draw_citing_strip(const DeskView& desk, Drafts& drafts, const Box& area) {
    if (!drafts.documents.citing) {
        drafts.documents.ground.clear();
        return area;
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) drafts.documents.citing = false;
    const float high = S(42);
    const Box box{area.min, {area.max.x, area.min.y + high}};
    const TonePair colours = palette().tone(Tone::info);
    fill(box, colours.ground, S(9));
    const auto* act = asking_act(desk, drafts);
    const std::string words =
        act == nullptr
            ? tr("Choisissez le passage à citer à l’appui d’une décision.")
            : tr_with("Choisissez le passage à citer à l’appui de «\u00A0{}\u00A0».", act->label);
    text_at({box.min.x + S(13), box.min.y + S(11)}, Font::body, colours.ink, icon::format_quote);
    text_ellipsis({box.min.x + S(40), box.min.y + S(12)}, Font::body_bold, colours.ink, words,
                  box.width() - S(84));
    ImGui::SetCursorScreenPos({box.max.x - S(38), box.min.y + S(5)});
    if (icon_button(tr_label("Ne rien citer (Échap)###cite_stop"), icon::close))
        drafts.documents.citing = false;
    return {{area.min.x, box.max.y + S(6)}, area.max};
}

void draw_passages(const DeskView& desk, const PageTexture& page, const Box& sheet, Drafts& drafts,
                   Intents& intents) {
    constexpr Colour cited = rgb(0xF2C230, 90);
    constexpr Colour offered = rgb(0x2457C5, 26);
    constexpr Colour pointed = rgb(0x2457C5, 70);
    DocumentsDraft& draft = drafts.documents;
    for (std::size_t i = 0; i < page.passages.size(); ++i) {
        const auto& passage = page.passages[i];
        if (std::ranges::count(desk.document.cited, passage.text) > 0) mark(passage, sheet, cited);
        if (!draft.citing) continue;
        ImGui::PushID(static_cast<int>(i));
        bool under_mouse = false;
        const bool chosen = choose_passage(passage, sheet, under_mouse);
        mark(passage, sheet, under_mouse ? pointed : offered);
        ImGui::PopID();
        if (!chosen) continue;
        if (const auto* act = asking_act(desk, drafts))
            cite(act->id, passage.text, desk, drafts, intents);
        else
            draft.passage = passage.text;
    }
}

void draw_ground_question(const DeskView& desk, Drafts& drafts, Intents& intents) {
    DocumentsDraft& draft = drafts.documents;
    if (draft.passage.empty()) return;
    constexpr const char* id = "ground_question";
    if (!ImGui::IsPopupOpen(id)) ImGui::OpenPopup(id);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float width = std::min(S(420), screen.x - S(40));
    ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5f, 0.5f});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - S(40)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {S(18), S(16)});
    if (ImGui::BeginPopup(id)) {
        const float inner = width - S(36);
        paragraph(Font::title, palette().ink, tr("À l’appui de quelle décision\u202F?"), inner);
        paragraph(Font::small, palette().ink2, "«\u00A0" + draft.passage + "\u00A0»", inner);
        gap(4);
        for (const auto& act : desk.acts) {
            const Hit state = clickable(act.label + "###ground_" + act.id, S(36), false, inner);
            const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
            text_at({state.box.min.x + S(8), y}, Font::body, palette().accent,
                    icon_by_name(act.icon));
            text_ellipsis({state.box.min.x + S(38), y}, Font::body, palette().ink, act.label,
                          inner - S(46));
            if (!state.activated) continue;
            cite(act.id, std::string{draft.passage}, desk, drafts, intents);
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndPopup();
    } else {
        draft.passage.clear();
    }
    ImGui::PopStyleVar();
}

void draw_grounds(const DeskView& desk, const ActView& act, Drafts& drafts, Intents& intents) {
    if (desk.documents.empty()) return;
    field_label(tr("Passages cités à l’appui"), tr("facultatif"));
    for (const auto& ground : act.grounds) paragraph(Font::small, palette().ink, ground);
    if (!button(tr_label("Citer un passage d’une pièce###cite_for_act"), icon::format_quote))
        return;
    drafts.tab = CentreTab::document;
    drafts.documents.citing = true;
    drafts.documents.ground = act.id;
    if (desk.document.id.empty()) intents.push_back(DocumentClicked{desk.documents.front().id});
}

}  // namespace sim::app::views
