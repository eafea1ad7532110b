#include "sim/app/views/start_screen.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "sim/app/views/board_tab.hpp"
#include "sim/app/views/career_map.hpp"
#include "sim/app/views/home_tabs.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/progress_panel.hpp"
#include "sim/app/views/start_cards.hpp"
#include "sim/app/views/top_bar.hpp"

namespace sim::app::views {
namespace {

void draw_start_bar(const View& view, Drafts& drafts, Intents& intents) {
    draw_brand(tr("Constat"), tr("L’entraînement des gestionnaires de sinistres"), S(360));
    BarIcons icons{ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - S(16)};
    if (icons.next(tr_label("Quitter Constat###quit"), icon::logout))
        intents.push_back(QuitClicked{});
    if (icons.next(tr_label("Salle du jury###open_room"), icon::groups))
        intents.push_back(RoomOpened{});
    draw_common_icons(icons, view, drafts, intents);
}

void draw_adding(StartDraft& draft, Intents& intents) {
    const std::string label = tr_label("C’est moi###add_person");
    const float own = button_width(label, icon::check, ButtonKind::primary);
    const float field = std::min(S(320), width_or_rest(0) - own - S(14));
    text_field(tr_label("Votre nom###person_name"), draft.name,
               {.hint = tr("Prénom et nom"), .width = field, .limit = 80, .show_label = false});
    const bool entered = ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGuiKey_Enter);
    const bool named = draft.name.find_first_not_of(" \t") != std::string::npos;
    ImGui::SameLine();
    ImGui::BeginDisabled(!named);
    if (button(label, icon::check, ButtonKind::secondary, own) || (entered && named)) {
        intents.push_back(PersonAdded{draft.name});
        draft.name.clear();
        draft.adding = false;
    }
    ImGui::EndDisabled();
}

void draw_people(const StartView& view, StartDraft& draft, Intents& intents) {
    section_header(tr("Qui êtes-vous\u202F?"));
    if (view.people.empty()) {
        paragraph(
            Font::body, palette().ink2,
            tr("Dites votre nom\u202F: vos dossiers et vos résultats seront gardés sous ce nom, "
               "sur cet ordinateur seulement."));
        return draw_adding(draft, intents);
    }
    Flow flow;
    for (const auto& person : view.people) {
        const bool me = person.id == view.person;
        const auto label = person.label + "###person_" + person.id;
        const char* glyph = me ? icon::check_circle : icon::person;
        flow.next(button_width(label, glyph, ButtonKind::secondary));
        if (button(label, glyph) && !me) intents.push_back(PersonChosen{person.id});
    }
    const std::string add = tr_label("Une autre personne###add_other");
    flow.next(button_width(add, icon::add, ButtonKind::ghost));
    if (button(add, icon::add, ButtonKind::ghost)) draft.adding = !draft.adding;
    if (draft.adding) draw_adding(draft, intents);
}

const CaseCard* chosen_card(const StartView& view, const StartDraft& draft) {
    const auto chosen = std::ranges::find(view.cases, draft.chosen_case, &CaseCard::id);
    return chosen == view.cases.end() || !chosen->playable ? nullptr : &*chosen;
}

/// What is advised stands chosen until the person chooses something else.
void offer_a_case(const StartView& view, StartDraft& draft) {
    if (view.cases.empty()) return;
    const auto& offered = view.next_case.empty() ? view.cases.front().id : view.next_case;
    if (draft.chosen_case.empty() || draft.chosen_case == draft.offered_case)
        draft.chosen_case = offered;
    draft.offered_case = offered;
}

constexpr float exam_height = 46;                              ///< More, for what an exam asks.
constexpr std::array<int, 5> extra_times{0, 25, 33, 50, 100};  ///< Percent.

ExamTerms exam_terms_of(const StartDraft& draft) {
    ExamTerms terms;
    std::from_chars(draft.minutes_typed.data(),
                    draft.minutes_typed.data() + draft.minutes_typed.size(), terms.minutes);
    terms.extra_percent = extra_times[static_cast<std::size_t>(draft.extra_time)];
    terms.pauses = draft.pauses;
    return terms;
}

/// How long it lasts, and what eases it.
void draw_exam_terms(StartDraft& draft, const CaseCard& chosen, ImVec2 at, float width) {
    const std::array<std::string, 5> extra{
        tr_label("Sans###extra_0"), "+\u202F25\u00A0%###extra_25", "+\u202F33\u00A0%###extra_33",
        "+\u202F50\u00A0%###extra_50", "+\u202F100\u00A0%###extra_100"};
    const auto hint = tr_with("{} de durée", chosen.minutes);
    const float between = S(10);
    const float field = std::min(S(150), width / 4);
    const float choice = std::min(S(360), width / 2);
    ImGui::SetCursorScreenPos(at);
    text_field(tr_label("Durée de l’examen, en minutes###exam_minutes"), draft.minutes_typed,
               {.hint = hint, .width = field, .limit = 4, .show_label = false});
    if (ImGui::IsItemHovered()) tooltip(tr("Durée en minutes\u202F; vide, celle du dossier."));
    ImGui::SetCursorScreenPos({at.x + field + between, at.y});
    segmented("###exam_extra", draft.extra_time, extra, choice);
    if (ImGui::IsItemHovered()) tooltip(tr("Temps en plus"));
    ImGui::SetCursorScreenPos({at.x + field + choice + 2 * between, at.y + S(2)});
    checkbox(tr_label("Pauses permises###exam_pauses"), draft.pauses,
             std::min(S(220), width - field - choice - 2 * between));
}

/// An exam begins with the candidate's word.
void draw_honour(StartDraft& draft, ImVec2 at, float width) {
    ImGui::SetCursorScreenPos(at);
    checkbox(tr_label("Je travaille seul, sans autre aide que celle du dossier\u202F; ni indice ni "
                      "retour, le "
                      "jury a les marques.###honour"),
             draft.honour, width);
}

/// When a training says what was earned: chosen here, remembered for the next one.
void draw_feedback(const View& view, ImVec2 at, float width, Intents& intents) {
    const std::array<std::string, 2> choices{
        tr_label("Retour après chaque décision###feedback_each"),
        tr_label("Retour à la fin###feedback_end")};
    const float own = std::min(width, S(400));
    int chosen = static_cast<int>(view.feedback);
    ImGui::SetCursorScreenPos(at);
    if (segmented("###feedback", chosen, choices, own))
        intents.push_back(FeedbackChosen{static_cast<Feedback>(chosen)});
    const char* words =
        chosen == 0 ? tr("Des indices, un retour à chaque décision, et le corrigé à la fin.")
                    : tr("Des indices\u202F; le retour et le corrigé à la fin.");
    const float room = width - own - S(14);
    if (room < S(120)) return;
    const float high = wrapped_size(Font::small, words, room).y;
    text_wrapped({at.x + own + S(14), at.y + (S(34) - high) / 2}, Font::small, palette().ink2,
                 words, room);
}

/// What stands under the first line of the foot.
enum class Foot { exam, feedback, nothing, words };

/// A short window leaves its height to the cards: the settings have the choice of feedback too.
Foot foot_of(const StartView& view, const StartDraft& draft) {
    if (view.person.empty()) return Foot::words;
    if (draft.mode == 1) return Foot::exam;
    return logical_height() < 640 ? Foot::nothing : Foot::feedback;
}

float foot_height(Foot foot) {
    switch (foot) {
        case Foot::exam: return 118 + exam_height;
        case Foot::nothing: return 82;
        case Foot::feedback:
        case Foot::words: break;
    }
    return 118;
}

/// Always in sight, whatever the number of cards.
void draw_mode(const View& whole_view, StartDraft& draft, const CaseCard& chosen,
               Intents& intents) {
    const StartView& view = whole_view.start;
    const std::string open = tr_label("Ouvrir le dossier###start_case");
    const float own = button_width(open, icon::folder_open, ButtonKind::primary);
    const float whole = width_or_rest(0);
    const float spacing = S(14);
    const float variant = S(120);
    const float mode = std::clamp(whole - own - variant - 2 * spacing, S(180), S(320));
    const bool exam = draft.mode == 1;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    field_label(tr_with("Jouer «\u00A0{}\u00A0»", chosen.title), "", mode);
    const float y = ImGui::GetCursorScreenPos().y;
    text_at({at.x + mode + spacing, at.y}, Font::small_bold, palette().ink2, tr("Variante"));
    const std::array<std::string, 2> modes{tr_label("Entraînement###training"),
                                           tr_label("Examen###exam")};
    segmented("###mode", draft.mode, modes, mode);
    ImGui::SetCursorScreenPos({at.x + mode + spacing, y});
    text_field(tr_label("Variante###variant"), draft.variant,
               {.hint = tr("Variante"), .width = variant, .limit = 20, .show_label = false});
    if (ImGui::IsItemHovered())
        tooltip(tr("Numéro de variante\u202F: le même numéro donne les mêmes faits."));
    ImGui::SetCursorScreenPos({at.x + mode + variant + 2 * spacing, y - S(3)});
    ImGui::BeginDisabled(view.person.empty() || draft.variant.empty() || (exam && !draft.honour));
    if (button(open, icon::folder_open, ButtonKind::primary)) {
        intents.push_back(CaseStarted{chosen.id, draft.variant, exam, exam_terms_of(draft)});
        draft.honour = false;
    }
    ImGui::EndDisabled();
    const ImVec2 under{at.x, y + S(42)};
    switch (foot_of(view, draft)) {
        case Foot::exam:
            draw_exam_terms(draft, chosen, under, whole);
            return draw_honour(draft, {under.x, under.y + S(exam_height)}, whole);
        case Foot::feedback: return draw_feedback(whole_view, under, whole, intents);
        case Foot::nothing: return;
        case Foot::words: break;
    }
    ImGui::SetCursorScreenPos(under);
    const char* words = exam ? tr("Ni indice ni retour\u202F; le jury a les marques.")
                             : tr("Dites d’abord qui vous êtes, plus haut.");
    text_ellipsis({at.x, y + S(44)}, Font::small, palette().ink2, words, whole);
    ImGui::Dummy({1, S(18)});
}

constexpr int cases_tab = 0;
constexpr int desks_tab = 2;
constexpr std::size_t few_cases = 4;  ///< So many are found without a search.

void show_all(StartDraft& draft) {
    draft.search.clear();
    draft.state = draft.block = draft.desk = draft.level = draft.minutes = draft.competency = 0;
}

void draw_cases(const StartView& start, Drafts& drafts) {
    if (!start.library_problem.empty())
        banner(Tone::danger, icon::error, tr("La bibliothèque ne se lit pas"),
               start.library_problem);
    if (start.cases.empty())
        return empty_state(icon::library, tr("Aucun dossier"),
                           tr("Placez un dossier dans la bibliothèque, puis relancez Constat."));
    if (draw_advice(start)) drafts.start.chosen_case = start.next_case;
    if (start.cases.size() > few_cases) draw_case_filters(start, drafts.start);
    const auto shown = filtered(start, drafts.start);
    if (shown.empty()) {
        empty_state(icon::search, tr("Aucun dossier ne correspond"),
                    tr("Élargissez la recherche."));
        const std::string all = tr_label("Tout montrer###filters_clear");
        const float wide = button_width(all, icon::refresh, ButtonKind::secondary);
        ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (width_or_rest(0) - wide) / 2);
        if (button(all, icon::refresh, ButtonKind::secondary, wide)) show_all(drafts.start);
        return;
    }
    take_focus(drafts.focus, Area::centre);
    draw_case_cards(shown, drafts.start);
}

/// One sentence each, once; the rest of the screen stays where it is.
void draw_lacks(const StartView& start, Intents& intents) {
    if (start.lacks.empty()) return;
    std::string words;
    for (const auto& lack : start.lacks) words += (words.empty() ? "" : "\n") + lack;
    const std::string close = tr_label("Compris###lacks_dismiss");
    const float own = button_width(close, icon::check, ButtonKind::ghost);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float wide = std::max(S(120), width - own - S(36));
    text_at({at.x, at.y + S(2)}, Font::body, palette().ink2, icon::info);
    const auto size = wrapped_size(Font::small, words, wide);
    text_wrapped({at.x + S(26), at.y + S(2)}, Font::small, palette().ink2, words, wide);
    ImGui::SetCursorScreenPos({at.x + width - own, at.y - S(6)});
    if (button(close, icon::check, ButtonKind::ghost, own)) intents.push_back(LacksDismissed{});
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, std::max(size.y, S(24)) + S(10)});
}

void draw_main(const View& view, Drafts& drafts, Intents& intents) {
    const StartView& start = view.start;
    if (!view.desk.problem.empty()) {
        banner(Tone::danger, icon::error, tr("Action impossible"), view.desk.problem);
        gap(4);
    }
    if (!view.language_problem.empty()) {
        banner(Tone::warning, icon::warning, tr("L’interface reste en français"),
               view.language_problem);
        gap(4);
    }
    draw_lacks(start, intents);
    take_focus(drafts.focus, Area::inbox);
    draw_people(start, drafts.start, intents);
    gap(10);
    const std::array<Tab, 4> tabs{Tab{tr_label("Dossiers###home_cases"), icon::folder, 0},
                                  Tab{tr_label("Progression###home_progress"), icon::radar, 0},
                                  Tab{tr_label("Postes###home_desks"), icon::map, 0},
                                  Tab{tr_label("Bibliothèque###home_board"), icon::library, 0}};
    take_focus(drafts.focus, Area::tabs);
    tab_bar("home_tabs", drafts.start.tab, tabs);
    gap(4);
    if (drafts.start.tab == cases_tab) draw_cases(start, drafts);
    if (drafts.start.tab == 1) draw_progress(start, drafts.start);
    if (drafts.start.tab == desks_tab) draw_career_map(start, drafts.start, intents);
    if (drafts.start.tab == 3) draw_board(start.board, drafts.start, intents);
    gap(24);
}

}  // namespace

void draw_start_screen(const View& view, Drafts& drafts, Intents& intents) {
    const Palette& p = palette();
    const Box screen = rest_of_window();
    {
        const Region bar{
            "bar", {screen.min, {screen.max.x, screen.min.y + S(top_bar_height)}}, 0, p.bar, false};
        draw_start_bar(view, drafts, intents);
    }
    offer_a_case(view.start, drafts.start);
    const Box below{{screen.min.x, screen.min.y + S(top_bar_height)}, screen.max};
    const bool two = logical_width() >= 900;
    const float right = two ? std::clamp(below.width() * 0.3f, S(300), S(440)) : 0;
    {
        const float margin = std::max(0.0f, (below.width() - right - S(1180)) / 2);
        const Box main{{below.min.x + margin, below.min.y}, {below.max.x - right, below.max.y}};
        const bool leads_to_cases = drafts.start.tab == cases_tab || drafts.start.tab == desks_tab;
        const auto* chosen = leads_to_cases ? chosen_card(view.start, drafts.start) : nullptr;
        const float footer =
            chosen != nullptr ? S(foot_height(foot_of(view.start, drafts.start))) : 0;
        {
            const Region region{"start_main", {main.min, {main.max.x, main.max.y - footer}}, 28};
            draw_main(view, drafts, intents);
            if (!two) draw_attempts(view.start, drafts, intents);
        }
        if (chosen != nullptr) {
            const Box bottom{{below.min.x, main.max.y - footer}, main.max};
            fill(bottom, p.panel);
            hline(bottom.min.x, bottom.max.x, bottom.min.y, p.line);
            const Region mode{
                "start_mode", {{main.min.x + S(14), bottom.min.y}, bottom.max}, 14, 0, false};
            draw_mode(view, drafts.start, *chosen, intents);
        }
    }
    if (!two) return;
    fill({{below.max.x - right, below.min.y}, {below.max.x - right + S(1), below.max.y}}, p.line);
    const Region side{
        "start_side", {{below.max.x - right + S(1), below.min.y}, below.max}, 22, p.panel};
    draw_attempts(view.start, drafts, intents);
}

}  // namespace sim::app::views
