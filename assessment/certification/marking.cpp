#include <algorithm>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/refusal.hpp"
#include "sim/base/counted.hpp"

namespace assessment::certification {
namespace {

struct Open {
    const Copy* copy = nullptr;
    const Sheet* sheet = nullptr;
};

/// The actor's own sheet, still to be filled.
sim::Result<Open> own_sheet(const Deciding& in, const CopyName& name) {
    const auto* copy = find_copy(in.session, name.candidate, name.block);
    if (copy == nullptr)
        return refused("La copie " + quoted(name) + " n’est pas de cette session.",
                       "Vérifiez le numéro du candidat et le bloc.");
    const auto* sheet = find_sheet(*copy, in.actor.person);
    if (sheet == nullptr)
        return refused("La copie " + quoted(name) + " ne vous est pas attribuée.",
                       "Seuls ses correcteurs la notent.");
    if (sheet->handed_in)
        return refused("Votre fiche de la copie " + quoted(name) + " est rendue.",
                       "Un écart se règle par l’accord des correcteurs.");
    return Open{copy, sheet};
}

bool held_elsewhere(const Sheet& sheet, const std::string& device, sim::Instant now) {
    return !sheet.device.empty() && sheet.device != device && now < sheet.lease_until;
}

sim::Failure held(const Sheet& sheet) {
    return refused("Votre fiche est ouverte sur le poste «\u00A0" + sheet.device +
                       "\u00A0» jusqu’à " + to_french_clock(sheet.lease_until) + ".",
                   "Terminez sur ce poste, ou attendez cette heure\u00A0: rien n’est perdu.");
}

sim::Instant lease(const Deciding& in) {
    return sim::Instant::minutes(in.now.in_minutes() + rule(in.grid, "lease_minutes"));
}

/// The criterion of the block, or the fault, and a level that it has; French when it is not.
std::string subject_fault(const Grid& grid, const std::string& block, const std::string& subject,
                          int level) {
    int top = 1;
    if (const auto* criterion = find_criterion(grid, subject)) {
        if (block_of(criterion->competency) != block)
            return "Le critère «\u00A0" + subject + "\u00A0» n’est pas du bloc " + block + ".";
        top = criterion->top();
    } else if (find_fault(grid, subject) == nullptr) {
        return "«\u00A0" + subject + "\u00A0» n’est ni un critère ni une faute de la grille.";
    }
    if (level < 0 || level > top)
        return "Le niveau va de 0 à " + std::to_string(top) + " pour «\u00A0" + subject +
               "\u00A0».";
    return {};
}

/// The sheet stays at this device, and is taken when nobody holds it: the event that says so,
/// unless the lease still runs long enough.
Events kept_at(const Deciding& in, const Sheet& sheet, const CopyName& copy,
               const std::string& device) {
    const auto left = sheet.lease_until.in_minutes() - in.now.in_minutes();
    if (sheet.device == device && left >= rule(in.grid, "lease_minutes") / 2) return {};
    return {SheetOpened{copy, in.actor.person, device, lease(in)}};
}

/// The opening of the deliberation asked for the second looks that were due then: from there on,
/// what brings a copy near the line asks for them itself.
Events with_second_looks(const Deciding& in, Events events) {
    if (in.session.phase != Phase::deliberating) return events;
    auto next = in.session;
    for (const auto& event : events)
        next = evolve(std::move(next), {in.actor.person, in.now, event});
    for (auto& copy : due_for_second_look(next, in.grid))
        events.push_back(SecondLookAsked{std::move(copy), near_the_line_reason});
    return events;
}

}  // namespace

Decided decide_on(const Deciding& in, const OpenSheet& command) {
    const auto open = own_sheet(in, command.copy);
    if (!open) return sim::Failure{open.error()};
    if (command.device.empty()) return refused("Un poste a un nom.", "Écrivez-le.");
    if (held_elsewhere(*open->sheet, command.device, in.now)) return held(*open->sheet);
    return Events{SheetOpened{command.copy, in.actor.person, command.device, lease(in)}};
}

/// Marking keeps the sheet at its device, and takes it when nobody holds it.
Decided decide_on(const Deciding& in, const GiveLevel& command) {
    const auto open = own_sheet(in, command.copy);
    if (!open) return sim::Failure{open.error()};
    if (held_elsewhere(*open->sheet, command.device, in.now)) return held(*open->sheet);
    if (auto fault = subject_fault(in.grid, command.copy.block, command.subject, command.level);
        !fault.empty())
        return refused(std::move(fault),
                       "La fiche montre les critères du bloc et l’ancre de chaque niveau.");
    auto events = kept_at(in, *open->sheet, command.copy, command.device);
    events.push_back(
        LevelGiven{command.copy, in.actor.person, command.subject, command.level, command.note});
    return events;
}

Decided decide_on(const Deciding& in, const Observe& command) {
    const auto open = own_sheet(in, command.copy);
    if (!open) return sim::Failure{open.error()};
    if (held_elsewhere(*open->sheet, command.device, in.now)) return held(*open->sheet);
    if (!command.behaviour.empty()) {
        const auto* behaviour = find_behaviour(in.grid, command.behaviour);
        if (behaviour == nullptr)
            return refused(
                "«\u00A0" + command.behaviour + "\u00A0» n’est pas un comportement de la grille.",
                "La fiche les montre.");
        if (command.step < 0 || command.step > behaviour->steps)
            return refused(
                "Ce comportement se relève de 0 à " + std::to_string(behaviour->steps) + ".",
                "La fiche les montre.");
    }
    auto events = kept_at(in, *open->sheet, command.copy, command.device);
    events.push_back(ObservationMade{command.copy, in.actor.person, command.behaviour, command.step,
                                     command.note, command.second});
    return events;
}

Decided decide_on(const Deciding& in, const HandIn& command) {
    const auto open = own_sheet(in, command.copy);
    if (!open) return sim::Failure{open.error()};
    std::size_t missing = 0;
    std::string first;
    for (const auto* criterion : criteria_of(in.grid, command.copy.block)) {
        if (open->sheet->marks.contains(criterion->id)) continue;
        if (missing++ == 0) first = criterion->id;
    }
    if (missing > 0)
        return refused("Il manque " + sim::counted(missing, "critère", "critères") +
                           (missing < 2 ? "\u00A0: «\u00A0" : ", dont «\u00A0") + first +
                           "\u00A0».",
                       "Chaque critère reçoit un niveau\u202F; une proposition n’en est pas un.");
    return with_second_looks(in, {SheetHandedIn{command.copy, in.actor.person}});
}

Decided decide_on(const Deciding& in, const Align& command) {
    const auto* copy = find_copy(in.session, command.copy.candidate, command.copy.block);
    if (copy == nullptr || find_sheet(*copy, in.actor.person) == nullptr)
        return refused("La copie " + quoted(command.copy) + " ne vous est pas attribuée.",
                       "Seuls ses correcteurs s’accordent sur elle.");
    if (copy->decision) return already_decided(command.copy);
    if (command.note.empty())
        return refused("Un accord dit son motif.", "Écrivez ce qui accorde les correcteurs.");
    const auto gaps = divergences(*copy, in.grid);
    const auto gap = std::find_if(gaps.begin(), gaps.end(), [&](const Divergence& one) {
        return one.subject == command.subject;
    });
    if (gap == gaps.end())
        return refused(
            "Les correcteurs ne divergent pas sur «\u00A0" + command.subject + "\u00A0».",
            "La copie montre ses écarts, une fois toutes les fiches rendues.");
    const auto [low, high] = std::minmax(gap->first, gap->second);
    if (command.level < low || command.level > high)
        return refused("L’accord se trouve entre les deux niveaux donnés\u00A0: " +
                           std::to_string(low) + " et " + std::to_string(high) + ".",
                       "Au-delà, demandez un troisième correcteur.");
    return with_second_looks(
        in, {LevelAligned{command.copy, command.subject, command.level, command.note}});
}

Decided decide_on(const Deciding& in, const AskSecondLook& command) {
    const auto* copy = find_copy(in.session, command.copy.candidate, command.copy.block);
    if (copy == nullptr)
        return refused("La copie " + quoted(command.copy) + " n’est pas de cette session.",
                       "Vérifiez le numéro du candidat et le bloc.");
    if (in.actor.role == Role::juror && find_member(in.session, in.actor.person) == nullptr)
        return refused("Vous n’êtes pas de ce jury.", "Un administrateur fait siéger les jurés.");
    if (command.reason.empty()) return refused("Une relecture a un motif.", "Écrivez-le.");
    if (copy->decision) return already_decided(command.copy);
    return Events{SecondLookAsked{command.copy, command.reason}};
}

}  // namespace assessment::certification
