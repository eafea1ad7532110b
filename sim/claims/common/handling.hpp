#pragma once

#include "sim/claims/determination.hpp"

/// The decisions around the settlement: who decides, what is reserved, who is paid, until when the
/// recourse stays open, which expertise, which measures.
namespace sim::claims::handling {

/// Term `seul` or `responsable`: the total to settle against the learner's powers.
Result<Determination> delegation_settlement(const Facts& facts, const law::Book& book);
/// Term `seul` or `responsable`: the reserve of indemnity against the learner's powers.
Result<Determination> delegation_reserve(const Facts& facts, const law::Book& book);
/// Money: the company's forfait at opening, whatever is known.
Result<Determination> opening_reserve(const Facts& facts, const law::Book& book);
/// Money: all the payments that the facts justify, gross of recourse.
Result<Determination> reserve_indemnity(const Facts& facts, const law::Book& book);
/// Money: what a recourse and a récupération should bring back.
Result<Determination> reserve_recourse(const Facts& facts, const law::Book& book);
/// Date: last day of the recourse at common law; the convention sets none.
Result<Determination> recourse_prescription(const Facts& facts, const law::Book& book);
/// Term: the party whose account receives the money. A protected person is paid on an account in
/// his own name; who signs is another question (`signatory`).
Result<Determination> payee(const Facts& facts, const law::Book& book);
/// Term: the party who gives the receipt for the insured.
Result<Determination> signatory(const Facts& facts, const law::Book& book);
/// bool.
Result<Determination> expertise_needed(const Facts& facts, const law::Book& book);
/// Term, one of the forms of the act `appoint_expert`.
Result<Determination> expertise_kind(const Facts& facts, const law::Book& book);
/// Term: measures of the act `take_measures` joined by ",", in the order of the act.
Result<Determination> measures(const Facts& facts, const law::Book& book);

}  // namespace sim::claims::handling
