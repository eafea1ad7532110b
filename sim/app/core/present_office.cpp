#include <algorithm>
#include <array>
#include <set>

#include "assessment/certification/calibration.hpp"
#include "assessment/certification/results.hpp"
#include "assessment/certification/words.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

using namespace certification;

template <class Words>
std::vector<ChoiceRow> choices(const Words& words) {
    std::vector<ChoiceRow> rows;
    for (const auto& one : words)
        rows.push_back({std::string{one.word}, capital(std::string{one.french})});
    return rows;
}

ChoiceRow person_choice(const Room& room, PersonId person) {
    return {std::to_string(person), person_name(room, person)};
}

bool is_candidate(const certification::Session& session, PersonId person) {
    return std::ranges::any_of(session.candidates, [&](const Candidate& one) {
        return one.person == person && !is_reference(session, one.number);
    });
}

/// People who are neither of the jury nor enrolled; who runs the house is no candidate.
void add_people(const Room& room, OfficeView& view) {
    const auto& session = *room.session;
    std::set<PersonId> staff;
    for (const auto& account : room.accounts) {
        if (account.role != Role::apprentice) staff.insert(account.person);
        const auto* member = find_member(session, account.person);
        if (account.role == Role::juror && (member == nullptr || member->left) &&
            !is_candidate(session, account.person))
            view.may_sit.push_back(person_choice(room, account.person));
    }
    for (const auto& [person, name] : room.names)
        if (!staff.contains(person) && !is_candidate(session, person) &&
            find_member(session, person) == nullptr)
            view.may_enrol.push_back({std::to_string(person), name});
    for (const auto& member : session.members)
        if (!member.left) view.members.push_back(person_choice(room, member.person));
}

std::string details(const Candidate& candidate) {
    std::string text = capital(std::string{in_french(candidate.route)});
    for (const auto& measure : candidate.measures) text += " · " + measure;
    for (const auto& block : candidate.carried) text += tr_with(" · {} acquis", block);
    return text;
}

/// Candidates of whom a block at least has not begun; in one pass, for a session may be large.
std::set<std::string> withdrawable(const Room& room) {
    const auto& session = *room.session;
    std::set<std::string> made;
    if (session.phase == Phase::sealed || !may(room.actor->role, Action::withdraw_enrolment))
        return made;
    for (const auto& copy : session.copies)
        if (!has_begun(copy)) made.insert(copy.candidate);
    return made;
}

std::string taken_back_text(const TakenBack& one) {
    std::string what = one.candidate;
    for (const auto& block : one.blocks) what += " · " + block;
    return one.enrolment
               ? tr_with("{}\u00A0: inscription annulée. Motif\u00A0: {}", what, one.reason)
               : tr_with("{}\u00A0: absence retirée. Motif\u00A0: {}", what, one.reason);
}

void add_enrolled(const Room& room, OfficeView& view) {
    const auto& session = *room.session;
    const auto open = withdrawable(room);
    for (const auto& candidate : session.candidates) {
        if (is_reference(session, candidate.number)) continue;
        EnrolledRow row;
        row.number = candidate.number;
        row.detail = details(candidate);
        if (may_see_names(session, room.actor->role)) {
            row.name = person_name(room, candidate.person);
            row.person = std::to_string(candidate.person);
        }
        if (candidate.absence) row.absence = capital(std::string{in_french(*candidate.absence)});
        row.may_miss = offer(room, ReportAbsence{candidate.number, Absence::absent, "motif"}).may;
        view.candidates.push_back(
            {row.number, row.name.empty() ? row.number : row.number + " · " + row.name});
        if (offer(room, WithdrawAbsence{candidate.number, "motif"}).may)
            view.may_return.push_back(view.candidates.back());
        if (open.contains(candidate.number)) view.may_withdraw.push_back(view.candidates.back());
        view.enrolled.push_back(std::move(row));
    }
    for (const auto& one : session.taken_back) view.taken_back.push_back(taken_back_text(one));
}

std::string slot_text(const certification::Session& session, const Copy& copy) {
    const auto* slot = find_slot(session, copy.candidate, copy.block);
    if (slot == nullptr) return {};
    return tr_with("{}, {}, {} minutes, {}", day_words(slot->at.date()), to_french_clock(slot->at),
                   slot->minutes, slot->place);
}

std::string markers_text(const Room& room, const Copy& copy) {
    std::string text;
    for (const auto& sheet : copy.sheets) {
        if (sheet.set_aside) continue;
        text += (text.empty() ? "" : ", ") + person_name(room, sheet.juror);
        if (sheet.third) text += tr(" (troisième)");
        if (sheet.handed_in) text += tr(" (fiche rendue)");
    }
    return text;
}

PlannedRow planned_row(const Room& room, const Copy& copy) {
    const auto& session = *room.session;
    PlannedRow row;
    row.candidate = copy.candidate;
    row.block = copy.block;
    if (!copy.case_id.empty()) row.subject = tr_with("{}, variante {}", copy.case_id, copy.seed);
    row.slot = slot_text(session, copy);
    row.markers = markers_text(room, copy);
    row.played = !copy.attempt.empty();
    for (const auto& member : session.members)
        if (offer(room, Allot{{copy.candidate, copy.block}, member.person}).may)
            row.may_mark.push_back(person_choice(room, member.person));
    const auto* candidate = find_candidate(session, copy.candidate);
    if (is_reference(session, copy.candidate)) return row;
    if (may_see_names(session, room.actor->role)) row.name = person_name(room, candidate->person);
    if (row.played || !may(room.actor->role, Action::draw_cases)) return row;
    for (const auto& play : room.plays)
        if (play.person == candidate->person &&
            (copy.case_id.empty() || (play.case_id == copy.case_id && play.seed == copy.seed)))
            row.plays.push_back(
                {play.attempt, play.case_id + ", " + play.started_at.substr(0, 10)});
    return row;
}

void add_references(const Room& room, OfficeView& view) {
    const auto& session = *room.session;
    for (const auto& reference : session.references) {
        ReferenceRow row{reference.number,
                         reference.block + (reference.seeded ? tr(" · glissée parmi les copies")
                                                             : tr(" · avant la session")),
                         {}};
        for (const auto& member : session.members) {
            if (!may_see_gap(session, reference, member.person, room.actor->person,
                             room.actor->role))
                continue;
            const auto found = gaps(session, reference, member.person);
            if (found.empty()) continue;
            const auto right = std::ranges::count_if(
                found, [](const ReferenceGap& one) { return one.given == one.expected; });
            row.gaps.push_back(tr_with("{}\u00A0: {} critères justes sur {}",
                                       person_name(room, member.person), right, found.size()));
        }
        // A seeded reference is no secret of the office's, and one of the jury's.
        const bool secret = reference.seeded && room.actor->role == Role::juror;
        if (!secret || !row.gaps.empty()) view.known.push_back(std::move(row));
    }
    for (const auto& block : session.blocks) {
        ReferenceForm form{block, {}};
        for (const auto* criterion : criteria_of(room.grid, block))
            form.criteria.push_back({criterion->id, criterion->title, criterion->top()});
        view.forms.push_back(std::move(form));
    }
}

std::string typed(Date day) {
    const auto iso = to_iso(day);
    return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

void add_rights(const Room& room, OfficeView& view) {
    const auto can = [&](Action action) { return may(room.actor->role, action); };
    view.preparing = room.session->phase == Phase::preparing;
    const bool open = view.preparing;
    view.enrols = open && can(Action::enrol);
    view.seats = room.session->phase != Phase::sealed && can(Action::seat_jurors);
    view.declares = open && can(Action::declare_conflict);
    view.draws = open && can(Action::draw_cases);
    view.allots = open && can(Action::allot);
    view.plans = open && can(Action::plan_slots);
    // In deliberation too: who never came may have been forgotten (prepare.cpp).
    view.misses = room.session->phase != Phase::sealed && can(Action::report_absence);
    view.reports_departures = room.session->phase != Phase::sealed && can(Action::report_absence);
    view.references = open && can(Action::add_references);
    view.identifies = can(Action::enrol);
    view.exports = can(Action::export_person);
}

}  // namespace

/// What the jury's own words are called here (assessment/certification/words.hpp): gathered for
/// translation, and looked up as they come.
[[maybe_unused]] constexpr std::array words_of_the_jury{tr_later("apprentissage"),
                                                        tr_later("formation continue"),
                                                        tr_later("contrat de professionnalisation"),
                                                        tr_later("VAE"),
                                                        tr_later("a formé le candidat"),
                                                        tr_later("tuteur ou accompagnateur"),
                                                        tr_later("employeur ou collègue"),
                                                        tr_later("famille"),
                                                        tr_later("autre lien"),
                                                        tr_later("absent"),
                                                        tr_later("absent, justifié"),
                                                        tr_later("a interrompu l’épreuve"),
                                                        tr_later("acquis"),
                                                        tr_later("non acquis"),
                                                        tr_later("non évalué"),
                                                        tr_later("épreuves"),
                                                        tr_later("délibération"),
                                                        tr_later("signée"),
                                                        tr_later("apprenant"),
                                                        tr_later("juré"),
                                                        tr_later("modérateur"),
                                                        tr_later("formateur"),
                                                        tr_later("administrateur")};

std::string capital(std::string text) {
    text = tr(text.c_str());
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

OfficeView present_office(const Room& room) {
    OfficeView view;
    const auto& session = *room.session;
    add_rights(room, view);
    view.date = typed(session.date);
    view.routes = choices(route_words);
    view.ties = choices(tie_words);
    view.absences = choices(absence_words);
    for (const auto& code : session.blocks)
        if (const auto* block = find_block(room.grid, code))
            view.blocks.push_back({code, code + " · " + block->title});
    for (const auto& block : room.grid.blocks)
        view.carried.push_back({block.code, block.code + " · " + block.title});
    add_people(room, view);
    add_enrolled(room, view);
    for (const auto& copy : session.copies) {
        view.copies.push_back(planned_row(room, copy));
        if (copy.case_id.empty() && !is_reference(session, copy.candidate)) ++view.to_draw;
    }
    add_references(room, view);
    return view;
}

PeopleView present_people(const Room& room) {
    PeopleView view;
    view.may = may(room.actor->role, Action::manage_people);
    if (!view.may) return view;
    for (const auto role : roles) view.roles.push_back({std::string{word(role)}, role_title(role)});
    for (const auto& [person, name] : room.names) {
        PersonRow row{std::to_string(person), name, {}, {}, tr("Sans compte"), false, false};
        row.me = person == room.actor->person;
        row.identity = std::ranges::find(room.identified, person) != room.identified.end();
        const auto account = std::ranges::find(room.accounts, person, &AccountRow::person);
        if (account != room.accounts.end()) {
            row.login = account->login;
            row.role = word(account->role);
            row.role_title = role_title(account->role);
        }
        view.people.push_back(std::move(row));
    }
    add_custody(room, view);
    return view;
}

NewSessionView present_new_session(const Room& room) {
    NewSessionView view;
    view.may = may(room.actor->role, Action::create_session);
    for (const auto& block : room.today.blocks)
        if (!criteria_of(room.today, block.code).empty())
            view.blocks.push_back({block.code, block.code + " · " + block.title});
    return view;
}

}  // namespace sim::app
