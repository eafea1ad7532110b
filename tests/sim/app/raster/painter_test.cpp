#include "sim/app/raster/painter.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "sim/base/digest.hpp"

namespace sim::app::raster {
namespace {

constexpr Argb white = 0xFFFF'FFFFu, black = 0xFF00'0000u;
constexpr ImU32 ink = IM_COL32(0, 0, 0, 255);

/// ImGui's default letters and a screen of 200 by 100 pixels, drawn on by each test.
class Easel {
public:
    Easel() : context_{ImGui::CreateContext()} {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = io.LogFilename = nullptr;
        io.DisplaySize = {200, 100};
        io.DeltaTime = 1.0f / 60;
        painter.take_letters(*io.Fonts);
    }
    ~Easel() { ImGui::DestroyContext(context_); }
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;

    using Drawing = std::function<void(ImDrawList&)>;
    const std::vector<PixelBox>& draw(const Drawing& drawing) {
        return draw(drawing, painter, pixels_);
    }
    /// What a painter sees that never drew before.
    std::vector<Argb> drawn_afresh(const Drawing& drawing) {
        Painter other;
        other.take_letters(*ImGui::GetIO().Fonts);
        std::vector<Argb> pixels(pixels_.size(), 0);
        draw(drawing, other, pixels);
        painter.take_letters(*ImGui::GetIO().Fonts);
        return pixels;
    }
    Argb at(int x, int y) const { return pixels_[static_cast<std::size_t>(y * 200 + x)]; }
    const std::vector<Argb>& pixels() const { return pixels_; }

    Painter painter;

private:
    const std::vector<PixelBox>& draw(const Drawing& drawing, Painter& by,
                                      std::vector<Argb>& pixels) {
        ImGui::NewFrame();
        drawing(*ImGui::GetForegroundDrawList());
        ImGui::Render();
        return by.draw(*ImGui::GetDrawData(), {pixels.data(), 200, 100});
    }

    ImGuiContext* context_;
    std::vector<Argb> pixels_ = std::vector<Argb>(200 * 100, 0);
};

TEST(Painter, BeginsWithAWhiteSheet) {
    Easel easel;
    EXPECT_EQ(easel.draw([](ImDrawList&) {}), (std::vector<PixelBox>{{0, 0, 200, 100}}));
    EXPECT_TRUE(std::ranges::all_of(easel.pixels(), [](Argb pixel) { return pixel == white; }));
}

TEST(Painter, FillsThePixelsWhoseMiddleIsInside) {
    Easel easel;
    easel.draw([](ImDrawList& list) { list.AddRectFilled({10, 20}, {13, 22.4f}, ink); });
    EXPECT_EQ(easel.at(9, 20), white);
    EXPECT_EQ(easel.at(10, 20), black);
    EXPECT_EQ(easel.at(12, 21), black);
    EXPECT_EQ(easel.at(13, 21), white);
    EXPECT_EQ(easel.at(12, 22), white);
}

TEST(Painter, KeepsToTheClip) {
    Easel easel;
    easel.draw([](ImDrawList& list) {
        list.PushClipRect({50, 50}, {60, 60});
        list.AddRectFilled({0, 0}, {200, 100}, ink);
        list.PopClipRect();
    });
    EXPECT_EQ(std::ranges::count(easel.pixels(), black), 100);
    EXPECT_EQ(easel.at(50, 59), black);
}

/// Each pixel of a shape that lets light through is covered once, whatever triangles it is made of.
TEST(Painter, CoversNoPixelTwiceWhereTrianglesMeet) {
    Easel easel;
    easel.draw([](ImDrawList& list) {
        list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        list.AddCircleFilled({100, 50}, 40.3f, IM_COL32(0, 0, 0, 128), 61);
    });
    const Argb once = mixed(white, black, 128);
    for (const Argb pixel : easel.pixels()) ASSERT_TRUE(pixel == white || pixel == once);
    EXPECT_GT(std::ranges::count(easel.pixels(), once), 5'000);
}

TEST(Painter, SoftensTheRimOfAShape) {
    Easel easel;
    easel.draw([](ImDrawList& list) { list.AddCircleFilled({100, 50}, 40, ink); });
    EXPECT_EQ(easel.at(100, 50), black);
    const auto grey = std::ranges::count_if(
        easel.pixels(), [](Argb pixel) { return pixel != white && pixel != black; });
    EXPECT_GT(grey, 100);
    EXPECT_LT(grey, 800);
}

TEST(Painter, DrawsLettersAsTheAtlasHasThem) {
    Easel easel;
    easel.draw([](ImDrawList& list) { list.AddText({20, 30}, ink, "H"); });
    const ImFont& font = *ImGui::GetIO().Fonts->Fonts[0];
    const ImFontGlyph& glyph = *font.FindGlyph('H');
    unsigned char* covering = nullptr;
    int width = 0, height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&covering, &width, &height);
    for (int y = 0; y < static_cast<int>(glyph.Y1 - glyph.Y0); ++y)
        for (int x = 0; x < static_cast<int>(glyph.X1 - glyph.X0); ++x) {
            const int from_x = static_cast<int>(glyph.U0 * static_cast<float>(width) + 0.5f) + x;
            const int from_y = static_cast<int>(glyph.V0 * static_cast<float>(height) + 0.5f) + y;
            const auto covered = covering[from_y * width + from_x];
            EXPECT_EQ(
                easel.at(20 + static_cast<int>(glyph.X0) + x, 30 + static_cast<int>(glyph.Y0) + y),
                mixed(white, black, covered));
        }
}

TEST(Painter, ScalesAnImageAndForgetsIt) {
    Easel easel;
    const unsigned char red_blue[] = {255, 0, 0, 255, 0, 0, 255, 255};
    const auto id = easel.painter.add(Image::of_rgba(2, 1, red_blue));
    const auto lay = [&](ImDrawList& list) {
        list.AddImage(reinterpret_cast<ImTextureID>(id), {0, 0}, {100, 50});
    };
    easel.draw(lay);
    EXPECT_EQ(easel.at(2, 25), 0xFFFF'0000u);
    EXPECT_EQ(easel.at(97, 25), 0xFF00'00FFu);
    const Argb middle = easel.at(50, 25);
    EXPECT_NEAR(static_cast<int>((middle >> 16) & 0xFF), 127, 4);
    EXPECT_NEAR(static_cast<int>(middle & 0xFF), 127, 4);
    easel.painter.drop(id);
    easel.painter.forget();
    easel.draw(lay);
    EXPECT_EQ(easel.at(2, 25), white);
}

TEST(Painter, DrawsNothingAnewWhenNothingChanged) {
    Easel easel;
    const auto drawing = [](ImDrawList& list) { list.AddText({20, 30}, ink, "Constat"); };
    easel.draw(drawing);
    EXPECT_EQ(easel.draw(drawing), std::vector<PixelBox>{});
    easel.painter.forget();
    EXPECT_EQ(easel.draw(drawing).size(), 1u);
}

TEST(Painter, DrawsOnlyAroundWhatChanged) {
    Easel easel;
    const auto drawing = [](const char* word) {
        return [word](ImDrawList& list) {
            list.AddRectFilled({0, 0}, {200, 100}, IM_COL32(200, 220, 240, 255));
            list.AddText({130, 50}, ink, word);
        };
    };
    easel.draw(drawing("un"));
    const auto parts = easel.draw(drawing("deux"));
    ASSERT_EQ(parts.size(), 1u);
    EXPECT_EQ(parts[0], (PixelBox{128, 48, 192, 64}));
}

/// Whatever frames came before, the sheet is what a fresh one would be.
RC_GTEST_PROP(PainterProperty, NeverLeavesATraceOfTheFrameBefore, ()) {
    Easel easel;
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    for (std::uint64_t frame = 0; frame < 6; ++frame) {
        const auto drawing = [&](ImDrawList& list) {
            for (std::uint64_t shape = 0; shape < 6; ++shape) {
                Draw draw{seed + shape * 100 + (shape % 2) * frame};  // Half of them stay.
                const auto number = [&](std::uint64_t below) {
                    return static_cast<float>(draw.below(below * 4)) / 4;
                };
                const ImVec2 at{number(240) - 20, number(140) - 20};
                const auto colour = static_cast<ImU32>(draw.next());
                const ImVec2 to{at.x + number(90), at.y + number(40)};
                switch (draw.below(4)) {
                    case 0: list.AddRectFilled(at, to, colour, 4); break;
                    case 1: list.AddCircleFilled(at, number(30) + 1, colour); break;
                    case 2: list.AddLine(at, to, colour, 1.5f); break;
                    default: list.AddText(at, colour, "Sinistre"); break;
                }
            }
        };
        easel.draw(drawing);
        const auto shown = easel.pixels();
        RC_ASSERT(shown == easel.drawn_afresh(drawing));
    }
}

/// Numbers that no screen has must not lead outside of the sheet.
TEST(Painter, OutlivesAbsurdCorners) {
    Easel easel;
    constexpr float none = std::numeric_limits<float>::quiet_NaN(),
                    endless = std::numeric_limits<float>::infinity();
    for (const float odd : {none, endless, -endless, 1e30f, -1e30f}) {
        easel.draw([&](ImDrawList& list) {
            list.AddRectFilled({odd, 10}, {50, odd}, ink);
            list.AddTriangleFilled({odd, odd}, {30, 40}, {60, odd}, ink);
            list.AddImage(ImGui::GetIO().Fonts->TexID, {10, 10}, {20, 20}, {odd, 0}, {1, odd});
        });
    }
    SUCCEED();
}

}  // namespace
}  // namespace sim::app::raster
