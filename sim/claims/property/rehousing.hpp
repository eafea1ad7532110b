#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Emergency rehousing after a natural catastrophe, and the special rules of drought.
namespace sim::claims::property {

enum class HomeTitle { owner, tenant, ended_lease };
inline constexpr std::array home_title_words{
    Option{"owner", "Propriétaire occupant"},
    Option{"tenant", "Locataire ou occupant gratuit"},
    Option{"ended_lease", "Locataire dont le bail a pris fin"},
};
constexpr std::span<const Option> words_of(HomeTitle) {
    return home_title_words;
}

struct Rehousing {
    Date on;
    std::optional<Date> contract_on;  ///< The contract keeps the rules of its last renewal.
    bool main_home = true;
    bool unfit = true;
    HomeTitle title = HomeTitle::owner;
    std::int64_t occupants = 1;
    Money contract_day_plafond;
    Money first_days_cost;
    Money later_cost;
    std::int64_t later_months = 0;
    Money monthly_value;
};
inline constexpr std::array rehousing_facts{
    must<&Rehousing::on>("on", "Date du sinistre"),
    may<&Rehousing::contract_on>("contract_on", "Conclusion ou dernier renouvellement du contrat"),
    may<&Rehousing::main_home>("main_home", "Résidence principale"),
    may<&Rehousing::unfit>("unfit", "Logement impropre à l’habitation"),
    may<&Rehousing::title>("title", "Titre d’occupation"),
    may<&Rehousing::occupants>("occupants", "Nombre d’occupants").between(1, 50),
    may<&Rehousing::contract_day_plafond>("contract_day_plafond",
                                          "Plafond du contrat par jour et par occupant"),
    may<&Rehousing::first_days_cost>("first_days_cost", "Frais des premiers jours"),
    may<&Rehousing::later_cost>("later_cost", "Frais des mois suivants"),
    may<&Rehousing::later_months>("later_months", "Durée suivante en mois").between(0, 60),
    may<&Rehousing::monthly_value>(
        "monthly_value", "Par mois : valeur locative, loyer charges comprises, ou surcoût"),
};
constexpr std::span<const Fact<Rehousing>> facts_of(const Rehousing*) {
    return rehousing_facts;
}
constexpr MatterName matter_of(const Rehousing*) {
    return {"catnat.rehousing", "Relogement d’urgence"};
}
Problems impossible(const Rehousing& home);
/// Money owed for lodging (C. assur., art. L125-1 al. 3); none before the rule was there.
Result<Determination> rehousing_indemnity(const Rehousing& home, const law::Book& book);

struct Drought {
    Date on;
    bool solidity_or_use_hit = true;
    bool annex = false;
    Money repair;
    std::optional<Money> value;
    std::optional<Date> agreed_on;
    std::optional<Date> documents_on;
    std::optional<Date> soil_study_on;
};
inline constexpr std::array drought_facts{
    must<&Drought::on>("on", "Date du sinistre"),
    may<&Drought::solidity_or_use_hit>("solidity_or_use_hit",
                                       "Solidité ou usage normal du bâtiment en cause"),
    may<&Drought::annex>("annex", "Élément annexe ou dépendance non habitée"),
    may<&Drought::repair>("repair", "Coût des réparations"),
    may<&Drought::value>("value", "Valeur vénale du bien au jour du sinistre"),
    may<&Drought::agreed_on>("agreed_on", "Accord de l’assuré sur la proposition"),
    may<&Drought::documents_on>("documents_on", "Réception des pièces de l’assuré par l’expert"),
    may<&Drought::soil_study_on>("soil_study_on", "Fin des investigations géotechniques"),
};
constexpr std::span<const Fact<Drought>> facts_of(const Drought*) {
    return drought_facts;
}
constexpr MatterName matter_of(const Drought*) {
    return {"catnat.drought", "Sécheresse et réhydratation des sols"};
}
Problems impossible(const Drought& drought);
/// Yes or no: the damage is of the kind that the drought cover repairs since 2024.
Result<Determination> drought_covered(const Drought& drought, const law::Book& book);
/// Yes or no: the indemnity must pay for the repair.
Result<Determination> drought_repair_duty(const Drought& drought, const law::Book& book);
Result<Determination> drought_works_deadline(const Drought& drought, const law::Book& book);
Result<Determination> drought_interim_report(const Drought& drought, const law::Book& book);
Result<Determination> drought_final_report(const Drought& drought, const law::Book& book);

}  // namespace sim::claims::property
