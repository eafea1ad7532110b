#include "sim/claims/property/local_case.hpp"

#include <algorithm>

#include "sim/claims/property/irsi_local.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

bool has_tenant(Occupancy occupancy) {
    switch (occupancy) {
        case Occupancy::tenant:
        case Occupancy::furnished:
        case Occupancy::seasonal:
        case Occupancy::notice: return true;
        case Occupancy::owner:
        case Occupancy::vacant:
        case Occupancy::common_parts: break;
    }
    return false;
}

PremisesUse use_of(LocalUse use) {
    switch (use) {
        case LocalUse::dwelling: break;
        case LocalUse::professional: return PremisesUse::professional;
        case LocalUse::mixed: return PremisesUse::mixed;
        case LocalUse::hotel: return PremisesUse::hotel;
    }
    return PremisesUse::dwelling;
}

/// An indivision has no syndicat to insure: the conventions read it as one owner's building.
BuildingRegime regime_of(LocalRegime regime) {
    return regime == LocalRegime::copropriete ? BuildingRegime::copropriete
                                              : BuildingRegime::single_owner;
}

/// The wear as the millionths that give it back to the cent.
Rate rate_of(Money wear, Money value) {
    if (value == Money{}) return {};
    return Rate::millionths(
        proportion(Money::cents(1'000'000), wear.in_cents(), value.in_cents(), Rounding::half_up)
            .in_cents());
}

class File {
public:
    File(const LocalCase& local, bool reroutes_count)
        : local_{local}, reroutes_count_{reroutes_count} {
        facts_.building = {regime_of(local.regime), "syndic", local.building_insurer};
        for (const auto& person : local_people) {
            Party party;
            party.id = person.id;
            party.name = person.label;
            party.kind = person.id == "syndic" ? PartyKind::syndic : PartyKind::person;
            facts_.parties.push_back(party);
        }
        // The owner of a whole building owns its common parts too.
        common_ = local.regime == LocalRegime::copropriete ? "syndic" : "owner";
        insured("syndic", local.building_insurer);
        // One who lives in his part is insured for it by the insurer named as the occupant's.
        const bool own = local.occupancy == Occupancy::owner && !local.occupant_insurer.empty();
        if (common_ == "owner" && local.owner_insurer.empty() && !own)
            insured("owner", local.building_insurer);
    }

    Facts made() {
        damaged();
        origin();
        loss();
        facts_.insurer = local_.insurer;
        if (facts_.insurer.empty()) facts_.insurer = local_of(facts_, place("local")).gestionnaire;
        return facts_;
    }

private:
    void insured(const Id& holder, const Id& insurer) {
        if (insurer.empty()) return;
        if (find_party(facts_, insurer) == nullptr) {
            Party party;
            party.id = party.name = insurer;
            party.kind = PartyKind::insurer;
            facts_.parties.push_back(party);
        }
        Policy policy;
        policy.id = policy.number = holder + "-" + insurer;
        policy.holder = holder;
        policy.insurer = insurer;
        policy.since = local_.on;
        if (holder == "syndic") building_covers(policy);
        facts_.policies.push_back(policy);
        if (facts_.policy.empty()) facts_.policy = policy.id;
    }
    void building_covers(Policy& policy) const {
        Garantie cover;
        if (local_.building_covers_contents) {
            cover.id = "contents";
            policy.garanties.push_back(cover);
        }
        if (local_.building_covers_embellissements) {
            cover.id = "embellissements";
            policy.garanties.push_back(cover);
        }
    }

    Premises& place(std::string_view id) {
        return *std::ranges::find(facts_.premises, id, &Premises::id);
    }
    /// A place as one occupies it; a tenant and an owner have their own insurers.
    void settle_in(Premises one, Occupancy occupancy, const Id& occupant, const Id& owner) {
        one.owner = owner;
        if (has_tenant(occupancy)) one.occupant = occupant;
        if (occupancy == Occupancy::owner) one.occupant = owner;
        one.furnished_let = occupancy == Occupancy::furnished;
        one.seasonal_let = occupancy == Occupancy::seasonal;
        if (occupancy == Occupancy::notice) one.notice_on = local_.on;
        if (occupancy == Occupancy::common_parts) {
            one.use = PremisesUse::common_parts;
            one.owner = common_;
        }
        facts_.premises.push_back(std::move(one));
    }

    void damaged() {
        Premises one;
        one.id = "local";
        one.label = "Le local";
        one.use = use_of(local_.use);
        one.professional_part_touched = local_.professional_part_touched;
        // An owner who lives there is insured by either name.
        insured("occupant", local_.occupant_insurer);
        insured("owner", local_.owner_insurer.empty() && local_.occupancy == Occupancy::owner
                             ? local_.occupant_insurer
                             : local_.owner_insurer);
        settle_in(std::move(one), local_.occupancy, "occupant", "owner");
        auto& local = place("local");
        facts_.insured = local.occupant.empty() ? local.owner : local.occupant;
        for (const auto& stated : local_.damage) local.damage.push_back(damage_of(stated, local));
    }
    Damage damage_of(const LocalDamage& stated, const Premises& local) const {
        Damage damage;
        damage.id = "damage_" + std::to_string(local.damage.size() + 1);
        const auto rank = static_cast<std::size_t>(stated.head);
        damage.label = std::string{damage_head_words[rank].label};
        damage.head = stated.head;
        damage.owner =
            stated.goods == Goods::owner || local.occupant.empty() ? local.owner : local.occupant;
        damage.new_value = proportion(stated.new_value, whole.in_millionths(),
                                      whole.in_millionths() + stated.tax_included.in_millionths(),
                                      Rounding::half_up);
        damage.vetuste = rate_of(stated.vetuste, stated.new_value);
        damage.organiser = stated.organiser;
        damage.evidenced = !stated.rerouted || reroutes_count_;
        if (local_.tenants_insurer_repairs && stated.head != DamageHead::leak_search)
            damage.organiser = local.occupant;
        return damage;
    }

    void origin() {
        Premises one;
        one.id = "origin";
        one.label = "Le local d’origine";
        // An insurer told for the place of origin tells that there is one.
        const bool told =
            !local_.origin_occupant_insurer.empty() || !local_.origin_owner_insurer.empty();
        switch (local_.origin == Origin::unknown && told ? Origin::other_private : local_.origin) {
            case Origin::unknown: return;
            case Origin::neighbouring_building:
                // A place that is no premises of the file.
                facts_.loss.origin = "neighbouring_building";
                return;
            case Origin::local: facts_.loss.origin = "local"; return;
            case Origin::common_parts:
                settle_in(std::move(one), Occupancy::common_parts, "", "");
                break;
            case Origin::other_private:
                insured("origin_occupant", local_.origin_occupant_insurer);
                insured("origin_owner", local_.origin_owner_insurer.empty() &&
                                                local_.origin_occupancy == Occupancy::owner
                                            ? local_.origin_occupant_insurer
                                            : local_.origin_owner_insurer);
                settle_in(std::move(one), local_.origin_occupancy, "origin_occupant",
                          local_.regime == LocalRegime::single_owner ? "owner" : "origin_owner");
                break;
        }
        facts_.loss.origin = "origin";
    }
    void loss() {
        facts_.loss.peril = local_.peril;
        facts_.loss.on = facts_.loss.known_on = facts_.loss.declared_on = local_.on;
        for (const auto rank : local_.causes) facts_.loss.causes.emplace_back(id_of(rank));
        facts_.loss.metropole_or_covered_territory = local_.covered_territory;
    }

    const LocalCase& local_;
    bool reroutes_count_;
    Facts facts_;
    Id common_;
};

}  // namespace

Problems impossible(const LocalDamage& damage) {
    if (damage.vetuste <= damage.new_value) return {};
    return {{{"vetuste", 0, 0},
             "La vétusté dépasse la valeur à neuf.",
             "Corrigez l’un des deux montants."}};
}

Problems impossible(const LocalCase& local) {
    Problems problems;
    for (const auto* name :
         {&local.occupant_insurer, &local.owner_insurer, &local.building_insurer,
          &local.origin_occupant_insurer, &local.origin_owner_insurer, &local.insurer})
        if (std::ranges::find(local_people, std::string_view{*name}, &Option::id) !=
            local_people.end())
            problems.push_back({{"insurer", 0, 0},
                                "« " + *name + " » désigne une personne, non un assureur.",
                                "Donnez un nom à l’assureur."});
    return problems;
}

Facts file_of(const LocalCase& local, const law::Book& book) {
    const auto edition = law::in_force(book, law::irsi_leak_search_rules, local.on);
    return File{local, !edition || edition->value.value < 2}.made();
}

}  // namespace sim::claims::property
