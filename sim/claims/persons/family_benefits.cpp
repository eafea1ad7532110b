#include "sim/claims/persons/family_benefits.hpp"

#include <string>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::persons {
namespace {

Term term(const Option& option) {
    return Term{std::string{option.id}};
}

/// The contract's age, or the trade's when the file does not hold it.
Date end_of_annuity(Ruling& rule, const EducationAnnuity& annuity) {
    if (annuity.last_age) {
        const auto end =
            add_years(annuity.born, static_cast<int>(*annuity.last_age), DayOverflow::last_day);
        rule.note("Le contrat fixe l’âge de fin.", contract_terms("rente éducation"),
                  to_french(annuity.born), to_french(end));
        return end;
    }
    const auto age = rule.cite(annuity.studying ? law::education_annuity_student_age
                                                : law::education_annuity_age);
    const auto end =
        add_years(annuity.born, static_cast<int>(age.value.value), DayOverflow::last_day);
    rule.note(annuity.studying ? "Les études prolongent la rente jusqu’à l’âge d’usage."
                               : "Sans études, la rente s’arrête à l’âge d’usage.",
              age.reference, to_french(annuity.born), to_french(end));
    return end;
}

}  // namespace

Problems impossible(const EducationAnnuity& annuity) {
    return out_of_order(annuity, {{"born", annuity.born, "on", annuity.on}});
}

Result<Determination> education_annuity(const EducationAnnuity& annuity, const law::Book& book) {
    Ruling rule{book, annuity.on};
    const auto end = end_of_annuity(rule, annuity);
    const auto due =
        annuity.on < end ? share(annuity.salary, annuity.rate, Rounding::half_up) : Money{};
    return rule.conclude(due,
                         annuity.on < end ? "La part prévue pour cet âge s’applique au salaire."
                                          : "L’âge de fin est atteint\u00A0: plus rien n’est dû.",
                         contract_terms("rente éducation"));
}

Result<Determination> education_annuity_end(const EducationAnnuity& annuity,
                                            const law::Book& book) {
    Ruling rule{book, annuity.on};
    const auto end = end_of_annuity(rule, annuity);
    return rule.conclude(end);
}

Result<Determination> education_annuity_payee(const EducationAnnuity& annuity,
                                              const law::Book& book) {
    Ruling rule{book, annuity.on};
    const auto majority = static_cast<int>(rule.read(law::protection_majority_years).value);
    const bool adult = add_years(annuity.born, majority, DayOverflow::last_day) <= annuity.on;
    rule.note(adult ? "L’enfant est majeur\u00A0: la rente lui est versée."
                    : "L’enfant est mineur\u00A0: son représentant légal reçoit la rente pour lui.",
              civil_code("382"));
    return rule.conclude(term(annuity_payee_words[adult ? 0 : 1]));
}

Problems impossible(const SocialCapitalClaim& claim) {
    return out_of_order(claim, {{"on", claim.on, "dependants_asked_on", claim.dependants_asked_on},
                                {"covered_until", claim.covered_until, "on", claim.on}});
}

Result<Determination> social_capital_heir(const SocialCapitalClaim& claim, const law::Book& book) {
    Ruling rule{book, claim.on};
    const auto months = rule.cite(law::death_social_priority_months);
    const auto last =
        add_months(claim.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    const bool first =
        claim.dependants && claim.dependants_asked_on && *claim.dependants_asked_on <= last;
    rule.note(first ? "Les personnes à charge ont demandé à temps\u00A0: elles passent d’abord."
                    : "Aucune personne à charge n’a fait valoir sa priorité dans le délai.",
              months.reference, to_french(claim.on), to_french(last));
    if (first) return rule.conclude(term(social_heir_words[0]));
    const std::array<bool, 3> there{claim.spouse, claim.descendants, claim.ascendants};
    std::size_t heir = 1;
    while (heir <= there.size() && !there[heir - 1]) ++heir;
    return rule.conclude(
        term(social_heir_words[heir]),
        "L’ordre est ensuite\u00A0: conjoint ou partenaire, descendants, ascendants.",
        social_security_code("L361-4"));
}

Result<Determination> social_capital_open(const SocialCapitalClaim& claim, const law::Book& book) {
    if (!claim.covered_until)
        return Failure{missing("covered_until", "le dernier jour d’activité ou d’indemnisation")};
    Ruling rule{book, claim.on};
    const auto months = rule.cite(law::death_social_activity_months);
    const auto first =
        add_months(claim.on, -static_cast<int>(months.value.value), DayOverflow::last_day);
    const bool open = first <= *claim.covered_until;
    rule.note(open ? "Le défunt était couvert dans les mois qui ont précédé le décès."
                   : "Le défunt n’était plus couvert dans les mois qui ont précédé le décès.",
              months.reference, to_french(first), to_french(*claim.covered_until));
    return rule.conclude(open);
}

Result<Determination> social_capital_by(const SocialCapitalClaim& claim, const law::Book& book) {
    Ruling rule{book, claim.on};
    const auto years = rule.cite(law::death_social_claim_years);
    const auto last =
        add_years(claim.on, static_cast<int>(years.value.value), DayOverflow::last_day);
    rule.note("Passé ce jour, le capital ne se demande plus.", years.reference, to_french(claim.on),
              to_french(last));
    return rule.conclude(last);
}

}  // namespace sim::claims::persons
