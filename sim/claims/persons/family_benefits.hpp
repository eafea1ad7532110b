#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What a death leaves to the family beside a death cover: the children's annuity of a provident
/// contract, the social security's capital and who has it first.
namespace sim::claims::persons {

struct EducationAnnuity {
    Date on;
    Date born;
    Money salary;  ///< A year, reference salary of the contract.
    Rate rate;     ///< Of the child's age band in the contract.
    bool studying = false;
    std::optional<std::int64_t> last_age;  ///< Of the contract, when it names one.
};
inline constexpr std::array education_annuity_facts{
    must<&EducationAnnuity::on>("on", "Jour de l’échéance"),
    must<&EducationAnnuity::born>("born", "Naissance de l’enfant"),
    must<&EducationAnnuity::salary>("salary", "Salaire de référence, par an"),
    must<&EducationAnnuity::rate>("rate", "Part du salaire pour cet âge"),
    may<&EducationAnnuity::studying>("studying", "L’enfant poursuit des études"),
    may<&EducationAnnuity::last_age>("last_age", "Âge de fin prévu au contrat").between(1, 40),
};
constexpr std::span<const Fact<EducationAnnuity>> facts_of(const EducationAnnuity*) {
    return education_annuity_facts;
}
constexpr MatterName matter_of(const EducationAnnuity*) {
    return {"death.education_annuity", "Rente éducation"};
}
Problems impossible(const EducationAnnuity& annuity);

inline constexpr std::array annuity_payee_words{
    Option{"child", "L’enfant majeur"},
    Option{"legal_representative", "Le représentant légal"},
};
/// Money: a year's annuity, nothing past the age.
Result<Determination> education_annuity(const EducationAnnuity& annuity, const law::Book& book);
/// Date: the birthday at which the annuity ends.
Result<Determination> education_annuity_end(const EducationAnnuity& annuity, const law::Book& book);
/// Term of annuity_payee_words.
Result<Determination> education_annuity_payee(const EducationAnnuity& annuity,
                                              const law::Book& book);

struct SocialCapitalClaim {
    Date on;
    std::optional<Date> covered_until;  ///< Work, unemployment benefit, disability, annuity.
    bool dependants = false;            ///< Wholly, really and lastingly.
    std::optional<Date> dependants_asked_on;
    bool spouse = false;
    bool descendants = false;
    bool ascendants = false;
};
inline constexpr std::array social_capital_claim_facts{
    must<&SocialCapitalClaim::on>("on", "Jour du décès"),
    may<&SocialCapitalClaim::covered_until>("covered_until",
                                            "Dernier jour d’activité ou d’indemnisation"),
    may<&SocialCapitalClaim::dependants>("dependants",
                                         "Personnes à charge effective, totale et permanente"),
    may<&SocialCapitalClaim::dependants_asked_on>("dependants_asked_on",
                                                  "Demande des personnes à charge"),
    may<&SocialCapitalClaim::spouse>("spouse", "Conjoint ou partenaire de pacs"),
    may<&SocialCapitalClaim::descendants>("descendants", "Descendants"),
    may<&SocialCapitalClaim::ascendants>("ascendants", "Ascendants"),
};
constexpr std::span<const Fact<SocialCapitalClaim>> facts_of(const SocialCapitalClaim*) {
    return social_capital_claim_facts;
}
constexpr MatterName matter_of(const SocialCapitalClaim*) {
    return {"death.social_capital_claim", "Demande du capital décès de la sécurité sociale"};
}
Problems impossible(const SocialCapitalClaim& claim);

inline constexpr std::array social_heir_words{
    Option{"dependants", "Personnes à charge"},
    Option{"spouse", "Conjoint ou partenaire de pacs"},
    Option{"descendants", "Descendants"},
    Option{"ascendants", "Ascendants"},
    Option{"nobody", "Personne"},
};
/// Term of social_heir_words (CSS, art. L361-4).
Result<Determination> social_capital_heir(const SocialCapitalClaim& claim, const law::Book& book);
/// Truth: whether the deceased opened the right (CSS, art. L361-1).
Result<Determination> social_capital_open(const SocialCapitalClaim& claim, const law::Book& book);
/// Date: the last day to ask at all.
Result<Determination> social_capital_by(const SocialCapitalClaim& claim, const law::Book& book);

}  // namespace sim::claims::persons
