#pragma once

#include "tests/sim/attempt/tiny_case.hpp"

/// The tiny case with a table of negotiation with the tenant, from 10 000 € down to 8 000 €.
namespace sim::test {

inline scenario::Scenario bargaining_case() {
    auto tiny = tiny_case();
    scenario::Negotiation talks;
    talks.id = "amount";
    talks.title = "Le montant";
    talks.with = "tenant";
    talks.mood = calm;
    talks.table.mandate = {Money::euros(7000), Money::euros(8600)};
    talks.table.zone = {Money::euros(7400), Money::euros(8600)};
    talks.table.other = {Money::euros(10'000), Money::euros(8000), Money::euros(50),
                         Rate::percent(30), 4};
    talks.table.interests = {{"hurry", "Qu’est-ce qui presse ?", "Les travaux."}};
    talks.table.arguments = {
        {"wear", "La vétusté.", "article 23", true, Money::euros(600), "Soit."},
        {"fraud", "Vous fraudez.", "", false, Money{}, "Pardon ?"},
        {"late", "Trop tard.", "", true, Money::euros(100), "Ah."}};
    talks.table.terms = {{"fast", "Versement sous huit jours", Money::euros(200), false},
                         {"waiver", "Fin de toute demande", Money::euros(100), true}};
    talks.interests = {{{}, {{water_off, 1}}}};
    talks.arguments = {
        {{}, {{calm, 10}}}, {{}, {{calm, -20}}}, {{{promised, talk::Comparison::at_least, 1}}, {}}};
    talks.says = {"Il me faut", "Je descends à", "Je reste à", "Entendu.", "Adieu."};
    tiny.negotiations = {talks};
    auto& settled = tiny.events.emplace_back();
    settled.id = "signed";
    settled.trigger.after_deal = "amount";
    settled.trigger.outcome = "settled";
    settled.announce = "L’accord est confirmé.";
    return tiny;
}

inline attempt::Command moving(deal::Move move) {
    return attempt::Bargain{"amount", std::move(move)};
}

}  // namespace sim::test
