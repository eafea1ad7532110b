// Finds the fonts by family and weight, and builds ImGui's atlas with FreeType's light hinting.
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <string_view>

#include <fontconfig/fontconfig.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include "sim/app/core/language.hpp"
#include "sim/app/views/comfort.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/measures.hpp"
#include "sim/app/views/theme.hpp"
#include "sim/base/glyphs.hpp"

namespace sim::app::views {
namespace {

struct Face {
    const char* family;
    int weight;
    float pixels;
    bool icons;  ///< Material Icons are merged in.
};

// In the order of Font.
constexpr std::array<Face, font_count> faces = {{
    {"Inter", FC_WEIGHT_REGULAR, 15, true},
    {"Inter", FC_WEIGHT_DEMIBOLD, 15, true},
    {"Inter", FC_WEIGHT_REGULAR, 13, true},
    {"Inter", FC_WEIGHT_DEMIBOLD, 13, true},
    {"Inter", FC_WEIGHT_DEMIBOLD, 18, true},
    {"Inter Display", FC_WEIGHT_DEMIBOLD, 24, true},
    {"Inter Display", FC_WEIGHT_DEMIBOLD, 20, false},
    {"DejaVu Sans Mono", FC_WEIGHT_REGULAR, 13, false},
    {"Noto Serif", FC_WEIGHT_REGULAR, 16, false},
    {"Noto Serif", FC_WEIGHT_BOLD, 16, false},
    {"Inter", FC_WEIGHT_REGULAR, 22, true},
}};

constexpr const char* icon_family = "Material Icons";
constexpr const char* easy_family = "OpenDyslexic";
/// Its letters are wide: so much smaller, they take the room of the usual ones.
constexpr float easy_size = 0.94f;

/// State of the process, as ImGui's own context is.
struct Loaded {
    std::array<int, font_count> at{};
    float scale = 1;
    bool easy_missing = false;
};
Loaded& loaded() {
    static Loaded fonts;
    return fonts;
}

const char* as_text(const FcChar8* text) {
    return reinterpret_cast<const char*>(text);
}

struct Found {
    std::string file;
    bool exact = false;
};

/// The installed font nearest to a family and a weight. Weights, not style names: Debian's Inter
/// calls its 600 "Semi Bold".
Found find_font(const char* family, int weight) {
    using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;
    const Pattern wanted{FcPatternCreate(), &FcPatternDestroy};
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, weight);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern match{FcFontMatch(nullptr, wanted.get(), &result), &FcPatternDestroy};
    FcChar8* file = nullptr;
    FcChar8* name = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch) return {};
    FcPatternGetString(match.get(), FC_FAMILY, 0, &name);
    return {as_text(file), name != nullptr && std::string_view{as_text(name)} == family};
}

template <class Ranges>
std::vector<ImWchar> imgui_ranges(const Ranges& ranges) {
    std::vector<ImWchar> out;
    for (const auto& [first, last] : ranges) {
        out.push_back(static_cast<ImWchar>(first));
        out.push_back(static_cast<ImWchar>(last));
    }
    out.push_back(0);
    return out;
}

const ImWchar* text_ranges() {
    static const std::vector<ImWchar> ranges = imgui_ranges(text_glyph_ranges);
    return ranges.data();
}

const ImWchar* icon_ranges() {
    static const std::vector<ImWchar> ranges = [] {
        std::vector<std::pair<char32_t, char32_t>> pairs;
        for (const char32_t code : icon::code_points) pairs.emplace_back(code, code);
        return imgui_ranges(pairs);
    }();
    return ranges.data();
}

void merge_icons(ImFontAtlas& atlas, const std::string& file, Font role, float pixels) {
    const bool large = role == Font::icon;
    ImFontConfig config;
    config.MergeMode = true;
    config.OversampleH = 1;
    config.PixelSnapH = true;
    const float size = std::round(pixels * (large ? 1.0f : 1.2f));
    config.GlyphOffset.y = std::round(pixels * (large ? 0.12f : 0.22f));
    config.GlyphMinAdvanceX = size;
    atlas.AddFontFromFileTTF(file.c_str(), size, &config, icon_ranges());
}

/// Letter by letter: what a face lacks comes from the one below it.
void add_face(ImFontAtlas& atlas, const std::string& file, float pixels, bool below = false) {
    ImFontConfig config;
    config.MergeMode = below;
    config.OversampleH = 1;
    config.PixelSnapH = true;
    if (wide_spacing()) config.GlyphExtraSpacing.x = std::max(1.0f, std::round(pixels * 0.08f));
    if (!file.empty())
        if (atlas.AddFontFromFileTTF(file.c_str(), pixels, &config, text_ranges()) != nullptr)
            return;
    if (below) return;
    ImFontConfig plain;
    plain.SizePixels = pixels;
    atlas.AddFontDefault(&plain);
}

/// True when it was there: the usual face then only lends what it lacks.
bool add_easy_face(ImFontAtlas& atlas, const Face& face, float pixels) {
    if (!easy_font() || std::string_view{face.family} == "DejaVu Sans Mono") return false;
    const Found found = find_font(
        easy_family, face.weight >= FC_WEIGHT_DEMIBOLD ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    loaded().easy_missing = !found.exact;
    if (found.exact) add_face(atlas, found.file, std::round(pixels * easy_size));
    return found.exact;
}

/// Debian's name for what brings a family.
std::string package_of(std::string_view family) {
    if (family == "DejaVu Sans Mono") return "fonts-dejavu-core";
    if (family == "Noto Serif") return "fonts-noto-core";
    return family == icon_family ? "fonts-material-design-icons-iconfont" : "fonts-inter";
}

}  // namespace

float S(float design_pixels) {
    return std::round(design_pixels * loaded().scale);
}
float scale() {
    return loaded().scale;
}
bool easy_font_missing() {
    return loaded().easy_missing;
}
ImFont* font(Font role) {
    const auto& fonts = ImGui::GetIO().Fonts->Fonts;
    const int at = loaded().at[static_cast<std::size_t>(role)];
    return at < fonts.Size ? fonts[at] : ImGui::GetFont();
}

std::vector<std::string> load_fonts(float wanted_scale) {
    std::vector<std::string> lacks;
    const auto lack = [&](const char* family) {
        const auto package = package_of(family);
        if (std::find(lacks.begin(), lacks.end(), package) == lacks.end()) lacks.push_back(package);
    };
    loaded().scale = std::clamp(wanted_scale, 0.5f, 4.0f);
    loaded().easy_missing = false;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    forget_measures();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    const Found icons = find_font(icon_family, FC_WEIGHT_REGULAR);
    if (!icons.exact) lack(icon_family);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const Found found = find_font(faces[i].family, faces[i].weight);
        if (!found.exact) lack(faces[i].family);
        const float pixels = S(faces[i].pixels);
        const bool easy = add_easy_face(atlas, faces[i], pixels);
        add_face(atlas, found.file, pixels, easy);
        loaded().at[i] = atlas.Fonts.Size - 1;
        if (faces[i].icons && icons.exact)
            merge_icons(atlas, icons.file, static_cast<Font>(i), pixels);
    }
    if (!atlas.Build()) {
        atlas.Clear();
        atlas.AddFontDefault();
        loaded().at.fill(0);
        atlas.Build();
        lacks.emplace_back("atlas");
    }
    for (ImFont* face : atlas.Fonts) {
        face->FallbackChar = static_cast<ImWchar>(unknown_glyph);
        face->BuildLookupTable();
    }
    return lacks;
}

void adopt_fonts(float used_scale) {
    loaded().scale = used_scale;
}

UseFont::UseFont(Font role) {
    ImGui::PushFont(font(role));
}
UseFont::~UseFont() {
    ImGui::PopFont();
}

}  // namespace sim::app::views
