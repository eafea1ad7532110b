#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/property/local_case.hpp"

/// What may follow a settlement under the IRSI: repeat claims (7.1.2), damage that grows (title 8),
/// a wrong payer (title 9), recovery (title 10), consequential losses (7.4).
namespace sim::claims::property {

struct RepeatClaim {
    Date on;
    Date earlier_on;
    CauseRank cause{};
    CauseRank earlier_cause{};
    Occupancy origin_occupancy = Occupancy::tenant;
    Money paid;
    Money vetuste;
    bool gestionnaire = true;
    bool common_expertise = false;
    bool both_payments_proved = false;
};
inline constexpr std::array repeat_claim_facts{
    must<&RepeatClaim::on>("on", "Date du second sinistre"),
    must<&RepeatClaim::earlier_on>("earlier_on", "Date du sinistre précédent"),
    must<&RepeatClaim::cause>("cause", "Cause du second sinistre"),
    must<&RepeatClaim::earlier_cause>("earlier_cause", "Cause du sinistre précédent"),
    may<&RepeatClaim::origin_occupancy>("origin_occupancy", "Occupation du local d’origine"),
    must<&RepeatClaim::paid>("paid", "Indemnité du second sinistre, en valeur à neuf"),
    may<&RepeatClaim::vetuste>("vetuste", "Vétusté en euros"),
    may<&RepeatClaim::gestionnaire>("gestionnaire", "Le demandeur est l’assureur gestionnaire"),
    may<&RepeatClaim::common_expertise>("common_expertise", "Expertise pour compte commun faite"),
    may<&RepeatClaim::both_payments_proved>("both_payments_proved",
                                            "Paiement des deux sinistres prouvé"),
};
constexpr std::span<const Fact<RepeatClaim>> facts_of(const RepeatClaim*) {
    return repeat_claim_facts;
}
constexpr MatterName matter_of(const RepeatClaim*) {
    return {"irsi.repeat", "Sinistres répétitifs en tranche 1"};
}
Problems impossible(const RepeatClaim& claim);
/// Money that the gestionnaire claims back; nothing when one condition fails.
Result<Determination> repeat_recourse(const RepeatClaim& claim, const law::Book& book);

struct GrowingDamage {
    Date on;
    Money initial;
    Money extra;
    bool already_settled = true;
};
inline constexpr std::array growing_damage_facts{
    must<&GrowingDamage::on>("on", "Date du sinistre"),
    must<&GrowingDamage::initial>("initial", "Assiette initiale"),
    must<&GrowingDamage::extra>("extra", "Dommages supplémentaires"),
    may<&GrowingDamage::already_settled>(
        "already_settled", "Connus après le paiement (tranche 1) ou le rapport (tranche 2)"),
};
constexpr std::span<const Fact<GrowingDamage>> facts_of(const GrowingDamage*) {
    return growing_damage_facts;
}
constexpr MatterName matter_of(const GrowingDamage*) {
    return {"irsi.aggravation", "Aggravation d’un sinistre IRSI"};
}
/// Term: the tranche of the whole, `hors_convention`, or `same_assiette` when nothing was settled.
Result<Determination> aggravation_tranche(const GrowingDamage& damage, const law::Book& book);
/// Term: how the extra damage is assessed.
Result<Determination> aggravation_expertise(const GrowingDamage& damage, const law::Book& book);
/// Money on which a recourse bears, before wear.
Result<Determination> aggravation_recourse_base(const GrowingDamage& damage, const law::Book& book);

inline constexpr std::array aggravation_words{
    Option{"same_assiette", "Une seule assiette : il n’y a pas d’aggravation"},
    Option{"any_means", "Par tout moyen"},
    Option{"expertise_of_all", "Expertise commune de tous les dommages"},
    Option{"extra_note", "Note complémentaire de l’expert"},
};

struct WrongPayer {
    Date on;
    Date paid_on;
    Money paid;
    Money leak_search;
    bool designated_has_paid = false;
    bool paid_in_liability = false;
};
inline constexpr std::array wrong_payer_facts{
    must<&WrongPayer::on>("on", "Date du sinistre"),
    must<&WrongPayer::paid_on>("paid_on", "Date du paiement"),
    must<&WrongPayer::paid>("paid", "Indemnité payée, en valeur à neuf"),
    may<&WrongPayer::leak_search>("leak_search", "Dont recherche de fuite"),
    may<&WrongPayer::designated_has_paid>("designated_has_paid", "L’assureur désigné a déjà payé"),
    may<&WrongPayer::paid_in_liability>("paid_in_liability",
                                        "Payée au titre de la responsabilité civile"),
};
constexpr std::span<const Fact<WrongPayer>> facts_of(const WrongPayer*) {
    return wrong_payer_facts;
}
constexpr MatterName matter_of(const WrongPayer*) {
    return {"irsi.wrong_payer", "Paiement corrigé entre assureurs"};
}
Problems impossible(const WrongPayer& payer);
Result<Determination> remboursement(const WrongPayer& payer, const law::Book& book);
/// Dates: the last day of each action.
Result<Determination> remboursement_deadline(const WrongPayer& payer, const law::Book& book);
Result<Determination> recuperation_deadline(const WrongPayer& payer, const law::Book& book);

enum class LossExpertise { none, common, contradictory };
inline constexpr std::array loss_expertise_words{
    Option{"none", "Aucune"},
    Option{"common", "Expertise pour compte commun"},
    Option{"contradictory", "Expertise contradictoire"},
};
constexpr std::span<const Option> words_of(LossExpertise) {
    return loss_expertise_words;
}
struct ConsequentialLoss {
    Date on;
    Money paid;
    LossExpertise expertise = LossExpertise::none;
    bool cause_known = true;
};
inline constexpr std::array consequential_loss_facts{
    must<&ConsequentialLoss::on>("on", "Date du sinistre"),
    must<&ConsequentialLoss::paid>("paid", "Immatériels de la liste, payés"),
    may<&ConsequentialLoss::expertise>("expertise", "Expertise des immatériels"),
    may<&ConsequentialLoss::cause_known>("cause_known", "Un responsable selon le barème"),
};
constexpr std::span<const Fact<ConsequentialLoss>> facts_of(const ConsequentialLoss*) {
    return consequential_loss_facts;
}
constexpr MatterName matter_of(const ConsequentialLoss*) {
    return {"irsi.immateriels", "Immatériels récupérables"};
}
Result<Determination> immateriels_recourse(const ConsequentialLoss& loss, const law::Book& book);

}  // namespace sim::claims::property
