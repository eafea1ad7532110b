#pragma once

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/irsa_bareme.hpp"

/// The decision of the barème, explained.
namespace sim::claims::motor {

/// The decision on a collision, with the proof that its amount admits.
struct CaseRuling {
    Decision decision;
    bool any_proof = false;
};

/// Notes the pieces, the reasons and the parameters as it goes.
Result<CaseRuling> rule_on(const Collision& collision, const law::Book& book, Reasoning& why);

/// The case of the barème.
Result<Determination> irsa_case(const Collision& collision, const law::Book& book);
/// What the insurer of A, of B, bears of the other's loss, between insurers only.
Result<Determination> irsa_charge_a(const Collision& collision, const law::Book& book);
Result<Determination> irsa_charge_b(const Collision& collision, const law::Book& book);
/// The insurers that owe something to the other: `insurer_a`, `insurer_b`, both.
Result<Determination> irsa_payer(const Collision& collision, const law::Book& book);

}  // namespace sim::claims::motor
