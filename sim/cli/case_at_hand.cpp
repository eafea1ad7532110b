#include "sim/cli/case_at_hand.hpp"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <thread>

#include "sim/cli/verbs.hpp"
#include "sim/content/case_fields.hpp"

namespace sim::cli {
namespace {

constexpr std::uint64_t most_seeds = 100'000;

/// A name of the case's playthroughs, or the path of a file that joins them.
Result<std::string> add_script(content::Files& files, const std::string& name) {
    if (files.files.contains("playthroughs/" + name + ".yaml")) return name;
    auto bytes = session::read_file(name);
    if (!bytes) return Failure{bytes.error()};
    files.files["playthroughs/script.yaml"] = std::move(*bytes);
    return std::string{"script"};
}

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

}  // namespace

std::optional<CaseAtHand> case_at_hand(const Options& options, Streams streams, int& exit,
                                       std::string* script) {
    const auto fail = [&](const auto& problem, int code) {
        exit = print(problem, streams, code);
        return std::nullopt;
    };
    const auto root = session::find_root(options.value("data"));
    if (!root) return fail(root.error(), unreadable);
    auto files = session::read_case(*root, options.words.front());
    if (!files) return fail(files.error(), unreadable);
    if (script != nullptr) {
        const auto name = add_script(*files, *script);
        if (!name) return fail(name.error(), unreadable);
        *script = *name;
    }
    auto book = session::read_book(*root);
    if (!book) return fail(book.error(), unreadable);
    auto source = content::parse_case(*std::move(files));
    if (!source) return fail(source.error(), content_faults);
    return CaseAtHand{*std::move(source), *std::move(book)};
}

Checked<VariantAtHand> variant_of(const CaseAtHand& at_hand, std::uint64_t seed) {
    content::CaseWatch watch;
    auto scenario = content::open_variant(at_hand.source, seed, at_hand.book, &watch);
    if (!scenario) return Failures{scenario.error()};
    auto key = scenario::answer_key(*scenario, at_hand.book);
    if (!key) return Failures{key.error()};
    return VariantAtHand{*std::move(scenario), *std::move(key), std::move(watch.invariants)};
}

Checked<PlayedScript> play_script(const CaseAtHand& at_hand, const VariantAtHand& variant,
                                  const std::string& name) {
    auto script = content::read_script(at_hand.source, name, variant.scenario, variant.key);
    if (!script) return Failures{script.error()};
    PlayedScript played{attempt::begin(variant.scenario), {}, std::move(script->loses), {}};
    for (const auto& step : script->steps) {
        auto command = content::command_of(step, variant.scenario, played.play.attempt);
        if (!command) continue;
        const auto first = attempt::play(variant.scenario, played.play, *command);
        played.commands.push_back(*std::move(command));
        const auto& event = played.play.transcript.entries[first].event;
        if (const auto* refused = std::get_if<attempt::ActionRefused>(&event))
            played.refused.push_back(Problem{step.place, "Étape refusée\u00A0: " + refused->reason,
                                             "Corrigez le script ou le cas."});
    }
    return played;
}

Result<std::vector<std::uint64_t>> seeds_from(const std::string& text) {
    const auto dash = text.find('-');
    const auto first = dash == text.npos ? std::optional<std::uint64_t>{1}
                                         : number(std::string_view{text}.substr(0, dash));
    const auto last = number(dash == text.npos ? text : std::string_view{text}.substr(dash + 1));
    if (!first || !last || *last < *first || *last - *first >= most_seeds)
        return Failure{Problem{{},
                               "«\u00A0" + text + "\u00A0» n’est pas une suite de variantes.",
                               "Écrivez 20 (de 1 à 20) ou 5-9."}};
    std::vector<std::uint64_t> seeds;
    for (auto seed = *first; seed <= *last; ++seed) seeds.push_back(seed);
    return seeds;
}

void on_every_core(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (auto place = next++; place < count; place = next++) work(place);
    };
    const auto cores = std::min<std::size_t>(count, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < cores; ++i) others.emplace_back(run);
    run();
    for (auto& other : others) other.join();
}

}  // namespace sim::cli
