#include "sim/app/shell/offscreen.hpp"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wuseless-cast"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

namespace sim::app::shell {

Result<std::string> write_png(const Picture& picture, const std::string& path) {
    auto pixels = picture.pixels;  // In ImGui's order, red first.
    for (auto& pixel : pixels) pixel = raster::argb(pixel);
    if (stbi_write_png(path.c_str(), picture.width, picture.height, 4, pixels.data(),
                       picture.width * 4) == 0)
        return Failure{Problem{{path},
                               "l’image ne peut pas être écrite",
                               "Vérifiez que le dossier existe et que vous pouvez y écrire."}};
    return path;
}

}  // namespace sim::app::shell
