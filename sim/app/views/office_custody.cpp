#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void order(Intents& intents, OfficeIntent intent) {
    intents.push_back(RoomIntent{std::move(intent)});
}

bool wide_enough_button(const std::string& label, const char* icon, ButtonKind kind, Flow& flow) {
    const float wide = button_width(label, icon, kind);
    flow.next(wide);
    return button(label, icon, kind, wide);
}

void draw_new_mark(const NewMarkRow& row) {
    key_value(row.copy + " · " + row.subject, row.before + " → " + row.after, 0, true);
    if (!row.why.empty()) paragraph(Font::small, palette().ink2, row.why);
    gap(4);
}

void draw_remark_signature(const RemarkView& view, OfficeDraft& office) {
    auto& draft = office.remark;
    gap(8);
    section_header(tr("Signer cette liste"), tr_with("empreinte {}", view.fingerprint));
    if (!view.sign.may) return paragraph(Font::small, palette().ink2, view.sign.why_not);
    paragraph(Font::small, palette().ink2,
              tr("Tout ce qui est ci-dessus change, et rien d’autre. Les copies touchées sont à "
                 "décider de nouveau."));
    text_field(tr_label("Motif###remark_reason"), draft.reason, {.limit = 500});
    password_field(tr_label("Mot de passe###remark_password"), draft.password, {.limit = 200});
    const bool ready = !draft.reason.empty() && !draft.password.empty();
    if (!form_button(tr_label("Signer la nouvelle notation###remark_sign"), icon::edit, ready))
        return;
    ask_twice(
        office, tr_with("Changer {}\u202F?", counted(view.rows.size(), tr("note"), tr("notes"))),
        tr("Le journal garde les notes d’avant, votre motif et votre signature. Les décisions "
           "déjà prises sur ces copies tombent."),
        tr("Signer"), NewMarksSigned{draft.reason, draft.password});
    draft.password.clear();
}

}  // namespace

void draw_office_remark(const RemarkView& view, OfficeDraft& draft, Intents& intents) {
    section_header(tr("Nouvelle notation"), tr("grille, droit et cas d’aujourd’hui"));
    paragraph(
        Font::small, palette().ink2,
        tr("Quand la grille, le droit ou un cas est corrigé, les fiches et les épreuves se "
           "relisent avec eux. Rien ne change tant que le président n’a pas signé la liste."));
    if (form_button(tr_label("Relire la session###remark_read"), icon::refresh, true))
        order(intents, RemarkAsked{});
    if (!view.read) return;
    gap(8);
    if (view.rows.empty())
        return empty_state(icon::check_circle, tr("Aucune note ne change"),
                           tr("La grille, le droit et les cas disent la même chose qu’alors."));
    section_header(counted(view.rows.size(), tr("changement"), tr("changements")));
    for (const auto& row : view.rows) draw_new_mark(row);
    for (const auto& note : view.notes)
        paragraph(Font::small, palette().tone(Tone::warning).ink, tr_with("Non relu, {}", note));
    draw_remark_signature(view, draft);
    gap(20);
}

void draw_person_custody(const PersonRow& row, const PeopleView& view, OfficeDraft& draft,
                         Intents& intents) {
    if (!view.exports && !view.erases) return;
    gap(6);
    section_header(tr("Données personnelles"));
    Flow flow;
    if (view.exports && wide_enough_button(tr_label("Exporter ses données (JSON)###person_export"),
                                           icon::download, ButtonKind::secondary, flow))
        order(intents, PersonDataAsked{row.id});
    if (!view.erases || row.me) return;
    if (!wide_enough_button(tr_label("Effacer cette personne###person_erase"), icon::delete_icon,
                            ButtonKind::danger, flow))
        return;
    ask_twice(
        draft, tr_with("Effacer {}\u202F?", row.name),
        tr("Son nom, son identité et son compte disparaissent de cette base, pour toujours. Ses "
           "épreuves restent sous un numéro, car elles fondent le diplôme. Les sauvegardes déjà "
           "faites ne sont pas atteintes."),
        tr("Effacer pour toujours"), ErasureAsked{row.id}, true);
}

void draw_retention(const PeopleView& view, OfficeDraft& draft, Intents& intents) {
    if (!view.erases) return;
    gap(12);
    section_header(tr("Durées de conservation"));
    paragraph(Font::small, palette().ink2,
              tr("Ce qui est gardé plus longtemps que les durées réglées dans la grille peut "
                 "s’effacer. Les journaux restent, sous des numéros."));
    if (form_button(tr_label("Voir ce qui peut s’effacer###retention_read"), icon::hourglass, true))
        order(intents, RetentionAsked{});
    if (!view.expired_read) return;
    gap(6);
    if (view.expired.empty())
        return paragraph(Font::body, palette().ink, tr("Rien n’est gardé trop longtemps."));
    for (const auto& row : view.expired) {
        key_value(row.who, row.what, 0, true);
        paragraph(Font::small, palette().ink2, row.why);
    }
    const auto count = counted(view.expired.size(), tr("effacement"), tr("effacements"));
    if (!form_button(tr_label("Effacer ce qui précède###retention_apply"), icon::delete_icon, true))
        return;
    ask_twice(
        draft, tr_with("Faire {}\u202F?", count),
        tr("Ce qui est effacé ne se retrouve pas dans cette base. Les sauvegardes déjà faites "
           "ne sont pas atteintes."),
        tr("Effacer pour toujours"), ErasuresAsked{}, true);
}

void draw_badge_check(const BadgeView& view, OfficeDraft& draft, Intents& intents) {
    gap(16);
    section_header(tr("Vérifier un badge"), tr("sans réseau"));
    text_field(tr_label("Fichier du badge###badge_file"), draft.badge_file,
               {.hint = "badge-lyon-2026-C-123.jwt", .limit = 400});
    if (form_button(tr_label("Vérifier la signature###badge_verify"), icon::verified,
                    !draft.badge_file.empty()))
        order(intents, BadgeGiven{draft.badge_file});
    if (view.key.empty()) return;
    gap(6);
    banner(Tone::good, icon::verified, tr("Signature juste"),
           tr("L’émetteur est celui que le certificateur publie, si sa clé est la même."));
    key_value(tr("Clé de l’émetteur"), view.key);
    for (const auto& line : view.lines) paragraph(Font::body, palette().ink, line);
}

}  // namespace sim::app::views
