#include <algorithm>
#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/room_screen.hpp"

namespace sim::app::views {
namespace {

std::string name_of(const CopyRow& row) {
    return row.candidate + "/" + row.block;
}

void draw_copy_line(const CopyRow& row, Intents& intents) {
    const Palette& p = palette();
    const auto label = row.candidate + " " + row.block + "###copy_" + name_of(row);
    const Hit state = clickable(label, S(58));
    const Box& box = state.box;
    const TonePair colours = p.tone(row.mine ? Tone::info : Tone::neutral);
    disc({box.min.x + S(26), box.centre().y}, S(17), colours.ground, colours.ink,
         row.mine ? icon::edit : icon::document, Font::body);
    const float left = box.min.x + S(54);
    const auto shown = row.outcome.empty() ? row.state : row.outcome;
    const Tone tone = row.outcome.empty()           ? tone_of(row.tone)
                      : row.outcome == tr("Acquis") ? Tone::good
                                                    : Tone::warning;
    const float chip = chip_width(nullptr, shown);
    chip_at({box.max.x - S(10) - chip, box.min.y + S(8)}, nullptr, shown, tone);
    const float room = box.max.x - S(20) - chip - left;
    auto title = row.candidate + " · " + row.block;
    if (!row.name.empty()) title += " · " + row.name;
    text_ellipsis({left, box.min.y + S(10)}, Font::body_bold, p.ink, title, room);
    const auto worth = row.points.empty() ? std::string{} : row.points + " / 100";
    const float points = worth.empty() ? 0 : text_size(Font::small_bold, worth).x + S(8);
    text_ellipsis({left, box.min.y + S(34)}, Font::small, p.ink2, row.subject,
                  box.max.x - S(14) - points - left);
    text_right({box.max.x - S(12), box.min.y + S(36)}, Font::small_bold, p.ink, worth);
    if (state.activated) intents.push_back(CopyChosen{row.candidate, row.block});
}

/// A decision that goes against the marks asks for its reason first.
void draw_pronounce(const CopyRow& row, const Offer& offered, const std::string& label,
                    const char* outcome, bool overrides, Flow& flow, RoomDraft& draft,
                    Intents& intents) {
    const auto id = label + "###" + outcome + "_" + name_of(row);
    const float wide = button_width(id, nullptr, ButtonKind::secondary);
    flow.next(wide);
    ImGui::BeginDisabled(!offered.may);
    const bool asked = button(id, nullptr, ButtonKind::secondary, wide);
    ImGui::EndDisabled();
    if (!offered.may && ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled))
        tooltip(offered.why_not);
    if (!asked) return;
    if (!overrides)
        return intents.push_back(BlockPronounced{row.candidate, row.block, outcome, ""});
    draft.deciding = name_of(row) + "/" + outcome;
    draft.reason.clear();
}

void draw_override(const CopyRow& row, RoomDraft& draft, Intents& intents) {
    const auto name = name_of(row) + "/";
    if (!draft.deciding.starts_with(name)) return;
    text_field(tr_label("Motif du jury, contre les notes###override"), draft.reason,
               {.hint = tr("Le jury est souverain\u00A0: il dit pourquoi"), .limit = 500});
    ImGui::BeginDisabled(draft.reason.empty());
    const std::string label = tr_label("Enregistrer cette décision###override_ok");
    if (button(label, icon::gavel, ButtonKind::primary,
               button_width(label, icon::gavel, ButtonKind::primary))) {
        intents.push_back(BlockPronounced{row.candidate, row.block,
                                          draft.deciding.substr(name.size()), draft.reason});
        draft.deciding.clear();
    }
    ImGui::EndDisabled();
    ImGui::SameLine();
    const std::string cancel = tr_label("Annuler###override_no");
    if (button(cancel, nullptr, ButtonKind::ghost,
               button_width(cancel, nullptr, ButtonKind::ghost)))
        draft.deciding.clear();
}

void draw_decision(const CopyRow& row, bool presides, RoomDraft& draft, Intents& intents) {
    const Palette& p = palette();
    ImGui::Indent(S(54));
    if (!row.proposal.empty()) paragraph(Font::small, p.ink2, row.proposal + ".");
    if (!row.reason.empty())
        paragraph(Font::small, p.ink2, tr_with("Motif du jury\u00A0: {}", row.reason));
    if (presides) {
        Flow flow;
        draw_pronounce(row, row.acquire, tr("Acquis"), "acquired", row.acquire_overrides, flow,
                       draft, intents);
        draw_pronounce(row, row.refuse, tr("Non acquis"), "refused", row.refuse_overrides, flow,
                       draft, intents);
        if (row.leave_out.may)
            draw_pronounce(row, row.leave_out, tr("Non évalué"), "not_assessed", false, flow, draft,
                           intents);
        draw_override(row, draft, intents);
    }
    ImGui::Unindent(S(54));
    gap(6);
}

void draw_copies(const JurySessionView& view, RoomDraft& draft, Intents& intents) {
    section_header(view.title, view.state);
    if (view.copies.empty())
        return empty_state(icon::people, tr("Aucun candidat inscrit"),
                           tr("L’inscription donne à chacun son numéro d’anonymat."));
    const bool any = std::ranges::any_of(view.copies, &CopyRow::mine);
    if (any) section_header(view.deliberating ? tr("Mes copies") : tr("À moi de noter"));
    for (const auto& row : view.copies)
        if (row.mine) {
            draw_copy_line(row, intents);
            if (view.deliberating && !row.reference)
                draw_decision(row, view.presides && !view.sealed, draft, intents);
        }
    if (!std::ranges::all_of(view.copies, &CopyRow::mine)) {
        if (any) gap(6);
        section_header(any ? tr("Les autres copies") : tr("Les copies"));
    }
    for (const auto& row : view.copies)
        if (!row.mine) {
            draw_copy_line(row, intents);
            if (view.deliberating && !row.reference)
                draw_decision(row, view.presides && !view.sealed, draft, intents);
        }
    gap(6);
    for (const auto& note : view.points_notes) paragraph(Font::small, palette().ink2, note);
}

/// Before the deliberation, and in it once it lacks a member.
bool opens(const JurySessionView& view) {
    return view.presides &&
           (!view.deliberating || view.deliberate.may || !view.deliberate.why_not.empty());
}

void draw_member(const MemberRow& row, const JurySessionView& view, Intents& intents) {
    const bool tick = opens(view) && !row.left;
    if (tick) {
        bool present = row.present;
        if (checkbox(row.name + ", " + row.quality + "###present_" + row.id, present))
            intents.push_back(PresenceToggled{row.id});
        return;
    }
    const char* state = row.left             ? tr("a quitté le jury")
                        : row.has_signed     ? tr("a signé")
                        : !view.deliberating ? ""
                        : row.present        ? tr("présent")
                                             : tr("absent");
    key_value(row.name, state, 0, row.has_signed);
    paragraph(Font::small, palette().ink2, row.quality);
    gap(8);
}

void draw_signature(const JurySessionView& view, RoomDraft& draft, Intents& intents) {
    gap(8);
    section_header(tr("Signer"));
    if (!view.sign.may) return paragraph(Font::small, palette().ink2, view.sign.why_not);
    paragraph(
        Font::small, palette().ink2,
        tr("Votre mot de passe vaut signature. La dernière scelle la session\u00A0: plus rien n’y "
           "change."));
    password_field(tr_label("Mot de passe###signature"), draft.signature, {.limit = 200});
    ImGui::BeginDisabled(draft.signature.empty());
    if (button(tr_label("Signer le procès-verbal###sign"), icon::edit, ButtonKind::primary)) {
        intents.push_back(SignatureGiven{draft.signature});
        draft.signature.clear();
    }
    ImGui::EndDisabled();
}

void draw_jury(const JurySessionView& view, RoomDraft& draft, Intents& intents) {
    section_header(tr("Le jury"));
    if (view.members.empty())
        paragraph(Font::small, palette().ink2, tr("Personne ne siège encore."));
    for (const auto& row : view.members) draw_member(row, view, intents);
    if (opens(view)) {
        gap(6);
        ImGui::BeginDisabled(!view.deliberate.may);
        if (button(tr_label("Ouvrir la délibération###deliberate"), icon::gavel,
                   ButtonKind::primary))
            intents.push_back(DeliberationAsked{});
        ImGui::EndDisabled();
        if (!view.deliberate.may)
            paragraph(Font::small, palette().tone(Tone::warning).ink, view.deliberate.why_not);
    }
    if (view.sealed) {
        gap(8);
        banner(Tone::good, icon::verified, tr("Session signée et scellée"),
               tr("Chaque membre présent a signé."));
    } else if (view.deliberating) {
        draw_signature(view, draft, intents);
    }
}

struct OfficePage {
    OfficeTab tab;
    std::string label;
    const char* icon;
};

/// Those in which this person can read or do something.
std::vector<OfficePage> pages_of(const JurySessionView& view) {
    const auto& office = view.office;
    std::vector<OfficePage> pages{
        {OfficeTab::copies, tr_label("Copies###tab_copies"), icon::document}};
    if (office.enrols || office.misses || !office.may_return.empty() ||
        !office.may_withdraw.empty())
        pages.push_back(
            {OfficeTab::candidates, tr_label("Candidats###tab_candidates"), icon::people});
    if (office.seats || office.declares)
        pages.push_back({OfficeTab::jury, tr_label("Jury###tab_jury"), icon::groups});
    if (office.draws || office.allots)
        pages.push_back({OfficeTab::subjects, tr_label("Sujets###tab_subjects"), icon::assignment});
    if (office.references || !office.known.empty())
        pages.push_back(
            {OfficeTab::references, tr_label("Références###tab_references"), icon::balance});
    if (view.statistics.seen.may || !view.statistics.seen.why_not.empty())
        pages.push_back(
            {OfficeTab::statistics, tr_label("Statistiques###tab_statistics"), icon::bar_chart});
    if (view.remark.seen.may)
        pages.push_back(
            {OfficeTab::remark, tr_label("Nouvelle notation###tab_remark"), icon::history});
    if (view.may_print)
        pages.push_back({OfficeTab::papers, tr_label("Documents###tab_papers"), icon::pdf});
    return pages;
}

/// A list to choose from where the tabs have no room.
void draw_pages(const std::vector<OfficePage>& pages, OfficeTab& open) {
    const auto found = std::ranges::find(pages, open, &OfficePage::tab);
    int at = found == pages.end() ? 0 : static_cast<int>(found - pages.begin());
    constexpr float narrow = 900;
    std::vector<Tab> tabs;
    for (const auto& page : pages) tabs.push_back({page.label, page.icon});
    if (logical_width() < narrow || tab_bar_width(tabs) > width_or_rest(0)) {
        std::vector<std::string> items;
        for (const auto& page : pages) items.push_back(page.label);
        choice_field(tr_label("Rubrique###office_page"), at, items, {.show_label = false});
    } else {
        tab_bar("office_tabs", at, tabs);
    }
    open = pages[static_cast<std::size_t>(at)].tab;
    gap(8);
}

/// What is under the tabs, except the copies.
void draw_office_page(const RoomView& room, OfficeDraft& draft, Intents& intents) {
    const auto& view = room.session;
    switch (draft.tab) {
        case OfficeTab::copies: return;
        case OfficeTab::candidates: return draw_office_candidates(view.office, draft);
        case OfficeTab::jury: return draw_office_jury(view.office, draft, intents);
        case OfficeTab::subjects: return draw_office_subjects(view.office, draft, intents);
        case OfficeTab::references: return draw_office_references(view.office, draft);
        case OfficeTab::statistics: return draw_room_statistics(view.statistics, intents);
        case OfficeTab::remark: return draw_office_remark(view.remark, draft, intents);
        case OfficeTab::papers: return draw_office_papers(room, draft, intents);
    }
}

void draw_main(const RoomView& room, RoomDraft& draft, Intents& intents) {
    draw_pages(pages_of(room.session), draft.office.tab);
    if (draft.office.tab == OfficeTab::copies) return draw_copies(room.session, draft, intents);
    draw_office_page(room, draft.office, intents);
}

}  // namespace

void draw_room_session(const RoomView& room, RoomDraft& draft, Intents& intents) {
    const JurySessionView& view = room.session;
    const Palette& p = palette();
    const Box whole = rest_of_window();
    if (logical_width() < 900) {
        const Region one{"room_session", whole, 20};
        draw_main(room, draft, intents);
        gap(10);
        return draw_jury(view, draft, intents);
    }
    const float side = std::clamp(whole.width() * 0.3f, S(320), S(440));
    const float middle = whole.max.x - side;
    {
        const Region copies{"room_session", {whole.min, {middle, whole.max.y}}, 28};
        draw_main(room, draft, intents);
        gap(20);
    }
    fill({{middle, whole.min.y}, {middle + S(1), whole.max.y}}, p.line);
    const Region jury{"room_jury", {{middle + S(1), whole.min.y}, whole.max}, 22, p.panel};
    draw_jury(view, draft, intents);
    gap(20);
}

}  // namespace sim::app::views
