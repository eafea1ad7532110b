#include "sim/app/core/calculator.hpp"
#include "sim/app/core/present.hpp"
#include "sim/law/branch.hpp"
#include "sim/law/news.hpp"

namespace sim::app {
namespace {

constexpr std::string_view sorting_act = "sort_news";

/// The last verdict on the piece, and the day of the fact when one was given.
std::string verdict_on(const Session& session, const std::string& news) {
    const auto* act = claims::find_act(sorting_act);
    const auto* field = act == nullptr ? nullptr : claims::find_field(*act, "verdict");
    std::string words;
    for (const auto& decision : session.play.attempt.decisions) {
        const auto about = decision.fields.find("news");
        const auto verdict = decision.fields.find("verdict");
        if (field == nullptr || decision.act != sorting_act || about == decision.fields.end() ||
            about->second != news || verdict == decision.fields.end())
            continue;
        words = tr_below(claims::field_to_french(*field, verdict->second));
        const auto fact = decision.fields.find("fact_on");
        if (fact == decision.fields.end()) continue;
        if (const auto day = date_from_iso(fact->second))
            words = tr_with("{} (fait du {})", words, day_words(*day));
    }
    return words;
}

}  // namespace

std::vector<DeskNewsRow> present_news(const Session& session) {
    std::vector<DeskNewsRow> rows;
    for (const auto& news : session.scenario.news)
        rows.push_back({news.id, news.title, news.body, news.source,
                        news.effect ? tr_with("Effet au {}", day_words(*news.effect))
                                    : tr("Projet, sans date d’effet"),
                        !news.effect.has_value(), verdict_on(session, news.id)});
    return rows;
}

std::vector<LawNewsRow> present_law_news(const law::Book& book) {
    std::vector<LawNewsRow> rows;
    for (auto& news : law::news(book))
        rows.push_back({news.key, news.title, news.change, to_iso(news.from), day_words(news.from),
                        tr_below(law::branch_of(news.key))});
    return rows;
}

}  // namespace sim::app
