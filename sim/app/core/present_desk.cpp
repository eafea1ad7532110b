#include <algorithm>
#include <array>

#include "sim/app/core/building.hpp"
#include "sim/app/core/exam.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/present_files.hpp"
#include "sim/app/core/sketch.hpp"
#include "sim/talk/labels.hpp"

namespace sim::app {
namespace {

struct KindLook {
    const char* icon;
    const char* tag;
    Tone tone;
};

constexpr std::array<KindLook, 5> kind_looks{{
    {"call", tr_later("Appel"), Tone::info},
    {"mail", tr_later("Courrier"), Tone::neutral},
    {"alternate_email", tr_later("Courriel"), Tone::neutral},
    {"sticky_note_2", tr_later("Note interne"), Tone::neutral},
    {"meeting_room", tr_later("Visite"), Tone::info},
}};
static_assert(kind_looks.size() == static_cast<std::size_t>(scenario::ItemKind::visit) + 1);

const KindLook& look(scenario::ItemKind kind) {
    return kind_looks[static_cast<std::size_t>(kind)];
}

std::string time_left(Instant due, Instant now) {
    const auto minutes = due.in_minutes() - now.in_minutes();
    if (minutes < 24 * 60) return span_text(minutes);
    return tr_with("J\u2011{}", days_between(now.date(), due.date()));
}

DeadlineChip present_deadline(const scenario::Deadline& deadline, attempt::DeadlineState state,
                              Instant now) {
    DeadlineChip chip;
    chip.label = deadline.label;
    chip.day = to_iso(deadline.due.date());
    chip.tooltip = tr_with("À faire avant le {}, {}", day_words(deadline.due.date()),
                           to_french_clock(deadline.due)) +
                   (deadline.ground.empty() ? "" : " (" + deadline.ground + ")");
    if (state == attempt::DeadlineState::met) {
        chip.left = tr("tenu");
        chip.tone = Tone::good;
    } else if (state == attempt::DeadlineState::missed) {
        chip.left = tr("manqué");
        chip.tone = Tone::danger;
    } else {
        chip.left = time_left(deadline.due, now);
        chip.tone = days_between(now.date(), deadline.due.date()) <= 2 ? Tone::warning : Tone::info;
    }
    return chip;
}

std::vector<std::string> paragraphs_of(const std::string& text) {
    std::vector<std::string> paragraphs;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find("\n\n", begin), text.size());
        if (end > begin) paragraphs.push_back(text.substr(begin, end - begin));
        begin = end + 2;
    }
    return paragraphs;
}

const char* document_icon(scenario::Layout layout) {
    switch (layout) {
        case scenario::Layout::letter: return "mail";
        case scenario::Layout::report: return "plagiarism";
        case scenario::Layout::contract: return "article";
        case scenario::Layout::constat: return "assignment";
        case scenario::Layout::email: return "alternate_email";
        case scenario::Layout::ticket: return "receipt_long";
    }
    return "article";
}

std::vector<HintView> present_hints(const Session& session) {
    std::vector<HintView> hints;
    if (session.mode == Mode::exam) return hints;
    for (const auto& hint : session.scenario.hints) {
        const auto* criterion = scenario::find_criterion(session.scenario, hint.criterion);
        if (criterion == nullptr) continue;
        const auto given = session.play.attempt.hints.find(hint.criterion);
        const int level = given == session.play.attempt.hints.end() ? 0 : given->second;
        HintView view{hint.criterion, criterion->competency, {}, false};
        for (int i = 0; i < level && i < static_cast<int>(hint.levels.size()); ++i)
            view.given.push_back(hint.levels[static_cast<std::size_t>(i)]);
        view.more = level < static_cast<int>(hint.levels.size());
        hints.push_back(std::move(view));
    }
    return hints;
}

SketchView drawing_of(const Session& session, const scenario::Document& document) {
    auto sketch = sketch_of(session.scenario, document);
    return sketch.shapes.empty()
               ? section_of(session.scenario, document, session.play.attempt.documents)
               : sketch;
}

std::vector<std::string> cited_of(const attempt::Attempt& state, const std::string& document) {
    std::vector<std::string> passages;
    for (const auto& citation : state.citations)
        if (citation.document == document) passages.push_back(citation.passage);
    return passages;
}

}  // namespace

std::vector<SketchView> drawings_of(const Session& session) {
    std::vector<SketchView> drawings;
    for (const auto& id : session.play.attempt.documents) {
        const auto* document = scenario::find_document(session.scenario, id);
        if (document == nullptr) continue;
        auto drawing = drawing_of(session, *document);
        if (!drawing.shapes.empty() && std::ranges::find(drawings, drawing) == drawings.end())
            drawings.push_back(std::move(drawing));
    }
    return drawings;
}

TopBarView present_bar(const Model& model, const Session& session) {
    const auto& state = session.play.attempt;
    TopBarView bar;
    bar.case_title = session.scenario.title;
    const auto& facts = session.scenario.facts;
    const auto* policy = claims::find_policy(facts, facts.policy);
    if (policy != nullptr && session.scenario.files.empty()) {
        bar.contract = policy->product + " n°\u00A0" + policy->number;
        bar.holder = party_label(session.scenario, policy->holder);
    }
    bar.mode = session.is_watching()        ? tr("Parcours de l’expert")
               : session.mode == Mode::exam ? tr("Examen")
                                            : tr("Entraînement");
    bar.today = to_iso(state.now.date());
    bar.last_day = to_iso(session.scenario.closes.date());
    bar.clock = to_french_clock(state.now);
    bar.day = weekday_words(state.now.date());
    for (std::size_t i = 0; i < session.scenario.deadlines.size() && i < state.deadlines.size();
         ++i) {
        const auto& deadline = session.scenario.deadlines[i];
        bar.deadlines.push_back(present_deadline(deadline, state.deadlines[i], state.now));
        if (!session.scenario.files.empty())
            bar.deadlines.back().tooltip +=
                "\n" + attempt::file_label(session.scenario, attempt::file_named(deadline.file));
    }
    bar.exam = present_exam(session);
    bar.may_wait = state.active_scene == talk::none && !session.writing;
    if (!bar.may_wait) bar.why_not_wait = tr("Terminez d’abord la conversation en cours.");
    for (const auto& person : model.people)
        if (person.id == model.person) bar.person = person.name;
    bar.unread = static_cast<int>(std::count_if(state.inbox.begin(), state.inbox.end(),
                                                [](const auto& a) { return !a.opened; }));
    return bar;
}

std::vector<InboxRow> present_inbox(const Session& session) {
    std::vector<InboxRow> rows;
    const auto& inbox = session.play.attempt.inbox;
    for (auto arrival = inbox.rbegin(); arrival != inbox.rend(); ++arrival) {
        const auto* item = scenario::find_item(session.scenario, arrival->item);
        if (item == nullptr) continue;
        InboxRow row;
        row.id = item->id;
        row.icon = look(item->kind).icon;
        row.from = party_label(session.scenario, item->from);
        row.subject = item->subject;
        row.preview = item->body.substr(0, item->body.find('\n'));
        row.time = short_time(arrival->at, session.play.attempt.now);
        row.tag = item->urgent && !arrival->opened ? tr("Urgent") : tr(look(item->kind).tag);
        row.tone = item->urgent && !arrival->opened ? Tone::danger : look(item->kind).tone;
        row.unread = !arrival->opened;
        row.selected = item->id == session.selected_item;
        row.file = file_on_desk(session, item->file);
        rows.push_back(std::move(row));
    }
    return rows;
}

ItemView present_item(const Session& session) {
    ItemView view;
    const auto* item = scenario::find_item(session.scenario, session.selected_item);
    if (item == nullptr) return view;
    view.id = item->id;
    view.from = party_label(session.scenario, item->from);
    view.subject = item->subject;
    view.kind = tr(look(item->kind).tag);
    view.paragraphs = paragraphs_of(item->body);
    for (const auto& arrival : session.play.attempt.inbox)
        if (arrival.item == item->id)
            view.time = weekday_words(arrival.at.date()) + ", " + to_french_clock(arrival.at);
    for (const auto& id : item->documents)
        if (const auto* document = scenario::find_document(session.scenario, id))
            view.documents.push_back({id, document->title});
    const auto now = attempt::choices(session.scenario, session.play.attempt);
    if (std::find(now.scenes.begin(), now.scenes.end(), item->scene) != now.scenes.end())
        view.scene = item->scene;
    return view;
}

namespace {

/// Only what anybody sees on the desk: it must not whisper what is owed.
std::vector<std::string> unfinished(const DeskView& view) {
    std::vector<std::string> lines;
    const auto add = [&](std::size_t count, const char* one, const char* many) {
        if (count > 0) lines.push_back(counted(count, one, many));
    };
    if (view.conversation.active) lines.push_back(tr("une conversation en cours"));
    add(static_cast<std::size_t>(std::ranges::count_if(view.deals, &DealView::may_move)),
        tr("négociation ouverte"), tr("négociations ouvertes"));
    add(static_cast<std::size_t>(view.bar.unread), tr("message non lu"), tr("messages non lus"));
    add(static_cast<std::size_t>(std::ranges::count_if(view.documents, &DocumentTab::unread)),
        tr("pièce non lue"), tr("pièces non lues"));
    add(static_cast<std::size_t>(std::ranges::count_if(
            view.news, [](const DeskNewsRow& row) { return row.sorted.empty(); })),
        tr("nouveauté à trier"), tr("nouveautés à trier"));
    add(static_cast<std::size_t>(std::ranges::count_if(view.bar.deadlines,
                                                       [](const DeadlineChip& chip) {
                                                           return chip.tone == Tone::info ||
                                                                  chip.tone == Tone::warning;
                                                       })),
        tr("échéance en cours"), tr("échéances en cours"));
    const bool ranks =
        std::ranges::any_of(view.acts, [](const ActView& act) { return act.id == "set_priority"; });
    if (ranks)
        add(static_cast<std::size_t>(std::ranges::count_if(
                view.files, [](const DeskFile& file) { return file.level.empty(); })),
            tr("dossier sans priorité"), tr("dossiers sans priorité"));
    return lines;
}

/// The screen that shows what was just done.
WatchView present_watch(const Session& session) {
    WatchView view;
    if (!session.is_watching()) return view;
    view.on = true;
    view.step = session.play.transcript.entries.size();
    view.steps = session.watched.size();
    if (view.step == 0) return view;
    const auto& event = session.play.transcript.entries.back().event;
    view.last = event_words(session.scenario, event);
    if (std::get_if<attempt::DocumentOpened>(&event) != nullptr ||
        std::get_if<attempt::PassageCited>(&event) != nullptr)
        view.place = WatchView::Place::document;
    if (std::get_if<attempt::MessageSent>(&event) != nullptr) view.place = WatchView::Place::letter;
    if (std::get_if<attempt::OtherAnswered>(&event) != nullptr ||
        std::get_if<attempt::OfferMade>(&event) != nullptr ||
        std::get_if<attempt::ArgumentUsed>(&event) != nullptr ||
        std::get_if<attempt::InterestAsked>(&event) != nullptr)
        view.place = WatchView::Place::deal;
    if (const auto* decision = std::get_if<attempt::DecisionTaken>(&event)) {
        view.place = WatchView::Place::file;
        view.act = decision->act;
    }
    return view;
}

}  // namespace

DeskView present_desk(const Model& model, const Session& session) {
    const auto& state = session.play.attempt;
    DeskView view;
    view.bar = present_bar(model, session);
    view.problem = model.problem;
    if (view.bar.exam.paused) return view;
    view.inbox = present_inbox(session);
    view.item = present_item(session);
    view.conversation = present_conversation(session);
    view.deals = present_deals(session);
    for (const auto& id : state.documents) {
        const auto* document = scenario::find_document(session.scenario, id);
        if (document == nullptr) continue;
        const bool read = std::find(state.read.begin(), state.read.end(), id) != state.read.end();
        view.documents.push_back({id, document->title, document_icon(document->layout), !read,
                                  file_on_desk(session, document->file)});
        if (id == session.selected_document)
            view.document = {id, document->title, document->reference, cited_of(state, id),
                             drawing_of(session, *document)};
    }
    view.file = present_file(session);
    view.files = present_files(session, view.bar.deadlines);
    view.news = present_news(session);
    view.acts = present_acts(session);
    view.letter = present_letter(session);
    view.timeline = present_timeline(session);
    view.hints = present_hints(session);
    view.feedback = session.feedback;
    view.faults = session.faults;
    view.notes = state.notes;
    view.announcement = session.announcement;
    view.busy = session.writing;
    view.unfinished = unfinished(view);
    view.watch = present_watch(session);
    return view;
}

}  // namespace sim::app
