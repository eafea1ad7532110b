#include "sim/app/views/file_panel.hpp"

#include <algorithm>

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float label_share = 0.34f;

float row_height(const FactRow& row, float width) {
    const float label_width = row.value.empty() ? width - S(26) : width * label_share - S(26);
    const float label = wrapped_size(Font::body, row.label, label_width).y;
    const float value =
        row.value.empty() ? 0 : wrapped_size(Font::body, row.value, width * (1 - label_share)).y;
    return std::max(label, value) + S(12);
}

void draw_row(const FactRow& row, ImVec2 at, float width) {
    const Palette& p = palette();
    text_at({at.x, at.y + S(6)}, Font::small, p.ink3, icon_by_name(row.icon));
    const float left = at.x + S(26);
    if (row.value.empty()) {
        text_wrapped({left, at.y + S(6)}, Font::body, p.ink, row.label, width - S(26));
        return;
    }
    text_wrapped({left, at.y + S(6)}, Font::body, p.ink2, row.label, width * label_share - S(34));
    text_wrapped({at.x + width * label_share, at.y + S(6)}, Font::body, p.ink, row.value,
                 width * (1 - label_share));
}

void draw_section(const FileSection& section) {
    const Palette& p = palette();
    const float width = width_or_rest(0) - S(4);
    const float inner = width - S(32);
    float height = S(46);
    for (const auto& row : section.rows) height += row_height(row, inner);
    if (section.rows.empty()) height += wrapped_size(Font::body, section.empty, inner).y;
    height += S(14);
    const ImVec2 at{ImGui::GetCursorScreenPos().x + S(2), ImGui::GetCursorScreenPos().y};
    card(box_at(at, {width, height}));
    const float x = at.x + S(16);
    float y = at.y + S(14);
    text_at({x, y}, Font::body_bold, p.accent, icon_by_name(section.icon));
    text_at({x + S(26), y}, Font::body_bold, p.ink, section.title);
    y += S(30);
    if (section.rows.empty()) text_wrapped({x, y}, Font::body, p.ink2, section.empty, inner);
    for (const auto& row : section.rows) {
        hline(x, x + inner, y, p.line_soft);
        draw_row(row, {x, y}, inner);
        y += row_height(row, inner);
    }
    ImGui::Dummy({width, height + S(6)});
}

void draw_documents(const DeskView& view, Drafts& drafts, Intents& intents) {
    section_header(tr("Pièces reçues"), counted(view.documents.size(), tr("pièce"), tr("pièces")));
    if (view.documents.empty())
        paragraph(Font::body, palette().ink2, tr("Aucune pièce pour l’instant."));
    Flow flow;
    for (const auto& document : view.documents) {
        const std::string label = document.title + (document.unread ? tr(" (non lu)") : "") +
                                  "###file_document_" + document.id;
        const char* glyph = icon_by_name(document.icon);
        flow.next(pill_width(label, glyph));
        if (!pill(label, glyph)) continue;
        intents.push_back(DocumentClicked{document.id});
        drafts.tab = CentreTab::document;
    }
    gap(6);
}

}  // namespace

void draw_note_line(Drafts& drafts, bool busy, Intents& intents) {
    const std::string label = tr_label("Noter###add_note");
    const float own = button_width(label, icon::add, ButtonKind::secondary);
    const float width = width_or_rest(0) - own - ImGui::GetStyle().ItemSpacing.x - S(4);
    take_focus(drafts.focus, Area::note);
    text_field(
        tr_label("Note###note"), drafts.note,
        {.hint = tr("Une remarque à garder au dossier…"), .width = width, .show_label = false});
    ImGui::SameLine();
    ImGui::BeginDisabled(drafts.note.empty());
    if (button(label, icon::add, ButtonKind::secondary, own) && !busy) {
        intents.push_back(NoteSubmitted{drafts.note});
        drafts.note.clear();
        drafts.focus = Area::note;  // the button is off now: the keyboard goes back to the text
    }
    ImGui::EndDisabled();
    gap(6);
}

void draw_file_panel(const DeskView& view, Drafts& drafts, Intents& intents) {
    const Region page{"file", rest_of_window()};
    gap(6);
    take_focus(drafts.focus, Area::centre);
    draw_documents(view, drafts, intents);
    draw_note_line(drafts, view.busy, intents);
    for (const auto& section : view.file.sections) draw_section(section);
    gap(8);
}

}  // namespace sim::app::views
