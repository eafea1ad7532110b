#include "tests/sim/claims/case_builder.hpp"

namespace sim::claims {
namespace {

Case worth(Money value) {
    Case one;
    one.damage(embellissements, "tenant", value);
    return one;
}

TEST(Delegation, IsOvershotOnlyAboveThePower) {
    const auto cent = Money::cents(1);
    auto reserve = worth(euros(3000));
    reserve.facts.powers.reserve = euros(2999);
    expect_all({
        {"less a cent", worth(euros(3000) - cent), "delegation.settlement", "seul"},
        {"exact", worth(euros(3000)), "delegation.settlement", "seul"},
        {"a cent more", worth(euros(3000) + cent), "delegation.settlement", "responsable"},
        {"reserve within", worth(euros(3000)), "delegation.reserve", "seul"},
        {"reserve above", reserve, "delegation.reserve", "responsable"},
    });
}

TEST(Reserve, IsAForfaitThenAllThePaymentsToComeGrossOfRecourse) {
    auto late = worth(euros(2500));
    late.on(2024, 5, 6);
    expect_all({
        {"opening", late, "reserve.opening", "1200.00 EUR"},
        {"revised", worth(euros(2500)), "reserve.indemnity", "2500.00 EUR"},
        {"recourse apart", worth(euros(2500)), "reserve.recourse", "2500.00 EUR"},
        {"tranche 1", worth(euros(1500)), "reserve.recourse", "0.00 EUR"},
    });
}

Case with_losses(Money material, Money losses) {
    auto one = worth(material);
    one.damage(consequential, "tenant", losses);
    return one;
}

TEST(Expertise, IsImposedFromTrancheTwoAndForConsequentialLosses) {
    const auto cent = Money::cents(1);
    auto hopeless = with_losses(euros(1200), euros(600));
    hopeless.cause("unknown");
    auto out_no_debtor = worth(euros(7000));
    out_no_debtor.cause("unknown");
    expect_all({
        {"T1", worth(euros(1600)), "expertise.kind", "aucune"},
        {"T1", worth(euros(1600)), "expertise.needed", "false"},
        {"T2", worth(euros(1600) + cent), "expertise.kind", "commune"},
        {"T2", worth(euros(1600) + cent), "expertise.needed", "true"},
        {"IRSI-62", with_losses(euros(1200), euros(600)), "expertise.kind", "commune"},
        {"5.3", with_losses(euros(1200), euros(5000)), "expertise.kind", "commune"},
        {"IRSI-26", with_losses(euros(1200), euros(5500)), "expertise.kind", "contradictoire"},
        {"no debtor", hopeless, "expertise.kind", "aucune"},
        {"out", worth(euros(7000)), "expertise.kind", "contradictoire"},
        {"out, no debtor", out_no_debtor, "expertise.kind", "amiable"},
    });
}

TEST(Measures, FollowTheCauseAndTheDamage) {
    auto roof = worth(euros(500));
    roof.cause("roof");
    auto searched = worth(euros(500));
    searched.damage(leak_search, "tenant", euros(100));
    expect_all({
        {"hose", worth(euros(500)), "measures.open", "couper_eau,assechement,photos_conservation"},
        {"roof", roof, "measures.open", "assechement,bachage,photos_conservation"},
        {"search", searched, "measures.open",
         "couper_eau,recherche_fuite,assechement,photos_conservation"},
    });
}

TEST(Payment, GoesToTheInsuredsOwnAccountAndIsSignedByWhoRepresentsHim) {
    const auto protected_as = [](Protection status) {
        auto one = worth(euros(500));
        one.facts.parties[0].protection = status;
        one.facts.parties[0].representative = "neighbour";
        return one;
    };
    expect_all({
        {"free", worth(euros(500)), "payment.payee", "tenant"},
        {"free", worth(euros(500)), "payment.signatory", "tenant"},
        {"art. 498", protected_as(Protection::tutelle), "payment.payee", "tenant"},
        {"art. 504", protected_as(Protection::tutelle), "payment.signatory", "neighbour"},
        {"art. 382", protected_as(Protection::minor), "payment.signatory", "neighbour"},
        {"art. 494-6", protected_as(Protection::habilitation), "payment.signatory", "neighbour"},
        {"art. 467", protected_as(Protection::curatelle), "payment.signatory", "tenant"},
    });
}

TEST(Recourse, IsTimeBarredFiveYearsAfterTheInsuredKnew) {
    auto leap = worth(euros(500));
    leap.on(2024, 2, 29);
    expect_all({
        {"art. 2224", worth(euros(500)), "recourse.prescription", "2024-05-06"},
        {"leap day", leap, "recourse.prescription", "2029-02-28"},
    });
}

}  // namespace
}  // namespace sim::claims
