#include "assessment/prover/values.hpp"

#include <algorithm>

#include "assessment/prover/evidence.hpp"
#include "sim/scenario/answer_key.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::Scenario;

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

std::string text_of(const scenario::Expected& expected, const scenario::AnswerKey& key) {
    return std::visit(
        overloaded{
            [](const scenario::Literal& literal) { return literal.text; },
            [&](const scenario::Owed& owed) { return scenario::owed_plain(key, owed.rule); },
            [](const scenario::Includes& includes) { return joined(includes.options, ","); },
            [](const scenario::Mentions& mentions) {
                std::vector<std::string> firsts;
                for (const auto& group : mentions.groups)
                    if (!group.empty()) firsts.push_back(group.front());
                return joined(firsts, "\u202F; ");
            },
        },
        expected);
}

std::string plausible(const Scenario& scenario, const claims::Field& field) {
    switch (field.kind) {
        case claims::FieldKind::choice:
        case claims::FieldKind::choices:
            return field.options.empty() ? std::string{} : std::string{field.options.front().id};
        case claims::FieldKind::party: return scenario.facts.insured;
        case claims::FieldKind::policy: return scenario.facts.policy;
        case claims::FieldKind::file: return std::string{scenario::own_file};
        case claims::FieldKind::news:
            return scenario.news.empty() ? std::string{} : scenario.news.front().id;
        case claims::FieldKind::money: return to_plain(Money{});
        case claims::FieldKind::date: return to_iso(scenario.opens.date());
        case claims::FieldKind::yes_no: return "true";
        case claims::FieldKind::account:
        case claims::FieldKind::text: return "Selon le dossier.";
    }
    return {};
}

/// What else might be typed where `now` stands.
std::vector<std::string> others(const Scenario& scenario, const claims::Field& field,
                                const std::string& now) {
    std::vector<std::string> values;
    const auto add = [&](std::string value) {
        if (value != now) values.push_back(std::move(value));
    };
    switch (field.kind) {
        case claims::FieldKind::choice:
        case claims::FieldKind::choices:
            for (const auto& option : field.options) add(std::string{option.id});
            break;
        case claims::FieldKind::party:
            for (const auto& party : scenario.facts.parties) add(party.id);
            break;
        case claims::FieldKind::policy:
            for (const auto& policy : scenario.facts.policies) add(policy.id);
            break;
        case claims::FieldKind::file:
            add(std::string{scenario::own_file});
            for (const auto& file : scenario.files) add(file.id);
            break;
        case claims::FieldKind::news:
            for (const auto& news : scenario.news) add(news.id);
            break;
        case claims::FieldKind::money:
            if (const auto amount = money_from_plain(now))
                for (const auto gap : {-100, -1, 1, 100})
                    if (const auto moved = *amount + Money::cents(gap); moved >= Money{})
                        add(to_plain(moved));
            add(to_plain(Money{}));
            break;
        case claims::FieldKind::date:
            if (const auto day = date_from_iso(now))
                for (const auto gap : {-1, 1}) add(to_iso(*day + std::chrono::days{gap}));
            break;
        case claims::FieldKind::yes_no:
            add("true");
            add("false");
            break;
        case claims::FieldKind::account:
        case claims::FieldKind::text: add("Sans objet."); break;
    }
    return values;
}

bool is_new(const std::vector<attempt::Decide>& all, const attempt::Decide& one) {
    return std::none_of(all.begin(), all.end(),
                        [&](const attempt::Decide& known) { return known.fields == one.fields; });
}

}  // namespace

attempt::Decide model_decision(const Scenario& scenario, const scenario::AnswerKey& key,
                               const scenario::Decided& wanted) {
    attempt::Decide model{wanted.act, {}};
    const auto* act = claims::find_act(wanted.act);
    if (act == nullptr) return model;
    for (const auto& field : act->fields)
        if (field.required) model.fields[std::string{field.id}] = plausible(scenario, field);
    for (const auto& test : wanted.fields) model.fields[test.field] = text_of(test.expected, key);
    return model;
}

std::vector<attempt::Decide> decisions_of(const Scenario& scenario, const scenario::AnswerKey& key,
                                          const std::string& act) {
    scenario::Decided together{act, {}};
    std::vector<attempt::Decide> all;
    for (const auto& wanted : decisions_looked_at(scenario)) {
        if (wanted.act != act) continue;
        together.fields.insert(together.fields.end(), wanted.fields.begin(), wanted.fields.end());
        if (auto model = model_decision(scenario, key, wanted); is_new(all, model))
            all.push_back(std::move(model));
    }
    auto whole = model_decision(scenario, key, together);
    if (is_new(all, whole)) all.insert(all.begin(), whole);
    const auto* known = claims::find_act(act);
    if (known == nullptr) return all;
    for (const auto& field : known->fields) {
        const std::string id{field.id};
        const auto now = whole.fields.find(id);
        for (auto& value : others(scenario, field, now == whole.fields.end() ? "" : now->second)) {
            auto moved = whole;
            moved.fields[id] = std::move(value);
            if (is_new(all, moved)) all.push_back(std::move(moved));
        }
    }
    return all;
}

attempt::SendMessage model_letter(const Scenario& scenario, const scenario::Sent& wanted) {
    auto model = bare_letter(wanted.to, wanted.channels.empty() ? "letter" : wanted.channels[0]);
    const auto* letter = scenario::find_letter(scenario, wanted.letter);
    if (letter == nullptr) return model;
    model.letter = letter->id;
    model.body.clear();
    for (const auto& element : letter->elements)
        if (!element.phrases.empty()) model.body += element.phrases.front() + ".\n";
    if (model.body.empty()) model.body = "Bonjour.";
    return model;
}

attempt::SendMessage bare_letter(std::string to, std::string channel) {
    return {std::move(to), std::move(channel), {}, "Votre dossier", "Bonjour.", {}};
}

std::vector<attempt::Bargain> moves_of(const scenario::Negotiation& negotiation) {
    const auto& table = negotiation.table;
    std::vector<attempt::Bargain> moves;
    const auto add = [&](deal::Move move) { moves.push_back({negotiation.id, std::move(move)}); };
    for (const auto& interest : table.interests) add(deal::Ask{interest.id});
    for (const auto& argument : table.arguments) add(deal::Argue{argument.id});
    std::vector<std::string> terms;
    for (const auto& term : table.terms) terms.push_back(term.id);
    const auto cent = Money::cents(1);
    for (const auto amount : {table.mandate.least, table.mandate.most, table.zone.least,
                              table.zone.most, table.mandate.most + cent}) {
        add(deal::Offer{amount, {}});
        if (!terms.empty()) add(deal::Offer{amount, terms});
    }
    add(deal::Accept{});
    add(deal::BreakOff{});
    return moves;
}

}  // namespace assessment::prover
