#include "assessment/content/grid_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const auto grid = assessment::content::read_grid({{"grid.yaml", {data, data + size}}});
    if (!grid) sim::check(!sim::to_text(grid.error()).empty(), "a fault can be told");
    return 0;
}
