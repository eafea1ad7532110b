#include "sim/claims/construction/works_settlement.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::construction {
namespace {

law::Reference clauses_of(WorksCover cover) {
    return insurance_code(cover == WorksCover::dommages_ouvrage ? "A243-1, annexe II"
                                                                : "A243-1, annexe I");
}

bool is_excluded(const WorksSettlement& loss, Ruling& law) {
    if (loss.sole_cause == SoleCause::none) return false;
    law.note("La cause exclut le dommage parce qu’elle est exclusive\u00A0: " +
                 std::string{sole_cause_words[static_cast<std::size_t>(loss.sole_cause)].label} +
                 ".",
             clauses_of(loss.cover));
    return true;
}

}  // namespace

Result<Determination> works_indemnity(const WorksSettlement& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto source = clauses_of(loss.cover);
    if (is_excluded(loss, law))
        return law.conclude(Money{}, "La garantie obligatoire n’est pas due.", source);
    const auto accessories = loss.demolition + loss.fees + loss.tax;
    const auto due = loss.repair + accessories;
    law.note(
        "L’indemnité est détaillée\u00A0: travaux, démolition ou dépose, honoraires, essais, "
        "taxes.",
        source, to_french(loss.repair), to_french(due));
    if (loss.immateriels > Money{})
        law.note("Les dommages immatériels ne sont pas de la garantie obligatoire.", source,
                 to_french(loss.immateriels), to_french(Money{}));
    return law.conclude(due, "Aucune franchise n’est opposée au maître d’ouvrage.", source);
}

Result<Determination> works_franchise(const WorksSettlement& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto source = clauses_of(loss.cover);
    if (loss.cover == WorksCover::dommages_ouvrage)
        return law.conclude(Money{}, "La garantie dommages-ouvrage obligatoire est sans franchise.",
                            source);
    return law.conclude(
        loss.franchise,
        "La franchise reste au constructeur assuré\u202F; elle n’est pas opposable à la "
        "victime.",
        source);
}

Result<Determination> works_unspent(const WorksSettlement& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto rest = std::max(loss.paid - loss.spent, Money{});
    law.note(
        "L’indemnité dommages-ouvrage sert à réparer\u00A0: ce qui n’y est pas employé se "
        "restitue.",
        insurance_code("L242-1"), to_french(loss.paid), to_french(rest));
    return law.conclude(rest);
}

Result<Determination> reception_kind(const Reception& reception, const law::Book& book) {
    Ruling law{book, reception.on};
    const auto source = civil_code("1792-6");
    if (reception.signed_act)
        return law.conclude(Term{"reception_express"},
                            "Le maître d’ouvrage accepte les travaux, avec ou sans réserves.",
                            source);
    if (reception.judged)
        return law.conclude(Term{"reception_judged"}, "À défaut d’accord, le juge la prononce.",
                            source);
    const bool tacit = reception.possession && reception.price_paid && !reception.refused;
    return law.conclude(
        Term{tacit ? "reception_tacit" : "no_reception"},
        tacit ? "Prise de possession et paiement du prix font présumer la volonté "
                "de recevoir."
              : "Rien ne montre la volonté de recevoir\u00A0: aucune garantie légale ne "
                "court.",
        source);
}

}  // namespace sim::claims::construction
