#include "sim/app/views/deal_panel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "sim/app/views/deal_chart.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/base/money.hpp"

namespace sim::app::views {
namespace {

constexpr float beside_from =
    820;  ///< Design pixels of the centre: dialogue and moves side by side.
constexpr float chart_high = 190;

const DealView& chosen_deal(const DeskView& view, DealDraft& draft) {
    const auto found = std::ranges::find(view.deals, draft.deal, &DealView::id);
    if (found != view.deals.end()) return *found;
    const auto& first = view.deals.front();
    draft = {};
    draft.deal = first.id;
    return first;
}

void draw_deals(const DeskView& view, DealDraft& draft) {
    if (view.deals.size() < 2) return;
    Flow flow;
    for (const auto& deal : view.deals) {
        const auto label = deal.title + "###deal_" + deal.id;
        flow.next(pill_width(label, icon::handshake));
        if (pill(label, icon::handshake)) {
            draft = {};
            draft.deal = deal.id;
        }
    }
}

void draw_mood(ImVec2& pen, float limit, float left, const MoodView& mood) {
    const Palette& p = palette();
    const auto text = mood.label + colon();
    const float label = text_size(Font::small, text).x;
    const float width = label + text_size(Font::small_bold, mood.word).x + S(18);
    if (pen.x > left && pen.x + width > limit) pen = {left, pen.y + S(20)};
    text_at(pen, Font::small, p.ink2, text);
    text_at({pen.x + label, pen.y}, Font::small_bold, p.tone(tone_of(mood.tone)).ink, mood.word);
    pen.x += width;
}

void draw_header(const DealView& view) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float chip = chip_width(nullptr, view.state);
    const bool beside = chip <= width * 0.6f && chip + S(180) < width;
    text_ellipsis(at, Font::head, p.ink, view.title, beside ? width - chip - S(12) : width);
    if (beside) chip_at({at.x + width - chip, at.y}, nullptr, view.state, tone_of(view.tone));
    float y = at.y + text_size(Font::head, "X").y + S(2);
    text_ellipsis({at.x, y}, Font::small, p.ink2, view.with + " · " + view.channel, width);
    y += S(20);
    if (!beside) {
        y += text_wrapped({at.x, y}, Font::small_bold, p.tone(tone_of(view.tone)).ink, view.state,
                          width) +
             S(2);
    }
    ImVec2 pen{at.x, y};
    draw_mood(pen, at.x + width, at.x, view.patience);
    for (const auto& mood : view.moods) draw_mood(pen, at.x + width, at.x, mood);
    ImGui::Dummy({width, pen.y + S(22) - at.y});
}

void draw_figures(const DealView& view) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    const float half = (width - S(10)) / 2;
    const float label_high = text_size(Font::small, "X").y;
    const float text_room = half - S(24);
    const std::string ours = view.offer.empty() ? tr("Aucune pour l’instant") : view.offer;
    const float ours_high = wrapped_size(Font::body_bold, ours, text_room).y;
    const float high =
        std::max(text_size(Font::title, view.demand).y, ours_high) + label_high + S(24);
    const Box theirs = box_at(at, {half, high});
    const Box mine = box_at({at.x + half + S(10), at.y}, {half, high});
    fill(theirs, p.tone(Tone::warning).ground, S(8));
    fill(mine, p.tone(Tone::info).ground, S(8));
    text_ellipsis({theirs.min.x + S(12), at.y + S(9)}, Font::small, p.tone(Tone::warning).ink,
                  view.demand_label, text_room);
    text_ellipsis({theirs.min.x + S(12), at.y + S(12) + label_high}, Font::title, p.ink,
                  view.demand, text_room);
    text_at({mine.min.x + S(12), at.y + S(9)}, Font::small, p.tone(Tone::info).ink,
            tr("Votre dernière offre"));
    text_wrapped({mine.min.x + S(12), at.y + S(12) + label_high}, Font::body_bold, p.ink, ours,
                 text_room);
    ImGui::Dummy({width, high});
}

void draw_lines(const DealView& view, DealDraft& draft) {
    for (const auto& line : view.lines)
        speech_bubble(
            {.initials = line.initials.empty() ? icon::person : std::string_view{line.initials},
             .author = line.speaker,
             .time = line.time,
             .text = line.text,
             .mine = line.mine,
             .tone = Tone::warning});
    if (draft.lines != view.lines.size()) ImGui::SetScrollHereY(1);
    draft.lines = view.lines.size();
}

void draw_used(const PleaView& plea) {
    const Palette& p = palette();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    text_at({at.x + S(13), at.y}, Font::body, p.tone(Tone::good).ink, icon::check);
    const float high = text_wrapped({at.x + S(44), at.y}, Font::small, p.ink2,
                                    tr_with("{} (déjà dit)", plea.text), width - S(58));
    ImGui::Dummy({width, std::max(high, S(20)) + S(4)});
}

template <class Made>
void draw_pleas(const DealView& view, const std::vector<PleaView>& pleas, const char* key,
                const char* none, Intents& intents, Made made) {
    if (pleas.empty()) paragraph(Font::small, palette().ink2, none);
    for (const auto& plea : pleas) {
        if (plea.used) {
            draw_used(plea);
            continue;
        }
        const auto text =
            plea.text + (plea.ground.empty() ? "" : " – " + plea.ground) + key + plea.id;
        if (option_button(text, icon::chevron_right))
            intents.push_back(MoveMade{view.id, made(plea.id)});
    }
}

/// Where the typed figure stands in the mandate, in words; before it is typed, the mandate: what is
/// below stays where it is.
std::string place_of(const DealView& view, std::int64_t cents) {
    if (!view.has_mandate) return tr("Fixez votre marge pour la voir ici (décision à droite).");
    if (cents < 0) return tr_with("Votre marge va de {} à {}.", view.floor, view.ceiling);
    if (cents < view.floor_cents) return tr_with("Au-dessous de votre plancher, {}.", view.floor);
    if (cents > view.ceiling_cents) return tr_with("Au-dessus de votre plafond, {}.", view.ceiling);
    return tr_with("Dans votre marge, de {} à {}.", view.floor, view.ceiling);
}

std::int64_t typed_cents(const DealDraft& draft) {
    if (draft.amount.empty()) return -1;
    const auto amount = money_from_french(draft.amount);
    return amount ? amount->in_cents() : -1;
}

void draw_terms(const DealView& view, DealDraft& draft, bool asked, const char* title) {
    bool any = false;
    for (std::size_t i = 0; i < view.terms.size(); ++i) {
        const auto& term = view.terms[i];
        if (term.asked != asked) continue;
        if (!any) field_label(title);
        any = true;
        bool on = draft.terms[i];
        if (checkbox(term.label + "###term_" + term.id, on)) draft.terms[i] = on;
    }
}

void draw_offer(const DealView& view, DealDraft& draft, Intents& intents) {
    draft.terms.resize(view.terms.size());
    money_field(tr_label("Votre chiffre###offer_amount"), draft.amount, {.hint = "12 500"});
    paragraph(Font::small, palette().ink2, place_of(view, typed_cents(draft)));
    draw_terms(view, draft, false, tr("Vous accordez"));
    draw_terms(view, draft, true, tr("Vous demandez en contrepartie"));
    gap(4);
    if (!button(tr_label("Proposer###offer_make"), icon::send, ButtonKind::primary)) return;
    OfferTyped offer{view.id, draft.amount, {}};
    for (std::size_t i = 0; i < view.terms.size(); ++i)
        if (draft.terms[i]) offer.terms.push_back(view.terms[i].id);
    intents.push_back(std::move(offer));
}

void draw_ends(const DealView& view, DealDraft& draft) {
    gap(6);
    Flow flow;
    const auto accept = tr_with("Accepter {}", view.demand) + "###deal_accept";
    flow.next(button_width(accept, icon::handshake, ButtonKind::secondary));
    if (button(accept, icon::handshake, ButtonKind::secondary,
               button_width(accept, icon::handshake, ButtonKind::secondary)))
        draft.asking_accept = true;
    const std::string stop = tr_label("Rompre###deal_break");
    flow.next(button_width(stop, icon::close, ButtonKind::ghost));
    if (button(stop, icon::close, ButtonKind::ghost,
               button_width(stop, icon::close, ButtonKind::ghost)))
        draft.asking_break = true;
}

void draw_moves(const DealView& view, Drafts& drafts, Intents& intents) {
    auto& draft = drafts.deal;
    if (!view.may_move) return paragraph(Font::body, palette().ink2, view.why_not);
    take_focus(drafts.focus, Area::centre);
    const std::array<std::string, 3> moves{tr_label("Demander###move_ask"),
                                           tr_label("Faire valoir###move_argue"),
                                           tr_label("Proposer###move_offer")};
    segmented("deal_moves", draft.move, moves);
    gap(4);
    if (draft.move == 0)
        draw_pleas(view, view.questions, "###ask_", tr("Aucune question à poser."), intents,
                   [](const std::string& id) { return deal::Move{deal::Ask{id}}; });
    else if (draft.move == 1)
        draw_pleas(view, view.arguments, "###argue_", tr("Aucun argument à faire valoir."), intents,
                   [](const std::string& id) { return deal::Move{deal::Argue{id}}; });
    else
        draw_offer(view, draft, intents);
    draw_ends(view, draft);
}

void dialogs(const DealView& view, DealDraft& draft, Intents& intents) {
    if (draft.asking_accept) {
        const auto answer =
            confirm_modal("deal_accept", {.title = tr_with("Accepter {}\u202F?", view.demand),
                                          .text = tr("Vous concluez au chiffre de l’autre partie, "
                                                     "sans rien obtenir en contrepartie."),
                                          .yes = tr("Accepter"),
                                          .no = tr("Continuer à discuter"),
                                          .icon = icon::handshake});
        if (answer != Answer::none) draft.asking_accept = false;
        if (answer == Answer::yes) intents.push_back(MoveMade{view.id, deal::Accept{}});
    }
    if (draft.asking_break) {
        const auto answer = confirm_modal("deal_break", {.title = tr("Rompre la discussion\u202F?"),
                                                         .text = tr("Elle ne reprendra pas."),
                                                         .yes = tr("Rompre"),
                                                         .no = tr("Continuer à discuter"),
                                                         .icon = icon::close,
                                                         .dangerous = true});
        if (answer != Answer::none) draft.asking_break = false;
        if (answer == Answer::yes) intents.push_back(MoveMade{view.id, deal::BreakOff{}});
    }
}

void draw_stand(const DealView& view, DealDraft& draft, float chart) {
    draw_header(view);
    draw_figures(view);
    gap(4);
    draw_deal_chart(view, draft.move == 2 ? typed_cents(draft) : -1, chart);
}

/// The dialogue on the left; where both stand and the next move on the right.
void draw_wide(const DealView& view, Drafts& drafts, Intents& intents, const Box& whole) {
    const float split = std::round(whole.width() * 0.47f);
    const Box talk{whole.min, {whole.min.x + split - S(6), whole.max.y}};
    const Box side{{whole.min.x + split + S(6), whole.min.y}, whole.max};
    card(talk);
    {
        const Region lines{"deal_lines", inset(talk, 3), 12};
        draw_lines(view, drafts.deal);
    }
    card(side);
    const Region table{"deal_table", inset(side, 3), 12};
    draw_stand(view, drafts.deal, chart_high);
    gap(4);
    draw_moves(view, drafts, intents);
}

void draw_narrow(const DealView& view, Drafts& drafts, Intents& intents, const Box& whole) {
    card(whole);
    const Region table{"deal_table", inset(whole, 3), 12};
    draw_stand(view, drafts.deal, chart_high - 30);
    gap(4);
    draw_moves(view, drafts, intents);
    gap(4);
    section_header(tr("Ce qui s’est dit"));
    for (auto line = view.lines.rbegin(); line != view.lines.rend(); ++line)
        speech_bubble(
            {.initials = line->initials.empty() ? icon::person : std::string_view{line->initials},
             .author = line->speaker,
             .time = line->time,
             .text = line->text,
             .mine = line->mine,
             .tone = Tone::warning});
}

}  // namespace

void draw_deal_panel(const DeskView& view, Drafts& drafts, Intents& intents) {
    if (view.deals.empty())
        return empty_state(icon::handshake, tr("Aucune négociation"),
                           tr("Une table s’ouvre quand le dossier le permet."));
    draw_deals(view, drafts.deal);
    const auto& deal = chosen_deal(view, drafts.deal);
    dialogs(deal, drafts.deal, intents);
    Box whole = inset(rest_of_window(), 3);
    whole.min.y += S(5);
    if (whole.width() >= S(beside_from))
        draw_wide(deal, drafts, intents, whole);
    else
        draw_narrow(deal, drafts, intents, whole);
}

}  // namespace sim::app::views
