#include "sim/claims/property/catnat_event.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

/// One condition of a cover; the first that fails ends the reading.
bool holds(Ruling& law, bool met, const char* article, const char* yes, const char* no) {
    law.note(met ? yes : no, insurance_code(article));
    return met;
}

bool is_cyclone(const NaturalEvent& event, Ruling& law) {
    if (event.agent != NaturalAgent::wind) return false;
    const auto mean = law.cite(law::catnat_wind_mean_km_h);
    const auto gust = law.cite(law::catnat_wind_gust_km_h);
    const bool met = event.mean_km_h >= mean.value.value || event.gust_km_h >= gust.value.value;
    law.note((met ? "Vent de cyclone : au moins " : "Le vent n’atteint ni ") +
                 std::to_string(mean.value.value) + " km/h en moyenne" + (met ? " ou " : " ni ") +
                 std::to_string(gust.value.value) + " km/h en rafale.",
             mean.reference);
    return met;
}

bool is_of_the_regime(const NaturalEvent& event, Ruling& law) {
    switch (event.agent) {
        case NaturalAgent::wind: return is_cyclone(event, law);
        case NaturalAgent::hail:
        case NaturalAgent::snow: return false;
        case NaturalAgent::flood:
        case NaturalAgent::mudslide:
        case NaturalAgent::drought:
        case NaturalAgent::earthquake:
        case NaturalAgent::avalanche:
        case NaturalAgent::wave: return true;
    }
    return false;
}

bool is_strong_enough(const NaturalEvent& event, Ruling& law) {
    const auto gust = law.cite(law::storm_gust_km_h);
    const bool met = event.sound_buildings_hit || event.gust_km_h > gust.value.value;
    law.note(met ? "L’intensité est prouvée par les bâtiments voisins ou par la météorologie."
                 : "Ni bâtiment voisin touché, ni rafale de plus de " +
                       std::to_string(gust.value.value) + " km/h : intensité non prouvée.",
             gust.reference);
    return met;
}

bool is_wet_in_time(const NaturalEvent& event, Ruling& law) {
    if (!event.wetting_hours) return true;
    const auto hours = law.cite(law::storm_wetting_hours);
    const bool met = *event.wetting_hours <= hours.value.value;
    law.note("La mouille compte dans les " + std::to_string(hours.value.value) +
                 " heures qui suivent l’ouverture du bâtiment.",
             hours.reference, "", met ? "dans le délai" : "trop tard");
    return met;
}

}  // namespace

Result<Determination> catnat_covered(const NaturalEvent& event, const law::Book& book) {
    Ruling law{book, event.on};
    const bool covered =
        holds(law, event.insured, "L125-1", "Le contrat garantit des dommages aux biens en France.",
              "Aucun contrat de dommages aux biens : pas de garantie.") &&
        holds(law, event.goods == ExposedGoods::insured, "L125-5", "Le bien n’est pas exclu.",
              "Ce bien est exclu de la garantie.") &&
        holds(law, is_of_the_regime(event, law), "L125-1",
              "Le phénomène relève des catastrophes naturelles.",
              "Ce phénomène relève de la garantie tempête, grêle et neige.") &&
        holds(law, event.ordered_on.has_value(), "L125-1",
              "Un arrêté de reconnaissance est publié.",
              "Sans arrêté publié, la garantie ne joue pas.") &&
        holds(law, event.zone_named, "L125-1",
              "L’arrêté désigne la commune, le péril et la période.",
              "L’arrêté ne désigne pas cette commune, ce péril ou cette période.") &&
        holds(law, event.decisive, "L125-1",
              "L’agent naturel est la cause déterminante du dommage direct.",
              "L’agent naturel n’est pas la cause déterminante du dommage.");
    return law.conclude(covered);
}

Result<Determination> storm_covered(const NaturalEvent& event, const law::Book& book) {
    Ruling law{book, event.on};
    const bool wind = event.agent == NaturalAgent::wind;
    const bool contractual = event.agent == NaturalAgent::hail || event.agent == NaturalAgent::snow;
    const bool covered =
        holds(law, event.insured, "L122-7", "Un contrat incendie ou dommages couvre le vent.",
              "Aucun contrat de dommages aux biens : pas de garantie.") &&
        holds(law, wind || contractual, "L122-7",
              "Le phénomène est du vent, de la grêle ou de la "
              "neige.",
              "Ce phénomène ne relève pas de la garantie tempête, grêle et neige.") &&
        holds(law, wind || event.optional_cover, "L122-7",
              "La garantie du phénomène est légale ou prévue au contrat.",
              "La grêle et la neige ne sont couvertes que si le contrat le prévoit.") &&
        holds(law, event.goods != ExposedGoods::crops && event.goods != ExposedGoods::livestock,
              "L122-7", "Le bien n’est pas exclu.", "Ce bien est exclu de la garantie.") &&
        !is_cyclone(event, law) && is_strong_enough(event, law) && is_wet_in_time(event, law);
    return law.conclude(covered);
}

Result<Determination> commune_request_deadline(const NaturalEvent& event, const law::Book& book) {
    Ruling law{book, event.on};
    const auto delay = law.cite(law::catnat_commune_request_months);
    const auto last =
        add_months(event.on, static_cast<int>(delay.value.value), DayOverflow::last_day);
    law.note("La commune a " + std::to_string(delay.value.value) +
                 " mois pour demander la reconnaissance, depuis le début de l’événement.",
             delay.reference, to_french(event.on), to_french(last));
    return law.conclude(last);
}

Result<Determination> catnat_premium(const CatnatPremium& contract, const law::Book& book) {
    Ruling law{book, contract.on};
    const auto rate = law.cite(contract.motor ? law::catnat_premium_rate_motor
                                              : law::catnat_premium_rate_property);
    const auto amount = share(contract.premium, rate.value, Rounding::half_up);
    law.note("La surprime est de " + to_french(rate.value) + " de la prime de base.",
             rate.reference, to_french(contract.premium), to_french(amount));
    return law.conclude(amount);
}

Result<Determination> forest_fire_extra_franchise(const ForestFire& fire, const law::Book& book) {
    Ruling law{book, fire.on};
    if (fire.cleared)
        return law.conclude(Money{},
                            "Le débroussaillement est fait : aucune franchise supplémentaire.",
                            insurance_code("L122-8"));
    const auto most = law.cite(law::forest_fire_extra_franchise_plafond);
    const auto amount = std::min(fire.contract_extra, most.value);
    law.note("La franchise supplémentaire ne dépasse pas " + to_french(most.value) + ".",
             most.reference, to_french(fire.contract_extra), to_french(amount));
    return law.conclude(amount);
}

Problems impossible(const NaturalEvent& event) {
    return out_of_order(event, {{"on", event.on, "ordered_on", event.ordered_on}});
}

}  // namespace sim::claims::property
