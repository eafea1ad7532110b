#include <ostream>

#include "sim/cli/case_at_hand.hpp"
#include "sim/cli/verbs.hpp"

namespace sim::cli {

int play_script(const Options& options, Streams streams) {
    const auto seed = options.number("seed", 1);
    if (!seed) return print(seed.error(), streams, wrong_usage);
    int exit = done;
    auto name = options.value("script");
    const auto at_hand = case_at_hand(options, streams, exit, &name);
    if (!at_hand) return exit;
    const auto variant = variant_of(*at_hand, *seed);
    if (!variant) return print(variant.error(), streams, content_faults);
    const auto played = play_script(*at_hand, *variant, name);
    if (!played) return print(played.error(), streams, content_faults);
    if (!played->refused.empty()) return print(played->refused.front(), streams, play_diverged);
    const auto& transcript = played->play.transcript;
    const auto card = assessment::scoring::score(variant->scenario, variant->key, transcript);
    if (options.has("json")) {
        streams.out << to_json(variant->scenario, transcript, card) << '\n';
    } else {
        print_transcript(variant->scenario, transcript, streams.out);
        print_marks(card, streams.out);
    }
    return done;
}

}  // namespace sim::cli
