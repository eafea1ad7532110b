#include "sim/claims/persons/tariffs.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/health.hpp"

namespace sim::claims::persons {
namespace {

constexpr law::Key<Money> consultation_keys[] = {
    law::health_consultation_gp,
    law::health_consultation_gp_non_optam,
    law::health_consultation_specialist,
    law::health_consultation_specialist_non_optam,
    law::health_consultation_consultant,
    law::health_consultation_gynaecologist,
    law::health_consultation_psychiatrist,
    law::health_consultation_psychiatrist_young,
    law::health_consultation_neurologist,
    law::health_consultation_paediatrician_infant,
    law::health_consultation_paediatrician_child,
    law::health_consultation_paediatrician_older,
    law::health_consultation_geriatrician,
    law::health_consultation_long_visit,
};
static_assert(std::size(consultation_keys) == std::size(consultation_words));

struct BasketKeys {
    law::Key<Money> price;
    law::Key<Money> base;
    bool dental;
};
constexpr BasketKeys basket_keys[] = {
    {law::health_price_limit_hearing_adult, law::health_base_hearing_adult, false},
    {law::health_price_limit_hearing_young, law::health_base_hearing_young, false},
    {law::health_price_limit_frame, law::health_base_frame, false},
    {law::health_price_limit_lens_simple, law::health_base_lens_simple, false},
    {law::health_price_limit_crown_metal, law::health_base_crown_metal, true},
    {law::health_price_limit_crown_zirconia, law::health_base_crown_zirconia, true},
    {law::health_price_limit_crown_ceramic, law::health_base_crown_ceramic, true},
    {law::health_price_limit_crown_moderate, law::health_base_crown_moderate, true},
    {law::health_price_limit_inlay_core, law::health_base_inlay_core, true},
};
static_assert(std::size(basket_keys) == std::size(basket_item_words));

}  // namespace

Result<Determination> consultation_base(const ConsultationTariff& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto base = law.cite(consultation_keys[static_cast<std::size_t>(asked.doctor)]);
    law.note("Le tarif de la convention médicale ce jour-là.", base.reference, "",
             to_french(base.value));
    return law.conclude(base.value);
}

Result<Determination> basket_price_limit(const BasketTariff& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto price = law.cite(basket_keys[static_cast<std::size_t>(asked.item)].price);
    law.note("Le prix limite ce jour-là.", price.reference, "", to_french(price.value));
    return law.conclude(price.value);
}

Result<Determination> basket_amc(const BasketTariff& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.item == BasketItem::crown_moderate)
        return Failure{Problem{{"item", 0, 0},
                               "Cette couronne est du panier à reste à charge modéré : le contrat "
                               "fixe ce qu’il paie.",
                               "Demandez health.amc avec la garantie du contrat."}};
    const auto& keys = basket_keys[static_cast<std::size_t>(asked.item)];
    const auto price = law.cite(keys.price);
    const auto base = law.cite(keys.base);
    const auto rate =
        law.cite(keys.dental ? law::health_amo_rate_dentist : law::health_amo_rate_device);
    const auto scheme = share(base.value, rate.value, Rounding::half_up);
    law.note("L’assurance maladie paie " + to_french(rate.value) + " de la base.", rate.reference,
             to_french(base.value), to_french(scheme));
    law.note("Le contrat responsable paie le reste, jusqu’au prix limite.",
             social_security_code("R871-2"), to_french(price.value),
             to_french(price.value - scheme));
    return law.conclude(price.value - scheme);
}

}  // namespace sim::claims::persons
