#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The unpaid premium where L113-3 does not rule: life insurance (L132-20), the member of a group
/// contract (L141-3).
namespace sim::claims::persons {

enum class UnpaidContract : std::uint8_t {
    life_with_value,
    life_without_value,
    group_member,
    branch_agreement
};
inline constexpr std::array unpaid_contract_words{
    Option{"life_with_value", "Assurance sur la vie, valeur de rachat suffisante"},
    Option{"life_without_value", "Assurance sur la vie, sans valeur de rachat suffisante"},
    Option{"group_member", "Adhérent d’un contrat de groupe qui paie lui-même"},
    Option{"branch_agreement", "Adhésion imposée par un accord de branche"},
};
constexpr std::span<const Option> words_of(UnpaidContract) {
    return unpaid_contract_words;
}
struct UnpaidLife {
    Date on;
    UnpaidContract contract = UnpaidContract::life_with_value;
    std::optional<Date> letter_on;
    std::optional<Date> paid_on;
};
inline constexpr std::array unpaid_life_facts{
    must<&UnpaidLife::on>("on", "Échéance de la prime"),
    must<&UnpaidLife::contract>("contract", "Contrat"),
    may<&UnpaidLife::letter_on>("letter_on", "Envoi de la lettre recommandée"),
    may<&UnpaidLife::paid_on>("paid_on", "Paiement de la prime"),
};
constexpr std::span<const Fact<UnpaidLife>> facts_of(const UnpaidLife*) {
    return unpaid_life_facts;
}
constexpr MatterName matter_of(const UnpaidLife*) {
    return {"persons.unpaid", "Prime impayée, vie et groupe"};
}
Problems impossible(const UnpaidLife& unpaid);

inline constexpr std::array unpaid_life_words{
    Option{"maintenu", "Contrat maintenu"},
    Option{"reduction", "Contrat réduit"},
    Option{"resiliation_vie", "Contrat résilié"},
    Option{"exclusion_adherent", "Adhérent exclu, prestations acquises maintenues"},
};
/// Date: the first day on which the letter may be sent.
Result<Determination> unpaid_letter_from(const UnpaidLife& unpaid, const law::Book& book);
/// Date: the last day to pay, the day before the effect.
Result<Determination> unpaid_pay_by(const UnpaidLife& unpaid, const law::Book& book);
/// Term: what the default brings.
Result<Determination> unpaid_effect(const UnpaidLife& unpaid, const law::Book& book);

}  // namespace sim::claims::persons
