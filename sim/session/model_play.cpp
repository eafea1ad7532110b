#include "sim/session/model_play.hpp"

#include "sim/content/script_reader.hpp"

namespace sim::session {

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
        if (const auto command = content::command_of(step, variant->scenario, played.attempt))
            attempt::play(variant->scenario, played, *command);
    }
    std::vector<attempt::Event> events;
    for (const auto& entry : played.transcript.entries) events.push_back(entry.event);
    return events;
}

}  // namespace sim::session
