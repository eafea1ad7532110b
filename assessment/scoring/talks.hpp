#pragma once

#include <vector>

#include "assessment/scoring/scoring.hpp"

/// What happened in a negotiation, as evidence looks at it.
namespace assessment::scoring {

/// Of a transcript, in order: those that count.
using Entries = std::vector<const sim::attempt::Entry*>;

Judgement judge_talks(const Entries& entries, const sim::scenario::Negotiated& wanted);
Judgement judge_talks(const Entries& entries, const sim::scenario::Offered& wanted);
Judgement judge_talks(const Entries& entries, const sim::scenario::Argued& wanted);
Judgement judge_talks(const Entries& entries, const sim::scenario::Asked& wanted);

}  // namespace assessment::scoring
