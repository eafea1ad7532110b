#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "sim/content/case_pack.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/shape.hpp"
#include "sim/content/yaml_tree.hpp"
#include "sim/scenario/scenario.hpp"

namespace sim::content {

/// The files of a case, parsed once; each seed opens a variant of it. The same for all seeds.
struct CaseSource {
    Files files;
    std::map<std::string, Tree, std::less<>> trees;  ///< Each YAML file, by name.
    VaryPlan vary;
};

/// Every fault of form, in every file. What a variant alone can show is for `open_variant`.
Checked<CaseSource> parse_case(Files files);

/// The language of scenario.yaml and of a file of nodes.
Shape case_shape();
Shape scene_shape();

struct CaseWatch;

/// Draws the values of this seed, puts them in place, reads every part, and checks every name that
/// one part says of another. All faults at once: a case with one never starts.
/// `watch`, when there is one, learns which texts and names this variant uses.
Checked<scenario::Scenario> open_variant(const CaseSource& source, std::uint64_t seed,
                                         const law::Book& book, CaseWatch* watch = nullptr);

}  // namespace sim::content
