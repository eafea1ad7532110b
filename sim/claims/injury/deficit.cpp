#include "sim/claims/injury/deficit.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

constexpr std::int64_t millionths_of_a_point = Rate::percent(1).in_millionths();

std::int64_t days_of(const DeficitPeriod& period) {
    if (period.days) return *period.days;
    return period.first && period.last ? days_between(*period.first, *period.last) + 1 : 0;
}

/// Full years between two days.
std::int64_t age_on(Date born, Date day) {
    int years = int{day.civil().year()} - int{born.civil().year()};
    if (add_years(born, years, DayOverflow::last_day) > day) --years;
    return years;
}

/// Says where the daily base stands in the scale, when there is one that day.
void compare_to_scale(Money daily, Ruling& law) {
    if (!law.has(law::mornet_dft_daily_low)) return;
    const auto low = law.cite(law::mornet_dft_daily_low);
    const auto high = law.cite(law::mornet_dft_daily_high);
    const auto* place = daily < low.value    ? "La base est au-dessous de la fourchette indicative."
                        : daily > high.value ? "La base est au-dessus de la fourchette indicative."
                                             : "La base est dans la fourchette indicative.";
    law.note(place, low.reference, to_french(low.value) + " à " + to_french(high.value),
             to_french(daily));
}

std::int64_t age_of(const PermanentDeficit& deficit, Ruling& law) {
    if (deficit.age) return *deficit.age;
    if (deficit.born_on && deficit.consolidated_on) {
        const auto age = age_on(*deficit.born_on, *deficit.consolidated_on);
        law.note("L’âge est celui du jour de la consolidation : " + std::to_string(age) + " ans.",
                 nomenclature());
        return age;
    }
    law.refuse(missing("age", "l’âge, ou la naissance et la consolidation"));
    return 0;
}

/// The bands of the scale are printed for whole rates: a broken one takes the band of its whole
/// part, and what is under one point the first band.
Money point_of(const PermanentDeficit& deficit, Ruling& law) {
    const auto age = age_of(deficit, law);
    const auto bands = law.cite(law::mornet_dfp_age_band);
    const auto* band = bands.value.band(age);
    if (band == nullptr) return {};
    const auto column =
        law.cite(law::mornet_dfp_point.at(static_cast<std::size_t>(band->value - 1)));
    const auto whole_points =
        std::max<std::int64_t>(1, deficit.rate.in_millionths() / millionths_of_a_point);
    const auto* point = column.value.band(whole_points);
    if (point == nullptr) return {};
    law.note("Valeur du point pour " + std::to_string(age) + " ans et un taux de " +
                 to_french(deficit.rate) + " : indicative, elle ne lie ni l’assureur ni le juge.",
             column.reference, "", to_french(*point));
    return *point;
}

}  // namespace

Problems impossible(const DeficitPeriod& period) {
    Problems problems;
    if (!period.days && !(period.first && period.last))
        problems.push_back({{"days", 0, 0},
                            "La durée de cette période est inconnue.",
                            "Indiquez days, ou first et last."});
    keep_order(problems, period, {{"first", period.first, "last", period.last}});
    return problems;
}

Result<Determination> temporary_deficit(const TemporaryDeficit& deficit, const law::Book& book) {
    Ruling law{book, deficit.on};
    compare_to_scale(deficit.daily, law);
    const auto rates = law.cite(law::dft_class_rates);
    std::int64_t millionths = 0;
    for (const auto& period : deficit.periods) {
        const auto level = static_cast<std::size_t>(period.level);
        const auto* rate = rates.value.exactly(static_cast<std::int64_t>(level));
        if (rate == nullptr) continue;
        const auto days = days_of(period);
        millionths += days * rate->in_millionths();
        law.note(std::string{deficit_class_words[level].label} + " : " + std::to_string(days) +
                     " jours à " + to_french(*rate) + ".",
                 rates.reference, "",
                 to_french(proportion(deficit.daily, days * rate->in_millionths(),
                                      whole.in_millionths(), Rounding::half_up)));
    }
    const auto due =
        proportion(deficit.daily, millionths, whole.in_millionths(), Rounding::half_up);
    return law.conclude(due, "Déficit fonctionnel temporaire.", nomenclature());
}

Problems impossible(const PermanentDeficit& deficit) {
    return out_of_order(deficit,
                        {{"born_on", deficit.born_on, "on", deficit.on},
                         {"born_on", deficit.born_on, "consolidated_on", deficit.consolidated_on},
                         {"consolidated_on", deficit.consolidated_on, "on", deficit.on}});
}

Result<Determination> deficit_point(const PermanentDeficit& deficit, const law::Book& book) {
    Ruling law{book, deficit.on};
    if (deficit.rate == Rate{})
        law.refuse("rate", "Sans déficit, il n’y a pas de valeur du point.", "Indiquez le taux.");
    const auto point = point_of(deficit, law);
    return law.conclude(point);
}

Result<Determination> permanent_deficit(const PermanentDeficit& deficit, const law::Book& book) {
    Ruling law{book, deficit.on};
    if (deficit.rate == Rate{})
        return law.conclude(Money{}, "Aucun déficit permanent n’est retenu.", nomenclature());
    const auto point = point_of(deficit, law);
    const auto due =
        proportion(point, deficit.rate.in_millionths(), millionths_of_a_point, Rounding::half_up);
    return law.conclude(due, "Le déficit vaut le point multiplié par le taux.", nomenclature());
}

}  // namespace sim::claims::injury
