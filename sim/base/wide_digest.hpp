#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sim {

/// A running 64-bit digest of raw bytes, four words at a time in four lanes that need not wait for
/// each other. It tells whether bytes of this machine are still the same, megabytes within a
/// millisecond; what must be equal on every machine takes `Digest`.
class WideDigest {
public:
    void add(const void* data, std::size_t size) {
        const auto* bytes = static_cast<const unsigned char*>(data);
        for (; size >= sizeof lanes_; bytes += sizeof lanes_, size -= sizeof lanes_) {
            std::uint64_t words[4];
            std::memcpy(words, bytes, sizeof words);
            for (std::size_t i = 0; i < 4; ++i) lanes_[i] = mixed(lanes_[i], words[i]);
        }
        for (; size >= 8; bytes += 8, size -= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes, 8);
            lanes_[0] = mixed(lanes_[0], word);
        }
        std::uint64_t rest = 0;
        if (size > 0) std::memcpy(&rest, bytes, size);
        lanes_[0] = mixed(mixed(lanes_[0], rest), size);
    }
    std::uint64_t value() const {
        return mixed(mixed(mixed(lanes_[0], lanes_[1]), lanes_[2]), lanes_[3]);
    }

private:
    static std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
        hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15ull;
        return hash ^ (hash >> 29);
    }
    std::uint64_t lanes_[4] = {1, 2, 3, 4};
};

}  // namespace sim
