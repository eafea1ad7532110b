#include "sim/app/views/inbox.hpp"

#include <algorithm>
#include <array>

#include "sim/app/views/desk_files.hpp"
#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/base/fold.hpp"

namespace sim::app::views {
namespace {

bool shown(const InboxRow& row, const InboxDraft& draft) {
    if (draft.filter == 1 && !row.unread) return false;
    if (draft.search.empty()) return true;
    return mentions(row.from + "\n" + row.subject + "\n" + row.preview, draft.search);
}

void draw_mail_title(const DeskView& view) {
    const auto unread = static_cast<std::size_t>(std::count_if(
        view.inbox.begin(), view.inbox.end(), [](const auto& row) { return row.unread; }));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = width_or_rest(0);
    text_at({at.x, at.y + S(2)}, Font::title, palette().ink, tr("Boîte de réception"));
    if (unread > 0) {
        const auto text = counted(unread, tr("non lu"), tr("non lus"));
        chip_at({at.x + width - chip_width(nullptr, text), at.y}, nullptr, text, Tone::info);
    }
    ImGui::Dummy({width, S(28)});
}

void draw_header(const DeskView& view, Drafts& drafts) {
    if (!draw_desk_files(view, drafts.inbox)) draw_mail_title(view);
    search_field(tr_label("Rechercher###inbox_search"), drafts.inbox.search,
                 {.hint = tr("Rechercher un nom, un objet…"), .show_label = false});
    const std::array<std::string, 2> filters{tr_label("Tous###all"), tr_label("Non lus###unread")};
    segmented("###inbox_filter", drafts.inbox.filter, filters);
}

/// On a desk of several files, the one that a message is about comes first.
std::string subject_of(const InboxRow& row, const DeskView& view, const InboxDraft& draft) {
    const auto file = std::ranges::find(view.files, row.file, &DeskFile::id);
    if (file == view.files.end() || is_narrowed(view, draft)) return row.subject;
    return file->reference + " · " + row.subject;
}

void draw_row(const InboxRow& row, const DeskView& view, Drafts& drafts, Intents& intents) {
    const std::string subject = subject_of(row, view, drafts.inbox);
    const ListRow shown_row{.icon = icon_by_name(row.icon),
                            .tone = tone_of(row.tone),
                            .title = row.from,
                            .subtitle = subject,
                            .snippet = row.preview,
                            .right = row.time,
                            .tag = row.tag,
                            .unread = row.unread,
                            .selected = row.selected};
    if (!list_row(row.from + "###item_" + row.id, shown_row)) return;
    intents.push_back(ItemClicked{row.id});
    drafts.tab = CentreTab::talk;
}

}  // namespace

void draw_inbox(const DeskView& view, Drafts& drafts, Intents& intents) {
    draw_header(view, drafts);
    const Region list{"inbox_list", with_ring_room(rest_of_window()), ring_room};
    if (view.inbox.empty())
        return empty_state(
            icon::inbox, tr("Rien pour l’instant"),
            tr("Les appels et le courrier arrivent ici. Faites avancer l’horloge pour "
               "recevoir la suite."));
    bool any = false;
    for (const auto& row : view.inbox) {
        if (!shown(row, drafts.inbox)) continue;
        if (!any) take_focus(drafts.focus, Area::inbox);
        any = true;
        draw_row(row, view, drafts, intents);
    }
    if (!any)
        empty_state(icon::search, tr("Aucun message trouvé"),
                    tr("Changez de mot ou choisissez «\u00A0Tous\u00A0»."));
}

}  // namespace sim::app::views
