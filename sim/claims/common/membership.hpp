#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// How long a convention binds an insurer that asks to leave it.
namespace sim::claims {

enum class LeftConvention : std::uint8_t { irsa, irsi };
inline constexpr std::array left_convention_words{
    Option{"irsa", "Convention IRSA"},
    Option{"irsi", "Convention IRSI"},
};
constexpr std::span<const Option> words_of(LeftConvention) {
    return left_convention_words;
}

struct Withdrawal {
    Date on;
    LeftConvention convention = LeftConvention::irsa;
    std::optional<Date> loss_on;
};
inline constexpr std::array withdrawal_facts{
    must<&Withdrawal::on>("on", "Demande de retrait de l’adhérent"),
    must<&Withdrawal::convention>("convention", "Convention quittée"),
    may<&Withdrawal::loss_on>("loss_on", "Date du sinistre"),
};
constexpr std::span<const Fact<Withdrawal>> facts_of(const Withdrawal*) {
    return withdrawal_facts;
}
constexpr MatterName matter_of(const Withdrawal*) {
    return {"convention.withdrawal", "Retrait d’une convention entre assureurs"};
}

/// Date: the first day whose losses are out.
Result<Determination> withdrawn_from(const Withdrawal& withdrawal, const law::Book& book);
/// bool: whether the convention still binds for that loss.
Result<Determination> still_bound(const Withdrawal& withdrawal, const law::Book& book);

}  // namespace sim::claims
