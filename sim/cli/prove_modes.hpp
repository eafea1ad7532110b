#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "sim/cli/case_at_hand.hpp"
#include "sim/cli/verbs.hpp"

/// What `constat prove` does besides proving: the case is broken, or played by machines.
namespace sim::cli {

/// A line that is written over, for a person who waits; nobody else sees it.
class Progress {
public:
    Progress(Streams streams, std::string what, std::size_t total);
    void one_more();

private:
    std::ostream& err_;
    std::string what_;
    bool shown_;
    std::size_t total_;
    std::size_t done_ = 0;
    std::mutex mutex_;
};

struct ProveCase {
    const CaseAtHand& at_hand;
    std::string id;
    std::vector<std::uint64_t> seeds;
    bool json = false;
};

/// A variant with the plays that the case ships, played.
struct VariantPlayed {
    std::uint64_t seed = 0;
    VariantAtHand variant;
    std::vector<assessment::prover::ShippedPlay> plays;
};
Checked<std::vector<VariantPlayed>> variants_played(const ProveCase& proving);

int prove_mutants(const ProveCase& proving, Streams streams);
/// Each bot plays so many times, on the variants in turn.
int prove_bots(const ProveCase& proving, std::size_t plays, Streams streams);

}  // namespace sim::cli
