#include "sim/claims/persons/work_accident.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/insured_interest.hpp"

namespace sim::claims::persons {
namespace {

Rate part_of(Rate part, Rate multiple) {
    return Rate::millionths(part.in_millionths() * multiple.in_millionths() /
                            whole.in_millionths());
}

Rate useful_rate_of(const WorkIncapacity& incapacity, Ruling& law) {
    const auto turn = law.cite(law::work_rate_turn);
    const auto low = law.cite(law::work_rate_low_multiple);
    const auto high = law.cite(law::work_rate_high_multiple);
    const auto below = std::min(incapacity.rate, turn.value);
    const auto above = Rate::millionths(incapacity.rate.in_millionths() - below.in_millionths());
    const auto lower = part_of(below, low.value);
    const auto useful =
        Rate::millionths(lower.in_millionths() + part_of(above, high.value).in_millionths());
    law.note(
        "Jusqu’à " + to_french(turn.value) + ", le taux compte pour " + to_french(low.value) + ".",
        low.reference, to_french(below), to_french(lower));
    law.note("Au-delà, il compte pour " + to_french(high.value) + ".", high.reference,
             to_french(above), to_french(useful));
    return useful;
}

bool is_annuity(const WorkIncapacity& incapacity, Ruling& law) {
    const auto from = law.cite(law::work_annuity_from);
    const bool annuity = incapacity.rate >= from.value;
    law.note(annuity ? "Le taux atteint le seuil\u00A0: une rente est servie."
                     : "Sous le seuil, un capital forfaitaire est versé, selon le barème de la "
                       "caisse.",
             from.reference, to_french(from.value), to_french(incapacity.rate));
    return annuity;
}

}  // namespace

Result<Determination> work_benefit(const WorkIncapacity& incapacity, const law::Book& book) {
    Ruling law{book, incapacity.on};
    if (incapacity.rate == Rate{})
        return law.conclude(Term{"no_work_benefit"}, "Aucune incapacité ne demeure.",
                            social_security_code("L434-1"));
    const bool annuity = is_annuity(incapacity, law);
    return law.conclude(Term{annuity ? "work_annuity" : "work_capital"});
}

Result<Determination> work_useful_rate(const WorkIncapacity& incapacity, const law::Book& book) {
    Ruling law{book, incapacity.on};
    const auto useful = useful_rate_of(incapacity, law);
    return law.conclude(useful);
}

Result<Determination> work_annuity(const WorkIncapacity& incapacity, const law::Book& book) {
    Ruling law{book, incapacity.on};
    if (!is_annuity(incapacity, law)) return law.conclude(Money{});
    const auto useful = useful_rate_of(incapacity, law);
    const auto year = share(incapacity.salary, useful, Rounding::half_up);
    law.note("La rente est ce taux du salaire retenu.", social_security_code("L434-2"),
             to_french(incapacity.salary), to_french(year));
    return law.conclude(year);
}

}  // namespace sim::claims::persons
