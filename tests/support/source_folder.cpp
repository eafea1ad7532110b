#include "tests/support/source_folder.hpp"

namespace sim::test {

std::string source_folder() {
    return CONSTAT_SOURCE_DIR;
}

}  // namespace sim::test
