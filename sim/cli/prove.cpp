#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <mutex>

#include <unistd.h>

#include "sim/cli/prove_modes.hpp"
#include "sim/cli/prove_report.hpp"
#include "sim/cli/script_text.hpp"
#include "sim/cli/verbs.hpp"

namespace sim::cli {
namespace {

using assessment::prover::CaseProof;
using assessment::prover::ShippedPlay;

constexpr std::uint64_t usual_bot_plays = 100;
constexpr std::uint64_t most_bot_plays = 10'000;

Checked<CaseProof> prove_one(const CaseAtHand& at_hand, std::uint64_t seed,
                             assessment::prover::Bounds bounds, bool first) {
    if (!first) bounds.shortest = 0;  // A reader looks at those of one variant.
    const auto variant = variant_of(at_hand, seed);
    if (!variant) return Failures{variant.error()};
    const auto plays = shipped_plays(at_hand, *variant);
    if (!plays) return Failures{plays.error()};
    return assessment::prover::prove(variant->scenario, variant->key, *plays, bounds,
                                     variant->invariants);
}

Checked<std::vector<CaseProof>> prove_all(const CaseAtHand& at_hand,
                                          const std::vector<std::uint64_t>& seeds,
                                          const assessment::prover::Bounds& bounds,
                                          Streams streams) {
    std::vector<Checked<CaseProof>> made(seeds.size());
    Progress progress{streams, "Variante", seeds.size()};
    on_every_core(seeds.size(), [&](std::size_t i) {
        made[i] = prove_one(at_hand, seeds[i], bounds, i == 0);
        progress.one_more();
    });
    std::vector<CaseProof> proofs;
    for (auto& one : made) {
        if (!one) return Failures{one.error()};
        proofs.push_back(*std::move(one));
    }
    return proofs;
}

/// One script a witness: DIR/variante-1/gagne-identity.yaml.
bool write_witnesses(const std::string& folder, const std::vector<CaseProof>& proofs) {
    namespace fs = std::filesystem;
    for (const auto& proof : proofs)
        for (const auto& [name, commands] : proof.witnesses) {
            const auto place = fs::path{folder} / ("variante-" + std::to_string(proof.seed));
            std::error_code failed;
            fs::create_directories(place, failed);
            std::ofstream file{place / (name + ".yaml"), std::ios::binary};
            file << script_text(commands, "Témoin trouvé par «\u00A0constat prove\u00A0».");
            if (!file.flush()) return false;
        }
    return true;
}

/// For people or machines; the exit says whether a fault is proved.
int prove_statements(const ProveCase& proving, const Options& options, ProveRun run,
                     Streams streams) {
    const auto start = std::chrono::steady_clock::now();
    auto proofs = prove_all(proving.at_hand, proving.seeds, run.bounds, streams);
    if (!proofs) return print(proofs.error(), streams, content_faults);
    run.case_id = proving.id;
    run.proofs = *std::move(proofs);
    run.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(
                           std::chrono::steady_clock::now() - start)
                           .count();
    if (proving.json)
        streams.out << prove_json(run) << '\n';
    else
        print_proofs(run, streams.out);
    if (options.has("witnesses") && !write_witnesses(options.value("witnesses"), run.proofs)) {
        streams.err << "Les témoins ne peuvent pas être écrits dans ce dossier.\n";
        return unreadable;
    }
    return std::any_of(run.proofs.begin(), run.proofs.end(), assessment::prover::has_faults)
               ? content_faults
               : done;
}

/// `--bots 40` was read as a flag and one more word.
Result<std::uint64_t> bot_plays(Options& options) {
    if (!options.has("bots") || options.words.size() != 2) return usual_bot_plays;
    options.values["bots"] = options.words.back();
    options.words.pop_back();
    const auto plays = options.number("bots", usual_bot_plays);
    if (plays && (*plays == 0 || *plays > most_bot_plays))
        return Failure{Problem{{}, "--bots attend un nombre de parties, de 1 à 10000.", ""}};
    return plays;
}

}  // namespace

Progress::Progress(Streams streams, std::string what, std::size_t total)
    : err_{streams.err},
      what_{std::move(what)},
      shown_{&streams.err == &std::cerr && isatty(2) == 1},
      total_{total} {}

void Progress::one_more() {
    if (!shown_) return;
    const std::lock_guard lock{mutex_};
    ++done_;
    err_ << '\r' << what_ << ' ' << done_ << " / " << total_ << (done_ == total_ ? "\n" : "")
         << std::flush;
}

Checked<std::vector<VariantPlayed>> variants_played(const ProveCase& proving) {
    std::vector<VariantPlayed> all;
    for (const auto seed : proving.seeds) {
        auto variant = variant_of(proving.at_hand, seed);
        if (!variant) return Failures{variant.error()};
        auto plays = shipped_plays(proving.at_hand, *variant);
        if (!plays) return Failures{plays.error()};
        all.push_back({seed, *std::move(variant), *std::move(plays)});
    }
    return all;
}

Checked<std::vector<ShippedPlay>> shipped_plays(const CaseAtHand& at_hand,
                                                const VariantAtHand& variant) {
    std::vector<ShippedPlay> plays;
    auto names = content::script_names(at_hand.source);
    // The model play and silence show most: they are the witnesses that a reader knows.
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const std::string& name) {
            return name == "expert" ? 0 : name == "silent" ? 2 : 1;
        };
        return rank(a) < rank(b);
    });
    for (const auto& name : names) {
        auto played = play_script(at_hand, variant, name);
        if (!played) return Failures{played.error()};
        std::vector<std::string> refused;
        for (const auto& problem : played->refused) refused.push_back(to_text(problem));
        plays.push_back({name, std::move(played->commands), std::move(played->play.transcript),
                         std::move(played->loses), std::move(refused)});
    }
    return plays;
}

int prove(const std::vector<std::string>& words, Streams streams) {
    auto options =
        parse(words, {"json", "mutate", "bots"}, {"data", "variants", "states", "witnesses"});
    if (!options) return print(options.error(), streams, wrong_usage);
    const auto plays = bot_plays(*options);
    if (!plays) return print(plays.error(), streams, wrong_usage);
    if (options->words.size() != 1) {
        streams.err
            << "Dites quel cas prouver\u00A0: «\u00A0constat prove fuite-rue-des-lilas\u00A0».\n";
        return wrong_usage;
    }
    const auto usual = options->has("mutate") ? "3" : "10";
    const auto seeds = seeds_from(options->has("variants") ? options->value("variants") : usual);
    if (!seeds) return print(seeds.error(), streams, wrong_usage);
    ProveRun run;
    const auto states = options->number("states", run.bounds.conversation);
    if (!states) return print(states.error(), streams, wrong_usage);
    run.bounds = {std::max<std::uint64_t>(*states, 100),
                  std::max<std::uint64_t>(*states / 100, 100),
                  std::max<std::uint64_t>(*states / 100, 1)};
    int exit = done;
    const auto at_hand = case_at_hand(*options, streams, exit);
    if (!at_hand) return exit;
    const ProveCase proving{*at_hand, options->words.front(), *seeds, options->has("json")};
    if (options->has("mutate")) return prove_mutants(proving, streams);
    if (options->has("bots")) return prove_bots(proving, *plays, streams);
    return prove_statements(proving, *options, std::move(run), streams);
}

}  // namespace sim::cli
