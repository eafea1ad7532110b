#include "sim/app/shell/screen.hpp"

#include <chrono>
#include <utility>

#include "sim/app/core/exam.hpp"
#include "sim/app/core/lacks.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/views/comfort.hpp"
#include "sim/app/views/root.hpp"
#include "sim/app/views/theme.hpp"
#include "sim/session/jury.hpp"
#include "sim/session/library.hpp"
#include "sim/spelling/speller.hpp"

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

std::int64_t since_start_ms() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Screen::Screen(Model model, session::Runner& runner) : model_{std::move(model)}, runner_{runner} {
    follow_language();
    view_ = present(model_);
}

Screen::~Screen() {
    use_catalogue(nullptr);
}

void Screen::follow_language() {
    if (model_.language == language_) return;
    language_ = model_.language;
    use_catalogue(nullptr);
    catalogue_.reset();
    if (language_ == Language::french) return;
    const auto folder = runner_.root() + "/assets/i18n/";
    auto read = session::read_file(folder + "en.po").and_then([&](const std::string& texts) {
        return session::read_file(folder + "en.rooms.po").and_then([&](const std::string& rooms) {
            return Catalogue::read(texts, rooms);
        });
    });
    if (read) {
        catalogue_ = std::move(*read);
        use_catalogue(&*catalogue_);
        return;
    }
    read.error().where.file = folder;
    session::settle(model_, runner_, Message{CatalogueRead{told(read.error())}});
}

void Screen::send(Intent intent) {
    session::settle(model_, runner_, Message{std::move(intent)});
    follow_language();
    view_ = present(model_);
}

bool Screen::prepare(float content_scale) {
    const float scale = content_scale * static_cast<float>(model_.scale_percent) / 100.0f;
    const bool anew = content_scale != content_scale_ || model_.scale_percent != scale_percent_ ||
                      model_.wide_spacing != wide_ || model_.easy_font != easy_font_;
    views::set_wide_spacing(model_.wide_spacing);
    views::set_easy_font(model_.easy_font);
    if (anew) lacks_ = views::load_fonts(scale);
    restyle();
    content_scale_ = content_scale;
    scale_percent_ = model_.scale_percent;
    theme_ = model_.theme;
    wide_ = model_.wide_spacing;
    easy_font_ = model_.easy_font;
    return anew;
}

void Screen::restyle() {
    views::apply_style(views::palette_of(look_of(model_.theme)), views::scale());
}

void Screen::lose_pictures() {
    pages_.clear();
    pages_beside_.clear();
    scale_percent_ = 0;
    auto lacks = model_.lacks;
    lacks.emplace_back(graphics_card);
    session::settle(model_, runner_, Message{LacksFound{std::move(lacks)}});
    view_ = present(model_);
}

bool Screen::needs_style() const {
    return scale_percent_ != model_.scale_percent || theme_ != model_.theme ||
           wide_ != model_.wide_spacing || easy_font_ != model_.easy_font;
}

void Screen::draw() {
    const auto* scenario = model_.session ? &model_.session->scenario : nullptr;
    const auto& page = pages_.page(scenario, drafts_.request, drafts_.documents.search);
    requested_ = drafts_.request;
    const auto& other = pages_beside_.page(scenario, drafts_.beside_request);
    requested_beside_ = drafts_.beside_request;
    drafts_.beside = {other.id, other.width, other.height, other.pages, other.document};
    if (scenario != nullptr) letter_check_.look(drafts_.letter.body, *scenario);
    views::draw_root(view_, drafts_, intents_, page);
}

bool Screen::tick() {
    if (!is_timed(model_)) return false;
    constexpr std::int64_t every_ms = 1000;
    const auto now = since_start_ms();
    if (now - ticked_ms_ < every_ms) return false;
    ticked_ms_ = now;
    const auto shown = view_.desk.bar.exam.left + view_.desk.announcement;
    session::settle(model_, runner_, Message{TimePassed{now, session::civil_now()}});
    view_ = present(model_);
    return view_.screen != app::Screen::desk ||
           view_.desk.bar.exam.left + view_.desk.announcement != shown;
}

bool Screen::tell_lacks() {
    if (std::exchange(lacks_sent_, true)) return false;
    auto lacks = lacks_;
    if (!spelling::Speller::is_there()) lacks.emplace_back("hunspell-fr");
    if (!runner_.may_speak()) lacks.emplace_back("speech-dispatcher");
    if (lacks.empty()) return false;
    session::settle(model_, runner_, Message{LacksFound{std::move(lacks)}});
    view_ = present(model_);
    return true;
}

bool Screen::answer() {
    const bool told = tell_lacks();
    const auto news = runner_.news();
    for (const auto& message : news) session::settle(model_, runner_, message);
    if (!news.empty()) view_ = present(model_);
    const bool moved = tick() || told || !news.empty();
    Intents asked;
    asked.swap(intents_);
    for (auto& intent : asked) send(std::move(intent));
    return moved || !asked.empty() || !(drafts_.request == requested_) ||
           !(drafts_.beside_request == requested_beside_);
}

}  // namespace sim::app::shell
