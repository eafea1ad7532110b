#include "sim/claims/injury/offer_penalty.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

bool in_time(const LateOffer& late) {
    return late.offered_on && *late.offered_on <= late.deadline && late.sufficient;
}

struct Penalty {
    Money base;
    Date until;
};

/// A late but sufficient offer stops the interest and is its base; otherwise all that is awarded.
Penalty penalty_of(const LateOffer& late, Ruling& law) {
    if (late.offered_on && late.sufficient) {
        if (!late.offered) law.refuse(missing("offered", "le montant offert"));
        const Penalty penalty{late.offered.value_or(Money{}), *late.offered_on};
        law.note(
            "L’offre est tardive mais suffisante : l’intérêt porte sur la somme offerte, avant "
            "créances et provisions, jusqu’à l’offre.",
            insurance_code("L211-13"), "", to_french(penalty.base));
        return penalty;
    }
    if (!late.awarded) law.refuse(missing("awarded", "le montant alloué"));
    if (!late.final_on) law.refuse(missing("final_on", "le jour où le jugement est définitif"));
    const Penalty penalty{late.awarded.value_or(Money{}), late.final_on.value_or(late.deadline)};
    law.note(late.offered_on
                 ? "Une offre incomplète ou manifestement insuffisante vaut absence d’offre : "
                   "l’intérêt porte sur tout ce qui est alloué, jusqu’au jugement définitif."
                 : "Sans offre, l’intérêt porte sur tout ce qui est alloué, jusqu’au jugement "
                   "définitif.",
             insurance_code("L211-13"), "", to_french(penalty.base));
    return penalty;
}

Result<Determination> nothing_due(Ruling& law) {
    return law.conclude(Money{}, "L’offre est faite dans le délai et suffisante.",
                        insurance_code("L211-13"));
}

}  // namespace

Problems impossible(const LateOffer& late) {
    return out_of_order(late, {{"on", late.on, "deadline", late.deadline},
                               {"on", late.on, "offered_on", late.offered_on},
                               {"on", late.on, "final_on", late.final_on}});
}

Result<Determination> penalty_base(const LateOffer& late, const law::Book& book) {
    Ruling law{book, late.on};
    if (in_time(late)) return nothing_due(law);
    const auto penalty = penalty_of(late, law);
    return law.conclude(penalty.base);
}

Result<Determination> penalty_interest(const LateOffer& late, const law::Book& book) {
    Ruling law{book, late.on};
    if (in_time(late)) return nothing_due(law);
    const auto penalty = penalty_of(late, law);
    const InterestPeriod period{late.deadline + std::chrono::days{1}, penalty.until,
                                law.read(law::offer_penalty_multiplier), Rate{}};
    if (law.refused()) return law.conclude(Money{});
    const auto due =
        legal_interest(book, penalty.base, late.creditor, std::span{&period, 1}, law.why());
    if (!due) return Failure{due.error()};
    const auto cut = share(*due, late.judge_reduction, Rounding::half_up);
    if (cut != Money{})
        law.note("Le juge réduit la pénalité pour des circonstances étrangères à l’assureur.",
                 insurance_code("L211-13"), to_french(*due), to_french(*due - cut));
    return law.conclude(*due - cut, "Pénalité due à la victime.", insurance_code("L211-13"));
}

Result<Determination> fund_penalty_cap(const LateOffer& late, const law::Book& book) {
    Ruling law{book, late.on};
    if (late.sufficient)
        return law.conclude(Money{}, "L’offre n’est pas jugée manifestement insuffisante.",
                            insurance_code("L211-14"));
    if (!late.awarded) law.refuse(missing("awarded", "le montant alloué"));
    const auto cap = law.cite(law::offer_fgao_penalty_cap);
    const auto most = share(late.awarded.value_or(Money{}), cap.value, Rounding::half_up);
    return law.conclude(most,
                        "Le juge peut condamner l’assureur jusqu’à cette somme, au profit du fonds "
                        "de garantie et non de la victime.",
                        cap.reference);
}

}  // namespace sim::claims::injury
