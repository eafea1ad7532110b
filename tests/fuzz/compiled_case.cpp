#include "tests/fuzz/hostile.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    fuzz::read_compiled(std::string{data, data + size});
    return 0;
}
