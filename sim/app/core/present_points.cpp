#include "assessment/certification/results.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {

using namespace certification;

Precisions precisions_of(const Room& room) {
    Precisions made;
    for (const auto& code : room.session->blocks)
        if (const auto* block = find_block(room.grid, code))
            made.emplace(code, precision(*room.session, room.grid, *block));
    return made;
}

std::string points_of(const Room& room, const Copy& copy, const Precisions& precisions) {
    const auto made = result(copy, room.grid);
    const auto in = precisions.find(copy.block);
    if (!made || in == precisions.end() ||
        !may_see_points(*room.session, copy, room.actor->person, room.actor->role))
        return {};
    return tr_below(score_in_french(in->second, made->units));
}

Offer statistics_seen(const Room& room) {
    if (room.session->phase == Phase::preparing && room.actor->role == Role::juror)
        return {false,
                tr("Les jurés notent sans voir les autres\u00A0: les statistiques s’ouvrent avec "
                   "la délibération.")};
    return {may(room.actor->role, Action::see_statistics), {}};
}

std::vector<std::string> points_notes(const Room& room, const Precisions& precisions) {
    std::vector<std::string> notes{tr_below(error_explained)};
    // With the error, two copies' reliability would tell the points of the other one.
    if (statistics_seen(room).may)
        for (const auto& [code, in] : precisions)
            if (!in.copies.empty())
                notes.push_back(tr_with("{}\u00A0: fiabilité {} ({}).", code,
                                        tr_below(reliability_in_french(in)),
                                        counted(in.copies.size(), tr("copie"), tr("copies"))));
    for (const auto& [code, in] : precisions)
        if (in.small && !in.copies.empty()) {
            notes.push_back(tr_below(small_cohort_warning(in, room.grid)));
            break;
        }
    return notes;
}

}  // namespace sim::app
