#include "sim/claims/persons/hospital.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/health.hpp"

namespace sim::claims::persons {
namespace {

/// Days run at one charge until it changes; each run is one step.
Result<Money> charge_of_days(const HospitalStay& stay, const law::Book& book, Reasoning& why) {
    const auto key =
        stay.psychiatry ? law::health_daily_charge_psychiatry : law::health_daily_charge;
    const auto end = stay.on + std::chrono::days{stay.days};
    Money total;
    for (auto day = stay.on; day < end;) {
        const auto charge = law::in_force(book, key, day);
        if (!charge) return Failure{charge.error()};
        auto next = day;
        for (; next < end; next = next + std::chrono::days{1}) {
            const auto same = law::in_force(book, key, next);
            if (!same) return Failure{same.error()};
            if (same->since != charge->since) break;
        }
        const auto days = days_between(day, next);
        const auto cost = Money::cents(why.read(*charge).in_cents() * days);
        why.note("Forfait journalier de " + to_french(charge->value) + ", " + std::to_string(days) +
                     (days > 1 ? " jours" : " jour") + " : entrée et sortie comptent.",
                 charge->reference, to_french(total), to_french(total + cost));
        total += cost;
        day = next;
    }
    return total;
}

}  // namespace

Result<Determination> daily_charge(const HospitalStay& stay, const law::Book& book) {
    Reasoning why;
    if (stay.exempt) {
        why.note("Le forfait journalier n’est pas dû.", social_security_code("L174-4"));
        return why.conclude(Money{});
    }
    const auto charge = charge_of_days(stay, book, why);
    if (!charge) return Failure{charge.error()};
    return why.conclude(*charge);
}

Result<Determination> stay_cost(const HospitalStay& stay, const law::Book& book) {
    auto days = daily_charge(stay, book);
    if (!days || !stay.heavy_act || stay.exempt) return days;
    const auto heavy =
        law::in_force(book, law::health_heavy_act_share, stay.act_on.value_or(stay.on));
    if (!heavy) return Failure{heavy.error()};
    const auto before = std::get<Money>(days->value);
    const auto after = before + heavy->value;
    days->value = after;
    days->steps.push_back({"L’acte lourd supporte une participation forfaitaire.",
                           to_french(before), to_french(after), heavy->reference});
    days->readings.push_back(
        {heavy->key, heavy->since, heavy->confidence, heavy->check, heavy->on});
    return days;
}

Result<Determination> emergency_share(const EmergencyVisit& visit, const law::Book& book) {
    Ruling law{book, visit.on};
    if (visit.admitted || visit.exempt) {
        law.note(visit.admitted
                     ? "Un passage suivi d’une hospitalisation ne supporte pas ce forfait."
                     : "Le patient est exonéré du forfait.",
                 social_security_code("L160-13"));
        return law.conclude(Money{});
    }
    const auto forfait =
        law.cite(visit.reduced ? law::health_emergency_share_reduced : law::health_emergency_share);
    law.note(visit.reduced ? "Le forfait patient urgences est minoré."
                           : "Le forfait patient urgences est dû.",
             forfait.reference, "", to_french(forfait.value));
    return law.conclude(forfait.value);
}

Problems impossible(const HospitalStay& stay) {
    return out_of_order(stay, {{"on", stay.on, "act_on", stay.act_on}});
}

}  // namespace sim::claims::persons
