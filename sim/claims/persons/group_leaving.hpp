#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What a group contract still owes once it has ended (law 89-1009 of 31 December 1989, « loi
/// Evin »).
namespace sim::claims::persons {

struct GroupLeaving {
    Date on;
    Date arose_on;
    bool in_benefit = false;       ///< Incapacity or disability is being paid.
    bool compulsory = true;        ///< The scheme binds every employee of the category.
    bool earlier_illness = false;  ///< The illness is older than the membership.
};
inline constexpr std::array group_leaving_facts{
    must<&GroupLeaving::on>("on", "Fin du contrat collectif"),
    must<&GroupLeaving::arose_on>("arose_on", "Jour du décès, de l’arrêt ou de l’invalidité"),
    may<&GroupLeaving::in_benefit>("in_benefit", "Incapacité ou invalidité en cours de service"),
    may<&GroupLeaving::compulsory>("compulsory", "Adhésion obligatoire"),
    may<&GroupLeaving::earlier_illness>("earlier_illness", "Maladie antérieure à l’adhésion"),
};
constexpr std::span<const Fact<GroupLeaving>> facts_of(const GroupLeaving*) {
    return group_leaving_facts;
}
constexpr MatterName matter_of(const GroupLeaving*) {
    return {"group.leaving", "Fin d’un contrat collectif"};
}

/// Truth: whether benefits go on after the end (art. 7).
Result<Determination> benefit_survives(const GroupLeaving& leaving, const law::Book& book);
/// Truth: whether a death after the end is still covered (art. 7 and 7-1).
Result<Determination> death_cover_survives(const GroupLeaving& leaving, const law::Book& book);
/// Truth: whether an illness older than the membership is covered (art. 2).
Result<Determination> earlier_illness_covered(const GroupLeaving& leaving, const law::Book& book);

}  // namespace sim::claims::persons
