#pragma once

#include "sim/app/views/root.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {

/// The whole window on a view that stands still, and what was asked of it.
struct Window {
    View view;
    Drafts drafts;
    Intents asked;
    PageTexture page;
    Driver ui;

    explicit Window(View shown, ImVec2 size = {1680, 1050}, float scale = 1)
        : view{std::move(shown)},
          ui{[this] { draw_root(view, drafts, asked, page); }, size, scale} {}

    template <class T>
    const T* only() const {
        return asked.size() == 1 ? std::get_if<T>(&asked.front()) : nullptr;
    }
};

}  // namespace sim::app::views
