#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "sim/claims/matter.hpp"

/// Who may ask for a death capital: the words of the clause, the estate, the tax of a premium, and
/// the day that stands for a death nobody told.
namespace sim::claims::persons {

enum class ClauseWord : std::uint8_t {
    by_name,
    spouse,
    heirs,
    children,
};
inline constexpr std::array clause_word_words{
    Option{"by_name", "Désigné par son nom"},
    Option{"spouse", "«\u00A0Mon conjoint\u00A0»"},
    Option{"heirs", "«\u00A0Mes héritiers\u00A0»"},
    Option{"children", "«\u00A0Mes enfants nés ou à naître\u00A0»"},
};
constexpr std::span<const Option> words_of(ClauseWord) {
    return clause_word_words;
}

enum class Claimant : std::uint8_t {
    spouse_that_day,
    former_spouse,
    pacs_partner,
    companion,
    heir,
    heir_renounced,
    child,
    child_born_after,
};
inline constexpr std::array claimant_words{
    Option{"spouse_that_day", "Conjoint au jour du décès"},
    Option{"former_spouse", "Ancien conjoint"},
    Option{"pacs_partner", "Partenaire de pacs"},
    Option{"companion", "Concubin"},
    Option{"heir", "Héritier"},
    Option{"heir_renounced", "Héritier qui renonce à la succession"},
    Option{"child", "Enfant"},
    Option{"child_born_after", "Enfant né après la désignation"},
};
constexpr std::span<const Option> words_of(Claimant) {
    return claimant_words;
}

struct ClauseReading {
    Date on;
    ClauseWord clause = ClauseWord::by_name;
    Claimant person = Claimant::heir;
};
inline constexpr std::array clause_reading_facts{
    must<&ClauseReading::on>("on", "Jour du décès"),
    must<&ClauseReading::clause>("clause", "Mots de la clause"),
    must<&ClauseReading::person>("person", "Qui demande le capital"),
};
constexpr std::span<const Fact<ClauseReading>> facts_of(const ClauseReading*) {
    return clause_reading_facts;
}
constexpr MatterName matter_of(const ClauseReading*) {
    return {"death.clause_reading", "Lecture d’une clause bénéficiaire"};
}
/// Truth: the clause means that person.
Result<Determination> clause_means(const ClauseReading& asked, const law::Book& book);

enum class EstateClaimant : std::uint8_t {
    heir,
    creditor,
};
inline constexpr std::array estate_claimant_words{
    Option{"heir", "Héritier, au nom de la succession"},
    Option{"creditor", "Créancier de l’assuré"},
};
constexpr std::span<const Option> words_of(EstateClaimant) {
    return estate_claimant_words;
}

struct EstateClaim {
    Date on;
    EstateClaimant claimant = EstateClaimant::heir;
    bool beneficiary = true;
    bool excessive = false;
};
inline constexpr std::array estate_claim_facts{
    must<&EstateClaim::on>("on", "Jour du décès"),
    must<&EstateClaim::claimant>("claimant", "Qui réclame"),
    may<&EstateClaim::beneficiary>("beneficiary", "Bénéficiaire déterminé au contrat"),
    may<&EstateClaim::excessive>("excessive", "Primes manifestement exagérées, jugées telles"),
};
constexpr std::span<const Fact<EstateClaim>> facts_of(const EstateClaim*) {
    return estate_claim_facts;
}
constexpr MatterName matter_of(const EstateClaim*) {
    return {"death.estate_claim", "Capital réclamé par la succession ou un créancier"};
}
/// Truth: the claimant has a right against the beneficiary.
Result<Determination> estate_may_claim(const EstateClaim& asked, const law::Book& book);

struct PremiumTax {
    Date on;
    Date born;
    Date contract_on;
    Date premium_on;
};
inline constexpr std::array premium_tax_facts{
    must<&PremiumTax::on>("on", "Jour du décès"),
    must<&PremiumTax::born>("born", "Naissance de l’assuré"),
    must<&PremiumTax::contract_on>("contract_on", "Souscription du contrat"),
    must<&PremiumTax::premium_on>("premium_on", "Versement de la prime"),
};
constexpr std::span<const Fact<PremiumTax>> facts_of(const PremiumTax*) {
    return premium_tax_facts;
}
constexpr MatterName matter_of(const PremiumTax*) {
    return {"death.premium_tax", "Impôt d’une prime d’assurance vie"};
}
Problems impossible(const PremiumTax& asked);
inline constexpr std::array premium_tax_words{
    Option{"tax_990i", "Prélèvement de l’article 990 I"},
    Option{"tax_757b", "Droits de l’article 757 B"},
    Option{"tax_none", "Aucun de ces deux impôts"},
};
/// Term: which tax the premium falls under.
Result<Determination> premium_tax(const PremiumTax& asked, const law::Book& book);

struct PresumedDeath {
    Date on;
    Date born;
};
inline constexpr std::array presumed_death_facts{
    must<&PresumedDeath::on>("on", "Jour où l’on se place"),
    must<&PresumedDeath::born>("born", "Naissance de l’assuré"),
};
constexpr std::span<const Fact<PresumedDeath>> facts_of(const PresumedDeath*) {
    return presumed_death_facts;
}
constexpr MatterName matter_of(const PresumedDeath*) {
    return {"death.presumed", "Assuré dont le décès est ignoré"};
}
Problems impossible(const PresumedDeath& asked);
/// Date: last day of the deposit when nobody told of the death (L132-27-2).
Result<Determination> presumed_deposit(const PresumedDeath& asked, const law::Book& book);

}  // namespace sim::claims::persons
