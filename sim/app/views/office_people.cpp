#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void say(Intents& intents, OfficeIntent intent) {
    intents.push_back(RoomIntent{std::move(intent)});
}

void draw_new_account(const PeopleView& view, AccountDraft& draft, Intents& intents) {
    section_header(tr("Créer un compte"));
    text_field(tr_label("Nom###account_name"), draft.name,
               {.hint = tr("Prénom et nom"), .limit = 80});
    text_field(tr_label("Identifiant###account_login"), draft.login, {.limit = 80});
    pick(tr_label("Rôle###account_role"), draft.role, view.roles);
    password_field(tr_label("Mot de passe###account_password"), draft.password,
                   {.note = tr("12 caractères au moins"), .limit = 200});
    gap(6);
    const bool ready =
        !draft.name.empty() && !draft.login.empty() && draft.role >= 0 && !draft.password.empty();
    if (!form_button(tr_label("Créer le compte###account_make"), icon::person, ready)) return;
    say(intents,
        AccountAsked{draft.name, draft.login, picked(draft.role, view.roles), draft.password});
    draft = {};
}

void draw_new_person(EnrolDraft& draft, Intents& intents) {
    gap(12);
    section_header(tr("Ajouter une personne sans compte"));
    paragraph(Font::small, palette().ink2,
              tr("Un candidat n’a pas besoin de compte pour être examiné."));
    text_field(tr_label("Nom###person_name"), draft.name,
               {.hint = tr("Prénom et nom"), .limit = 80});
    gap(6);
    if (!form_button(tr_label("Ajouter la personne###person_make"), icon::add, !draft.name.empty()))
        return;
    say(intents, PersonAsked{draft.name});
    draft.name.clear();
}

void draw_account(const PersonRow& row, const PeopleView& view, OfficeDraft& office) {
    auto& draft = office.person;
    if (!row.me) {
        pick(tr_label("Nouveau rôle###new_role"), draft.role, view.roles);
        const bool other = draft.role >= 0 && picked(draft.role, view.roles) != row.role;
        if (form_button(tr_label("Changer le rôle###role_make"), icon::key, other))
            ask_twice(office, tr_with("Changer le rôle de {}\u202F?", row.name),
                      tr("Ses droits changent dès sa prochaine entrée dans la salle."),
                      tr("Changer le rôle"), RoleGiven{row.id, picked(draft.role, view.roles)});
    }
    password_field(tr_label("Nouveau mot de passe###new_password"), draft.password,
                   {.note = tr("12 caractères au moins"), .limit = 200});
    if (!form_button(tr_label("Changer le mot de passe###password_make"), icon::lock,
                     !draft.password.empty()))
        return;
    ask_twice(office, tr("Changer le mot de passe\u202F?"),
              tr("L’ancien ne vaut plus, et un compte verrouillé se rouvre."),
              tr("Changer le mot de passe"), PasswordGiven{row.id, draft.password});
    draft.password.clear();
}

void draw_identity(const PersonRow& row, PersonDraft& draft, Intents& intents) {
    const std::vector<ChoiceRow> sexes{{"F", tr("Féminin")}, {"M", tr("Masculin")}};
    auto& who = draft.identity;
    gap(6);
    section_header(tr("Identité"),
                   row.identity ? tr("déjà gardée\u202F; l’enregistrer la remplace") : "");
    paragraph(Font::small, palette().ink2,
              tr("Pour le parchemin, l’attestation et la déclaration au SI-CPF."));
    text_field(tr_label("Nom de naissance###birth_name"), who.birth_name, {.limit = 60});
    text_field(tr_label("Nom d’usage###used_name"), who.used_name,
               {.note = tr("s’il diffère"), .limit = 60});
    text_field(tr_label("Prénom###first_name"), who.first_name, {.limit = 60});
    date_field(tr_label("Date de naissance###born"), who.born);
    pick(tr_label("Sexe###sex"), draft.sex, sexes);
    text_field(tr_label("Code INSEE de la commune de naissance###birth_insee"), who.birth_insee,
               {.note = tr("cinq caractères"), .limit = 5});
    text_field(tr_label("Commune de naissance###birth_place"), who.birth_place, {.limit = 80});
    gap(6);
    const bool ready = !who.birth_name.empty() && !who.first_name.empty() && !who.born.empty() &&
                       draft.sex >= 0 && !who.birth_insee.empty();
    if (!form_button(tr_label("Enregistrer l’identité###identity_make"), icon::fingerprint, ready))
        return;
    who.person = row.id;
    who.sex = picked(draft.sex, sexes);
    say(intents, who);
    draft.identity = {};
}

void draw_person(const PersonRow& row, const PeopleView& view, OfficeDraft& office,
                 Intents& intents) {
    auto& draft = office.person;
    const bool on = draft.open == row.id;
    const auto login = row.login.empty() ? std::string{"n°\u00A0"} + row.id : row.login;
    const ListRow shown{.icon = row.login.empty() ? icon::person_pin : icon::account,
                        .tone = on ? Tone::info : Tone::neutral,
                        .title = row.name,
                        .subtitle = row.me ? std::string_view{tr("Vous")} : row.role_title,
                        .right = login,
                        .tag = row.identity ? tr("identité") : "",
                        .selected = on};
    if (list_row(row.name + "###person_" + row.id, shown)) {
        draft = {};
        if (!on) draft.open = row.id;
    }
    if (draft.open != row.id) return;
    ImGui::PushID(row.id.c_str());
    ImGui::Indent(S(20));
    if (!row.login.empty()) draw_account(row, view, office);
    draw_identity(row, draft, intents);
    draw_person_custody(row, view, office, intents);
    ImGui::Unindent(S(20));
    ImGui::PopID();
    gap(10);
}

void draw_list(const PeopleView& view, OfficeDraft& draft, Intents& intents) {
    section_header(tr("Comptes et personnes"),
                   counted(view.people.size(), tr("personne"), tr("personnes")));
    search_field(tr_label("Chercher###people_search"), draft.search,
                 {.hint = tr("Nom ou identifiant")});
    gap(4);
    bool any = false;
    for (const auto& row : view.people) {
        const bool found = draft.search.empty() ||
                           row.name.find(draft.search) != std::string::npos ||
                           row.login.find(draft.search) != std::string::npos;
        if (!found) continue;
        any = true;
        draw_person(row, view, draft, intents);
    }
    if (!any)
        empty_state(icon::people, tr("Personne de ce nom"),
                    tr("Créez son compte, ou ajoutez la personne."));
}

}  // namespace

void draw_room_people(const RoomView& room, OfficeDraft& draft, Intents& intents) {
    const PeopleView& view = room.people;
    const Box whole = rest_of_window();
    if (logical_width() < 900) {
        const Region one{"room_people", whole, 20};
        draw_list(view, draft, intents);
        draw_new_account(view, draft.account, intents);
        draw_new_person(draft.enrol, intents);
        draw_retention(view, draft, intents);
        return gap(20);
    }
    const float side = std::clamp(whole.width() * 0.3f, S(320), S(440));
    const float middle = whole.max.x - side;
    {
        const Region list{"room_people", {whole.min, {middle, whole.max.y}}, 28};
        draw_list(view, draft, intents);
        gap(20);
    }
    const Region forms{
        "room_people_forms", {{middle + S(1), whole.min.y}, whole.max}, 22, palette().panel};
    draw_new_account(view, draft.account, intents);
    draw_new_person(draft.enrol, intents);
    draw_retention(view, draft, intents);
    gap(20);
}

}  // namespace sim::app::views
