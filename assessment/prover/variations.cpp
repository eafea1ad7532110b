#include <functional>
#include <utility>

#include "assessment/prover/mutants.hpp"
#include "sim/base/result.hpp"

namespace assessment::prover {
namespace {

using namespace sim::scenario;
using Variations = std::vector<Variation>;

constexpr std::int64_t a_day = 24 * 60;
constexpr int mood_step = 5;

std::string quoted(const std::string& word) {
    return "«\u00A0" + word + "\u00A0»";
}

template <class Item>
std::vector<Item> without(std::vector<Item> list, std::size_t place) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
    return list;
}

/// Literal amounts and days move by the least step, other words become another word.
std::vector<std::pair<std::string, std::string>> neighbours(const std::string& text) {
    if (const auto amount = sim::money_from_plain(text))
        return {{"un centime de plus", to_plain(*amount + sim::Money::cents(1))}};
    if (const auto day = sim::date_from_iso(text))
        return {{"un jour plus tard", to_iso(*day + std::chrono::days{1})}};
    if (text == "true") return {{"non", "false"}};
    if (text == "false") return {{"oui", "true"}};
    return {{"une autre réponse", text + "_autre"}};
}

class Varying {
public:
    explicit Varying(const Evidence& evidence) : evidence_{evidence} {
        if (evidence.before) vary_term();
        std::visit([this](const auto& test) { vary(test); }, evidence.test);
    }
    Variations made;

private:
    void add(std::string change, decltype(Evidence::test) test) {
        made.push_back({std::move(change), {std::move(test), evidence_.before}});
    }
    void vary_term() {
        const auto at = evidence_.before->in_minutes();
        made.push_back({"l’échéance n’est plus regardée", {evidence_.test, std::nullopt}});
        made.push_back(
            {"l’échéance avance d’un jour", {evidence_.test, sim::Instant::minutes(at - a_day)}});
        made.push_back(
            {"l’échéance recule d’un jour", {evidence_.test, sim::Instant::minutes(at + a_day)}});
    }

    void vary(const Said& said) {
        if (said.choices.size() < 2) return;
        for (std::size_t i = 0; i < said.choices.size(); ++i)
            add("la réplique " + quoted(said.choices[i]) + " ne convient plus",
                Said{without(said.choices, i)});
    }
    void vary(const SpokeAct& spoke) {
        add("une fois de plus " + quoted(spoke.act),
            SpokeAct{spoke.act, spoke.times + 1, spoke.scene});
        if (spoke.times > 1)
            add("une fois de moins " + quoted(spoke.act),
                SpokeAct{spoke.act, spoke.times - 1, spoke.scene});
        if (!spoke.scene.empty())
            add(quoted(spoke.act) + " dans n’importe quelle conversation",
                SpokeAct{spoke.act, spoke.times, {}});
    }
    void vary(const Learned& learned) {
        if (learned.facts.size() < 2) return;
        for (std::size_t i = 0; i < learned.facts.size(); ++i)
            add("apprendre " + quoted(learned.facts[i]) + " n’est plus demandé",
                Learned{without(learned.facts, i)});
    }
    void vary(const Reached& reached) {
        for (const auto step : {-mood_step, mood_step})
            add("le seuil de " + quoted(reached.variable) + (step < 0 ? " baisse" : " monte") +
                    " de " + std::to_string(mood_step),
                Reached{reached.variable, reached.at_least + step, reached.scene});
    }
    void vary(const Opened&) {}
    void vary(const Decided& decided) {
        for (std::size_t i = 0; i < decided.fields.size(); ++i) {
            add("le champ " + quoted(decided.fields[i].field) + " n’est plus regardé",
                Decided{decided.act, without(decided.fields, i)});
            vary_field(decided, i);
        }
    }
    void vary_field(const Decided& decided, std::size_t i) {
        const auto& test = decided.fields[i];
        const auto expecting = [&](std::string change, Expected expected) {
            auto moved = decided;
            moved.fields[i].expected = std::move(expected);
            add("champ " + quoted(test.field) + "\u00A0: " + change, std::move(moved));
        };
        if (const auto* literal = std::get_if<Literal>(&test.expected))
            for (auto& [change, text] : neighbours(literal->text))
                expecting(change, Literal{std::move(text)});
        if (const auto* includes = std::get_if<Includes>(&test.expected))
            for (std::size_t k = 0; k < includes->options.size(); ++k)
                expecting(quoted(includes->options[k]) + " n’est plus demandé",
                          Includes{without(includes->options, k)});
        if (const auto* mentions = std::get_if<Mentions>(&test.expected))
            for (std::size_t k = 0; k < mentions->groups.size(); ++k)
                expecting("la mention n° " + std::to_string(k + 1) + " n’est plus demandée",
                          Mentions{without(mentions->groups, k)});
    }
    void vary(const Sent& sent) {
        if (!sent.channels.empty())
            add("tout moyen d’envoi convient", Sent{sent.to, {}, sent.letter});
        if (!sent.letter.empty())
            add("le contenu du courrier n’est plus regardé", Sent{sent.to, sent.channels, {}});
    }
    void vary(const Cited& cited) {
        if (!cited.act.empty())
            add("la citation appuie n’importe quel acte", Cited{{}, cited.document});
    }
    void vary(const Negotiated& ended) {
        const auto varied = [&](std::string change, auto move) {
            auto moved = ended;
            move(moved);
            add(std::move(change), std::move(moved));
        };
        if (ended.within)
            varied("le montant conclu n’est plus regardé", [](auto& one) { one.within.reset(); });
        if (ended.most_offers > 0)
            varied("le nombre d’offres n’est plus regardé", [](auto& one) { one.most_offers = 0; });
        if (!ended.terms.empty())
            varied("la contrepartie n’est plus demandée", [](auto& one) { one.terms.clear(); });
    }
    void vary(const Offered& offered) {
        if (offered.first)
            add("toute offre compte", Offered{offered.deal, offered.within, offered.beyond, false});
    }
    void vary(const Argued& argued) {
        if (argued.before_offer)
            add("les arguments peuvent suivre l’offre",
                Argued{argued.deal, argued.arguments, false});
        for (std::size_t i = 0; argued.arguments.size() > 1 && i < argued.arguments.size(); ++i)
            add("l’argument " + quoted(argued.arguments[i]) + " n’est plus demandé",
                Argued{argued.deal, without(argued.arguments, i), argued.before_offer});
    }
    void vary(const Asked& asked) {
        if (asked.before_offer)
            add("les questions peuvent suivre l’offre", Asked{asked.deal, asked.interests, false});
        for (std::size_t i = 0; asked.interests.size() > 1 && i < asked.interests.size(); ++i)
            add("la question " + quoted(asked.interests[i]) + " n’est plus demandée",
                Asked{asked.deal, without(asked.interests, i), asked.before_offer});
    }
    void vary(const InOrder& order) {
        add("l’ordre n’est plus regardé", AllOf{order.steps});
        vary_parts(order.steps, [](Evidences parts) { return InOrder{std::move(parts)}; });
    }
    void vary(const AllOf& all) {
        if (all.of.size() > 1) add("une seule pièce suffit", AnyOf{all.of});
        vary_parts(all.of, [](Evidences parts) { return AllOf{std::move(parts)}; });
    }
    void vary(const AnyOf& any) {
        vary_parts(any.of, [](Evidences parts) { return AnyOf{std::move(parts)}; });
    }
    void vary(const Never& never) {
        vary_parts(never.of, [](Evidences parts) { return Never{std::move(parts)}; });
    }
    template <class Whole>
    void vary_parts(const Evidences& parts, Whole whole) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto piece = "pièce n° " + std::to_string(i + 1);
            if (parts.size() > 1) add(piece + " retirée", whole(without(parts, i)));
            for (auto& inner : Varying{parts[i]}.made) {
                auto moved = parts;
                moved[i] = std::move(inner.evidence);
                add(piece + ", " + inner.change, whole(std::move(moved)));
            }
        }
    }

    const Evidence& evidence_;
};

}  // namespace

Variations variations(const Evidence& evidence) {
    Variations all{{"le contraire est demandé", {Never{{evidence}}, std::nullopt}},
                   {"toujours accordé", {AllOf{}, std::nullopt}}};
    auto inner = Varying{evidence}.made;
    all.insert(all.end(), std::make_move_iterator(inner.begin()),
               std::make_move_iterator(inner.end()));
    return all;
}

}  // namespace assessment::prover
