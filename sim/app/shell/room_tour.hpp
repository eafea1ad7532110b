#pragma once

#include "sim/app/shell/screen.hpp"

/// A jury day on a database of its own, for pictures of the jury room.
namespace sim::app::shell {

struct RoomStop {
    const char* name;
    enum class Place {
        door,
        session,
        live,
        letters,
        compared,
        deliberation,
        remark,
        people,
        retention,
        sessions,
        cohort,
        candidates,
        jury,
        subjects,
        references,
        statistics,
        papers
    } place;
};
inline constexpr RoomStop room_stops[] = {
    {"jury-porte", RoomStop::Place::door},
    {"jury-session", RoomStop::Place::session},
    {"jury-notation", RoomStop::Place::live},
    {"jury-lettres", RoomStop::Place::letters},
    {"jury-ecarts", RoomStop::Place::compared},
    {"jury-deliberation", RoomStop::Place::deliberation},
    {"jury-nouvelle-notation", RoomStop::Place::remark},
    {"jury-comptes", RoomStop::Place::people},
    {"jury-conservation", RoomStop::Place::retention},
    {"jury-liste", RoomStop::Place::sessions},
    {"jury-cohorte", RoomStop::Place::cohort},
    {"jury-candidats", RoomStop::Place::candidates},
    {"jury-composition", RoomStop::Place::jury},
    {"jury-sujets", RoomStop::Place::subjects},
    {"jury-references", RoomStop::Place::references},
    {"jury-statistiques", RoomStop::Place::statistics},
    {"jury-documents", RoomStop::Place::papers},
};

/// Accounts, a session, two candidates and their copies, as far as the stop needs; then the screen
/// is led there as a juror would.
Result<void> visit_room(Screen& screen, session::Runner& runner, const RoomStop& stop);

/// What is opened once the place was drawn: what is half typed is that of a copy from then on.
void unfold_room(Screen& screen, const RoomStop& stop);

}  // namespace sim::app::shell
