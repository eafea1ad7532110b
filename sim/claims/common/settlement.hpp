#pragma once

#include "sim/claims/common/reasoning.hpp"

/// The worksheet of the learner's company for its file: the insured's own damage under his
/// contract, and what a convention makes the company pay for others in the same local.
///
/// The insured's own goods: evidence, then vetuste, then the valeur à neuf set apart until the
/// invoice, then plafond, then franchise; the order is the contract's. A convention never lowers
/// what he is owed: his own goods leave the worksheet only when it makes another insurer pay them.
/// Others' goods: deemed covered as new by the convention, so neither plafond nor franchise.
namespace sim::claims {

struct Settlement {
    Money worn;       ///< Net of wear, before plafond and franchise.
    Money immediate;  ///< Owed now.
    Money deferred;   ///< Owed on the invoices.
    Money franchise;  ///< What was really deducted: never more than there was to pay.
    friend bool operator==(const Settlement&, const Settlement&) = default;
};
/// The cover that pays this head: its own in the contract, else the peril's. Null when none does:
/// searches and consequential losses are paid only by a cover of their own.
const Garantie* cover_for(const Policy& policy, const Facts& facts, DamageHead head);

Result<Settlement> settle(const Facts& facts, const law::Book& book, Reasoning& why);

namespace settlement {

Result<Determination> worn(const Facts& facts, const law::Book& book);
Result<Determination> immediate(const Facts& facts, const law::Book& book);
Result<Determination> deferred(const Facts& facts, const law::Book& book);
/// Immediate and deferred together.
Result<Determination> total(const Facts& facts, const law::Book& book);
Result<Determination> franchise(const Facts& facts, const law::Book& book);

}  // namespace settlement
}  // namespace sim::claims
