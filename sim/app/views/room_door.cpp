
#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/room_screen.hpp"

namespace sim::app::views {
namespace {

bool entered() {
    return ImGui::IsItemDeactivated() && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                                          ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
}

/// A password does not stay in the window once it was sent.
void forget(RoomDraft& draft) {
    draft.password.clear();
    draft.again.clear();
}

void draw_sign_in(RoomDraft& draft, Intents& intents) {
    paragraph(Font::title, palette().ink, tr("Entrer dans la salle du jury"));
    paragraph(
        Font::body, palette().ink2,
        tr("Avec le compte que l’administrateur vous a donné. Cinq erreurs verrouillent le compte "
           "un quart d’heure."));
    gap(6);
    text_field(tr_label("Identifiant###room_login"), draft.login, {.limit = 80});
    bool go = entered();
    password_field(tr_label("Mot de passe###room_password"), draft.password, {.limit = 200});
    go = entered() || go;
    gap(8);
    const bool ready = !draft.login.empty() && !draft.password.empty();
    ImGui::BeginDisabled(!ready);
    go = button(tr_label("Entrer###room_enter"), icon::login, ButtonKind::primary) || go;
    ImGui::EndDisabled();
    if (!go || !ready) return;
    intents.push_back(SignedIn{draft.login, draft.password});
    forget(draft);
}

void draw_first_run(RoomDraft& draft, Intents& intents) {
    paragraph(Font::title, palette().ink, tr("Créer l’administrateur du centre"));
    paragraph(
        Font::body, palette().ink2,
        tr("Cette base n’a pas encore de compte. L’administrateur prépare les sessions et donne "
           "leurs comptes aux jurés\u202F; il ne note pas."));
    gap(6);
    text_field(tr_label("Nom###room_name"), draft.name, {.hint = tr("Prénom et nom"), .limit = 80});
    text_field(tr_label("Identifiant###room_login"), draft.login, {.limit = 80});
    password_field(tr_label("Mot de passe###room_password"), draft.password,
                   {.note = tr("12 caractères au moins"), .limit = 200});
    const bool differs = !draft.again.empty() && draft.again != draft.password;
    password_field(tr_label("Le même, encore###room_again"), draft.again,
                   {.error = differs ? tr("Les deux mots de passe diffèrent.") : "", .limit = 200});
    gap(8);
    const bool ready = !draft.name.empty() && !draft.login.empty() && !draft.password.empty() &&
                       draft.again == draft.password;
    ImGui::BeginDisabled(!ready);
    if (button(tr_label("Créer l’administrateur###room_first"), icon::check, ButtonKind::primary)) {
        intents.push_back(AdministratorNamed{draft.name, draft.login, draft.password});
        forget(draft);
    }
    ImGui::EndDisabled();
}

}  // namespace

void draw_room_door(const RoomView& view, RoomDraft& draft, Intents& intents) {
    const float height = S(view.first_run ? 560 : 350) + (view.problem.empty() ? 0 : S(110));
    const Box box = sheet_in(rest_of_window(), S(480), height);
    card(box, 14);
    const Region sheet{"room_door", inset(box, 2), 28};
    if (!view.problem.empty()) {
        banner(Tone::danger, icon::error, tr("L’entrée est refusée"), view.problem);
        gap(4);
    }
    if (view.first_run)
        draw_first_run(draft, intents);
    else
        draw_sign_in(draft, intents);
}

void draw_room_sessions(const RoomView& view, RoomDraft& draft, Intents& intents) {
    const Region list{"room_sessions", column_in(rest_of_window()), 28};
    section_header(tr("Sessions de certification"),
                   view.sessions.empty() ? std::string{}
                                         : counted(view.sessions.size(), "session", "sessions"));
    draw_new_session(view.new_session, draft.office.session, intents);
    if (view.sessions.empty())
        empty_state(
            icon::groups, tr("Aucune session"),
            view.new_session.may
                ? tr("Créez les comptes des jurés, puis une première session. Le guide du "
                     "jury suit toute la journée.")
                : tr("L’administrateur crée les sessions, les comptes et les inscriptions. Le "
                     "guide du jury suit toute la journée."));
    for (const auto& row : view.sessions) {
        const ListRow shown{.icon = icon::groups,
                            .tone = tone_of(row.tone),
                            .title = row.title,
                            .subtitle = row.detail,
                            .snippet = row.mine.empty()
                                           ? std::string_view{tr("Rien ne vous attend.")}
                                           : std::string_view{row.mine},
                            .right = row.id,
                            .tag = row.state,
                            .unread = !row.mine.empty()};
        if (list_row(row.title + "###session_" + row.id, shown))
            intents.push_back(SessionChosen{row.id});
    }
    draw_badge_check(view.badge, draft.office, intents);
    gap(20);
}

}  // namespace sim::app::views
