#include "sim/claims/transversal/money_back.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::transversal {
namespace {

Money to_return(const Overpayment& asked, Reasoning& why) {
    const auto excess = std::max(asked.paid - asked.due, Money{});
    why.note("Ce qui est reçu sans être dû se rend, même payé par erreur.", civil_code("1302"),
             to_french(asked.paid), to_french(excess));
    if (asked.payer_fault == Rate{}) return excess;
    const auto left = excess - share(excess, asked.payer_fault, Rounding::half_up);
    why.note("La faute du payeur peut réduire la restitution.", civil_code("1302-3"),
             to_french(excess), to_french(left));
    return left;
}

Money reserve_of_insurer(const Negotiation& asked, Reasoning& why) {
    const auto cost = asked.expected_award + asked.costs + asked.interest;
    const auto reserve = std::max(cost - asked.relation_value, Money{});
    why.note("Au-delà du coût que l’accord évite, l’assureur préfère le juge.",
             trade_practice("point de réserve"), to_french(cost), to_french(reserve));
    return reserve;
}

Money reserve_of_victim(const Negotiation& asked, Reasoning& why) {
    const auto hoped = share(asked.claimed, asked.chance, Rounding::half_up);
    const auto reserve = std::max(hoped - asked.victim_costs - asked.victim_delay, Money{});
    why.note("Au-dessous de ce que le procès lui laisserait, la victime refuse.",
             trade_practice("point de réserve"), to_french(hoped), to_french(reserve));
    return reserve;
}

Money floor_of(const Negotiation& asked, Reasoning& why) {
    const auto victim = reserve_of_victim(asked, why);
    const auto least = std::max(victim, asked.indisputable);
    why.note("Rien ne se négocie au-dessous de ce qui est dû sans contestation : on le paie.",
             insurance_code("L113-5"), to_french(victim), to_french(least));
    return least;
}

}  // namespace

Problems impossible(const Overpayment& asked) {
    return out_of_order(asked, {{"paid_on", asked.paid_on, "on", asked.on},
                                {"paid_on", asked.paid_on, "demanded_on", asked.demanded_on},
                                {"paid_on", asked.paid_on, "known_on", asked.known_on}});
}

Result<Determination> overpaid(const Overpayment& asked, const law::Book&) {
    Reasoning why;
    const auto amount = to_return(asked, why);
    return why.conclude(amount);
}

Result<Determination> overpayment_interest(const Overpayment& asked, const law::Book& book) {
    Reasoning why;
    const auto amount = to_return(asked, why);
    if (!asked.bad_faith && !asked.demanded_on) {
        why.note("De bonne foi, les intérêts attendent la demande.", civil_code("1352-7"));
        return why.conclude(Money{});
    }
    const auto from = asked.bad_faith ? asked.paid_on : *asked.demanded_on;
    why.note(asked.bad_faith ? "De mauvaise foi, les intérêts courent du versement."
                             : "De bonne foi, les intérêts courent de la demande.",
             civil_code("1352-7"), "", to_french(from));
    const std::array periods{InterestPeriod{from + std::chrono::days{1}, asked.on, whole, Rate{}}};
    const auto interest = legal_interest(book, amount, Creditor::professional, periods, why);
    if (!interest) return Failure{interest.error()};
    return why.conclude(*interest);
}

Result<Determination> overpayment_last_day(const Overpayment& asked, const law::Book& book) {
    Ruling law{book, asked.paid_on};
    const auto years = law.cite(law::prescription_years);
    const auto from = std::max(asked.paid_on, asked.known_on.value_or(asked.paid_on));
    const auto last = add_years(from, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("L’action en répétition suit le droit commun : " + std::to_string(years.value.value) +
                 " ans depuis que l’erreur est connue.",
             years.reference, to_french(from), to_french(last));
    return law.conclude(last);
}

Result<Determination> insurer_reserve(const Negotiation& asked, const law::Book&) {
    Reasoning why;
    const auto reserve = reserve_of_insurer(asked, why);
    return why.conclude(reserve);
}

Result<Determination> victim_reserve(const Negotiation& asked, const law::Book&) {
    Reasoning why;
    const auto reserve = reserve_of_victim(asked, why);
    return why.conclude(reserve);
}

Result<Determination> negotiation_floor(const Negotiation& asked, const law::Book&) {
    Reasoning why;
    const auto least = floor_of(asked, why);
    return why.conclude(least);
}

Result<Determination> negotiation_zone(const Negotiation& asked, const law::Book&) {
    Reasoning why;
    const auto victim = reserve_of_victim(asked, why);
    const auto insurer = reserve_of_insurer(asked, why);
    const bool open = victim <= insurer;
    why.note(open ? "Les deux points de réserve laissent une zone d’accord."
                  : "Les points de réserve ne se rejoignent pas.",
             trade_practice("zone d’accord"), to_french(victim), to_french(insurer));
    return why.conclude(Term{open ? "zone_open" : "zone_empty"});
}

Result<Determination> offer_position(const Negotiation& asked, const law::Book&) {
    if (!asked.offer)
        return Failure{Problem{{"offer", 0, 0}, "L’offre manque.", "Indiquez offer."}};
    Reasoning why;
    const auto victim = reserve_of_victim(asked, why);
    const auto insurer = reserve_of_insurer(asked, why);
    const auto offer = *asked.offer;
    const std::string position = offer < asked.indisputable ? "below_due"
                                 : offer < victim           ? "below_zone"
                                 : offer > insurer          ? "above_zone"
                                                            : "within_zone";
    why.note("L’offre se compare à ce qui est dû, puis aux deux points de réserve.",
             insurance_code("L521-1"), to_french(offer),
             std::string{std::ranges::find(negotiation_words, position, &Option::id)->label});
    return why.conclude(Term{position});
}

}  // namespace sim::claims::transversal
