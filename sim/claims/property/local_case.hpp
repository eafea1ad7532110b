#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"
#include "sim/claims/property/causes.hpp"

namespace sim::claims {

inline constexpr std::array damage_head_words{
    Option{"contents", "Contenu"},
    Option{"embellissements", "Embellissements"},
    Option{"immovable", "Partie immobilière"},
    Option{"leak_search", "Recherche de fuite"},
    Option{"ancillary", "Frais afférents"},
    Option{"consequential", "Dommages immatériels"},
};
constexpr std::span<const Option> words_of(DamageHead) {
    return damage_head_words;
}

inline constexpr std::array peril_words{
    Option{"water_damage", "Dégât des eaux"},
    Option{"fire", "Incendie"},
    Option{"theft", "Vol"},
    Option{"storm", "Tempête"},
    Option{"glass", "Bris de glace"},
    Option{"motor", "Accident de véhicules"},
};
constexpr std::span<const Option> words_of(Peril) {
    return peril_words;
}

}  // namespace sim::claims

/// One damaged local with few facts, as a worked example states it. It is made into the file of a
/// claim and asked the very rules of such a file: conventions, shares and recourse.
namespace sim::claims::property {

enum class LocalRegime { copropriete, single_owner, indivision };
inline constexpr std::array local_regime_words{
    Option{"copropriete", "Copropriété"},
    Option{"single_owner", "Immeuble d’un seul propriétaire"},
    Option{"indivision", "Immeuble en indivision"},
};
constexpr std::span<const Option> words_of(LocalRegime) {
    return local_regime_words;
}

enum class Occupancy { owner, tenant, furnished, seasonal, notice, vacant, common_parts };
inline constexpr std::array occupancy_words{
    Option{"owner", "Propriétaire occupant"},
    Option{"tenant", "Locataire ou occupant non propriétaire"},
    Option{"furnished", "Locataire d’un meublé"},
    Option{"seasonal", "Locataire saisonnier"},
    Option{"notice", "Locataire, congé donné ou reçu"},
    Option{"vacant", "Local vacant"},
    Option{"common_parts", "Parties communes"},
};
constexpr std::span<const Option> words_of(Occupancy) {
    return occupancy_words;
}

enum class LocalUse { dwelling, professional, mixed, hotel };
inline constexpr std::array local_use_words{
    Option{"dwelling", "Habitation"},
    Option{"professional", "Local professionnel"},
    Option{"mixed", "Habitation et profession"},
    Option{"hotel", "Chambre d’hôtel ou d’hôtes"},
};
constexpr std::span<const Option> words_of(LocalUse) {
    return local_use_words;
}

enum class Goods { occupant, owner };
inline constexpr std::array goods_words{
    Option{"occupant", "À l’occupant"},
    Option{"owner", "Au propriétaire"},
};
constexpr std::span<const Option> words_of(Goods) {
    return goods_words;
}

enum class Origin { unknown, local, other_private, common_parts, neighbouring_building };
inline constexpr std::array origin_words{
    Option{"unknown", "Inconnue"},
    Option{"local", "Le local lui-même"},
    Option{"other_private", "Un autre local privatif"},
    Option{"common_parts", "Les parties communes"},
    Option{"neighbouring_building", "Un immeuble voisin"},
};
constexpr std::span<const Option> words_of(Origin) {
    return origin_words;
}

struct LocalDamage {
    DamageHead head = DamageHead::contents;
    Goods goods = Goods::occupant;
    Money new_value;
    Money vetuste;
    Rate tax_included;  ///< In both amounts; the convention counts without it.
    std::string organiser;
    bool rerouted = false;
};
inline constexpr std::array local_damage_facts{
    must<&LocalDamage::head>("head", "Nature du dommage"),
    may<&LocalDamage::goods>("goods", "À qui est le bien"),
    must<&LocalDamage::new_value>("new_value", "Valeur à neuf"),
    may<&LocalDamage::vetuste>("vetuste", "Vétusté en euros"),
    may<&LocalDamage::tax_included>("tax_included", "Taux de TVA compris dans les montants"),
    may<&LocalDamage::organiser>("organiser",
                                 "Recherche de fuite : assureur qui l’organise, ou « syndic »"),
    may<&LocalDamage::rerouted>("rerouted", "Canalisation repassée en apparent"),
};
constexpr std::span<const Fact<LocalDamage>> facts_of(const LocalDamage*) {
    return local_damage_facts;
}
Problems impossible(const LocalDamage& damage);

/// Insurers are named freely; one that is not named does not exist.
struct LocalCase {
    Date on;
    Peril peril = Peril::water_damage;
    std::vector<CauseRank> causes;
    LocalRegime regime = LocalRegime::copropriete;
    Occupancy occupancy = Occupancy::tenant;
    LocalUse use = LocalUse::dwelling;
    bool professional_part_touched = false;
    std::string occupant_insurer;
    std::string owner_insurer;
    std::string building_insurer;
    bool building_covers_contents = false;
    bool building_covers_embellissements = false;
    bool covered_territory = true;
    Origin origin = Origin::unknown;
    Occupancy origin_occupancy = Occupancy::owner;
    std::string origin_occupant_insurer;
    std::string origin_owner_insurer;
    bool tenants_insurer_repairs = false;
    std::vector<LocalDamage> damage;
    std::string insurer;
};
inline constexpr std::array local_case_facts{
    must<&LocalCase::on>("on", "Date du sinistre"),
    may<&LocalCase::peril>("peril", "Événement"),
    may<&LocalCase::causes>("causes", "Causes"),
    may<&LocalCase::regime>("regime", "Régime de l’immeuble"),
    may<&LocalCase::occupancy>("occupancy", "Occupation du local sinistré"),
    may<&LocalCase::use>("use", "Usage du local sinistré"),
    may<&LocalCase::professional_part_touched>("professional_part_touched",
                                               "Partie professionnelle atteinte ou à l’origine"),
    may<&LocalCase::occupant_insurer>("occupant_insurer", "Assureur de l’occupant"),
    may<&LocalCase::owner_insurer>("owner_insurer", "Assureur du propriétaire"),
    may<&LocalCase::building_insurer>("building_insurer", "Assureur de l’immeuble"),
    may<&LocalCase::building_covers_contents>("building_covers_contents",
                                              "L’assurance de l’immeuble couvre les contenus"),
    may<&LocalCase::building_covers_embellissements>(
        "building_covers_embellissements", "L’assurance de l’immeuble couvre les embellissements"),
    may<&LocalCase::covered_territory>("covered_territory", "Territoire de la convention"),
    may<&LocalCase::origin>("origin", "Origine du sinistre"),
    may<&LocalCase::origin_occupancy>("origin_occupancy", "Occupation du local d’origine"),
    may<&LocalCase::origin_occupant_insurer>("origin_occupant_insurer",
                                             "Assureur de l’occupant du local d’origine"),
    may<&LocalCase::origin_owner_insurer>("origin_owner_insurer",
                                          "Assureur du propriétaire du local d’origine"),
    may<&LocalCase::tenants_insurer_repairs>(
        "tenants_insurer_repairs",
        "L’assureur du locataire fait réparer avec l’accord du propriétaire"),
    may<&LocalCase::damage>("damage", "Dommages du local"),
    may<&LocalCase::insurer>("insurer", "Assureur dont on demande la part"),
};
constexpr std::span<const Fact<LocalCase>> facts_of(const LocalCase*) {
    return local_case_facts;
}
constexpr MatterName matter_of(const LocalCase*) {
    return {"irsi.local", "Local sinistré d’un immeuble"};
}
Problems impossible(const LocalCase& local);

/// People of the file that a local is made into, by the ids that answers use.
inline constexpr std::array local_people{
    Option{"occupant", "L’occupant du local"},
    Option{"owner", "Le propriétaire du local"},
    Option{"syndic", "L’immeuble"},
    Option{"origin_occupant", "L’occupant du local d’origine"},
    Option{"origin_owner", "Le propriétaire du local d’origine"},
};

/// The file of this local. `insurer` left out is the one who handles the local. Since the second
/// edition of title 3 a pipe that is run again in sight is no leak search: the line is left out.
Facts file_of(const LocalCase& local, const law::Book& book);

/// A rule on a whole file, asked of that file.
template <Rule rule>
Result<Determination> of_the_file(const LocalCase& local, const law::Book& book) {
    return rule(file_of(local, book), book);
}

}  // namespace sim::claims::property
