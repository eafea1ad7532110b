#include <algorithm>

#include "assessment/certification/refusal.hpp"

namespace assessment::certification {
namespace {

bool overlap(const Slot& one, const Slot& other) {
    return one.at.in_minutes() < other.at.in_minutes() + other.minutes &&
           other.at.in_minutes() < one.at.in_minutes() + one.minutes;
}

/// The juror who marks both copies; nobody: 0.
PersonId marks_both(const Copy& one, const Copy& other) {
    for (const auto& sheet : one.sheets)
        if (!sheet.set_aside && find_sheet(other, sheet.juror) != nullptr) return sheet.juror;
    return 0;
}

/// Why the two cannot be held at once; empty when they can.
std::string clash(const Session& session, const Slot& wanted, const Slot& taken) {
    if (!overlap(wanted, taken)) return {};
    const auto until = sim::Instant::minutes(taken.at.in_minutes() + taken.minutes);
    const auto then = " de " + to_french_clock(taken.at) + " à " + to_french_clock(until) + ".";
    if (wanted.candidate == taken.candidate)
        return "Le candidat passe déjà le bloc " + taken.block + then;
    if (wanted.place == taken.place)
        return "Le lieu «\u00A0" + wanted.place + "\u00A0» est pris pour " + taken.candidate + then;
    const auto* mine = find_copy(session, wanted.candidate, wanted.block);
    const auto* other = find_copy(session, taken.candidate, taken.block);
    if (mine != nullptr && other != nullptr && marks_both(*mine, *other) != 0)
        return "Un juré de cette copie entend déjà " + taken.candidate + then;
    return {};
}

}  // namespace

std::string busy_then(const Session& session, const CopyName& copy, PersonId juror) {
    const auto* wanted = find_slot(session, copy.candidate, copy.block);
    if (wanted == nullptr) return {};
    for (const auto& taken : session.slots) {
        const auto* other = find_copy(session, taken.candidate, taken.block);
        if (&taken == wanted || other == nullptr || !overlap(*wanted, taken)) continue;
        if (find_sheet(*other, juror) != nullptr)
            return "Ce juré entend " + taken.candidate + " à " + to_french_clock(taken.at) + ".";
    }
    return {};
}

Decided decide_on(const Deciding& in, const PlanSlot& command) {
    const auto& session = in.session;
    if (find_copy(session, command.copy.candidate, command.copy.block) == nullptr)
        return refused("La copie " + quoted(command.copy) + " n’est pas de cette session.",
                       "Vérifiez le numéro du candidat et le bloc.");
    if (session.phase != Phase::preparing)
        return refused("La délibération est ouverte\u00A0: plus aucun créneau ne se fixe.",
                       "Les créneaux se fixent pendant les épreuves.");
    if (command.slot.date() < session.date)
        return refused("Le créneau est du " + to_french(command.slot.date()) +
                           ", et la session commence le " + to_french(session.date) + ".",
                       "Corrigez le jour du créneau.");
    constexpr int whole_day = 1440;
    if (command.minutes <= 0 || command.minutes > whole_day)
        return refused("Un créneau dure d’une minute à un jour.", "Corrigez sa durée.");
    if (command.place.empty())
        return refused("Un créneau a un lieu.", "Par exemple\u00A0: salle 2.");
    const auto* candidate = find_candidate(session, command.copy.candidate);
    const auto* copy = find_copy(session, command.copy.candidate, command.copy.block);
    const auto needed = minutes_for(*candidate, in.grid, copy->minutes);
    if (command.minutes < needed)
        return refused("L’épreuve tirée dure " + std::to_string(needed) +
                           " minutes pour ce candidat\u00A0: un créneau de " +
                           std::to_string(command.minutes) + " minutes ne suffit pas.",
                       "Allongez le créneau.");
    const Slot wanted{command.copy.candidate, command.copy.block, command.slot, command.minutes,
                      command.place};
    for (const auto& taken : session.slots) {
        if (taken.candidate == wanted.candidate && taken.block == wanted.block) continue;
        if (auto why = clash(session, wanted, taken); !why.empty())
            return refused(std::move(why), "Choisissez une autre heure ou un autre lieu.");
    }
    return Events{SlotPlanned{command.copy, command.slot, command.minutes, command.place}};
}

}  // namespace assessment::certification
