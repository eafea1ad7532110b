#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "assessment/prover/proof.hpp"

namespace sim::cli {

/// What was proved of a case, and what it cost.
struct ProveRun {
    std::string case_id;
    assessment::prover::Bounds bounds;
    std::vector<assessment::prover::CaseProof> proofs;  ///< One a variant.
    std::int64_t milliseconds = 0;
};

/// For people: the first variant criterion by criterion, then what is wrong anywhere.
void print_proofs(const ProveRun& run, std::ostream& out);
/// What a proof found shortest, for people.
void print_shortest(const assessment::prover::CaseProof& proof, std::ostream& out);
/// For machines: one JSON object.
std::string prove_json(const ProveRun& run);

}  // namespace sim::cli
