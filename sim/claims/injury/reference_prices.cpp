#include "sim/claims/injury/reference_prices.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

Result<Determination> pch_hour(const HelpTariff& tariff, law::Key<Money> agency,
                               const law::Book& book) {
    Ruling rule{book, tariff.on};
    const auto key = tariff.mode == HelpMode::employed ? law::pch_direct_hour
                     : tariff.mode == HelpMode::agency ? agency
                                                       : law::pch_provider_hour;
    const auto hour = rule.cite(key);
    rule.note(
        "La prestation de compensation n’est pas un tarif d’indemnisation\u00A0: elle sert de "
        "repère, et aucun recours ne la réclame.",
        hour.reference, {}, to_french(hour.value));
    return rule.conclude(hour.value);
}

}  // namespace

Result<Determination> pch_hour_low(const HelpTariff& tariff, const law::Book& book) {
    return pch_hour(tariff, law::pch_agency_hour_low, book);
}

Result<Determination> pch_hour_high(const HelpTariff& tariff, const law::Book& book) {
    return pch_hour(tariff, law::pch_agency_hour_high, book);
}

Result<Determination> capitalisation_rate(const CapitalisationTable& table, const law::Book& book) {
    Ruling rule{book, table.on};
    const auto rate = rule.cite(law::annuity_discount_rate);
    rule.note("La table publiée ce jour-là retient ce taux.", rate.reference, {},
              to_french(rate.value));
    return rule.conclude(rate.value, "Le juge choisit librement sa table.",
                         ruling_of("2e chambre civile, 10 décembre 2015, 14-27.243"));
}

}  // namespace sim::claims::injury
