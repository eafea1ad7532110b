#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Whether a natural event calls the cover of art. L125-1 of the code des assurances, or the storm
/// cover of art. L122-7; what the first costs in premium.
namespace sim::claims::property {

enum class NaturalAgent { flood, mudslide, drought, earthquake, avalanche, wave, wind, hail, snow };
inline constexpr std::array natural_agent_words{
    Option{"flood", "Inondation ou ruissellement"},
    Option{"mudslide", "Coulée de boue ou mouvement de terrain"},
    Option{"drought", "Sécheresse (retrait-gonflement des argiles)"},
    Option{"earthquake", "Séisme"},
    Option{"avalanche", "Avalanche"},
    Option{"wave", "Submersion marine"},
    Option{"wind", "Vent"},
    Option{"hail", "Grêle"},
    Option{"snow", "Poids de la neige"},
};
constexpr std::span<const Option> words_of(NaturalAgent) {
    return natural_agent_words;
}

/// Goods that art. L125-5 leaves out stand after the first.
enum class ExposedGoods { insured, crops, soil, livestock, ship_or_aircraft, transit, site_works };
inline constexpr std::array exposed_goods_words{
    Option{"insured", "Bien assuré contre l’incendie ou un autre dommage"},
    Option{"crops", "Récolte non engrangée"},
    Option{"soil", "Sol"},
    Option{"livestock", "Cheptel hors bâtiment"},
    Option{"ship_or_aircraft", "Bateau ou aéronef"},
    Option{"transit", "Marchandise transportée"},
    Option{"site_works", "Ouvrage garanti par l’assurance de construction"},
};
constexpr std::span<const Option> words_of(ExposedGoods) {
    return exposed_goods_words;
}

struct NaturalEvent {
    Date on;
    NaturalAgent agent = NaturalAgent::flood;
    ExposedGoods goods = ExposedGoods::insured;
    bool insured = true;
    std::optional<Date> ordered_on;
    bool zone_named = true;
    bool decisive = true;
    std::int64_t mean_km_h = 0;
    std::int64_t gust_km_h = 0;
    bool sound_buildings_hit = false;
    bool optional_cover = true;
    std::optional<std::int64_t> wetting_hours;
};

inline constexpr std::array natural_event_facts{
    must<&NaturalEvent::on>("on", "Date du sinistre"),
    must<&NaturalEvent::agent>("agent", "Phénomène naturel"),
    may<&NaturalEvent::goods>("goods", "Bien atteint"),
    may<&NaturalEvent::insured>("insured", "Contrat de dommages aux biens situés en France"),
    may<&NaturalEvent::ordered_on>("ordered_on", "Publication de l’arrêté de reconnaissance"),
    may<&NaturalEvent::zone_named>("zone_named", "Commune, péril et période désignés par l’arrêté"),
    may<&NaturalEvent::decisive>("decisive",
                                 "Cause déterminante que la prévention n’a pu empêcher"),
    may<&NaturalEvent::mean_km_h>("mean_km_h", "Vent moyen sur dix minutes en km/h")
        .between(0, 500),
    may<&NaturalEvent::gust_km_h>("gust_km_h", "Rafale en km/h").between(0, 500),
    may<&NaturalEvent::sound_buildings_hit>(
        "sound_buildings_hit", "Bâtiments de bonne construction endommagés à l’entour"),
    may<&NaturalEvent::optional_cover>("optional_cover",
                                       "Garantie grêle et neige prévue au contrat"),
    may<&NaturalEvent::wetting_hours>("wetting_hours",
                                      "Heures entre l’ouverture et la mouille des biens")
        .between(0, 10'000),
};
constexpr std::span<const Fact<NaturalEvent>> facts_of(const NaturalEvent*) {
    return natural_event_facts;
}
constexpr MatterName matter_of(const NaturalEvent*) {
    return {"natural.event", "Événement naturel"};
}
Problems impossible(const NaturalEvent& event);

/// Yes or no: the natural catastrophe cover answers.
Result<Determination> catnat_covered(const NaturalEvent& event, const law::Book& book);
/// Yes or no: the storm, hail and snow cover answers; a cyclone's wind leaves it.
Result<Determination> storm_covered(const NaturalEvent& event, const law::Book& book);
/// Date: the last day for the commune to ask, the event beginning on `on`.
Result<Determination> commune_request_deadline(const NaturalEvent& event, const law::Book& book);

struct CatnatPremium {
    Date on;
    bool motor = false;
    Money premium;
};
inline constexpr std::array catnat_premium_facts{
    must<&CatnatPremium::on>("on", "Échéance de la prime"),
    may<&CatnatPremium::motor>("motor", "Contrat automobile (primes vol et incendie)"),
    must<&CatnatPremium::premium>("premium", "Prime de base, hors taxes"),
};
constexpr std::span<const Fact<CatnatPremium>> facts_of(const CatnatPremium*) {
    return catnat_premium_facts;
}
constexpr MatterName matter_of(const CatnatPremium*) {
    return {"catnat.premium", "Surprime de catastrophe naturelle"};
}
Result<Determination> catnat_premium(const CatnatPremium& contract, const law::Book& book);

struct ForestFire {
    Date on;
    bool cleared = false;
    Money contract_extra;
};
inline constexpr std::array forest_fire_facts{
    must<&ForestFire::on>("on", "Date de l’incendie de forêt"),
    must<&ForestFire::cleared>("cleared", "Obligation de débroussaillement remplie"),
    must<&ForestFire::contract_extra>("contract_extra",
                                      "Franchise supplémentaire prévue au contrat"),
};
constexpr std::span<const Fact<ForestFire>> facts_of(const ForestFire*) {
    return forest_fire_facts;
}
constexpr MatterName matter_of(const ForestFire*) {
    return {"forest_fire.clearing", "Débroussaillement et incendie de forêt"};
}
Result<Determination> forest_fire_extra_franchise(const ForestFire& fire, const law::Book& book);

}  // namespace sim::claims::property
