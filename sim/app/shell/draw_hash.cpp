#include "sim/app/shell/draw_hash.hpp"

#include <cstddef>

#include <imgui.h>

#include "sim/base/wide_digest.hpp"

namespace sim::app::shell {
namespace {

template <class T>
void add_buffer(WideDigest& digest, const ImVector<T>& buffer) {
    digest.add(buffer.Data, static_cast<std::size_t>(buffer.Size) * sizeof(T));
}

}  // namespace

std::uint64_t draw_hash(const ImDrawData& data) {
    WideDigest digest;
    digest.add(&data.DisplaySize, sizeof data.DisplaySize);
    digest.add(&data.FramebufferScale, sizeof data.FramebufferScale);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        add_buffer(digest, list.VtxBuffer);
        add_buffer(digest, list.IdxBuffer);
        for (const ImDrawCmd& command : list.CmdBuffer) {
            digest.add(&command.ClipRect, sizeof command.ClipRect);
            digest.add(&command.TextureId, sizeof command.TextureId);
        }
    }
    return digest.value();
}

}  // namespace sim::app::shell
