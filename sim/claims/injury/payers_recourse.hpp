#pragma once

#include <array>
#include <span>
#include <vector>

#include "sim/claims/injury/heads.hpp"
#include "sim/claims/matter.hpp"

/// What third-party payers get back, head by head, the victim being served first (loi du 5 juillet
/// 1985, art. 29 and 31).
namespace sim::claims::injury {

struct PaidBenefit {
    Benefit benefit = Benefit::health_care;
    Money amount;
    bool proved_personal = false;  ///< Paid beforehand, indisputably, for that personal head.
};
inline constexpr std::array paid_benefit_facts{
    must<&PaidBenefit::benefit>("benefit", "Prestation"),
    must<&PaidBenefit::amount>("amount", "Montant versé ou capitalisé"),
    may<&PaidBenefit::proved_personal>(
        "proved_personal", "Poste personnel indemnisé au préalable et de façon incontestable"),
};
constexpr std::span<const Fact<PaidBenefit>> facts_of(const PaidBenefit*) {
    return paid_benefit_facts;
}

struct HeadRecourse {
    Date on;
    Head head = Head::dsa;
    Money loss;
    Rate right = whole;
    std::vector<PaidBenefit> benefits;
};
inline constexpr std::array head_recourse_facts{
    must<&HeadRecourse::on>("on", "Jour de la liquidation"),
    must<&HeadRecourse::head>("head", "Poste de préjudice"),
    must<&HeadRecourse::loss>("loss", "Préjudice évalué, prestations comprises"),
    may<&HeadRecourse::right>("right", "Droit à indemnisation de la victime"),
    may<&HeadRecourse::benefits>("benefits", "Prestations des tiers payeurs"),
};
constexpr std::span<const Fact<HeadRecourse>> facts_of(const HeadRecourse*) {
    return head_recourse_facts;
}
constexpr MatterName matter_of(const HeadRecourse*) {
    return {"payers.head", "Recours des tiers payeurs sur un poste"};
}

/// Money: what the victim gets on that head.
Result<Determination> head_victim(const HeadRecourse& recourse, const law::Book& book);
/// Money: what the payers get on that head.
Result<Determination> head_payers(const HeadRecourse& recourse, const law::Book& book);

struct AssessedHead {
    Head head = Head::dsa;
    Money loss;
};
inline constexpr std::array assessed_head_facts{
    must<&AssessedHead::head>("head", "Poste de préjudice"),
    must<&AssessedHead::loss>("loss", "Préjudice évalué, prestations comprises"),
};
constexpr std::span<const Fact<AssessedHead>> facts_of(const AssessedHead*) {
    return assessed_head_facts;
}

struct InjuryAccount {
    Date on;
    Rate right = whole;
    std::vector<AssessedHead> heads;
    std::vector<PaidBenefit> benefits;
};
inline constexpr std::array injury_account_facts{
    must<&InjuryAccount::on>("on", "Jour de la liquidation"),
    may<&InjuryAccount::right>("right", "Droit à indemnisation de la victime"),
    must<&InjuryAccount::heads>("heads", "Postes de préjudice"),
    may<&InjuryAccount::benefits>("benefits", "Prestations des tiers payeurs"),
};
constexpr std::span<const Fact<InjuryAccount>> facts_of(const InjuryAccount*) {
    return injury_account_facts;
}
constexpr MatterName matter_of(const InjuryAccount*) {
    return {"payers.account", "Liquidation du dommage corporel"};
}
Problems impossible(const InjuryAccount& account);

/// Money: what the liable side owes in all: the losses times the right.
Result<Determination> account_debt(const InjuryAccount& account, const law::Book& book);
/// Money: what the victim gets over all heads.
Result<Determination> account_victim(const InjuryAccount& account, const law::Book& book);
/// Money: what the payers get over all heads.
Result<Determination> account_payers(const InjuryAccount& account, const law::Book& book);

/// One head: the debt, the victim's part and the payers'. Pure arithmetic.
struct HeadShares {
    Money debt;
    Money victim;
    Money payers;
    friend bool operator==(const HeadShares&, const HeadShares&) = default;
};
HeadShares head_shares(Money loss, Money paid, Rate right);

}  // namespace sim::claims::injury
