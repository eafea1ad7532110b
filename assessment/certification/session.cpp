#include "assessment/certification/session.hpp"

#include <algorithm>

#include "sim/base/digest.hpp"

namespace assessment::certification {
namespace {

using sim::Digest;

template <class Things, class Matches>
auto find(const Things& things, Matches matches) -> const typename Things::value_type* {
    const auto found = std::find_if(things.begin(), things.end(), matches);
    return found == things.end() ? nullptr : &*found;
}

void add(Digest& digest, const std::vector<std::string>& texts) {
    digest.add(texts.size());
    for (const auto& text : texts) digest.add_text(text);
}

void add(Digest& digest, const Marks& marks) {
    digest.add(marks.size());
    for (const auto& [subject, mark] : marks) {
        digest.add_text(subject);
        digest.add_signed(mark.level);
        digest.add_text(mark.note);
        digest.add_signed(mark.at.in_minutes());
    }
}

void add(Digest& digest, const Candidate& candidate) {
    digest.add_text(candidate.number);
    digest.add_signed(candidate.person);
    digest.add(static_cast<std::uint64_t>(candidate.route));
    add(digest, candidate.measures);
    add(digest, candidate.carried);
    digest.add(candidate.absence ? static_cast<std::uint64_t>(*candidate.absence) + 1 : 0);
}

void add(Digest& digest, const Member& member) {
    digest.add_signed(member.person);
    for (const bool flag : {member.president, member.qualified, member.external, member.left,
                            member.present, member.signed_})
        digest.add(flag ? 1 : 0);
}

void add(Digest& digest, const Sheet& sheet) {
    digest.add_signed(sheet.juror);
    for (const bool flag : {sheet.third, sheet.set_aside, sheet.handed_in})
        digest.add(flag ? 1 : 0);
    add(digest, sheet.marks);
    digest.add_text(sheet.device);
    digest.add_signed(sheet.lease_until.in_minutes());
    for (const auto& seen : sheet.observations) {
        digest.add_text(seen.behaviour);
        digest.add_signed(seen.step);
        digest.add_text(seen.note);
        digest.add_signed(seen.second);
        digest.add_signed(seen.at.in_minutes());
    }
}

void add(Digest& digest, const Copy& copy) {
    for (const auto* text : {&copy.candidate, &copy.block, &copy.case_id, &copy.case_hash,
                             &copy.attempt, &copy.second_look})
        digest.add_text(*text);
    digest.add(copy.seed);
    digest.add(copy.sheets.size());
    for (const auto& sheet : copy.sheets) add(digest, sheet);
    digest.add(copy.proposals.size());
    for (const auto& [criterion, proposal] : copy.proposals) {
        digest.add_text(criterion);
        digest.add_signed(proposal.level);
        digest.add_text(proposal.sentence);
        for (const auto seq : proposal.evidence) digest.add_signed(seq);
    }
    add(digest, copy.aligned);
    digest.add(copy.decision ? static_cast<std::uint64_t>(copy.decision->outcome) + 1 : 0);
    if (copy.decision) digest.add_text(copy.decision->override_reason);
}

}  // namespace

const Candidate* find_candidate(const Session& session, std::string_view number) {
    return find(session.candidates, [&](const Candidate& one) { return one.number == number; });
}

const Member* find_member(const Session& session, PersonId person) {
    return find(session.members, [&](const Member& one) { return one.person == person; });
}

const Copy* find_copy(const Session& session, std::string_view candidate, std::string_view block) {
    return find(session.copies,
                [&](const Copy& one) { return one.candidate == candidate && one.block == block; });
}

const Sheet* find_sheet(const Copy& copy, PersonId juror) {
    return find(copy.sheets,
                [&](const Sheet& one) { return one.juror == juror && !one.set_aside; });
}

const Slot* find_slot(const Session& session, std::string_view candidate, std::string_view block) {
    return find(session.slots,
                [&](const Slot& one) { return one.candidate == candidate && one.block == block; });
}

bool is_reference(const Session& session, std::string_view number) {
    return find(session.references, [&](const Reference& one) { return one.number == number; }) !=
           nullptr;
}

Session examined(Session session) {
    std::erase_if(session.copies,
                  [&](const Copy& one) { return is_reference(session, one.candidate); });
    std::erase_if(session.candidates,
                  [&](const Candidate& one) { return is_reference(session, one.number); });
    session.references.clear();
    return session;
}

bool in_conflict(const Session& session, PersonId juror, std::string_view candidate) {
    return find(session.conflicts, [&](const Conflict& one) {
               return one.juror == juror && one.candidate == candidate;
           }) != nullptr;
}

std::uint64_t digest(const Session& session) {
    Digest digest;
    digest.add_text(session.id);
    digest.add_text(session.centre);
    digest.add_signed(session.date.number());
    add(digest, session.blocks);
    digest.add_signed(session.grid_version);
    digest.add(static_cast<std::uint64_t>(session.phase));
    for (const auto& candidate : session.candidates) add(digest, candidate);
    for (const auto& member : session.members) add(digest, member);
    for (const auto& conflict : session.conflicts) {
        digest.add_signed(conflict.juror);
        digest.add_text(conflict.candidate);
        digest.add(static_cast<std::uint64_t>(conflict.tie));
    }
    for (const auto& copy : session.copies) add(digest, copy);
    digest.add_signed(session.recorded);
    digest.add_signed(session.last.in_minutes());
    digest.add_signed(session.clock_doubts);
    // A session without them keeps the digest it had before they existed.
    for (const auto& reference : session.references) {
        digest.add_text(reference.number);
        digest.add(reference.seeded ? 1 : 0);
        for (const auto& [subject, level] : reference.levels) {
            digest.add_text(subject);
            digest.add_signed(level);
        }
    }
    for (const auto& copy : session.copies)
        if (copy.minutes != 0) digest.add_signed(copy.minutes);
    if (!session.grid_hash.empty()) digest.add_text(session.grid_hash);
    for (const auto& slot : session.slots) {
        digest.add_text(slot.candidate);
        digest.add_text(slot.block);
        digest.add_signed(slot.at.in_minutes());
        digest.add_signed(slot.minutes);
        digest.add_text(slot.place);
    }
    for (const auto& one : session.taken_back) {
        digest.add_text(one.candidate);
        digest.add_signed(one.person);
        digest.add(one.enrolment ? 1 : 0);
        add(digest, one.blocks);
        digest.add_text(one.reason);
    }
    return digest.value();
}

}  // namespace assessment::certification
