#include "sim/claims/motor/irsa_words.hpp"

#include <array>

namespace sim::claims::motor {
namespace {

struct Words {
    Ground ground;
    std::string_view sentence;  ///< {x}: the vehicle spoken of; {y}: the other.
    std::string_view article;
};

constexpr std::string_view presumptions = "annexe 1, 1.2";
constexpr std::string_view types = "annexe 1, 1.4";

constexpr std::array words{
    Words{Ground::priority_road_binds_other,
          "La route de {x} est dite prioritaire : {y} est tenu par un stop ou un cédez-le-passage.",
          presumptions},
    Words{Ground::bus_has_way, "L’autobus {x} quitte son arrêt en ville : {y} devait le laisser.",
          "annexe 1, 1.4.3"},
    Words{Ground::inside_car_park, "À l’intérieur du parking, {x} n’en « sort » pas.",
          "annexe 1, 1.4.3"},
    Words{Ground::common_origin,
          "Sortis du même lieu ou tenus par le même signal, les deux échappent au cas 51.",
          "annexe 1, 1.4.5"},
    Words{Ground::green_means_red_for_other,
          "Les feux sont synchronisés : le vert de {x} fait le rouge de {y}.", "annexe 1, 1.4.3"},
    Words{Ground::excluded_facts,
          "Vitesse, éclairage, arrêt, marquage mal connu et faits semblables de {x} n’entrent pas "
          "dans le choix du cas.",
          presumptions},
    Words{Ground::both_parked, "Les deux véhicules stationnent : partage par assimilation.",
          "annexe 1, cas 56"},
    Words{Ground::parked_regularly,
          "{x} stationne régulièrement : tout incombe à {y}, quoi que fasse celui-ci.",
          "annexe 1, cas 40"},
    Words{Ground::parked_irregularly, "{x} stationne irrégulièrement et {y} le heurte : partage.",
          "annexe 1, cas 43"},
    Words{Ground::lights_undetermined, "La couleur des feux n’est pas établie : partage.",
          "annexe 1, cas 56"},
    Words{Ground::two_absolutes, "Chacun enfreint une interdiction absolue : partage.",
          "annexe 1, cas 56"},
    Words{Ground::one_absolute,
          "{x} enfreint seul une interdiction absolue ; une interdiction relative de {y} ne compte "
          "pas.",
          "annexe 1, cas 50"},
    Words{Ground::both_reverse_one_strikes,
          "Les deux reculent dans la même file, et {x} vient heurter {y}.", "annexe 1, cas 51"},
    Words{Ground::two_relatives, "Chacun enfreint une interdiction relative : partage.",
          "annexe 1, cas 56"},
    Words{Ground::one_relative, "{x} enfreint seul une interdiction relative.", "annexe 1, cas 51"},
    Words{Ground::type_unknown, "Le type d’accident n’est pas établi : partage.",
          "annexe 1, cas 56"},
    Words{Ground::side_impact_two_files,
          "Le choc sur le côté de {x} prouve deux files ; rien ne peut le contredire.", types},
    Words{Ground::overtaking_two_files, "Un dépassement exclut la file unique.", types},
    Words{Ground::file_change_two_files,
          "Le choc arrière s’explique par le changement de file de {x} : deux files.", types},
    Words{Ground::follower_denies,
          "{x} conteste la file unique et rien d’autre ne la prouve : deux files.", types},
    Words{Ground::one_file_rear_impact,
          "Même sens, même file : {x} suit et heurte {y} à l’arrière.", "annexe 1, cas 10"},
    Words{Ground::one_file_unknown_order,
          "Une seule file, mais rien ne dit lequel suivait l’autre : partage.", "annexe 1, cas 56"},
    Words{Ground::no_file_change, "Deux files, et aucun changement de file prouvé : partage.",
          "annexe 1, cas 13"},
    Words{Ground::two_file_changes, "Les deux changent de file : partage.", "annexe 1, cas 13"},
    Words{Ground::left_turn_side_road,
          "{x} vire à gauche vers une chaussée latérale alors que {y} est présumé sur l’axe : "
          "partage.",
          "annexe 1, cas 17"},
    Words{Ground::left_turn_without_benefit,
          "{x} vire à gauche, mais le partage est exclu : sens unique, carrefour réglé, ou {y} "
          "resté dans son couloir.",
          "annexe 1, cas 15"},
    Words{Ground::file_change, "{x} change de file ; {y} garde la sienne.", "annexe 1, cas 15"},
    Words{Ground::one_over_axis, "Sens inverse : {x} empiète sur l’axe médian, {y} non.",
          "annexe 1, cas 20"},
    Words{Ground::two_over_axis, "Sens inverse : les deux empiètent sur l’axe médian.",
          "annexe 1, cas 21"},
    Words{Ground::positions_unknown, "Sens inverse : les positions ne sont pas établies.",
          "annexe 1, cas 21"},
    Words{Ground::priority_unknown,
          "Chaussées différentes, et rien ne dit lequel venait de droite : partage.",
          "annexe 1, cas 56"},
    Words{Ground::crossing_is_signed,
          "Le carrefour est réglé par des signaux, et aucune infraction n’est établie : partage.",
          "annexe 1, cas 56"},
    Words{Ground::short_of_crossing,
          "{x} est resté en deçà du carrefour : on raisonne comme en sens inverse.", types},
    Words{Ground::priority_to_right, "{x} devait la priorité à {y}, venu de droite.",
          "annexe 1, cas 30"},
    Words{Ground::right_over_axis,
          "{x} venait de droite, mais empiétait sur l’axe d’une chaussée à double sens : partage.",
          "annexe 1, cas 31"},
    Words{Ground::both_over_axis_crossing,
          "Les deux franchissent l’axe : la priorité à droite reprend, à la charge de {x}.",
          "annexe 1, cas 30"},
};
static_assert(words.size() == ground_count);
constexpr bool stand_in_order() {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (static_cast<std::size_t>(words[i].ground) != i) return false;
    return true;
}
static_assert(stand_in_order());

void put(std::string& text, std::string_view mark, std::string_view name) {
    for (auto found = text.find(mark); found != std::string::npos; found = text.find(mark))
        text.replace(found, mark.size(), name);
}

}  // namespace

std::string sentence_of(const Reason& reason) {
    std::string text{words[static_cast<std::size_t>(reason.ground)].sentence};
    put(text, "{x}", reason.about == Side::a ? "A" : "B");
    put(text, "{y}", reason.about == Side::a ? "B" : "A");
    return text;
}

std::string_view article_of(Ground ground) {
    return words[static_cast<std::size_t>(ground)].article;
}

std::string_view sentence_of(Standing standing) {
    switch (standing) {
        case Standing::report: return "retenu, il prévaut sur toute autre pièce.";
        case Standing::recto: return "retenu, il cède au seul rapport de police.";
        case Standing::complement: return "retenu en complément du recto.";
        case Standing::common_elements:
            return "retenue pour ce que les deux déclarations ont en commun, ou seule à défaut.";
        case Standing::witness_of_report: return "retenue, le témoin figure au rapport.";
        case Standing::witness_of_constat: return "retenue, le témoin figure au constat signé.";
        case Standing::witness_of_declarations:
            return "retenue, le témoin figure sur chaque déclaration.";
        case Standing::free_proof:
            return "admis : au-delà du plafond de preuve, toute preuve de droit commun compte.";
        case Standing::empty_report:
            return "écarté : ni déposition, ni témoin, ni plan, ni croquis, ni photographie.";
        case Standing::unsigned_constat: return "écarté : les deux signatures manquent.";
        case Standing::replaced_constat: return "écarté : un autre l’annule et le remplace.";
        case Standing::outranked_declaration:
            return "ne vaut que pour les aveux de son auteur, un rapport ou un constat existe.";
        case Standing::unnamed_witness: return "écartée : aucune pièce n’identifie le témoin.";
        case Standing::tied_witness:
            return "écartée : témoin transporté, parent, préposé ou associé.";
        case Standing::telephone_witness: return "écartée : un témoignage se donne par écrit.";
        case Standing::incomplete_witness: return "écartée : formulaire incomplet.";
        case Standing::late_witness: return "écartée : témoignage écrit trop tard.";
        case Standing::not_a_proof: return "écarté : la convention n’en fait pas une preuve.";
    }
    return {};
}

}  // namespace sim::claims::motor
