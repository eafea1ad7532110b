#include "tests/fuzz/hostile_grid.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    fuzz::read_panel(std::string{data, data + size});
    return 0;
}
