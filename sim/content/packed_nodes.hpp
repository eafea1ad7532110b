#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/content/packed.hpp"

/// The nodes of a scene as bytes of which one node can be read without the others: their number,
/// what each takes, then each.
namespace sim::content::packed {

void put_nodes(std::string& out, const talk::Nodes& nodes);

/// Where the nodes of a scene are.
class PackedNodes {
public:
    /// Any bytes: after what does not fit, `in` is not good.
    explicit PackedNodes(Unpacker& in);

    std::size_t count() const { return ends_.size(); }
    std::size_t size() const { return bytes_.size(); }
    /// Nothing when its bytes are no node.
    std::optional<talk::Node> read(std::size_t place) const;

private:
    std::string_view bytes_;
    std::vector<std::uint32_t> ends_;
};

/// Read one by one, from any thread. One that cannot be read, or is not `sound`, is one that ends
/// the scene. `owner` keeps the bytes.
talk::Nodes nodes_read_late(PackedNodes packed, std::shared_ptr<const void> owner,
                            std::function<bool(const talk::Node&)> sound);

}  // namespace sim::content::packed
