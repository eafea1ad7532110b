#include <algorithm>
#include <set>
#include <utility>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/law/news.hpp"
#include "sim/scenario/news_answers.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::News;

struct NewsRead {
    News news;
    Date from;
    bool draft = false;
};

template <auto Member, const auto& Read>
constexpr Row<NewsRead> of_news(std::string_view name) {
    return {name, optional,
            [](CaseReading& in, At at, NewsRead& out) { out.news.*Member = Read(in, at); },
            &shape_of<Read, CaseReading>};
}

constexpr std::array news_rows{
    of_news<&News::parameter, scalar>("parameter"),
    row<&NewsRead::from, day>("from", optional),
    of_news<&News::title, prose>("title"),
    of_news<&News::body, prose>("body"),
    of_news<&News::source, prose>("source"),
    of_news<&News::effect, day>("effect"),
    of_news<&News::until, day>("until"),
    row<&NewsRead::draft, yes_no>("draft", optional),
    of_news<&News::fact, scalar>("fact"),
};

bool says(At at, std::initializer_list<std::string_view> keys) {
    return std::ranges::any_of(keys, [&](auto key) { return value_of(at, key).found(); });
}

/// A change of the law's book: everything about it is read there.
void take_from_law(CaseReading& in, At at, NewsRead& read) {
    auto& news = read.news;
    const auto parameter = in.book->find(news.parameter);
    if (parameter == in.book->end()) {
        std::vector<std::string_view> keys;
        for (const auto& [key, value] : *in.book) keys.push_back(key);
        return in.fault(value_of(at, "parameter"), Code::unknown_parameter,
                        "Le droit n’a pas de paramètre " + quote(news.parameter) + ".",
                        suggestion(news.parameter, keys, "la bibliothèque du droit les donne"));
    }
    const auto changes = law::news_of(parameter->second);
    const auto found = std::ranges::find(changes, read.from, &law::News::from);
    if (found != changes.end()) {
        news.title = found->title;
        news.body = found->change;
        news.source = found->reference.title;
        news.effect = found->from;
        return;
    }
    std::string days;
    for (const auto& change : changes) days += (days.empty() ? "" : ", ") + to_iso(change.from);
    in.fault(says(at, {"from"}) ? value_of(at, "from") : at, Code::no_change_that_day,
             "Le paramètre " + quote(news.parameter) + " ne change pas ce jour-là.",
             days.empty() ? "Il n’a jamais changé\u00A0: choisissez-en un autre."
                          : "Écrivez from: avec un de ces jours\u00A0: " + days + ".");
}

/// A piece of the case: its dates and the fact that it is about say whether it applies.
void take_from_case(CaseReading& in, At at, NewsRead& read) {
    auto& news = read.news;
    if (news.effect.has_value() == read.draft)
        in.fault(at, Code::news_without_effect,
                 "On ne sait pas de quel jour cette nouveauté a effet.",
                 "Écrivez effect: et un jour, ou draft: true pour un projet.");
    if (news.until && (!news.effect || *news.until <= *news.effect))
        in.fault(value_of(at, "until"), Code::news_without_effect,
                 "Cette nouveauté cesserait de s’appliquer avant d’avoir effet.",
                 "«\u00A0until\u00A0» vient après «\u00A0effect\u00A0».");
    if (news.fact.empty() || !in.can_fill) return;
    const auto on = scenario::day_of_fact(news.fact, in.scenario, in.answers.key);
    if (on)
        news.fact_on = *on;
    else
        in.fault(value_of(at, "fact"), Code::unknown_fact, on.error().what, on.error().remedy);
}

News one_piece(CaseReading& in, At key, At at) {
    NewsRead read;
    read.news.id = std::string{key.text()};
    read_fields(in, at, news_rows, read);
    const bool of_law = says(at, {"parameter", "from"});
    const bool of_case = says(at, {"title", "body", "source", "effect", "until", "draft", "fact"});
    const bool whole = of_law ? says(at, {"parameter"}) && says(at, {"from"})
                              : says(at, {"title"}) && says(at, {"body"}) && says(at, {"source"});
    if (at.kind() == Kind::map && (of_law == of_case || !whole))
        in.fault(at, Code::news_of_two_kinds,
                 "Une nouveauté vient du droit, ou le cas l’écrit en entier.",
                 "Écrivez {parameter, from}, ou {title, body, source} et sa date d’effet.");
    else if (of_law)
        take_from_law(in, at, read);
    else
        take_from_case(in, at, read);
    return std::move(read.news);
}

}  // namespace

Shape news_shape() {
    return shapes::map(shapes::record<news_rows>("news"));
}

std::vector<News> read_news(CaseReading& in, At map) {
    std::vector<News> all;
    std::set<std::pair<std::string, Date>> changes;
    expect_map(in, map, "Écrivez un identifiant par ligne.");
    for (const auto& [key, value] : pairs_of(map)) {
        auto news = one_piece(in, key, value);
        if (!news.parameter.empty() && news.effect &&
            !changes.emplace(news.parameter, *news.effect).second)
            in.fault(key, Code::same_change_twice, "Ce changement du droit est déjà sur le bureau.",
                     "Retirez l’un des deux.");
        all.push_back(std::move(news));
    }
    if (!all.empty() && !std::ranges::count(in.scenario.acts, "sort_news"))
        in.fault(map, Code::act_not_offered,
                 "L’acte " + quote("sort_news") + " n’est pas proposé par ce cas.",
                 "Ajoutez-le à la liste «\u00A0acts\u00A0»\u00A0: une nouveauté se trie.");
    scenario::answer_news(all, in.answers);
    return all;
}

}  // namespace sim::content
