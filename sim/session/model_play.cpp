#include "sim/session/model_play.hpp"

#include "sim/content/script_reader.hpp"

namespace sim::session {
namespace {

attempt::Command command_of(const content::ScriptStep& step, const attempt::Attempt& state) {
    if (const auto* wait = std::get_if<content::WaitFor>(&step.action))
        return attempt::WaitUntil{Instant::minutes(state.now.in_minutes() + wait->minutes)};
    return *std::get_if<attempt::Command>(&step.action);
}

}  // namespace

Checked<std::vector<attempt::Event>> model_play(const Pins& pins, std::uint64_t seed) {
    const auto files = content::unpack(pins.case_bytes);
    if (!files) return Failures{files.error()};
    const auto source = content::parse_case(*files);
    if (!source) return Failures{source.error()};
    const auto variant = open_variant(pins, seed);
    if (!variant) return Failures{variant.error()};
    const auto script = content::read_script(*source, "expert", variant->scenario, variant->key);
    if (!script) return Failures{script.error()};
    auto played = attempt::begin(variant->scenario);
    for (const auto& step : script->steps) {
        const auto command = command_of(step, played.attempt);
        if (step.if_offered && !attempt::is_offered(variant->scenario, played.attempt, command))
            continue;
        attempt::play(variant->scenario, played, command);
    }
    std::vector<attempt::Event> events;
    for (const auto& entry : played.transcript.entries) events.push_back(entry.event);
    return events;
}

}  // namespace sim::session
