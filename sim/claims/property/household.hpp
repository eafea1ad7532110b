#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "sim/claims/matter.hpp"

/// Covers of a home, event by event: what the law says of fire, what usual contracts say of the
/// rest. The contract of the case has the last word.
namespace sim::claims::property {

enum class FireKind : std::uint8_t {
    combustion,
    heat_only,
    explosion,
    lightning,
    smoke,
    earth,
};
inline constexpr std::array fire_kind_words{
    Option{"combustion", "Embrasement ou combustion"},
    Option{"heat_only", "Chaleur ou contact sans début d’incendie"},
    Option{"explosion", "Explosion"},
    Option{"lightning", "Foudre"},
    Option{"smoke", "Fumées"},
    Option{"earth", "Volcan ou tremblement de terre"},
};
constexpr std::span<const Option> words_of(FireKind) {
    return fire_kind_words;
}

struct FireEvent {
    Date on;
    FireKind kind = FireKind::combustion;
    bool clause = false;
};
inline constexpr std::array fire_event_facts{
    must<&FireEvent::on>("on", "Date du sinistre"),
    must<&FireEvent::kind>("kind", "Ce qui s’est produit"),
    may<&FireEvent::clause>("clause", "Étendu par une clause du contrat"),
};
constexpr std::span<const Fact<FireEvent>> facts_of(const FireEvent*) {
    return fire_event_facts;
}
constexpr MatterName matter_of(const FireEvent*) {
    return {"fire.event", "Évènement d’incendie"};
}
/// Truth: the fire cover answers.
Result<Determination> fire_covered(const FireEvent& fire, const law::Book& book);

enum class HomePeril : std::uint8_t {
    glass,
    electrical,
    vandalism,
    water,
};
inline constexpr std::array home_peril_words{
    Option{"glass", "Bris de glace"},
    Option{"electrical", "Dommage électrique"},
    Option{"vandalism", "Vandalisme"},
    Option{"water", "Dégât des eaux"},
};
constexpr std::span<const Option> words_of(HomePeril) {
    return home_peril_words;
}

enum class HomeCause : std::uint8_t {
    accident,
    scratch,
    works,
    upkeep,
    repair_of_cause,
    frost_undrained,
    own_defect,
};
inline constexpr std::array home_cause_words{
    Option{"accident", "Accident"},
    Option{"scratch", "Rayure ou écaillement"},
    Option{"works", "Travaux en cours"},
    Option{"upkeep", "Défaut d’entretien connu"},
    Option{"repair_of_cause", "Réparation de la cause elle-même"},
    Option{"frost_undrained", "Gel d’une installation non vidangée"},
    Option{"own_defect", "Vice propre de la chose"},
};
constexpr std::span<const Option> words_of(HomeCause) {
    return home_cause_words;
}

struct HomeEvent {
    Date on;
    HomePeril peril = HomePeril::glass;
    HomeCause cause = HomeCause::accident;
    bool listed = true;
    std::int64_t appliance_years = 0;
    bool after_break_in = true;
    bool agreed = false;
};
inline constexpr std::array home_event_facts{
    must<&HomeEvent::on>("on", "Date du sinistre"),
    must<&HomeEvent::peril>("peril", "Évènement"),
    may<&HomeEvent::cause>("cause", "Cause"),
    may<&HomeEvent::listed>("listed", "Bien dans la liste du contrat"),
    may<&HomeEvent::appliance_years>("appliance_years", "Âge de l’appareil, en années")
        .between(0, 100),
    may<&HomeEvent::after_break_in>("after_break_in", "Vandalisme à la suite d’une effraction"),
    may<&HomeEvent::agreed>("agreed", "Garantie ajoutée par une clause"),
};
constexpr std::span<const Fact<HomeEvent>> facts_of(const HomeEvent*) {
    return home_event_facts;
}
constexpr MatterName matter_of(const HomeEvent*) {
    return {"household.event", "Évènement garanti d’une habitation"};
}
/// Truth: a usual contract answers.
Result<Determination> home_event_covered(const HomeEvent& event, const law::Book& book);

enum class PrivateHarm : std::uint8_t {
    third_party,
    family,
    custody,
    profession,
    motor_vehicle,
    listed_dog,
};
inline constexpr std::array private_harm_words{
    Option{"third_party", "Dommage causé à un tiers"},
    Option{"family", "Dommage causé à sa famille assurée"},
    Option{"custody", "Bien confié, loué ou emprunté"},
    Option{"profession", "Dommage causé dans son métier"},
    Option{"motor_vehicle", "Dommage causé par un véhicule à moteur"},
    Option{"listed_dog", "Dommage causé par un chien de première catégorie"},
};
constexpr std::span<const Option> words_of(PrivateHarm) {
    return private_harm_words;
}

struct PrivateLife {
    Date on;
    PrivateHarm harm = PrivateHarm::third_party;
    bool agreed = false;
};
inline constexpr std::array private_life_facts{
    must<&PrivateLife::on>("on", "Date du fait dommageable"),
    must<&PrivateLife::harm>("harm", "Dommage"),
    may<&PrivateLife::agreed>("agreed", "Garantie ajoutée par une clause"),
};
constexpr std::span<const Fact<PrivateLife>> facts_of(const PrivateLife*) {
    return private_life_facts;
}
constexpr MatterName matter_of(const PrivateLife*) {
    return {"liability.private_life", "Responsabilité de la vie privée"};
}
/// Truth: a usual private-life cover answers.
Result<Determination> private_life_covered(const PrivateLife& harm, const law::Book& book);

enum class LetDwelling : std::uint8_t {
    empty,
    furnished_main_home,
    other,
};
inline constexpr std::array let_dwelling_words{
    Option{"empty", "Logement vide"},
    Option{"furnished_main_home", "Meublé, résidence principale"},
    Option{"other", "Autre\u00A0: saisonnier, logement de fonction"},
};
constexpr std::span<const Option> words_of(LetDwelling) {
    return let_dwelling_words;
}

struct TenantInsurance {
    Date on;
    LetDwelling dwelling = LetDwelling::empty;
};
inline constexpr std::array tenant_insurance_facts{
    must<&TenantInsurance::on>("on", "Signature du bail"),
    must<&TenantInsurance::dwelling>("dwelling", "Logement loué"),
};
constexpr std::span<const Fact<TenantInsurance>> facts_of(const TenantInsurance*) {
    return tenant_insurance_facts;
}
constexpr MatterName matter_of(const TenantInsurance*) {
    return {"liability.tenant_insurance", "Assurance des risques locatifs"};
}
/// Truth: the tenant must insure what he owes the landlord.
Result<Determination> tenant_insurance_compulsory(const TenantInsurance& lease,
                                                  const law::Book& book);

}  // namespace sim::claims::property
