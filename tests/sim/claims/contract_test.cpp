#include "tests/sim/claims/case_builder.hpp"

namespace sim::claims {
namespace {

Case known(int year, unsigned month, unsigned day) {
    Case one;
    one.on(year, month, day);
    return one;
}

Case declared(Case one, int year, unsigned month, unsigned day) {
    one.facts.loss.declared_on = Date::of(year, month, day);
    return one;
}

/// A contract that leaves the legal floor and no more.
Case theft(Case one) {
    one.facts.loss.peril = Peril::theft;
    one.policy().declaration_delay_days = 2;
    return one;
}

Case with_policy(void (*change)(Policy&)) {
    Case one;
    change(one.policy());
    return one;
}

TEST(Contract, LeavesFiveWorkingDaysFromKnowledgeAndTwoForTheft) {
    expect_all({
        {"L113-2 theft", theft(known(2026, 1, 9)), "contract.declaration_deadline", "2026-01-13"},
        {"L113-2 holiday", known(2026, 4, 29), "contract.declaration_deadline", "2026-05-07"},
        {"contract longer",
         [] {
             auto one = known(2026, 4, 29);
             one.policy().declaration_delay_days = 10;
             return one;
         }(),
         "contract.declaration_deadline", "2026-05-18"},
        {"contract shorter",
         [] {
             auto one = known(2026, 4, 29);
             one.policy().declaration_delay_days = 2;
             return one;
         }(),
         "contract.declaration_deadline", "2026-05-07"},
        {"last day", declared(known(2026, 4, 29), 2026, 5, 7), "contract.declaration_in_time",
         "true"},
        {"day after", declared(known(2026, 4, 29), 2026, 5, 8), "contract.declaration_in_time",
         "false"},
        {"late without prejudice", declared(known(2026, 4, 29), 2026, 6, 8),
         "contract.garantie_acquise", "acquise"},
    });
}

TEST(Contract, AnswersOnlyWhileInForceForACoverThatItHas) {
    const auto terminated = with_policy([](Policy& p) { p.terminated_on = Date::of(2019, 5, 6); });
    const auto still = with_policy([](Policy& p) { p.terminated_on = Date::of(2019, 5, 7); });
    const auto suspended = with_policy([](Policy& p) { p.suspended_on = Date::of(2019, 5, 1); });
    const auto restored = with_policy([](Policy& p) {
        p.suspended_on = Date::of(2019, 5, 1);
        p.restored_on = Date::of(2019, 5, 6);
    });
    const auto future = with_policy([](Policy& p) { p.since = Date::of(2019, 5, 7); });
    const auto no_cover = with_policy([](Policy& p) { p.garanties[0].id = "fire"; });
    Case in_part;
    in_part.damage(contents, "tenant", euros(300)).damage(consequential, "tenant", euros(100));
    Case others;
    others.damage(contents, "tenant", euros(300)).damage(consequential, "owner", euros(100));
    expect_all({
        {"loss of use not covered", in_part, "contract.garantie_acquise", "partielle"},
        {"somebody else's loss", others, "contract.garantie_acquise", "acquise"},
        {"in force", Case{}, "contract.motif", "conditions_remplies"},
        {"terminated that day", terminated, "contract.motif", "contrat_resilie"},
        {"terminated the day after", still, "contract.garantie_acquise", "acquise"},
        {"suspended", suspended, "contract.motif", "contrat_suspendu"},
        {"suspended", suspended, "contract.garantie_acquise", "refusee"},
        {"suspended", suspended, "contract.in_force", "false"},
        {"restored", restored, "contract.motif", "conditions_remplies"},
        {"not begun", future, "contract.motif", "hors_periode"},
        {"no cover", no_cover, "contract.motif", "garantie_non_souscrite"},
        {"no cover", no_cover, "contract.in_force", "true"},
    });
}

}  // namespace
}  // namespace sim::claims
