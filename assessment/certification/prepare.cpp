#include <algorithm>

#include "assessment/certification/clock.hpp"
#include "assessment/certification/deliberation.hpp"
#include "assessment/certification/refusal.hpp"
#include "sim/base/digest.hpp"

namespace assessment::certification {
namespace {

constexpr std::size_t most_candidates = 5000;
constexpr std::size_t three_digits_do = 600;

sim::Failure unknown_copy(const CopyName& name) {
    return refused("La copie " + quoted(name) + " n’est pas de cette session.",
                   "Vérifiez le numéro du candidat et le bloc.");
}

/// The sheets that a juror has not handed in, or all of a candidate's when a tie is found.
void set_aside(const Session& session, PersonId juror, std::string_view candidate,
               const std::string& reason, Events& events) {
    for (const auto& copy : session.copies) {
        const auto* sheet = find_sheet(copy, juror);
        if (sheet == nullptr || copy.decision) continue;
        if (candidate.empty() ? sheet->handed_in : copy.candidate != candidate) continue;
        events.push_back(SheetSetAside{{copy.candidate, copy.block}, juror, reason});
    }
}

/// Why a block acquired before does not count in this session; empty when it does.
std::string carried_fault(const Deciding& in, const Enrol& command, const std::string& block) {
    if (find_block(in.grid, block) == nullptr)
        return "Le bloc «\u00A0" + block + "\u00A0» n’est pas dans la grille.";
    if (rule(in.grid, "carry_over_months") == 0) return {};
    const auto when = command.acquired_on.find(block);
    if (when == command.acquired_on.end())
        return "La date d’acquisition du bloc " + block + " manque\u00A0: un bloc reste acquis " +
               std::to_string(rule(in.grid, "carry_over_months")) + " mois.";
    const auto until = valid_until(in.grid, when->second);
    if (until && *until < in.session.date)
        return "Le bloc " + block + " n’est plus acquis depuis le " + to_french(*until) + ".";
    return {};
}

/// Why a block cannot be presented; empty when it can.
std::string presented_fault(const Session& session, const Enrol& command,
                            const std::string& block) {
    if (std::ranges::find(session.blocks, block) == session.blocks.end())
        return "Le bloc «\u00A0" + block + "\u00A0» n’est pas de cette session.";
    if (std::ranges::find(command.carried, block) != command.carried.end())
        return "Le bloc " + block + " est déjà acquis\u00A0: il ne se présente pas.";
    return {};
}

/// The cases that the slot of the copy has time for, if it has one.
std::vector<Drawable> fitting_pool(const Deciding& in, const DrawCase& command) {
    const auto* slot = find_slot(in.session, command.copy.candidate, command.copy.block);
    const auto* candidate = find_candidate(in.session, command.copy.candidate);
    if (slot == nullptr || candidate == nullptr) return command.pool;
    std::vector<Drawable> fitting;
    for (const auto& one : command.pool)
        if (minutes_for(*candidate, in.grid, one.minutes) <= slot->minutes) fitting.push_back(one);
    return fitting;
}

}  // namespace

/// Three digits, or four in a large session, that follow no order of enrolment; each given once.
std::string new_number(const Session& session) {
    const auto given = session.candidates.size() + session.taken_back.size();
    sim::Digest seed;
    seed.add_text(session.id);
    seed.add(given);
    sim::Draw draw{seed.value()};
    const std::uint64_t first = given < three_digits_do ? 100 : 1000;
    std::string number;
    do {
        number = "C-" + std::to_string(first + draw.below(9 * first));
    } while (find_candidate(session, number) != nullptr ||
             std::ranges::find(session.taken_back, number, &TakenBack::candidate) !=
                 session.taken_back.end());
    return number;
}

Decided decide_on(const Deciding& in, const CreateSession& command) {
    if (command.id.empty() || command.centre.empty())
        return refused("Une session a un nom et un centre.", "Écrivez-les.");
    if (command.blocks.empty())
        return refused("Une session porte sur un bloc au moins.",
                       "Les blocs s’écrivent BC01, BC02…");
    for (const auto& block : command.blocks) {
        if (find_block(in.grid, block) == nullptr || criteria_of(in.grid, block).empty())
            return refused("Le bloc «\u00A0" + block + "\u00A0» n’est pas dans la grille.",
                           "Les blocs s’écrivent BC01, BC02…");
        if (std::count(command.blocks.begin(), command.blocks.end(), block) > 1)
            return refused("Le bloc " + block + " est donné deux fois.", "Nommez-le une fois.");
    }
    auto doubt = clock_far_from(command.date, in.now);
    if (doubt && !command.clock_is_right) return sim::Failure{*std::move(doubt)};
    Events events{
        SessionCreated{command.id, command.centre, command.date, command.blocks, in.grid.version}};
    if (doubt) events.push_back(ClockConfirmed{in.now});
    return events;
}

Decided decide_on(const Deciding& in, const Enrol& command) {
    const auto& session = in.session;
    if (session.phase != Phase::preparing)
        return refused("La délibération est ouverte\u00A0: plus personne ne s’inscrit.",
                       "Inscrivez cette personne à une autre session.");
    for (const auto& candidate : session.candidates)
        if (candidate.person == command.person)
            return refused(
                "Cette personne est déjà inscrite sous le numéro " + candidate.number + ".",
                "Pour changer ses blocs, annulez d’abord son inscription.");
    if (find_member(session, command.person) != nullptr)
        return refused("Cette personne est du jury\u00A0: elle ne peut pas être candidate.",
                       "Vérifiez le numéro de la personne.");
    if (session.candidates.size() >= most_candidates)
        return refused("Une session admet 5\u202F000 candidats au plus.",
                       "Ouvrez une autre session.");
    for (const auto& block : command.carried)
        if (auto fault = carried_fault(in, command, block); !fault.empty())
            return refused(std::move(fault), "Le candidat repasse ce bloc, ou sa date se donne.");
    for (const auto& block : command.blocks)
        if (auto fault = presented_fault(session, command, block); !fault.empty())
            return refused(std::move(fault),
                           "Nommez, parmi les blocs de la session, ceux que le candidat présente.");
    return Events{CandidateEnrolled{new_number(session), command.person, command.route,
                                    command.measures, command.carried, command.blocks}};
}

Decided decide_on(const Deciding& in, const SeatJuror& command) {
    const auto& session = in.session;
    const auto* seated = find_member(session, command.juror);
    if (session.phase != Phase::preparing && (seated == nullptr || seated->left) &&
        !lacks_members(session, in.grid))
        return refused("La délibération est ouverte\u00A0: le jury ne s’agrandit plus.",
                       "Un membre présent peut encore devenir président.");
    for (const auto& candidate : session.candidates)
        if (candidate.person == command.juror)
            return refused("Cette personne est candidate\u00A0: elle ne peut pas être du jury.",
                           "Vérifiez le numéro de la personne.");
    for (const auto& member : session.members)
        if (command.president && member.president && !member.left && member.person != command.juror)
            return refused("Le jury a déjà un président.",
                           "Enregistrez son départ, ou faites-le siéger sans la présidence.");
    return Events{
        JurorSeated{command.juror, command.president, command.qualified, command.external}};
}

Decided decide_on(const Deciding& in, const LeaveJury& command) {
    const auto* member = find_member(in.session, command.juror);
    if (member == nullptr || member->left) return not_of_the_jury();
    Events events{JurorLeft{command.juror, command.reason}};
    set_aside(in.session, command.juror, {}, "juré parti\u00A0: " + command.reason, events);
    return events;
}

Decided decide_on(const Deciding& in, const DeclareConflict& command) {
    const auto& session = in.session;
    if (find_member(session, command.juror) == nullptr ||
        find_candidate(session, command.candidate) == nullptr)
        return refused("Le lien se déclare entre un membre du jury et un candidat de la session.",
                       "Vérifiez le numéro du candidat et celui de la personne.");
    if (in.actor.role == Role::juror && in.actor.person != command.juror)
        return refused("Un juré ne déclare que ses propres liens.",
                       "Signalez celui-ci au modérateur.");
    if (in_conflict(session, command.juror, command.candidate))
        return refused("Ce lien est déjà déclaré.", "Rien d’autre n’est à faire.");
    Events events{ConflictDeclared{command.juror, command.candidate, command.tie}};
    set_aside(session, command.juror, command.candidate, "lien avec le candidat", events);
    return events;
}

Decided decide_on(const Deciding& in, const DrawCase& command) {
    const auto* copy = find_copy(in.session, command.copy.candidate, command.copy.block);
    if (copy == nullptr) return unknown_copy(command.copy);
    if (!copy->case_id.empty())
        return refused("Le sujet de la copie " + quoted(command.copy) +
                           " est déjà tiré\u00A0: " + copy->case_id + ".",
                       "Il ne se tire pas deux fois\u00A0: attribuez la copie.");
    if (command.pool.empty())
        return refused("Aucun sujet ne porte sur le bloc " + command.copy.block + ".",
                       "Ajoutez un cas à la bibliothèque.");
    const auto used = [&](const Drawable& one) {
        return std::count_if(
            in.session.copies.begin(), in.session.copies.end(), [&](const Copy& other) {
                return other.block == command.copy.block && other.case_id == one.id;
            });
    };
    const auto fitting = fitting_pool(in, command);
    if (fitting.empty())
        return refused(
            "Aucun sujet ne tient dans le créneau de la copie " + quoted(command.copy) + ".",
            "Donnez-lui un créneau plus long.");
    auto least = used(fitting.front());
    for (const auto& one : fitting) least = std::min(least, used(one));
    std::vector<Drawable> pool;
    for (const auto& one : fitting)
        if (used(one) == least) pool.push_back(one);
    sim::Draw draw{command.chance};
    const auto& drawn = pool[draw.below(pool.size())];
    return Events{
        CaseDrawn{command.copy, drawn.id, drawn.hash, draw.below(1'000'000), drawn.minutes}};
}

Decided decide_on(const Deciding& in, const AttachAttempt& command) {
    const auto* copy = find_copy(in.session, command.copy.candidate, command.copy.block);
    if (copy == nullptr) return unknown_copy(command.copy);
    for (const auto& sheet : copy->sheets)
        if (!sheet.marks.empty())
            return refused("La copie " + quoted(command.copy) + " est déjà en cours de notation.",
                           "L’épreuve se rattache avant la première note.");
    return Events{AttemptAttached{command.copy, command.attempt}};
}

Decided decide_on(const Deciding& in, const ProposeLevel& command) {
    if (find_copy(in.session, command.copy.candidate, command.copy.block) == nullptr)
        return unknown_copy(command.copy);
    const auto* criterion = find_criterion(in.grid, command.criterion);
    if (criterion == nullptr || block_of(criterion->competency) != command.copy.block ||
        criterion->marked_by == MarkedBy::jury)
        return refused("Le programme ne propose rien sur «\u00A0" + command.criterion + "\u00A0».");
    if (command.proposal.level < 0 || command.proposal.level > criterion->top())
        return refused("Ce niveau n’est pas dans la grille.");
    return Events{LevelProposed{command.copy, command.criterion, command.proposal.level,
                                command.proposal.evidence, command.proposal.sentence}};
}

Decided decide_on(const Deciding& in, const Allot& command) {
    const auto& session = in.session;
    const auto* copy = find_copy(session, command.copy.candidate, command.copy.block);
    if (copy == nullptr) return unknown_copy(command.copy);
    const auto* member = find_member(session, command.juror);
    if (member == nullptr || member->left) return not_of_the_jury();
    if (in_conflict(session, command.juror, command.copy.candidate))
        return refused("Ce juré a un lien avec le candidat " + command.copy.candidate + ".",
                       "Attribuez la copie à un autre juré.");
    if (copy->decision) return already_decided(command.copy);
    if (find_sheet(*copy, command.juror) != nullptr)
        return refused("Ce juré a déjà cette copie.", "Attribuez la copie à un autre juré.");
    if (auto why = busy_then(session, command.copy, command.juror); !why.empty())
        return refused(std::move(why), "Choisissez un autre juré, ou un autre créneau.");
    const auto markers = rule(in.grid, "markers");
    const bool third = static_cast<std::int64_t>(first_sheets(*copy).size()) >= markers;
    // Every juror may mark a reference: it is he who is looked at.
    if (!third || is_reference(session, command.copy.candidate))
        return Events{CopyAllotted{command.copy, command.juror, false}};
    for (const auto& sheet : copy->sheets)
        if (sheet.third && !sheet.set_aside)
            return refused("La copie " + quoted(command.copy) + " a déjà ses correcteurs.",
                           "Le troisième rend sa fiche, ou son départ s’enregistre.");
    const auto gaps = divergences(*copy, in.grid);
    const bool open =
        std::any_of(gaps.begin(), gaps.end(), [](const Divergence& one) { return !one.settled; });
    if (!open && copy->second_look.empty())
        return refused(
            "La copie " + quoted(command.copy) + " a déjà ses correcteurs, qui ne divergent pas.",
            "Demandez d’abord une relecture, avec son motif.");
    return Events{CopyAllotted{command.copy, command.juror, true}};
}

Decided decide_on(const Deciding& in, const ReportAbsence& command) {
    const auto* candidate = find_candidate(in.session, command.candidate);
    if (candidate == nullptr)
        return refused("Le candidat " + command.candidate + " n’est pas de cette session.",
                       "Vérifiez son numéro.");
    if (candidate->absence)
        return refused("L’absence de ce candidat est déjà signalée.",
                       "Si elle est fausse, retirez-la d’abord.");
    // In deliberation, else nobody could decide on who never came and was not reported before.
    const bool owes = std::ranges::any_of(in.session.copies, [&](const Copy& copy) {
        return copy.candidate == command.candidate && !copy.decision && !result(copy, in.grid);
    });
    if (in.session.phase != Phase::preparing && !owes)
        return refused("La délibération est ouverte, et toutes les copies du candidat " +
                       command.candidate + " sont notées\u00A0: son absence n’y changerait rien.");
    return Events{CandidateAbsent{command.candidate, command.absence, command.reason}};
}

}  // namespace assessment::certification
