#include <algorithm>
#include <set>
#include <string>

#include "sim/scenario/news_answers.hpp"

namespace sim::scenario {
namespace {

using claims::Determination;
using claims::Reading;
using claims::Term;

law::Reference source_of(const News& news) {
    return {news.source, {}};
}

/// In the order in which one counts: a version that was read wins over the two others.
struct Found {
    const char* verdict = "ne_concerne_pas";
    std::string why = "Aucune règle de ce dossier ne lit ce texte.";
    std::set<Date> days;  ///< Of the facts that command.
};

/// What the rules made of a change of the law.
Found look_up(const News& news, const AnswerKey& key) {
    std::set<Date> now, earlier, later;
    for (const auto& [rule, answer] : key)
        for (const auto& reading : answer.readings)
            if (reading.key == news.parameter && news.effect)
                (reading.since == *news.effect  ? now
                 : reading.since < *news.effect ? earlier
                                                : later)
                    .insert(reading.on);
    if (!now.empty())
        return {"s_applique", "La règle du dossier lit ce texte dans cette version.", now};
    if (!earlier.empty())
        return {"pas_encore", "Le fait qui commande est antérieur à la date d’effet.", earlier};
    if (!later.empty())
        return {"plus_en_vigueur", "Une version plus récente était en vigueur au jour du fait.",
                later};
    return {};
}

/// What the dates make of a piece that the case writes.
Found compare(const News& news) {
    if (!news.fact_on) return {"ne_concerne_pas", "Aucun fait de ce dossier n’est visé.", {}};
    const auto day = *news.fact_on;
    if (!news.effect) return {"pas_encore", "Ce n’est qu’un projet.", {day}};
    if (day < *news.effect)
        return {"pas_encore", "Le fait qui commande est antérieur à la date d’effet.", {day}};
    if (news.until && day >= *news.until)
        return {"plus_en_vigueur", "Ce texte avait cessé de s’appliquer au jour du fait.", {day}};
    return {"s_applique", "Le fait qui commande est postérieur à la date d’effet.", {day}};
}

Determination verdict_of(const News& news, const Found& found) {
    Determination answer{Term{found.verdict}, {}, {}};
    const auto effect =
        news.effect ? "Effet au " + to_french(*news.effect) + "." : "Sans date d’effet.";
    answer.steps.push_back({effect, {}, {}, source_of(news)});
    answer.steps.push_back({found.why, {}, claims::to_french(answer.value), source_of(news)});
    return answer;
}

std::vector<std::string_view> words_of(std::string_view path) {
    std::vector<std::string_view> words;
    for (;;) {
        const auto dot = path.find('.');
        words.push_back(path.substr(0, dot));
        if (dot == std::string_view::npos) return words;
        path.remove_prefix(dot + 1);
    }
}

Failure no_such_day(std::string_view path) {
    return Failure{Problem{{},
                           "«\u00A0" + std::string{path} + "\u00A0» n’est pas une date des faits.",
                           "Possibles\u00A0: opens, loss.on, loss.known_on, loss.declared_on, "
                           "policy.<contrat>.since, matter.<matière>.<fait>, owed:<règle>."}};
}

}  // namespace

void answer_news(const std::vector<News>& news, Answers& answers) {
    for (const auto& one : news) {
        const auto found = one.parameter.empty() ? compare(one) : look_up(one, answers.key);
        const auto fact = "news.fact@" + one.id;
        if (found.days.size() == 1)
            answers.key.emplace(fact, Determination{*found.days.begin(),
                                                    {{"Date du fait qui commande.",
                                                      {},
                                                      to_french(*found.days.begin()),
                                                      source_of(one)}},
                                                    {}});
        else
            answers.failed.emplace(
                fact, Problem{{},
                              found.days.empty() ? "Aucun fait du dossier ne commande ce texte."
                                                 : "Plusieurs faits commandent ce texte.",
                              "Attendez le verdict seul, ou choisissez un autre texte."});
        answers.key.emplace("news.verdict@" + one.id, verdict_of(one, found));
    }
}

Result<Date> day_of_fact(std::string_view path, const Scenario& scenario, const AnswerKey& key) {
    constexpr std::string_view owed = "owed:";
    if (path.starts_with(owed)) {
        const auto answer = key.find(path.substr(owed.size()));
        const auto* day = answer == key.end() ? nullptr : std::get_if<Date>(&answer->second.value);
        return day == nullptr ? Result<Date>{no_such_day(path)} : *day;
    }
    const auto words = words_of(path);
    const auto& facts = scenario.facts;
    if (path == "opens") return scenario.opens.date();
    if (path == "loss.on") return facts.loss.on;
    if (path == "loss.known_on") return facts.loss.known_on;
    if (path == "loss.declared_on") return facts.loss.declared_on;
    if (words.size() != 3) return no_such_day(path);
    if (words[0] == "policy" && words[2] == "since")
        if (const auto* policy = claims::find_policy(facts, words[1])) return policy->since;
    for (const auto& matter : facts.matters) {
        if (words[0] != "matter" || matter.id != words[1]) continue;
        const auto* stated = matter.given.find(words[2]);
        if (stated == nullptr || stated->kind != claims::Given::Kind::text) break;
        if (const auto day = date_from_iso(stated->text)) return *day;
    }
    return no_such_day(path);
}

}  // namespace sim::scenario
