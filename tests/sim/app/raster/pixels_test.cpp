#include "sim/app/raster/pixels.hpp"

#include <gtest/gtest.h>

namespace sim::app::raster {
namespace {

/// The exact share, rounded to the nearest, of one channel.
std::uint32_t share(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
    return (2 * (over * alpha + under * (255 - alpha)) + 255) / 510;
}

TEST(Pixels, AreMixedToTheNearestInEveryChannel) {
    for (std::uint32_t under = 0; under < 256; under += 5)
        for (std::uint32_t over = 0; over < 256; over += 3)
            for (std::uint32_t alpha = 0; alpha < 256; ++alpha) {
                const Argb mix = mixed(0xFF00'0000u | (under << 16) | (over << 8) | under,
                                       (over << 16) | (under << 8) | over, alpha);
                const Argb expected = 0xFF00'0000u | (share(under, over, alpha) << 16) |
                                      (share(over, under, alpha) << 8) | share(under, over, alpha);
                ASSERT_EQ(mix, expected) << under << ' ' << over << ' ' << alpha;
            }
}

TEST(Pixels, ExchangeRedAndBlueWithImGui) {
    EXPECT_EQ(argb(0x80AA'BBCCu), 0x80CC'BBAAu);
    EXPECT_EQ(argb(argb(0x1234'5678u)), 0x1234'5678u);
}

TEST(Pixels, OfAnImageComeRedFirst) {
    const unsigned char rgba[] = {1, 2, 3, 4, 255, 0, 128, 255};
    const auto image = Image::of_rgba(2, 1, rgba);
    EXPECT_EQ(image.pixels, (std::vector<Argb>{0x0401'0203u, 0xFFFF'0080u}));
}

TEST(Pixels, CommonPartOfTwoBoxesMayBeEmpty) {
    EXPECT_EQ(common({0, 0, 10, 10}, {5, 6, 20, 8}), (PixelBox{5, 6, 10, 8}));
    EXPECT_TRUE(common({0, 0, 5, 5}, {5, 0, 9, 5}).empty());
}

TEST(Pixels, FillARow) {
    std::vector<Argb> row(4, 0xFFFF'FFFFu);
    fill_row(row.data() + 1, row.data() + 3, 0xFF12'3456u);
    EXPECT_EQ(row, (std::vector<Argb>{0xFFFF'FFFFu, 0xFF12'3456u, 0xFF12'3456u, 0xFFFF'FFFFu}));
    fill_row(row.data(), row.data() + 1, 0x8000'0000u);
    EXPECT_EQ(row[0], 0xFF7F'7F7Fu);
}

}  // namespace
}  // namespace sim::app::raster
