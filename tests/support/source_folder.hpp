#pragma once

#include <string>

namespace sim::test {

/// The folder of the sources, in one object file of its own: no other command line names it, so
/// that two checkouts share what they compiled.
std::string source_folder();

}  // namespace sim::test
