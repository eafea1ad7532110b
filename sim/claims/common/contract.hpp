#pragma once

#include "sim/claims/determination.hpp"

/// The contract before anything else: is it in force, does it answer, was it told in time?
namespace sim::claims::contract {

/// bool: neither not begun, terminated nor suspended on the day of the loss.
Result<Determination> in_force(const Facts& facts, const law::Book& book);
/// Term `acquise` or `refusee`. A late declaration does not refuse: see `declaration_in_time`.
Result<Determination> garantie_acquise(const Facts& facts, const law::Book& book);
/// Term, one of the grounds of the act `open_claim`.
Result<Determination> motif(const Facts& facts, const law::Book& book);
/// Date: last working day to declare, never shorter than the legal floor.
Result<Determination> declaration_deadline(const Facts& facts, const law::Book& book);
/// bool. Forfeiture for lateness still needs a clause and a proven prejudice, which facts do not
/// carry: a late declaration alone never takes the cover away (C. assur., art. L113-2).
Result<Determination> declaration_in_time(const Facts& facts, const law::Book& book);

}  // namespace sim::claims::contract
