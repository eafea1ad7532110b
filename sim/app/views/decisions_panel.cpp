#include "sim/app/views/decisions_panel.hpp"

#include <algorithm>

#include "sim/app/core/sheet.hpp"
#include "sim/app/views/citing.hpp"
#include "sim/app/views/decision_form.hpp"
#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/sheet_panel.hpp"

namespace sim::app::views {
namespace {

struct Group {
    std::string_view block;
    const char* title;
};
/// Design pixels of them that the footer always leaves.
constexpr float fewest_fields = 96;

constexpr Group groups[] = {{"BC01", tr_later("Relation")},
                            {"BC02", tr_later("Instruction")},
                            {"BC03", tr_later("Règlement")},
                            {"BC04", tr_later("Entreprise")}};

void draw_act(const ActView& act, Drafts& drafts) {
    const Palette& p = palette();
    const bool done = !act.last.empty();
    const float room = width_or_rest(0) - S(50) - S(30);
    const float title = wrapped_size(Font::body_bold, act.label, room).y;
    const float high = title + S(done ? 42 : 28);
    const Hit state = clickable(act.label + "###act_" + act.id, high);
    const float x = state.box.min.x;
    const float middle = state.box.centre().y;
    const TonePair colours = p.tone(done ? Tone::good : Tone::info);
    disc({x + S(24), middle}, S(16), colours.ground, colours.ink,
         done ? icon::check : icon_by_name(act.icon), Font::body);
    const float left = x + S(50);
    const float top = state.box.min.y + (done ? S(10) : S(14));
    text_wrapped({left, top}, Font::body_bold, p.ink, act.label, room);
    if (done) text_ellipsis({left, top + title + S(3)}, Font::small, p.ink2, act.last, room);
    text_centred({{state.box.max.x - S(28), state.box.min.y}, state.box.max}, Font::body, p.ink3,
                 icon::chevron_right);
    if (state.hovered && done) tooltip(act.last);
    if (!state.activated) return;
    drafts.decisions.open = act.id;
    drafts.decisions.forms[act.id].done = false;
    if (focus_visible())
        drafts.focus = Area::decisions;  // who came by keyboard goes on by keyboard
}

void draw_list(const DeskView& view, Drafts& drafts) {
    const Palette& p = palette();
    const auto taken = static_cast<std::size_t>(
        std::ranges::count_if(view.acts, [](const ActView& act) { return !act.last.empty(); }));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    text_at({at.x, at.y + S(2)}, Font::title, p.ink, tr("Décisions"));
    const auto count = counted(taken, tr("prise"), tr("prises"));
    chip_at({at.x + width - chip_width(nullptr, count), at.y}, nullptr, count, Tone::neutral);
    ImGui::Dummy({width, S(28)});
    const Region list{"acts", with_ring_room(rest_of_window()), ring_room};
    if (view.acts.empty())
        return empty_state(icon::gavel, tr("Aucune décision possible"),
                           tr("Ce dossier se joue en conversation."));
    take_focus(drafts.focus, Area::decisions);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {S(10), S(2)});
    for (const auto& group : groups) {
        bool any = false;
        for (const auto& act : view.acts) {
            if (!act.competency.starts_with(group.block)) continue;
            if (!any) field_label(tr(group.title));
            any = true;
            draw_act(act, drafts);
        }
        if (any) gap(8);
    }
    for (const auto& act : view.acts)
        if (std::ranges::none_of(groups, [&](const Group& group) {
                return act.competency.starts_with(group.block);
            }))
            draw_act(act, drafts);
    ImGui::PopStyleVar();
}

/// The form is done once the act was decided once more.
void follow(const DeskView& view, const ActView& act, FormDraft& form) {
    if (!form.waiting || view.busy) return;
    if (act.taken > form.taken_before) {
        auto fields = std::move(form.fields);
        form = {};
        form.done = true;
        // What was calculated stays: a decision that is taken again begins from it.
        for (auto& [id, field] : fields)
            if (!field.sheet.lines.empty()) form.fields[id].sheet = std::move(field.sheet);
    } else if (!view.problem.empty()) {
        form.waiting = false;
    }
}

void submit(const ActView& act, FormDraft& form, Intents& intents) {
    form.waiting = true;
    form.confirming = false;
    form.taken_before = act.taken;
    intents.push_back(DecisionSubmitted{act.id, typed_fields(act, form)});
}

void confirm(const ActView& act, FormDraft& form, Intents& intents) {
    if (!form.confirming) return;
    const auto answer = confirm_modal("confirm_act", {.title = act.label,
                                                      .text = act.confirmation,
                                                      .yes = tr("Confirmer"),
                                                      .icon = icon::gavel,
                                                      .dangerous = true});
    if (answer == Answer::no) form.confirming = false;
    if (answer == Answer::yes) submit(act, form, intents);
}

float footer_height(const ActView& act, const DeskView& view, float width) {
    float height = S(40) + S(22);
    if (act.irreversible) height += S(24);
    if (!view.problem.empty())
        height += wrapped_size(Font::small, view.problem, width - S(24)).y + S(14);
    return height;
}

void draw_footer(const DeskView& view, const ActView& act, FormDraft& form, Intents& intents) {
    if (!view.problem.empty()) error_line(view.problem);
    if (act.irreversible) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        text_at(at, Font::small, palette().ink2, icon::info);
        text_ellipsis({at.x + S(22), at.y}, Font::small, palette().ink2,
                      tr("Définitif\u202F: une confirmation sera demandée."),
                      width_or_rest(0) - S(22));
        ImGui::Dummy({1, S(16)});
    }
    const float width = width_or_rest(0);
    if (!button(tr_label("Enregistrer la décision###record_act"), icon::gavel, ButtonKind::primary,
                width) ||
        view.busy)
        return;
    form.tried = true;
    if (!complete(act, form)) return;
    if (act.irreversible)
        form.confirming = true;
    else
        submit(act, form, intents);
}

/// A worksheet has its own undo.
bool is_blank(const ActView& act, const FormDraft& form) {
    const auto typed = typed_fields(act, form);
    return std::ranges::none_of(act.fields, [&](const FieldView& field) {
        return !is_sheet(field) && typed.contains(field.id);
    });
}

void clear(FormDraft& form) {
    form.cleared = form.fields;
    for (auto& [id, field] : form.fields) {
        FieldDraft blank;
        blank.sheet = std::move(field.sheet);
        field = std::move(blank);
    }
    form.tried = false;
}

void bring_back(FormDraft& form) {
    for (auto& [id, field] : form.cleared) {
        auto sheet = std::move(form.fields[id].sheet);
        form.fields[id] = std::move(field);
        form.fields[id].sheet = std::move(sheet);
    }
    form.cleared.clear();
}

/// All that is typed goes at once, and comes back the same way, until the decision is recorded.
void draw_undo(const ActView& act, FormDraft& form) {
    if (!is_blank(act, form)) {
        if (icon_button(tr_label("Effacer la saisie###act_clear"), icon::undo)) clear(form);
    } else if (!form.cleared.empty()) {
        if (icon_button(tr_label("Rétablir la saisie###act_restore"), icon::redo)) bring_back(form);
    }
}

void draw_body(const DeskView& view, const ActView& act, Drafts& drafts, Intents& intents) {
    FormDraft& form = drafts.decisions.forms[act.id];
    if (form.done)
        banner(Tone::good, icon::check_circle, tr("Décision enregistrée"), act.last);
    else if (!act.last.empty())
        banner(Tone::neutral, icon::history, tr("Dernière décision"), act.last);
    gap(2);
    take_focus(drafts.focus, Area::decisions);
    draw_fields(act, form);
    draw_sheet_field(act, drafts);
    draw_grounds(view, act, drafts, intents);
}

void draw_form(const DeskView& view, const ActView& act, Drafts& drafts, Intents& intents) {
    FormDraft& form = drafts.decisions.forms[act.id];
    follow(view, act, form);
    confirm(act, form, intents);
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    if (icon_button(tr_label("Toutes les décisions###acts_back"), icon::arrow_back)) {
        drafts.decisions.open.clear();
        if (focus_visible()) drafts.focus = Area::decisions;
    }
    const float high =
        text_wrapped({at.x + S(40), at.y + S(6)}, Font::title, p.ink, act.label, width - S(82));
    ImGui::SetCursorScreenPos({at.x + width - S(36), at.y});
    draw_undo(act, form);
    ImGui::SetCursorScreenPos({at.x, at.y + std::max(S(36), high + S(12))});
    const Box rest = rest_of_window();
    const float needed = footer_height(act, view, width);
    // The button stays in sight, unless what is said above it would leave no room for the fields.
    const bool scrolls_whole = rest.height() < needed + S(fewest_fields);
    const float below = scrolls_whole ? 0 : needed;
    {
        const Region fields{
            "act_fields", with_ring_room({rest.min, {rest.max.x, rest.max.y - below}}), ring_room};
        draw_body(view, act, drafts, intents);
        if (scrolls_whole) {
            gap(8);
            return draw_footer(view, act, form, intents);
        }
    }
    const Region footer{"act_footer", with_ring_room({{rest.min.x, rest.max.y - below}, rest.max}),
                        ring_room, 0, false};
    hline(rest.min.x, rest.max.x, rest.max.y - below, p.line);
    gap(4);
    draw_footer(view, act, form, intents);
}

}  // namespace

void draw_decisions(const DeskView& view, Drafts& drafts, Intents& intents) {
    const auto open = std::ranges::find(view.acts, drafts.decisions.open, &ActView::id);
    if (open == view.acts.end()) return draw_list(view, drafts);
    draw_form(view, *open, drafts, intents);
}

}  // namespace sim::app::views
