#include <algorithm>
#include <ostream>

#include "sim/cli/verbs.hpp"
#include "sim/content/script_reader.hpp"

namespace sim::cli {
namespace {

bool is_offered(const scenario::Scenario& scenario, const attempt::Attempt& state,
                const attempt::Command& command) {
    const auto* say = std::get_if<attempt::Say>(&command);
    if (say == nullptr) return true;
    const auto now = attempt::choices(scenario, state);
    return std::any_of(now.lines.begin(), now.lines.end(),
                       [&](const auto* choice) { return choice->id == say->choice; });
}

attempt::Command command_of(const content::ScriptStep& step, const attempt::Attempt& state) {
    if (const auto* wait = std::get_if<content::WaitFor>(&step.action))
        return attempt::WaitUntil{Instant::minutes(state.now.in_minutes() + wait->minutes)};
    return *std::get_if<attempt::Command>(&step.action);
}

/// Plays all steps; a refused one is a Problem at its place in the script.
Result<attempt::Play> play_steps(const scenario::Scenario& scenario,
                                 const content::Script& script) {
    auto played = attempt::begin(scenario);
    for (const auto& step : script.steps) {
        const auto command = command_of(step, played.attempt);
        if (step.if_offered && !is_offered(scenario, played.attempt, command)) continue;
        const auto first = attempt::play(scenario, played, command);
        const auto& event = played.transcript.entries[first].event;
        if (const auto* refused = std::get_if<attempt::ActionRefused>(&event))
            return Failure{Problem{step.place, "Étape refusée : " + refused->reason,
                                   "Corrigez le script ou le cas."}};
    }
    return played;
}

/// A name of the case's playthroughs, or the path of a file that joins them.
Checked<std::string> add_script(content::Files& files, const std::string& name) {
    if (files.files.contains("playthroughs/" + name + ".yaml")) return name;
    auto bytes = session::read_file(name);
    if (!bytes) return Failures{Problems{bytes.error()}};
    files.files["playthroughs/script.yaml"] = std::move(*bytes);
    return std::string{"script"};
}

}  // namespace

int play_script(const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto seed = options.number("seed", 1);
    if (!seed) return print(seed.error(), streams, wrong_usage);
    auto files = session::read_case(*root, options.words.front());
    if (!files) return print(files.error(), streams, unreadable);
    const auto name = add_script(*files, options.value("script"));
    if (!name) return print(name.error(), streams, unreadable);
    const auto law = session::read_law_bytes(*root);
    if (!law) return print(law.error(), streams, unreadable);
    const auto variant = session::open_variant({content::pack(*files), *law, {}}, *seed);
    if (!variant) return print(variant.error(), streams, content_faults);
    const auto source = content::parse_case(*files);
    if (!source) return print(source.error(), streams, content_faults);
    const auto script = content::read_script(*source, *name, variant->scenario, variant->key);
    if (!script) return print(script.error(), streams, content_faults);
    const auto played = play_steps(variant->scenario, *script);
    if (!played) return print(played.error(), streams, play_diverged);
    const auto card =
        assessment::scoring::score(variant->scenario, variant->key, played->transcript);
    if (options.has("json")) {
        streams.out << to_json(variant->scenario, played->transcript, card) << '\n';
    } else {
        print_transcript(variant->scenario, played->transcript, streams.out);
        print_marks(card, streams.out);
    }
    return done;
}

}  // namespace sim::cli
