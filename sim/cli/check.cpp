#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/cli/problem_json.hpp"
#include "sim/cli/verbs.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

/// All faults of one case over the first `seeds` variants; the same fault is told once.
Problems problems_of(const std::string& root, const std::string& id, std::uint64_t seeds) {
    const auto pins = session::pins_of(root, id);
    if (!pins) return pins.error();
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto variant = session::open_variant(*pins, seed);
        if (variant) continue;
        auto problems = variant.error();
        for (auto& problem : problems)
            if (seed > 1) problem.what += " (variante " + std::to_string(seed) + ")";
        return problems;
    }
    return {};
}

}  // namespace

int check(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {"json"}, {"data", "seeds"});
    if (!options) return print(options.error(), streams, wrong_usage);
    constexpr std::uint64_t default_seeds = 20;
    const auto seeds = options->number("seeds", default_seeds);
    if (!seeds) return print(seeds.error(), streams, wrong_usage);
    const auto root = session::find_root(options->value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    auto ids = options->words;
    const bool everything = ids.empty() || (ids.size() == 1 && ids.front().ends_with("scenarios"));
    if (everything) ids = session::case_ids(*root);
    Json report{{"cases", Json::array()}};
    bool clean = true;
    for (const auto& id : ids) {
        const auto problems = problems_of(*root, id, *seeds);
        clean = clean && problems.empty();
        Json list = Json::array();
        for (const auto& problem : problems) list.push_back(problem_json(problem));
        report["cases"].push_back({{"case", id}, {"problems", std::move(list)}});
        if (options->has("json")) continue;
        if (problems.empty())
            streams.out << id << " : en ordre (" << *seeds << " variantes)\n";
        else
            streams.out << id << " : " << problems.size() << " faute(s)\n" << to_text(problems);
    }
    if (options->has("json"))
        streams.out << report.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
    return clean ? done : content_faults;
}

}  // namespace sim::cli
