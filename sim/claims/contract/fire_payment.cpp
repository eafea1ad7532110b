#include "sim/claims/contract/fire_payment.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

Date months_after(Ruling& rule, Date start, law::Key<law::Count> key, const char* sentence) {
    const auto months = rule.cite(key);
    const auto day = add_months(start, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note(sentence, months.reference, to_french(start), to_french(day));
    return day;
}

}  // namespace

Problems impossible(const FirePayment& fire) {
    return out_of_order(fire, {{"on", fire.on, "statement_on", fire.statement_on},
                               {"on", fire.on, "assessed_on", fire.assessed_on},
                               {"on", fire.on, "declared_on", fire.declared_on}});
}

Result<Determination> fire_interest_from(const FirePayment& fire, const law::Book& book) {
    Ruling rule{book, fire.on};
    if (fire.alsace_moselle) {
        if (!fire.declared_on) return Failure{missing("declared_on", "la date de la déclaration")};
        const auto day = months_after(
            rule, *fire.declared_on, law::local_interest_months,
            "Le droit local fait courir l’intérêt légal un mois après la déclaration.");
        return rule.conclude(day);
    }
    if (!fire.statement_on)
        return Failure{missing("statement_on", "la remise de l’état des pertes")};
    const auto day = months_after(rule, *fire.statement_on, law::fire_interest_months,
                                  "L’expertise n’est pas achevée\u00A0: passé ce délai, une "
                                  "sommation fait courir les intérêts.");
    if (fire.assessed_on && *fire.assessed_on < day)
        rule.refuse("assessed_on", "L’expertise s’est achevée à temps\u00A0: ce délai ne joue pas.",
                    "Le règlement suit alors le délai convenu au contrat.");
    return rule.conclude(day);
}

Result<Determination> fire_suit_from(const FirePayment& fire, const law::Book& book) {
    if (!fire.statement_on)
        return Failure{missing("statement_on", "la remise de l’état des pertes")};
    Ruling rule{book, fire.on};
    const auto day = months_after(rule, *fire.statement_on, law::fire_suit_months,
                                  "À ce terme, chacune des parties peut saisir le juge.");
    return rule.conclude(day);
}

}  // namespace sim::claims::contract
