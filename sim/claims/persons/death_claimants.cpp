#include "sim/claims/persons/death_claimants.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"

namespace sim::claims::persons {
namespace {

struct ClauseSense {
    bool meant;
    const char* why;
};

ClauseSense spouse_reading(Claimant person) {
    if (person == Claimant::spouse_that_day)
        return {true, "Le conjoint est celui du jour où le capital devient exigible."};
    return {
        false,
        "Le mot conjoint vise l’époux du jour du décès\u00A0: ni l’ancien époux, ni le partenaire "
        "de pacs, ni le concubin."};
}

ClauseSense heirs_reading(Claimant person) {
    if (person == Claimant::heir_renounced)
        return {true, "L’héritier désigné garde sa part même s’il renonce à la succession."};
    if (person == Claimant::heir)
        return {true, "Les héritiers se partagent le capital selon leurs parts héréditaires."};
    return {false, "La clause vise les héritiers\u00A0: demandez l’acte de notoriété."};
}

ClauseSense children_reading(Claimant person) {
    const bool child = person == Claimant::child || person == Claimant::child_born_after;
    return {child, child ? "La clause couvre aussi les enfants nés après elle."
                         : "La clause ne vise que les enfants."};
}

ClauseSense reading_of(const ClauseReading& asked) {
    switch (asked.clause) {
        case ClauseWord::spouse: return spouse_reading(asked.person);
        case ClauseWord::heirs: return heirs_reading(asked.person);
        case ClauseWord::children: return children_reading(asked.person);
        case ClauseWord::by_name: break;
    }
    return {true, "Désignée par son nom, la personne l’est quelle que soit sa qualité."};
}

}  // namespace

Result<Determination> clause_means(const ClauseReading& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto found = reading_of(asked);
    return rule.conclude(found.meant, found.why, insurance_code("L132-8"));
}

Result<Determination> estate_may_claim(const EstateClaim& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    if (!asked.beneficiary)
        return rule.conclude(true, "Sans bénéficiaire, le capital est dans la succession.",
                             insurance_code("L132-11"));
    if (asked.excessive)
        return rule.conclude(true,
                             "Des primes manifestement exagérées peuvent être rapportées ou "
                             "réclamées, à leur mesure.",
                             insurance_code("L132-13 et L132-14"));
    const bool heir = asked.claimant == EstateClaimant::heir;
    return rule.conclude(
        false,
        heir ? "Le capital est hors de la succession\u00A0: ni rapport ni réduction."
             : "Les créanciers de l’assuré n’ont aucun droit sur le capital.",
        insurance_code(heir ? "L132-12 et L132-13" : "L132-14"));
}

Problems impossible(const PremiumTax& asked) {
    return out_of_order(asked, {{"born", asked.born, "premium_on", asked.premium_on},
                                {"contract_on", asked.contract_on, "premium_on", asked.premium_on},
                                {"premium_on", asked.premium_on, "on", asked.on}});
}

Result<Determination> premium_tax(const PremiumTax& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto contracts = rule.cite(law::death_duty_contracts_from);
    const auto premiums = rule.cite(law::death_levy_premiums_from);
    const auto age = rule.cite(law::death_duty_age);
    const auto birthday =
        add_years(asked.born, static_cast<int>(age.value.value), DayOverflow::last_day);
    if (asked.contract_on >= contracts.value && asked.premium_on > birthday)
        return rule.conclude(Term{"tax_757b"},
                             "Versée après cet âge sur un contrat visé, la prime entre dans les "
                             "droits de succession.",
                             age.reference);
    if (asked.premium_on >= premiums.value)
        return rule.conclude(Term{"tax_990i"},
                             "La prime relève du prélèvement que l’assureur retient.",
                             premiums.reference);
    return rule.conclude(Term{"tax_none"}, "La prime est antérieure aux deux impôts.",
                         premiums.reference);
}

Problems impossible(const PresumedDeath& asked) {
    return out_of_order(asked, {{"born", asked.born, "on", asked.on}});
}

Result<Determination> presumed_deposit(const PresumedDeath& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto age = rule.cite(law::death_presumed_age);
    const auto wait = rule.cite(law::death_deposit_years);
    const auto months = rule.cite(law::death_deposit_months);
    const auto years = static_cast<int>(age.value.value + wait.value.value);
    const auto day = add_years(asked.born, years, DayOverflow::last_day);
    rule.note("Sans nouvelle de l’assuré, cet anniversaire tient lieu de décès.", age.reference,
              to_french(asked.born), to_french(day));
    const auto last = add_months(day, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note("Le dépôt à la Caisse des dépôts est fait dans le mois qui suit.", months.reference,
              to_french(day), to_french(last));
    return rule.conclude(last);
}

}  // namespace sim::claims::persons
