#include "sim/claims/motor/irsa_chain.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

std::int64_t size_of(const Chain& chain) {
    return static_cast<std::int64_t>(chain.file.size());
}

const FileVehicle& vehicle(const Chain& chain, std::int64_t rank) {
    return chain.file[static_cast<std::size_t>(rank - 1)];
}

/// Ranks of those that hit this vehicle from behind.
std::vector<std::int64_t> hitters(const Chain& chain, std::int64_t rank) {
    const auto& said = vehicle(chain, rank).hit_by;
    if (!said.empty()) return said;
    if (rank < size_of(chain)) return {rank + 1};
    return {};
}

/// What `debtor` pays for `creditor`: half, all for the first of the file, split between hitters.
Money owed_for(const Chain& chain, std::int64_t creditor, std::int64_t debtor, Rate half) {
    const auto by = hitters(chain, creditor);
    const auto found = std::ranges::find(by, debtor);
    if (found == by.end()) return {};
    const auto& hurt = vehicle(chain, creditor);
    const bool is_whole = creditor == 1 || !hurt.member;
    const auto due = is_whole ? hurt.assiette : share(hurt.assiette, half, Rounding::half_up);
    const auto parts = allocate(due, std::vector<std::int64_t>(by.size(), 1));
    return parts[static_cast<std::size_t>(found - by.begin())];
}

Result<Rate> half_of(const Chain& chain, const law::Book& book, Reasoning& why) {
    const auto half = law::in_force(book, law::irsa_chain_share, chain.on);
    if (!half) return Failure{half.error()};
    why.note(
        "Chacun ne réclame qu’à celui qui l’a heurté à l’arrière : la moitié, le tout pour le "
        "premier de la file.",
        irsa_article("art. 4.1 et 4.2"));
    return why.read(*half);
}

std::string rank_text(std::int64_t rank) {
    return "Véhicule " + std::to_string(rank);
}

}  // namespace

Problems impossible(const Chain& chain) {
    Problems problems;
    const auto size = size_of(chain);
    const auto wrong_rank = [&](const char* fact) {
        problems.push_back({{fact, 0, 0},
                            "Ce rang n’est pas celui d’un véhicule de la file.",
                            "Les rangs vont de 1 à " + std::to_string(size) + "."});
    };
    if (size < 3)
        problems.push_back({{"file", 0, 0},
                            "Une chaîne compte au moins trois véhicules.",
                            "À deux, voyez irsa.case."});
    if (chain.side_by_side)
        problems.push_back({{"side_by_side", 0, 0},
                            "Deux véhicules côte à côte qui se touchent ne font pas une chaîne.",
                            "Voyez le carambolage (règle irsa.balance)."});
    if (chain.creditor > size) wrong_rank("creditor");
    if (chain.debtor > size) wrong_rank("debtor");
    for (std::int64_t rank = 1; rank <= size; ++rank) {
        const auto& by = vehicle(chain, rank).hit_by;
        if (std::ranges::any_of(by, [&](auto other) { return other > size; }))
            wrong_rank("file.hit_by");
        const bool is_odd = std::ranges::any_of(
            by, [&](auto other) { return other == rank || std::ranges::count(by, other) > 1; });
        if (is_odd)
            problems.push_back({{"file.hit_by", 0, 0},
                                "Un véhicule est heurté par d’autres, chacun nommé une fois.",
                                "Retirez son propre rang et les répétitions."});
    }
    return problems;
}

Result<Determination> chain_recourse(const Chain& chain, const law::Book& book) {
    Reasoning why;
    const auto half = half_of(chain, book, why);
    if (!half) return Failure{half.error()};
    const auto due = owed_for(chain, chain.creditor, chain.debtor, *half);
    why.note(rank_text(chain.debtor) + " doit pour " + rank_text(chain.creditor) + ".",
             irsa_article("art. 4.2"), to_french(vehicle(chain, chain.creditor).assiette),
             to_french(due));
    return why.conclude(due);
}

Result<Determination> chain_received(const Chain& chain, const law::Book& book) {
    Reasoning why;
    const auto half = half_of(chain, book, why);
    if (!half) return Failure{half.error()};
    Money sum;
    for (std::int64_t debtor = 1; debtor <= size_of(chain); ++debtor) {
        const auto due = owed_for(chain, chain.creditor, debtor, *half);
        if (due == Money{}) continue;
        why.note(rank_text(debtor) + " paie.", irsa_article("art. 4.2"), to_french(sum),
                 to_french(sum + due));
        sum += due;
    }
    return why.conclude(sum);
}

Result<Determination> chain_paid(const Chain& chain, const law::Book& book) {
    Reasoning why;
    const auto half = half_of(chain, book, why);
    if (!half) return Failure{half.error()};
    Money sum;
    for (std::int64_t creditor = 1; creditor <= size_of(chain); ++creditor) {
        const auto due = owed_for(chain, creditor, chain.debtor, *half);
        if (due == Money{}) continue;
        why.note("Pour " + rank_text(creditor) + ".", irsa_article("art. 4.2"), to_french(sum),
                 to_french(sum + due));
        sum += due;
    }
    return why.conclude(sum);
}

Result<Determination> chain_contribution(const Chain& chain, const law::Book& book) {
    const auto& hurt = vehicle(chain, chain.creditor);
    if (hurt.member)
        return Failure{Problem{{"creditor", 0, 0},
                               "Ce véhicule a un assureur adhérent : il réclame lui-même.",
                               "Voyez irsa.chain_recourse."}};
    Reasoning why;
    const auto half = half_of(chain, book, why);
    if (!half) return Failure{half.error()};
    Money sum;
    for (const auto payer : hitters(chain, chain.creditor)) {
        const auto followers = hitters(chain, payer);
        if (std::ranges::find(followers, chain.debtor) == followers.end()) continue;
        const auto paid = owed_for(chain, chain.creditor, payer, *half);
        const auto back = share(paid, *half, Rounding::half_up);
        why.note(rank_text(payer) +
                     " a payé le véhicule sans adhérent et réclame la moitié au "
                     "suivant.",
                 irsa_article("art. 4.2"), to_french(paid), to_french(back));
        sum += back;
    }
    return why.conclude(sum);
}

}  // namespace sim::claims::motor
