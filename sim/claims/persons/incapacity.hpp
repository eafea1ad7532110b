#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// A stop of work: the scheme's daily allowance, the pay that the employer keeps up, what a
/// provident contract adds.
namespace sim::claims::persons {

enum class StopCause { sickness, work_accident, commuting_accident, maternity };
inline constexpr std::array stop_cause_words{
    Option{"sickness", "Maladie"},
    Option{"work_accident", "Accident du travail, maladie professionnelle"},
    Option{"commuting_accident", "Accident de trajet"},
    Option{"maternity", "Maternité"},
};
constexpr std::span<const Option> words_of(StopCause) {
    return stop_cause_words;
}

struct Stop {
    Date on;
    std::int64_t days = 1;
    StopCause cause = StopCause::sickness;
    std::vector<Money> pays;
    std::optional<Money> daily_base;  ///< Accident and maternity: the scheme's own base.
    bool without_carence = false;
    bool long_illness = false;
    std::int64_t already_paid_days = 0;
    Money monthly_gross;
    std::int64_t seniority_years = 0;
    std::int64_t kept_days_used = 0;
    bool excluded_worker = false;
    bool justified = true;
    Money employer_provident;
    std::optional<Rate> cover_rate;
    Money reference_salary;
    std::int64_t franchise_days = 0;
    std::optional<Money> daily_net;
};
inline constexpr std::array stop_facts{
    must<&Stop::on>("on", "Premier jour de l’arrêt"),
    must<&Stop::days>("days", "Jours d’arrêt, de calendrier").between(1, 1096),
    may<&Stop::cause>("cause", "Cause de l’arrêt"),
    may<&Stop::pays>("pays", "Salaires bruts des trois mois civils précédents"),
    may<&Stop::daily_base>("daily_base", "Salaire journalier de base (accident, maternité)"),
    may<&Stop::without_carence>("without_carence",
                                "Sans carence : reprise de 48 heures au plus, même ALD"),
    may<&Stop::long_illness>("long_illness", "Affection de longue durée"),
    may<&Stop::already_paid_days>("already_paid_days", "Jours déjà indemnisés sur trois ans"),
    may<&Stop::monthly_gross>("monthly_gross", "Salaire brut mensuel à maintenir"),
    may<&Stop::seniority_years>("seniority_years", "Ancienneté, en années entières").between(0, 60),
    may<&Stop::kept_days_used>("kept_days_used", "Jours de maintien déjà pris depuis douze mois"),
    may<&Stop::excluded_worker>("excluded_worker",
                                "Travailleur à domicile, saisonnier, intermittent, temporaire"),
    may<&Stop::justified>("justified", "Arrêt justifié dans les 48 heures"),
    may<&Stop::employer_provident>("employer_provident",
                                   "Prévoyance payée par l’employeur, par jour"),
    may<&Stop::cover_rate>("cover_rate", "Garantie de prévoyance, en part du salaire"),
    may<&Stop::reference_salary>("reference_salary", "Salaire annuel de référence"),
    may<&Stop::franchise_days>("franchise_days", "Franchise du contrat, en jours").between(0, 365),
    may<&Stop::daily_net>("daily_net", "Salaire net par jour, plafond du cumul"),
};
constexpr std::span<const Fact<Stop>> facts_of(const Stop*) {
    return stop_facts;
}
constexpr MatterName matter_of(const Stop*) {
    return {"incapacity.stop", "Arrêt de travail"};
}
Problems impossible(const Stop& stop);

/// Money: one day of the scheme's allowance, the first days' rate.
Result<Determination> daily_allowance(const Stop& stop, const law::Book& book);
/// Count: the days that the scheme pays.
Result<Determination> allowance_days(const Stop& stop, const law::Book& book);
/// Money: the scheme's allowance for the whole stop.
Result<Determination> allowance_total(const Stop& stop, const law::Book& book);
/// Money: what the employer adds (C. trav., art. L1226-1), a day being a thirtieth of the month.
Result<Determination> employer_total(const Stop& stop, const law::Book& book);
/// Money: what the provident contract adds after its franchise.
Result<Determination> provident_total(const Stop& stop, const law::Book& book);

}  // namespace sim::claims::persons
