#pragma once

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/app/core/language.hpp"
#include "sim/app/views/draw.hpp"
#include "sim/app/views/letter_editor.hpp"
#include "sim/app/views/theme.hpp"

/// The controls of every screen. A label is "Texte visible###ascii_id"; a width of 0 takes what is
/// left of the line. Each control is an ImGui item: Tab reaches it, Space and Enter activate it, a
/// disabled one (ImGui::BeginDisabled) does nothing. An icon is a text of sim::app::views::icon or
/// nullptr.
namespace sim::app::views {

// --- Buttons (buttons.cpp): true once when activated.
// -----------------------------------------------

enum class ButtonKind { primary, secondary, ghost, danger };
bool button(const std::string& label, const char* icon = nullptr,
            ButtonKind kind = ButtonKind::secondary, float width = 0);
float button_width(const std::string& label, const char* icon, ButtonKind kind);
/// A rounded suggestion, as wide as its text. Acts on press.
bool pill(const std::string& label, const char* icon = nullptr);
float pill_width(const std::string& label, const char* icon = nullptr);
/// A round icon; the visible part of the label is its tooltip. `on_bar`: for the dark top bar.
bool icon_button(const std::string& label, const char* icon, bool on = false, bool on_bar = false);
/// Text that leads somewhere, underlined when hovered.
bool link(const std::string& label, const char* icon = nullptr);

// --- Choices (choices.cpp): true when the value changed.
// --------------------------------------------

bool segmented(const std::string& label, int& value, std::span<const std::string> items,
               float width = 0);
bool toggle(const std::string& label, bool& value, float width = 0);
bool checkbox(const std::string& label, bool& value, float width = 0);
bool radio(const std::string& label, int& value, int own, float width = 0);
bool checkbox_list(const std::string& id, std::vector<bool>& values,
                   std::span<const std::string> items);

struct Tab {
    std::string label;
    const char* icon = nullptr;
    int count = 0;  ///< A small badge; 0 shows none.
};
bool tab_bar(const std::string& id, int& value, std::span<const Tab> tabs, float width = 0);
/// What it takes for none of its tabs to be cut.
float tab_bar_width(std::span<const Tab> tabs);

// --- Fields (fields.cpp): true when the text changed.
// -----------------------------------------------

struct FieldOptions {
    std::string_view hint{};   ///< Shown while empty.
    std::string_view note{};   ///< Right of the label, pale.
    std::string_view error{};  ///< Under the field, red; the border too.
    float width = 0;
    std::size_t limit = 512;  ///< Bytes.
    bool show_label = true;
};
bool text_field(const std::string& label, std::string& value, const FieldOptions& options = {});
bool search_field(const std::string& label, std::string& value, const FieldOptions& options = {});
bool password_field(const std::string& label, std::string& value, const FieldOptions& options = {});
/// Digits, spaces, comma, right-aligned unit "€". Reading it is sim::money_from_french's affair.
bool money_field(const std::string& label, std::string& value, const FieldOptions& options = {});
/// "jj/mm/aaaa", with a calendar icon.
bool date_field(const std::string& label, std::string& value, const FieldOptions& options = {});
/// -1 is no choice yet.
bool choice_field(const std::string& label, int& value, std::span<const std::string> items,
                  const FieldOptions& options = {});
bool note_field(const std::string& label, LetterEditor& editor, float height,
                const FieldOptions& options = {});
void field_label(std::string_view text, std::string_view note = {}, float width = 0);
void error_line(std::string_view text, float width = 0);

// --- Things to read (reading.cpp, bubbles.cpp).
// -----------------------------------------------------

void section_header(std::string_view title, std::string_view right = {}, float width = 0);
void key_value(std::string_view key, std::string_view value, float width = 0, bool strong = false);
void paragraph(Font role, Colour colour, std::string_view text, float width = 0);
void chip(const char* icon, std::string_view text, Tone tone);
void progress_bar(float part, Tone tone, float width = 0, float height = 6);
void tooltip(std::string_view text);
void empty_state(const char* icon, std::string_view title, std::string_view hint);
void banner(Tone tone, const char* icon, std::string_view title, std::string_view text,
            float width = 0);

struct Bubble {
    std::string_view initials{};
    std::string_view author{};
    std::string_view time{};
    std::string_view text{};
    bool mine = false;
    Tone tone = Tone::neutral;  ///< Of the avatar.
};
void speech_bubble(const Bubble& bubble, float width = 0);

struct TimelineEntry {
    const char* icon = nullptr;
    Tone tone = Tone::neutral;
    std::string_view when{};
    std::string_view title{};
    std::string_view text{};
    bool last = false;
};
void timeline_row(const TimelineEntry& entry, float width = 0);

// --- Rows (rows.cpp).
// -------------------------------------------------------------------------------

struct ListRow {
    const char* icon = nullptr;
    Tone tone = Tone::neutral;
    std::string_view title{};
    std::string_view subtitle{};
    std::string_view snippet{};
    std::string_view right{};
    std::string_view tag{};
    bool unread = false;
    bool selected = false;
};
/// True once when activated; acts on press. 88 px with a snippet, 64 without.
bool list_row(const std::string& label, const ListRow& row, float width = 0);
/// On the top bar: what is due and how long is left, with a coloured edge. True once when
/// activated.
bool timer_chip(const std::string& label, const char* icon, std::string_view left, Tone urgency);
float timer_chip_width(const std::string& label, const char* icon, std::string_view left);

// --- Tables (table.cpp).
// ----------------------------------------------------------------------------

struct Column {
    std::string title;
    float weight = 1;      ///< Share of the width.
    bool numeric = false;  ///< Money and counts: right-aligned.
};
class Table {
public:
    Table(const std::string& id, std::span<const Column> columns, float width = 0);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    void row(std::span<const std::string> cells, bool strong = false, Tone tone = Tone::neutral);

private:
    std::vector<Column> columns_;
    bool open_ = false;
};

// --- Over everything (overlays.cpp).
// ----------------------------------------------------------------

/// Bottom centre, above all; `part` of its life is over (it fades at the end).
void toast(const char* icon, std::string_view text, Tone tone, float part);

enum class Answer { none, yes, no };
struct Confirmation {
    std::string title;
    std::string text;
    std::string yes;  ///< "Rendre la décision"
    std::string no = tr("Annuler");
    const char* icon = nullptr;
    bool dangerous = false;
};
/// Drawn each frame while it is asked; Escape is no.
Answer confirm_modal(const std::string& id, const Confirmation& question);

// --- Charts (radar.cpp).
// ----------------------------------------------------------------------------

/// What a block takes, per cent; drawn on every chart of results.
inline constexpr float pass_mark = 50;

struct RadarAxis {
    std::string label;
    float value = 0;       ///< 0 to 100.
    float reference = -1;  ///< A second outline, e.g. the pass mark; negative for none.
};
void radar_chart(const std::string& id, std::span<const RadarAxis> axes, float size);

}  // namespace sim::app::views
