#include "sim/claims/motor/irsa_assiette.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/irsa_days.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Money base_of(const Assessment& assessment, Reasoning& why) {
    const auto worn = assessment.repairs - assessment.vetuste;
    if (assessment.vetuste > Money{})
        why.note("La vétusté des pièces se déduit dans la convention.", irsa_article("art. 2.2"),
                 to_french(assessment.repairs), to_french(worn));
    auto base = worn;
    if (assessment.vrade && worn > *assessment.vrade) {
        base = *assessment.vrade;
        why.note("Les réparations passent la VRADE : celle-ci, sans déduire l’épave.",
                 irsa_article("art. 2.2"), to_french(worn), to_french(base));
    }
    const auto whole_base = base + assessment.accessories;
    why.note("Les accessoires hors catalogue s’ajoutent.", irsa_article("art. 2.2"),
             to_french(base), to_french(whole_base));
    return whole_base;
}

Result<Determination> days_from_overrun(const Assessment& assessment, const law::Book& book,
                                        law::Key<law::Count> key, const char* sentence) {
    if (!assessment.overrun_noted_on)
        return Failure{Problem{{"overrun_noted_on", 0, 0},
                               "Le jour du constat de l’expert manque.",
                               "Indiquez overrun_noted_on."}};
    const auto days = law::in_force(book, key, assessment.on);
    if (!days) return Failure{days.error()};
    Reasoning why;
    const auto last = irsa_days_end(*assessment.overrun_noted_on, why.read(*days).value);
    why.note(sentence, irsa_article("art. 2.1.4"), to_french(*assessment.overrun_noted_on),
             to_french(last));
    return why.conclude(last);
}

}  // namespace

Problems impossible(const Assessment& assessment) {
    auto problems = out_of_order(
        assessment, {{"on", assessment.on, "overrun_noted_on", assessment.overrun_noted_on}});
    if (assessment.vetuste > assessment.repairs)
        problems.push_back({{"vetuste", 0, 0},
                            "La vétusté dépasse les réparations.",
                            "Corrigez l’un des deux montants."});
    if (assessment.vrade && assessment.salvage > *assessment.vrade)
        problems.push_back({{"salvage", 0, 0},
                            "L’épave vaut plus que le véhicule.",
                            "Corrigez l’un des deux montants."});
    return problems;
}

Result<Determination> assiette(const Assessment& assessment, const law::Book&) {
    Reasoning why;
    return why.conclude(base_of(assessment, why));
}

Result<Determination> assiette_due(const Assessment& assessment, const law::Book&) {
    Reasoning why;
    const auto base = base_of(assessment, why);
    const auto due = assessment.vat_recovered ? base : base + assessment.vat;
    why.note(assessment.vat_recovered ? "Le lésé récupère la TVA : le recours reste hors taxes."
                                      : "Le lésé ne récupère pas la TVA : elle s’ajoute.",
             irsa_article("art. 2.2"), to_french(base), to_french(due));
    return why.conclude(due);
}

Result<Determination> waived_recourse(const Assessment& assessment, const law::Book& book) {
    const auto threshold = law::in_force(book, law::irsa_waived_threshold, assessment.on);
    if (!threshold) return Failure{threshold.error()};
    Reasoning why;
    const auto sum =
        assessment.towing + assessment.immobilisation + assessment.goods + assessment.clothes;
    const auto kept = std::min(sum, why.read(*threshold));
    why.note("Ces postes restent à l’assureur direct jusqu’au seuil.", irsa_article("art. 2.3.1"),
             to_french(sum), to_french(sum - kept));
    const auto back = share(sum - kept, assessment.charge, Rounding::half_up);
    why.note("L’excédent suit la même part ; l’assuré garde ses droits contre le responsable.",
             irsa_article("art. 2.3.1"), to_french(sum - kept), to_french(back));
    return why.conclude(back);
}

Result<Determination> expertise_required(const Assessment& assessment, const law::Book& book) {
    const auto threshold = law::in_force(book, law::irsa_expertise_threshold, assessment.on);
    if (!threshold) return Failure{threshold.error()};
    const auto tolerance = law::in_force(book, law::irsa_expertise_tolerance, assessment.on);
    if (!tolerance) return Failure{tolerance.error()};
    Reasoning why;
    const auto seuil = why.read(*threshold);
    const auto limit = seuil + share(seuil, why.read(*tolerance), Rounding::half_up);
    if (assessment.link_contested) {
        why.note("Le lien est contesté au constat signé : expertise quel que soit le montant.",
                 irsa_article("art. 2.4.5"));
        return why.conclude(true);
    }
    const bool needed = assessment.repairs > limit;
    why.note(needed ? "Au-delà du seuil, un expert en automobile voit le véhicule."
                    : "Une facture suffit jusqu’au seuil ; un pro forma n’en est pas une.",
             irsa_article("art. 2.1"), to_french(limit), to_french(assessment.repairs));
    return why.conclude(needed);
}

Result<Determination> figure_is_final(const Assessment& assessment, const law::Book& book) {
    const auto plafond = law::in_force(book, law::irsa_incontestable_plafond, assessment.on);
    if (!plafond) return Failure{plafond.error()};
    Reasoning why;
    const auto limit = why.read(*plafond);
    const auto base = base_of(assessment, why);
    const bool is_final = base <= limit;
    why.note(is_final ? "Le chiffrage de l’expert ne se conteste pas."
                      : "Une expertise contradictoire reste possible.",
             irsa_article(is_final ? "art. 2.1.3" : "art. 2.1.4"), to_french(limit),
             to_french(base));
    return why.conclude(is_final);
}

Result<Determination> overrun_notice_by(const Assessment& assessment, const law::Book& book) {
    return days_from_overrun(assessment, book, law::irsa_overrun_notice_days,
                             "L’assureur direct annonce le dépassement à l’autre.");
}

Result<Determination> counter_expert_by(const Assessment& assessment, const law::Book& book) {
    return days_from_overrun(assessment, book, law::irsa_counter_expert_days,
                             "Sans second expert à cette date, le rapport est définitif.");
}

}  // namespace sim::claims::motor
