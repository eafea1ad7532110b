#include "sim/claims/motor/irsa_scope.hpp"

#include <algorithm>

#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

bool is_counted(const ScopedVehicle& vehicle) {
    return vehicle.involvement != Involvement::none && !vehicle.rail && !vehicle.towed &&
           vehicle.compulsory_cover;
}

std::int64_t counted(const Accident& accident) {
    return std::ranges::count_if(accident.vehicles, is_counted);
}

/// Why common law governs; empty when the convention does.
std::string obstacle(const Accident& accident) {
    if (accident.fraud) return "La fraude exclut la convention.";
    if (accident.place == Place::abroad &&
        !std::ranges::all_of(accident.vehicles, &ScopedVehicle::registered_there))
        return "À l’étranger, tous les véhicules doivent y être immatriculés.";
    if (counted(accident) < 2)
        return "Il faut au moins deux véhicules impliqués et soumis à l’assurance obligatoire.";
    for (const auto& vehicle : accident.vehicles) {
        if (!is_counted(vehicle)) continue;
        if (!vehicle.member) return "Un véhicule impliqué n’est pas assuré auprès d’un adhérent.";
        if (counts_between_members(vehicle.objection))
            return "Un assureur oppose une non-garantie : ses relations relèvent du droit commun.";
    }
    return {};
}

/// What an insurer says but may not oppose to the other members.
void note_vain_objections(const Accident& accident, Reasoning& why) {
    for (const auto& vehicle : accident.vehicles) {
        const auto objection = vehicle.objection;
        if (objection == CoverObjection::none || counts_between_members(objection)) continue;
        const auto rank = static_cast<std::size_t>(objection);
        why.note("Cette objection ne s’oppose pas entre adhérents.", irsa_article("annexe 4"), "",
                 std::string{cover_objection_words[rank].label});
    }
}

Result<Titre> of_many(const Accident& accident, const law::Book& book, Reasoning& why) {
    if (accident.one_file_in_contact && !accident.fallen_object) {
        why.note("Plus de deux véhicules d’une même file se touchent : accident en chaîne.",
                 irsa_article("art. 4.1"));
        return Titre::chain;
    }
    const auto most = law::in_force(book, law::irsa_pileup_most_vehicles, accident.on);
    if (!most) return Failure{most.error()};
    const auto limit = why.read(*most).value;
    const bool is_large = counted(accident) > limit;
    why.note("Ce n’est pas une chaîne : le nombre de véhicules impliqués fixe le titre.",
             irsa_article(is_large ? "art. 6.1" : "art. 5.1"), std::to_string(limit),
             std::to_string(counted(accident)));
    return is_large ? Titre::large_pileup : Titre::pileup;
}

Result<Titre> of_two(const Accident& accident, const law::Book& book, Reasoning& why) {
    if (accident.driver_fled) {
        why.note("Le conducteur en cause a fui ou tu son identité : coût réel.",
                 irsa_article("art. 3.2"));
        return Titre::real_cost;
    }
    if (!accident.assiette)
        return Failure{Problem{{"assiette", 0, 0},
                               "L’assiette du recours manque.",
                               "Indiquez assiette, hors taxes (règle irsa.assiette)."}};
    const auto plafond = law::in_force(book, law::irsa_plafond, accident.on);
    if (!plafond) return Failure{plafond.error()};
    const auto limit = why.read(*plafond);
    const bool is_flat = *accident.assiette <= limit;
    why.note(is_flat ? "Deux véhicules, assiette dans le plafond."
                     : "Deux véhicules, assiette au-delà du plafond.",
             irsa_article(is_flat ? "art. 3.1" : "art. 3.2"), to_french(limit),
             to_french(*accident.assiette));
    return is_flat ? Titre::forfait : Titre::real_cost;
}

}  // namespace

Result<Determination> irsa_applicable(const Accident& accident, const law::Book&) {
    Reasoning why;
    note_vain_objections(accident, why);
    const auto reason = obstacle(accident);
    if (reason.empty()) {
        why.note(
            "Les conditions sont réunies, même si quelqu’un est blessé : seuls les dommages "
            "aux biens en relèvent.",
            irsa_article("art. 1.2"));
        return why.conclude(Term{"applicable"});
    }
    why.note(reason, irsa_article("art. 1.2 et annexe 4"));
    return why.conclude(Term{"droit_commun"});
}

Result<Determination> irsa_typology(const Accident& accident, const law::Book& book) {
    const auto reason = obstacle(accident);
    if (!reason.empty())
        return Failure{Problem{{"vehicles", 0, 0}, reason, "La convention ne s’applique pas."}};
    Reasoning why;
    const auto titre =
        counted(accident) > 2 ? of_many(accident, book, why) : of_two(accident, book, why);
    if (!titre) return Failure{titre.error()};
    return why.conclude(Term{std::string{id_of(*titre)}});
}

Result<Determination> recourse_allowed(const OwnVehicle& own, const law::Book&) {
    Reasoning why;
    const bool crosses =
        own.ownership == Ownership::same_owner || own.ownership == Ownership::employee_of_owner;
    const bool forbidden = crosses && own.author_owns_damaged;
    why.note(forbidden ? "Nul recours pour le dommage que l’on cause à son propre véhicule."
                       : "Le responsable ne possède pas le véhicule endommagé, ou les époux ont "
                         "chacun le leur : recours permis.",
             irsa_article("art. 1.2.2"));
    return why.conclude(!forbidden);
}

}  // namespace sim::claims::motor
