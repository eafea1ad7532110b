#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"
#include "sim/claims/motor/circumstance.hpp"

/// Two vehicles, and the pieces of evidence that tell how they met.
namespace sim::claims::motor {

enum class Side : std::uint8_t { a, b };
inline constexpr std::array side_words{Option{"a", "Véhicule A"}, Option{"b", "Véhicule B"}};
constexpr std::span<const Option> words_of(Side) {
    return side_words;
}
constexpr std::size_t at(Side side) {
    return static_cast<std::size_t>(side);
}
constexpr Side other(Side side) {
    return side == Side::a ? Side::b : Side::a;
}

enum class Direction : std::uint8_t { unknown, same, opposite, different_roads };
inline constexpr std::array direction_words{
    Option{"unknown", "Non établi"},
    Option{"same", "Même sens, même chaussée"},
    Option{"opposite", "Sens inverse, même chaussée"},
    Option{"different_roads", "Chaussées différentes"},
};
constexpr std::span<const Option> words_of(Direction) {
    return direction_words;
}

enum class Files : std::uint8_t { unknown, one, two };
inline constexpr std::array files_words{
    Option{"unknown", "Non établi"},
    Option{"one", "Même file"},
    Option{"two", "Deux files"},
};
constexpr std::span<const Option> words_of(Files) {
    return files_words;
}

enum class PieceKind : std::uint8_t {
    police_report,
    constat,
    cosigned,
    declaration,
    witness,
    officer_summary,
    logbook_entry,
    torn_constat,
    expert_report,
    bailiff_report,
    town_hall,
    dashcam,
};
inline constexpr std::array piece_words{
    Option{"police_report", "Rapport ou procès-verbal d’accident"},
    Option{"constat", "Recto du constat amiable"},
    Option{"cosigned", "Verso ou lettre signés des deux conducteurs"},
    Option{"declaration", "Déclaration d’un seul conducteur"},
    Option{"witness", "Attestation de témoin"},
    Option{"officer_summary", "Résumé des faits ou infractions relevées par les agents"},
    Option{"logbook_entry", "Main courante ou récépissé de plainte"},
    Option{"torn_constat", "Constat déchiré et reconstitué"},
    Option{"expert_report", "Rapport d’expertise"},
    Option{"bailiff_report", "Constat de commissaire de justice"},
    Option{"town_hall", "Attestation de mairie"},
    Option{"dashcam", "Vidéo d’une caméra embarquée"},
};
constexpr std::span<const Option> words_of(PieceKind) {
    return piece_words;
}

enum class Tie : std::uint8_t { none, colleague, occupant, relative, subordinate };
inline constexpr std::array tie_words{
    Option{"none", "Aucun lien"},
    Option{"colleague", "Collègue de travail"},
    Option{"occupant", "Transporté dans un des véhicules"},
    Option{"relative", "Parent d’un conducteur"},
    Option{"subordinate", "Préposé ou associé"},
};
constexpr std::span<const Option> words_of(Tie) {
    return tie_words;
}

enum class NamedOn : std::uint8_t { police_report, constat, both_declarations, nowhere };
inline constexpr std::array named_on_words{
    Option{"police_report", "Dans le rapport de police"},
    Option{"constat", "Sur le constat signé"},
    Option{"both_declarations", "Sur chacune des deux déclarations"},
    Option{"nowhere", "Nulle part"},
};
constexpr std::span<const Option> words_of(NamedOn) {
    return named_on_words;
}

/// What one piece says of one vehicle.
struct Told {
    std::vector<std::int64_t> boxes;
    std::vector<Circumstance> facts;
    std::vector<Circumstance> contested;  ///< Affirmed by one driver, denied by the other.
    std::vector<Circumstance> excluded;   ///< Shown not to be.
};
inline constexpr std::array told_facts{
    may<&Told::boxes>("boxes", "Cases cochées du constat").between(1, last_box),
    may<&Told::facts>("facts", "Faits établis par la pièce"),
    may<&Told::contested>("contested", "Faits affirmés par l’un et contestés par l’autre"),
    may<&Told::excluded>("excluded", "Faits que la pièce exclut"),
};
constexpr std::span<const Fact<Told>> facts_of(const Told*) {
    return told_facts;
}

struct Piece {
    PieceKind kind = PieceKind::constat;
    bool signed_by_both = true;  ///< Of a constat; a signature is presumed the driver's.
    bool replaces = false;       ///< « Annule et remplace » another constat.
    bool has_findings = true;    ///< Of a report: statement, witness, plan, sketch or photograph.
    bool both_agree = false;     ///< To rely on a torn constat.
    Side by = Side::a;           ///< Author of a declaration.
    Tie tie = Tie::none;
    NamedOn named_on = NamedOn::constat;
    bool form_complete = true;
    bool by_telephone = false;
    std::optional<Date> written_on;
    Direction direction = Direction::unknown;
    Files files = Files::unknown;
    Told a;
    Told b;
};
inline constexpr std::array piece_facts{
    may<&Piece::kind>("kind", "Nature de la pièce"),
    may<&Piece::signed_by_both>("signed_by_both", "Constat signé des deux conducteurs"),
    may<&Piece::replaces>("replaces", "Constat qui annule et remplace un précédent"),
    may<&Piece::has_findings>("has_findings",
                              "Rapport avec déposition, témoin, plan, croquis ou photographie"),
    may<&Piece::both_agree>("both_agree", "Les deux assureurs admettent le constat reconstitué"),
    may<&Piece::by>("by", "Auteur de la déclaration"),
    may<&Piece::tie>("tie", "Lien du témoin avec un conducteur"),
    may<&Piece::named_on>("named_on", "Pièce qui identifie le témoin"),
    may<&Piece::form_complete>("form_complete", "Formulaire de témoignage complet"),
    may<&Piece::by_telephone>("by_telephone", "Témoignage recueilli par téléphone"),
    may<&Piece::written_on>("written_on", "Date du témoignage"),
    may<&Piece::direction>("direction", "Sens de circulation"),
    may<&Piece::files>("files", "Files"),
    may<&Piece::a>("a", "Véhicule A"),
    may<&Piece::b>("b", "Véhicule B"),
};
constexpr std::span<const Fact<Piece>> facts_of(const Piece*) {
    return piece_facts;
}

/// One vehicle's side of the recourse.
struct Involved {
    std::optional<Money> assiette;  ///< Without tax, before any share: see `irsa.assiette`.
    Money waived;                   ///< Towing, immobilisation, goods carried: without tax.
    bool no_damage_noted = false;   ///< By both on the constat, or by the police.
    bool driver_fled = false;       ///< Or withheld his identity, and has not admitted the facts.
};
inline constexpr std::array involved_facts{
    may<&Involved::assiette>("assiette", "Assiette du recours, hors taxes"),
    may<&Involved::waived>("waived", "Remorquage, immobilisation, objets transportés, hors taxes"),
    may<&Involved::no_damage_noted>("no_damage_noted",
                                    "« Aucun dégât » écrit au constat signé ou par la police"),
    may<&Involved::driver_fled>("driver_fled", "Conducteur en fuite ou non identifié"),
};
constexpr std::span<const Fact<Involved>> facts_of(const Involved*) {
    return involved_facts;
}

struct Collision {
    Date on;
    std::vector<Piece> pieces;
    bool one_way = false;
    bool signed_crossing = false;
    bool out_of_town = false;
    bool in_car_park = false;
    bool same_origin = false;
    bool lights_maladjusted = false;
    Side claimant = Side::a;
    Involved a;
    Involved b;
};
inline constexpr std::array collision_facts{
    must<&Collision::on>("on", "Date de l’accident"),
    must<&Collision::pieces>("pieces", "Pièces du dossier"),
    may<&Collision::one_way>("one_way", "Chaussée à sens unique"),
    may<&Collision::signed_crossing>("signed_crossing",
                                     "Carrefour réglé par des signaux ou des feux"),
    may<&Collision::out_of_town>("out_of_town", "Hors agglomération"),
    may<&Collision::in_car_park>("in_car_park", "À l’intérieur d’un parking"),
    may<&Collision::same_origin>("same_origin",
                                 "Sortis du même lieu ou tenus par le même signal, même sens"),
    may<&Collision::lights_maladjusted>("lights_maladjusted", "Feux déréglés"),
    may<&Collision::claimant>("claimant", "Véhicule dont l’assureur exerce le recours"),
    may<&Collision::a>("a", "Véhicule A"),
    may<&Collision::b>("b", "Véhicule B"),
};
constexpr std::span<const Fact<Collision>> facts_of(const Collision*) {
    return collision_facts;
}
constexpr MatterName matter_of(const Collision*) {
    return {"motor.collision", "Collision entre deux véhicules"};
}
Problems impossible(const Collision& collision);

constexpr const Involved& involved(const Collision& collision, Side side) {
    return side == Side::a ? collision.a : collision.b;
}

}  // namespace sim::claims::motor
