// One library, one door: only the rooms named here include it, and no header outside shows its
// types.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

struct Door {
    std::string library;
    std::vector<std::string> headers;  ///< Beginnings of what is included.
    std::vector<std::string> rooms;    ///< Beginnings of the paths that may.
};

const std::vector<Door>& doors() {
    static const std::vector<Door> all{
        {"yaml-cpp", {"yaml-cpp/"}, {"sim/content/", "assessment/content/"}},
        {"nlohmann-json", {"nlohmann/"}, {"sim/record/", "assessment/reports/", "sim/cli/"}},
        {"SQLite", {"sqlite3.h"}, {"sim/store/"}},
        {"libxlsxwriter", {"xlsxwriter"}, {"assessment/reports/"}},
        {"libsodium", {"sodium"}, {"sim/store/"}},
        {"Dear ImGui backends", {"imgui_impl_"}, {"sim/app/shell/"}},
        {"Dear ImGui",
         {"imgui", "misc/cpp/imgui", "misc/freetype/imgui"},
         {"sim/app/views/", "sim/app/raster/", "sim/app/shell/"}},
        {"GLFW", {"GLFW/"}, {"sim/app/shell/"}},
        {"OpenGL", {"GL/", "GLES"}, {"sim/app/shell/"}},
        {"X11", {"X11/"}, {"sim/app/shell/"}},
        {"GLib", {"glib"}, {"sim/paper/", "sim/base/clean_text.cpp"}},
        {"Pango and Cairo", {"pango/", "cairo"}, {"sim/paper/"}},
        {"cmark", {"cmark"}, {"sim/paper/"}},
        {"tl::expected", {"tl/"}, {"sim/base/result.hpp"}},
        {"CLI11", {"CLI/"}, {"sim/cli/"}},
        {"hunspell", {"hunspell"}, {"sim/spelling/"}},
    };
    return all;
}

bool starts_with_one_of(std::string_view text, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return text.starts_with(beginning); });
}

Faults door_faults(const SourceFile& file) {
    Faults faults;
    for (const auto& include : includes_of(file.text))
        for (const auto& door : doors())
            if (starts_with_one_of(include.name, door.headers) &&
                !starts_with_one_of(file.path, door.rooms))
                faults.push_back(
                    {file.path, include.line,
                     include.name + ": the door of " + door.library + " is " + door.rooms.front()});
    return faults;
}

TEST(Doors, EachLibraryIsIncludedInItsRoomsOnly) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : door_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Doors, ALibraryInAnotherRoomIsNamedWithItsDoor) {
    EXPECT_EQ(to_text(door_faults({"sim/cli/a.cpp", "#include <yaml-cpp/yaml.h>\n"})),
              "sim/cli/a.cpp:1: yaml-cpp/yaml.h: the door of yaml-cpp is sim/content/\n");
}

TEST(Doors, ResultIsTheOnlyFileThatKnowsExpected) {
    EXPECT_EQ(door_faults({"sim/base/money.hpp", "#include <tl/expected.hpp>\n"}).size(), 1u);
    EXPECT_EQ(door_faults({"sim/base/result.hpp", "#include <tl/expected.hpp>\n"}), Faults{});
}

TEST(Doors, ABackendDoesNotPassThroughTheViews) {
    EXPECT_EQ(door_faults({"sim/app/views/a.cpp", "#include \"imgui_impl_glfw.h\"\n"}).size(), 1u);
    EXPECT_EQ(door_faults({"sim/app/views/a.cpp", "#include <imgui.h>\n"}), Faults{});
}

}  // namespace
}  // namespace architecture
