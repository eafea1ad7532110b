#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "assessment/prover/proof.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/cli/cli.hpp"
#include "sim/cli/options.hpp"
#include "sim/content/script_reader.hpp"
#include "sim/session/library.hpp"

/// A case read once from the disk, for the verbs that open many of its variants.
namespace sim::cli {

struct CaseAtHand {
    content::CaseSource source;
    law::Book book;
};
/// The case that the options name, or nothing: `exit` then says why, and it was printed.
/// `script` is a name of the case's playthroughs or a file that joins them as `script`.
std::optional<CaseAtHand> case_at_hand(const Options& options, Streams streams, int& exit,
                                       std::string* script = nullptr);

struct VariantAtHand {
    scenario::Scenario scenario;
    scenario::AnswerKey key;
    std::vector<scenario::Invariant> invariants;
};
Checked<VariantAtHand> variant_of(const CaseAtHand& at_hand, std::uint64_t seed);

/// A script played to its end, with the commands as they were given.
struct PlayedScript {
    attempt::Play play;
    std::vector<attempt::Command> commands;
    std::vector<std::string> loses;
    Problems refused;  ///< Each with the place of its step.
};
Checked<PlayedScript> play_script(const CaseAtHand& at_hand, const VariantAtHand& variant,
                                  const std::string& name);

/// Every play that the case ships, on this variant, the expert first and silence last.
Checked<std::vector<assessment::prover::ShippedPlay>> shipped_plays(const CaseAtHand& at_hand,
                                                                    const VariantAtHand& variant);

/// "12" is 1 to 12, "5-9" is 5 to 9.
Result<std::vector<std::uint64_t>> seeds_from(const std::string& text);

/// Calls `work` once for each place below `count`, on both cores.
void on_every_core(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace sim::cli
