/// The order that the dates of a matter keep among themselves: a loss does not come before its
/// contract, nor an offer before the accident. Each date fact of each matter stands here, in a row
/// or with the reason why it is free.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/sim/claims/ask.hpp"
#include "tests/sim/claims/plausible.hpp"

namespace sim::claims {
namespace {

struct Order {
    const char* matter;
    const char* earlier;
    const char* later;
    friend std::ostream& operator<<(std::ostream& out, const Order& order) {
        return out << order.matter << ": " << order.earlier << " <= " << order.later;
    }
};

constexpr Order orders[]{
    {"prescription.action", "born_on", "on"},
    {"cover.unpaid_premium", "due_on", "notice_on"},
    {"declaration.notice", "on", "declared_on"},
    {"cover.liability_in_time", "effect_on", "ended_on"},
    {"cover.liability_in_time", "on", "claimed_on"},
    {"cover.liability_in_time", "on", "known_on"},
    {"contract.fire_payment", "on", "statement_on"},
    {"contract.fire_payment", "on", "assessed_on"},
    {"contract.fire_payment", "on", "declared_on"},
    {"contract.indemnity_use", "on", "mayor_told_on"},
    {"contract.reequipment", "on", "replaced_on"},
    {"contract.found_before", "period_from", "period_to"},
    {"contract.found_before", "on", "notice_on"},
    {"expertise.amicable_summons", "on", "meeting_on"},
    {"expertise.amicable_summons", "on", "sent_on"},
    {"expertise.amicable_summons", "sent_on", "meeting_on"},
    {"expertise.amicable_summons", "sent_on", "postponement_asked_on"},
    {"transversal.protected_person", "born", "on"},
    {"transversal.minor_sum", "born", "on"},
    {"summons.criminal_exception", "called_on", "on"},
    {"transversal.complaint", "on", "refused_on"},
    {"transversal.complaint", "on", "seized_on"},
    {"transversal.complaint", "seized_on", "notified_on"},
    {"transversal.summons", "on", "hearing_on"},
    {"transversal.summons", "on", "judgment_served_on"},
    {"transversal.summons", "hearing_on", "judgment_served_on"},
    {"transversal.overpayment", "paid_on", "on"},
    {"transversal.overpayment", "paid_on", "demanded_on"},
    {"transversal.overpayment", "paid_on", "known_on"},
    {"motor.irsa_assessment", "on", "overrun_noted_on"},
    {"motor.irsa_dispute", "on", "presented_on"},
    {"motor.irsa_dispute", "presented_on", "contested_on"},
    {"motor.irsa_dispute", "on", "letter_on"},
    {"motor.irsa_dispute", "on", "tableau_on"},
    {"motor.irsa_dispute", "on", "meeting_on"},
    {"motor.irsa_dispute", "on", "due_from"},
    {"motor.irsa_dispute", "due_from", "paid_on"},
    {"motor.irsa_dispute", "on", "returned_on"},
    {"motor.irsa_dispute", "on", "judged_on"},
    {"motor.pileup_lapse", "on", "notice_on"},
    {"motor.kept_vehicle", "premium_from", "transferred_on"},
    {"motor.kept_vehicle", "transferred_on", "premium_until"},
    {"motor.kept_vehicle", "premium_from", "premium_until"},
    {"motor.vei", "on", "offered_on"},
    {"motor.vei", "offered_on", "answered_on"},
    {"motor.vei", "on", "today"},
    {"motor.theft", "on", "known_on"},
    {"motor.theft", "known_on", "declared_on"},
    {"motor.theft", "on", "found_on"},
    {"motor.fgao", "on", "settled_on"},
    {"motor.fgao", "on", "known_uninsured_on"},
    {"badinter.victim", "born_on", "on"},
    {"offer.clock", "on", "claimed_on"},
    {"offer.clock", "on", "notified_on"},
    {"offer.clock", "on", "died_on"},
    {"offer.clock", "on", "consolidation_told_on"},
    {"offer.clock", "on", "fund_papers_on"},
    {"offer.exam", "notified_on", "on"},
    {"offer.payers", "on", "claimed_on"},
    {"offer.settlement", "on", "paid_on"},
    {"offer.judgment", "on", "paid_on"},
    {"offer.penalty", "on", "deadline"},
    {"offer.penalty", "on", "offered_on"},
    {"offer.penalty", "on", "final_on"},
    {"injury.permanent", "born_on", "consolidated_on"},
    {"injury.permanent", "born_on", "on"},
    {"injury.permanent", "consolidated_on", "on"},
    {"irsi.repeat", "earlier_on", "on"},
    {"irsi.wrong_payer", "on", "paid_on"},
    {"irsi.clock", "on", "mandated_on"},
    {"irsi.clock", "mandated_on", "meeting_on"},
    {"irsi.clock", "on", "letter_on"},
    {"irsi.clock", "on", "ready_on"},
    {"natural.event", "on", "ordered_on"},
    {"catnat.clock", "declared_on", "reported_on"},
    {"catnat.clock", "reported_on", "agreed_on"},
    {"catnat.clock", "on", "agreed_on"},
    {"catnat.goods", "contract_on", "on"},
    {"catnat.rehousing", "contract_on", "on"},
    {"catnat.drought", "on", "agreed_on"},
    {"catnat.drought", "on", "documents_on"},
    {"catnat.drought", "on", "soil_study_on"},
    {"burglary.loss", "on", "found_on"},
    {"burglary.loss", "on", "paid_on"},
    {"technological.loss", "on", "ordered_on"},
    {"technological.loss", "on", "estimated_on"},
    {"construction.defect", "on", "judged_on"},
    {"do.declaration", "known_on", "on"},
    {"do.claim", "on", "expert_named_on"},
    {"do.claim", "on", "position_on"},
    {"do.claim", "on", "offered_on"},
    {"do.claim", "offered_on", "accepted_on"},
    {"do.claim", "on", "advance_asked_on"},
    {"do.claim", "on", "paid_on"},
    {"incapacity.start", "since", "on"},
    {"death.group_capital", "on", "spouse_died_on"},
    {"death.beneficiary_act", "concluded_on", "on"},
    {"death.beneficiary_act", "summoned_on", "on"},
    {"construction.insurance", "on", "received_on"},
    {"catnat.contract", "contract_on", "on"},
    {"crac.claim", "received_on", "on"},
    {"crac.claim", "on", "claimed_on"},
    {"crac.claim", "on", "report_on"},
    {"health.hospital_stay", "on", "act_on"},
    {"health.glasses", "last_on", "on"},
    {"health.hearing_aid", "last_on", "on"},
    {"group.portability", "contract_from", "on"},
    {"group.keeping", "on", "kept_from"},
    {"catnat.drought_works", "agreed_on", "on"},
    {"catnat.drought_works", "agreed_on", "begun_on"},
    {"catnat.drought_works", "agreed_on", "notice_on"},
    {"death.premium_tax", "born", "premium_on"},
    {"death.premium_tax", "contract_on", "premium_on"},
    {"death.premium_tax", "premium_on", "on"},
    {"death.presumed", "born", "on"},
    {"incapacity.prescribed_stop", "on", "until"},
    {"death.education_annuity", "born", "on"},
    {"death.social_capital_claim", "covered_until", "on"},
    {"death.social_capital_claim", "on", "dependants_asked_on"},
    {"death.claim", "on", "asked_on"},
    {"death.claim", "on", "documents_on"},
    {"death.claim", "documents_on", "paid_on"},
    {"death.revaluation", "on", "until"},
    {"death.cover", "since", "on"},
    {"death.cover", "since", "raised_on"},
    {"death.cover", "raised_on", "on"},
    {"death.search", "on", "forwarded_on"},
    {"borrower.application", "born", "on"},
    {"borrower.application", "on", "last_instalment_on"},
    {"borrower.substitution", "on", "agreed_on"},
    {"borrower.substitution", "agreed_on", "accepted_on"},
    {"borrower.substitution", "on", "new_contract_on"},
    {"gav.victim", "on", "consolidation_known_on"},
    {"gav.victim", "on", "accepted_on"},
    {"persons.unpaid", "on", "letter_on"},
};

/// Dates that may fall on either side, or whose order is told in words of their own.
struct Free {
    const char* matter;
    const char* fact;
    const char* why;
};
constexpr Free free_dates[]{
    {"calendar.span", "to", "refused in words of its own"},
    {"interest.late_payment", "due", "a sum paid before its day bears no interest"},
    {"interest.late_payment", "enforceable_on", "the judgment may follow the payment"},
    {"prescription.action", "acts_on", "an action may come before its delay starts"},
    {"cover.unpaid_premium", "due_on", "a loss may come before or after the premium is due"},
    {"cover.unpaid_premium", "paid_on", "a premium may be paid ahead"},
    {"transversal.protected_person", "measure_from", "the measure may follow the signature"},
    {"transversal.identification", "function_ended_on", "a term of office may still run"},
    {"transversal.legal_dispute", "spent_on", "costs before the refusal: the very question"},
    {"motor.term", "from", "a bonus-malus term runs back from the due date"},
    {"motor.damaged_vehicle", "follow_up_on", "the follow-up report may still be awaited"},
    {"injury.yearly_loss", "consolidated_on", "refused in words of its own"},
    {"catnat.clock", "estimated_on", "an estimate may come before the order and the claim"},
    {"catnat.goods", "plan_prescribed_on", "a plan may be prescribed after the loss"},
    {"construction.defect", "received_on", "refused in words of its own"},
    {"summons.direction", "known_on", "before or after the direction is taken: the question"},
    {"summons.direction", "reserved_on", "before or after the direction is taken: the question"},
    {"construction.insurance", "subscribed_on", "before or after the site opens: the question"},
    {"do.declaration", "received_on", "refused in words of its own"},
    {"convention.withdrawal", "loss_on", "before or after the request: the question"},
    {"group.keeping", "asked_on", "one may ask before leaving"},
    {"group.leaving", "arose_on", "a risk may arise before or after the contract ends"},
    {"death.claim", "beneficiary_known_on", "the address may be known before the death"},
    {"borrower.former_illness", "treatment_ended_on", "refused in words of its own"},
    {"prescription.direct_action", "sued_on", "the victim sues before or after that day"},
    {"persons.unpaid", "paid_on", "a premium may be paid ahead"},
};

const FactForm& form_of(const std::vector<FactForm>& forms, std::string_view id) {
    return *std::ranges::find(forms, id, &FactForm::id);
}

/// What the matter answers when these two facts fall on these days, all others left out.
std::string told(const Order& order, Date earlier, Date later) {
    const auto* rule = find_matter(order.matter);
    if (rule == nullptr) return "no such matter";
    auto facts = test::Plausible{0}.facts(rule->form().facts);
    facts.set(order.earlier, Given::of(to_iso(earlier)));
    facts.set(order.later, Given::of(to_iso(later)));
    return to_text(rule->problems(facts));
}

class DatesOfAMatter : public testing::TestWithParam<Order> {};

TEST_P(DatesOfAMatter, KeepTheirOrder) {
    const auto& order = GetParam();
    const auto* rule = find_matter(order.matter);
    ASSERT_NE(rule, nullptr);
    const auto forms = rule->form().facts;
    const auto label = [&](std::string_view fact) {
        return "«\u00A0" + std::string{form_of(forms, fact).label} + "\u00A0» (";
    };
    const auto precedes = ") précède " + label(order.earlier);
    const auto day = Date::of(2026, 3, 10);
    const auto broken = told(order, day, Date::of(2026, 3, 9));
    const auto fact =
        std::string{order.later == std::string_view{"on"} ? order.earlier : order.later};
    EXPECT_NE(broken.find(fact + ": " + label(order.later) + "9 mars 2026" + precedes +
                          "10 mars 2026). Corrigez une des deux dates."),
              std::string::npos)
        << broken;
    const auto same = told(order, day, day);
    EXPECT_EQ(same.find(label(order.later) + "10 mars 2026" + precedes), std::string::npos) << same;
}
INSTANTIATE_TEST_SUITE_P(EveryMatter, DatesOfAMatter, testing::ValuesIn(orders),
                         [](const testing::TestParamInfo<Order>& row) {
                             auto name = std::string{row.param.matter} + "_" + row.param.earlier +
                                         "_" + row.param.later;
                             std::ranges::replace(name, '.', '_');
                             return name;
                         });

TEST(DatesOfEveryMatter, StandInARowOrAreFreeForAReason) {
    std::set<std::string> known;
    for (const auto& order : orders) {
        known.insert(order.matter + std::string{" "} + order.earlier);
        known.insert(order.matter + std::string{" "} + order.later);
    }
    for (const auto& row : free_dates) known.insert(row.matter + std::string{" "} + row.fact);
    std::set<std::string_view> seen;
    for (const auto& rule : matter_rules()) {
        const auto form = rule.form();
        if (!seen.insert(form.name.id).second) continue;
        for (const auto& fact : form.facts) {
            if (fact.kind != FactKind::date || fact.id == "on") continue;
            EXPECT_TRUE(known.contains(std::string{form.name.id} + " " + std::string{fact.id}))
                << form.name.id << " has a date without order: " << fact.id;
        }
    }
}

TEST(DatesOfAGroup, KeepTheirOrderToo) {
    test::expect_refusal(
        "offer.deadline",
        "{on: 2026-01-05, questionnaire: {presented_on: 2026-02-05, "
        "answered_on: 2026-02-04}}",
        "«\u00A0Réception de la réponse complète\u00A0» (4 février 2026) précède «\u00A0"
        "Présentation du questionnaire\u00A0» (5 février 2026).");
    test::expect_refusal(
        "injury.temporary_deficit",
        "{on: 2026-03-10, daily: 30 EUR, periods: [{level: total, first: 2026-01-05, "
        "last: 2026-01-04}]}",
        "«\u00A0Dernier jour, compté\u00A0» (4 janvier 2026) précède «\u00A0Premier jour\u00A0»");
}

}  // namespace
}  // namespace sim::claims
