#include "sim/claims/motor/theft.hpp"

#include <algorithm>

#include "sim/base/calendar.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Result<Date> wait_end(const VehicleTheft& theft, const law::Book& book, Reasoning& why) {
    std::int64_t days = 0;
    if (theft.contract_return_days) {
        days = *theft.contract_return_days;
    } else {
        const auto usual = law::in_force(book, law::practice_theft_return_days, theft.on);
        if (!usual) return Failure{usual.error()};
        days = why.read(*usual).value;
    }
    const auto from = theft.declared_on.value_or(theft.on);
    const auto last = from + std::chrono::days{days};
    why.note("Le contrat laisse ce temps pour retrouver le véhicule ; la loi n’en dit rien.",
             motor_contract("vol, délai de recherche"), to_french(from), to_french(last));
    return last;
}

enum class Outcome { taken_back, total_loss, owner_choice };

Result<Outcome> outcome_of(const VehicleTheft& theft, const law::Book& book, Reasoning& why) {
    const auto last = wait_end(theft, book, why);
    if (!last) return Failure{last.error()};
    if (!theft.found_on) {
        why.note("Le véhicule n’est pas retrouvé : perte totale.", motor_contract("vol"));
        return Outcome::total_loss;
    }
    if (theft.value > Money{} && theft.damage_when_found > theft.value) {
        why.note(
            "Les dommages dépassent la valeur\u00A0: le véhicule retrouvé est une perte totale.",
            road_code("L327-1"), to_french(theft.value), to_french(theft.damage_when_found));
        return Outcome::total_loss;
    }
    if (*theft.found_on <= *last) {
        why.note("Retrouvé dans le délai, il est repris ; les dommages sont payés.",
                 motor_contract("vol"));
        return Outcome::taken_back;
    }
    why.note("Retrouvé après le délai : l’assuré garde l’indemnité ou reprend le véhicule.",
             motor_contract("vol"));
    return Outcome::owner_choice;
}

Result<Determination> less_franchise(Money covered, Money franchise, const char* clause,
                                     Reasoning& why) {
    const auto net = std::max(covered - franchise, Money{});
    why.note("La franchise se déduit.", motor_contract(clause), to_french(covered), to_french(net));
    return why.conclude(net);
}

}  // namespace

Problems impossible(const VehicleTheft& theft) {
    return out_of_order(theft, {{"on", theft.on, "known_on", theft.known_on},
                                {"on", theft.on, "declared_on", theft.declared_on},
                                {"known_on", theft.known_on, "declared_on", theft.declared_on},
                                {"on", theft.on, "found_on", theft.found_on}});
}

Result<Determination> theft_notice_by(const VehicleTheft& theft, const law::Book& book) {
    const auto floor = law::in_force(book, law::theft_declaration_floor_days, theft.on);
    if (!floor) return Failure{floor.error()};
    Reasoning why;
    const auto least = why.read(*floor).value;
    const auto days = std::max(theft.contract_days.value_or(least), least);
    const auto known = theft.known_on.value_or(theft.on);
    const auto last = add_working_days(known, static_cast<int>(days), Region::metropole);
    why.note(
        "Le vol se déclare dans le délai du contrat, qui ne descend pas sous le plancher "
        "légal ; le jour de la connaissance ne compte pas.",
        insurance_code("L113-2, 4°"), to_french(known), to_french(last));
    return why.conclude(last);
}

Result<Determination> theft_wait_ends(const VehicleTheft& theft, const law::Book& book) {
    Reasoning why;
    const auto last = wait_end(theft, book, why);
    if (!last) return Failure{last.error()};
    return why.conclude(*last);
}

Result<Determination> theft_outcome(const VehicleTheft& theft, const law::Book& book) {
    Reasoning why;
    const auto outcome = outcome_of(theft, book, why);
    if (!outcome) return Failure{outcome.error()};
    const auto rank = static_cast<std::size_t>(*outcome);
    return why.conclude(Term{std::string{theft_outcome_words[rank].id}});
}

Result<Determination> theft_indemnity(const VehicleTheft& theft, const law::Book& book) {
    Reasoning why;
    const auto outcome = outcome_of(theft, book, why);
    if (!outcome) return Failure{outcome.error()};
    const bool total = *outcome == Outcome::total_loss ||
                       (*outcome == Outcome::owner_choice && theft.keeps_indemnity);
    why.note(total ? "La valeur assurée au jour du vol est due."
                   : "Les dommages du véhicule retrouvé sont dus.",
             motor_contract("vol"), "", to_french(total ? theft.value : theft.damage_when_found));
    return less_franchise(total ? theft.value : theft.damage_when_found, theft.franchise, "vol",
                          why);
}

Result<Determination> driver_indemnity(const DriverCover& cover, const law::Book&) {
    Reasoning why;
    if (cover.dfp < cover.threshold) {
        why.note("Le taux n’atteint pas le seuil du contrat : rien n’est dû.",
                 motor_contract("garantie du conducteur"), to_french(cover.threshold),
                 to_french(cover.dfp));
        return why.conclude(Money{});
    }
    const auto net = std::max(cover.assessed - cover.third_party_payers, Money{});
    why.note("Les prestations des tiers payeurs se déduisent.",
             motor_contract("garantie du conducteur"), to_french(cover.assessed), to_french(net));
    const auto due = cover.plafond ? std::min(net, *cover.plafond) : net;
    if (due != net)
        why.note("Le plafond borne l’indemnité.", motor_contract("garantie du conducteur"),
                 to_french(net), to_french(due));
    return why.conclude(due);
}

Result<Determination> driver_is_advance(const DriverCover& cover, const law::Book&) {
    Reasoning why;
    why.note(cover.third_party_liable
                 ? "Un tiers est responsable : l’assureur avance la somme et exerce son recours."
                 : "Nul tiers n’est responsable : la somme est acquise.",
             insurance_code("L131-2 et L211-25"));
    return why.conclude(cover.third_party_liable);
}

Result<Determination> glass_indemnity(const BrokenGlass& glass, const law::Book&) {
    Reasoning why;
    why.note("Le bris de glace seul ne donne aucun malus, et le réparateur est libre.",
             crm_clause());
    return less_franchise(glass.cost, glass.franchise, "bris de glace", why);
}

}  // namespace sim::claims::motor
