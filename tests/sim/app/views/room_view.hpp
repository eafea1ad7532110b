#pragma once

#include "sim/app/core/view.hpp"

/// Places of the jury room as `present` makes them.
namespace sim::app::views {

inline View room_at(RoomPlace place) {
    View view;
    view.screen = Screen::room;
    view.room.place = place;
    view.room.name = "Anna Roy";
    view.room.role = "Juré";
    return view;
}

inline SubjectRow a_subject(const std::string& id, const std::string& title) {
    SubjectRow row;
    row.id = id;
    row.title = title;
    row.detail = "BC04.2 · 9 points";
    row.levels = {"Nie le désaccord.", "Répond à la colère.", "Nomme la cause."};
    return row;
}

inline View room_marking() {
    auto view = room_at(RoomPlace::copy);
    auto& copy = view.room.copy;
    copy.candidate = "C-123";
    copy.block = "BC04";
    copy.live = true;
    copy.mark.may = true;
    copy.hand_in.may = true;
    copy.criteria = 2;
    copy.minutes = 45;
    copy.subjects = {a_subject("source", "Trouver la source"), a_subject("calm", "Tenir bon")};
    copy.behaviours = {{"names", "A", "Dit d’où vient le désaccord.", "source", 2, 0, "", false},
                       {"holds", "B", "Tient sa position.", "calm", 1, 1, "00:12", true}};
    copy.cue.name = "M. Paul Royer";
    copy.cue.reveals = {{"Quand est-ce arrivé\u202F?", "Mardi.", "La date est connue."}};
    return view;
}

inline View room_deliberation() {
    auto view = room_at(RoomPlace::session);
    auto& session = view.room.session;
    session.id = "lyon-2026";
    session.title = "Lyon, 20 novembre 2026";
    session.deliberating = session.presides = session.may_print = true;
    CopyRow row;
    row.candidate = "C-123";
    row.block = "BC04";
    row.state = "Notée";
    row.proposal = "Les notes disent «\u00A0acquis\u00A0»";
    row.acquire.may = row.refuse.may = row.refuse_overrides = true;
    session.copies = {row};
    session.members = {{"10", "Anna Roy", "président", true, false, false}};
    session.sign.may = true;
    return view;
}

inline View room_door() {
    auto view = room_at(RoomPlace::door);
    view.room.name.clear();
    view.room.first_run = false;
    return view;
}

inline View room_sessions() {
    auto view = room_at(RoomPlace::sessions);
    view.room.sessions = {{"lyon-2026", "Lyon, 20 novembre 2026", "3 candidats · BC01, BC04",
                           "Épreuves", "2 fiches à rendre", app::Tone::info}};
    return view;
}

}  // namespace sim::app::views
