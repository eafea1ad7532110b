#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/document_blocks.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::Deadline;
using scenario::Document;
using scenario::Item;
using scenario::LetterModel;
using scenario::Trigger;
using scenario::WorldEvent;

constexpr auto layout = words<scenario::Layout>("une mise en page", "letter", "report", "contract",
                                                "constat", "email", "ticket");
constexpr auto item_kind =
    words<scenario::ItemKind>("une sorte de courrier", "call", "letter", "email", "note", "visit");

/// A document is in a file of its own; its faults are told there.
std::string document_text(CaseReading& in, At at) {
    const auto file = scalar(in, at);
    if (file.empty()) return {};
    if (in.watch != nullptr) in.watch->files.insert(file);
    const auto found = in.files->find(file);
    if (found == in.files->end()) {
        in.fault(at, Code::missing_file,
                 "Le fichier " + quote(file) + " n’est pas dans le dossier du cas.",
                 "Créez-le, ou corrigez son nom.");
        return {};
    }
    if (found->second.find_first_not_of(" \n\r\t") == std::string::npos)
        in.fault(Place{file, 1, 1}, Code::empty_document, "Ce document est vide.", "Écrivez-le.");
    for (auto& problem : faults_of_blocks(found->second, file))
        in.problems.push_back(std::move(problem));
    const auto text = substitute_text(found->second, file, *in.values);
    if (!text) in.problems.insert(in.problems.end(), text.error().begin(), text.error().end());
    if (!text || !in.can_fill) return {};
    auto done = scenario::fill(*text, in.scenario, in.answers.key);
    if (done) return *std::move(done);
    auto where = done.error().where;
    where.file = file;
    tell_citation(in, where, cited_at(*text, where), done.error());
    return {};
}

constexpr std::array document_rows{
    row<&Document::title, prose>("title", required),
    row<&Document::from, ref<Named::party>>("from", required),
    row<&Document::layout, layout>("layout", optional),
    row<&Document::reference, any_prose>("reference", optional),
    row<&Document::stamp, any_prose>("stamp", optional),
    row<&Document::markdown, document_text>("text", required),
    row<&Document::in_file, yes_no>("in_file", optional),
    row<&Document::file, file_of_desk>("file", optional, shapes::text),
};

constexpr std::array item_rows{
    row<&Item::kind, item_kind>("kind", required),
    row<&Item::from, ref<Named::party>>("from", required),
    row<&Item::subject, prose>("subject", required),
    row<&Item::body, any_prose>("body", optional),
    row<&Item::scene, ref<Named::scene>>("scene", optional),
    row<&Item::documents, list_of<ref<Named::document>>>("documents", optional),
    row<&Item::urgent, yes_no>("urgent", optional),
    row<&Item::file, file_of_desk>("file", optional, shapes::text),
};

constexpr auto deal_outcome = words<std::string>("une issue", "settled", "broken_off", "left");

constexpr std::array after_rows{
    row<&Trigger::after_act, offered_act>("act", optional, act_shape),
    Row<Trigger>{
        "with", optional,
        [](CaseReading& in, At at, Trigger& out) { out.with = act_fields(in, out.after_act, at); },
        act_fields_shape},
    row<&Trigger::after_scene, ref<Named::scene>>("scene", optional),
    row<&Trigger::after_letter, ref<Named::party>>("letter_to", optional),
    row<&Trigger::after_deal, ref<Named::deal>>("deal", optional),
    row<&Trigger::outcome, deal_outcome>("outcome", optional),
    row<&Trigger::delay_minutes, duration>("delay", optional, shapes::duration),
};

void read_after(CaseReading& in, At at, WorldEvent& out) {
    auto& trigger = out.trigger;
    read_fields(in, at, after_rows, trigger);
    const int causes = !trigger.after_act.empty() + !trigger.after_scene.empty() +
                       !trigger.after_letter.empty() + !trigger.after_deal.empty();
    if (at.kind() == Kind::map && causes != 1)
        in.fault(at, Code::event_follows_one_thing, "Un événement suit une seule chose.",
                 "Gardez act, scene, letter_to ou deal.");
}

template <auto Member, const auto& Read>
constexpr Row<WorldEvent> of_trigger(std::string_view name,
                                     ShapeOf shape = &shape_of<Read, CaseReading>) {
    return {name, optional,
            [](CaseReading& in, At at, WorldEvent& out) { out.trigger.*Member = Read(in, at); },
            shape};
}

constexpr std::array event_rows{
    row<&WorldEvent::id, scalar>("event", required),
    of_trigger<&Trigger::at, instant>("at"),
    Row<WorldEvent>{"after", optional, read_after,
                    [] { return shapes::record<after_rows>("after"); }},
    of_trigger<&Trigger::unless_acts, list_of<offered_act>>("unless", acts_shape),
    of_trigger<&Trigger::tests, tests>("if", some_texts),
    row<&WorldEvent::deliver, list_of<ref<Named::item>>>("deliver", optional),
    row<&WorldEvent::changes, changes>("do", optional, some_texts),
    row<&WorldEvent::announce, prose>("announce", optional),
};

void check_within(CaseReading& in, At at, Instant when) {
    if (when <= in.scenario.opens)
        in.fault(at, Code::before_opening,
                 "Cet instant est avant l’ouverture du cas, le " + to_iso(in.scenario.opens) + ".",
                 "Choisissez un instant plus tard.");
    if (when > in.scenario.closes)
        in.fault(at, Code::after_closing,
                 "Cet instant est après la fin du cas, le " + to_iso(in.scenario.closes) + ".",
                 "Avancez-le, ou reculez « closes ».");
}

void check_event(CaseReading& in, At at, WorldEvent& read) {
    const bool both = value_of(at, "at").found() && value_of(at, "after").found();
    if (both || (!value_of(at, "at").found() && !value_of(at, "after").found()))
        in.fault(at, Code::event_without_moment,
                 both ? "Cet événement a deux moments, « at » et « after »."
                      : "Cet événement a besoin de « at » ou de « after ».",
                 both ? "Gardez l’un des deux." : "Écrivez l’un des deux.");
    if (read.trigger.at) check_within(in, value_of(at, "at"), *read.trigger.at);
}
constexpr Record<event_rows> event{"event", check_event};

constexpr std::array met_by_rows{
    row<&Deadline::met_by_act, offered_act>("act", optional, act_shape),
    row<&Deadline::met_by_letter, ref<Named::party>>("letter_to", optional),
};

constexpr std::array deadline_rows{
    row<&Deadline::id, scalar>("deadline", required),
    row<&Deadline::label, prose>("label", required),
    row<&Deadline::due, instant>("due", required),
    Row<Deadline>{"met_by", required,
                  [](CaseReading& in, At at, Deadline& out) {
                      read_fields(in, at, met_by_rows, out);
                      if (out.met_by_act.empty() == out.met_by_letter.empty())
                          in.fault(at, Code::deadline_met_by_one_thing,
                                   "Une échéance est tenue par une seule chose.",
                                   "Écrivez {act: …} ou {letter_to: …}.");
                  },
                  [] { return shapes::record<met_by_rows>("met_by"); }},
    row<&Deadline::ground, prose>("ground", optional),
    row<&Deadline::file, file_of_desk>("file", optional, shapes::text),
};

void check_deadline(CaseReading& in, At at, Deadline& read) {
    if (read.due != Instant{}) check_within(in, value_of(at, "due"), read.due);
}
constexpr Record<deadline_rows> deadline{"deadline", check_deadline};

constexpr std::array element_rows{
    row<&scenario::Element::id, scalar>("element", required),
    row<&scenario::Element::label, prose>("label", required),
    row<&scenario::Element::phrases, list_of<cue>>("phrases", required),
};

constexpr Record<element_rows> element{"element"};

std::vector<scenario::Element> elements(CaseReading& in, At at) {
    auto read = list_of<element>(in, at);
    for (auto one = read.begin(); one != read.end(); ++one)
        if (std::ranges::count(read.begin(), one, one->id, &scenario::Element::id) > 0)
            in.fault(at, Code::defined_twice,
                     "L’élément " + quote(one->id) + " est défini deux fois.",
                     "Donnez-lui un autre nom.");
    return read;
}

constexpr std::array letter_rows{
    row<&LetterModel::title, prose>("title", required),
    row<&LetterModel::to, ref<Named::party>>("to", required),
    row<&LetterModel::skeleton, any_prose>("skeleton", optional),
    row<&LetterModel::elements, elements>("elements", required, list_of<element>.shape),
    row<&LetterModel::file, file_of_desk>("file", optional, shapes::text),
};

constexpr ThingsById<document_rows> documents{"document"};
constexpr ThingsById<item_rows> all_items{"item"};
constexpr ThingsById<letter_rows> letters{"letter"};

}  // namespace

Shape documents_shape() {
    return documents.shape();
}
Shape items_shape() {
    return all_items.shape();
}
Shape events_shape() {
    return shapes::list(event.shape());
}
Shape deadlines_shape() {
    return shapes::list(deadline.shape());
}
Shape letters_shape() {
    return letters.shape();
}

std::vector<Document> read_documents(CaseReading& in, At at) {
    return documents(in, at);
}

std::vector<Item> read_items(CaseReading& in, At at) {
    auto items = all_items(in, at);
    for (const auto& item : items) {
        const bool talks =
            item.kind == scenario::ItemKind::call || item.kind == scenario::ItemKind::visit;
        if (talks && item.scene.empty())
            in.fault(value_of(at, item.id), Code::call_without_scene,
                     "Un appel ou une visite ouvre un échange.", "Ajoutez « scene ».");
    }
    return items;
}

std::vector<WorldEvent> read_events(CaseReading& in, At at) {
    return list_of<event>(in, at);
}

std::vector<Deadline> read_deadlines(CaseReading& in, At at) {
    return list_of<deadline>(in, at);
}

std::vector<LetterModel> read_letters(CaseReading& in, At at) {
    return letters(in, at);
}

}  // namespace sim::content
