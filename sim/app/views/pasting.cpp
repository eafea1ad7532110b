#include "sim/app/views/pasting.hpp"

#include <algorithm>
#include <utility>

#include <imgui.h>

#include "sim/app/core/language.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/widgets.hpp"
#include "sim/base/clean_text.hpp"
#include "sim/base/readable_text.hpp"

namespace sim::app::views {
namespace {

/// Where and when it was told: another window has nothing to do with it.
struct Told {
    PasteFault fault = PasteFault::none;
    const ImGuiContext* screen = nullptr;
    int frame = 0;
};
Told& told() {
    static Told last;
    return last;
}

const char* words_of(PasteFault fault) {
    switch (fault) {
        case PasteFault::none: return "";
        case PasteFault::too_long:
            return tr("Rien n’a été collé\u00A0: le texte est trop long pour ce champ.");
        case PasteFault::does_not_fit:
            return tr("Rien n’a été collé\u00A0: aucun caractère ne convient à ce champ.");
        case PasteFault::no_answer:
            return tr("Rien n’a été collé\u00A0: le programme d’où vient le texte ne répond pas.");
        case PasteFault::part_only:
            return tr(
                "Une partie du texte n’a pas été collée\u00A0: ses caractères sont illisibles ou "
                "ne conviennent pas à ce champ.");
    }
    return "";
}

bool is_a_modifier(ImGuiKey key) {
    return (key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper) ||
           (key >= ImGuiKey_ReservedForModCtrl && key <= ImGuiKey_ReservedForModSuper);
}

bool something_else_is_done() {
    for (int button = 0; button < ImGuiMouseButton_COUNT; ++button)
        if (ImGui::IsMouseClicked(button)) return true;
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key)
        if (const auto one = static_cast<ImGuiKey>(key);
            !is_a_modifier(one) && ImGui::IsKeyPressed(one, false))
            return true;
    return false;
}

bool pastes() {
    const ImGuiIO& io = ImGui::GetIO();
    return (io.KeyCtrl && !io.KeyAlt && ImGui::IsKeyPressed(ImGuiKey_V)) ||
           (io.KeyShift && ImGui::IsKeyPressed(ImGuiKey_Insert));
}

/// As a field of one line keeps it.
std::string without_controls(std::string_view text) {
    std::string kept;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) kept += c;
    return kept;
}

}  // namespace

void tell_paste(PasteFault fault) {
    told() = {fault, ImGui::GetCurrentContext(), ImGui::GetFrameCount()};
}

std::string pasteable(std::string_view raw) {
    auto text = readable_text(raw);
    // The second half of a line's end goes, and nothing is lost with it.
    std::size_t ends = 0;
    for (auto at = raw.find("\r\n"); at != std::string_view::npos; at = raw.find("\r\n", at + 1))
        ++ends;
    if (text.size() + ends < raw.size()) tell_paste(PasteFault::part_only);
    return composed(std::move(text));
}

void tell_what_was_left_out(std::string_view value, bool changed, std::size_t room) {
    if (!pastes()) return;
    const char* clipboard = ImGui::GetClipboardText();
    const auto text = without_controls(clipboard == nullptr ? "" : clipboard);
    if (text.empty() || value.find(text) != std::string_view::npos) return;
    tell_paste(changed              ? PasteFault::part_only
               : text.size() > room ? PasteFault::too_long
                                    : PasteFault::does_not_fit);
}

std::string_view draw_paste_fault() {
    auto& last = told();
    if (last.screen != ImGui::GetCurrentContext()) return {};
    if (last.frame != ImGui::GetFrameCount() && something_else_is_done()) last = {};
    if (last.fault == PasteFault::none) return {};
    const std::string_view words = words_of(last.fault);
    toast(icon::warning, words, Tone::warning, 0);
    return words;
}

}  // namespace sim::app::views
