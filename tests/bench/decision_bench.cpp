#include "sim/attempt/attempt.hpp"
#include "sim/session/library.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Claim decisions: fields read as a person types them, checked, recorded, and what the world does
/// next.
namespace bench {
namespace {

namespace attempt = sim::attempt;
namespace claims = sim::claims;
using sim::scenario::Scenario;

std::string typed(const claims::Field& field, const Scenario& scenario) {
    switch (field.kind) {
        case claims::FieldKind::choice:
        case claims::FieldKind::choices: return std::string{field.options.front().id};
        case claims::FieldKind::party: return scenario.facts.parties.front().id;
        case claims::FieldKind::policy: return scenario.facts.policies.front().id;
        case claims::FieldKind::file: return std::string{sim::scenario::own_file};
        case claims::FieldKind::news: return scenario.news.front().id;
        case claims::FieldKind::money: return "1250.00 EUR";
        case claims::FieldKind::date: return "2026-03-12";
        case claims::FieldKind::yes_no: return "true";
        case claims::FieldKind::account: return "FR76 9999 9000 1120 2600 0791 956";
        case claims::FieldKind::text: return "Les pièces du dossier le montrent.";
    }
    return {};
}

/// Every act of the case, each once.
std::vector<attempt::Command> decisions_of(const Scenario& scenario) {
    std::vector<attempt::Command> commands;
    for (const auto& id : scenario.acts) {
        const auto* act = claims::find_act(id);
        attempt::Decide command{id, {}};
        for (const auto& field : act->fields)
            command.fields.emplace(field.id, typed(field, scenario));
        commands.emplace_back(std::move(command));
    }
    return commands;
}

/// An attempt takes every decision twice, then a new one begins.
double decisions_per_second(const Scenario& scenario,
                            const std::vector<attempt::Command>& commands) {
    std::size_t taken = 0;
    const double start = cpu_seconds();
    double spent = 0;
    while ((spent = cpu_seconds() - start) < 0.25)
        for (int session = 0; session < 10; ++session) {
            auto play = attempt::begin(scenario);
            for (int turn = 0; turn < 2; ++turn)
                for (const auto& command : commands) {
                    attempt::play(scenario, play, command);
                    ++taken;
                }
            sim::check(play.attempt.decisions.size() == 2 * commands.size(), "all are taken");
        }
    return static_cast<double>(taken) / spent;
}

void add(Table& table, std::string figure, const Scenario& scenario) {
    const auto commands = decisions_of(scenario);
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round)
        rounds.push_back(decisions_per_second(scenario, commands));
    table.add({.figure = std::move(figure), .ours = median(rounds), .unit = "/s", .target = 2e5});
}

}  // namespace

void decision_rows(Table& table) {
    const auto pins = sim::session::pins_of(sim::test::source_folder(), "fuite-rue-des-lilas");
    if (!pins) return table.absent("claim decisions", sim::to_text(pins.error()));
    const auto variant = sim::session::open_variant(*pins, 1);
    if (!variant) return table.absent("claim decisions", sim::to_text(variant.error()));
    auto quiet = variant->scenario;
    quiet.events.clear();
    quiet.deadlines.clear();
    add(table, "claim decisions, a case without mail or terms", quiet);
    add(table, "claim decisions, the shipped case", variant->scenario);
}

}  // namespace bench
