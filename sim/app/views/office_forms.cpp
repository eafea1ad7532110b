#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

bool pick(const std::string& label, int& value, std::span<const ChoiceRow> rows,
          std::string_view note) {
    std::vector<std::string> items;
    for (const auto& row : rows) items.push_back(row.label + "###pick_" + row.id);
    if (value >= static_cast<int>(items.size())) value = -1;
    return choice_field(
        label, value, items,
        {.hint = items.empty() ? std::string_view{tr("Rien à choisir")} : std::string_view{},
         .note = note});
}

std::string picked(int value, std::span<const ChoiceRow> rows) {
    if (value < 0 || value >= static_cast<int>(rows.size())) return {};
    return rows[static_cast<std::size_t>(value)].id;
}

bool form_button(const std::string& label, const char* icon, bool ready) {
    gap(4);
    ImGui::BeginDisabled(!ready);
    const bool pressed =
        button(label, icon, ButtonKind::primary, button_width(label, icon, ButtonKind::primary));
    ImGui::EndDisabled();
    return pressed && ready;
}

void ask_twice(OfficeDraft& draft, std::string title, std::string text, std::string yes,
               OfficeIntent intent, bool dangerous) {
    draft.asked = AskedTwice{std::move(title), std::move(text), std::move(yes),
                             RoomIntent{std::move(intent)}, dangerous};
}

void draw_asked_twice(OfficeDraft& draft, Intents& intents) {
    if (!draft.asked) return;
    const auto& asked = *draft.asked;
    const auto answer =
        confirm_modal("asked_twice", {.title = asked.title,
                                      .text = asked.text,
                                      .yes = asked.yes,
                                      .icon = asked.dangerous ? icon::delete_icon : icon::gavel,
                                      .dangerous = asked.dangerous});
    if (answer == Answer::none) return;
    if (answer == Answer::yes) intents.push_back(asked.intent);
    draft.asked.reset();
}

void draw_new_session(const NewSessionView& view, NewSessionDraft& draft, Intents& intents) {
    if (!view.may) return;
    gap(10);
    const std::string open = tr_label("Créer une session###session_new");
    if (!draft.open) {
        if (button(open, icon::add, ButtonKind::secondary,
                   button_width(open, icon::add, ButtonKind::secondary)))
            draft.open = true;
        return;
    }
    section_header(tr("Créer une session"));
    text_field(
        tr_label("Nom court###session_id"), draft.id,
        {.hint = "lyon-2026", .note = tr("sans espace\u202F; il nomme les fichiers"), .limit = 60});
    text_field(tr_label("Centre###session_centre"), draft.centre,
               {.hint = tr("Lyon"), .limit = 120});
    date_field(tr_label("Date###session_date"), draft.date);
    field_label(tr("Blocs examinés"));
    std::vector<std::string> items;
    for (const auto& block : view.blocks) items.push_back(block.label + "###block_" + block.id);
    checkbox_list("session_blocks", draft.blocks, items);
    paragraph(Font::small, palette().ink2,
              tr("La session garde pour toujours la grille d’aujourd’hui\u202F; seule une nouvelle "
                 "notation signée la change."));
    std::vector<std::string> blocks;
    for (std::size_t i = 0; i < view.blocks.size() && i < draft.blocks.size(); ++i)
        if (draft.blocks[i]) blocks.push_back(view.blocks[i].id);
    const bool ready =
        !draft.id.empty() && !draft.centre.empty() && !draft.date.empty() && !blocks.empty();
    if (!form_button(tr_label("Créer la session###session_make"), icon::check, ready)) return;
    intents.push_back(
        RoomIntent{OfficeIntent{SessionAsked{draft.id, draft.centre, draft.date, blocks}}});
}

}  // namespace sim::app::views
