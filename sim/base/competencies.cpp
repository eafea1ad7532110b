#include "sim/base/competencies.hpp"

#include <cstddef>
#include <iterator>

namespace sim {
namespace {

constexpr int in_block[] = {6, 11, 9, 5};

}  // namespace

const std::vector<std::string>& competency_codes() {
    static const auto codes = [] {
        std::vector<std::string> all;
        for (std::size_t block = 0; block < std::size(in_block); ++block)
            for (int i = 1; i <= in_block[block]; ++i)
                all.push_back("BC0" + std::to_string(block + 1) + "." + std::to_string(i));
        return all;
    }();
    return codes;
}

}  // namespace sim
