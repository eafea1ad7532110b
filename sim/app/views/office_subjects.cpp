#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

std::string name_of_copy(const PlannedRow& row) {
    return row.candidate + "/" + row.block;
}

void draw_draw(const PlannedRow& row, OfficeDraft& office) {
    if (!row.subject.empty()) return;
    if (!form_button(tr_label("Tirer le sujet###draw_one"), icon::bolt, true)) return;
    ask_twice(office, tr_with("Tirer le sujet de {}\u202F?", row.candidate),
              tr("Le tirage est écrit au journal et ne se refait pas."), tr("Tirer"),
              SubjectsDrawn{row.candidate, row.block});
}

void draw_slot(const PlannedRow& row, const OfficeView& view, SlotDraft& draft, Intents& intents) {
    gap(6);
    field_label(row.slot.empty() ? tr("Créneau") : tr("Changer le créneau"));
    if (draft.date.empty()) draft.date = view.date;
    date_field(tr_label("Jour###slot_date"), draft.date);
    text_field(tr_label("Heure###slot_hour"), draft.hour, {.hint = "9:30", .limit = 5});
    text_field(tr_label("Durée en minutes###slot_minutes"), draft.minutes,
               {.hint = "45", .limit = 4});
    text_field(tr_label("Lieu###slot_place"), draft.place, {.hint = tr("salle 2"), .limit = 80});
    const bool ready = !draft.date.empty() && !draft.hour.empty() && !draft.minutes.empty() &&
                       !draft.place.empty();
    if (form_button(tr_label("Fixer le créneau###slot_make"), icon::calendar, ready))
        intents.push_back(RoomIntent{OfficeIntent{SlotAsked{
            row.candidate, row.block, draft.date, draft.hour, draft.minutes, draft.place}}});
}

void draw_marker(const PlannedRow& row, SlotDraft& draft, OfficeDraft& office) {
    gap(6);
    if (row.may_mark.empty())
        return paragraph(Font::small, palette().ink2,
                         tr("Personne d’autre ne peut recevoir cette copie maintenant."));
    pick(tr_label("Correcteur###marker"), draft.marker, row.may_mark);
    if (!form_button(tr_label("Attribuer###marker_make"), icon::edit, draft.marker >= 0)) return;
    ask_twice(office, tr_with("Attribuer la copie {}\u202F?", row.candidate),
              tr("Une copie attribuée ne se reprend pas, sauf départ ou lien déclaré."),
              tr("Attribuer"),
              MarkerGiven{row.candidate, row.block, picked(draft.marker, row.may_mark)});
    draft.marker = -1;
}

void draw_play(const PlannedRow& row, SlotDraft& draft, OfficeDraft& office) {
    if (row.played) return;
    gap(6);
    if (row.plays.empty())
        return paragraph(
            Font::small, palette().ink2,
            tr("Aucune épreuve finie de ce candidat sur ce sujet. Une mise en situation "
               "se note sans épreuve."));
    pick(tr_label("Épreuve jouée###play"), draft.play, row.plays);
    if (!form_button(tr_label("Rattacher l’épreuve###play_make"), icon::attach, draft.play >= 0))
        return;
    ask_twice(office, tr("Rattacher cette épreuve\u202F?"),
              tr("Elle verse les propositions du programme, que les jurés confirment ou changent."),
              tr("Rattacher"),
              PlayAttached{row.candidate, row.block, picked(draft.play, row.plays)});
}

std::string state_of(const PlannedRow& row) {
    if (row.subject.empty()) return tr("Sujet à tirer");
    if (row.markers.empty()) return tr("À attribuer");
    return row.played ? tr("Épreuve rattachée") : tr("Attribuée");
}

void draw_planned(const PlannedRow& row, const OfficeView& view, OfficeDraft& office,
                  Intents& intents) {
    auto& draft = office.slot;
    const auto name = name_of_copy(row);
    const bool on = draft.open == name;
    auto title = row.candidate + " · " + row.block;
    if (!row.name.empty()) title += " · " + row.name;
    const auto state = state_of(row);
    const ListRow shown{.icon = icon::assignment,
                        .tone = row.subject.empty() ? Tone::warning : Tone::neutral,
                        .title = title,
                        .subtitle = row.subject.empty() ? std::string_view{tr("sujet à tirer")}
                                                        : std::string_view{row.subject},
                        .snippet = row.markers.empty()
                                       ? std::string_view{tr("Personne ne la note.")}
                                       : std::string_view{row.markers},
                        .right = row.slot,
                        .tag = state,
                        .selected = on};
    if (list_row(title + "###planned_" + name, shown)) {
        draft = {};
        if (!on) draft.open = name;
    }
    if (draft.open != name) return;
    ImGui::PushID(name.c_str());
    ImGui::Indent(S(20));
    if (view.draws) draw_draw(row, office);
    if (view.plans) draw_slot(row, view, draft, intents);
    if (view.allots) draw_marker(row, draft, office);
    if (view.draws) draw_play(row, draft, office);
    ImGui::Unindent(S(20));
    ImGui::PopID();
    gap(10);
}

}  // namespace

void draw_office_subjects(const OfficeView& view, OfficeDraft& draft, Intents& intents) {
    section_header(tr("Sujets, créneaux, correcteurs"),
                   view.to_draw == 0
                       ? std::string{}
                       : counted(view.to_draw, tr("sujet à tirer"), tr("sujets à tirer")));
    if (view.copies.empty())
        return empty_state(icon::assignment, tr("Aucune copie"),
                           tr("Une copie naît de l’inscription, une par bloc."));
    paragraph(
        Font::small, palette().ink2,
        tr("Le tirage prend, pour chaque bloc, le cas le moins employé de la session, puis une "
           "variante\u202F; il est écrit au journal."));
    if (view.draws && view.to_draw > 0 &&
        form_button(tr_label("Tirer tous les sujets qui manquent###draw_all"), icon::bolt, true))
        ask_twice(draft, tr("Tirer tous les sujets\u202F?"),
                  tr("Les tirages sont écrits au journal et ne se refont pas."), tr("Tirer"),
                  SubjectsDrawn{});
    gap(6);
    for (const auto& row : view.copies) draw_planned(row, view, draft, intents);
    gap(20);
}

}  // namespace sim::app::views
