#include <algorithm>

#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

void cell(const Column& column, std::string_view text, Font role, Colour colour) {
    const float room = ImGui::GetContentRegionAvail().x;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    // A name among the numbers is read like any text when it does not fit.
    if (column.numeric && text_size(role, text).x <= room) {
        text_right({at.x + room, at.y}, role, colour, text);
        ImGui::Dummy({room, text_size(role, "X").y});
        return;
    }
    const float height = text_wrapped(at, role, colour, text, room);
    ImGui::Dummy({room, std::max(height, text_size(role, "X").y)});
}

}  // namespace

Table::Table(const std::string& id, std::span<const Column> columns, float width)
    : columns_{columns.begin(), columns.end()} {
    constexpr ImGuiTableFlags flags = ImGuiTableFlags_BordersInnerH |
                                      ImGuiTableFlags_SizingStretchProp |
                                      ImGuiTableFlags_NoSavedSettings;
    const UseFont face{Font::body};
    open_ = !columns_.empty() && ImGui::BeginTable(id.c_str(), static_cast<int>(columns_.size()),
                                                   flags, {width_or_rest(width), 0});
    if (!open_) return;
    for (const Column& column : columns_)
        ImGui::TableSetupColumn(column.title.c_str(), ImGuiTableColumnFlags_WidthStretch,
                                column.weight);
    ImGui::TableNextRow();
    ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, palette().panel_alt);
    for (const Column& column : columns_) {
        ImGui::TableNextColumn();
        cell(column, column.title, Font::small_bold, palette().ink2);
    }
}

Table::~Table() {
    if (open_) ImGui::EndTable();
}

void Table::row(std::span<const std::string> cells, bool strong, Tone tone) {
    if (!open_) return;
    const Palette& p = palette();
    const Colour ink = tone == Tone::neutral ? p.ink : p.tone(tone).ink;
    ImGui::TableNextRow();
    if (strong) ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, p.panel_alt);
    for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
        ImGui::TableNextColumn();
        cell(columns_[i], cells[i], strong ? Font::body_bold : Font::body, ink);
    }
}

}  // namespace sim::app::views
