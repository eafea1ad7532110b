#include <algorithm>
#include <cfloat>
#include <cstring>

#include "sim/app/core/language.hpp"
#include "sim/app/views/comfort.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/pasting.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

/// "Montant###amount" as ImGui wants a field whose label we draw ourselves: "##Montant###amount".
std::string hidden(const std::string& label) {
    return label.starts_with("##") ? label : "##" + label;
}

/// What differs from one field to the next.
struct Dress {
    const char* icon_left = nullptr;
    const char* right = nullptr;  ///< A unit or an icon inside, on the right.
    ImGuiInputTextFlags flags = 0;
    ImGuiInputTextCallback filter = nullptr;
};

int money_characters(ImGuiInputTextCallbackData* data) {
    const auto c = data->EventChar;
    const bool allowed = (c >= '0' && c <= '9') || c == ',' || c == '.' || c == ' ' || c == '-' ||
                         c == 0xA0 || c == 0x202F;
    return allowed ? 0 : 1;
}

int date_characters(ImGuiInputTextCallbackData* data) {
    const auto c = data->EventChar;
    return (c >= '0' && c <= '9') || c == '/' || c == '-' ? 0 : 1;
}

/// ImGui edits a buffer of `limit` bytes: a paste that does not fit changes nothing, and that is
/// said.
bool edit(const std::string& label, std::string& value, const FieldOptions& options,
          const Dress& dress) {
    std::vector<char> buffer(std::max(options.limit, value.size()) + 1, '\0');
    std::copy(value.begin(), value.end(), buffer.begin());
    const std::string hint{options.hint};
    const bool changed =
        ImGui::InputTextWithHint(hidden(label).c_str(), hint.c_str(), buffer.data(), buffer.size(),
                                 dress.flags, dress.filter);
    probe::seen_label(hidden(label));
    if (ImGui::IsItemActive())
        tell_what_was_left_out(buffer.data(), changed, buffer.size() - 1 - value.size());
    if (changed) value = buffer.data();
    return changed;
}

void frame_of_field(const Box& box, bool wrong) {
    const Palette& p = palette();
    const bool active = ImGui::IsItemActive();
    if (wrong)
        outline(box, p.tone(Tone::danger).ink, S(7), active ? 2.0f : 1.0f);
    else if (active || (ImGui::IsItemFocused() && focus_visible()))
        outline(box, p.accent, S(7), 3);
    else
        outline(box, ImGui::IsItemHovered() ? p.ink3 : p.line_strong, S(7));
}

bool field(const std::string& label, std::string& value, const FieldOptions& options,
           const Dress& dress) {
    const float width = width_or_rest(options.width);
    ImGui::BeginGroup();
    if (options.show_label) field_label(visible_part(label), options.note, width);
    const UseFont face{Font::body};
    const float left = dress.icon_left == nullptr ? S(12) : S(36);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{left, S(8)});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0);
    ImGui::SetNextItemWidth(width);
    const bool changed = edit(label, value, options, dress);
    ImGui::PopStyleVar(2);
    note_focus(label);
    const Box box{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    frame_of_field(box, !options.error.empty());
    const float y = box.centre().y - text_size(Font::body, "X").y / 2;
    if (dress.icon_left != nullptr)
        text_at({box.min.x + S(11), y}, Font::body, palette().ink3, dress.icon_left);
    if (dress.right != nullptr)
        text_right({box.max.x - S(12), y}, Font::body, palette().ink3, dress.right);
    error_line(options.error, width);
    ImGui::EndGroup();
    return changed;
}

bool choice_row(const std::string& item, bool on) {
    const Palette& p = palette();
    const Hit state = hit(item, {width_or_rest(0), S(34)}, S(6));
    if (on || state.hovered) fill(state.box, on ? p.tone(Tone::info).ground : p.line_soft, S(6));
    const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
    text_ellipsis({state.box.min.x + S(10), y}, Font::body, p.ink, visible_part(item),
                  state.box.width() - S(36));
    if (on) text_right({state.box.max.x - S(8), y}, Font::body, p.accent, icon::check);
    if (on && ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
    return state.activated;
}

bool choice_popup(const char* id, const Box& under, int& value,
                  std::span<const std::string> items) {
    const float wanted = static_cast<float>(items.size()) * S(38) + S(12);
    const float screen = ImGui::GetIO().DisplaySize.x;
    float widest = under.width();
    if (ImGui::IsPopupOpen(id))
        for (const auto& item : items)
            widest = std::max(widest, text_size(Font::body, visible_part(item)).x + S(72));
    widest = std::min({widest, S(560), screen - S(16)});
    const float high = std::min(wanted, S(320));
    const bool below = under.max.y + S(4) + high <= ImGui::GetIO().DisplaySize.y - S(8);
    ImGui::SetNextWindowPos(
        {std::min(under.min.x, screen - widest - S(8)),
         below ? under.max.y + S(4) : std::max(S(8), under.min.y - S(4) - high)});
    ImGui::SetNextWindowSize({widest, high});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{S(6), S(6)});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{S(4), S(4)});
    bool changed = false;
    if (ImGui::BeginPopup(id)) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int own = static_cast<int>(i);
            if (!choice_row(items[i], value == own)) continue;
            changed = value != own;
            value = own;
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar(2);
    return changed;
}

}  // namespace

void field_label(std::string_view text, std::string_view note, float width) {
    const float w = width_or_rest(width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float note_width = note.empty() ? 0 : text_size(Font::small, note).x + S(8);
    text_ellipsis(at, Font::small_bold, palette().ink2, text, w - note_width);
    text_right({at.x + w, at.y}, Font::small, palette().ink3, note);
    ImGui::Dummy({w, S(16)});
}

void error_line(std::string_view text, float width) {
    if (text.empty()) return;
    const float w = width_or_rest(width);
    const Colour red = palette().tone(Tone::danger).ink;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    text_at(at, Font::small, red, icon::error);
    const float height = text_wrapped({at.x + S(20), at.y}, Font::small, red, text, w - S(20));
    ImGui::Dummy({w, height});
}

bool text_field(const std::string& label, std::string& value, const FieldOptions& options) {
    return field(label, value, options, {});
}

bool search_field(const std::string& label, std::string& value, const FieldOptions& options) {
    FieldOptions bare = options;
    bare.show_label = false;
    return field(label, value, bare, {.icon_left = icon::search});
}

bool password_field(const std::string& label, std::string& value, const FieldOptions& options) {
    return field(label, value, options,
                 {.icon_left = icon::lock, .flags = ImGuiInputTextFlags_Password});
}

bool money_field(const std::string& label, std::string& value, const FieldOptions& options) {
    return field(label, value, options,
                 {.right = "€",
                  .flags = ImGuiInputTextFlags_CallbackCharFilter,
                  .filter = money_characters});
}

bool date_field(const std::string& label, std::string& value, const FieldOptions& options) {
    FieldOptions dated = options;
    if (dated.hint.empty()) dated.hint = tr("jj/mm/aaaa");
    dated.limit = std::min<std::size_t>(options.limit, 10);
    return field(label, value, dated,
                 {.right = icon::calendar,
                  .flags = ImGuiInputTextFlags_CallbackCharFilter,
                  .filter = date_characters});
}

bool choice_field(const std::string& label, int& value, std::span<const std::string> items,
                  const FieldOptions& options) {
    const Palette& p = palette();
    const float width = width_or_rest(options.width);
    ImGui::BeginGroup();
    ImGui::PushID(label.c_str());
    if (options.show_label) field_label(visible_part(label), options.note, width);
    const Hit state = hit(label, {width, S(34)}, S(7));
    fill(state.box, p.panel, S(7));
    frame_of_field(state.box, !options.error.empty());
    const bool chosen = value >= 0 && value < static_cast<int>(items.size());
    const std::string_view shown = chosen ? visible_part(items[static_cast<std::size_t>(value)])
                                   : options.hint.empty() ? std::string_view{tr("Choisir…")}
                                                          : options.hint;
    const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
    text_ellipsis({state.box.min.x + S(12), y}, Font::body, chosen ? p.ink : p.ink3, shown,
                  width - S(46));
    text_right({state.box.max.x - S(10), y}, Font::body, p.ink3, icon::expand_more);
    if (state.activated) ImGui::OpenPopup("choices");
    const bool changed = choice_popup("choices", state.box, value, items);
    error_line(options.error, width);
    ImGui::PopID();
    ImGui::EndGroup();
    return changed;
}

bool note_field(const std::string& label, LetterEditor& editor, float height,
                const FieldOptions& options) {
    const float width = width_or_rest(options.width);
    ImGui::BeginGroup();
    if (options.show_label) field_label(visible_part(label), options.note, width);
    const UseFont face{Font::body};
    const bool changed = editor.draw(label, {width, height});
    error_line(options.error, width);
    ImGui::EndGroup();
    return changed;
}

}  // namespace sim::app::views
