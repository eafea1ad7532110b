#include "sim/claims/persons/cover_minimums.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"
#include "sim/claims/common/codes.hpp"
#include "sim/law/keys/minimums.hpp"

namespace sim::claims::persons {

Result<Determination> employer_minimum(const EmployerMinimum& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto dental = rule.cite(law::employer_dental_rate);
    if (asked.head != EmployerHead::dental_prosthesis)
        return rule.conclude(
            asked.base,
            asked.head == EmployerHead::ticket
                ? "Avec le ticket modérateur, la base entière est remboursée."
                : "Le forfait journalier est payé en entier, sans limite de durée.",
            social_security_code("L911-7"));
    const auto least = share(asked.base, dental.value, Rounding::half_up);
    rule.note("Assurance maladie comprise, la prothèse est remboursée au moins à ce taux.",
              dental.reference, to_french(asked.base), to_french(least));
    return rule.conclude(least);
}

Result<Determination> responsible_missing(const ResponsibleContract& contract,
                                          const law::Book& book) {
    Ruling rule{book, contract.on};
    Checklist list{rule, social_security_code("R871-1 et R871-2")};
    for (std::size_t i = 0; i < responsible_part_words.size(); ++i)
        list.expect(responsible_part_words[i],
                    std::ranges::find(contract.present, static_cast<ResponsiblePart>(i)) !=
                        contract.present.end());
    return list.conclude();
}

Result<Determination> gav_head_covered(const GavHeadAsked& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    if (asked.head != GavHead::gav_other)
        return rule.conclude(true, "Le label range ce poste parmi ceux que toute GAV indemnise.",
                             trade_practice("label GAV"));
    return rule.conclude(asked.by_contract,
                         asked.by_contract
                             ? "Le contrat ajoute ce poste au minimum du label."
                             : "Hors du minimum du label et du contrat, le poste n’est "
                               "pas garanti.",
                         contract_terms("postes garantis"));
}

}  // namespace sim::claims::persons
