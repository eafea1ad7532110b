#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// From the agreement with the victim to the money, and what is undone on the way (C. assur.
/// L211-10, L211-15 to L211-18).
namespace sim::claims::injury {

enum class Voidable { by_nobody, by_the_victim };
inline constexpr std::array voidable_words{
    Option{"by_nobody", "Par personne"},
    Option{"by_the_victim", "Par la victime seule"},
};
constexpr std::span<const Option> words_of(Voidable) {
    return voidable_words;
}

struct VictimSettlement {
    Date on;
    Region region = Region::metropole;
    bool text_shown = true;
    bool first_letter_complete = true;
    bool protected_person = false;
    bool judge_authorised = false;
    std::optional<Money> amount;
    std::optional<Date> paid_on;
    Creditor creditor = Creditor::consumer;
};
inline constexpr std::array victim_settlement_facts{
    must<&VictimSettlement::on>("on", "Jour de la conclusion de la transaction"),
    may<&VictimSettlement::region>("region", "Jours fériés de"),
    may<&VictimSettlement::text_shown>("text_shown",
                                       "Droit de dénonciation reproduit en caractères apparents"),
    may<&VictimSettlement::first_letter_complete>(
        "first_letter_complete", "Première lettre portant toutes les informations dues"),
    may<&VictimSettlement::protected_person>("protected_person", "Mineur ou majeur protégé"),
    may<&VictimSettlement::judge_authorised>("judge_authorised",
                                             "Transaction autorisée par le juge"),
    may<&VictimSettlement::amount>("amount", "Indemnité convenue"),
    may<&VictimSettlement::paid_on>("paid_on", "Jour du paiement, compté"),
    may<&VictimSettlement::creditor>("creditor", "Créancier"),
};
constexpr std::span<const Fact<VictimSettlement>> facts_of(const VictimSettlement*) {
    return victim_settlement_facts;
}
constexpr MatterName matter_of(const VictimSettlement*) {
    return {"offer.settlement", "Transaction avec la victime"};
}
Problems impossible(const VictimSettlement& settlement);

/// Date: the last day to withdraw.
Result<Determination> settlement_withdrawal(const VictimSettlement& settlement,
                                            const law::Book& book);
/// Date: the last day to pay.
Result<Determination> settlement_payment(const VictimSettlement& settlement, const law::Book& book);
/// Money: the interest of a late payment.
Result<Determination> settlement_late_interest(const VictimSettlement& settlement,
                                               const law::Book& book);
/// Term of `voidable_words`.
Result<Determination> settlement_voidable(const VictimSettlement& settlement,
                                          const law::Book& book);
/// Date: the last day to tell the judge of the payment planned on `paid_on`.
Result<Determination> settlement_judge_notice(const VictimSettlement& settlement,
                                              const law::Book& book);

struct VictimJudgment {
    Date on;
    Money amount;
    Date paid_on;
    Creditor creditor = Creditor::consumer;
};
inline constexpr std::array victim_judgment_facts{
    must<&VictimJudgment::on>("on", "Jour de la décision, ou de sa notification"),
    must<&VictimJudgment::amount>("amount", "Somme allouée"),
    must<&VictimJudgment::paid_on>("paid_on", "Jour du paiement, compté"),
    may<&VictimJudgment::creditor>("creditor", "Créancier"),
};
constexpr std::span<const Fact<VictimJudgment>> facts_of(const VictimJudgment*) {
    return victim_judgment_facts;
}
constexpr MatterName matter_of(const VictimJudgment*) {
    return {"offer.judgment", "Condamnation au profit de la victime"};
}
Problems impossible(const VictimJudgment& judgment);

/// Money: the interest until the payment, raised in two steps.
Result<Determination> judgment_interest(const VictimJudgment& judgment, const law::Book& book);

}  // namespace sim::claims::injury
