#include "assessment/certification/remark.hpp"

#include <algorithm>
#include <set>

#include "assessment/certification/refusal.hpp"
#include "sim/base/digest.hpp"

namespace assessment::certification {
namespace {

std::string arrow(std::string_view what, std::int64_t before, std::int64_t after) {
    return std::string{what} + "\u00A0: " + std::to_string(before) + ", puis " +
           std::to_string(after) + ".";
}

/// What the new grid says otherwise of a criterion.
std::string why(const Criterion* before, const Criterion* after) {
    if (before == nullptr) return "Critère ajouté à la grille.";
    if (after == nullptr) return "Critère retiré de la grille.";
    std::string made;
    if (before->weight != after->weight) made = arrow("Poids", before->weight, after->weight);
    if (before->top() != after->top())
        made += (made.empty() ? "" : " ") + arrow("Niveau maximal", before->top(), after->top());
    return made;
}

std::string why_total(const Grid& before, const Grid& after, const std::string& block) {
    const auto* old_block = find_block(before, block);
    const auto* new_block = find_block(after, block);
    if (old_block->pass == new_block->pass) return "Somme des critères, fautes comprises.";
    return arrow("Seuil du bloc, en pour cent", old_block->pass.in_millionths() / 10'000,
                 new_block->pass.in_millionths() / 10'000);
}

/// What the sheets of a copy cannot say under the new grid; empty when they say all.
std::string unreadable(const Copy& copy, const Grid& after) {
    for (const auto& sheet : copy.sheets) {
        if (!sheet.handed_in || sheet.set_aside) continue;
        for (const auto* criterion : criteria_of(after, copy.block)) {
            const auto mark = sheet.marks.find(criterion->id);
            if (mark == sheet.marks.end())
                return "aucun niveau pour «\u00A0" + criterion->id + "\u00A0»";
            if (mark->second.level > criterion->top())
                return "un niveau qui n’existe plus pour «\u00A0" + criterion->id + "\u00A0»";
        }
    }
    return {};
}

std::string said(const std::optional<BlockResult>& result) {
    if (!result) return "sans résultat";
    return points_in_french(result->units) + (result->passes ? ", acquis" : ", non acquis");
}

/// In the order of the old grid, then what the new one adds.
std::vector<std::string> criteria_named(const Grid& before, const Grid& after,
                                        const std::string& block) {
    std::vector<std::string> ids;
    for (const auto* grid : {&before, &after})
        for (const auto* criterion : criteria_of(*grid, block))
            if (std::find(ids.begin(), ids.end(), criterion->id) == ids.end())
                ids.push_back(criterion->id);
    return ids;
}

std::string points_on(const Copy& copy, const Grid& grid, const std::string& id) {
    const auto criteria = criteria_of(grid, copy.block);
    const auto units = units_by_criterion(copy, grid);
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria[i]->id == id) return points_in_french(units[i]);
    return "–";
}

void add_changes(const Copy& copy, const Grid& before, const Grid& after,
                 std::vector<Change>& changes) {
    const CopyName name{copy.candidate, copy.block};
    const auto old_result = result(copy, before);
    const auto new_result = result(copy, after);
    if (old_result && new_result)
        for (const auto& id : criteria_named(before, after, copy.block)) {
            auto reason = why(find_criterion(before, id), find_criterion(after, id));
            auto old_points = points_on(copy, before, id);
            auto new_points = points_on(copy, after, id);
            if (old_points != new_points)
                changes.push_back(
                    {name, id, std::move(old_points), std::move(new_points), std::move(reason)});
        }
    if (said(old_result) != said(new_result))
        changes.push_back({name, "total", said(old_result), said(new_result),
                           why_total(before, after, copy.block)});
}

}  // namespace

sim::Result<std::vector<Change>> grid_changes(const Session& session, const Grid& before,
                                              const Grid& after) {
    std::vector<Change> changes;
    for (const auto& copy : session.copies) {
        if (is_reference(session, copy.candidate)) continue;
        if (find_block(after, copy.block) == nullptr)
            return refused("La nouvelle grille n’a plus le bloc " + copy.block + ".");
        if (const auto fault = unreadable(copy, after); !fault.empty())
            return refused("La copie " + quoted({copy.candidate, copy.block}) +
                               " ne se lit pas avec la nouvelle grille\u00A0: " + fault + ".",
                           "Elle est à noter de nouveau, dans une nouvelle session.");
        add_changes(copy, before, after, changes);
    }
    return changes;
}

Action needed_to_remark(const Session& session) {
    return session.phase == Phase::preparing ? Action::see_all_marks : Action::export_results;
}

std::string fingerprint(const std::vector<Change>& changes) {
    sim::Digest digest;
    for (const auto& one : changes)
        for (const auto* text : {&one.copy.candidate, &one.copy.block, &one.subject, &one.before,
                                 &one.after, &one.why})
            digest.add_text(*text);
    return sim::to_hex(digest.value());
}

Decided decide_on(const Deciding& in, const SignRemark& command) {
    const auto* member = find_member(in.session, in.actor.person);
    if (member == nullptr || !member->president || member->left)
        return refused("Le président du jury signe une nouvelle notation.");
    if (command.reason.empty()) return refused("Une nouvelle notation a un motif.");
    if (command.changes.empty()) return refused("Rien ne change\u00A0: rien ne se signe.");
    if (command.fingerprint != fingerprint(command.changes))
        return refused("Ces changements ne sont pas ceux que l’empreinte désigne.",
                       "Relisez la liste\u00A0: elle a bougé depuis.");
    Events events;
    for (const auto& one : command.proposals)
        events.push_back(LevelProposed{one.copy, one.criterion, one.proposal.level,
                                       one.proposal.evidence, one.proposal.sentence});
    RemarkSigned made{
        command.fingerprint, command.reason, command.grid_hash, command.grid_version, {}, {}};
    std::set<std::pair<std::string, std::string>> touched;
    for (const auto& one : command.changes) touched.insert({one.copy.candidate, one.copy.block});
    for (const auto& [candidate, block] : touched) {
        const auto* copy = find_copy(in.session, candidate, block);
        if (copy == nullptr) return refused("Une des copies n’est pas de cette session.");
        if (!copy->decision) continue;
        made.candidates.push_back(candidate);
        made.blocks.push_back(block);
    }
    events.push_back(std::move(made));
    return events;
}

}  // namespace assessment::certification
