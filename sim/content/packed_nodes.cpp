#include "sim/content/packed_nodes.hpp"

#include <atomic>
#include <utility>

#include "sim/content/compiled_members.hpp"

namespace sim::content::packed {
namespace {

class LateNodes {
public:
    LateNodes(PackedNodes packed, std::shared_ptr<const void> owner,
              std::function<bool(const talk::Node&)> sound)
        : packed_{std::move(packed)},
          owner_{std::move(owner)},
          sound_{std::move(sound)},
          read_(packed_.count()) {}
    ~LateNodes() {
        for (const auto& node : read_) delete node.load(std::memory_order_relaxed);
    }
    LateNodes(const LateNodes&) = delete;
    LateNodes& operator=(const LateNodes&) = delete;

    /// Two threads may both read it: the first to keep it is right for both.
    const talk::Node& at(std::size_t place) {
        auto& kept = read_[place];
        if (const auto* node = kept.load(std::memory_order_acquire)) return *node;
        auto mine = packed_.read(place);
        if (!mine || !sound_(*mine)) mine.emplace();
        auto node = std::make_unique<const talk::Node>(*std::move(mine));
        const talk::Node* first = nullptr;
        if (!kept.compare_exchange_strong(first, node.get(), std::memory_order_acq_rel))
            return *first;
        return *node.release();
    }

private:
    PackedNodes packed_;
    std::shared_ptr<const void> owner_;
    std::function<bool(const talk::Node&)> sound_;
    std::vector<std::atomic<const talk::Node*>> read_;
};

}  // namespace

void put_nodes(std::string& out, const talk::Nodes& nodes) {
    std::string sizes, bytes;
    for (const auto& node : nodes) {
        const auto before = bytes.size();
        put(bytes, node);
        put_number(sizes, bytes.size() - before);
    }
    put_number(out, nodes.size());
    out += sizes;
    out += bytes;
}

PackedNodes::PackedNodes(Unpacker& in) {
    constexpr std::size_t size_and_members = 1 + member_count<talk::Node>;
    ends_.resize(in.count(size_and_members));
    std::size_t end = 0;
    for (auto& one : ends_) {
        end += in.count(1);
        if (end > UINT32_MAX || !in.good()) break;
        one = static_cast<std::uint32_t>(end);
    }
    bytes_ = in.take_bytes(end);
    if (!in.good()) ends_.clear();
}

std::optional<talk::Node> PackedNodes::read(std::size_t place) const {
    const std::size_t from = place == 0 ? 0 : ends_[place - 1];
    std::optional<talk::Node> node{std::in_place};
    Unpacker in{bytes_.substr(from, ends_[place] - from)};
    in.take(*node);
    if (!in.at_end()) node.reset();
    return node;
}

talk::Nodes nodes_read_late(PackedNodes packed, std::shared_ptr<const void> owner,
                            std::function<bool(const talk::Node&)> sound) {
    const auto count = packed.count();
    return {
        count,
        [late = std::make_shared<LateNodes>(std::move(packed), std::move(owner), std::move(sound))](
            std::size_t place) -> const talk::Node& { return late->at(place); }};
}

}  // namespace sim::content::packed
