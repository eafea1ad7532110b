#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sim/app/core/model.hpp"
#include "sim/app/shell/letter_check.hpp"
#include "sim/app/shell/pages.hpp"
#include "sim/app/views/drafts.hpp"
#include "sim/session/runner.hpp"

namespace sim::app::shell {

/// The program behind a window or a picture: shows the model, takes intents, keeps the drafts.
class Screen {
public:
    Screen(Model model, session::Runner& runner);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// Loads fonts and colours for the theme and the scale in use. True when the fonts were loaded
    /// anew.
    bool prepare(float content_scale);
    /// The colours and sizes of the theme in use, on fonts that are there.
    void restyle();
    /// The window lost what it painted with: pages and letters are made anew, and the home says so.
    void lose_pictures();
    /// The theme or the text size changed since `prepare`.
    bool needs_style() const;
    /// Draws one frame.
    void draw();
    /// Does what the last frame asked for. True when another frame is wanted.
    bool answer();
    /// Feeds one intent as a person's click would.
    void send(Intent intent);

    const View& view() const { return view_; }
    const Model& model() const { return model_; }
    views::Drafts& drafts() { return drafts_; }

private:
    /// Tells the model the time, once a second, while an exam runs. True when the screen changed.
    bool tick();
    /// Tells the model what the machine lacks, once it is known. True when the screen changed.
    bool tell_lacks();
    /// Reads the catalogue of a language that was just chosen; without it French goes on.
    void follow_language();

    Model model_;
    session::Runner& runner_;
    Language language_ = Language::french;
    std::optional<Catalogue> catalogue_;
    View view_;
    views::Drafts drafts_;
    PageShelf pages_;
    PageShelf pages_beside_;
    LetterCheck letter_check_;
    std::vector<std::string> lacks_;  ///< Of the fonts.
    bool lacks_sent_ = false;
    Intents intents_;
    views::DocumentRequest requested_;
    views::DocumentRequest requested_beside_;
    float content_scale_ = 1;
    int scale_percent_ = 0;
    Theme theme_ = Theme::light;
    bool wide_ = false;
    bool easy_font_ = false;
    std::int64_t ticked_ms_ = 0;
};

}  // namespace sim::app::shell
