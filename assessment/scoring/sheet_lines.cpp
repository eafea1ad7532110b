#include "assessment/scoring/sheet_lines.hpp"

#include <algorithm>

#include "sim/base/fold.hpp"
#include "sim/base/text.hpp"
#include "sim/claims/common/settlement.hpp"
#include "sim/claims/contract/worksheet_facts.hpp"
#include "sim/claims/settlement_sheet.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;

/// What the facts say of one head: before limits that several heads share.
struct Head {
    std::string label;
    Money basis;
    Rate vetuste;
    Rate given_back;
};

/// The insured's own goods, as his contract bears their wear.
void add_own_damage(const claims::Facts& facts, std::vector<Head>& heads) {
    const auto* policy = claims::find_policy(facts, facts.policy);
    if (policy == nullptr) return;
    for (const auto& premises : facts.premises)
        for (const auto& damage : premises.damage) {
            const auto* cover = claims::cover_for(*policy, facts, damage.head);
            if (damage.owner != facts.insured || !damage.evidenced || cover == nullptr) continue;
            const bool wears = damage.head == claims::DamageHead::contents ||
                               damage.head == claims::DamageHead::embellissements ||
                               damage.head == claims::DamageHead::immovable;
            Head head{damage.label, damage.new_value, {}, {}};
            if (wears && cover->wear != claims::WearTerm::none) head.vetuste = damage.vetuste;
            if (wears && cover->wear == claims::WearTerm::valeur_a_neuf)
                head.given_back = std::min(damage.vetuste, cover->wear_cap);
            heads.push_back(std::move(head));
        }
}

/// A tax, a real cost or a value on the market is not a cell of the sheet: such a good is left out.
void add_goods(const claims::contract::Worksheet& sheet, std::vector<Head>& heads) {
    using claims::WearTerm;
    for (const auto& good : sheet.goods) {
        if (!good.evidenced || good.tax != Rate{} || good.real_cost || good.market_value ||
            good.no_return_above || good.salvage != Money{})
            continue;
        Head head{good.label, good.value, {}, {}};
        if (good.wear != WearTerm::none) head.vetuste = good.vetuste;
        if (good.wear == WearTerm::valeur_a_neuf)
            head.given_back = std::min(good.vetuste, good.wear_cap.value_or(Rate::percent(25)));
        heads.push_back(std::move(head));
    }
}

std::vector<Head> heads_of(const claims::Facts& facts) {
    std::vector<Head> heads;
    for (const auto& matter : facts.matters) {
        if (matter.name != "pipeline.settlement") continue;
        const auto sheet = claims::read_matter<claims::contract::Worksheet>(matter.given);
        if (sheet) add_goods(*sheet, heads);
    }
    if (heads.empty()) add_own_damage(facts, heads);
    return heads;
}

const Head* head_named(const std::vector<Head>& heads, const claims::SheetLine& line) {
    const auto named = std::ranges::find_if(heads, [&](const Head& head) {
        return mentions(head.label, line.head) || mentions(line.head, head.label);
    });
    if (named != heads.end()) return &*named;
    const auto same = [&](const Head& head) { return head.basis == line.basis; };
    if (std::ranges::count_if(heads, same) != 1) return nullptr;
    return &*std::ranges::find_if(heads, same);
}

LineFinding compare(const claims::SheetLine& line, const Head& head) {
    LineFinding found{line.head, true, ""};
    const auto differ = [&](const char* cell, const std::string& given, const std::string& owed) {
        if (given == owed) return;
        found.met = false;
        found.sentence += (found.sentence.empty() ? "" : ", ") + std::string{cell} + " " + given +
                          " et non " + owed;
    };
    differ("base", to_french(line.basis), to_french(head.basis));
    differ("vétusté", to_french(line.vetuste), to_french(head.vetuste));
    const auto rendered = std::min(line.given_back, line.vetuste);
    differ("vétusté rendue", to_french(rendered), to_french(head.given_back));
    found.sentence += found.met ? "la base et la vétusté sont celles du dossier." : ".";
    return found;
}

/// Lines that make other amounts than the decision were not carried over, or one of them is wrong.
LineFinding compare_totals(const claims::Sheet& sheet, const claims::Fields& decided) {
    const auto due = claims::due_of(sheet);
    LineFinding found{"Total", true, ""};
    const auto differ = [&](const char* name, const char* field, Money made) {
        const auto typed = decided.find(field);
        const auto taken =
            typed == decided.end() ? Result<Money>{Money{}} : money_from_plain(typed->second);
        if (taken && *taken == made) return;
        found.met = false;
        found.sentence += (found.sentence.empty() ? "" : ", ") + std::string{name} + " " +
                          to_french(made) + " et non " +
                          (taken ? to_french(*taken) : quoted(typed->second));
    };
    differ("indemnité immédiate", "immediate", due.immediate);
    differ("indemnité différée", "deferred", due.deferred);
    differ("franchise", "franchise", due.franchise);
    found.sentence += found.met ? "les lignes font les montants de la décision." : ".";
    return found;
}

}  // namespace

std::vector<LineFinding> judge_sheet(const scenario::Scenario& scenario,
                                     const attempt::DecisionTaken& decision) {
    const auto field = decision.fields.find(claims::sheet_field);
    if (field == decision.fields.end()) return {};
    const auto sheet = claims::sheet_from_text(field->second);
    if (!sheet || sheet->empty()) return {};
    const auto heads = heads_of(scenario.facts);
    std::vector<LineFinding> findings;
    for (const auto& line : *sheet) {
        const auto* head = head_named(heads, line);
        if (head != nullptr) findings.push_back(compare(line, *head));
    }
    findings.push_back(compare_totals(*sheet, decision.fields));
    return findings;
}

}  // namespace assessment::scoring
