#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Driving without insurance, and the proof that a vehicle is insured.
namespace sim::claims::motor {

enum class FinePayment : std::uint8_t { reduced, normal, increased, court };
inline constexpr std::array fine_payment_words{
    Option{"reduced", "Amende forfaitaire minorée"},
    Option{"normal", "Amende forfaitaire"},
    Option{"increased", "Amende forfaitaire majorée"},
    Option{"court", "Amende la plus forte que prononce le tribunal"},
};
constexpr std::span<const Option> words_of(FinePayment) {
    return fine_payment_words;
}

struct UninsuredDriving {
    Date on;
    FinePayment payment = FinePayment::normal;
    bool registered = true;
};
inline constexpr std::array uninsured_driving_facts{
    must<&UninsuredDriving::on>("on", "Jour du contrôle"),
    may<&UninsuredDriving::payment>("payment", "Amende"),
    may<&UninsuredDriving::registered>("registered", "Véhicule immatriculé"),
};
constexpr std::span<const Fact<UninsuredDriving>> facts_of(const UninsuredDriving*) {
    return uninsured_driving_facts;
}
constexpr MatterName matter_of(const UninsuredDriving*) {
    return {"motor.uninsured_driving", "Conduite sans assurance et preuve d’assurance"};
}

/// Money: the fine with what is added for the guarantee fund.
Result<Determination> uninsured_fine(const UninsuredDriving& driving, const law::Book& book);
/// bool: whether a green card and its sticker must be shown.
Result<Determination> sticker_needed(const UninsuredDriving& driving, const law::Book& book);

}  // namespace sim::claims::motor
