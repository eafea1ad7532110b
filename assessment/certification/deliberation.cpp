#include "assessment/certification/deliberation.hpp"

#include <algorithm>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/refusal.hpp"

namespace assessment::certification {
namespace {

bool presides(const Deciding& in) {
    const auto* member = find_member(in.session, in.actor.person);
    return member != nullptr && member->president && !member->left;
}

std::vector<PersonId> present_members(const Session& session) {
    std::vector<PersonId> present;
    for (const auto& member : session.members)
        if (member.present) present.push_back(member.person);
    return present;
}

/// A second look that was asked waits for the third sheet.
bool waits_for_second_look(const Copy& copy) {
    return !copy.second_look.empty() &&
           std::none_of(copy.sheets.begin(), copy.sheets.end(), [](const Sheet& sheet) {
               return sheet.third && !sheet.set_aside && sheet.handed_in;
           });
}

Decided decide_not_assessed(const Deciding& in, const DecideBlock& command, const Copy& copy) {
    const auto* candidate = find_candidate(in.session, copy.candidate);
    if (command.outcome == Outcome::not_assessed && candidate->absence)
        return Events{BlockDecided{command.copy, command.outcome, command.override_reason}};
    return refused("La copie " + quoted(command.copy) + " n’est pas notée jusqu’au bout.",
                   candidate->absence
                       ? "Le candidat a été absent ou a arrêté\u00A0: le bloc est «\u00A0non "
                         "évalué\u00A0»."
                       : "Rendez les fiches, réglez les écarts, puis délibérez.");
}

sim::Failure not_open() {
    return refused("La délibération n’est pas ouverte.",
                   "Le président l’ouvre, une fois les fiches rendues.");
}

constexpr const char* complete_it =
    "Faites siéger un autre membre, puis que le président rouvre la délibération avec lui.";

}  // namespace

bool lacks_members(const Session& session, const Grid& grid) {
    if (session.phase != Phase::deliberating) return false;
    const auto present = present_members(session);
    return std::ranges::any_of(session.copies, [&](const Copy& copy) {
        return !copy.decision && !is_reference(session, copy.candidate) &&
               !composition_fault(session, grid, present, copy.candidate).empty();
    });
}

Decided decide_on(const Deciding& in, const OpenDeliberation& command) {
    if (in.session.phase != Phase::preparing && !lacks_members(in.session, in.grid))
        return refused("La délibération est déjà ouverte.",
                       "Prononcez chaque bloc, puis faites signer les membres présents.");
    if (!presides(in))
        return refused("Le président ouvre la délibération.",
                       "Demandez-le-lui, ou faites d’abord siéger un président.");
    if (std::find(command.present.begin(), command.present.end(), in.actor.person) ==
        command.present.end())
        return refused("Le président doit être présent.", "Comptez-le parmi les présents.");
    auto present = command.present;
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    const auto fault = composition_fault(in.session, in.grid, present, {});
    if (!fault.empty())
        return refused("Le jury ne peut pas délibérer\u00A0: " + fault + ".",
                       "Convoquez un autre membre, ou reportez la délibération.");
    Events events{DeliberationOpened{present}};
    for (auto& copy : due_for_second_look(in.session, in.grid))
        events.push_back(SecondLookAsked{std::move(copy), near_the_line_reason});
    return events;
}

Decided decide_on(const Deciding& in, const DecideBlock& command) {
    if (in.session.phase != Phase::deliberating) return not_open();
    if (!presides(in))
        return refused("Le président enregistre les décisions du jury.",
                       "Demandez-le-lui, ou faites d’abord siéger un président.");
    const auto* copy = find_copy(in.session, command.copy.candidate, command.copy.block);
    if (copy == nullptr)
        return refused("La copie " + quoted(command.copy) + " n’est pas de cette session.",
                       "Vérifiez le numéro du candidat et le bloc.");
    if (is_reference(in.session, copy->candidate))
        return refused("Une copie de référence ne se décide pas.",
                       "Vérifiez le numéro du candidat et le bloc.");
    const auto present = present_members(in.session);
    if (const auto fault = composition_fault(in.session, in.grid, present, {}); !fault.empty())
        return refused("Le jury ne peut plus décider\u00A0: " + fault + ".", complete_it);
    const auto fault = composition_fault(in.session, in.grid, present, copy->candidate);
    if (!fault.empty())
        return refused(
            "Sans les membres liés au candidat, le jury ne peut pas décider\u00A0: " + fault + ".",
            complete_it);
    const bool unread = waits_for_second_look(*copy);
    if (unread && command.override_reason.empty())
        return refused("La relecture de la copie " + quoted(command.copy) + " n’est pas rendue.",
                       "Motif demandé\u00A0: " + copy->second_look +
                           ". Un troisième juré la rend, ou le jury dit pourquoi il s’en passe.");
    const auto made = result(*copy, in.grid);
    if (!made) return decide_not_assessed(in, command, *copy);
    if (command.outcome == Outcome::not_assessed)
        return refused("La copie " + quoted(command.copy) + " est notée\u00A0: elle se décide.",
                       "Prononcez «\u00A0acquis\u00A0» ou «\u00A0non acquis\u00A0».");
    const bool follows = made->passes == (command.outcome == Outcome::acquired);
    if (!follows && command.override_reason.empty())
        return refused("Les notes disent «\u00A0" +
                           std::string{made->passes ? "acquis" : "non acquis"} + "\u00A0».",
                       "Le jury est souverain\u00A0: pour décider autrement, il dit son motif.");
    return Events{BlockDecided{command.copy, command.outcome,
                               follows && !unread ? std::string{} : command.override_reason}};
}

/// The last of the members who are present seals the session.
Decided decide_on(const Deciding& in, const Sign&) {
    if (in.session.phase != Phase::deliberating) return not_open();
    const auto* member = find_member(in.session, in.actor.person);
    if (member == nullptr || !member->present)
        return refused("Seuls les membres présents à la délibération signent.",
                       "Le président compte les présents quand il l’ouvre.");
    if (member->signed_)
        return refused("Vous avez déjà signé.", "Les autres membres présents signent à leur tour.");
    for (const auto& copy : in.session.copies)
        if (!copy.decision && !is_reference(in.session, copy.candidate))
            return refused(
                "La copie " + quoted({copy.candidate, copy.block}) + " n’est pas décidée.",
                "Le jury se prononce sur chaque bloc avant de signer.");
    Events events{MemberSigned{in.actor.person}};
    const bool last =
        std::all_of(in.session.members.begin(), in.session.members.end(), [&](const Member& one) {
            return !one.present || one.signed_ || one.person == in.actor.person;
        });
    if (last) events.push_back(SessionSealed{});
    return events;
}

}  // namespace assessment::certification
