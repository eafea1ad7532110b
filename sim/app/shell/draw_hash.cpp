#include "sim/app/shell/draw_hash.hpp"

#include <cstddef>
#include <cstring>

#include <imgui.h>

namespace sim::app::shell {
namespace {

/// Four words at a time, in four lanes that need not wait for each other.
class Mixer {
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
        lanes_[0] = mixed(lanes_[0], rest ^ size);
    }
    std::uint64_t value() const {
        return mixed(mixed(mixed(lanes_[0], lanes_[1]), lanes_[2]), lanes_[3]);
    }

private:
    static std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15ull;
        return hash ^ (hash >> 29);
    }
    std::uint64_t lanes_[4] = {1, 2, 3, 4};
};

template <class T>
void add_buffer(Mixer& mixer, const ImVector<T>& buffer) {
    mixer.add(buffer.Data, static_cast<std::size_t>(buffer.Size) * sizeof(T));
}

}  // namespace

std::uint64_t draw_hash(const ImDrawData& data) {
    Mixer mixer;
    mixer.add(&data.DisplaySize, sizeof data.DisplaySize);
    mixer.add(&data.FramebufferScale, sizeof data.FramebufferScale);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        add_buffer(mixer, list.VtxBuffer);
        add_buffer(mixer, list.IdxBuffer);
        for (const ImDrawCmd& command : list.CmdBuffer) {
            mixer.add(&command.ClipRect, sizeof command.ClipRect);
            mixer.add(&command.TextureId, sizeof command.TextureId);
        }
    }
    return mixer.value();
}

}  // namespace sim::app::shell
