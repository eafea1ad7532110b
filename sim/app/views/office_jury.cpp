#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_seat(const OfficeView& view, SeatDraft& draft, Intents& intents) {
    section_header(tr("Faire siéger un juré"));
    if (view.may_sit.empty())
        return paragraph(
            Font::small, palette().ink2,
            tr("Aucun compte de juré n’est libre. Créez-le d’abord, dans les comptes."));
    pick(tr_label("Juré###seat_person"), draft.person, view.may_sit);
    checkbox(tr_label("Préside le jury###seat_president"), draft.president);
    checkbox(tr_label("Qualifié pour la certification###seat_qualified"), draft.qualified);
    checkbox(tr_label("Extérieur au centre de formation###seat_external"), draft.external);
    if (!form_button(tr_label("Faire siéger###seat_make"), icon::check, draft.person >= 0)) return;
    intents.push_back(RoomIntent{OfficeIntent{SeatGiven{
        picked(draft.person, view.may_sit), draft.president, draft.qualified, draft.external}}});
    draft = {};
}

void draw_tie(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.tie;
    gap(12);
    section_header(tr("Déclarer un lien"));
    paragraph(
        Font::small, palette().ink2,
        tr("Un lien interdit d’attribuer la copie au juré et l’écarte de cette délibération."));
    if (view.members.empty() || view.candidates.empty())
        return paragraph(Font::small, palette().ink2, tr("Il faut un juré et un candidat."));
    pick(tr_label("Juré###tie_juror"), draft.juror, view.members);
    pick(tr_label("Candidat###tie_candidate"), draft.candidate, view.candidates);
    pick(tr_label("Lien###tie_kind"), draft.tie, view.ties);
    const bool ready = draft.juror >= 0 && draft.candidate >= 0 && draft.tie >= 0;
    if (!form_button(tr_label("Déclarer###tie_make"), icon::link, ready)) return;
    ask_twice(office, tr("Déclarer ce lien\u202F?"),
              tr("Il ne se retire pas. La fiche que ce juré avait ouverte sur cette copie est "
                 "gardée, et ne compte plus."),
              tr("Déclarer le lien"),
              TieDeclared{picked(draft.juror, view.members),
                          picked(draft.candidate, view.candidates), picked(draft.tie, view.ties)});
    draft = {};
}

void draw_departure(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.departure;
    gap(12);
    section_header(tr("Un juré s’en va"));
    pick(tr_label("Juré###leave_juror"), draft.who, view.members);
    text_field(tr_label("Motif###leave_reason"), draft.reason, {.limit = 300});
    const bool ready = draft.who >= 0 && !draft.reason.empty();
    if (!form_button(tr_label("Enregistrer son départ###leave_make"), icon::logout, ready)) return;
    ask_twice(
        office, tr("Enregistrer ce départ\u202F?"),
        tr("Ses fiches rendues comptent. Les autres sont gardées, écartées, et à réattribuer."),
        tr("Enregistrer le départ"),
        DepartureReported{picked(draft.who, view.members), draft.reason});
    draft = {};
}

}  // namespace

void draw_office_jury(const OfficeView& view, OfficeDraft& draft, Intents& intents) {
    if (view.seats) draw_seat(view, draft.seat, intents);
    if (view.declares) draw_tie(view, draft);
    if (view.reports_departures && !view.members.empty()) draw_departure(view, draft);
    gap(20);
}

}  // namespace sim::app::views
