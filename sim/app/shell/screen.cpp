#include "sim/app/shell/screen.hpp"

#include "sim/app/views/root.hpp"
#include "sim/app/views/theme.hpp"

namespace sim::app::shell {
namespace {

views::Look look_of(Theme theme) {
    switch (theme) {
        case Theme::light: return views::Look::light;
        case Theme::dark: return views::Look::dark;
        case Theme::contrast: return views::Look::contrast;
    }
    return views::Look::light;
}

}  // namespace

Screen::Screen(Model model, session::Runner& runner)
    : model_{std::move(model)}, runner_{runner}, view_{present(model_)} {}

void Screen::send(Intent intent) {
    session::settle(model_, runner_, Message{std::move(intent)});
    view_ = present(model_);
}

bool Screen::prepare(float content_scale) {
    const float scale = content_scale * static_cast<float>(model_.scale_percent) / 100.0f;
    const bool anew = content_scale != content_scale_ || model_.scale_percent != scale_percent_;
    if (anew) warnings_ = views::load_fonts(scale);
    views::apply_style(views::palette_of(look_of(model_.theme)), scale);
    content_scale_ = content_scale;
    scale_percent_ = model_.scale_percent;
    theme_ = model_.theme;
    return anew;
}

bool Screen::needs_style() const {
    return scale_percent_ != model_.scale_percent || theme_ != model_.theme;
}

void Screen::draw() {
    const auto* scenario = model_.session ? &model_.session->scenario : nullptr;
    const auto& page = pages_.page(scenario, drafts_.request);
    requested_ = drafts_.request;
    views::draw_root(view_, drafts_, intents_, page);
}

bool Screen::answer() {
    Intents asked;
    asked.swap(intents_);
    for (auto& intent : asked) send(std::move(intent));
    return !asked.empty() || !(drafts_.request == requested_);
}

}  // namespace sim::app::shell
