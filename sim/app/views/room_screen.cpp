#include "sim/app/views/room_screen.hpp"

#include "sim/app/views/icons.hpp"
#include "sim/app/views/keyboard.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {
namespace {

std::string subtitle(const RoomView& room) {
    if (room.name.empty()) return tr("Certification, sans réseau");
    return room.name + " · " + room.role;
}

std::string way_out(RoomPlace place) {
    switch (place) {
        case RoomPlace::door: return tr_label("Revenir à l’accueil (Échap)###room_leave");
        case RoomPlace::sessions: return tr_label("Se déconnecter (Échap)###room_leave");
        case RoomPlace::people:
        case RoomPlace::cohort: return tr_label("Revenir aux sessions (Échap)###room_leave");
        case RoomPlace::session: return tr_label("Revenir aux sessions (Échap)###room_leave");
        case RoomPlace::copy: return tr_label("Revenir à la session (Échap)###room_leave");
    }
    return "";
}

void draw_bar(const View& view, Drafts& drafts, Intents& intents) {
    const RoomView& room = view.room;
    draw_brand(tr("Salle du jury"), subtitle(room), S(420));
    BarIcons icons{ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - S(16)};
    const bool out = room.place == RoomPlace::sessions;
    if (icons.next(way_out(room.place), out ? icon::logout : icon::arrow_back))
        intents.push_back(RoomLeft{});
    if (room.place != RoomPlace::door &&
        icons.next(with_key(tr_label("Actualiser###room_refresh"), "jury_refresh"), icon::refresh))
        intents.push_back(RoomRefreshed{});
    if (out && room.people.may &&
        icons.next(tr_label("Comptes et personnes###room_people"), icon::people))
        intents.push_back(RoomIntent{OfficeIntent{PeopleOpened{}}});
    if (out && room.cohort.may &&
        icons.next(tr_label("Essais des apprenants###room_figures"), icon::insights))
        intents.push_back(RoomIntent{CohortOpened{}});
    draw_common_icons(icons, view, drafts, intents);
}

void room_keys(const View& view, Drafts& drafts, Intents& intents) {
    if (drafts.show_help || ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return;
    if (command_pressed("jury_refresh") && view.room.place != RoomPlace::door)
        intents.push_back(RoomRefreshed{});
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !ImGui::GetIO().WantTextInput)
        intents.push_back(RoomLeft{});
}

/// Nothing that one person wrote is there for the next, who comes through the door or the list.
void forget_other_places(RoomPlace place, RoomDraft& draft) {
    if (draft.place == place) return;
    if (place == RoomPlace::sessions || place == RoomPlace::door) draft = {};
    draft.place = place;
}

/// Under the bar; returns where the place begins.
float draw_notices(const RoomView& room, const Box& below) {
    if (room.place == RoomPlace::door || (room.problem.empty() && room.warning.empty() &&
                                          room.printed.empty() && room.notice.empty()))
        return below.min.y;
    const float width = below.width() - S(32);
    ImGui::SetCursorScreenPos({below.min.x + S(16), below.min.y + S(10)});
    if (!room.problem.empty())
        banner(Tone::danger, icon::error, tr("Cela n’a pas été enregistré"), room.problem, width);
    else if (!room.warning.empty())
        banner(Tone::warning, icon::warning, tr("C’est enregistré, avec une réserve"), room.warning,
               width);
    else if (!room.printed.empty())
        banner(Tone::good, icon::pdf, tr("Document écrit"), room.printed, width);
    else
        banner(Tone::good, icon::check, tr("C’est enregistré"), room.notice, width);
    return ImGui::GetItemRectMax().y + S(4);
}

}  // namespace

void draw_room_screen(const View& view, Drafts& drafts, Intents& intents) {
    const Box screen = rest_of_window();
    const float y = screen.min.y + S(top_bar_height);
    {
        const Region bar{"bar", {screen.min, {screen.max.x, y}}, 0, palette().bar, false};
        draw_bar(view, drafts, intents);
    }
    room_keys(view, drafts, intents);
    const Box below{{screen.min.x, y}, screen.max};
    const float top = draw_notices(view.room, below);
    const Region place{"room", {{below.min.x, top}, below.max}, 0, 0, false};
    forget_other_places(view.room.place, drafts.room);
    draw_asked_twice(drafts.room.office, intents);
    switch (view.room.place) {
        case RoomPlace::door: return draw_room_door(view.room, drafts.room, intents);
        case RoomPlace::sessions: return draw_room_sessions(view.room, drafts.room, intents);
        case RoomPlace::people: return draw_room_people(view.room, drafts.room.office, intents);
        case RoomPlace::cohort: return draw_room_cohort(view.room, drafts.room.office, intents);
        case RoomPlace::session: return draw_room_session(view.room, drafts.room, intents);
        case RoomPlace::copy: return draw_room_copy(view.room, drafts.room, intents);
    }
}

}  // namespace sim::app::views
