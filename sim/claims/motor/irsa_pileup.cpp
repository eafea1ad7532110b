#include "sim/claims/motor/irsa_pileup.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/irsa_plate.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

bool is_shared(BaremeCase bareme_case) {
    using enum BaremeCase;
    constexpr std::array shared{cas_13, cas_17, cas_21, cas_31, cas_43, cas_56};
    return std::ranges::find(shared, bareme_case) != shared.end();
}

bool is_faulty(const Phase& phase, std::int64_t rank) {
    return phase.charged == rank || (phase.favoured == rank && is_shared(phase.bareme_case));
}

/// Two for a fault without right in the initial phase, one for a shared or a later fault.
std::int64_t coefficient_of(const Pileup& pileup, std::int64_t rank) {
    const auto involves = [&](const Phase& phase) {
        return phase.favoured == rank || phase.charged == rank;
    };
    if (pileup.order_unknown)
        return std::ranges::any_of(pileup.phases,
                                   [&](const Phase& phase) { return is_faulty(phase, rank); })
                   ? 1
                   : 0;
    const auto first = std::ranges::find_if(pileup.phases, involves);
    if (first == pileup.phases.end() || !is_faulty(*first, rank)) return 0;
    const bool is_initial = first == pileup.phases.begin();
    return is_initial && !is_shared(first->bareme_case) ? 2 : 1;
}

struct Sheet {
    std::vector<std::int64_t> coefficients;
    std::vector<Money> rights;
    std::vector<Money> debts;
    std::int64_t sum = 0;
};

Sheet sheet_of(const Pileup& pileup) {
    Sheet sheet;
    const auto size = pileup.vehicles.size();
    for (std::size_t i = 0; i < size; ++i) {
        const bool counts = pileup.vehicles[i].member;
        sheet.coefficients.push_back(
            counts ? coefficient_of(pileup, static_cast<std::int64_t>(i + 1)) : 0);
    }
    sheet.sum =
        std::accumulate(sheet.coefficients.begin(), sheet.coefficients.end(), std::int64_t{0});
    Money total;
    for (std::size_t i = 0; i < size; ++i) {
        const auto& vehicle = pileup.vehicles[i];
        const auto own = sheet.coefficients[i];
        auto right = proportion(vehicle.damage, 2 - own, 2, Rounding::half_up);
        if (sheet.sum > 0)
            right +=
                proportion(vehicle.paid_to_others, sheet.sum - own, sheet.sum, Rounding::half_up);
        sheet.rights.push_back(right);
        total += right;
    }
    sheet.debts = sheet.sum > 0 ? allocate(total, sheet.coefficients) : std::vector<Money>(size);
    return sheet;
}

Result<bool> is_titre_5(const Pileup& pileup, const law::Book& book, Reasoning& why) {
    const auto most = law::in_force(book, law::irsa_pileup_most_vehicles, pileup.on);
    if (!most) return Failure{most.error()};
    if (static_cast<std::int64_t>(pileup.vehicles.size()) > why.read(*most).value)
        return Failure{Problem{{"vehicles", 0, 0},
                               "Au-delà de ce nombre de véhicules, le titre 6 s’applique.",
                               "Voyez irsa.above_franchise."}};
    return true;
}

std::size_t index_of(const Pileup& pileup) {
    return static_cast<std::size_t>(pileup.of - 1);
}

/// Notes the coefficient, and gives the whole table.
Result<Sheet> worked(const Pileup& pileup, const law::Book& book, Reasoning& why) {
    const auto fits = is_titre_5(pileup, book, why);
    if (!fits) return Failure{fits.error()};
    auto sheet = sheet_of(pileup);
    why.note(
        "Le coefficient vient de la première phase du véhicule : 2 faute initiale sans droit, "
        "1 partage initial ou faute ultérieure, 0 sans faute.",
        irsa_article("art. 5.3.2"), "",
        std::to_string(sheet.coefficients[index_of(pileup)]) + " sur " + std::to_string(sheet.sum));
    return sheet;
}

}  // namespace

Problems impossible(const Pileup& pileup) {
    Problems problems;
    const auto size = static_cast<std::int64_t>(pileup.vehicles.size());
    if (size < 3)
        problems.push_back({{"vehicles", 0, 0},
                            "Un carambolage compte au moins trois véhicules.",
                            "À deux, voyez irsa.case."});
    if (pileup.of > size)
        problems.push_back({{"of", 0, 0},
                            "Ce rang n’est pas celui d’un véhicule.",
                            "Les rangs vont de 1 à " + std::to_string(size) + "."});
    for (const auto& phase : pileup.phases)
        if (phase.favoured > size || phase.charged > size || phase.favoured == phase.charged)
            problems.push_back({{"phases", 0, 0},
                                "Une phase oppose deux véhicules différents de la liste.",
                                "Corrigez ses rangs."});
    return problems;
}

Result<Determination> pileup_coefficient(const Pileup& pileup, const law::Book& book) {
    Reasoning why;
    const auto sheet = worked(pileup, book, why);
    if (!sheet) return Failure{sheet.error()};
    return why.conclude(law::Count{sheet->coefficients[index_of(pileup)]});
}

Result<Determination> pileup_right(const Pileup& pileup, const law::Book& book) {
    Reasoning why;
    const auto sheet = worked(pileup, book, why);
    if (!sheet) return Failure{sheet.error()};
    const auto i = index_of(pileup);
    why.note(
        "Droit à recours : tout, la moitié ou rien de ses dommages selon son coefficient, et "
        "la part des autres dans ce qu’il a payé pour autrui.",
        irsa_article("art. 5.3.2"), to_french(pileup.vehicles[i].damage),
        to_french(sheet->rights[i]));
    return why.conclude(sheet->rights[i]);
}

Result<Determination> pileup_debt(const Pileup& pileup, const law::Book& book) {
    Reasoning why;
    const auto sheet = worked(pileup, book, why);
    if (!sheet) return Failure{sheet.error()};
    const auto i = index_of(pileup);
    why.note("Le total des droits se partage au prorata des coefficients.",
             irsa_article("art. 5.5.2"), "", to_french(sheet->debts[i]));
    return why.conclude(sheet->debts[i]);
}

Result<Determination> pileup_balance(const Pileup& pileup, const law::Book& book) {
    Reasoning why;
    const auto sheet = worked(pileup, book, why);
    if (!sheet) return Failure{sheet.error()};
    const auto i = index_of(pileup);
    const auto balance = sheet->rights[i] - sheet->debts[i];
    why.note("Solde : droit moins dette ; négatif, son assureur paie le meneur de jeu.",
             irsa_article("art. 5.3.2"),
             to_french(sheet->rights[i]) + " et " + to_french(sheet->debts[i]), to_french(balance));
    return why.conclude(balance);
}

Result<Determination> pileup_leader(const Pileup& pileup, const law::Book&) {
    Reasoning why;
    std::optional<PlateKey> lowest;
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < pileup.vehicles.size(); ++i) {
        if (!pileup.vehicles[i].member) continue;
        const auto key = plate_key(pileup.vehicles[i].plate);
        if (!key || (lowest && *lowest <= *key)) continue;
        lowest = key;
        rank = static_cast<std::int64_t>(i + 1);
    }
    if (!lowest)
        return Failure{Problem{{"vehicles.plate", 0, 0},
                               "Aucune immatriculation ne se compare.",
                               "Indiquez les plaques ; à défaut, comparez les numéros de série."}};
    why.note(
        "Meneur de jeu : l’assureur de la plus petite plaque. Les chiffres d’abord, sans le "
        "premier de quatre, puis les lettres.",
        irsa_article("annexe 4"), "", pileup.vehicles[static_cast<std::size_t>(rank - 1)].plate);
    return why.conclude(law::Count{rank});
}

}  // namespace sim::claims::motor
