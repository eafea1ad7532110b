#include <algorithm>

#include "assessment/certification/events.hpp"

namespace assessment::certification {
namespace {

using sim::check;

Candidate& candidate_in(Session& session, std::string_view number) {
    const auto found =
        std::find_if(session.candidates.begin(), session.candidates.end(),
                     [&](const Candidate& candidate) { return candidate.number == number; });
    check(found != session.candidates.end(), "an event names a candidate of the session");
    return *found;
}

Member& member_in(Session& session, PersonId person) {
    const auto found = std::find_if(session.members.begin(), session.members.end(),
                                    [&](const Member& member) { return member.person == person; });
    check(found != session.members.end(), "an event names a member of the jury");
    return *found;
}

Copy& copy_in(Session& session, const CopyName& name) {
    const auto found =
        std::find_if(session.copies.begin(), session.copies.end(), [&](const Copy& copy) {
            return copy.candidate == name.candidate && copy.block == name.block;
        });
    check(found != session.copies.end(), "an event names a copy of the session");
    return *found;
}

Sheet& sheet_in(Session& session, const CopyName& name, PersonId juror) {
    auto& sheets = copy_in(session, name).sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) {
        return sheet.juror == juror && !sheet.set_aside;
    });
    check(found != sheets.end(), "an event names a sheet that counts");
    return *found;
}

struct Fold {
    Session& session;
    sim::Instant at;

    void operator()(const SessionCreated& event) const {
        session.id = event.id;
        session.centre = event.centre;
        session.date = event.date;
        session.blocks = event.blocks;
        session.grid_version = event.grid_version;
    }
    void operator()(const CandidateEnrolled& event) const {
        session.candidates.push_back(
            {event.number, event.person, event.route, event.measures, event.carried, {}});
        const auto named = [](const std::vector<std::string>& blocks, const std::string& block) {
            return std::find(blocks.begin(), blocks.end(), block) != blocks.end();
        };
        for (const auto& block : session.blocks) {
            if (named(event.carried, block)) continue;
            if (!event.blocks.empty() && !named(event.blocks, block)) continue;
            Copy copy;
            copy.candidate = event.number;
            copy.block = block;
            session.copies.push_back(std::move(copy));
        }
    }
    void operator()(const JurorSeated& event) const {
        const auto seated =
            std::find_if(session.members.begin(), session.members.end(),
                         [&](const Member& member) { return member.person == event.juror; });
        auto& member = seated == session.members.end() ? session.members.emplace_back() : *seated;
        member.person = event.juror;
        member.president = event.president;
        member.qualified = event.qualified;
        member.external = event.external;
        member.left = false;
    }
    void operator()(const JurorLeft& event) const {
        auto& member = member_in(session, event.juror);
        member.left = true;
        member.present = false;
    }
    void operator()(const ConflictDeclared& event) const {
        session.conflicts.push_back({event.juror, event.candidate, event.tie});
    }
    void operator()(const CaseDrawn& event) const {
        auto& copy = copy_in(session, event.copy);
        copy.case_id = event.case_id;
        copy.case_hash = event.case_hash;
        copy.seed = event.seed;
        copy.minutes = event.minutes;
    }
    void operator()(const AttemptAttached& event) const {
        copy_in(session, event.copy).attempt = event.attempt;
    }
    void operator()(const LevelProposed& event) const {
        copy_in(session, event.copy).proposals[event.criterion] = {event.level, event.evidence,
                                                                   event.sentence};
    }
    void operator()(const CopyAllotted& event) const {
        Sheet sheet;
        sheet.juror = event.juror;
        sheet.third = event.third;
        copy_in(session, event.copy).sheets.push_back(std::move(sheet));
    }
    void operator()(const SheetSetAside& event) const {
        sheet_in(session, event.copy, event.juror).set_aside = true;
    }
    void operator()(const CandidateAbsent& event) const {
        candidate_in(session, event.candidate).absence = event.absence;
    }
    void operator()(const SheetOpened& event) const {
        auto& sheet = sheet_in(session, event.copy, event.juror);
        sheet.device = event.device;
        sheet.lease_until = event.until;
    }
    void operator()(const LevelGiven& event) const {
        sheet_in(session, event.copy, event.juror).marks[event.subject] = {event.level, event.note,
                                                                           at};
    }
    void operator()(const ObservationMade& event) const {
        sheet_in(session, event.copy, event.juror)
            .observations.push_back({event.behaviour, event.step, event.note, event.second, at});
    }
    void operator()(const SheetHandedIn& event) const {
        sheet_in(session, event.copy, event.juror).handed_in = true;
    }
    void operator()(const LevelAligned& event) const {
        copy_in(session, event.copy).aligned[event.subject] = {event.level, event.note, at};
    }
    void operator()(const SecondLookAsked& event) const {
        copy_in(session, event.copy).second_look = event.reason;
    }
    void operator()(const DeliberationOpened& event) const {
        session.phase = Phase::deliberating;
        for (auto& member : session.members)
            member.present = std::find(event.present.begin(), event.present.end(), member.person) !=
                             event.present.end();
    }
    void operator()(const BlockDecided& event) const {
        copy_in(session, event.copy).decision = {event.outcome, event.override_reason};
        for (auto& member : session.members) member.signed_ = false;
    }
    void operator()(const MemberSigned& event) const {
        member_in(session, event.juror).signed_ = true;
    }
    void operator()(const SessionSealed&) const { session.phase = Phase::sealed; }
    void operator()(const ClockDoubted&) const { ++session.clock_doubts; }
    void operator()(const ClockConfirmed&) const {}
    void operator()(const SlotPlanned& event) const {
        std::erase_if(session.slots, [&](const Slot& one) {
            return one.candidate == event.copy.candidate && one.block == event.copy.block;
        });
        session.slots.push_back(
            {event.copy.candidate, event.copy.block, event.slot, event.minutes, event.place});
    }
    void operator()(const ReferenceAdded& event) const {
        Reference reference{event.copy.candidate, event.copy.block, event.seeded, {}};
        for (std::size_t i = 0; i < event.subjects.size() && i < event.levels.size(); ++i)
            reference.levels[event.subjects[i]] = event.levels[i];
        session.references.push_back(std::move(reference));
        Candidate candidate;
        candidate.number = event.copy.candidate;
        session.candidates.push_back(std::move(candidate));
        Copy copy;
        copy.candidate = event.copy.candidate;
        copy.block = event.copy.block;
        session.copies.push_back(std::move(copy));
    }
    void operator()(const AbsenceWithdrawn& event) const {
        auto& candidate = candidate_in(session, event.candidate);
        candidate.absence.reset();
        for (auto& copy : session.copies)
            if (copy.candidate == event.candidate && copy.decision &&
                copy.decision->outcome == Outcome::not_assessed)
                copy.decision.reset();
        for (auto& member : session.members) member.signed_ = false;
        session.taken_back.push_back({event.candidate, candidate.person, false, {}, event.reason});
    }
    void operator()(const EnrolmentWithdrawn& event) const {
        const auto goes = [&](const auto& one) {
            return one.candidate == event.candidate &&
                   (event.blocks.empty() ||
                    std::ranges::find(event.blocks, one.block) != event.blocks.end());
        };
        session.taken_back.push_back({event.candidate,
                                      candidate_in(session, event.candidate).person, true,
                                      event.blocks, event.reason});
        std::erase_if(session.copies, goes);
        std::erase_if(session.slots, goes);
        for (auto& member : session.members) member.signed_ = false;
        if (!event.blocks.empty()) return;
        std::erase_if(session.conflicts,
                      [&](const Conflict& one) { return one.candidate == event.candidate; });
        std::erase_if(session.candidates,
                      [&](const Candidate& one) { return one.number == event.candidate; });
    }
    void operator()(const RemarkSigned& event) const {
        if (!event.grid_hash.empty()) session.grid_hash = event.grid_hash;
        session.grid_version = event.grid_version;
        for (std::size_t i = 0; i < event.candidates.size() && i < event.blocks.size(); ++i)
            copy_in(session, {event.candidates[i], event.blocks[i]}).decision.reset();
        for (auto& member : session.members) member.signed_ = false;
    }
};

}  // namespace

Session evolve(Session session, const Recorded& recorded) {
    std::visit(Fold{session, recorded.at}, recorded.event);
    session.last = recorded.at;
    ++session.recorded;
    return session;
}

}  // namespace assessment::certification
