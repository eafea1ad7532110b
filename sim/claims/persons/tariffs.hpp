#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Prices that care is refunded on: consultations (secteur 1 and OPTAM, mainland) and the items of
/// the 100 % santé baskets.
namespace sim::claims::persons {

enum class Consultation {
    gp,
    gp_non_optam,
    specialist,
    specialist_non_optam,
    consultant,
    gynaecologist,
    psychiatrist,
    psychiatrist_young,
    neurologist,
    paediatrician_infant,
    paediatrician_child,
    paediatrician_older,
    geriatrician,
    long_visit
};
inline constexpr std::array consultation_words{
    Option{"gp", "Médecin généraliste"},
    Option{"gp_non_optam", "Généraliste du secteur 2, hors OPTAM"},
    Option{"specialist", "Spécialiste correspondant"},
    Option{"specialist_non_optam", "Spécialiste du secteur 2, hors OPTAM"},
    Option{"consultant", "Avis ponctuel de consultant"},
    Option{"gynaecologist", "Gynécologue médical"},
    Option{"psychiatrist", "Psychiatre"},
    Option{"psychiatrist_young", "Psychiatre, patient de moins de 25 ans"},
    Option{"neurologist", "Neurologue"},
    Option{"paediatrician_infant", "Pédiatre, enfant de moins de 2 ans"},
    Option{"paediatrician_child", "Pédiatre, enfant de 2 à 6 ans"},
    Option{"paediatrician_older", "Pédiatre, enfant de plus de 6 ans"},
    Option{"geriatrician", "Gériatre"},
    Option{"long_visit", "Consultation longue du médecin traitant, après 80 ans"},
};
constexpr std::span<const Option> words_of(Consultation) {
    return consultation_words;
}
struct ConsultationTariff {
    Date on;
    Consultation doctor = Consultation::gp;
};
inline constexpr std::array consultation_facts{
    must<&ConsultationTariff::on>("on", "Jour de la consultation"),
    must<&ConsultationTariff::doctor>("doctor", "Médecin"),
};
constexpr std::span<const Fact<ConsultationTariff>> facts_of(const ConsultationTariff*) {
    return consultation_facts;
}
constexpr MatterName matter_of(const ConsultationTariff*) {
    return {"health.consultation", "Tarif d’une consultation"};
}
/// Money: the base that the refund is counted on.
Result<Determination> consultation_base(const ConsultationTariff& asked, const law::Book& book);

enum class BasketItem {
    hearing_adult,
    hearing_young,
    frame,
    lens_simple,
    crown_metal,
    crown_zirconia,
    crown_ceramic,
    crown_moderate,
    inlay_core
};
inline constexpr std::array basket_item_words{
    Option{"hearing_adult", "Audioprothèse de classe I, 20 ans et plus"},
    Option{"hearing_young", "Audioprothèse de classe I, moins de 20 ans"},
    Option{"frame", "Monture de classe A"},
    Option{"lens_simple", "Verre unifocal de classe A, sphère de 0 à 2"},
    Option{"crown_metal", "Couronne métallique"},
    Option{"crown_zirconia", "Couronne en zircone, incisive à prémolaire"},
    Option{"crown_ceramic", "Couronne céramo-métallique, incisive à première prémolaire"},
    Option{"crown_moderate", "Couronne céramo-métallique, deuxième prémolaire"},
    Option{"inlay_core", "Inlay-core"},
};
constexpr std::span<const Option> words_of(BasketItem) {
    return basket_item_words;
}
struct BasketTariff {
    Date on;
    BasketItem item = BasketItem::frame;
};
inline constexpr std::array basket_facts{
    must<&BasketTariff::on>("on", "Date des soins"),
    must<&BasketTariff::item>("item", "Équipement ou prothèse"),
};
constexpr std::span<const Fact<BasketTariff>> facts_of(const BasketTariff*) {
    return basket_facts;
}
constexpr MatterName matter_of(const BasketTariff*) {
    return {"health.basket_item", "Panier 100 % santé"};
}
/// Money: the highest price that leaves nothing, or little, to the patient.
Result<Determination> basket_price_limit(const BasketTariff& asked, const law::Book& book);
/// Money: what the contract pays at that price.
Result<Determination> basket_amc(const BasketTariff& asked, const law::Book& book);

}  // namespace sim::claims::persons
