#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"

/// Whether a death is covered, who is named by the clause, what tax the insurer withholds.
namespace sim::claims::persons {

enum class DeathCause { other, suicide, murdered_by_payee };
inline constexpr std::array death_cause_words{
    Option{"other", "Maladie, accident, mort naturelle"},
    Option{"suicide", "Suicide"},
    Option{"murdered_by_payee", "Meurtre par le bénéficiaire, condamné"},
};
constexpr std::span<const Option> words_of(DeathCause) {
    return death_cause_words;
}

enum class LifeContract { individual, employer_group, home_loan };
inline constexpr std::array life_contract_words{
    Option{"individual", "Contrat individuel ou groupe ouvert"},
    Option{"employer_group", "Contrat de groupe visé par l’article L141-6"},
    Option{"home_loan", "Emprunteur, résidence principale"},
};
constexpr std::span<const Option> words_of(LifeContract) {
    return life_contract_words;
}

struct DeathCover {
    Date on;
    Money capital;
    DeathCause cause = DeathCause::other;
    LifeContract contract = LifeContract::individual;
    Date since;
    std::optional<Date> raised_on;
    std::optional<Money> capital_before;
    bool third_party = false;
    bool consented = true;
    std::optional<std::int64_t> age_at_signature;
    bool tutelle_or_in_patient = false;
};
inline constexpr std::array death_cover_facts{
    must<&DeathCover::on>("on", "Jour du décès"),
    must<&DeathCover::capital>("capital", "Capital du contrat"),
    may<&DeathCover::cause>("cause", "Cause du décès"),
    may<&DeathCover::contract>("contract", "Nature du contrat"),
    must<&DeathCover::since>("since", "Prise d’effet du contrat"),
    may<&DeathCover::raised_on>("raised_on", "Jour d’une augmentation du capital"),
    may<&DeathCover::capital_before>("capital_before", "Capital avant cette augmentation"),
    may<&DeathCover::third_party>("third_party", "Assurance souscrite sur la tête d’un tiers"),
    may<&DeathCover::consented>("consented", "Consentement écrit de l’assuré"),
    may<&DeathCover::age_at_signature>("age_at_signature", "Âge de l’assuré à la souscription")
        .between(0, 120),
    may<&DeathCover::tutelle_or_in_patient>("tutelle_or_in_patient",
                                            "Assuré en tutelle ou hospitalisé en psychiatrie"),
};
constexpr std::span<const Fact<DeathCover>> facts_of(const DeathCover*) {
    return death_cover_facts;
}
constexpr MatterName matter_of(const DeathCover*) {
    return {"death.cover", "Garantie décès"};
}
Problems impossible(const DeathCover& cover);
/// Money: the capital that the contract covers.
Result<Determination> covered_capital(const DeathCover& cover, const law::Book& book);

enum class PayeeState { living, dead_before, dead_after, renounced };
inline constexpr std::array payee_state_words{
    Option{"living", "Vivant au décès"},
    Option{"dead_before", "Mort avant l’assuré"},
    Option{"dead_after", "Mort après l’assuré, sans avoir accepté"},
    Option{"renounced", "A renoncé"},
};
constexpr std::span<const Option> words_of(PayeeState) {
    return payee_state_words;
}
struct Payee {
    std::string id;
    std::int64_t rank = 1;
    std::int64_t parts = 1;
    PayeeState state = PayeeState::living;
    std::vector<std::string> children;
};
inline constexpr std::array payee_facts{
    must<&Payee::id>("id", "Identifiant du bénéficiaire"),
    may<&Payee::rank>("rank", "Rang dans la clause").between(1, 20),
    may<&Payee::parts>("parts", "Parts au sein du rang").between(1, 1000),
    may<&Payee::state>("state", "Situation"),
    may<&Payee::children>("children", "Ses enfants, s’ils peuvent le représenter"),
};
constexpr std::span<const Fact<Payee>> facts_of(const Payee*) {
    return payee_facts;
}
struct BeneficiaryClause {
    Date on;
    Money capital;
    bool represented = false;
    std::vector<Payee> payees;
    std::string who;
};
inline constexpr std::array beneficiary_clause_facts{
    must<&BeneficiaryClause::on>("on", "Jour du décès"),
    must<&BeneficiaryClause::capital>("capital", "Capital à répartir"),
    may<&BeneficiaryClause::represented>("represented", "Clause « vivants ou représentés »"),
    must<&BeneficiaryClause::payees>("payees", "Bénéficiaires désignés"),
    may<&BeneficiaryClause::who>("who", "Bénéficiaire dont on demande la part"),
};
constexpr std::span<const Fact<BeneficiaryClause>> facts_of(const BeneficiaryClause*) {
    return beneficiary_clause_facts;
}
constexpr MatterName matter_of(const BeneficiaryClause*) {
    return {"death.beneficiaries", "Clause bénéficiaire"};
}
/// Terms: who is paid; `succession` when nobody is left.
Result<Determination> clause_payees(const BeneficiaryClause& clause, const law::Book& book);
/// Money: the part of `who`.
Result<Determination> clause_part(const BeneficiaryClause& clause, const law::Book& book);

inline constexpr std::array clause_words{
    Option{"succession", "La succession de l’assuré"},
};

}  // namespace sim::claims::persons
