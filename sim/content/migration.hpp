#pragma once

#include <string>
#include <string_view>

#include "sim/base/result.hpp"
#include "sim/content/case_pack.hpp"

namespace sim::content {

/// The version of the case language that this program reads. What each version changed is the
/// table of migration.cpp.
constexpr int language_version = 2;

/// A file of a case as the language of today writes it, its comments and lines kept; the same
/// bytes when there is nothing to do. The problems of a file that does not read.
Checked<std::string> migrate_yaml(std::string_view text, const std::string& name);

/// A case that was kept as it was played: its attempts open for ever. A file that does not read
/// stays as it is, for the reader to tell.
Files migrated(Files files);

}  // namespace sim::content
