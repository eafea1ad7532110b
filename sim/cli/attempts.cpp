#include <map>
#include <ostream>

#include "sim/cli/verbs.hpp"
#include "sim/session/journal.hpp"

namespace sim::cli {
namespace {

std::string database(const Options& options) {
    return options.has("db") ? options.value("db") : session::default_database();
}

int list_attempts(store::Store& store, Streams streams) {
    const auto heads = store.attempts();
    if (!heads) return print(heads.error(), streams, unreadable);
    const auto people = store.people();
    if (!people) return print(people.error(), streams, unreadable);
    std::map<store::PersonId, std::string> names;
    for (const auto& person : *people) names[person.id] = person.name;
    if (heads->empty()) streams.out << "Aucune épreuve enregistrée\u00A0: jouez d’abord un cas.\n";
    for (const auto& head : *heads)
        streams.out << head.id << "  " << head.case_id << "  variante " << head.seed << "  "
                    << (head.state == "closed" ? "rendue" : "en cours") << "  "
                    << (head.mode == "exam" ? "examen" : "entraînement") << "  "
                    << names[head.person] << '\n';
    return done;
}

enum class Form { marks, transcript, json };

int show(const std::vector<std::string>& words, Streams streams, Form form) {
    const auto options = parse(words, {"json"}, {"db"});
    if (!options) return print(options.error(), streams, wrong_usage);
    auto store = store::Store::open(database(*options));
    if (!store) return print(store.error(), streams, unreadable);
    if (options->words.empty()) return list_attempts(*store, streams);
    const auto recorded = session::resume(*store, options->words.front());
    if (!recorded) return print(recorded.error(), streams, play_diverged);
    const auto& scenario = recorded->variant.scenario;
    const auto play = attempt::replay(scenario, recorded->events);
    const auto card = assessment::scoring::score(scenario, recorded->variant.key, play.transcript);
    if (options->has("json") || form == Form::json) {
        streams.out << to_json(scenario, play.transcript, card) << '\n';
    } else if (form == Form::marks) {
        print_marks(card, streams.out);
    } else {
        print_transcript(scenario, play.transcript, streams.out);
        streams.out << "Rejeu fidèle\u00A0: " << recorded->events.size()
                    << (recorded->events.size() < 2 ? " entrée vérifiée.\n"
                                                    : " entrées vérifiées.\n");
    }
    return done;
}

}  // namespace

int score(const std::vector<std::string>& words, Streams streams) {
    return show(words, streams, Form::marks);
}
int replay(const std::vector<std::string>& words, Streams streams) {
    return show(words, streams, Form::transcript);
}
int export_attempt(const std::vector<std::string>& words, Streams streams) {
    return show(words, streams, Form::json);
}

}  // namespace sim::cli
