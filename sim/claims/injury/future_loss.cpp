#include "sim/claims/injury/future_loss.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

constexpr std::int64_t minutes_per_hour = 60;
constexpr std::int64_t millionths_per_thousandth = 1'000;

void compare_to_usage(Money hourly, Ruling& law) {
    if (!law.has(law::helper_hour_low)) return;
    const auto low = law.cite(law::helper_hour_low);
    const auto high = law.cite(law::helper_hour_high);
    const bool usual = hourly >= low.value && hourly <= high.value;
    law.note(usual ? "Le coût de l’heure est dans les usages des tribunaux."
                   : "Le coût de l’heure s’écarte des usages des tribunaux.",
             low.reference, to_french(low.value) + " à " + to_french(high.value),
             to_french(hourly));
}

Money cost_over(const HelperNeed& need, std::int64_t days, Ruling& law) {
    compare_to_usage(need.hourly, law);
    law.note("Le besoin compte, non la dépense : l’aide d’un proche ne le réduit pas.",
             ruling_of("jurisprudence constante"));
    const auto paid = law.cite(law::helper_paid_days);
    const auto year = law.read(law::helper_year_days).value;
    if (law.refused()) return {};
    const auto minutes = need.minutes_per_day * days;
    if (!need.employed)
        return proportion(need.hourly, minutes, minutes_per_hour, Rounding::half_up);
    law.note("Les congés payés et jours fériés du salarié s’ajoutent : " +
                 std::to_string(paid.value.value) + " jours payés par an.",
             paid.reference);
    return proportion(need.hourly, minutes * paid.value.value, minutes_per_hour * year,
                      Rounding::half_up);
}

/// "47,919".
std::string price_text(Rate price) {
    const auto thousandths = price.in_millionths() / millionths_per_thousandth;
    return std::to_string(thousandths / 1000) + "," +
           std::to_string(thousandths % 1000 + 1000).substr(1);
}

Rate printed_price(const YearlyLoss& loss, Ruling& law) {
    const auto& keys =
        loss.sex == AnnuitySex::man ? law::men_annuity_price : law::women_annuity_price;
    const auto table = law.cite(keys.at(static_cast<std::size_t>(loss.until)));
    if (law.refused()) return {};
    const auto* price = table.value.exactly(loss.age);
    if (price == nullptr) {
        law.refuse("age", "L’extrait de la table ne donne pas cet âge, et rien ne s’interpole.",
                   "Lisez le prix dans la table complète et indiquez price_thousandths.");
        return {};
    }
    law.note("Prix de l’euro de rente à " + std::to_string(loss.age) +
                 " ans : " + price_text(*price) + ".",
             table.reference);
    return *price;
}

Rate stated_price(const YearlyLoss& loss, Ruling& law) {
    const auto price = Rate::millionths(*loss.price_thousandths * millionths_per_thousandth);
    law.note("Prix de l’euro de rente lu dans la table complète : " + price_text(price) + ".",
             ruling_of("2e chambre civile, 10 décembre 2015, 14-27.243"));
    return price;
}

}  // namespace

Result<Determination> helper_cost(const HelperNeed& need, const law::Book& book) {
    Ruling law{book, need.on};
    const auto cost = cost_over(need, need.days, law);
    return law.conclude(cost, "Coût de la tierce personne sur la période.", nomenclature());
}

Result<Determination> helper_year(const HelperNeed& need, const law::Book& book) {
    Ruling law{book, need.on};
    const auto cost = cost_over(need, law.read(law::helper_year_days).value, law);
    return law.conclude(cost, "Coût annuel, à capitaliser.", nomenclature());
}

Problems impossible(const YearlyLoss& loss) {
    if (loss.consolidated_on && *loss.consolidated_on > loss.on)
        return {{{"consolidated_on", 0, 0},
                 "La consolidation suit la liquidation.",
                 "Avant la consolidation, seule une provision est possible."}};
    return {};
}

Result<Determination> loss_capital(const YearlyLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto price = loss.price_thousandths ? stated_price(loss, law) : printed_price(loss, law);
    const auto capital = share(loss.yearly, price, Rounding::half_up);
    law.note("La perte annuelle est multipliée par ce prix ; le juge choisit librement sa table.",
             ruling_of("2e chambre civile, 10 décembre 2015, 14-27.243"), to_french(loss.yearly),
             to_french(capital));
    return law.conclude(capital);
}

Result<Determination> loss_arrears(const YearlyLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    if (!loss.consolidated_on) law.refuse(missing("consolidated_on", "le jour de consolidation"));
    const auto year = law.read(law::helper_year_days).value;
    if (law.refused()) return law.conclude(Money{});
    const auto days = days_between(*loss.consolidated_on, loss.on);
    const auto arrears = proportion(loss.yearly, days, year, Rounding::half_up);
    return law.conclude(arrears,
                        "Du jour de la consolidation à la liquidation, " + std::to_string(days) +
                            " jours échus sont payés sans capitalisation.",
                        nomenclature());
}

}  // namespace sim::claims::injury
