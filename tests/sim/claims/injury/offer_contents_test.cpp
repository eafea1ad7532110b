#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class OfferContents : public testing::TestWithParam<Example> {};
TEST_P(OfferContents, NamesWhatIsAbsent) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Letters, OfferContents,
    testing::Values(
        Example{"O1 whole", "L211-10", "offer.first_letter_missing",
                "{on: 2026-03-10, police_report_copy: true, free_counsel: true, legal_texts: true, "
                "handler_name: true, silence_told: true, notice_joined: true}",
                "whole_letter"},
        Example{"O1 empty", "L211-10", "offer.first_letter_missing", "{on: 2026-03-10}",
                "police_report_copy,free_counsel,legal_texts,handler_name,silence_told,"
                "notice_joined"},
        Example{"offer whole", "R211-40", "offer.missing",
                "{on: 2026-03-10, amount_per_head: true, payers_claims: true, net_amount: true, "
                "payers_statements: true, reasoned_exclusions: true}",
                "whole_offer"},
        Example{"offer without payers", "R211-40", "offer.missing",
                "{on: 2026-03-10, amount_per_head: true, net_amount: true, reasoned_exclusions: "
                "true}",
                "payers_claims,payers_statements"}),
    example_name);

}  // namespace
}  // namespace sim::test
