#include "sim/claims/motor/irsa_manager.hpp"

#include <optional>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/irsa_days.hpp"
#include "sim/claims/motor/irsa_plate.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"
#include "sim/law/keys/pileup.hpp"

namespace sim::claims::motor {
namespace {

/// In a chain, all bear alike except the first of the file; else the case decides.
std::vector<std::int64_t> weights_of(const PureLoss& loss) {
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < loss.vehicles.size(); ++i)
        weights.push_back(loss.chain ? (i == 0 ? 0 : 1) : loss.vehicles[i].share.in_millionths());
    return weights;
}

}  // namespace

Problems impossible(const PureLoss& loss) {
    Problems problems;
    const auto size = static_cast<std::int64_t>(loss.vehicles.size());
    const std::int64_t least = loss.chain ? 3 : 2;
    if (size < least)
        problems.push_back({{"vehicles", 0, 0},
                            "Il faut au moins " + std::to_string(least) + " véhicules.",
                            "Nommez-les tous."});
    if (loss.of > size)
        problems.push_back({{"of", 0, 0},
                            "Ce rang n’est pas celui d’un véhicule.",
                            "Les rangs vont de 1 à " + std::to_string(size) + "."});
    std::int64_t shares = 0;
    for (const auto& vehicle : loss.vehicles) shares += vehicle.share.in_millionths();
    if (!loss.chain && shares != whole.in_millionths())
        problems.push_back({{"vehicles.share", 0, 0},
                            "Les parts font " + to_french(Rate::millionths(shares)) + ".",
                            "Elles doivent faire 100 % ensemble."});
    return problems;
}

Result<Determination> loss_manager(const PureLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto weights = weights_of(loss);
    std::size_t best = loss.chain ? 1 : 0;
    for (std::size_t i = best + 1; i < weights.size(); ++i) {
        if (weights[i] < weights[best]) continue;
        const auto mine = plate_key(loss.vehicles[i].plate);
        const auto theirs = plate_key(loss.vehicles[best].plate);
        if (weights[i] == weights[best] && (!mine || !theirs)) {
            law.refuse("vehicles.plate", "À parts égales, les plaques départagent les assureurs.",
                       "Indiquez l’immatriculation de chaque véhicule.");
            return law.conclude(false);
        }
        if (weights[i] > weights[best] || *mine < *theirs) best = i;
    }
    law.note(
        "La plus grande part désigne l’assureur qui paie le tiers ; à parts égales, la plus "
        "petite plaque.",
        irsa_article("art. 2.6"), "", loss.vehicles[best].plate);
    return law.conclude(law::Count{static_cast<std::int64_t>(best + 1)});
}

Result<Determination> loss_share(const PureLoss& loss, const law::Book& book) {
    Ruling law{book, loss.on};
    const auto parts = allocate(loss.amount, weights_of(loss));
    const auto borne = parts[static_cast<std::size_t>(loss.of - 1)];
    law.note(loss.chain ? "En chaîne, tous partagent également, sauf le premier de la file."
                        : "La perte se partage selon les parts du barème.",
             irsa_article("art. 2.6"), to_french(loss.amount), to_french(borne));
    return law.conclude(borne);
}

Problems impossible(const PileupLapse& lapse) {
    return out_of_order(lapse, {{"on", lapse.on, "notice_on", lapse.notice_on}});
}

Result<Determination> lapse_ends_on(const PileupLapse& lapse, const law::Book& book) {
    Ruling law{book, lapse.on};
    const bool idle = lapse.lapse == Lapse::leader_idle;
    const auto days =
        law.read(idle ? law::irsa_leader_notice_days : law::irsa_head_silence_days).value;
    const auto last = irsa_days_end(lapse.notice_on, days);
    law.note(idle ? "Mis en demeure, le meneur a ce délai ; il est ensuite remplacé."
                  : "La direction mise en demeure a ce délai pour répondre.",
             irsa_article("art. 5.4"), to_french(lapse.notice_on), to_french(last));
    return law.conclude(last);
}

Result<Determination> lapse_penalty(const PileupLapse& lapse, const law::Book& book) {
    Ruling law{book, lapse.on};
    const auto forfait = law.read(law::irsa_forfait);
    law.note(lapse.lapse == Lapse::leader_idle
                 ? "Le meneur remplacé doit un forfait de l’année de l’accident."
                 : "La société silencieuse doit un forfait, que les autres se partagent.",
             irsa_article("art. 5.4"), "", to_french(forfait));
    return law.conclude(forfait);
}

}  // namespace sim::claims::motor
