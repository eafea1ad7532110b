#include "sim/app/shell/look.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <tuple>

#include <imgui.h>

#include "sim/app/shell/refuse.hpp"
#include "sim/app/shell/run.hpp"
#include "sim/app/views/comfort.hpp"
#include "sim/app/views/new_frame.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/root.hpp"
#include "sim/app/views/theme.hpp"
#include "sim/session/library.hpp"

namespace sim::app::shell {
namespace {

constexpr int settling_frames = 6;

const char* words_of(Theme theme) {
    switch (theme) {
        case Theme::light: return "clair";
        case Theme::dark: return "sombre";
        case Theme::contrast: return "contraste élevé";
    }
    return "";
}

/// Letters are loaded once for each size of them.
std::shared_ptr<ImFontAtlas> atlas_of(float scale, const Model& model) {
    static std::map<std::tuple<float, bool, bool>, std::shared_ptr<ImFontAtlas>> atlases;
    auto& atlas = atlases[{scale, model.wide_spacing, model.easy_font}];
    views::set_wide_spacing(model.wide_spacing);
    views::set_easy_font(model.easy_font);
    if (atlas) return atlas;
    atlas = std::make_shared<ImFontAtlas>();
    ImGuiContext* context = ImGui::CreateContext(atlas.get());
    ImGui::SetCurrentContext(context);
    views::load_fonts(scale);
    ImGui::DestroyContext(context);
    return atlas;
}

/// A screen that nothing shows, in one format.
class Look {
public:
    Look(Screen& screen, const LookFormat& format)
        : screen_{screen},
          scale_{static_cast<float>(format.scale_percent) / 100},
          atlas_{atlas_of(scale_, screen.model())},
          before_{ImGui::GetCurrentContext()},
          context_{ImGui::CreateContext(atlas_.get())} {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = io.LogFilename = nullptr;
        io.DisplaySize = {static_cast<float>(format.width), static_cast<float>(format.height)};
        io.DeltaTime = 1.0f / 60;
        io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        views::adopt_fonts(scale_);
        views::probe::record(true);
        screen_.send(ThemeChosen{format.theme});
        screen_.send(ScaleChosen{format.scale_percent});
        screen_.restyle();
    }
    ~Look() {
        views::probe::record(false);
        ImGui::DestroyContext(context_);
        ImGui::SetCurrentContext(before_);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;

    void frame() {
        views::probe::begin_frame();
        views::new_frame();
        auto& drafts = screen_.drafts();
        views::PageTexture page;
        page.id = 1;  // paper, whatever is on it
        page.document = drafts.request.document;
        page.width = 1000;
        page.height = 1414;
        page.pages = 2;
        Intents unheard;
        views::draw_root(screen_.view(), drafts, unheard, page);
        ImGui::Render();
    }

private:
    Screen& screen_;
    float scale_;
    std::shared_ptr<ImFontAtlas> atlas_;
    ImGuiContext* before_;
    ImGuiContext* context_;
};

}  // namespace

std::vector<LookFormat> every_format() {
    std::vector<LookFormat> formats;
    for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
        for (const int percent : {100, 150, 200, 300})
            formats.push_back({1920, 1080, percent, theme});
        for (const int percent : {100, 200, 300}) formats.push_back({1366, 768, percent, theme});
        for (const int percent : {100, 200}) formats.push_back({1024, 600, percent, theme});
    }
    return formats;
}

Result<std::vector<SceneFault>> look_at(const std::string& root, const Scene& scene,
                                        const std::vector<LookFormat>& formats) {
    const session::ScratchDatabase database;
    auto runner = runner_on(root, database.path());
    if (!runner) return Failure{runner.error()};
    Screen screen{runner->first_model(), *runner};
    if (const auto led = scene.lead(screen, *runner); !led) return Failure{led.error()};
    std::vector<SceneFault> found;
    for (const auto& format : formats) {
        Look look{screen, format};
        look.frame();
        scene.unfold(screen);
        for (int i = 1; i < settling_frames; ++i) look.frame();
        for (auto& fault : views::screen_faults([&] { look.frame(); }))
            found.push_back({format, std::move(fault)});
    }
    return found;
}

std::string in_words(const std::string& scene, const SceneFault& found) {
    const auto& format = found.format;
    std::string text = found.fault.text;
    std::ranges::replace(text, '\n', ' ');
    return scene + ", " + words_of(format.theme) + ", " + std::to_string(format.scale_percent) +
           "\u00A0% (" + std::to_string(format.width) + "\u00A0×\u00A0" +
           std::to_string(format.height) + ")\u00A0: «\u00A0" + text + "\u00A0», " +
           found.fault.what;
}

int look_at_screens(const Start& start) {
    const auto root = session::find_root(start.data);
    if (!root) return refuse({root.error()});
    const auto scenes = every_scene(*root);
    if (!scenes) return refuse(scenes.error());
    std::size_t faults = 0;
    for (const auto& scene : *scenes) {
        if (scene.name.find(start.only) == std::string::npos) continue;
        const auto found = look_at(*root, scene, every_format());
        if (!found) return refuse({found.error()});
        for (const auto& fault : *found) std::printf("%s\n", in_words(scene.name, fault).c_str());
        faults += found->size();
    }
    std::printf("%zu défaut%s\n", faults, faults > 1 ? "s" : "");
    return faults == 0 ? 0 : 1;
}

}  // namespace sim::app::shell
