#include "sim/claims/persons/incapacity.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/incapacity.hpp"

namespace sim::claims::persons {
namespace {

/// The scheme's days, counted from 1, and what each pays.
struct Allowance {
    Money early;
    Money late;
    std::int64_t late_from = 0;  ///< 0: one rate only.
    std::int64_t first_day = 1;
    std::int64_t days = 0;

    Money on(std::int64_t day) const {
        if (day < first_day || day >= first_day + days) return {};
        return late_from > 0 && day >= late_from ? late : early;
    }
};

std::string days_text(std::int64_t days) {
    return std::to_string(days) + (days > 1 ? " jours" : " jour");
}

Date eve_of_month(Date day) {
    const auto civil = day.civil();
    return Date::of(int{civil.year()}, unsigned{civil.month()}, 1) - std::chrono::days{1};
}

Money sickness_day(const Stop& stop, Ruling& law) {
    const auto multiple = law.cite(law::daily_allowance_smic_multiple);
    const auto smic = law.cite(law::wages_smic_month, eve_of_month(stop.on));
    if (law.refused()) return {};
    const auto cap = share(smic.value, multiple.value, Rounding::half_up);
    Money sum;
    for (const auto pay : stop.pays) sum += std::min(pay, cap);
    law.note("Chaque salaire compte jusqu’à " + to_french(multiple.value) +
                 " du SMIC du mois qui précède l’arrêt, soit " + to_french(cap) + ".",
             multiple.reference, "", to_french(sum));
    const auto rate = law.cite(law::daily_allowance_rate);
    const auto divisor = law.read(law::daily_allowance_divisor_hundredths).value;
    if (law.refused()) return {};
    const auto day =
        proportion(sum, rate.value.in_millionths(), divisor * 10'000, Rounding::half_up);
    law.note(
        "L’indemnité d’un jour est " + to_french(rate.value) + " de ce total divisé par 91,25.",
        rate.reference, to_french(sum), to_french(day));
    return day;
}

void accident_days(const Stop& stop, Ruling& law, Allowance& paid) {
    const auto day = [&](law::Key<Rate> rate, law::Key<Money> plafond) {
        return std::min(share(*stop.daily_base, law.read(rate), Rounding::half_up),
                        law.read(plafond));
    };
    paid.early = day(law::daily_allowance_accident_rate, law::daily_allowance_accident_plafond);
    paid.late =
        day(law::daily_allowance_accident_rate_long, law::daily_allowance_accident_plafond_long);
    paid.late_from = law.read(law::daily_allowance_accident_long_from_day).value;
    law.note(
        "Accident du travail ou de trajet : un taux les premiers jours, un taux plus haut "
        "ensuite.",
        social_security_code("R433-1, R433-3"), to_french(paid.early), to_french(paid.late));
}

void count_days(const Stop& stop, Ruling& law, Allowance& paid) {
    if (stop.cause == StopCause::sickness && !stop.without_carence) {
        const auto carence = law.cite(law::daily_allowance_carence_days);
        paid.first_day = carence.value.value + 1;
        law.note("La carence est de " + days_text(carence.value.value) +
                     " : le premier jour payé est le jour " + std::to_string(paid.first_day) + ".",
                 carence.reference);
    }
    paid.days = std::max<std::int64_t>(stop.days - paid.first_day + 1, 0);
    if (stop.cause == StopCause::sickness && !stop.long_illness) {
        const auto most = law.cite(law::daily_allowance_most_days);
        const auto left = std::max<std::int64_t>(most.value.value - stop.already_paid_days, 0);
        if (left < paid.days) {
            law.note("La sécurité sociale paie au plus " + days_text(most.value.value) +
                         " sur trois ans.",
                     most.reference, days_text(paid.days), days_text(left));
            paid.days = left;
        }
    }
}

Allowance allowance(const Stop& stop, Ruling& law) {
    Allowance paid;
    switch (stop.cause) {
        case StopCause::sickness: paid.early = sickness_day(stop, law); break;
        case StopCause::work_accident:
        case StopCause::commuting_accident: accident_days(stop, law, paid); break;
        case StopCause::maternity: {
            const auto plafond = law.cite(law::daily_allowance_maternity_plafond);
            paid.early = std::min(*stop.daily_base, plafond.value);
            law.note("L’indemnité de maternité est plafonnée.", plafond.reference,
                     to_french(*stop.daily_base), to_french(paid.early));
        }
    }
    count_days(stop, law, paid);
    return paid;
}

Money scheme_total(const Stop& stop, const Allowance& paid) {
    Money total;
    for (std::int64_t day = 1; day <= stop.days; ++day) total += paid.on(day);
    return total;
}

/// The days whose pay the employer keeps, first at one rate then at the other.
struct Keeping {
    std::int64_t first_from = 1;
    std::int64_t second_from = 1;
    std::int64_t end = 1;  ///< First day not kept.
    Rate first_rate;
    std::int64_t part = 0;  ///< Of the pay in the second period: part / of.
    std::int64_t of = 1;
    std::int64_t month_days = 1;

    bool keeps(std::int64_t day) const { return day >= first_from && day < end; }
    Money pay(Money monthly, std::int64_t day) const {
        if (!keeps(day)) return {};
        return day < second_from ? proportion(share(monthly, first_rate, Rounding::half_up), 1,
                                              month_days, Rounding::half_up)
                                 : proportion(monthly, part, of * month_days, Rounding::half_up);
    }
};

Keeping keeping(const Stop& stop, Ruling& law) {
    Keeping kept;
    const auto least = law.cite(law::salary_continuation_seniority_years);
    if (!stop.justified) {
        const auto hours = law.cite(law::salary_continuation_notice_hours);
        law.note("L’arrêt n’est pas justifié dans les " + std::to_string(hours.value.value) +
                     " heures : le maintien légal n’est pas dû.",
                 hours.reference);
        return kept;
    }
    if (stop.seniority_years < least.value.value || stop.excluded_worker ||
        stop.cause == StopCause::maternity) {
        law.note("Le maintien légal n’est pas dû : ancienneté, emploi ou cause de l’arrêt.",
                 least.reference);
        return kept;
    }
    const auto steps =
        (stop.seniority_years - least.value.value) /
        std::max<std::int64_t>(law.read(law::salary_continuation_step_years).value, 1);
    const auto length = std::min(law.read(law::salary_continuation_first_days).value +
                                     steps * law.read(law::salary_continuation_more_days).value,
                                 law.read(law::salary_continuation_most_days).value);
    const bool at_once = stop.cause == StopCause::work_accident;
    const auto carence = law.cite(law::salary_continuation_carence_days);
    kept.first_rate = law.read(law::salary_continuation_first_rate);
    kept.part = law.read(law::salary_continuation_second_rate_numerator).value;
    kept.of =
        std::max<std::int64_t>(law.read(law::salary_continuation_second_rate_denominator).value, 1);
    kept.month_days =
        std::max<std::int64_t>(law.read(law::salary_continuation_month_days).value, 1);
    kept.first_from = at_once ? 1 : carence.value.value + 1;
    const auto used = stop.kept_days_used;
    kept.second_from = kept.first_from + std::max<std::int64_t>(length - used, 0);
    kept.end =
        std::min(kept.first_from + std::max<std::int64_t>(2 * length - used, 0), stop.days + 1);
    kept.second_from = std::min(kept.second_from, std::max(kept.end, kept.first_from));
    law.note("Le maintien part du jour " + std::to_string(kept.first_from) +
                 " : " + days_text(length) + " à " + to_french(kept.first_rate) +
                 ", puis autant aux deux tiers.",
             carence.reference);
    return kept;
}

/// One period: the share of the pay, less the scheme's allowance of those days.
Money kept_part(const Stop& stop, const Allowance& paid, std::int64_t from, std::int64_t end,
                std::int64_t part, std::int64_t days_of) {
    const auto days = std::max<std::int64_t>(end - from, 0);
    auto sum = proportion(stop.monthly_gross, part * days, days_of, Rounding::half_up);
    for (auto day = from; day < end; ++day) sum -= paid.on(day) + stop.employer_provident;
    return std::max(sum, Money{});
}

}  // namespace

Problems impossible(const Stop& stop) {
    Problems problems;
    constexpr std::size_t months = 3;
    if (stop.cause == StopCause::sickness && stop.pays.size() != months)
        problems.push_back({{"pays", 0, 0},
                            "L’indemnité de maladie se calcule sur trois salaires.",
                            "Indiquez les salaires bruts des trois mois civils précédents."});
    if (stop.cause != StopCause::sickness && !stop.daily_base)
        problems.push_back({{"daily_base", 0, 0},
                            "Le salaire journalier de base manque.",
                            "Indiquez daily_base, tel que la caisse l’a établi."});
    return problems;
}

Result<Determination> daily_allowance(const Stop& stop, const law::Book& book) {
    Ruling law{book, stop.on};
    const auto paid = allowance(stop, law);
    return law.conclude(paid.early);
}

Result<Determination> allowance_days(const Stop& stop, const law::Book& book) {
    Ruling law{book, stop.on};
    const auto paid = allowance(stop, law);
    return law.conclude(law::Count{paid.days});
}

Result<Determination> allowance_total(const Stop& stop, const law::Book& book) {
    Ruling law{book, stop.on};
    const auto paid = allowance(stop, law);
    const auto total = scheme_total(stop, paid);
    law.note("L’indemnité est due chaque jour de calendrier : " + days_text(paid.days) + ".",
             social_security_code("L323-1"), to_french(paid.early), to_french(total));
    return law.conclude(total);
}

Result<Determination> employer_total(const Stop& stop, const law::Book& book) {
    Ruling law{book, stop.on};
    const auto kept = keeping(stop, law);
    const auto paid = allowance(stop, law);
    const auto first =
        kept_part(stop, paid, kept.first_from, kept.second_from, kept.first_rate.in_millionths(),
                  whole.in_millionths() * kept.month_days);
    law.note("Première période, indemnités de la sécurité sociale déduites.",
             labour_code("D1226-1, D1226-5"), "", to_french(first));
    const auto second =
        kept_part(stop, paid, kept.second_from, kept.end, kept.part, kept.of * kept.month_days);
    law.note("Seconde période aux deux tiers, mêmes déductions.", labour_code("D1226-1, D1226-5"),
             to_french(first), to_french(first + second));
    return law.conclude(first + second);
}

Result<Determination> provident_total(const Stop& stop, const law::Book& book) {
    Ruling law{book, stop.on};
    if (!stop.cover_rate)
        return Failure{Problem{{"cover_rate", 0, 0},
                               "La garantie du contrat de prévoyance manque.",
                               "Indiquez cover_rate et reference_salary."}};
    const auto paid = allowance(stop, law);
    const auto kept = keeping(stop, law);
    const auto promise = proportion(
        share(stop.reference_salary, *stop.cover_rate, Rounding::half_up), 1,
        std::max<std::int64_t>(law.read(law::provident_year_days).value, 1), Rounding::half_up);
    law.note("La garantie d’un jour comprend la sécurité sociale.",
             contract_terms("incapacité de travail"), "", to_french(promise));
    const auto most = std::min(promise, stop.daily_net.value_or(promise));
    if (most < promise)
        law.note("Le cumul ne dépasse pas le salaire net.", contract_terms("clause de cumul"),
                 to_french(promise), to_french(most));
    Money total;
    for (auto day = stop.franchise_days + 1; day <= stop.days; ++day) {
        const auto scheme = paid.on(day);
        const auto employer = std::max(kept.pay(stop.monthly_gross, day) - scheme, Money{});
        total += std::max(most - scheme - employer, Money{});
    }
    law.note("Après " + days_text(stop.franchise_days) +
                 " de franchise, l’assureur complète ce que versent la sécurité sociale et "
                 "l’employeur.",
             contract_terms("franchise"), "", to_french(total));
    return law.conclude(total);
}

}  // namespace sim::claims::persons
