#include <istream>
#include <ostream>

#include <nlohmann/json.hpp>

#include "sim/claims/matter.hpp"
#include "sim/cli/problem_json.hpp"
#include "sim/cli/rule_pages.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/content/rule_door.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;

void print_answer(std::string_view name, const claims::Determination& answer, std::ostream& out) {
    out << claims::rule_title(name) << "\u00A0: " << claims::to_french(answer.value) << "\n\n";
    int rank = 0;
    for (const auto& step : answer.steps) {
        out << ++rank << ". " << step.rule;
        if (!step.before.empty())
            out << "  [" << step.before << " → " << step.after << ']';
        else if (!step.after.empty())
            out << "  [" << step.after << ']';
        out << "\n   " << step.reference.title << '\n';
    }
    if (!answer.readings.empty()) out << "\nParamètres lus\u00A0:\n";
    for (const auto& reading : answer.readings) {
        out << "- " << reading.key << ", valeur en vigueur depuis le " << to_french(reading.since)
            << ", confiance " << confidence_in_french(reading.confidence) << '\n';
        if (!reading.check.empty()) out << "  À vérifier\u00A0: " << reading.check << '\n';
    }
}

Json answer_json(std::string_view name, const claims::Determination& answer) {
    Json json{{"rule", name},
              {"title", claims::rule_title(name)},
              {"value", claims::to_plain(answer.value)},
              {"french", claims::to_french(answer.value)},
              {"steps", Json::array()},
              {"readings", Json::array()}};
    for (const auto& step : answer.steps)
        json["steps"].push_back({{"rule", step.rule},
                                 {"before", step.before},
                                 {"after", step.after},
                                 {"reference", step.reference.title},
                                 {"url", step.reference.url}});
    for (const auto& reading : answer.readings)
        json["readings"].push_back({{"key", reading.key},
                                    {"since", to_iso(reading.since)},
                                    {"confidence", confidence_word(reading.confidence)},
                                    {"check", reading.check}});
    return json;
}

Json problems_json(std::string_view name, const Problems& problems) {
    Json json{{"rule", name}, {"problems", Json::array()}};
    for (const auto& problem : problems) json["problems"].push_back(problem_json(problem));
    return json;
}

/// The standard input is a file like another: the reader refuses what passes its limit, and one
/// byte more than the limit is enough to know.
Result<std::string> facts_from(const std::string& path, std::istream& in) {
    if (path != "-") return session::read_file(path);
    std::string bytes(content::Limits{}.bytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

int ask(const std::string& name, const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto book = session::read_book(*root);
    if (!book) return print(book.error(), streams, unreadable);
    const auto path = options.value("facts");
    auto facts = facts_from(path, streams.in);
    if (!facts) return print(facts.error(), streams, unreadable);
    content::Question question{name, *std::move(facts), path == "-" ? "entrée standard" : path, {}};
    if (options.has("on")) {
        const auto day = date_from_french(options.value("on"));
        if (!day) return print(day.error(), streams, wrong_usage);
        question.on = *day;
    }
    const auto answer = content::answer(question, *book);
    if (options.has("json"))
        streams.out << (answer ? answer_json(name, *answer) : problems_json(name, answer.error()))
                           .dump(1, ' ', false, Json::error_handler_t::replace)
                    << '\n';
    else if (answer)
        print_answer(name, *answer, streams.out);
    else
        return print(answer.error(), streams, content_faults);
    return answer ? done : content_faults;
}

}  // namespace

int rule(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {"list", "schema", "json", "page", "news"},
                               {"on", "facts", "data", "branch", "since", "law"});
    if (!options) return print(options.error(), streams, wrong_usage);
    if (options->has("list")) return list_rules(*options, streams);
    if (options->has("page")) return rules_page(*options, streams);
    if (options->has("news")) return law_news(*options, streams);
    if (options->has("law")) return law_values(*options, streams);
    if (options->words.size() != 1)
        return print(Problem{{},
                             "Quelle règle\u202F?",
                             "«\u00A0constat rule --list\u00A0» les montre toutes\u202F; "
                             "«\u00A0constat rule NOM "
                             "--schema\u00A0» dit quels faits elle attend."},
                     streams, wrong_usage);
    const auto& name = options->words.front();
    if (claims::rule_title(name).empty())
        return print(content::answer({name, {}, {}, {}}, {}).error(), streams, wrong_usage);
    if (options->has("schema")) return rule_schema(name, *options, streams);
    if (!options->has("facts"))
        return print(
            Problem{{},
                    "Sur quels faits\u202F?",
                    "Donnez un fichier YAML ou JSON par --facts, ou «\u00A0--facts -\u00A0» et "
                    "l’entrée standard."},
            streams, wrong_usage);
    return ask(name, *options, streams);
}

}  // namespace sim::cli
