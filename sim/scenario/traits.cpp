#include "sim/scenario/traits.hpp"

#include <algorithm>
#include <utility>

#include "sim/claims/matter.hpp"

namespace sim::scenario {
namespace {

using Meets = std::pair<std::string_view, std::string_view>;

/// A rule whose name begins so, when a criterion owes it or is explained by it.
constexpr Meets rule_traits[] = {
    {"irsa.", "convention.irsa"},
    {"irsa.chain", "convention.irsa_chain"},
    {"irca.", "convention.irca"},
    {"irsi.", "convention.irsi"},
    {"cide_cop.", "convention.cide_cop"},
    {"crac.", "convention.crac"},
    {"vehicle.", "branch.motor_material"},
    {"offer.", "branch.motor_bodily"},
    {"theft.", "branch.motor_theft"},
    {"vehicle.is_vei", "branch.vei"},
    {"liability.tenant_fire", "branch.fire_liability"},
    {"burglary.", "branch.home_theft"},
    {"storm.", "branch.storm"},
    {"catnat.", "branch.drought"},
    {"do.", "branch.construction"},
    {"health.", "branch.health"},
    {"incapacity.", "branch.daily_allowances"},
    {"disability.", "branch.disability"},
    {"death.payees", "branch.death_capital"},
    {"borrower.", "branch.borrower"},
};

/// An act that a criterion asks for, or forbids.
constexpr Meets act_traits[] = {
    {"answer_complaint", "situation.complaint"},
    {"forward_summons", "situation.summons"},
    {"answer_dispute", "situation.convention_dispute"},
    {"claim_overpayment", "situation.overpayment"},
    {"review_payment", "situation.money_laundering"},
    {"report_fraud", "situation.fraud"},
    {"report_gap", "situation.commercial_gap"},
    {"report_dysfunction", "situation.dysfunction"},
    {"set_priority", "situation.several_files"},
};

/// A competency that is itself the situation.
constexpr Meets competency_traits[] = {
    {"BC03.7", "situation.mediation"},
    {"BC04.2", "person.aggressive"},
    {"BC04.5", "situation.new_rule"},
};

/// Rules whose answer is itself what is met.
constexpr Meets answer_traits[] = {
    {"router.convention", "convention."},
    {"irsi.local.convention", "convention."},
    {"irsa.case", "irsa.case."},
    {"irsi.tranche", "irsi.tranche."},
    {"irsi.gestionnaire", "irsi.gestionnaire."},
    {"irsi.local.gestionnaire", "irsi.gestionnaire."},
};

/// What an evidence holds, through its parts.
struct Wanted {
    Traits rules;
    Traits acts;
    Traits channels;
    Traits signs;
    bool settles = false;  ///< A negotiation to its agreement.
    bool blames = false;   ///< A speech act of blame.
    bool freezes = false;  ///< The register of frozen assets, before paying.
    bool forbids = false;  ///< Meets that must never be said.

    void read(const Evidences& all) {
        for (const auto& one : all) read(one);
    }
    void read(const Evidence& evidence);
    void read(const Decided& decided);
};

void Wanted::read(const Decided& decided) {
    acts.insert(decided.act);
    for (const auto& [field, expected] : decided.fields) {
        if (const auto* owed = std::get_if<Owed>(&expected)) rules.insert(owed->rule);
        const auto* includes = std::get_if<Includes>(&expected);
        if (includes == nullptr) continue;
        for (const auto& option : includes->options) {
            if (field == "signs") signs.insert(option);
            freezes |= option == "liste_gel";
        }
    }
}

void Wanted::read(const Evidence& evidence) {
    std::visit(
        overloaded{
            [&](const Decided& decided) { read(decided); },
            [&](const Sent& sent) { channels.insert(sent.channels.begin(), sent.channels.end()); },
            [&](const Negotiated& deal) { settles |= deal.outcome == deal::Phase::settled; },
            [&](const SpokeAct& spoke) { blames |= spoke.act == "blame"; },
            [&](const InOrder& steps) { read(steps.steps); },
            [&](const AllOf& all) { read(all.of); },
            [&](const AnyOf& any) { read(any.of); },
            [&](const Never& never) {
                read(never.of);
                for (const auto& one : never.of) forbids |= std::get_if<Said>(&one.test) != nullptr;
            },
            [](const Said&) {},
            [](const Learned&) {},
            [](const Reached&) {},
            [](const Opened&) {},
            [](const Cited&) {},
            [](const Offered&) {},
            [](const Argued&) {},
            [](const Asked&) {},
        },
        evidence.test);
}

/// The fault of the national grid that this eliminating criterion watches for; empty when none.
std::string_view fault_of(const Criterion& criterion, const Wanted& asked) {
    const auto& code = criterion.competency;
    if (code == "BC01.1" && asked.blames) return "fault.contempt";
    if (code == "BC01.1") return "fault.disclosure-to-third-party";
    if (code == "BC01.2") return "fault.promise-before-check";
    if (code == "BC02.10") return "fault.danger-ignored";
    if (code == "BC03.3" && asked.freezes) return "fault.frozen-assets";
    if (code == "BC03.3" && asked.forbids) return "fault.suspicion-disclosed";
    if (code == "BC03.4") return "fault.incapable-paid";
    return {};
}

void add_rule(const std::string& rule, const AnswerKey& key, Traits& traits) {
    for (const auto& [prefix, trait] : rule_traits)
        if (rule.starts_with(prefix)) traits.emplace(trait);
    const auto answer = key.find(rule);
    if (answer == key.end()) return;
    const auto value = claims::to_plain(answer->second.value);
    for (const auto& [name, trait] : answer_traits)
        if (rule.starts_with(name)) traits.insert(std::string{trait} + value);
}

void add_criterion(const Criterion& criterion, const AnswerKey& key, Traits& traits) {
    Wanted asked;
    asked.read(criterion.evidence);
    if (!criterion.rule.empty()) asked.rules.insert(criterion.rule);
    traits.insert("competency." + criterion.competency);
    for (const auto& rule : asked.rules) add_rule(rule, key, traits);
    for (const auto& [act, trait] : act_traits)
        if (asked.acts.contains(act)) traits.emplace(trait);
    for (const auto& [code, trait] : competency_traits)
        if (criterion.competency == code) traits.emplace(trait);
    for (const auto& channel : asked.channels) traits.insert("channel." + channel);
    for (const auto& sign : asked.signs) traits.insert("vulnerability." + sign);
    if (asked.settles) traits.emplace("situation.negotiation");
    if (asked.acts.contains("answer_dispute") &&
        criterion.article.find("IRSA") != std::string::npos)
        traits.emplace("convention.irsa_contested");
    if (!criterion.eliminating) return;
    if (const auto fault = fault_of(criterion, asked); !fault.empty()) traits.emplace(fault);
}

void add_parties(const claims::Facts& facts, Traits& traits) {
    bool is_protected = false;
    for (const auto& party : facts.parties) {
        is_protected |= party.protection != claims::Protection::none;
        if (party.kind == claims::PartyKind::lawyer) traits.emplace("person.lawyer");
        if (party.kind == claims::PartyKind::repairer) traits.emplace("person.repairer");
        if (party.kind == claims::PartyKind::doctor) traits.emplace("person.doctor");
    }
    if (!is_protected) return;
    traits.emplace("person.protected");
    if (traits.contains("branch.fire_liability")) traits.emplace("branch.protected_liability");
}

void add_premises(const claims::Facts& facts, Traits& traits) {
    const auto has = [&](claims::PremisesUse use) {
        return std::ranges::any_of(facts.premises, [&](const auto& p) { return p.use == use; });
    };
    if (has(claims::PremisesUse::professional) || has(claims::PremisesUse::mixed))
        traits.emplace("branch.professional");
    if (facts.loss.peril == claims::Peril::water_damage && has(claims::PremisesUse::dwelling))
        traits.emplace("branch.home_water");
}

std::string_view word_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::call: return "phone";
        case ItemKind::visit: return "face_to_face";
        case ItemKind::letter: return "letter";
        case ItemKind::email: return "email";
        case ItemKind::note: return "note";
    }
    return {};
}

}  // namespace

Traits traits_of(const Scenario& scenario, const AnswerKey& key) {
    Traits traits{"desk." + scenario.desk, "level." + std::to_string(scenario.level), "case"};
    for (const auto& criterion : scenario.criteria) add_criterion(criterion, key, traits);
    for (const auto& item : scenario.items)
        traits.insert("channel." + std::string{word_of(item.kind)});
    add_parties(scenario.facts, traits);
    add_premises(scenario.facts, traits);
    return traits;
}

}  // namespace sim::scenario
