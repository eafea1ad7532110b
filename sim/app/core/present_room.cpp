#include "sim/app/core/present_room.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "assessment/certification/deliberation.hpp"
#include "assessment/certification/words.hpp"

namespace sim::app {

using namespace certification;

Offer offer(const Room& room, const Command& command) {
    const Actor actor{room.actor->person, room.actor->role};
    const auto made = decide(*room.session, room.grid, actor, room.session->last, command);
    return made ? Offer{true, {}} : Offer{false, told(made.error())};
}

std::string person_name(const Room& room, PersonId person) {
    const auto found = room.names.find(person);
    return found == room.names.end() ? tr_with("Personne n°\u00A0{}", person) : found->second;
}

namespace {

std::string title_of(const certification::Session& session) {
    return session.centre + ", " + day_words(session.date);
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

Tone tone_of(Phase phase) {
    switch (phase) {
        case Phase::preparing: return Tone::info;
        case Phase::deliberating: return Tone::warning;
        case Phase::sealed: return Tone::good;
    }
    return Tone::neutral;
}

SessionRow present_row(const certification::Session& session, PersonId me) {
    SessionRow row;
    row.id = session.id;
    row.title = title_of(session);
    const auto count = session.candidates.size();
    row.detail =
        counted(count, tr("candidat"), tr("candidats")) + " · " + joined(session.blocks, ", ");
    row.state = capital(std::string{in_french(session.phase)});
    row.tone = tone_of(session.phase);
    std::size_t waiting = 0;
    for (const auto& copy : session.copies)
        if (const auto* sheet = find_sheet(copy, me); sheet != nullptr && !sheet->handed_in)
            ++waiting;
    if (waiting > 0) row.mine = counted(waiting, tr("fiche à rendre"), tr("fiches à rendre"));
    return row;
}

void add_state(const Room& room, const Copy& copy, CopyRow& row) {
    const auto* candidate = find_candidate(*room.session, copy.candidate);
    if (candidate->absence && !copy.decision) {
        row.state = capital(std::string{in_french(*candidate->absence)});
        row.tone = Tone::warning;
        return;
    }
    std::size_t in = 0;
    std::size_t all = 0;
    for (const auto& sheet : copy.sheets) {
        if (sheet.set_aside) continue;
        ++all;
        in += sheet.handed_in ? 1 : 0;
    }
    std::size_t open = 0;
    for (const auto& gap : divergences(copy, room.grid)) open += gap.settled ? 0 : 1;
    if (all == 0) {
        row.state = tr("À attribuer");
    } else if (open > 0) {
        row.state = counted(open, tr("écart à régler"), tr("écarts à régler"));
        row.tone = Tone::danger;
    } else if (in == all && is_marked(copy, room.grid)) {
        row.state = copy.second_look.empty() ? tr("Notée") : tr("Relecture demandée");
        row.tone = copy.second_look.empty() ? Tone::good : Tone::warning;
    } else {
        row.state =
            tr_with("{} sur {}", counted(in, tr("fiche rendue"), tr("fiches rendues")), all);
        row.tone = Tone::info;
    }
}

/// Whether the jury may say so, and whether only with a reason.
std::pair<Offer, bool> pronounced(const Room& room, const CopyName& name, Outcome outcome) {
    auto with_reason = offer(room, DecideBlock{name, outcome, "motif"});
    const bool needed = with_reason.may && !offer(room, DecideBlock{name, outcome, ""}).may;
    return {std::move(with_reason), needed};
}

void add_deliberation(const Room& room, const Copy& copy, CopyRow& row) {
    const auto made = result(copy, room.grid);
    const CopyName name{copy.candidate, copy.block};
    if (made) {
        row.proposal = made->passes ? tr("Les notes disent «\u00A0acquis\u00A0»")
                                    : tr("Les notes disent «\u00A0non acquis\u00A0»");
        for (const auto& fault : made->faults)
            row.proposal += tr_with("\u202F; faute éliminatoire\u00A0: {}",
                                    find_fault(room.grid, fault)->title);
    }
    std::tie(row.acquire, row.acquire_overrides) = pronounced(room, name, Outcome::acquired);
    std::tie(row.refuse, row.refuse_overrides) = pronounced(room, name, Outcome::refused);
    row.leave_out = offer(room, DecideBlock{name, Outcome::not_assessed, ""});
    if (!copy.decision) return;
    row.outcome = capital(std::string{in_french(copy.decision->outcome)});
    row.reason = copy.decision->override_reason;
}

CopyRow present_copy_row(const Room& room, const Copy& copy, const Precisions& precisions) {
    CopyRow row;
    row.candidate = copy.candidate;
    row.block = copy.block;
    const auto* candidate = find_candidate(*room.session, copy.candidate);
    if (may_see_names(*room.session, room.actor->role))
        row.name = person_name(room, candidate->person);
    const auto* block = find_block(room.grid, copy.block);
    row.subject = capital(block == nullptr ? std::string{} : block->trial) + " · " +
                  (copy.case_id.empty() ? std::string{tr("sujet à tirer")} : copy.case_id);
    row.mine = find_sheet(copy, room.actor->person) != nullptr;
    add_state(room, copy, row);
    row.points = points_of(room, copy, precisions);
    if (room.session->phase == Phase::preparing) return row;
    row.reference = is_reference(*room.session, copy.candidate);
    if (row.reference) {
        row.name = tr("copie de référence");
        row.subject = capital(block == nullptr ? std::string{} : block->trial);
        row.state = tr("Ne se décide pas");
        row.tone = Tone::neutral;
    } else {
        add_deliberation(room, copy, row);
    }
    return row;
}

JurySessionView present_session(const Room& room) {
    const auto& session = *room.session;
    JurySessionView view;
    view.id = session.id;
    view.title = title_of(session);
    view.state = capital(std::string{in_french(session.phase)});
    view.deliberating = session.phase != Phase::preparing;
    view.sealed = session.phase == Phase::sealed;
    const auto precisions = precisions_of(room);
    for (const auto& copy : session.copies)
        view.copies.push_back(present_copy_row(room, copy, precisions));
    if (!std::ranges::all_of(view.copies, &std::string::empty, &CopyRow::points))
        view.points_notes = points_notes(room, precisions);
    for (const auto& member : session.members) view.members.push_back(member_row(room, member));
    const auto* me = find_member(session, room.actor->person);
    view.presides = me != nullptr && me->president && !me->left;
    if (session.phase == Phase::preparing || lacks_members(session, room.grid))
        view.deliberate = offer(room, OpenDeliberation{room.present});
    view.sign = offer(room, Sign{});
    view.may_print = view.deliberating && may(room.actor->role, Action::export_results);
    view.office = present_office(room);
    view.statistics = present_statistics(room);
    view.remark = present_remark(room);
    return view;
}

/// Cases are called by their titles, as everywhere else.
void name_cases(const Model& model, JurySessionView& view) {
    const auto& copies = model.room.session->copies;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const auto found = std::ranges::find(model.library, copies[i].case_id, &CaseSummary::id);
        if (found == model.library.end()) continue;
        for (auto* text : {&view.copies[i].subject, &view.office.copies[i].subject})
            if (const auto at = text->find(found->id); at != std::string::npos)
                text->replace(at, found->id.size(), found->title);
    }
}

}  // namespace

std::string role_title(Role role) {
    const auto spoken = french(role);
    return capital(std::string{spoken.substr(spoken.find(' ') + 1)});
}

MemberRow member_row(const Room& room, const Member& member) {
    MemberRow row;
    row.id = std::to_string(member.person);
    row.name = person_name(room, member.person);
    row.quality = member.president ? tr("président") : tr("membre");
    if (member.qualified) row.quality += tr(", qualifié");
    if (member.external) row.quality += tr(", extérieur au centre");
    const auto& ticked = room.present;
    row.present = room.session->phase == Phase::preparing || lacks_members(*room.session, room.grid)
                      ? std::find(ticked.begin(), ticked.end(), member.person) != ticked.end()
                      : member.present;
    row.has_signed = member.signed_;
    row.left = member.left;
    return row;
}

RoomView present_room(const Model& model) {
    const Room& room = model.room;
    RoomView view;
    view.problem = model.problem;
    view.printed = model.printed;
    view.first_run = room.first_run;
    view.notice = tr_below(room.notice);
    view.warning = room.warning;
    view.folder = room.folder;
    if (!room.actor) return view;
    view.name = room.actor->name;
    view.role = role_title(room.actor->role);
    view.new_session = present_new_session(room);
    view.people.may = may(room.actor->role, Action::manage_people);
    view.cohort.may = may(room.actor->role, Action::see_cohort);
    if (room.badge) view.badge = {room.badge->key, room.badge->lines};
    view.place = RoomPlace::sessions;
    for (const auto& session : room.sessions)
        view.sessions.push_back(present_row(session, room.actor->person));
    if (!room.session && room.desk == RoomDesk::people) {
        view.place = RoomPlace::people;
        view.people = present_people(room);
    }
    if (!room.session && room.desk == RoomDesk::cohort) {
        view.place = RoomPlace::cohort;
        view.cohort = present_cohort(room);
    }
    if (!room.session) return view;
    view.place = RoomPlace::session;
    view.session = present_session(room);
    name_cases(model, view.session);
    if (!room.copy) return view;
    view.place = RoomPlace::copy;
    view.copy = present_copy(room);
    return view;
}

}  // namespace sim::app
