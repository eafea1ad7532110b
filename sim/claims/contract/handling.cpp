#include "sim/claims/contract/handling.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

Determination seen(Reasoning& why, std::string_view mode, std::string rule) {
    why.note(std::move(rule), company_practice("expertise"));
    return why.conclude(Term{std::string{mode}});
}

std::optional<law::Key<Money>> forfait_of(Hazard hazard) {
    switch (hazard) {
        case Hazard::water: return law::water_damage_opening_reserve;
        case Hazard::fire: return law::fire_opening_reserve;
        case Hazard::theft: return law::theft_opening_reserve;
        case Hazard::glass: return law::glass_opening_reserve;
        case Hazard::storm: return law::storm_opening_reserve;
        case Hazard::flood: return law::natural_disaster_opening_reserve;
        case Hazard::drought: return law::drought_opening_reserve;
        case Hazard::liability: return law::liability_opening_reserve;
        case Hazard::electrical:
        case Hazard::construction:
        case Hazard::frost: break;
    }
    return {};
}

/// In the order of `Hazard`, by the ids of `measure_words`.
constexpr std::array<std::string_view, hazard_words.size()> measures_of{
    "measure_shut_water,measure_leak_search,measure_dry,measure_power,measure_photos",
    "measure_close,measure_shore,measure_guard,measure_smoke,measure_photos",
    "measure_complaint,measure_stop_cards,measure_locks,measure_close,measure_photos",
    "measure_close,measure_photos",
    "measure_cover,measure_trees,measure_photos",
    "measure_power,measure_pump,measure_dry,measure_rehouse,measure_photos",
    "measure_cracks,measure_shore,measure_leak_search,measure_photos",
    "measure_power,measure_photos",
    "measure_shore,measure_cover,measure_photos",
    "measure_danger,measure_photos",
    "measure_drain,measure_shut_water,measure_photos",
};

}  // namespace

std::span<const Option> expertise_mode_words() {
    static constexpr std::array words{
        Option{"mode_common", "Expertise pour compte commun"},
        Option{"mode_construction", "Expertise dommages-ouvrage"},
        Option{"mode_adversarial", "Expertise contradictoire"},
        Option{"mode_on_site", "Expertise amiable sur place"},
        Option{"mode_remote", "Gré à gré sur devis, ou à distance"},
    };
    return words;
}

std::span<const Option> measure_words() {
    static constexpr std::array words{
        Option{"measure_shut_water", "couper l’eau"},
        Option{"measure_leak_search", "rechercher la fuite"},
        Option{"measure_dry", "pomper, sécher, aérer"},
        Option{"measure_power", "couper l’électricité"},
        Option{"measure_close", "clore les lieux"},
        Option{"measure_shore", "étayer"},
        Option{"measure_guard", "faire garder les lieux"},
        Option{"measure_smoke", "décontaminer les suies sous 48 heures"},
        Option{"measure_complaint", "porter plainte"},
        Option{"measure_stop_cards", "faire opposition aux moyens de paiement"},
        Option{"measure_locks", "changer les serrures"},
        Option{"measure_cover", "bâcher"},
        Option{"measure_trees", "abattre les arbres dangereux"},
        Option{"measure_pump", "pomper et évacuer les boues"},
        Option{"measure_rehouse", "reloger"},
        Option{"measure_cracks", "suivre les fissures"},
        Option{"measure_danger", "supprimer le danger"},
        Option{"measure_drain", "vidanger l’installation"},
        Option{"measure_photos", "photographier, garder les biens et les factures"},
    };
    return words;
}

Result<Determination> expertise_mode(const Damaged& damage, const law::Book& book) {
    Reasoning why;
    const auto remote = law::in_force(book, law::remote_assessment_up_to, damage.on);
    if (!remote) return Failure{remote.error()};
    const auto large = law::in_force(book, law::adversarial_assessment_above, damage.on);
    if (!large) return Failure{large.error()};
    if (damage.irsi_tranche_2)
        return seen(why, "mode_common",
                    "En tranche 2 de l’IRSI, l’expertise pour compte commun s’impose.");
    if (damage.hazard == Hazard::construction)
        return seen(why, "mode_construction", "Un désordre de construction a son propre expert.");
    const auto high = why.read(*large);
    if ((damage.recourse || damage.hazard == Hazard::liability) && damage.amount > high)
        return seen(
            why, "mode_adversarial",
            "Un recours au-delà de " + to_french(high) + " veut une expertise contradictoire.");
    if (damage.doubt)
        return seen(why, "mode_on_site", "Un doute se lève sur place, quel que soit le montant.");
    const auto small = why.read(*remote);
    if (damage.amount <= small)
        return seen(why, "mode_remote",
                    "Jusqu’à " + to_french(small) +
                        ", sans doute, un devis ou une visite à "
                        "distance suffit.");
    return seen(why, "mode_on_site", "Au-delà de " + to_french(small) + ", l’expert se déplace.");
}

Result<Determination> measures_by_hazard(const Damaged& damage, const law::Book&) {
    Reasoning why;
    why.note(
        "L’assuré limite son dommage ; les frais de sauvetage suivent le sinistre. Rien ne se "
        "jette avant l’accord de l’expert.",
        insurance_code("L122-3"));
    return why.conclude(Term{std::string{measures_of[static_cast<std::size_t>(damage.hazard)]}});
}

Result<Determination> opening_forfait(const Damaged& damage, const law::Book& book) {
    const auto key = forfait_of(damage.hazard);
    if (!key)
        return Failure{Problem{{"hazard", 0, 0},
                               "Aucun forfait d’ouverture n’existe pour cet événement.",
                               "Évaluez le dossier dès l’ouverture."}};
    const auto forfait = law::in_force(book, *key, damage.on);
    if (!forfait) return Failure{forfait.error()};
    Reasoning why;
    const auto amount = why.read(*forfait);
    why.note("À l’ouverture, la provision est un forfait, remplacé au premier rapport.",
             forfait->reference, "", to_french(amount));
    return why.conclude(amount);
}

namespace {

Money remaining(Money expected, Money paid) {
    return std::max(expected - paid, Money{});
}

Money gross(const ReserveFile& file, Reasoning& why) {
    const law::Reference definition{"Code des assurances, art. R343-7, 4°",
                                    insurance_code("R343-7").url};
    Money total;
    const auto add = [&](Money amount, std::string_view rule) {
        if (amount == Money{}) return;
        why.note(std::string{rule}, definition, to_french(total), to_french(total + amount));
        total += amount;
    };
    add(remaining(file.principal, file.paid), "Principal restant à payer.");
    add(remaining(file.fees, file.fees_paid), "Honoraires restant à payer.");
    add(file.interest, "Intérêts et pénalités.");
    add(share(file.principal, file.management, Rounding::half_up), "Frais de gestion.");
    if (total == Money{}) why.note("Il ne reste rien à payer.", definition, "", to_french(total));
    return total;
}

Money recourse(const ReserveFile& file, Reasoning& why) {
    const auto base = file.recourse_base.value_or(file.principal);
    const auto expected = share(share(base, file.liable_share, Rounding::half_up),
                                file.recourse_chance, Rounding::half_up);
    why.note("Le recours à recevoir s’évalue à part, sur la part du tiers et ses chances.",
             insurance_code("R343-7"), to_french(base), to_french(expected));
    return expected;
}

}  // namespace

Result<Determination> psap_gross(const ReserveFile& file, const law::Book&) {
    Reasoning why;
    const auto amount = gross(file, why);
    return why.conclude(amount);
}

Result<Determination> psap_recourse(const ReserveFile& file, const law::Book&) {
    Reasoning why;
    const auto amount = recourse(file, why);
    return why.conclude(amount);
}

Result<Determination> psap_net(const ReserveFile& file, const law::Book&) {
    Reasoning why;
    const auto expense = gross(file, why);
    const auto net = expense - recourse(file, why);
    why.note("Coût net pour la compagnie ; la provision, elle, reste brute.",
             insurance_code("R343-7"), to_french(expense), to_french(net));
    return why.conclude(net);
}

}  // namespace sim::claims::contract
