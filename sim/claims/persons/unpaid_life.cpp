#include "sim/claims/persons/unpaid_life.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/contract.hpp"
#include "sim/law/keys/notices.hpp"

namespace sim::claims::persons {
namespace {

constexpr std::chrono::days one_day{1};

bool is_group(const UnpaidLife& unpaid) {
    return unpaid.contract == UnpaidContract::group_member;
}
law::Reference source(const UnpaidLife& unpaid) {
    return insurance_code(is_group(unpaid) ? "L141-3" : "L132-20");
}

/// Remembers a refusal when this contract has no such letter.
Date letter_from(const UnpaidLife& unpaid, Ruling& law) {
    if (unpaid.contract == UnpaidContract::branch_agreement)
        law.refuse("contract", "L113-3 ne s’applique pas à une adhésion imposée par la branche.",
                   "L’assureur poursuit le souscripteur ; la garantie des salariés tient.");
    const auto wait = law.read(law::notice_after_echeance_days).value;
    const auto first = unpaid.on + std::chrono::days{wait} + one_day;
    law.note(
        "La lettre recommandée part plus de " + std::to_string(wait) + " jours après l’échéance.",
        source(unpaid), to_french(unpaid.on), to_french(first));
    return first;
}

Date pay_by(const UnpaidLife& unpaid, Ruling& law) {
    const auto first = letter_from(unpaid, law);
    if (!unpaid.letter_on) law.refuse(missing("letter_on", "l’envoi de la lettre recommandée"));
    const auto sent = unpaid.letter_on.value_or(first);
    if (sent < first)
        law.refuse("letter_on", "La lettre est prématurée : elle n’a pas d’effet.",
                   "Envoyez-la à partir du " + to_french(first) + ".");
    const auto days = law.read(is_group(unpaid) ? law::group_exclusion_notice_days
                                                : law::life_reduction_notice_days)
                          .value;
    const auto last = sent + std::chrono::days{days};
    law.note("Le défaut produit effet " + std::to_string(days) + " jours après l’envoi.",
             source(unpaid), to_french(sent), to_french(last));
    return last;
}

}  // namespace

Problems impossible(const UnpaidLife& unpaid) {
    return out_of_order(unpaid, {{"on", unpaid.on, "letter_on", unpaid.letter_on}});
}

Result<Determination> unpaid_letter_from(const UnpaidLife& unpaid, const law::Book& book) {
    Ruling law{book, unpaid.on};
    const auto first = letter_from(unpaid, law);
    return law.conclude(first);
}

Result<Determination> unpaid_pay_by(const UnpaidLife& unpaid, const law::Book& book) {
    Ruling law{book, unpaid.on};
    const auto last = pay_by(unpaid, law);
    return law.conclude(last);
}

Result<Determination> unpaid_effect(const UnpaidLife& unpaid, const law::Book& book) {
    Ruling law{book, unpaid.on};
    if (unpaid.contract == UnpaidContract::branch_agreement)
        return law.conclude(Term{"maintenu"},
                            "L’adhésion imposée par un accord de branche échappe à L113-3 : la "
                            "garantie des salariés tient.",
                            insurance_code("L113-3"));
    const auto last = pay_by(unpaid, law);
    if (unpaid.paid_on && *unpaid.paid_on <= last)
        return law.conclude(Term{"maintenu"}, "La prime est payée à temps.", source(unpaid));
    if (is_group(unpaid))
        return law.conclude(Term{"exclusion_adherent"},
                            "L’exclusion ne touche pas les prestations acquises.", source(unpaid));
    const bool valued = unpaid.contract == UnpaidContract::life_with_value;
    return law.conclude(Term{valued ? "reduction" : "resiliation_vie"},
                        valued ? "La valeur de rachat suffit : le contrat est réduit, jamais "
                                 "poursuivi en paiement."
                               : "Sans valeur de rachat suffisante, le contrat est résilié.",
                        source(unpaid));
}

}  // namespace sim::claims::persons
