#include "sim/app/views/inspection.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <tuple>

#include "sim/app/views/canvas.hpp"
#include "sim/app/views/palette.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/theme.hpp"

namespace sim::app::views {
namespace {

using probe::Run;

constexpr float readable_text = 4.5f;
constexpr float readable_icon = 3.0f;
constexpr unsigned first_icon = 0xE000;

bool scrolls(const ImGuiWindow* window, ImGuiAxis axis) {
    for (; window != nullptr; window = window->ParentWindow)
        if (window->ScrollMax[axis] > 0) return true;
    return false;
}

std::vector<unsigned> letters_of(const std::string& text) {
    std::vector<unsigned> letters;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        unsigned letter = 0;
        at += std::max(1, ImTextCharFromUtf8(&letter, at, end));
        if (letter >= ' ') letters.push_back(letter);
    }
    return letters;
}

/// "2,31" without a word of a locale.
std::string ratio_in_words(float ratio) {
    const auto hundredths = std::to_string(static_cast<int>(ratio * 100));
    const auto padded =
        std::string(hundredths.size() < 3 ? 3 - hundredths.size() : 0, '0') + hundredths;
    return padded.substr(0, padded.size() - 2) + "," + padded.substr(padded.size() - 2);
}

std::string pixels(float count) {
    return std::to_string(static_cast<int>(std::ceil(count))) + "\u00A0px";
}

class Inspection {
public:
    std::vector<LookFault> faults() {
        for (const auto& run : runs_) {
            look_at_edges(run);
            if (run.text.find('\n') != run.text.npos)
                fault(run, "plusieurs lignes là où une seule a sa place");
            look_at_letters(run);
        }
        look_at_pixels();
        return {found_.begin(), found_.end()};
    }

private:
    struct Order {
        bool operator()(const LookFault& a, const LookFault& b) const {
            return std::tie(a.text, a.what) < std::tie(b.text, b.what);
        }
    };

    void fault(const Run& run, std::string what) { found_.insert({run.text, std::move(what)}); }

    void look_at_edges(const Run& run) {
        constexpr float tolerance = 1.5f;
        const bool out_of_sight = !run.clip.Overlaps(run.rect);
        if (!scrolls(run.window, ImGuiAxis_X)) {
            const float left = run.clip.Min.x - run.rect.Min.x;
            const float right = run.rect.Max.x - run.clip.Max.x;
            if (left > tolerance) fault(run, "coupé à gauche de " + pixels(left));
            if (right > tolerance) fault(run, "coupé à droite de " + pixels(right));
        }
        if (scrolls(run.window, ImGuiAxis_Y)) return;
        const float slack = run.face->FontSize * 0.2f;  // above the capitals, under the tails
        if (out_of_sight)
            fault(run, "hors de vue");
        else if (run.clip.Min.y - run.rect.Min.y > slack || run.rect.Max.y - run.clip.Max.y > slack)
            fault(run, "coupé en hauteur");
    }

    void look_at_letters(const Run& run) {
        for (const unsigned letter : letters_of(run.text)) {
            const bool known = letter <= IM_UNICODE_CODEPOINT_MAX &&
                               run.face->FindGlyphNoFallback(static_cast<ImWchar>(letter));
            char code[16];
            std::snprintf(code, sizeof code, "U+%04X", letter);
            if (!known) fault(run, std::string{"lettre absente de la police\u00A0: "} + code);
        }
    }

    /// The text that a letter belongs to; -1 for what ImGui writes itself in a field.
    int run_of(const Glyph& glyph) const {
        const auto of_list = by_list_.find(glyph.list);
        if (of_list == by_list_.end()) return -1;
        const auto after = of_list->second.upper_bound(glyph.vertex);
        if (after == of_list->second.begin()) return -1;
        const int index = std::prev(after)->second;
        return glyph.vertex < runs_[static_cast<std::size_t>(index)].past ? index : -1;
    }

    void look_at_pixels() {
        for (std::size_t i = 0; i < runs_.size(); ++i)
            if (runs_[i].first < runs_[i].past)
                by_list_[runs_[i].list][runs_[i].first] = static_cast<int>(i);
        const ImVec2 screen = ImGui::GetIO().DisplaySize;
        Canvas canvas{{0, 0, screen.x, screen.y}};
        paint(canvas, [&](const Glyph& glyph) { look_at(glyph, canvas); });
        say_pale();
        say_overlaps();
    }

    void look_at(const Glyph& glyph, Canvas& canvas) {
        const int index = run_of(glyph);
        const ImVec2 middle = glyph.box.GetCenter();
        // On the last row of what scrolls, a letter that goes out of sight is on its window's
        // border.
        ImRect in_sight = glyph.clip;
        in_sight.Expand(-1);
        if (!in_sight.Contains(middle) || !canvas.area().Contains(middle)) return;
        const Colour under = canvas.at(static_cast<int>(middle.x), static_cast<int>(middle.y));
        const float ratio = contrast_ratio(blend(under, glyph.ink), under);
        const auto [known, added] = palest_.try_emplace(index, ratio);
        if (!added) known->second = std::min(known->second, ratio);
        if (index < 0) return;
        canvas.write(glyph.box, glyph.clip, index, [&](int other) { ++shared_[{other, index}]; });
    }

    void say_pale() {
        for (const auto& [index, ratio] : palest_) {
            // What a field holds; a hint that is only a hint is as pale as a field's note.
            static const Run in_a_field{"(dans un champ)", {},      {}, nullptr, 0, false,
                                        nullptr,           nullptr, 0,  0};
            const Run& run = index < 0 ? in_a_field : runs_[static_cast<std::size_t>(index)];
            const auto letters = letters_of(run.text);
            const bool icons =
                std::ranges::all_of(letters, [](unsigned l) { return l >= first_icon; });
            if (run.disabled || ratio >= (icons ? readable_icon : readable_text)) continue;
            fault(run, "contraste de " + ratio_in_words(ratio) + " pour 1");
        }
    }

    void say_overlaps() {
        for (const auto& [pair, count] : shared_) {
            const Run& under = runs_[static_cast<std::size_t>(pair.first)];
            const Run& over = runs_[static_cast<std::size_t>(pair.second)];
            if (static_cast<float>(count) < 12 * scale() * scale()) continue;
            fault(over, "écrit par-dessus «\u00A0" + under.text + "\u00A0»");
        }
    }

    const std::vector<Run>& runs_ = probe::seen().runs;
    std::map<const ImDrawList*, std::map<int, int>> by_list_;
    std::map<int, float> palest_;
    std::map<std::pair<int, int>, int> shared_;
    std::set<LookFault, Order> found_;
};

}  // namespace

std::vector<LookFault> text_faults() {
    return Inspection{}.faults();
}

}  // namespace sim::app::views
