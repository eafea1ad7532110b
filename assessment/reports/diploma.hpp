#pragma once

#include <string>

#include "assessment/reports/results_export.hpp"
#include "assessment/reports/si_cpf.hpp"
#include "sim/paper/paper.hpp"

/// The parchemin of a title and the attestation of a block, from the templates of
/// `assets/templates`: the certifying body rewrites them, the compulsory mentions stay.
namespace assessment::reports {

struct Issue {
    std::string certifier;
    std::string place;
    std::string block;  ///< Empty: the whole title.
};

/// The title, or this block of this session.
bool holds(const certification::Session& session, const certification::Grid& grid,
           const certification::Candidate& candidate, const std::string& block);

/// "RNCP39615-lyon-2026-C-123", and the block for an attestation: given once, kept for ever.
std::string diploma_number(const certification::Session& session,
                           const certification::Candidate& candidate, const Issue& issue);

/// Refused while the session is not signed, for who has not acquired it, and when the template
/// lacks a compulsory mention or names one that does not exist.
sim::Result<sim::paper::Sheet> diploma(const std::string& pattern,
                                       const certification::Session& session,
                                       const certification::Grid& grid,
                                       const certification::Candidate& candidate,
                                       const Identity& who, const Names& names, const Issue& issue);

}  // namespace assessment::reports
