#include <algorithm>

#include <imgui_internal.h>

#include "sim/app/views/comfort.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

constexpr ImGuiWindowFlags floating = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                      ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav;

float fade(float part) {
    return std::clamp((1.0f - part) / 0.15f, 0.0f, 1.0f);
}

Answer modal_buttons(const Confirmation& question, float width) {
    Answer answer = Answer::none;
    const ButtonKind kind = question.dangerous ? ButtonKind::danger : ButtonKind::primary;
    const float half = (width - S(10)) / 2;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x, at.y + (question.dangerous ? 0 : S(3))});
    if (button(question.no + "###no", nullptr, ButtonKind::secondary, half)) answer = Answer::no;
    ImGui::SetCursorScreenPos({at.x + half + S(10), at.y});
    if (button(question.yes + "###yes", nullptr, kind, half)) answer = Answer::yes;
    return answer;
}

}  // namespace

void toast(const char* icon, std::string_view text, Tone tone, float part) {
    const Palette& p = palette();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float widest = std::min(S(520), screen.x - S(60));
    const ImVec2 size = wrapped_size(Font::body, text, widest - S(64));
    const ImVec2 room{size.x + S(64), std::max(size.y, S(20)) + S(24)};
    ImGui::SetNextWindowPos({(screen.x - room.x) / 2, screen.y - room.y - S(28)});
    ImGui::SetNextWindowSize(room);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, S(10));
    ImGui::PushStyleVar(ImGuiStyleVar_Alpha, reduced_motion() ? 1.0f : fade(part));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, p.bar);
    ImGui::Begin("###toast", nullptr,
                 floating | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    const Box box = box_at(ImGui::GetWindowPos(), room);
    const Colour mark = tone == Tone::danger    ? p.bar_red
                        : tone == Tone::warning ? p.bar_amber
                                                : p.bar_blue;
    text_at({box.min.x + S(16), box.centre().y - text_size(Font::icon, icon).y / 2 - S(1)},
            Font::icon, mark, icon);
    text_wrapped({box.min.x + S(48), box.min.y + S(12)}, Font::body, p.bar_strong, text,
                 widest - S(64));
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
}

Answer confirm_modal(const std::string& id, const Confirmation& question) {
    const Palette& p = palette();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float width = std::min(S(440), screen.x - S(40));
    if (!ImGui::IsPopupOpen(id.c_str())) ImGui::OpenPopup(id.c_str());
    ImGui::SetNextWindowPos({screen.x / 2, screen.y * 0.42f}, ImGuiCond_Always, {0.5f, 0.5f});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{S(24), S(22)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, std::max(1.0f, S(1)));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, p.panel);
    ImGui::PushStyleColor(ImGuiCol_PopupBg, p.panel);
    Answer answer = Answer::none;
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings;
    if (ImGui::BeginPopupModal(id.c_str(), nullptr, flags)) {
        const float room = ImGui::GetContentRegionAvail().x;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const TonePair mark = p.tone(question.dangerous ? Tone::danger : Tone::info);
        disc({at.x + S(20), at.y + S(20)}, S(20), mark.ground, mark.ink,
             question.icon == nullptr ? icon::help : question.icon, Font::icon);
        text_ellipsis({at.x + S(54), at.y + S(9)}, Font::title, p.ink, question.title,
                      room - S(54));
        ImGui::Dummy({room, S(44)});
        paragraph(Font::body, p.ink2, question.text, room);
        gap(8);
        answer = modal_buttons(question, room);
        if (ImGui::IsKeyPressed(ImGuiKey_Escape)) answer = Answer::no;
        if (answer != Answer::none) ImGui::CloseCurrentPopup();
        ImGui::EndPopup();
    }
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(2);
    return answer;
}

}  // namespace sim::app::views
