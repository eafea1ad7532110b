#include "sim/claims/property/irsi_shares.hpp"

#include "sim/claims/property/causes.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

bool is_occupants(const Local& local, const Damage& damage) {
    return local.premises->occupant != local.premises->owner &&
           damage.owner == local.premises->occupant && !damage.owner.empty();
}

Id owner_or_building(const Local& local, bool building_covers) {
    if (!local.owner_insurer.empty()) return local.owner_insurer;
    return building_covers ? local.building_insurer : Id{};
}

/// Art. 6.1 and 6.2 agree on contents: each side's insurer, except that a tranche 1 gestionnaire of
/// an insured occupant pays for everybody.
Id contents_payer(const Local& local, const Damage& damage, Tranche tranche) {
    if (is_occupants(local, damage)) return local.occupant_insurer;
    if (local.occupation == Occupation::common_parts) return local.gestionnaire;
    if (tranche == Tranche::one && local.occupation == Occupation::occupant_insured)
        return local.gestionnaire;
    return owner_or_building(local, local.building_covers_contents);
}

/// Annexe 6: the occupant's own embellissements move from one insurer to another with the tranche.
Id occupants_embellissements_payer(const Local& local, Tranche tranche) {
    switch (local.occupation) {
        case Occupation::occupant_insured: return local.occupant_insurer;
        case Occupation::occupant_uninsured:
            return tranche == Tranche::one ? local.gestionnaire : Id{};
        case Occupation::leaving_or_furnished: return local.owner_insurer;
        case Occupation::leaving_owner_uninsured:
            if (tranche == Tranche::one) return local.occupant_insurer;
            return local.building_covers_embellissements ? local.building_insurer : Id{};
        case Occupation::both_uninsured:
        case Occupation::owner_insured:
        case Occupation::owner_uninsured:
        case Occupation::vacant:
        case Occupation::vacant_owner_uninsured:
        case Occupation::common_parts: return {};
    }
    return {};
}

Id embellissements_payer(const Local& local, const Damage& damage, Tranche tranche) {
    if (is_occupants(local, damage)) return occupants_embellissements_payer(local, tranche);
    if (local.occupation == Occupation::common_parts) return local.gestionnaire;
    if (tranche == Tranche::one && local.occupation == Occupation::occupant_insured)
        return local.gestionnaire;
    return owner_or_building(local, local.building_covers_embellissements);
}

/// Art. 6.2.1.b: the tenant's insurer has the owner's goods repaired, in the place of the owner's
/// insurer or of the building's; the tenant is then the organiser of that damage.
bool is_taken_over(const Local& local, const Damage& damage, Tranche tranche) {
    return tranche == Tranche::two && !damage.organiser.empty() &&
           damage.organiser == local.premises->occupant &&
           local.occupation == Occupation::occupant_insured &&
           (damage.head == DamageHead::immovable || damage.head == DamageHead::embellissements);
}

Id immovable_payer(const Local& local, Tranche tranche) {
    if (tranche == Tranche::one || local.occupation == Occupation::common_parts)
        return local.gestionnaire;
    return owner_or_building(local, true);
}

/// In tranche 2 the costs follow whose goods they serve; in tranche 1 the gestionnaire bears them.
Id ancillary_payer(const Local& local, const Damage& damage, Tranche tranche) {
    if (tranche == Tranche::two && local.occupation == Occupation::occupant_insured &&
        !is_occupants(local, damage))
        return owner_or_building(local, true);
    return local.gestionnaire;
}

Id payer_of(const Local& local, const Damage& damage, Tranche tranche, const Id& search_payer) {
    if (is_taken_over(local, damage, tranche)) return local.occupant_insurer;
    switch (damage.head) {
        case DamageHead::contents: return contents_payer(local, damage, tranche);
        case DamageHead::embellissements: return embellissements_payer(local, damage, tranche);
        case DamageHead::immovable: return immovable_payer(local, tranche);
        case DamageHead::leak_search: return search_payer;
        case DamageHead::ancillary: return ancillary_payer(local, damage, tranche);
        case DamageHead::consequential: return {};
    }
    return {};
}

/// A riser inside a flat is common: the cause decides before the place.
bool is_private(const Facts& facts) {
    for (const auto& id : facts.loss.causes) {
        const auto* cause = find_cause(id);
        if (cause != nullptr && cause->kind == CauseKind::building) return false;
    }
    const auto* origin = find_premises(facts, facts.loss.origin);
    return origin != nullptr && origin->use != PremisesUse::common_parts;
}

std::string amount_line(const Damage& damage) {
    return damage.label + " : " + to_french(convention_value(damage)) +
           (damage.head == DamageHead::contents ? ", vétusté déduite." : ".");
}

}  // namespace

Money worn_value(const Damage& damage) {
    if (damage.head == DamageHead::leak_search || damage.head == DamageHead::ancillary ||
        damage.head == DamageHead::consequential)
        return damage.new_value;
    return damage.new_value - share(damage.new_value, damage.vetuste, Rounding::half_up);
}

Money convention_value(const Damage& damage) {
    return damage.head == DamageHead::contents ? worn_value(damage) : damage.new_value;
}

bool is_counted(const Local& local, const Damage& damage, const Id& search_payer) {
    if (!damage.evidenced || damage.head == DamageHead::consequential) return false;
    return damage.head != DamageHead::leak_search ||
           (!search_payer.empty() && search_payer == local.gestionnaire);
}

Id leak_search_payer(const Facts& facts, const Local& local, const Damage& damage,
                     std::int64_t rules) {
    if (damage.organiser.empty()) return local.gestionnaire;
    const auto* organiser = find_party(facts, damage.organiser);
    if (organiser != nullptr && organiser->kind == PartyKind::insurer) return organiser->id;
    const bool syndic = damage.organiser == facts.building.syndic ||
                        (organiser != nullptr && organiser->kind == PartyKind::syndic);
    if (!syndic) return insurer_of(facts, damage.organiser);
    // Since the second edition a private leak sends the syndic's search to the copropriétaire.
    if (rules < 2 || !is_private(facts)) return facts.building.insurer;
    const auto owners = insurer_of(facts, find_premises(facts, facts.loss.origin)->owner);
    return owners.empty() ? facts.building.insurer : owners;
}

Result<Money> assiette(const Facts& facts, const law::Book& book, const Local& local,
                       Reasoning& why) {
    const auto in_force = law::is_in_force(book, law::irsi_leak_search_rules.path, facts.loss.on);
    if (!in_force) return Failure{in_force.error()};
    // Before the convention its first edition is used, only to say what the assiette would be.
    std::int64_t rules = 1;
    if (const auto cited = law::in_force(book, law::irsi_leak_search_rules, facts.loss.on))
        rules = why.read(*cited).value;
    Money total;
    for (const auto& damage : local.premises->damage) {
        const auto payer = damage.head == DamageHead::leak_search
                               ? leak_search_payer(facts, local, damage, rules)
                               : Id{};
        if (!is_counted(local, damage, payer)) {
            why.note(damage.label + " : ne compte pas dans l’assiette.", irsi_article("4.2"));
            continue;
        }
        const auto before = total;
        total += convention_value(damage);
        why.note(amount_line(damage), irsi_article("4.2"), to_french(before), to_french(total));
    }
    return total;
}

Result<Tranche> tranche_of(const Facts& facts, const law::Book& book, Money amount,
                           Reasoning& why) {
    const auto one = law::in_force(book, law::irsi_tranche_1_plafond, facts.loss.on);
    if (!one) return Failure{one.error()};
    const auto two = law::in_force(book, law::irsi_tranche_2_plafond, facts.loss.on);
    if (!two) return Failure{two.error()};
    const auto first = why.read(*one);
    const auto second = why.read(*two);
    if (amount <= Money{}) {
        why.note("Aucun dommage ne compte dans l’assiette.", irsi_article("4.2"));
        return Tranche::out;
    }
    if (amount <= first) {
        why.note("L’assiette ne dépasse pas " + to_french(first) + " : tranche 1.", one->reference,
                 to_french(amount), "tranche 1");
        return Tranche::one;
    }
    if (amount <= second) {
        why.note("L’assiette dépasse " + to_french(first) + " sans dépasser " + to_french(second) +
                     " : tranche 2.",
                 two->reference, to_french(amount), "tranche 2");
        return Tranche::two;
    }
    why.note("L’assiette dépasse " + to_french(second) + " : le local sort de la convention.",
             two->reference, to_french(amount), "hors convention");
    return Tranche::out;
}

Result<std::vector<Share>> shares(const Facts& facts, const law::Book& book, const Local& local,
                                  Tranche tranche, Reasoning& why) {
    const auto rules = law::in_force(book, law::irsi_leak_search_rules, facts.loss.on);
    if (!rules) return Failure{rules.error()};
    const auto cap = law::in_force(book, law::irsi_leak_search_cap, facts.loss.on);
    if (!cap) return Failure{cap.error()};
    const auto edition = why.read(*rules).value;
    const auto most = why.read(*cap);
    std::vector<Share> parts;
    for (const auto& damage : local.premises->damage) {
        if (!damage.evidenced || damage.head == DamageHead::consequential) continue;
        const bool search = damage.head == DamageHead::leak_search;
        const auto searcher = search ? leak_search_payer(facts, local, damage, edition) : Id{};
        auto payer = payer_of(local, damage, tranche, searcher);
        if (search && damage.new_value > most) payer.clear();
        const auto article = search ? "3" : tranche == Tranche::one ? "6.1" : "6.2";
        why.note(damage.label + " : " +
                     (payer.empty() ? std::string{"personne ne paie selon la convention"}
                                    : "à la charge de " + name_of(facts, payer)) +
                     ".",
                 irsi_article(article), "", to_french(convention_value(damage)));
        parts.push_back({&damage, payer, convention_value(damage), worn_value(damage),
                         !search || payer == local.gestionnaire});
    }
    return parts;
}

}  // namespace sim::claims::property
