#include "sim/claims/property/irsi_after.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/claims/property/irsi_recourse.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

/// The person whom the scale names for a cause in another flat so occupied.
Id author_of(CauseRank cause, const RepeatClaim& claim, Ruling& law) {
    LocalCase local;
    local.on = claim.on;
    local.causes = {cause};
    local.origin = Origin::other_private;
    local.origin_occupancy = claim.origin_occupancy;
    const auto facts = file_of(local, law.book());
    return debtors(facts, facts.premises.front(), law.why()).front().liable;
}

Tranche tranche_at(Money assiette, Ruling& law) {
    const Facts facts = [&] {
        Facts only;
        only.loss.on = law.on();
        return only;
    }();
    const auto tranche = tranche_of(facts, law.book(), assiette, law.why());
    if (tranche) return *tranche;
    law.refuse(tranche.error());
    return Tranche::out;
}

const char* word_of(Tranche tranche) {
    switch (tranche) {
        case Tranche::one: return "tranche_1";
        case Tranche::two: return "tranche_2";
        case Tranche::out: break;
    }
    return "hors_convention";
}

Result<Determination> years_after(const WrongPayer& payer, const law::Book& book,
                                  law::Key<law::Count> key, const char* article) {
    Ruling law{book, payer.on};
    const auto years = law.read(key).value;
    const auto last = add_years(payer.paid_on, static_cast<int>(years), DayOverflow::last_day);
    law.note("L’action se prescrit par " + std::to_string(years) + " ans depuis le paiement.",
             irsi_article(article), to_french(payer.paid_on), to_french(last));
    return law.conclude(last);
}

}  // namespace

Problems impossible(const RepeatClaim& claim) {
    Problems problems;
    keep_order(problems, claim, {{"earlier_on", claim.earlier_on, "on", claim.on}});
    if (claim.vetuste > claim.paid)
        problems.push_back({{"vetuste", 0, 0},
                            "La vétusté dépasse l’indemnité.",
                            "Corrigez l’un des deux montants."});
    return problems;
}

Result<Determination> repeat_recourse(const RepeatClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto months = law.read(law::irsi_repeat_window_months).value;
    const auto end = add_months(claim.earlier_on, static_cast<int>(months), DayOverflow::last_day);
    const auto author = author_of(claim.cause, claim, law);
    const bool same = !author.empty() && author == author_of(claim.earlier_cause, claim, law);
    struct Condition {
        bool met;
        const char* no;
    };
    for (const auto& condition :
         {Condition{claim.on < end, "Les deux sinistres sont trop éloignés dans le temps."},
          Condition{same, "Le barème ne désigne pas deux fois le même auteur."},
          Condition{claim.gestionnaire, "Ce recours n’appartient qu’à l’assureur gestionnaire."},
          Condition{claim.common_expertise, "Une expertise pour compte commun manque."},
          Condition{claim.both_payments_proved, "La preuve des deux paiements manque."}})
        if (!condition.met) return law.conclude(Money{}, condition.no, irsi_article("7.1.2"));
    const auto net = claim.paid - claim.vetuste;
    law.note("Second sinistre du même auteur en moins de " + std::to_string(months) +
                 " mois : le recours s’ouvre, vétusté déduite.",
             irsi_article("7.1.2"), to_french(claim.paid), to_french(net));
    return law.conclude(net);
}

Result<Determination> aggravation_tranche(const GrowingDamage& damage, const law::Book& book) {
    Ruling law{book, damage.on};
    if (!damage.already_settled)
        return law.conclude(Term{"same_assiette"},
                            "Rien n’est encore réglé : tous les dommages font une seule assiette.",
                            irsi_article("8"));
    const auto tranche = tranche_at(damage.initial + damage.extra, law);
    law.note("L’assiette devient la somme des dommages initiaux et supplémentaires.",
             irsi_article("8"), to_french(damage.initial),
             to_french(damage.initial + damage.extra));
    return law.conclude(Term{word_of(tranche)});
}

Result<Determination> aggravation_expertise(const GrowingDamage& damage, const law::Book& book) {
    Ruling law{book, damage.on};
    const auto before = tranche_at(damage.initial, law);
    const auto after = tranche_at(damage.initial + damage.extra, law);
    if (after == Tranche::out)
        law.refuse("extra", "L’ensemble sort de la convention.",
                   "L’expertise suit alors le texte applicable.");
    if (after == Tranche::one)
        return law.conclude(Term{"any_means"}, "Toujours en tranche 1 : évaluation par tout moyen.",
                            irsi_article("8"));
    if (before == Tranche::one)
        return law.conclude(Term{"expertise_of_all"},
                            "Passage en tranche 2 : expertise commune de tous les dommages.",
                            irsi_article("8"));
    return law.conclude(Term{"extra_note"},
                        "Déjà en tranche 2 : une note complémentaire suffit et lie les assureurs.",
                        irsi_article("8"));
}

Result<Determination> aggravation_recourse_base(const GrowingDamage& damage,
                                                const law::Book& book) {
    Ruling law{book, damage.on};
    const auto total = damage.initial + damage.extra;
    if (tranche_at(total, law) == Tranche::two)
        return law.conclude(total, "Le recours porte sur l’initial et le supplément.",
                            irsi_article("8"));
    return law.conclude(Money{}, "Hors de la tranche 2, aucun recours selon la convention.",
                        irsi_article("8"));
}

Problems impossible(const WrongPayer& payer) {
    Problems problems;
    if (payer.leak_search > payer.paid)
        problems.push_back({{"leak_search", 0, 0},
                            "La recherche de fuite dépasse le total payé.",
                            "Corrigez l’un des deux montants."});
    keep_order(problems, payer, {{"on", payer.on, "paid_on", payer.paid_on}});
    return problems;
}

Result<Determination> remboursement(const WrongPayer& payer, const law::Book& book) {
    Ruling law{book, payer.on};
    if (payer.designated_has_paid)
        return law.conclude(Money{}, "L’assureur désigné a déjà payé : rien n’est remboursé.",
                            irsi_article("9.1"));
    if (payer.paid_in_liability)
        return law.conclude(payer.paid,
                            "Payé au titre de la responsabilité : tout se réclame au désigné.",
                            irsi_article("9"));
    const auto amount = payer.paid - payer.leak_search;
    law.note("Le remboursement se fait en valeur à neuf, sans la recherche de fuite.",
             irsi_article("9.2"), to_french(payer.paid), to_french(amount));
    return law.conclude(amount);
}

Result<Determination> remboursement_deadline(const WrongPayer& payer, const law::Book& book) {
    return years_after(payer, book, law::irsi_remboursement_prescription_years, "9.4");
}

Result<Determination> recuperation_deadline(const WrongPayer& payer, const law::Book& book) {
    return years_after(payer, book, law::irsi_recuperation_prescription_years, "10.4");
}

Result<Determination> immateriels_recourse(const ConsequentialLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto cap = law.cite(law::irsi_immateriels_common_expertise_cap);
    const bool common = loss.paid <= cap.value;
    law.note(common ? "Jusqu’à " + to_french(cap.value) + ", l’expertise est pour compte commun."
                    : "Au-delà de " + to_french(cap.value) + ", l’expertise est contradictoire.",
             cap.reference);
    const bool proved = loss.expertise == LossExpertise::contradictory ||
                        (common && loss.expertise == LossExpertise::common);
    if (!loss.cause_known || !proved)
        return law.conclude(Money{},
                            "Sans responsable du barème ou sans cette expertise, pas de recours.",
                            irsi_article("7.4"));
    return law.conclude(loss.paid, "Les immatériels se réclament dès le premier euro.",
                        irsi_article("7.4"));
}

}  // namespace sim::claims::property
