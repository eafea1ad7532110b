#include "sim/app/views/exam_time.hpp"

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {

float draw_exam_time(const ExamView& exam, float x, Intents& intents) {
    const float top = ImGui::GetWindowPos().y;
    const bool short_of_room = very_narrow();
    const std::string label = short_of_room ? "###exam_time" : tr_label("Reste###exam_time");
    ImGui::SetCursorScreenPos({x, top + S(15)});
    const bool clicked = timer_chip(label, icon::timer, exam.left, tone_of(exam.tone));
    if (ImGui::IsItemHovered()) tooltip(exam.tooltip);
    x += timer_chip_width(label, icon::timer, exam.left);
    if (!exam.may_pause) return x;
    // Without room for a button of its own, the time itself is the pause.
    if (short_of_room && clicked) intents.push_back(ExamPaused{});
    if (short_of_room) return x;
    ImGui::SetCursorScreenPos({x + S(6), top + S(16)});
    if (icon_button(tr_label("Mettre l’examen en pause###exam_pause"), icon::pause, false, true))
        intents.push_back(ExamPaused{});
    return x + S(38);
}

void draw_exam_pause(const ExamView& exam, Intents& intents) {
    const Palette& p = palette();
    const Box screen = rest_of_window();
    fill(screen, p.canvas);
    constexpr float widest = 520;
    const float inner = sheet_width(screen, S(widest)) - S(64);
    const std::string words =
        tr_with("Il vous restera {}. Le dossier reviendra tel que vous l’avez laissé.", exam.left);
    const float height = S(52 + 36 + 34 + 64) + wrapped_size(Font::body, words, inner).y + S(40);
    const Box sheet = sheet_in(screen, S(widest), height);
    card(sheet, 14);
    const Region body{"exam_pause", inset(sheet, 2), 30};
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    const TonePair blue = p.tone(Tone::info);
    disc({pen.x + S(24), pen.y + S(24)}, S(24), blue.ground, blue.ink, icon::pause, Font::icon);
    ImGui::Dummy({1, S(52)});
    paragraph(Font::title, p.ink, tr("Examen en pause"), inner);
    paragraph(Font::body, p.ink2, words, inner);
    gap(8);
    if (button(tr_label("Reprendre l’examen###exam_resume"), icon::play, ButtonKind::primary))
        intents.push_back(ExamResumed{});
    ImGui::SameLine(0, S(10));
    if (button(tr_label("Quitter ce dossier###exam_leave"), icon::logout))
        intents.push_back(BackToStart{});
}

}  // namespace sim::app::views
