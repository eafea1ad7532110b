#include "sim/claims/persons/forgetting.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/notices.hpp"

namespace sim::claims::persons {
namespace {

law::Reference aeras() {
    return {"Convention AERAS", "https://www.aeras-infos.fr"};
}

/// Remembers a refusal when this illness is never forgotten or its end is not known.
Date forgotten_on(const FormerIllness& former, Ruling& law) {
    if (former.illness != Illness::cancer_or_hepatitis_c)
        law.refuse("illness", "Le droit à l’oubli vaut pour les cancers et l’hépatite C.",
                   "Pour les autres maladies, voyez la grille AERAS.");
    if (!former.treatment_ended_on)
        law.refuse(missing("treatment_ended_on", "la fin du protocole de soins"));
    const auto years = law.cite(law::forgetting_years);
    const auto end = former.treatment_ended_on.value_or(former.on);
    const auto from = add_years(end, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("La maladie ne se déclare plus " + std::to_string(years.value.value) +
                 " ans après la fin du traitement, sans rechute.",
             years.reference, to_french(end), to_french(from));
    return from;
}

}  // namespace

Problems impossible(const FormerIllness& former) {
    Problems problems;
    if (former.treatment_ended_on && *former.treatment_ended_on > former.on)
        problems.push_back({{"treatment_ended_on", 0, 0},
                            "Le traitement finit après la demande.",
                            "Laissez cette date vide s’il est en cours."});
    return problems;
}

Result<Determination> forgotten_from(const FormerIllness& former, const law::Book& book) {
    Ruling law{book, former.on};
    const auto from = forgotten_on(former, law);
    if (former.relapsed)
        law.refuse("relapsed", "Une rechute ferme le droit à l’oubli.",
                   "Comptez depuis la fin du dernier traitement.");
    return law.conclude(from);
}

Result<Determination> aggravated_risk(const FormerIllness& former, const law::Book& book) {
    Ruling law{book, former.on};
    if (former.illness == Illness::none)
        return law.conclude(Term{"tarif_normal"}, "L’emprunteur n’a pas été malade.", aeras());
    const bool may_forget = former.illness == Illness::cancer_or_hepatitis_c &&
                            former.treatment_ended_on && !former.relapsed;
    if (may_forget && forgotten_on(former, law) <= former.on)
        return law.conclude(Term{"droit_oubli"}, "Ce délai est écoulé.",
                            law.cite(law::forgetting_years).reference);
    return law.conclude(Term{"aeras"},
                        "La maladie se déclare ; la grille AERAS borne surprimes et exclusions.",
                        aeras());
}

}  // namespace sim::claims::persons
