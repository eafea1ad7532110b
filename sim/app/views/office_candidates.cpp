#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto first = text.find_first_not_of(' ', begin);
        if (first < end) parts.push_back(text.substr(first, end - first));
        begin = end + 1;
    }
    return parts;
}

void draw_enrolled_row(const EnrolledRow& row) {
    const ListRow shown{.icon = icon::person_pin,
                        .tone = row.absence.empty() ? Tone::neutral : Tone::warning,
                        .title = row.number,
                        .subtitle = row.name.empty() ? std::string_view{tr("sous anonymat")}
                                                     : std::string_view{row.name},
                        .snippet = row.detail,
                        .right = row.absence};
    list_row(row.number + "###enrolled_" + row.number, shown);
}

std::vector<CarriedBlock> carried_in(const OfficeView& view, EnrolDraft& draft) {
    std::vector<std::string> items;
    for (const auto& block : view.carried) items.push_back(block.label + "###carried_" + block.id);
    field_label(tr("Blocs déjà acquis"));
    checkbox_list("enrol_carried", draft.carried, items);
    std::vector<CarriedBlock> carried;
    for (std::size_t i = 0; i < view.carried.size() && i < draft.carried.size(); ++i) {
        if (!draft.carried[i]) continue;
        const auto& block = view.carried[i].id;
        date_field(tr_with("Acquis le ({})", block) + "###since_" + block, draft.since[block],
                   {.note = tr("exigé quand la grille borne la durée")});
        carried.push_back({block, draft.since[block]});
    }
    return carried;
}

std::vector<std::string> presented_in(const OfficeView& view, EnrolDraft& draft) {
    if (view.blocks.size() < 2) return {};
    std::vector<std::string> items;
    for (const auto& block : view.blocks) items.push_back(block.label + "###presented_" + block.id);
    field_label(tr("Blocs présentés (tous, si aucun n’est coché)"));
    checkbox_list("enrol_presented", draft.presented, items);
    std::vector<std::string> blocks;
    for (std::size_t i = 0; i < view.blocks.size() && i < draft.presented.size(); ++i)
        if (draft.presented[i]) blocks.push_back(view.blocks[i].id);
    return blocks;
}

void draw_enrol(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.enrol;
    gap(10);
    section_header(tr("Inscrire un candidat"));
    if (view.may_enrol.empty())
        return paragraph(
            Font::small, palette().ink2,
            tr("Tout le monde est déjà inscrit ou du jury. Une nouvelle personne s’ajoute "
               "d’abord dans les comptes."));
    pick(tr_label("Personne###enrol_person"), draft.person, view.may_enrol);
    pick(tr_label("Voie d’accès###enrol_route"), draft.route, view.routes);
    text_field(tr_label("Aménagements###enrol_measures"), draft.measures,
               {.hint = tr("tiers-temps, agrandissement"),
                .note = tr("la mesure accordée, jamais sa cause"),
                .limit = 300});
    const auto presented = presented_in(view, draft);
    const auto carried = carried_in(view, draft);
    if (!form_button(tr_label("Inscrire###enrol_make"), icon::check,
                     draft.person >= 0 && draft.route >= 0))
        return;
    ask_twice(office, tr("Inscrire cette personne\u202F?"),
              tr("Elle reçoit son numéro d’anonymat, qui ne servira à personne d’autre."),
              tr("Inscrire"),
              EnrolmentAsked{picked(draft.person, view.may_enrol), picked(draft.route, view.routes),
                             parts_of(draft.measures), carried, presented});
    draft = {};
}

void draw_absence(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.absence;
    gap(10);
    section_header(tr("Signaler une absence"));
    pick(tr_label("Candidat###absent_candidate"), draft.who, view.candidates);
    pick(tr_label("Absence###absent_kind"), draft.absence, view.absences);
    text_field(tr_label("Motif###absent_reason"), draft.reason, {.limit = 300});
    if (!form_button(tr_label("Signaler###absent_make"), icon::flag,
                     draft.who >= 0 && draft.absence >= 0))
        return;
    ask_twice(office, tr("Signaler cette absence\u202F?"),
              tr("Ce qui est déjà noté se décide, le reste n’est pas évalué. Une erreur se retire, "
                 "avec son motif."),
              tr("Signaler"),
              AbsenceReported{picked(draft.who, view.candidates),
                              picked(draft.absence, view.absences), draft.reason});
    draft = {};
}

void draw_absence_taken_back(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.returning;
    gap(10);
    section_header(tr("Retirer une absence signalée par erreur"));
    pick(tr_label("Candidat###return_candidate"), draft.who, view.may_return);
    text_field(tr_label("Motif###return_reason"), draft.reason,
               {.note = tr("le procès-verbal le dira"), .limit = 300});
    if (!form_button(tr_label("Retirer l’absence###return_make"), icon::undo,
                     draft.who >= 0 && !draft.reason.empty()))
        return;
    ask_twice(office, tr("Retirer cette absence\u202F?"),
              tr("Le candidat a été là, ou vient encore\u00A0: sujets, créneaux et fiches sont "
                 "restés. Ce que l’absence avait laissé non évalué se décide de nouveau, et les "
                 "membres signent de nouveau."),
              tr("Retirer"), AbsenceTakenBack{picked(draft.who, view.may_return), draft.reason});
    draft = {};
}

void draw_enrolment_taken_back(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.leaving;
    gap(10);
    section_header(tr("Annuler une inscription faite par erreur"));
    pick(tr_label("Candidat###withdraw_candidate"), draft.who, view.may_withdraw);
    std::vector<ChoiceRow> blocks{{"", tr("Tous ses blocs")}};
    blocks.insert(blocks.end(), view.blocks.begin(), view.blocks.end());
    draft.absence = std::max(draft.absence, 0);
    pick(tr_label("Blocs###withdraw_block"), draft.absence, blocks);
    text_field(tr_label("Motif###withdraw_reason"), draft.reason,
               {.note = tr("le procès-verbal le dira"), .limit = 300});
    if (!form_button(tr_label("Annuler l’inscription###withdraw_make"), icon::undo,
                     draft.who >= 0 && !draft.reason.empty()))
        return;
    ask_twice(office, tr("Annuler cette inscription\u202F?"),
              tr("Son sujet, son créneau et ses correcteurs sont libérés\u202F; son numéro ne sert "
                 "à personne d’autre. Une épreuve commencée ne s’annule pas."),
              tr("Annuler l’inscription"),
              EnrolmentTakenBack{picked(draft.who, view.may_withdraw),
                                 picked(draft.absence, blocks), draft.reason},
              true);
    draft = {};
}

}  // namespace

void draw_office_candidates(const OfficeView& view, OfficeDraft& draft) {
    section_header(tr("Candidats"), counted(view.enrolled.size(), tr("inscrit"), tr("inscrits")));
    if (view.enrolled.empty())
        paragraph(
            Font::body, palette().ink2,
            tr("Aucun candidat inscrit. L’inscription donne à chacun son numéro d’anonymat."));
    for (const auto& row : view.enrolled) draw_enrolled_row(row);
    for (const auto& text : view.taken_back) paragraph(Font::small, palette().ink2, text);
    if (view.enrols) draw_enrol(view, draft);
    if (view.misses && !view.enrolled.empty()) draw_absence(view, draft);
    if (!view.may_return.empty()) draw_absence_taken_back(view, draft);
    if (!view.may_withdraw.empty()) draw_enrolment_taken_back(view, draft);
    gap(20);
}

}  // namespace sim::app::views
