#include "assessment/certification/calibration.hpp"

#include <algorithm>

#include "assessment/certification/refusal.hpp"

namespace assessment::certification {

std::vector<ReferenceGap> gaps(const Session& session, const Reference& reference, PersonId juror) {
    std::vector<ReferenceGap> made;
    const auto* copy = find_copy(session, reference.number, reference.block);
    const auto* sheet = copy == nullptr ? nullptr : find_sheet(*copy, juror);
    if (sheet == nullptr || !sheet->handed_in) return made;
    for (const auto& [subject, expected] : reference.levels)
        if (const auto mark = sheet->marks.find(subject); mark != sheet->marks.end())
            made.push_back({subject, mark->second.level, expected});
    return made;
}

bool may_see_gap(const Session& session, const Reference& reference, PersonId juror,
                 PersonId person, Role role) {
    if (role != Role::juror) return may(role, Action::see_statistics);
    if (session.phase != Phase::preparing) return find_member(session, person) != nullptr;
    return juror == person && !reference.seeded;
}

std::vector<statistics::Comparison> comparisons(const Session& session) {
    std::vector<statistics::Comparison> made;
    for (const auto& reference : session.references)
        for (const auto& member : session.members)
            for (const auto& gap : gaps(session, reference, member.person))
                made.push_back({member.person, reference.seeded, gap.given, gap.expected});
    return made;
}

Decided decide_on(const Deciding& in, const AddReference& command) {
    if (in.session.phase != Phase::preparing)
        return refused("La délibération est ouverte\u00A0: plus aucune copie ne s’ajoute.");
    const auto& blocks = in.session.blocks;
    if (std::find(blocks.begin(), blocks.end(), command.block) == blocks.end())
        return refused("La session ne porte pas sur le bloc «\u00A0" + command.block + "\u00A0».");
    ReferenceAdded added;
    added.seeded = command.seeded;
    for (const auto* criterion : criteria_of(in.grid, command.block)) {
        const auto level = command.levels.find(criterion->id);
        if (level == command.levels.end())
            return refused("Le niveau du critère «\u00A0" + criterion->id + "\u00A0» manque.",
                           "Une copie de référence a un niveau connu sur chaque critère.");
        if (level->second < 0 || level->second > criterion->top())
            return refused("Le niveau va de 0 à " + std::to_string(criterion->top()) +
                           " pour «\u00A0" + criterion->id + "\u00A0».");
        added.subjects.push_back(criterion->id);
        added.levels.push_back(level->second);
    }
    if (command.levels.size() != added.subjects.size())
        return refused("Un des critères n’est pas du bloc " + command.block + ".");
    added.copy = {command.seeded ? new_number(in.session)
                                 : "R-" + std::to_string(in.session.references.size() + 1),
                  command.block};
    return Events{std::move(added)};
}

}  // namespace assessment::certification
