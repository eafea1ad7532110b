#include "assessment/certification/remark.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {

using namespace certification;

RemarkView present_remark(const Room& room) {
    RemarkView view;
    const auto needed = needed_to_remark(*room.session);
    view.seen.may = may(room.actor->role, needed);
    if (!view.seen.may) {
        view.seen.why_not = tr_with("Il faut pouvoir {}.", tr_below(french(needed)));
        return view;
    }
    if (!room.remark) return view;
    view.read = true;
    view.notes = room.remark->notes;
    for (const auto& change : room.remark->changes) {
        const auto* criterion = find_criterion(room.grid, change.subject);
        const auto subject = criterion != nullptr        ? criterion->title
                             : change.subject == "total" ? std::string{tr("Total")}
                                                         : change.subject;
        view.rows.push_back({change.copy.candidate + " · " + change.copy.block, subject,
                             tr_below(change.before), tr_below(change.after),
                             tr_below(change.why)});
    }
    view.fingerprint = fingerprint(room.remark->changes);
    view.sign = offer(
        room,
        SignRemark{
            view.fingerprint, "motif", {}, room.session->grid_version, room.remark->changes, {}});
    return view;
}

void add_custody(const Room& room, PeopleView& view) {
    view.exports = may(room.actor->role, Action::export_person);
    view.erases = may(room.actor->role, Action::erase_person);
    view.expired_read = room.expired.has_value();
    if (!room.expired) return;
    for (const auto& one : *room.expired)
        view.expired.push_back(
            {tr_with("{}, n°\u00A0{}", person_name(room, one.person), one.person),
             one.what == Forget::person ? tr("nom, identité et compte") : tr("identité"),
             day_words(one.last) + colon() + tr_below(one.why)});
}

}  // namespace sim::app
