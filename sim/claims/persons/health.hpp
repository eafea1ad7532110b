#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What one act of care leaves to each: the compulsory scheme (AMO), the complementary contract
/// (AMC), the patient.
namespace sim::claims::persons {

enum class Care {
    doctor,
    midwife,
    dentist,
    auxiliary,
    biology,
    device,
    medicine_100,
    medicine_65,
    medicine_30,
    medicine_15,
    transport,
    hospital
};
inline constexpr std::array care_words{
    Option{"doctor", "Médecin"},
    Option{"midwife", "Sage-femme"},
    Option{"dentist", "Chirurgien-dentiste"},
    Option{"auxiliary", "Auxiliaire médical : kinésithérapeute, infirmier"},
    Option{"biology", "Biologie"},
    Option{"device", "Optique, audioprothèse, autre dispositif"},
    Option{"medicine_100", "Médicament remboursé à 100 %"},
    Option{"medicine_65", "Médicament remboursé à 65 %"},
    Option{"medicine_30", "Médicament remboursé à 30 %"},
    Option{"medicine_15", "Médicament remboursé à 15 %"},
    Option{"transport", "Transport sanitaire"},
    Option{"hospital", "Hospitalisation, acte du séjour"},
};
constexpr std::span<const Option> words_of(Care) {
    return care_words;
}

enum class Guarantee { none, ticket, percent_of_base, sum, full_basket };
inline constexpr std::array guarantee_words{
    Option{"none", "Aucune"},
    Option{"ticket", "Ticket modérateur"},
    Option{"percent_of_base", "Part de la base de remboursement"},
    Option{"sum", "Forfait en euros"},
    Option{"full_basket", "Panier 100 % santé"},
};
constexpr std::span<const Option> words_of(Guarantee) {
    return guarantee_words;
}

struct CareAct {
    Date on;
    Care care = Care::doctor;
    Money fees;
    Money base;
    std::int64_t items = 1;
    bool in_pathway = true;
    bool long_illness = false;  ///< ALD: the scheme pays the whole base.
    bool exempt = false;        ///< Maternity from month 6, C2S, AME, military pension.
    std::optional<std::int64_t> age;
    std::optional<std::int64_t> stay_day;
    std::optional<Rate> amo_rate;  ///< Where the rate is not the usual one.
    Money kept_today;
    Money kept_this_year;
    Guarantee guarantee = Guarantee::none;
    std::optional<Rate> guarantee_rate;
    std::optional<Money> guarantee_sum;
    std::optional<Money> price_limit;
    bool includes_amo = true;
    bool responsible = true;
    bool optam = true;
    std::optional<Rate> optam_rate;
    Money paid_by_others;
};

inline constexpr std::array care_act_facts{
    must<&CareAct::on>("on", "Date des soins"),
    must<&CareAct::care>("care", "Nature du soin"),
    must<&CareAct::fees>("fees", "Frais réels"),
    must<&CareAct::base>("base", "Base de remboursement"),
    may<&CareAct::items>("items", "Nombre d’actes, de boîtes ou de trajets").between(1, 100),
    may<&CareAct::in_pathway>("in_pathway", "Parcours de soins respecté"),
    may<&CareAct::long_illness>("long_illness", "Soin d’une affection de longue durée"),
    may<&CareAct::exempt>("exempt", "Exonéré de participation et de franchise"),
    may<&CareAct::age>("age", "Âge du patient, en années").between(0, 120),
    may<&CareAct::stay_day>("stay_day", "Jour du séjour, le premier étant celui de l’entrée")
        .between(1, 3660),
    may<&CareAct::amo_rate>("amo_rate", "Taux de l’assurance maladie, s’il déroge"),
    may<&CareAct::kept_today>("kept_today", "Participations déjà retenues ce jour"),
    may<&CareAct::kept_this_year>("kept_this_year", "Participations déjà retenues cette année"),
    may<&CareAct::guarantee>("guarantee", "Garantie du contrat"),
    may<&CareAct::guarantee_rate>("guarantee_rate", "Garantie, en part de la base")
        .between(Rate{}, Rate::percent(1000)),
    may<&CareAct::guarantee_sum>("guarantee_sum", "Garantie, en euros"),
    may<&CareAct::price_limit>("price_limit", "Prix limite du panier 100 % santé"),
    may<&CareAct::includes_amo>("includes_amo", "La garantie comprend l’assurance maladie"),
    may<&CareAct::responsible>("responsible", "Contrat responsable"),
    may<&CareAct::optam>("optam", "Médecin du secteur 1 ou adhérent à l’OPTAM"),
    may<&CareAct::optam_rate>("optam_rate", "Garantie du contrat pour les médecins OPTAM")
        .between(Rate{}, Rate::percent(1000)),
    may<&CareAct::paid_by_others>("paid_by_others", "Déjà payé par une autre complémentaire"),
};
constexpr std::span<const Fact<CareAct>> facts_of(const CareAct*) {
    return care_act_facts;
}
constexpr MatterName matter_of(const CareAct*) {
    return {"health.care_act", "Remboursement d’un soin"};
}
Problems impossible(const CareAct& act);

/// Money: the scheme's share before the patient's flat contribution.
Result<Determination> amo_gross(const CareAct& act, const law::Book& book);
/// Money: flat share (doctor, biology) or franchise (medicine, auxiliary, transport), with its
/// caps.
Result<Determination> patient_contribution(const CareAct& act, const law::Book& book);
/// Money: what the scheme pays.
Result<Determination> amo_net(const CareAct& act, const law::Book& book);
/// Money: what the contract pays, never above the cost (L. 89-1009, art. 9).
Result<Determination> amc(const CareAct& act, const law::Book& book);
/// Money: what stays with the patient.
Result<Determination> left_to_patient(const CareAct& act, const law::Book& book);

}  // namespace sim::claims::persons
