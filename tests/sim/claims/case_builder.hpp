#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>

#include "sim/claims/determination.hpp"
#include "sim/claims/facts.hpp"
#include "tests/sim/law/shipped_book.hpp"

/// A block of flats in copropriété and four companies: a, b, d for people, c for the building.
/// `tenant` lives in `flat`, which belongs to `owner`; `neighbour` lives upstairs at home.
namespace sim::claims {

inline constexpr auto contents = DamageHead::contents;
inline constexpr auto embellissements = DamageHead::embellissements;
inline constexpr auto immovable = DamageHead::immovable;
inline constexpr auto leak_search = DamageHead::leak_search;
inline constexpr auto ancillary = DamageHead::ancillary;
inline constexpr auto consequential = DamageHead::consequential;

class Case {
public:
    Case() {
        facts.insurer = "a";
        facts.insured = "tenant";
        facts.policy = "tenant-a";
        for (const auto* id : {"tenant", "owner", "neighbour", "upstairs-owner"})
            facts.parties.push_back(party(id, PartyKind::person));
        for (const auto* id : {"a", "b", "c", "d"})
            facts.parties.push_back(party(id, PartyKind::insurer));
        facts.parties.push_back(party("syndic", PartyKind::syndic));
        facts.building = {BuildingRegime::copropriete, "syndic", "c"};
        insured("tenant", "a").insured("owner", "b").insured("neighbour", "d");
        insured("syndic", "c");
        facts.premises = {premises("flat", "owner", "tenant"),
                          premises("upstairs", "neighbour", "neighbour"),
                          premises("stairs", "syndic", "")};
        facts.premises[2].use = PremisesUse::common_parts;
        on(2019, 5, 6);
        facts.loss.causes = {"hose"};
        facts.loss.origin = "upstairs";
        facts.powers = {Money::euros(3000), Money::euros(10000)};
    }

    Case& on(int year, unsigned month, unsigned day) {
        facts.loss.on = facts.loss.known_on = facts.loss.declared_on = Date::of(year, month, day);
        return *this;
    }
    Case& insured(const Id& holder, const Id& insurer) {
        Policy policy;
        policy.id = holder + "-" + insurer;
        policy.number = policy.id;
        policy.holder = holder;
        policy.insurer = insurer;
        policy.since = Date::of(2000, 1, 1);
        Garantie water;
        water.id = "water_damage";
        water.label = "Dégâts des eaux";
        policy.garanties = {water};
        facts.policies.push_back(policy);
        return *this;
    }
    Case& uninsured(const Id& holder) {
        std::erase_if(facts.policies, [&](const Policy& p) { return p.holder == holder; });
        return *this;
    }
    /// Takes the side of another company and its customer.
    Case& seen_by(const Id& insurer, const Id& insured_party) {
        facts.insurer = insurer;
        facts.insured = insured_party;
        for (const auto& policy : facts.policies)
            if (policy.insurer == insurer) facts.policy = policy.id;
        return *this;
    }
    Case& cause(const Id& id, const Id& origin = "upstairs") {
        facts.loss.causes = {id};
        facts.loss.origin = origin;
        return *this;
    }
    Case& damage(DamageHead head, const Id& owner, Money value, Money wear = {},
                 const Id& organiser = {}, const Id& place = "flat") {
        Damage damage;
        damage.id = "d" + std::to_string(++damages_);
        damage.label = damage.id;
        damage.head = head;
        damage.owner = owner;
        damage.new_value = value;
        damage.vetuste = value == Money{}
                             ? Rate{}
                             : Rate::millionths(wear.in_cents() * 1'000'000 / value.in_cents());
        damage.organiser = organiser;
        local(place).damage.push_back(damage);
        return *this;
    }
    Premises& local(std::string_view id = "flat") {
        for (auto& one : facts.premises)
            if (one.id == id) return one;
        return facts.premises.front();
    }
    Policy& policy() {
        for (auto& one : facts.policies)
            if (one.id == facts.policy) return one;
        return facts.policies.front();
    }
    /// The answer in the plain form of content files, or the problem.
    std::string answer(std::string_view rule) const {
        const auto* named = find_rule(rule);
        if (named == nullptr) return "no such rule";
        const auto found = named->rule(facts, test::shipped_book());
        return found ? to_plain(found->value) : to_text(found.error());
    }

    Facts facts;

private:
    static Party party(const Id& id, PartyKind kind) {
        Party one;
        one.id = id;
        one.kind = kind;
        one.name = id;
        return one;
    }
    static Premises premises(const Id& id, const Id& owner, const Id& occupant) {
        Premises one;
        one.id = id;
        one.label = id;
        one.owner = owner;
        one.occupant = occupant;
        return one;
    }
    int damages_ = 0;
};

/// One row of a table test: the id is the example's in the reference sheet.
struct Row {
    const char* id;
    Case facts;
    const char* rule;
    const char* expected;
};

inline std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.id << ' ' << row.rule;
}

inline void expect_all(const std::vector<Row>& rows) {
    for (const auto& row : rows) EXPECT_EQ(row.facts.answer(row.rule), row.expected) << row;
}

inline Money euros(std::int64_t amount) {
    return Money::euros(amount);
}

}  // namespace sim::claims
