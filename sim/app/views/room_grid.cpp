#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/room_screen.hpp"

namespace sim::app::views {
namespace {

std::ptrdiff_t place_of(const CopyView& view, const std::string& subject) {
    const auto found = std::ranges::find(view.subjects, subject, &SubjectRow::id);
    return found == view.subjects.end() ? -1 : found - view.subjects.begin();
}

void choose(const CopyView& view, RoomDraft& draft, std::ptrdiff_t place) {
    const auto last = static_cast<std::ptrdiff_t>(view.subjects.size()) - 1;
    const auto& row =
        view.subjects[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
    keep_note(draft);
    draft.subject = row.id;
    draft.note = row.level < 0 ? draft.notes[draft.copy + "/" + row.id] : row.note;
    draft.motive.clear();
    draft.show_subject = true;
}

/// The next criterion that has no level yet; the following one when each has.
std::ptrdiff_t next_place(const CopyView& view, std::ptrdiff_t from) {
    const auto count = static_cast<std::ptrdiff_t>(view.subjects.size());
    for (std::ptrdiff_t i = from + 1; i < count; ++i) {
        const auto& row = view.subjects[static_cast<std::size_t>(i)];
        if (!row.fault && row.level < 0) return i;
    }
    return std::min(from + 1, count - 1);
}

void give(const CopyView& view, RoomDraft& draft, std::ptrdiff_t place, int level,
          Intents& intents) {
    const auto& row = view.subjects[static_cast<std::size_t>(place)];
    intents.push_back(LevelChosen{row.id, level, draft.note});
    choose(view, draft, next_place(view, place));
}

/// A digit gives its level and goes on: one key a criterion.
void level_keys(const CopyView& view, RoomDraft& draft, Intents& intents) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || io.KeyCtrl || io.KeyAlt || draft.asking_hand_in ||
        ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup))
        return;
    const auto place = place_of(view, draft.subject);
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) choose(view, draft, place + 1);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) choose(view, draft, place - 1);
    if (!view.mark.may || place < 0) return;
    const auto& row = view.subjects[static_cast<std::size_t>(place)];
    for (int level = 0; level < static_cast<int>(row.levels.size()); ++level)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + level), false) ||
            ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + level), false))
            return give(view, draft, place, level, intents);
}

Tone tone_of_row(const CopyView& view, const SubjectRow& row) {
    if (row.gap) return row.settled ? Tone::good : Tone::danger;
    if (view.compared) return Tone::neutral;
    if (row.level < 0) return Tone::neutral;
    return row.fault && row.level > 0 ? Tone::danger : Tone::info;
}

/// "2", or "2 · 0" once they may be compared.
std::string levels_of(const SubjectRow& row) {
    if (row.marks.empty()) return row.level < 0 ? "–" : std::to_string(row.level);
    std::string text;
    for (const auto& mark : row.marks) text += (text.empty() ? "" : " · ") + mark.level;
    return text;
}

bool draw_line(const CopyView& view, const SubjectRow& row, bool on) {
    const Palette& p = palette();
    const Hit state = clickable(row.title + "###subject_" + row.id, S(36), on);
    const Box& box = state.box;
    const auto levels = levels_of(row);
    const float badge = std::max(S(30), text_size(Font::body_bold, levels).x + S(16));
    const TonePair colours = p.tone(tone_of_row(view, row));
    fill(box_at({box.min.x + S(6), box.min.y + S(6)}, {badge, S(24)}), colours.ground, S(7));
    text_centred(box_at({box.min.x + S(6), box.min.y + S(6)}, {badge, S(24)}), Font::body_bold,
                 colours.ink, levels);
    const float left = box.min.x + badge + S(16);
    const auto right = row.gap     ? row.settled ? tr("réglé") : tr("écart")
                           : row.fault ? ""
                                   : row.detail.substr(row.detail.find("· ") + 3);
    const float right_room = text_size(Font::small, right).x + S(10);
    const float y = box.centre().y - text_size(Font::body, "X").y / 2;
    text_ellipsis({left, y}, on ? Font::body_bold : Font::body, p.ink, row.title,
                  box.max.x - left - right_room - S(6));
    text_right({box.max.x - S(8), y + S(2)}, Font::small, row.gap ? colours.ink : p.ink2, right);
    return state.activated;
}

void draw_hints(const SubjectRow& row) {
    const Palette& p = palette();
    if (row.suggested >= 0)
        paragraph(Font::small, p.ink2,
                  tr_with("Ce que vous avez relevé suggère {}.", row.suggested));
    if (row.proposed < 0) return;
    paragraph(Font::small_bold, p.accent,
              tr_with("Proposé par le programme\u00A0: {} (ce n’est pas une note)", row.proposed));
    if (!row.proposal.empty()) paragraph(Font::small, p.ink2, row.proposal);
    for (const auto& line : row.evidence) paragraph(Font::small, p.ink2, "• " + line);
}

void draw_anchors(const CopyView& view, const SubjectRow& row, RoomDraft& draft, Intents& intents) {
    const Palette& p = palette();
    const auto place = place_of(view, row.id);
    for (std::size_t i = 0; i < row.levels.size(); ++i) {
        const int level = static_cast<int>(i);
        const auto key = std::to_string(level);
        if (option_button(row.levels[i] + "###level_" + key, key))
            give(view, draft, place, level, intents);
        if (row.level != level) continue;
        const Box box{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
        outline(box, p.accent, S(10), 2);
        text_right({box.max.x - S(10), box.min.y + S(4)}, Font::small, p.accent, icon::check);
    }
    text_field(tr_label("Note sur ce critère###subject_note"), draft.note,
               {.hint = tr("Ce que vous avez vu ou entendu"), .limit = 1000, .show_label = false});
    if (ImGui::IsItemDeactivatedAfterEdit() && row.level >= 0 && draft.note != row.note)
        intents.push_back(LevelChosen{row.id, row.level, draft.note});
}

void draw_compared(const CopyView& view, const SubjectRow& row, RoomDraft& draft,
                   Intents& intents) {
    const Palette& p = palette();
    for (std::size_t i = 0; i < row.levels.size(); ++i)
        paragraph(Font::small, p.ink2, std::to_string(i) + " – " + row.levels[i]);
    gap(2);
    for (const auto& mark : row.marks)
        key_value(mark.who, mark.level + (mark.note.empty() ? "" : " – " + mark.note));
    if (!row.agreed.empty()) key_value(tr("Accord"), row.agreed, 0, true);
    if (!row.gap || row.settled || !view.may_align) return;
    text_field(tr_label("Motif de l’accord###motive"), draft.motive,
               {.hint = tr("Ce qui vous accorde"), .limit = 500});
    ImGui::BeginDisabled(draft.motive.empty());
    Flow flow;
    for (int level = row.low; level <= row.high; ++level) {
        const auto label =
            tr_with("S’accorder sur {}", level) + "###align_" + std::to_string(level);
        const float wide = button_width(label, icon::handshake, ButtonKind::secondary);
        flow.next(wide);
        if (button(label, icon::handshake, ButtonKind::secondary, wide))
            intents.push_back(AlignmentGiven{row.id, level, draft.motive});
    }
    ImGui::EndDisabled();
}

void draw_subject(const CopyView& view, const SubjectRow& row, RoomDraft& draft, Intents& intents) {
    const bool on = draft.subject == row.id;
    if (draw_line(view, row, on) && !on) choose(view, draft, place_of(view, row.id));
    if (!on) return;
    if (draft.show_subject) ImGui::SetScrollHereY(0.15f);
    draft.show_subject = false;
    ImGui::Indent(S(10));
    ImGui::PushID(row.id.c_str());
    if (row.fault) paragraph(Font::small, palette().ink2, row.detail);
    draw_hints(row);
    if (view.compared)
        draw_compared(view, row, draft, intents);
    else if (view.mark.may)
        draw_anchors(view, row, draft, intents);
    else
        for (std::size_t i = 0; i < row.levels.size(); ++i)
            paragraph(Font::small, palette().ink2, std::to_string(i) + " – " + row.levels[i]);
    ImGui::PopID();
    ImGui::Unindent(S(10));
    gap(4);
}

void draw_second_look(const CopyView& view, RoomDraft& draft, Intents& intents) {
    if (!view.compared || !view.second_look.may) return;
    gap(6);
    section_header(tr("Relecture"));
    text_field(tr_label("Motif de la relecture###second_motive"), draft.reason,
               {.hint = tr("Par exemple\u00A0: près du seuil"), .limit = 300, .show_label = false});
    ImGui::BeginDisabled(draft.reason.empty());
    if (button(tr_label("Demander une relecture###second_look"), icon::visibility,
               ButtonKind::secondary)) {
        intents.push_back(SecondLookWanted{draft.reason});
        draft.reason.clear();
    }
    ImGui::EndDisabled();
}

void draw_allotment(const CopyView& view, Intents& intents) {
    if (view.may_be_allotted.empty()) return;
    gap(6);
    section_header(tr("Attribuer cette copie"));
    for (const auto& member : view.may_be_allotted)
        if (button(member.name + " (" + member.quality + ")###allot_" + member.id, icon::person,
                   ButtonKind::secondary))
            intents.push_back(MarkerNamed{member.id});
}

}  // namespace

void draw_room_grid(const CopyView& view, RoomDraft& draft, Intents& intents) {
    if (view.subjects.empty())
        return empty_state(icon::checklist, tr("Aucun critère"),
                           tr("La grille n’a rien pour ce bloc."));
    if (place_of(view, draft.subject) < 0) choose(view, draft, next_place(view, -1));
    level_keys(view, draft, intents);
    section_header(tr_with("Grille du bloc {}", view.block),
                   view.points.empty() ? "" : tr_with("{} points sur 100", view.points));
    for (const auto& note : view.points_notes) paragraph(Font::small, palette().ink2, note);
    if (view.compared)
        paragraph(Font::small, palette().ink2, tr("Les fiches se comparent, critère par critère."));
    else if (!view.mark.why_not.empty())
        paragraph(Font::small, palette().ink2, view.mark.why_not);
    bool faults = false;
    for (const auto& row : view.subjects) {
        if (row.fault && !faults) {
            gap(4);
            section_header(tr("Fautes éliminatoires"));
        }
        faults = row.fault;
        draw_subject(view, row, draft, intents);
    }
    draw_second_look(view, draft, intents);
    draw_allotment(view, intents);
    gap(16);
}

}  // namespace sim::app::views
