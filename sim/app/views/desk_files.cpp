#include "sim/app/views/desk_files.hpp"

#include <algorithm>

#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

/// In a lower window a list that opens leaves the room to the messages.
constexpr float high_enough = 700;

void draw_unread(const Box& row, int unread) {
    if (unread == 0) return;
    const TonePair info = palette().tone(Tone::info);
    disc({row.max.x - S(18), row.min.y + S(17)}, S(11), info.ground, info.ink,
         std::to_string(unread), Font::small_bold);
}

void draw_ground(const Hit& state, bool on) {
    const Palette& p = palette();
    if (on) {
        fill(state.box, p.tone(Tone::info).ground, S(9));
        outline(state.box, p.accent, S(9));
    } else {
        fill(state.box, state.hovered ? p.line_soft : p.panel_alt, S(9));
        outline(state.box, p.line, S(9));
    }
}

std::string unread_words(int unread) {
    if (unread == 0) return {};
    return ", " + counted(static_cast<std::size_t>(unread), tr("non lu"), tr("non lus"));
}

bool draw_all(const DeskView& desk, bool on) {
    const Palette& p = palette();
    const std::string title = tr("Tous les dossiers");
    const Hit state = hit(title + unread_words(desk.bar.unread) + "###desk_file_all",
                          {width_or_rest(0), S(34)}, S(9), Act::on_press);
    draw_ground(state, on);
    const float y = state.box.centre().y - text_size(Font::body, "X").y / 2;
    text_at({state.box.min.x + S(10), y}, Font::body, on ? p.accent : p.ink2, icon::folder);
    text_ellipsis({state.box.min.x + S(36), y}, on ? Font::body_bold : Font::body, p.ink, title,
                  state.box.width() - S(72));
    draw_unread(state.box, desk.bar.unread);
    return state.activated;
}

bool draw_file(const DeskFile& file, bool on) {
    const Palette& p = palette();
    const std::string words = file.title + ", " + file.reference + ", " + standing_of(file);
    const Hit state =
        hit(words + "###desk_file_" + file.id, {width_or_rest(0), S(72)}, S(9), Act::on_press);
    draw_ground(state, on);
    const float x = state.box.min.x + S(12);
    const float width = state.box.width() - S(24);
    text_ellipsis({x, state.box.min.y + S(6)}, on ? Font::body_bold : Font::body, p.ink, file.title,
                  width - S(24));
    draw_unread(state.box, file.unread);
    std::string second = file.reference;
    if (!file.deadline.empty()) second += " · " + file.deadline;
    text_ellipsis({x, state.box.min.y + S(28)}, Font::small, p.ink2, second, width);
    const Colour ink = p.tone(tone_of(file.tone)).ink;
    const char* glyph = icon_by_name(file.icon);
    text_at({x, state.box.min.y + S(48)}, Font::small, on ? p.ink : ink, glyph);
    text_ellipsis({x + text_size(Font::small, glyph).x + S(6), state.box.min.y + S(48)},
                  Font::small_bold, on ? p.ink : ink, file.priority, width - S(26));
    if (state.hovered) tooltip(words);
    return state.activated;
}

void draw_as_list(const DeskView& desk, InboxDraft& draft) {
    std::vector<std::string> items{tr_label("Tous les dossiers###option_all")};
    int value = 0;
    for (const auto& file : desk.files) {
        if (file.id == draft.file) value = static_cast<int>(items.size());
        items.push_back(file.title + " · " + standing_of(file) + "###option_" + file.id);
    }
    if (!choice_field(tr_label("Dossier###desk_files"), value, items, {.show_label = false}))
        return;
    draft.file = value <= 0 ? std::string{} : desk.files[static_cast<std::size_t>(value - 1)].id;
}

}  // namespace

bool is_narrowed(const DeskView& desk, const InboxDraft& draft) {
    return std::ranges::find(desk.files, draft.file, &DeskFile::id) != desk.files.end();
}

bool draw_desk_files(const DeskView& desk, InboxDraft& draft) {
    if (desk.files.empty()) return false;
    if (logical_height() < high_enough) {
        draw_as_list(desk, draft);
        return true;
    }
    if (draw_all(desk, !is_narrowed(desk, draft))) draft.file.clear();
    for (const auto& file : desk.files)
        if (draw_file(file, file.id == draft.file)) draft.file = file.id;
    gap(6);
    return false;
}

}  // namespace sim::app::views
