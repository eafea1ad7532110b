#pragma once

#include "sim/claims/property/irsi_shares.hpp"

namespace sim::claims::property {

/// Who answers for one cause under annexe 1, and the insurer who bears it.
struct Debtor {
    Id liable;           ///< Empty: unknown cause, or somebody from outside the building.
    Id insurer;          ///< Empty: nobody answers under the convention.
    std::string bareme;  ///< 111 to 116, 1.2, 1.3 or `inconnue`.
    friend bool operator==(const Debtor&, const Debtor&) = default;
};

/// One debtor a cause, in the order of the facts; several causes share equally (art. 7.2.3).
/// Of a fire, the one debtor of this local. Never empty: no cause is an unknown cause.
std::vector<Debtor> debtors(const Facts& facts, const Premises& local, Reasoning& why);

/// Annexe 1, 2.1 to 2.4: the place where the fire starts decides, not the fault. The debtor of one
/// damage of this local; nobody in case 2.4.
Debtor fire_debtor(const Facts& facts, const Premises& local, const Damage& damage);

struct Recourse {
    Id against;  ///< The debtor who owes most, other than us; empty when nobody does.
    Money amount;
};

/// What our company may claim (titre 7): waived in tranche 1, net of wear in tranche 2.
Result<Recourse> recourse(const Facts& facts, const law::Book& book, const Local& local,
                          Tranche tranche, Reasoning& why);

/// Titre 10: what a copropriétaire occupant's insurer gets back from the building's insurer when
/// no recourse is possible. Facts do not say which goods an ancillary cost serves: those of a
/// copropriétaire whose immovable parts are damaged are taken to serve them.
Result<Money> recuperation(const Facts& facts, const law::Book& book, const Local& local,
                           Tranche tranche, Reasoning& why);

}  // namespace sim::claims::property
