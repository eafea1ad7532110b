#include "sim/app/views/calculator_screen.hpp"

#include <algorithm>
#include <array>

#include "sim/app/views/fact_fields.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/law_panel.hpp"
#include "sim/app/views/news_panel.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/top_bar.hpp"
#include "sim/base/fold.hpp"

namespace sim::app::views {
namespace {

void draw_calculator_bar(const View& view, Drafts& drafts, Intents& intents) {
    draw_brand(tr("Règles et paramètres"), tr("Droit et conventions, avec leurs sources"), S(360));
    BarIcons icons{ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - S(16)};
    if (icons.next(tr_label("Fermer la calculatrice (Échap)###calculator_close"), icon::close))
        intents.push_back(CalculatorClosed{});
    draw_common_icons(icons, view, drafts, intents);
}

bool is_found(const RuleRow& rule, std::string_view folded_search) {
    if (folded_search.empty()) return true;
    return fold(rule.title + " " + rule.matter_label + " " + rule.name).find(folded_search) !=
           std::string::npos;
}

void draw_pages(CalculatorDraft& draft) {
    const std::array pages{tr_label("Règles###page_rules"),
                           tr_label("Paramètres###page_parameters"),
                           tr_label("Nouveautés###page_news")};
    segmented("###calculator_page", draft.page, pages);
    gap(2);
}

void draw_rules(const CalculatorView& view, CalculatorDraft& draft, Intents& intents) {
    search_field(tr_label("Chercher une règle###rule_search"), draft.search,
                 {.hint = tr("Chercher une règle"), .show_label = false});
    gap(4);
    const Region list{"rules", rest_of_window(), ring_room};
    const auto search = fold(draft.search);
    std::string_view heading;
    bool any = false;
    for (const auto& rule : view.rules) {
        if (!is_found(rule, search)) continue;
        any = true;
        if (heading != rule.matter_label) section_header(rule.matter_label);
        heading = rule.matter_label;
        const ListRow row{.icon = icon::calculator,
                          .title = rule.title,
                          .subtitle = rule.name,
                          .selected = rule.name == view.rule};
        if (list_row(rule.title + "###rule_" + rule.name, row))
            intents.push_back(RuleChosen{rule.name});
    }
    if (!any)
        empty_state(icon::search, tr("Aucune règle ne correspond"),
                    tr("Essayez un autre mot\u202F: «\u00A0franchise\u00A0», «\u00A0délai\u00A0», "
                       "«\u00A0recours\u00A0»…"));
}

void draw_answer(const CalculatorView& view) {
    const Palette& p = palette();
    for (const auto& problem : view.problems)
        banner(Tone::warning, icon::warning, tr("À compléter ou à corriger"), problem);
    if (view.answer.empty()) return;
    banner(Tone::good, icon::check_circle, view.title, view.answer);
    gap(6);
    section_header(tr("Le raisonnement, pas à pas"));
    int rank = 0;
    for (const auto& step : view.steps) {
        paragraph(Font::body, p.ink, std::to_string(++rank) + ". " + step.sentence);
        if (!step.after.empty())
            paragraph(Font::body_bold, p.ink,
                      step.before.empty() ? step.after : step.before + " → " + step.after);
        paragraph(Font::small, p.ink2, step.reference);
        gap(4);
    }
    if (view.readings.empty()) return;
    section_header(tr("Paramètres lus"));
    for (const auto& reading : view.readings) paragraph(Font::small, p.ink2, reading);
}

void draw_question(const CalculatorView& view, CalculatorDraft& draft, Intents& intents) {
    if (view.rule.empty())
        return empty_state(icon::calculator, tr("Choisissez une règle"),
                           tr("Saisissez ensuite les faits\u202F: la réponse vient avec son "
                              "raisonnement et ses sources."));
    paragraph(Font::title, palette().ink, view.title);
    paragraph(Font::small, palette().ink2, view.matter_label);
    gap(6);
    auto& stated = draft.stated[view.matter];
    draw_facts(view.facts, stated, "fact");
    gap(6);
    const std::string ask = tr_label("Calculer###rule_ask");
    if (button(ask, icon::calculator, ButtonKind::primary,
               button_width(ask, icon::calculator, ButtonKind::primary)))
        intents.push_back(RuleAsked{stated});
    ImGui::SameLine(0, S(10));
    const std::string clear = tr_label("Effacer les faits###rule_clear");
    if (button(clear, nullptr, ButtonKind::ghost,
               button_width(clear, nullptr, ButtonKind::ghost))) {
        stated = {};
        intents.push_back(RuleChosen{view.rule});
    }
    gap(10);
}

}  // namespace

void draw_calculator_screen(const View& view, Drafts& drafts, Intents& intents) {
    const Palette& p = palette();
    const Box screen = rest_of_window();
    const float y = screen.min.y + S(top_bar_height);
    {
        const Region bar{"bar", {screen.min, {screen.max.x, y}}, 0, p.bar, false};
        draw_calculator_bar(view, drafts, intents);
    }
    if (!drafts.show_help && ImGui::IsKeyPressed(ImGuiKey_Escape, false))
        intents.push_back(CalculatorClosed{});
    const Box below{{screen.min.x, y}, screen.max};
    const bool wide = logical_width() >= 1100 && !view.calculator.rule.empty();
    const float list = std::clamp(below.width() * 0.3f, S(300), S(420));
    const float form = wide ? (below.width() - list) * 0.45f : below.width() - list;
    {
        const Region rules{
            "rule_list", {below.min, {below.min.x + list, below.max.y}}, 16, p.panel, false};
        take_focus(drafts.focus, Area::inbox);
        draw_pages(drafts.calculator);
        if (drafts.calculator.page == 0)
            draw_rules(view.calculator, drafts.calculator, intents);
        else if (drafts.calculator.page == 2)
            draw_law_news(view.calculator, drafts.calculator);
        else
            draw_parameters(view.calculator, drafts.calculator);
    }
    if (drafts.calculator.page != 0) {
        const Region reading{
            "parameter", {{below.min.x + list + S(1), below.min.y}, below.max}, 22};
        return draw_parameter(view.calculator, drafts.calculator);
    }
    {
        const Region question{
            "rule_question",
            {{below.min.x + list + S(1), below.min.y}, {below.min.x + list + form, below.max.y}},
            22};
        take_focus(drafts.focus, Area::centre);
        draw_question(view.calculator, drafts.calculator, intents);
        if (!wide) draw_answer(view.calculator);
    }
    if (!wide) return;
    const Region answer{
        "rule_answer", {{below.min.x + list + form + S(1), below.min.y}, below.max}, 22, p.panel};
    draw_answer(view.calculator);
    if (view.calculator.answer.empty() && view.calculator.problems.empty())
        empty_state(icon::balance, tr("Pas encore de réponse"),
                    tr("Saisissez les faits, puis «\u00A0Calculer\u00A0»."));
}

}  // namespace sim::app::views
