#include <algorithm>

#include "assessment/certification/observing.hpp"
#include "assessment/certification/results.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

using namespace certification;

/// What one juror may see of a copy.
struct Seen {
    const Room& room;
    const Copy& copy;
    const Sheet* mine = nullptr;
    std::vector<const Sheet*> sheets;
    std::vector<Divergence> gaps;
    bool compared = false;
};

Seen seen_by(const Room& room, const Copy& copy) {
    Seen seen{room, copy, find_sheet(copy, room.actor->person), {}, {}, false};
    for (const auto* sheet :
         visible_sheets(*room.session, copy, room.actor->person, room.actor->role))
        if (!sheet->set_aside) seen.sheets.push_back(sheet);
    const bool done = is_marked(copy, room.grid);
    const bool others =
        std::any_of(seen.sheets.begin(), seen.sheets.end(),
                    [&](const Sheet* sheet) { return sheet->juror != room.actor->person; });
    seen.compared = others && (done || seen.mine == nullptr);
    if (seen.compared) seen.gaps = divergences(copy, room.grid);
    return seen;
}

std::vector<std::string> evidence_lines(const CopyEvidence& evidence, const Proposal& proposal) {
    std::vector<std::string> lines;
    if (!evidence.scenario) return lines;
    const auto& entries = evidence.transcript.entries;
    for (const auto seq : proposal.evidence) {
        if (seq < 0 || static_cast<std::size_t>(seq) >= entries.size()) continue;
        const auto& entry = entries[static_cast<std::size_t>(seq)];
        const auto text = event_words(*evidence.scenario, entry.event);
        if (!text.empty()) lines.push_back(to_french_clock(entry.at) + " – " + text);
    }
    return lines;
}

void add_marks(const Seen& seen, SubjectRow& row) {
    if (seen.mine != nullptr)
        if (const auto mark = seen.mine->marks.find(row.id); mark != seen.mine->marks.end()) {
            row.level = mark->second.level;
            row.note = mark->second.note;
        }
    if (!seen.compared) return;
    for (const auto* sheet : seen.sheets) {
        const auto mark = sheet->marks.find(row.id);
        const bool given = mark != sheet->marks.end();
        row.marks.push_back(
            {person_name(seen.room, sheet->juror) + (sheet->third ? tr(" (troisième)") : ""),
             given       ? std::to_string(mark->second.level)
             : row.fault ? "0"
                         : "–",
             given ? mark->second.note : std::string{}});
    }
    for (const auto& gap : seen.gaps)
        if (gap.subject == row.id) {
            row.gap = true;
            row.settled = gap.settled;
            row.low = std::min(gap.first, gap.second);
            row.high = std::max(gap.first, gap.second);
        }
    if (const auto agreed = seen.copy.aligned.find(row.id); agreed != seen.copy.aligned.end())
        row.agreed = std::to_string(agreed->second.level) + " – " + agreed->second.note;
}

SubjectRow criterion_row(const Seen& seen, const Criterion& criterion) {
    SubjectRow row;
    row.id = criterion.id;
    row.title = criterion.title;
    row.detail = tr_with("{} · {} points", criterion.competency, criterion.weight);
    row.levels = criterion.levels;
    if (const auto found = seen.copy.proposals.find(criterion.id);
        found != seen.copy.proposals.end()) {
        row.proposed = found->second.level;
        row.proposal = found->second.sentence;
        row.evidence = evidence_lines(seen.room.evidence, found->second);
    }
    if (seen.mine != nullptr)
        row.suggested = suggested_level(seen.room.grid, *seen.mine, criterion).value_or(-1);
    add_marks(seen, row);
    return row;
}

SubjectRow fault_row(const Seen& seen, const EliminatingFault& fault) {
    SubjectRow row;
    row.id = fault.id;
    row.title = fault.title;
    row.detail = tr_with("Faute éliminatoire · {}", fault.ground);
    row.levels = {tr("Non constatée."), tr("Constatée.")};
    row.fault = true;
    add_marks(seen, row);
    return row;
}

/// One key each: the letters, then the digits that no level of the block takes.
std::string keys_of_behaviours(const CopyView& view) {
    std::size_t levels = 0;
    for (const auto& row : view.subjects) levels = std::max(levels, row.levels.size());
    std::string keys;
    for (char key = 'A'; key <= 'Z'; ++key) keys += key;
    for (auto digit = levels; digit <= 9; ++digit) keys += static_cast<char>('0' + digit);
    return keys;
}

void add_behaviours(const Seen& seen, CopyView& view) {
    const auto keys = keys_of_behaviours(view);
    for (const auto* behaviour : behaviours_of(seen.room.grid, seen.copy.block)) {
        BehaviourRow row;
        row.id = behaviour->id;
        if (view.behaviours.size() < keys.size()) row.key = keys[view.behaviours.size()];
        row.text = behaviour->text;
        row.criterion = behaviour->criterion;
        row.steps = behaviour->steps;
        row.critical = behaviour->critical;
        if (seen.mine != nullptr)
            if (const auto* last = last_seen(*seen.mine, behaviour->id)) {
                row.step = last->step;
                row.stamp = stopwatch(last->second);
            }
        view.behaviours.push_back(std::move(row));
    }
    if (seen.mine == nullptr) return;
    for (const auto& one : seen.mine->observations) {
        view.second = std::max(view.second, one.second);
        const auto* behaviour = find_behaviour(seen.room.grid, one.behaviour);
        std::string text = one.note.empty() ? tr("Repère") : one.note;
        if (behaviour != nullptr)
            text = tr_with(one.step == 0                 ? tr_later("Retiré\u00A0: {}")
                           : one.step < behaviour->steps ? tr_later("En partie\u00A0: {}")
                                                         : tr_later("Vu\u00A0: {}"),
                           behaviour->text);
        view.seen.push_back(
            {stopwatch(one.second), std::move(text), one.behaviour.empty() && one.note.empty()});
    }
}

/// Whoever may still mark it: seated, here, without a tie, and without a sheet.
void add_allotment(const Seen& seen, CopyView& view) {
    for (const auto& member : seen.room.session->members)
        if (offer(seen.room, Allot{{seen.copy.candidate, seen.copy.block}, member.person}).may)
            view.may_be_allotted.push_back(member_row(seen.room, member));
}

void add_points(const Room& room, const Copy& copy, CopyView& view) {
    auto precisions = precisions_of(room);
    view.points = points_of(room, copy, precisions);
    if (view.points.empty()) return;
    std::erase_if(precisions, [&](const auto& one) { return one.first != copy.block; });
    view.points_notes = points_notes(room, precisions);
}

void add_case(const Room& room, const Copy& copy, CopyView& view) {
    if (!room.evidence.scenario) return;
    const auto& scenario = *room.evidence.scenario;
    view.case_title = scenario.title;
    view.minutes =
        minutes_for(*find_candidate(*room.session, view.candidate), room.grid, scenario.minutes);
    view.briefing.push_back(scenario.summary);
    for (const auto& id : scenario.inbox)
        if (const auto* item = scenario::find_item(scenario, id))
            view.briefing.push_back(party_label(scenario, item->from) + " – " + item->subject +
                                    (item->body.empty() ? "" : "\n" + item->body));
    view.cue = cue_sheet(scenario);
    view.replay = replay_of(room.evidence, copy, room.grid);
    view.letters = letters_of(room.evidence);
}

}  // namespace

std::string stopwatch(std::int64_t second) {
    const auto two = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return two(second / 60) + ":" + two(second % 60);
}

CopyView present_copy(const Room& room) {
    CopyView view;
    const auto* copy = find_copy(*room.session, room.copy->candidate, room.copy->block);
    if (copy == nullptr) return view;
    const auto seen = seen_by(room, *copy);
    const CopyName name = *room.copy;
    view.candidate = copy->candidate;
    view.block = copy->block;
    if (const auto* block = find_block(room.grid, copy->block)) view.block_title = block->title;
    view.live = copy->attempt.empty();
    view.handed_in = seen.mine != nullptr && seen.mine->handed_in;
    view.compared = seen.compared;
    view.may_align = seen.compared && seen.mine != nullptr && !copy->decision &&
                     room.session->phase != Phase::sealed;
    const auto criteria = criteria_of(room.grid, copy->block);
    for (const auto* criterion : criteria) view.subjects.push_back(criterion_row(seen, *criterion));
    for (const auto& fault : room.grid.eliminating_faults)
        view.subjects.push_back(fault_row(seen, fault));
    view.criteria = static_cast<int>(criteria.size());
    for (const auto& row : view.subjects) view.marked += !row.fault && row.level >= 0 ? 1 : 0;
    if (!criteria.empty())
        view.mark = offer(room, GiveLevel{name, seen.mine == nullptr ? "" : seen.mine->device,
                                          criteria.front()->id, 0, ""});
    view.hand_in = offer(room, HandIn{name});
    view.second_look = offer(room, AskSecondLook{name, "motif"});
    add_behaviours(seen, view);
    add_allotment(seen, view);
    add_case(room, *copy, view);
    add_points(room, *copy, view);
    return view;
}

}  // namespace sim::app
