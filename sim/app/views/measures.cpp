#include "sim/app/views/measures.hpp"

#include <bit>
#include <cstdint>
#include <functional>
#include <unordered_map>

namespace sim::app::views {
namespace {

/// Far above what one screen shows; texts that are gone leave when it is full.
constexpr std::size_t most_measures = 4096;

struct AsItIs {
    std::size_t operator()(std::uint64_t key) const { return key; }
};

std::unordered_map<std::uint64_t, Measure, AsItIs>& measures() {
    static std::unordered_map<std::uint64_t, Measure, AsItIs> all;
    return all;
}

std::uint64_t mixed(std::uint64_t key, std::uint64_t part) {
    key = (key ^ part) * 0x9E3779B97F4A7C15ull;
    return key ^ (key >> 29);
}

}  // namespace

Measure& measure_of(const ImFont& face, std::string_view text, float width) {
    auto key = mixed(std::hash<std::string_view>{}(text), text.size());
    key = mixed(key, std::bit_cast<std::uintptr_t>(&face));
    key = mixed(key, std::bit_cast<std::uint32_t>(width));
    if (measures().size() >= most_measures) measures().clear();
    return measures()[key];
}

void forget_measures() {
    measures().clear();
}

}  // namespace sim::app::views
