#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Losses that last: the help of another person, arrears, and the capital that stands for years to
/// come.
namespace sim::claims::injury {

struct HelperNeed {
    Date on;
    Money hourly;
    std::int64_t minutes_per_day = 0;
    std::int64_t days = 1;
    bool employed = false;  ///< An employee is also paid for leave and holidays.
};
inline constexpr std::array helper_need_facts{
    must<&HelperNeed::on>("on", "Jour de la liquidation"),
    must<&HelperNeed::hourly>("hourly", "Coût d’une heure"),
    must<&HelperNeed::minutes_per_day>("minutes_per_day", "Besoin par jour, en minutes")
        .between(0, 1440),
    may<&HelperNeed::days>("days", "Nombre de jours").between(0, 36'500),
    may<&HelperNeed::employed>("employed", "Tarif d’un salarié, congés payés à ajouter"),
};
constexpr std::span<const Fact<HelperNeed>> facts_of(const HelperNeed*) {
    return helper_need_facts;
}
constexpr MatterName matter_of(const HelperNeed*) {
    return {"injury.helper", "Tierce personne"};
}

/// Money: the cost over those days.
Result<Determination> helper_cost(const HelperNeed& need, const law::Book& book);
/// Money: the cost of one year, to be capitalised.
Result<Determination> helper_year(const HelperNeed& need, const law::Book& book);

enum class AnnuitySex { man, woman };
inline constexpr std::array annuity_sex_words{
    Option{"man", "Homme"},
    Option{"woman", "Femme"},
};
constexpr std::span<const Option> words_of(AnnuitySex) {
    return annuity_sex_words;
}

/// In the order of the tables.
enum class AnnuityEnd { life, age_62, age_64, age_67 };
inline constexpr std::array annuity_end_words{
    Option{"life", "Viager"},
    Option{"age_62", "Jusqu’à 62 ans"},
    Option{"age_64", "Jusqu’à 64 ans"},
    Option{"age_67", "Jusqu’à 67 ans"},
};
constexpr std::span<const Option> words_of(AnnuityEnd) {
    return annuity_end_words;
}

struct YearlyLoss {
    Date on;
    Money yearly;
    AnnuitySex sex = AnnuitySex::man;
    std::int64_t age = 0;
    AnnuityEnd until = AnnuityEnd::life;
    std::optional<std::int64_t> price_thousandths;
    std::optional<Date> consolidated_on;
};
inline constexpr std::array yearly_loss_facts{
    must<&YearlyLoss::on>("on", "Jour de la liquidation"),
    must<&YearlyLoss::yearly>("yearly", "Perte annuelle"),
    must<&YearlyLoss::sex>("sex", "Sexe"),
    must<&YearlyLoss::age>("age", "Âge à la liquidation, en années").between(0, 120),
    may<&YearlyLoss::until>("until", "Terme de la perte"),
    may<&YearlyLoss::price_thousandths>(
        "price_thousandths", "Prix de l’euro de rente lu dans la table complète, en millièmes")
        .between(1, 200'000),
    may<&YearlyLoss::consolidated_on>("consolidated_on", "Consolidation, pour les arrérages"),
};
constexpr std::span<const Fact<YearlyLoss>> facts_of(const YearlyLoss*) {
    return yearly_loss_facts;
}
constexpr MatterName matter_of(const YearlyLoss*) {
    return {"injury.yearly_loss", "Perte annuelle à capitaliser"};
}
Problems impossible(const YearlyLoss& loss);

/// Money: the capital from the day of settlement on.
Result<Determination> loss_capital(const YearlyLoss& loss, const law::Book& book);
/// Money: what is due in full from consolidation to the day of settlement.
Result<Determination> loss_arrears(const YearlyLoss& loss, const law::Book& book);

}  // namespace sim::claims::injury
