#include "sim/claims/facts.hpp"

#include <algorithm>

namespace sim::claims {
namespace {

template <class T>
const T* find_by_id(const std::vector<T>& things, std::string_view id) {
    const auto found =
        std::ranges::find_if(things, [id](const T& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

std::string_view garantie_for(Peril peril) {
    switch (peril) {
        case Peril::water_damage: return "water_damage";
        case Peril::fire: return "fire";
        case Peril::theft: return "theft";
        case Peril::storm: return "storm";
        case Peril::glass: return "glass";
        case Peril::motor: return "motor";
    }
    return "";
}

/// A policy whose conditions the case does not detail answers for everything.
bool answers_for(const Policy& policy, Peril peril) {
    return policy.garanties.empty() || find_garantie(policy, garantie_for(peril)) != nullptr ||
           find_garantie(policy, "liability") != nullptr;
}

}  // namespace

const Party* find_party(const Facts& facts, std::string_view id) {
    return find_by_id(facts.parties, id);
}

const Policy* find_policy(const Facts& facts, std::string_view id) {
    return find_by_id(facts.policies, id);
}

const Premises* find_premises(const Facts& facts, std::string_view id) {
    return find_by_id(facts.premises, id);
}

const Garantie* find_garantie(const Policy& policy, std::string_view id) {
    return find_by_id(policy.garanties, id);
}

const Garantie* garantie_for_peril(const Policy& policy, Peril peril) {
    return find_garantie(policy, garantie_for(peril));
}

CoverState state_on(const Policy& policy, Date day) {
    if (day < policy.since) return CoverState::not_begun;
    if (policy.terminated_on && day >= *policy.terminated_on) return CoverState::terminated;
    if (policy.suspended_on && day >= *policy.suspended_on &&
        (!policy.restored_on || day < *policy.restored_on))
        return CoverState::suspended;
    return CoverState::in_force;
}

Id insurer_of(const Facts& facts, std::string_view party) {
    if (party.empty()) return {};
    const auto found = std::ranges::find_if(facts.policies, [&](const Policy& policy) {
        return policy.holder == party && answers_for(policy, facts.loss.peril) &&
               state_on(policy, facts.loss.on) == CoverState::in_force;
    });
    return found == facts.policies.end() ? Id{} : found->insurer;
}

}  // namespace sim::claims
