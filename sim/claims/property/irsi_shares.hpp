#pragma once

#include <vector>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/property/irsi_local.hpp"

/// What each insurer bears of one local (IRSI, titres 3, 4 and 6).
namespace sim::claims::property {

enum class Tranche { one, two, out };

/// One damage and the insurer whom the convention makes pay it; empty when it makes nobody pay.
struct Share {
    const Damage* damage = nullptr;
    Id payer;
    Money paid;                   ///< Contents net of wear, embellissements and immovables as new.
    Money recoverable;            ///< The same net of wear (art. 7.2.1).
    bool of_gestionnaire = true;  ///< False for a leak search that another insurer had made.
    friend bool operator==(const Share&, const Share&) = default;
};

/// New value less wear.
Money worn_value(const Damage& damage);
/// As the convention values it (art. 4.2): contents net of wear, all the rest as new.
Money convention_value(const Damage& damage);
/// Whether the insurer who handles the local bears this leak search, so that it counts (art. 4.2).
bool is_counted(const Local& local, const Damage& damage, const Id& leak_search_payer);

/// The insurer of whoever had the search made (titre 3, both editions); `rules` is the edition.
Id leak_search_payer(const Facts& facts, const Local& local, const Damage& damage,
                     std::int64_t rules);

/// The amount that selects the tranche, excluding tax (art. 4.2). Notes its heads.
Result<Money> assiette(const Facts& facts, const law::Book& book, const Local& local,
                       Reasoning& why);
Result<Tranche> tranche_of(const Facts& facts, const law::Book& book, Money assiette,
                           Reasoning& why);
/// Who pays what (art. 6.1 for tranche 1, 6.2 for tranche 2), consequential losses apart.
Result<std::vector<Share>> shares(const Facts& facts, const law::Book& book, const Local& local,
                                  Tranche tranche, Reasoning& why);

}  // namespace sim::claims::property
