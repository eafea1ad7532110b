#include "sim/claims/common/membership.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/road.hpp"

namespace sim::claims {
namespace {

Date first_day_out(const Withdrawal& withdrawal, Ruling& rule) {
    const auto months =
        rule.cite(withdrawal.convention == LeftConvention::irsa ? law::irsa_withdrawal_months
                                                                : law::irsi_withdrawal_months);
    const auto later =
        add_months(withdrawal.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    const auto out = later - std::chrono::days{unsigned{later.civil().day()} - 1};
    rule.note("Le retrait vaut pour les sinistres à compter du premier jour de ce mois.",
              months.reference, to_french(withdrawal.on), to_french(out));
    return out;
}

}  // namespace

Result<Determination> withdrawn_from(const Withdrawal& withdrawal, const law::Book& book) {
    Ruling rule{book, withdrawal.on};
    return rule.conclude(first_day_out(withdrawal, rule));
}

Result<Determination> still_bound(const Withdrawal& withdrawal, const law::Book& book) {
    Ruling rule{book, withdrawal.on};
    const auto out = first_day_out(withdrawal, rule);
    if (!withdrawal.loss_on) rule.refuse(missing("loss_on", "la date du sinistre"));
    if (rule.refused()) return rule.conclude(false);
    const bool bound = *withdrawal.loss_on < out;
    rule.note(bound ? "Le sinistre précède ce jour\u00A0: la convention le régit."
                    : "Le sinistre suit ce jour\u00A0: le droit commun le régit.",
              rule.cite(withdrawal.convention == LeftConvention::irsa ? law::irsa_withdrawal_months
                                                                      : law::irsi_withdrawal_months)
                  .reference,
              to_french(*withdrawal.loss_on), to_french(out));
    return rule.conclude(bound);
}

}  // namespace sim::claims
