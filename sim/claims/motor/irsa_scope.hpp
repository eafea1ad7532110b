#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/motor/irsa_recourse.hpp"

/// Whether the IRSA convention governs an accident, and under which title.
namespace sim::claims::motor {

enum class Involvement : std::uint8_t {
    contact,
    fault_without_contact,
    hurt_without_contact,
    none
};
inline constexpr std::array involvement_words{
    Option{"contact", "A touché un véhicule, une personne, un animal ou un objet projeté"},
    Option{"fault_without_contact", "Sans contact, une faute du barème lui est opposable"},
    Option{"hurt_without_contact", "Sans contact, endommagé ou avec un occupant blessé"},
    Option{"none", "Non impliqué"},
};
constexpr std::span<const Option> words_of(Involvement) {
    return involvement_words;
}

/// What an insurer may say against its own cover. The first seven count between members.
enum class CoverObjection : std::uint8_t {
    none,
    no_policy,
    null_policy,
    terminated,
    suspended,
    not_valid_there,
    heavy_trailer_added,
    wilful_act_admitted,
    licence,
    under_age,
    light_trailer,
    proportional_rule,
    liability_franchise,
    dangerous_goods,
    unauthorised_driving,
    race,
    unpaid_premium_deduction,
    usage_overrun,
};
inline constexpr std::array cover_objection_words{
    Option{"none", "Aucune"},
    Option{"no_policy", "Contrat inexistant"},
    Option{"null_policy", "Contrat nul"},
    Option{"terminated", "Contrat résilié"},
    Option{"suspended", "Garantie suspendue"},
    Option{"not_valid_there", "Contrat sans effet dans le pays"},
    Option{"heavy_trailer_added", "Remorque de plus de 750 kg ajoutée sans accord"},
    Option{"wilful_act_admitted", "Acte volontaire reconnu par son auteur"},
    Option{"licence", "Permis absent, suspendu ou inadapté"},
    Option{"under_age", "Conducteur trop jeune"},
    Option{"light_trailer", "Remorque d’au plus 750 kg"},
    Option{"proportional_rule", "Règle proportionnelle de prime"},
    Option{"liability_franchise", "Franchise de responsabilité"},
    Option{"dangerous_goods", "Transport de matières dangereuses"},
    Option{"unauthorised_driving", "Conduite à l’insu de l’assuré"},
    Option{"race", "Course ou compétition"},
    Option{"unpaid_premium_deduction", "Déduction de primes impayées"},
    Option{"usage_overrun", "Dépassement d’usage"},
};
constexpr std::span<const Option> words_of(CoverObjection) {
    return cover_objection_words;
}
constexpr bool counts_between_members(CoverObjection objection) {
    return objection != CoverObjection::none && objection <= CoverObjection::wilful_act_admitted;
}

struct ScopedVehicle {
    Involvement involvement = Involvement::contact;
    bool rail = false;             ///< Train or tramway.
    bool towed = false;            ///< With its tractor, one vehicle.
    bool compulsory_cover = true;  ///< Bound to insure its liability.
    bool member = true;            ///< Insured with a member of the convention.
    bool registered_there = true;  ///< In the country of the accident.
    CoverObjection objection = CoverObjection::none;
};
inline constexpr std::array scoped_vehicle_facts{
    may<&ScopedVehicle::involvement>("involvement", "Implication"),
    may<&ScopedVehicle::rail>("rail", "Train ou tramway"),
    may<&ScopedVehicle::towed>("towed", "Remorqué par un autre véhicule de la liste"),
    may<&ScopedVehicle::compulsory_cover>("compulsory_cover", "Soumis à l’assurance obligatoire"),
    may<&ScopedVehicle::member>("member", "Assuré auprès d’un adhérent"),
    may<&ScopedVehicle::registered_there>("registered_there",
                                          "Immatriculé dans le pays de l’accident"),
    may<&ScopedVehicle::objection>("objection", "Objection de garantie"),
};
constexpr std::span<const Fact<ScopedVehicle>> facts_of(const ScopedVehicle*) {
    return scoped_vehicle_facts;
}

enum class Place : std::uint8_t { france, overseas_department, monaco, abroad };
inline constexpr std::array place_words{
    Option{"france", "France métropolitaine"},
    Option{"overseas_department", "Département d’outre-mer"},
    Option{"monaco", "Monaco"},
    Option{"abroad", "Étranger"},
};
constexpr std::span<const Option> words_of(Place) {
    return place_words;
}

struct Accident {
    Date on;
    Place place = Place::france;
    bool fraud = false;
    bool one_file_in_contact = false;  ///< Same direction, same file, touching each other.
    bool fallen_object = false;        ///< The cause is an object, or a vehicle without contact.
    std::vector<ScopedVehicle> vehicles;
    std::optional<Money> assiette;
    bool driver_fled = false;
};
inline constexpr std::array accident_facts{
    must<&Accident::on>("on", "Date de l’accident"),
    may<&Accident::place>("place", "Lieu"),
    may<&Accident::fraud>("fraud", "Fraude établie"),
    may<&Accident::one_file_in_contact>("one_file_in_contact",
                                        "Tous dans la même file et en contact"),
    may<&Accident::fallen_object>("fallen_object",
                                  "Causé par un objet tombé ou un véhicule sans contact"),
    must<&Accident::vehicles>("vehicles", "Véhicules"),
    may<&Accident::assiette>("assiette", "Assiette du recours, hors taxes"),
    may<&Accident::driver_fled>("driver_fled", "Conducteur en cause en fuite ou non identifié"),
};
constexpr std::span<const Fact<Accident>> facts_of(const Accident*) {
    return accident_facts;
}
constexpr MatterName matter_of(const Accident*) {
    return {"motor.accident", "Accident et véhicules impliqués"};
}

/// `applicable`, or `droit_commun` with the reason in the steps.
Result<Determination> irsa_applicable(const Accident& accident, const law::Book& book);
/// The title that the number of vehicles and the amount call.
Result<Determination> irsa_typology(const Accident& accident, const law::Book& book);
inline constexpr std::array applicable_words{
    Option{"applicable", "Convention applicable"},
    Option{"droit_commun", "Droit commun"},
};

/// One owner, or one household, on both sides.
enum class Ownership : std::uint8_t { strangers, same_owner, spouses, employee_of_owner };
inline constexpr std::array ownership_words{
    Option{"strangers", "Deux propriétaires étrangers l’un à l’autre"},
    Option{"same_owner", "Un seul propriétaire"},
    Option{"spouses", "Deux époux, un véhicule chacun"},
    Option{"employee_of_owner", "Salarié au volant du véhicule de son employeur"},
};
constexpr std::span<const Option> words_of(Ownership) {
    return ownership_words;
}
struct OwnVehicle {
    Date on;
    Ownership ownership = Ownership::strangers;
    bool author_owns_damaged = false;  ///< The responsible driver owns the vehicle claimed for.
};
inline constexpr std::array own_vehicle_facts{
    must<&OwnVehicle::on>("on", "Date de l’accident"),
    may<&OwnVehicle::ownership>("ownership", "Propriété des deux véhicules"),
    may<&OwnVehicle::author_owns_damaged>("author_owns_damaged",
                                          "Le responsable est propriétaire du véhicule endommagé"),
};
constexpr std::span<const Fact<OwnVehicle>> facts_of(const OwnVehicle*) {
    return own_vehicle_facts;
}
constexpr MatterName matter_of(const OwnVehicle*) {
    return {"motor.own_vehicle", "Recours et propriété des véhicules"};
}
/// No recourse for the damage that one does to one's own vehicle.
Result<Determination> recourse_allowed(const OwnVehicle& own, const law::Book& book);

}  // namespace sim::claims::motor
