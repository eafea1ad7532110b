#include <optional>
#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/base/fold.hpp"
#include "sim/cli/rule_pages.hpp"
#include "sim/law/branch.hpp"
#include "sim/law/news.hpp"

namespace sim::cli {
namespace {

using NewsJson = nlohmann::ordered_json;

struct NewsFilter {
    std::string branch;  ///< Folded; empty for all.
    std::optional<Date> since;

    bool keeps(const law::News& news) const {
        if (since && news.from < *since) return false;
        return branch.empty() ||
               fold(std::string{law::branch_of(news.key)} + " " + news.key).find(branch) !=
                   std::string::npos;
    }
};

NewsJson news_json(const law::News& news) {
    return {{"parameter", news.key},
            {"from", to_iso(news.from)},
            {"title", news.title},
            {"change", news.change},
            {"branch", law::branch_of(news.key)},
            {"reference", news.reference.title},
            {"url", news.reference.url},
            {"check", news.doubts}};
}

void print_news(const law::News& news, std::ostream& out) {
    out << to_french(news.from) << "  " << news.title << " (" << law::branch_of(news.key) << ")\n  "
        << news.change << "\n  " << news.reference.title << " – " << news.key << '\n';
    if (!news.doubts.empty()) out << "  À vérifier\u00A0: " << news.doubts << '\n';
}

}  // namespace

int law_news(const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto book = session::read_book(*root);
    if (!book) return print(book.error(), streams, unreadable);
    NewsFilter filter{fold(options.value("branch")), {}};
    if (options.has("since")) {
        const auto day = date_from_french(options.value("since"));
        if (!day) return print(day.error(), streams, wrong_usage);
        filter.since = *day;
    }
    NewsJson list = NewsJson::array();
    for (const auto& news : law::news(*book)) {
        if (!filter.keeps(news)) continue;
        if (options.has("json"))
            list.push_back(news_json(news));
        else
            print_news(news, streams.out);
    }
    if (options.has("json")) streams.out << NewsJson{{"news", list}}.dump(1) << '\n';
    return done;
}

}  // namespace sim::cli
