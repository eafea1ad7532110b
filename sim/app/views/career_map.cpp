#include "sim/app/views/career_map.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

/// Where a desk stands: those between which many people move are neighbours, and only 05E and 05H
/// have another between them.
struct Place {
    std::string_view code;
    int column;
    int row;
};
constexpr Place places[] = {{"05E", 0, 0}, {"05A", 1, 0}, {"05G", 2, 0},
                            {"05I", 0, 1}, {"05C", 1, 1}, {"05F", 2, 1},
                            {"05D", 0, 2}, {"05B", 1, 2}, {"05H", 2, 2}};
constexpr int across = 3;
constexpr float between_columns = 60;
constexpr float between_rows = 62;
constexpr float wide_enough = 800;  ///< Design pixels, for map and words side by side.

struct Node {
    const DeskRow* desk;
    Box box;
};
using Nodes = std::vector<Node>;

const Node* node_of(const Nodes& nodes, std::string_view code) {
    const auto found =
        std::ranges::find_if(nodes, [&](const Node& node) { return node.desk->code == code; });
    return found == nodes.end() ? nullptr : &*found;
}

Nodes lay_out(const StartView& view, ImVec2 at, float width) {
    const float column = (width - (across - 1) * S(between_columns)) / across;
    float high = 0;
    for (const auto& desk : view.desks)
        high = std::max(high, wrapped_size(Font::small_bold, desk.label, column - S(20)).y);
    high += S(42);
    Nodes nodes;
    for (const auto& place : places) {
        const auto desk = std::ranges::find(view.desks, place.code, &DeskRow::code);
        if (desk == view.desks.end()) continue;
        const ImVec2 corner{at.x + static_cast<float>(place.column) * (column + S(between_columns)),
                            at.y + static_cast<float>(place.row) * (high + S(between_rows))};
        nodes.push_back({&*desk, box_at(corner, {column, high})});
    }
    return nodes;
}

/// From one desk to another, always bent to the same side: there and back are two lines.
struct Arrow {
    std::vector<ImVec2> line;  ///< Between the two boxes.
};

bool holds(const Box& box, ImVec2 at, float margin) {
    return at.x > box.min.x - margin && at.x < box.max.x + margin && at.y > box.min.y - margin &&
           at.y < box.max.y + margin;
}

Arrow arrow_between(const Box& from, const Box& to) {
    const ImVec2 a = from.centre();
    const ImVec2 b = to.centre();
    const float length = std::hypot(b.x - a.x, b.y - a.y);
    const ImVec2 aside{-(b.y - a.y) / length, (b.x - a.x) / length};
    // Two columns and two rows away, a desk stands in the middle: the line goes around it.
    const bool around = std::fabs(b.x - a.x) > 1.5f * from.width() + S(between_columns) * 1.5f &&
                        std::fabs(b.y - a.y) > 1.5f * from.height() + S(between_rows) * 1.5f;
    const float clear =
        (from.width() * std::fabs(aside.x) + from.height() * std::fabs(aside.y)) / 2;
    const float bend = around ? clear + S(10) : S(17) + S(10) * std::fabs(aside.x);
    const ImVec2 pull{(a.x + b.x) / 2 + aside.x * bend * 2, (a.y + b.y) / 2 + aside.y * bend * 2};
    const auto point = [&](float t) {
        const float s = 1 - t;
        return ImVec2{s * s * a.x + 2 * s * t * pull.x + t * t * b.x,
                      s * s * a.y + 2 * s * t * pull.y + t * t * b.y};
    };
    Arrow arrow;
    constexpr int steps = 48;
    for (int i = 0; i <= steps; ++i) {
        const ImVec2 at = point(static_cast<float>(i) / steps);
        if (!holds(from, at, S(3)) && !holds(to, at, S(3))) arrow.line.push_back(at);
    }
    return arrow;
}

void draw_arrow(const Arrow& arrow, int percent, Colour colour) {
    if (arrow.line.size() < 4) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float thick = S(1.5f) + S(0.12f) * static_cast<float>(percent);
    const float head = S(5) + thick;
    const ImVec2 tip = arrow.line.back();
    auto line = arrow.line;
    while (line.size() > 2 && std::hypot(tip.x - line.back().x, tip.y - line.back().y) < head)
        line.pop_back();
    list.AddPolyline(line.data(), static_cast<int>(line.size()), colour, 0, thick);
    const ImVec2 base = line.back();
    const float length = std::hypot(tip.x - base.x, tip.y - base.y);
    const ImVec2 along{(tip.x - base.x) / length, (tip.y - base.y) / length};
    const float half = head * 0.75f;
    list.AddTriangleFilled(tip, {base.x - along.y * half, base.y + along.x * half},
                           {base.x + along.y * half, base.y - along.x * half}, colour);
}

/// On the line, the nearest to its middle where no desk stands: desks are drawn over the lines.
Box place_of_label(const Arrow& arrow, ImVec2 size, const Nodes& nodes) {
    Box box;
    for (const float part : {0.5f, 0.4f, 0.6f, 0.3f, 0.7f, 0.2f, 0.8f}) {
        const ImVec2 at =
            arrow.line[static_cast<std::size_t>(part * static_cast<float>(arrow.line.size()))];
        box = {{at.x - size.x / 2, at.y - size.y / 2}, {at.x + size.x / 2, at.y + size.y / 2}};
        const bool free = std::ranges::none_of(nodes, [&](const Node& node) {
            return box.min.x < node.box.max.x && box.max.x > node.box.min.x &&
                   box.min.y < node.box.max.y && box.max.y > node.box.min.y;
        });
        if (free) return box;
    }
    return box;
}

void draw_label(const Arrow& arrow, int percent, Tone tone, const Nodes& nodes) {
    if (arrow.line.size() < 4) return;
    const Palette& p = palette();
    const TonePair colours = p.tone(tone);
    const auto words = std::to_string(percent) + "\u00A0%";
    const ImVec2 size = text_size(Font::small_bold, words);
    const Box box = place_of_label(arrow, {size.x + S(8), size.y + S(2)}, nodes);
    fill(box, colours.ground, S(6));
    outline(box, colours.ink, S(6));
    text_centred(box, Font::small_bold, colours.ink, words);
}

/// Every move that a desk's own sheet tells, pale; those of the chosen one over them, with words.
void draw_arrows(const Nodes& nodes, const DeskRow& chosen) {
    const Palette& p = palette();
    for (const auto& node : nodes)
        for (const auto& move : node.desk->to)
            if (const auto* to = node_of(nodes, move.code); to != nullptr && node.desk != &chosen)
                draw_arrow(arrow_between(node.box, to->box), move.percent, p.line);
    const Box& own = node_of(nodes, chosen.code)->box;
    const auto each = [&](auto draw) {
        for (const auto& move : chosen.from)
            if (const auto* other = node_of(nodes, move.code))
                draw(arrow_between(other->box, own), move.percent, arriving);
        for (const auto& move : chosen.to)
            if (const auto* other = node_of(nodes, move.code))
                draw(arrow_between(own, other->box), move.percent, leaving);
    };
    each([&](const Arrow& arrow, int percent, Tone tone) {
        draw_arrow(arrow, percent, p.tone(tone).ink);
    });
    each([&](const Arrow& arrow, int percent, Tone tone) {
        draw_label(arrow, percent, tone, nodes);
    });
}

/// The node that was just drawn has the keyboard.
bool has_keyboard() {
    return ImGui::IsItemFocused() && focus_visible();
}

bool an_arrow_is_pressed() {
    return ImGui::IsKeyPressed(ImGuiKey_LeftArrow) || ImGui::IsKeyPressed(ImGuiKey_RightArrow) ||
           ImGui::IsKeyPressed(ImGuiKey_UpArrow) || ImGui::IsKeyPressed(ImGuiKey_DownArrow);
}

/// True when it was chosen.
bool draw_node(const Node& node, bool chosen) {
    const Palette& p = palette();
    const DeskRow& desk = *node.desk;
    ImGui::SetCursorScreenPos(node.box.min);
    const ImVec2 size{node.box.width(), node.box.height()};
    fill(node.box, chosen ? p.tone(Tone::info).ground : p.panel, S(9));
    const Hit state = hit(desk.told + "###desk_" + desk.code, size, S(9));
    outline(node.box, chosen || state.hovered ? p.accent : p.line_strong, S(9),
            chosen ? 2.0f : 1.0f);
    const ImVec2 at{node.box.min.x + S(10), node.box.min.y + S(9)};
    text_at(at, Font::small_bold, p.accent, desk.code);
    if (desk.cases > 0) {
        const float right = node.box.max.x - S(10);
        const auto count = std::to_string(desk.cases);
        text_right({right, at.y}, Font::small, p.ink2, count);
        text_right({right - text_size(Font::small, count).x - S(4), at.y}, Font::small, p.ink2,
                   icon::folder);
    }
    text_wrapped({at.x, at.y + S(22)}, chosen ? Font::small_bold : Font::small, p.ink, desk.label,
                 size.x - S(20));
    return state.activated;
}

/// The map, and the source of its figures under it.
void draw_map(const StartView& view, const DeskRow& chosen, StartDraft& draft, float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float margin = S(6);
    const Nodes nodes = lay_out(view, {at.x + margin, at.y + margin}, width - 2 * margin);
    if (node_of(nodes, chosen.code) == nullptr) return;
    draw_arrows(nodes, chosen);
    // Arrows of the keyboard choose as they move, as they do in a list: the keyboard is there one
    // frame after its key. Tab only passes.
    const bool follows = std::exchange(draft.career_moved, false);
    for (const auto& node : nodes) {
        const bool activated = draw_node(node, node.desk == &chosen);
        if (activated || (follows && has_keyboard())) draft.career = node.desk->code;
        if (ImGui::IsItemFocused() && an_arrow_is_pressed()) draft.career_moved = true;
    }
    const float bottom =
        std::ranges::max(nodes, {}, [](const Node& node) { return node.box.max.y; }).box.max.y;
    ImGui::SetCursorScreenPos({at.x, bottom + S(12)});
    paragraph(Font::small, palette().ink2,
              tr("Une flèche va d’un poste à l’autre\u202F; son épaisseur et son chiffre disent la "
                 "part des personnes concernées. Trois origines et trois destinations au plus par "
                 "poste\u202F; celles qui ne sont pas des neuf postes ne sont qu’en mots."),
              width);
    paragraph(Font::small, palette().ink2,
              tr("Source\u00A0: fiches métiers de la branche assurance, sous-familles 05A à "
                 "05I, salariés en CDI. Ces fiches ne sont pas datées."),
              width);
}

const DeskRow& chosen_desk(const StartView& view, const StartDraft& draft) {
    auto found = std::ranges::find(view.desks, draft.career, &DeskRow::code);
    if (found == view.desks.end())
        found =
            std::ranges::find_if(view.desks, [](const DeskRow& desk) { return desk.cases > 0; });
    return found == view.desks.end() ? view.desks.front() : *found;
}

}  // namespace

void draw_career_map(const StartView& view, StartDraft& draft, Intents& intents) {
    if (view.desks.empty()) return;
    paragraph(Font::small, palette().ink2,
              tr("Les neuf postes du métier, et comment on passe de l’un à l’autre. Choisissez-en "
                 "un\u00A0: ses flèches, ses chiffres et ses dossiers s’affichent."));
    gap(4);
    const DeskRow& chosen = chosen_desk(view, draft);
    const float whole = width_or_rest(0);
    const bool beside = whole >= S(wide_enough);
    const float map = beside ? std::min(std::floor(whole * 0.62f), S(640)) : whole;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::BeginGroup();
    draw_map(view, chosen, draft, map);
    ImGui::EndGroup();
    if (beside)
        ImGui::SetCursorScreenPos({at.x + map + S(24), at.y});
    else
        gap(8);
    ImGui::BeginGroup();
    draw_career(view, chosen, draft, beside ? whole - map - S(24) : whole, intents);
    ImGui::EndGroup();
}

}  // namespace sim::app::views
