#include "sim/app/views/sheet_panel.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "sim/app/core/sheet.hpp"
#include "sim/app/views/citing.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

struct SheetCell {
    const char* id;
    const char* title;
    std::string TypedLine::*text;
    float width;  ///< Design pixels; 0 takes what is left.
    std::string_view unit = {};
};
constexpr std::size_t longest_cell = 120;
constexpr std::array<SheetCell, 7> sheet_cells{{
    {"head", tr_later("Poste de dommage"), &TypedLine::head, 0},
    {"basis", tr_later("Base"), &TypedLine::basis, 84, "€"},
    {"vetuste", tr_later("Vétusté"), &TypedLine::vetuste, 58, "%"},
    {"given_back", tr_later("Rendue"), &TypedLine::given_back, 58, "%"},
    {"plafond", tr_later("Plafond"), &TypedLine::plafond, 84, "€"},
    {"franchise", tr_later("Franchise"), &TypedLine::franchise, 78, "€"},
    {"part", tr_later("Part"), &TypedLine::part, 54, "%"},
}};
constexpr SheetCell ground_cell{"ground", tr_later("Fondement"), &TypedLine::ground, 0};
constexpr float due_width = 84;
constexpr float remove_width = 34;
constexpr float between_cells = 4;
constexpr float least_head = 120;
constexpr std::size_t most_undone = 100;

SheetDraft* sheet_of(const ActView& act, Drafts& drafts) {
    for (const auto& field : act.fields)
        if (is_sheet(field)) return &drafts.decisions.forms[act.id].fields[field.id].sheet;
    return nullptr;
}

float fixed_width() {
    float width = due_width + remove_width + 2 * between_cells;
    for (const auto& cell : sheet_cells) width += cell.width + between_cells;
    return S(width - between_cells);
}

/// A step back is a whole change: what is typed in a cell, a line added or removed.
void note_change(SheetDraft& sheet) {
    if (sheet.lines == sheet.kept) return;
    sheet.before.push_back(std::exchange(sheet.kept, sheet.lines));
    if (sheet.before.size() > most_undone) sheet.before.erase(sheet.before.begin());
}

void step_back(SheetDraft& sheet) {
    note_change(sheet);
    if (sheet.before.empty()) return;
    sheet.lines = sheet.kept = std::move(sheet.before.back());
    sheet.before.pop_back();
}

void add_line(SheetDraft& sheet) {
    note_change(sheet);
    sheet.lines.push_back({});
    sheet.line = static_cast<int>(sheet.lines.size()) - 1;
    sheet.cell = 0;
}

void remove_line(SheetDraft& sheet, std::size_t line) {
    note_change(sheet);
    sheet.lines.erase(sheet.lines.begin() + static_cast<std::ptrdiff_t>(line));
}

/// Up, down and Enter go through a column as in a spreadsheet; Enter on the last line begins
/// another.
void move_from(SheetDraft& sheet, int line, int cell, bool active) {
    const int last = static_cast<int>(sheet.lines.size()) - 1;
    const bool entered = ImGui::IsItemDeactivated() && (ImGui::IsKeyPressed(ImGuiKey_Enter) ||
                                                        ImGui::IsKeyPressed(ImGuiKey_KeypadEnter));
    int to = line;
    if (entered) ++to;
    if (active && ImGui::IsKeyPressed(ImGuiKey_DownArrow)) ++to;
    if (active && ImGui::IsKeyPressed(ImGuiKey_UpArrow)) --to;
    if (to == line) return;
    if (to > last && entered) return add_line(sheet);
    sheet.line = std::clamp(to, 0, last);
    sheet.cell = cell;
}

void draw_sheet_cell(SheetDraft& sheet, std::size_t line, int at, const SheetCell& cell,
                     float width, bool labelled) {
    auto& typed = sheet.lines[line];
    if (sheet.line == static_cast<int>(line) && sheet.cell == at) {
        ImGui::SetWindowFocus();  // Else the button that asked, drawn later, takes it back.
        ImGui::SetKeyboardFocusHere();
        sheet.line = sheet.cell = -1;
    }
    const auto& head = typed.head;
    const std::string title = tr(cell.title);
    const auto label = title + (labelled || head.empty() || at == 0 ? "" : ", " + head) + "###" +
                       cell.id + "_" + std::to_string(line);
    text_field(
        label, typed.*cell.text,
        {.hint = at == static_cast<int>(sheet_cells.size()) ? tr("Fondement\u00A0: article, pièce…")
                                                            : cell.unit,
         .width = width,
         .limit = longest_cell,
         .show_label = labelled});
    move_from(sheet, static_cast<int>(line), at, ImGui::IsItemActive());
}

/// True when the line is to go.
bool draw_remove(std::size_t line) {
    return icon_button(
        tr_with("Retirer la ligne {}", line + 1) + "###sheet_remove_" + std::to_string(line),
        icon::delete_icon);
}

void draw_due(const LineSums& sums, float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    text_right({at.x + width, at.y + S(9)}, Font::body_bold, palette().ink, sums.immediate);
    ImGui::Dummy({width, S(34)});
}

std::string rest_words(const LineSums& sums) {
    if (sums.left.empty()) return {};
    return tr_with("Différé\u00A0: {} · reste à charge\u00A0: {}", sums.deferred, sums.left);
}

/// One row of cells, then what it stands on. True when the line is to go.
bool draw_row_of_cells(SheetDraft& sheet, std::size_t line, const LineSums& sums, float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float head = width - fixed_width();
    float x = at.x;
    for (std::size_t i = 0; i < sheet_cells.size(); ++i) {
        const float own = sheet_cells[i].width > 0 ? S(sheet_cells[i].width) : head;
        ImGui::SetCursorScreenPos({x, at.y});
        draw_sheet_cell(sheet, line, static_cast<int>(i), sheet_cells[i], own, false);
        x += own + S(between_cells);
    }
    ImGui::SetCursorScreenPos({x, at.y});
    draw_due(sums, S(due_width));
    ImGui::SetCursorScreenPos({x + S(due_width + between_cells), at.y});
    const bool removed = draw_remove(line);
    const auto words = rest_words(sums);
    const float room = text_size(Font::small, words).x;
    const float y = at.y + S(38);
    ImGui::SetCursorScreenPos({at.x, y});
    draw_sheet_cell(sheet, line, static_cast<int>(sheet_cells.size()), ground_cell,
                    std::max(S(140), width - room - S(remove_width) - S(16)), false);
    text_right({at.x + width - S(remove_width), y + S(9)}, Font::small, palette().ink2, words);
    ImGui::SetCursorScreenPos({at.x, y + S(42)});
    return removed;
}

/// Where a row does not fit: the head beside its ground, then each cell under its name.
bool draw_stacked(SheetDraft& sheet, std::size_t line, const LineSums& sums, float width) {
    const float between = S(8);
    const int last = static_cast<int>(sheet_cells.size());
    const float ground = (width - between) * 2 / 5;
    draw_sheet_cell(sheet, line, 0, sheet_cells[0], width - between - ground, true);
    ImGui::SameLine(0, between);
    draw_sheet_cell(sheet, line, last, ground_cell, ground, true);
    const int columns = std::clamp(static_cast<int>((width + between) / (S(92) + between)), 1, 6);
    const float own =
        (width - between * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (int i = 1; i < last; ++i) {
        if ((i - 1) % columns > 0) ImGui::SameLine(0, between);
        draw_sheet_cell(sheet, line, i, sheet_cells[static_cast<std::size_t>(i)], own, true);
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float tool = S(remove_width) + between;
    const auto due = std::string{tr("Dû")} + " " + (sums.immediate.empty() ? "–" : sums.immediate);
    const float due_room = text_size(Font::body_bold, due).x;
    text_right({at.x + width - tool, at.y + S(8)}, Font::body_bold, palette().ink, due);
    text_ellipsis({at.x, at.y + S(9)}, Font::small, palette().ink2, rest_words(sums),
                  width - tool - due_room - between);
    ImGui::SetCursorScreenPos({at.x + width - S(remove_width), at.y});
    return draw_remove(line);
}

void draw_sheet_titles(float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float head = width - fixed_width();
    float x = at.x;
    for (const auto& cell : sheet_cells) {
        const float own = cell.width > 0 ? S(cell.width) : head;
        text_ellipsis({x + S(2), at.y}, Font::small_bold, palette().ink2, tr(cell.title), own);
        x += own + S(between_cells);
    }
    text_right({x + S(due_width), at.y}, Font::small_bold, palette().ink2, tr("Dû"));
    ImGui::Dummy({width, S(18)});
}

void draw_sheet_lines(SheetDraft& sheet, const SheetSums& sums) {
    const float width = width_or_rest(0) - S(6);
    const bool as_rows = width - fixed_width() >= S(least_head);
    if (as_rows) draw_sheet_titles(width);
    std::optional<std::size_t> gone;  // Enter may have added a line meanwhile.
    for (std::size_t i = 0; i < sheet.lines.size() && i < sums.lines.size(); ++i) {
        const bool removed = as_rows ? draw_row_of_cells(sheet, i, sums.lines[i], width)
                                     : draw_stacked(sheet, i, sums.lines[i], width);
        error_line(sums.lines[i].fault, width);
        if (removed) gone = i;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        hline(at.x, at.x + width, at.y, palette().line_soft);
        gap(4);
    }
    if (gone) remove_line(sheet, *gone);
}

void draw_sums(const SheetSums& sums) {
    const float width = std::min(width_or_rest(0) - S(6), S(460));
    section_header(tr("Totaux"), "", width);
    key_value(tr("Dommage, en valeur à neuf"), sums.basis, width);
    key_value(tr("Vétusté déduite"), sums.vetuste, width);
    key_value(tr("Franchise retenue"), sums.franchise, width);
    key_value(tr("Indemnité immédiate"), sums.immediate, width, true);
    key_value(tr("Indemnité différée"), sums.deferred, width, true);
    key_value(tr("Reste à charge"), sums.left, width, true);
}

/// The three amounts of the decision, as the lines make them.
void carry(const ActView& act, const SheetSums& sums, Drafts& drafts) {
    auto& fields = drafts.decisions.forms[act.id].fields;
    fields["immediate"].text = sums.typed_immediate;
    fields["deferred"].text = sums.typed_deferred;
    fields["franchise"].text = sums.typed_franchise;
    drafts.decisions.open = act.id;
}

void draw_sheet_tools(const ActView& act, SheetDraft& sheet, const SheetSums& sums,
                      Drafts& drafts) {
    Flow flow;
    const auto offer = [&](const std::string& label, const char* glyph, bool possible) {
        flow.next(button_width(label, glyph, ButtonKind::secondary));
        ImGui::BeginDisabled(!possible);
        const bool taken = button(label, glyph);
        ImGui::EndDisabled();
        return taken;
    };
    constexpr std::size_t most_lines = 40;
    if (offer(tr_label("Ajouter un poste###sheet_add"), icon::add, sheet.lines.size() < most_lines))
        add_line(sheet);
    const bool back =
        offer(tr_label("Revenir en arrière###sheet_undo"), icon::undo, !sheet.before.empty());
    if (back || (!ImGui::IsAnyItemActive() && ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Z)))
        step_back(sheet);
    if (offer(tr_label("Reporter dans la décision###sheet_carry"), icon::arrow_forward,
              sums.reads && !sheet.lines.empty()))
        carry(act, sums, drafts);
}

}  // namespace

bool has_sheet_tab(const DeskView& view, const Drafts& drafts) {
    const auto* act = act_with_sheet(view.acts, drafts.decisions.open);
    if (act == nullptr) return false;
    if (drafts.tab == CentreTab::sheet || act->id == drafts.decisions.open) return true;
    const auto form = drafts.decisions.forms.find(act->id);
    return form != drafts.decisions.forms.end() &&
           std::ranges::any_of(form->second.fields,
                               [](const auto& field) { return !field.second.sheet.lines.empty(); });
}

void draw_sheet_field(const ActView& act, Drafts& drafts) {
    auto* sheet = sheet_of(act, drafts);
    if (sheet == nullptr) return;
    const auto sums = sums_of(sheet->lines);
    field_label(tr("Feuille de calcul, ligne par ligne"), tr("facultatif"));
    if (!sheet->lines.empty())
        paragraph(
            Font::small, palette().ink,
            counted(sheet->lines.size(), tr("poste"), tr("postes")) + " · " +
                tr_with("immédiat\u00A0: {} · différé\u00A0: {}", sums.immediate, sums.deferred));
    if (!sums.reads) error_line(tr("Une ligne de la feuille ne se lit pas."));
    if (button(tr_label("Remplir la feuille de calcul###sheet_open"), icon::calculator)) {
        drafts.tab = CentreTab::sheet;
        if (sheet->lines.empty()) add_line(*sheet);
        sheet->line = sheet->cell = 0;
    }
    gap(2);
}

void draw_sheet_panel(const DeskView& view, Drafts& drafts, Intents& intents) {
    const auto* act = act_with_sheet(view.acts, drafts.decisions.open);
    auto* sheet = act == nullptr ? nullptr : sheet_of(*act, drafts);
    const Region page{"sheet", rest_of_window(), 3};
    gap(6);
    if (sheet == nullptr)
        return empty_state(icon::calculator, tr("Pas de règlement à calculer"),
                           tr("Ce dossier ne demande pas d’arrêter une indemnité."));
    section_header(tr("Feuille de calcul"), act->label);
    paragraph(Font::small, palette().ink2,
              tr("Un poste par ligne\u00A0: sa vétusté, la part rendue sur facture, le plafond, la "
                 "franchise, puis la part de responsabilité, dans cet ordre. Les flèches et Entrée "
                 "passent "
                 "d’une ligne à l’autre."));
    const auto sums = sums_of(sheet->lines);
    draw_sheet_tools(*act, *sheet, sums, drafts);
    gap(4);
    const bool empty = sheet->lines.empty();
    if (empty)
        empty_state(icon::calculator, tr("Aucun poste"),
                    tr("Ajoutez le premier\u202F: un bien, un ouvrage, des frais."));
    else
        draw_sheet_lines(*sheet, sums);
    if (!ImGui::IsAnyItemActive()) note_change(*sheet);
    if (empty) return;
    gap(4);
    draw_sums(sums);
    gap(4);
    draw_grounds(view, *act, drafts, intents);
    gap(8);
}

}  // namespace sim::app::views
