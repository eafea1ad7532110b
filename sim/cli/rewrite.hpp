#pragma once

#include "sim/cli/verbs.hpp"

namespace sim::cli {

/// How a file is written again; its problems when it cannot be.
struct Rewriting {
    Checked<std::string> (*rewrite)(std::string_view text, const std::string& name);
};

/// Rewrites the YAML files of the paths (all cases by default) and names those that changed;
/// `--check` only names them, and they are faults.
int rewrite(const std::vector<std::string>& words, Streams streams, const Rewriting& rewriting);

}  // namespace sim::cli
