#include "sim/claims/contract/ancillary.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/extras.hpp"

namespace sim::claims::contract {
namespace {

/// One end of the usual range: the same head is limited by a share or by a time.
struct RangeEnd {
    law::Key<law::Table<Rate>> share;
    law::Key<law::Table<law::Count>> span;
};
constexpr RangeEnd least_end{law::ancillary_share_low, law::ancillary_span_low};
constexpr RangeEnd most_end{law::ancillary_share_high, law::ancillary_span_high};

std::int64_t row_of(Ancillary head) {
    return static_cast<std::int64_t>(head) + 1;
}

Money within_share(const AncillaryCost& asked, law::Key<law::Table<Rate>> key, Ruling& rule) {
    const auto table = rule.cite(key);
    const auto* rate = table.value.exactly(row_of(asked.head));
    if (rate == nullptr) return asked.cost;
    const auto limit = share(asked.goods, *rate, Rounding::half_up);
    const auto paid = std::min(asked.cost, limit);
    rule.note("Limite habituelle\u00A0: " + to_french(*rate) + " de l’indemnité des biens.",
              table.reference, to_french(asked.cost), to_french(paid));
    return paid;
}

Money within_span(const AncillaryCost& asked, law::Key<law::Table<law::Count>> key, Ruling& rule) {
    const auto table = rule.cite(key);
    const auto* most = table.value.exactly(row_of(asked.head));
    if (most == nullptr) return asked.cost;
    if (asked.units == 0) {
        rule.refuse(missing("units", "la durée que le coût paie"));
        return {};
    }
    const auto counted = std::min(asked.units, most->value);
    const auto paid = proportion(asked.cost, counted, asked.units, Rounding::half_up);
    const auto* unit = asked.head == Ancillary::guarding ? " heures." : " mois.";
    rule.note("Durée habituelle, au plus\u00A0: " + std::to_string(most->value) + unit,
              table.reference, to_french(asked.cost), to_french(paid));
    return paid;
}

Result<Determination> paid_at(const AncillaryCost& asked, const RangeEnd& end,
                              const law::Book& book) {
    Ruling rule{book, asked.on};
    if (asked.head == Ancillary::rescue)
        return rule.conclude(asked.cost,
                             "Les mesures de sauvetage sont assimilées au dommage direct de "
                             "l’incendie\u00A0: elles se paient sans limite propre.",
                             insurance_code("L122-3"));
    if (!asked.bought)
        return rule.conclude(Money{},
                             "Sans clause, seuls les dommages matériels directs sont garantis.",
                             insurance_code("L122-2"));
    if (asked.head == Ancillary::works_insurance)
        return rule.conclude(asked.cost, "Cette prime se rembourse à son coût réel.",
                             trade_practice("frais accessoires"));
    const bool timed = asked.head >= Ancillary::loss_of_use;
    const auto paid =
        timed ? within_span(asked, end.span, rule) : within_share(asked, end.share, rule);
    return rule.conclude(paid);
}

}  // namespace

Result<Determination> ancillary_least(const AncillaryCost& asked, const law::Book& book) {
    return paid_at(asked, least_end, book);
}

Result<Determination> ancillary_most(const AncillaryCost& asked, const law::Book& book) {
    return paid_at(asked, most_end, book);
}

}  // namespace sim::claims::contract
