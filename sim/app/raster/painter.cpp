#include "sim/app/raster/painter.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "sim/app/raster/shapes.hpp"
#include "sim/base/digest.hpp"

namespace sim::app::raster {
namespace {

constexpr int tile_width = 64;   // A few words of a line of text,
constexpr int tile_height = 16;  // and not the lines above and below.
constexpr Argb white = 0xFFFF'FFFFu;

bool same(const ImVec2& one, const ImVec2& other) {
    return one.x == other.x && one.y == other.y;
}

/// Four corners in ImGui's order, upright, in one colour, with an upright part of the image.
bool is_upright(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c,
                const ImDrawVert& d) {
    return a.pos.x == d.pos.x && b.pos.x == c.pos.x && a.pos.y == b.pos.y && c.pos.y == d.pos.y &&
           a.uv.x == d.uv.x && b.uv.x == c.uv.x && a.uv.y == b.uv.y && c.uv.y == d.uv.y &&
           a.col == b.col && b.col == c.col && c.col == d.col;
}

void take(Digest& digest, const ImVec2& place) {
    std::uint64_t word = 0;
    static_assert(sizeof place == sizeof word);
    std::memcpy(&word, &place, sizeof word);
    digest.add(word);
}

void take(Digest& digest, const ImDrawVert& corner) {
    take(digest, corner.pos);
    take(digest, corner.uv);
    digest.add(corner.col);
}

std::uint64_t two(int one, int other) {
    return (std::uint64_t{static_cast<std::uint32_t>(one)} << 32) |
           static_cast<std::uint32_t>(other);
}

PixelBox clip_of(const ImDrawCmd& command) {
    const ImVec4& clip = command.ClipRect;
    return pixels_within(clip.x, clip.y, clip.z, clip.w);
}

}  // namespace

void Painter::take_letters(ImFontAtlas& atlas) {
    unsigned char* covering = nullptr;
    Image image;
    atlas.GetTexDataAsAlpha8(&covering, &image.width, &image.height);
    image.pixels.resize(static_cast<std::size_t>(image.width) *
                        static_cast<std::size_t>(image.height));
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = (Argb{covering[i]} << 24) | 0x00FF'FFFFu;
    clear_place_ = atlas.TexUvWhitePixel;
    drop(letters_);
    letters_ = add(std::move(image));
    atlas.SetTexID(reinterpret_cast<ImTextureID>(letters_));
    forget();
}

Painter::ImageId Painter::add(Image image) {
    images_.emplace(++last_id_, std::move(image));
    return last_id_;
}

void Painter::drop(ImageId image) {
    images_.erase(image);
}

const std::vector<PixelBox>& Painter::draw(const ImDrawData& frame, const Sheet& sheet) {
    if (screen_ != sheet.box()) forget();
    screen_ = sheet.box();
    columns_ = (screen_.right + tile_width - 1) / tile_width;
    const int lines = (screen_.bottom + tile_height - 1) / tile_height;
    tiles_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(lines), 0);
    shapes_.clear();
    for (const ImDrawList* list : frame.CmdLists) read(*list);
    find_what_changed();
    for (const auto& part : changed_) draw_part(sheet, part);
    before_ = tiles_;
    return changed_;
}

void Painter::read(const ImDrawList& list) {
    for (const auto& command : list.CmdBuffer)
        if (command.UserCallback == nullptr) read(list, command);
}

void Painter::read(const ImDrawList& list, const ImDrawCmd& command) {
    const PixelBox clip = common(clip_of(command), screen_);
    if (clip.empty()) return;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    for (unsigned i = 0; i + 2 < command.ElemCount;) {
        const ImDrawVert &a = vertices[index[i]], &b = vertices[index[i + 1]],
                         &c = vertices[index[i + 2]];
        const bool two_halves =
            i + 5 < command.ElemCount && index[i + 3] == index[i] && index[i + 4] == index[i + 2];
        if (two_halves && is_upright(a, b, c, vertices[index[i + 5]])) {
            note({&a, &b, &c, common(clip, pixels_within(a.pos.x, a.pos.y, c.pos.x, c.pos.y)),
                  nullptr, false},
                 command);
            i += 6;
            continue;
        }
        const auto [left, right] = std::minmax({a.pos.x, b.pos.x, c.pos.x});
        const auto [top, bottom] = std::minmax({a.pos.y, b.pos.y, c.pos.y});
        note({&a, &b, &c, common(clip, pixels_within(left, top, right, bottom)), nullptr, true},
             command);
        i += 3;
    }
}

const Image* Painter::image_under(const ImDrawCmd& command, const Shape& shape) const {
    const auto id = reinterpret_cast<ImageId>(command.TextureId);
    const bool plain = same(shape.a->uv, shape.b->uv) && same(shape.b->uv, shape.c->uv);
    if (plain && id == letters_ && same(shape.a->uv, clear_place_)) return nullptr;
    const auto found = images_.find(id);
    return found == images_.end() ? nullptr : &found->second;
}

void Painter::note(Shape shape, const ImDrawCmd& command) {
    if (shape.shown.empty()) return;
    constexpr ImU32 covering = IM_COL32_A_MASK;
    if (((shape.a->col | shape.b->col | shape.c->col) & covering) == 0) return;
    shape.image = image_under(command, shape);
    Digest digest;
    take(digest, *shape.a);
    if (shape.is_triangle) take(digest, *shape.b);
    take(digest, *shape.c);
    digest.add(reinterpret_cast<ImageId>(command.TextureId));
    digest.add(two(shape.shown.left, shape.shown.top));
    digest.add(two(shape.shown.right, shape.shown.bottom));
    const int first = shape.shown.left / tile_width, last = (shape.shown.right - 1) / tile_width;
    for (int line = shape.shown.top / tile_height; line <= (shape.shown.bottom - 1) / tile_height;
         ++line)
        for (int column = first; column <= last; ++column) {
            auto& tile = tiles_[static_cast<std::size_t>(line * columns_ + column)];
            tile = (tile ^ digest.value()) * 0x9E37'79B9'7F4A'7C15ull;
            tile ^= tile >> 29;
        }
    shapes_.push_back(shape);
}

/// Changed tiles side by side are one part, and so are parts one under the other.
void Painter::find_what_changed() {
    changed_.clear();
    if (before_.size() != tiles_.size()) {
        changed_.push_back(screen_);
        return;
    }
    const int lines = columns_ == 0 ? 0 : static_cast<int>(tiles_.size()) / columns_;
    const auto is_changed = [&](int line, int column) {
        const auto at = static_cast<std::size_t>(line * columns_ + column);
        return tiles_[at] != before_[at];
    };
    for (int line = 0; line < lines; ++line)
        for (int column = 0; column < columns_; ++column) {
            if (!is_changed(line, column)) continue;
            const int first = column;
            while (column < columns_ && is_changed(line, column)) ++column;
            const PixelBox part = common(screen_, {first * tile_width, line * tile_height,
                                                   column * tile_width, (line + 1) * tile_height});
            const auto above = std::ranges::find_if(changed_, [&](const PixelBox& other) {
                return other.bottom == part.top && other.left == part.left &&
                       other.right == part.right;
            });
            if (above == changed_.end())
                changed_.push_back(part);
            else
                above->bottom = part.bottom;
        }
}

void Painter::draw_part(const Sheet& sheet, const PixelBox& part) const {
    for (int y = part.top; y < part.bottom; ++y)
        fill_row(sheet.row(y) + part.left, sheet.row(y) + part.right, white);
    for (const auto& shape : shapes_) {
        const PixelBox shown = common(shape.shown, part);
        if (shown.empty()) continue;
        if (shape.is_triangle)
            draw_triangle(sheet, shown, *shape.a, *shape.b, *shape.c, shape.image);
        else
            draw_rectangle(sheet, shown, *shape.a, *shape.c, shape.image);
    }
}

}  // namespace sim::app::raster
