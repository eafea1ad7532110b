#include "sim/claims/property/perils.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

const law::Reference theft_clauses{"Conditions usuelles de la garantie vol", ""};

struct Obstacle {
    bool stands;
    const char* sentence;
};

bool is_covered(const Theft& theft, Ruling& law) {
    const bool empty_too_long =
        theft.empty_days_allowed && theft.empty_days > *theft.empty_days_allowed;
    for (const auto& obstacle :
         {Obstacle{theft.entry == Entry::none,
                   "Ni effraction, ni escalade, ni fausses clés, ni ruse, ni violence : le vol "
                   "n’est pas de ceux du contrat."},
          Obstacle{theft.by_household, "Le vol par une personne du foyer est exclu."},
          Obstacle{!theft.complaint, "Sans plainte, la garantie n’est pas encore acquise."},
          Obstacle{!theft.protections_used && theft.protections_would_have_helped,
                   "Les protections exigées manquaient et leur absence a facilité le vol."},
          Obstacle{empty_too_long,
                   "Le logement est resté inhabité plus que le contrat "
                   "n’admet."}})
        if (obstacle.stands) {
            law.note(obstacle.sentence, theft_clauses);
            return false;
        }
    law.note("Les conditions de la garantie vol sont réunies.", theft_clauses);
    return true;
}

bool is_beyond_threshold(const TechLoss& loss, Ruling& law) {
    const auto above = law.cite(law::technological_dwellings_above);
    const bool met = loss.dwellings > above.value.value;
    law.note("Il faut plus de " + std::to_string(above.value.value) + " logements inhabitables.",
             above.reference, "", std::to_string(loss.dwellings));
    return met;
}

}  // namespace

Result<Determination> theft_covered(const Theft& theft, const law::Book& book) {
    Ruling law{book, theft.on};
    const bool covered = is_covered(theft, law);
    return law.conclude(covered);
}

Result<Determination> theft_indemnity(const Theft& theft, const law::Book& book) {
    Ruling law{book, theft.on};
    if (!is_covered(theft, law)) return law.conclude(Money{});
    const auto valuables =
        std::min(theft.valuables, theft.valuables_plafond.value_or(theft.valuables));
    law.note("Les objets de valeur ont leur sous-limite.", theft_clauses,
             to_french(theft.valuables), to_french(valuables));
    const auto damage = theft.goods + valuables;
    const auto capped = std::min(damage, theft.capital.value_or(damage));
    law.note("Le total ne dépasse pas le capital garanti.", theft_clauses, to_french(damage),
             to_french(capped));
    const auto indemnity = std::max(capped - theft.franchise, Money{});
    law.note("La franchise est déduite.", insurance_code("L121-1"), to_french(capped),
             to_french(indemnity));
    return law.conclude(indemnity);
}

Result<Determination> theft_recovery(const Theft& theft, const law::Book& book) {
    Ruling law{book, theft.on};
    if (!theft.found_on) law.refuse(missing("found_on", "l’avis de la découverte"));
    const bool after = theft.paid_on && theft.found_on && *theft.found_on > *theft.paid_on;
    return law.conclude(Term{after ? "may_take_back" : "takes_back"},
                        after ? "Retrouvés après paiement : l’assuré a le choix."
                              : "Retrouvés avant paiement : l’assuré reprend ses biens.",
                        theft_clauses);
}

Result<Determination> theft_option_deadline(const Theft& theft, const law::Book& book) {
    Ruling law{book, theft.on};
    if (!theft.found_on) law.refuse(missing("found_on", "l’avis de la découverte"));
    const auto delay = law.cite(law::theft_recovery_option_days);
    const auto last = theft.found_on.value_or(theft.on) + std::chrono::days{delay.value.value};
    law.note("L’assuré choisit dans les " + std::to_string(delay.value.value) + " jours de l’avis.",
             delay.reference, to_french(theft.found_on.value_or(theft.on)), to_french(last));
    return law.conclude(last);
}

Result<Determination> technological_threshold(const TechLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const bool met = is_beyond_threshold(loss, law);
    return law.conclude(met);
}

Result<Determination> technological_payer(const TechLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    if (!is_beyond_threshold(loss, law) || !loss.ordered_on || loss.goods == TechGoods::business)
        return law.conclude(Term{"nobody_pays"}, "Hors du régime de catastrophe technologique.",
                            insurance_code("L128-1"));
    if (loss.insured)
        return law.conclude(Term{"own_insurer"},
                            "L’assureur paie, puis recourt contre le responsable.",
                            insurance_code("L128-2 et L128-3"));
    const bool home = loss.goods == TechGoods::home;
    return law.conclude(Term{home ? "guarantee_fund" : "nobody_pays"},
                        home ? "La résidence principale non assurée relève du fonds de garantie."
                             : "Sans assurance, seul le logement principal relève du fonds.",
                        insurance_code("L421-16"));
}

Result<Determination> technological_indemnity(const TechLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    if (!is_beyond_threshold(loss, law) || !loss.ordered_on)
        return law.conclude(Money{}, "Sans seuil franchi ni décision publiée, pas de garantie.",
                            insurance_code("L128-1"));
    if (loss.goods == TechGoods::business)
        return law.conclude(Money{}, "Les biens professionnels sont hors de cette garantie.",
                            insurance_code("L128-2"));
    const auto due = loss.goods == TechGoods::movables
                         ? std::min(loss.damage, loss.capital.value_or(loss.damage))
                         : loss.damage;
    law.note(
        "Réparation intégrale : ni franchise, ni plafond, ni vétusté ; le mobilier dans le "
        "capital déclaré.",
        insurance_code("L128-2"), to_french(loss.damage), to_french(due));
    return law.conclude(due);
}

Result<Determination> technological_payment_deadline(const TechLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    if (!loss.ordered_on) law.refuse(missing("ordered_on", "la décision publiée"));
    if (!loss.estimated_on) law.refuse(missing("estimated_on", "l’état estimatif"));
    const auto from =
        std::max(loss.ordered_on.value_or(loss.on), loss.estimated_on.value_or(loss.on));
    const auto delay = law.cite(law::technological_payment_months);
    const auto last = add_months(from, static_cast<int>(delay.value.value), DayOverflow::last_day);
    law.note("L’assureur paie dans les " + std::to_string(delay.value.value) + " mois.",
             delay.reference, to_french(from), to_french(last));
    return law.conclude(last);
}

Result<Determination> technological_expertise(const TechLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const bool vehicle = loss.goods == TechGoods::vehicle;
    const auto none = law.cite(vehicle ? law::technological_vehicle_no_expertise_below
                                       : law::technological_no_expertise_below);
    const auto one = law.cite(vehicle ? law::technological_vehicle_single_expertise_up_to
                                      : law::technological_single_expertise_up_to);
    const char* word = loss.damage < none.value   ? "no_expertise"
                       : loss.damage <= one.value ? "one_expert"
                                                  : "open_expertise";
    law.note("Sans expertise sous " + to_french(none.value) + ", un expert jusqu’à " +
                 to_french(one.value) + ".",
             none.reference, "", to_french(loss.damage));
    return law.conclude(Term{word});
}

Problems impossible(const Theft& theft) {
    return out_of_order(theft, {{"on", theft.on, "found_on", theft.found_on},
                                {"on", theft.on, "paid_on", theft.paid_on}});
}

Problems impossible(const TechLoss& loss) {
    return out_of_order(loss, {{"on", loss.on, "ordered_on", loss.ordered_on},
                               {"on", loss.on, "estimated_on", loss.estimated_on}});
}

}  // namespace sim::claims::property
