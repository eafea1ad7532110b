#include "sim/claims/motor/vehicle_damage.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"

namespace sim::claims::motor {
namespace {

bool passes_value(const VehicleDamage& damage) {
    return damage.vrade && damage.repairs > *damage.vrade;
}

law::Reference full_repair() {
    return civil_code("1240, réparation intégrale");
}

/// Repairs, or the value when they pass it, less the wreck that the owner keeps.
Money vehicle_value(const VehicleDamage& damage, Money repairs, Reasoning& why) {
    if (!damage.vrade || repairs <= *damage.vrade) {
        why.note("Les réparations ne dépassent pas la valeur de remplacement.", full_repair(), "",
                 to_french(repairs));
        return repairs;
    }
    why.note("Les réparations dépassent la valeur de remplacement : celle-ci borne l’indemnité.",
             full_repair(), to_french(repairs), to_french(*damage.vrade));
    if (!damage.keeps_wreck) return *damage.vrade;
    const auto net = *damage.vrade - damage.salvage;
    why.note("Le propriétaire garde l’épave : sa valeur se déduit.", full_repair(),
             to_french(*damage.vrade), to_french(net));
    return net;
}

}  // namespace

Problems impossible(const VehicleDamage& damage) {
    Problems problems;
    if (damage.vetuste > damage.repairs)
        problems.push_back({{"vetuste", 0, 0},
                            "La vétusté dépasse les réparations.",
                            "Corrigez l’un des deux montants."});
    if (damage.vrade && damage.salvage > *damage.vrade)
        problems.push_back({{"salvage", 0, 0},
                            "L’épave vaut plus que le véhicule.",
                            "Corrigez l’un des deux montants."});
    if (damage.premium_paid.has_value() != damage.premium_due.has_value())
        problems.push_back({{"premium_due", 0, 0},
                            "La réduction se calcule sur les deux primes.",
                            "Indiquez premium_paid et premium_due."});
    if (damage.premium_paid && damage.premium_due &&
        (*damage.premium_due == Money{} || *damage.premium_paid > *damage.premium_due))
        problems.push_back({{"premium_paid", 0, 0},
                            "La prime payée dépasse la prime due, ou celle-ci est nulle.",
                            "Vérifiez les deux primes."});
    return problems;
}

Result<Determination> is_vei(const VehicleDamage& damage, const law::Book&) {
    if (!damage.vrade)
        return Failure{Problem{{"vrade", 0, 0},
                               "La valeur du véhicule au jour du sinistre manque.",
                               "Indiquez vrade, à dire d’expert."}};
    Reasoning why;
    const bool vei = passes_value(damage);
    why.note(vei ? "Les réparations dépassent la valeur : véhicule économiquement irréparable."
                 : "Les réparations ne dépassent pas la valeur : le véhicule est réparable.",
             road_code("L327-1"), to_french(*damage.vrade), to_french(damage.repairs));
    return why.conclude(vei);
}

Result<Determination> owed_by_liable(const VehicleDamage& damage, const law::Book&) {
    Reasoning why;
    if (damage.vetuste > Money{})
        why.note("La vétusté des pièces ne se déduit pas à l’égard d’une victime.", full_repair());
    const auto vehicle = vehicle_value(damage, damage.repairs, why);
    const auto all = vehicle + damage.towing + damage.immobilisation + damage.goods +
                     (passes_value(damage) ? damage.registration : Money{});
    if (all != vehicle)
        why.note("Remorquage, immobilisation, objets et carte grise justifiés s’ajoutent.",
                 full_repair(), to_french(vehicle), to_french(all));
    const auto owed = share(all, damage.right, Rounding::half_up);
    if (owed != all)
        why.note("Le droit réduit s’applique à tous les postes.", full_repair(), to_french(all),
                 to_french(owed));
    return why.conclude(owed);
}

Result<Determination> owed_by_own_cover(const VehicleDamage& damage, const law::Book&) {
    Reasoning why;
    const auto repairs = damage.vetuste_clause ? damage.repairs - damage.vetuste : damage.repairs;
    if (repairs != damage.repairs)
        why.note("La clause de vétusté du contrat s’applique.", motor_contract("vétusté"),
                 to_french(damage.repairs), to_french(repairs));
    auto owed = vehicle_value(damage, repairs, why);
    if (damage.plafond && owed > *damage.plafond) {
        why.note("Le plafond de la garantie borne l’indemnité.", motor_contract("plafond"),
                 to_french(owed), to_french(*damage.plafond));
        owed = *damage.plafond;
    }
    if (damage.premium_due) {
        const auto before = owed;
        owed = proportion(owed, damage.premium_paid->in_cents(), damage.premium_due->in_cents(),
                          Rounding::half_up);
        why.note("La réduction de prime frappe ses propres garanties.", insurance_code("L113-9"),
                 to_french(before), to_french(owed));
    }
    const auto net = std::max(owed - damage.franchise, Money{});
    why.note("La franchise se déduit en dernier.", motor_contract("franchise"), to_french(owed),
             to_french(net));
    return why.conclude(net);
}

Result<Determination> recourse_against_insured(const VehicleDamage& damage, const law::Book& book) {
    const auto owed = owed_by_liable(damage, book);
    if (!owed) return Failure{owed.error()};
    const auto paid = std::get<Money>(owed->value);
    Reasoning why;
    why.note("La victime est payée en entier : la réduction ne lui est pas opposable.",
             insurance_code("R211-13"), "", to_french(paid));
    auto covered = paid;
    if (damage.premium_due)
        covered = proportion(paid, damage.premium_paid->in_cents(), damage.premium_due->in_cents(),
                             Rounding::half_up);
    why.note("L’assureur réclame à son assuré la part qui n’était pas couverte.",
             insurance_code("L113-9 et R211-13"), to_french(paid), to_french(paid - covered));
    return why.conclude(paid - covered);
}

}  // namespace sim::claims::motor
