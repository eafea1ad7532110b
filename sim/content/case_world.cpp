#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;
using enum Need;
using scenario::Deadline;
using scenario::Document;
using scenario::Item;
using scenario::LetterModel;
using scenario::Trigger;
using scenario::WorldEvent;

constexpr std::array layouts{"letter"sv,  "report"sv, "contract"sv,
                             "constat"sv, "email"sv,  "ticket"sv};
scenario::Layout layout(CaseReading& in, At at) {
    return static_cast<scenario::Layout>(one_of(in, at, layouts, "une mise en page"));
}

constexpr std::array item_kinds{"call"sv, "letter"sv, "email"sv, "note"sv, "visit"sv};
scenario::ItemKind item_kind(CaseReading& in, At at) {
    return static_cast<scenario::ItemKind>(one_of(in, at, item_kinds, "une sorte de courrier"));
}

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
    const auto text = substitute_text(found->second, file, *in.values);
    if (!text) in.problems.insert(in.problems.end(), text.error().begin(), text.error().end());
    if (!text || !in.can_fill) return {};
    auto done = scenario::fill(*text, in.scenario, in.answers.key);
    if (done) return *std::move(done);
    auto where = done.error().where;
    where.file = file;
    in.fault(where, Code::unknown_citation, done.error().what, done.error().remedy);
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
};

constexpr std::array item_rows{
    row<&Item::kind, item_kind>("kind", required),
    row<&Item::from, ref<Named::party>>("from", required),
    row<&Item::subject, prose>("subject", required),
    row<&Item::body, any_prose>("body", optional),
    row<&Item::scene, ref<Named::scene>>("scene", optional),
    row<&Item::documents, list_of<ref<Named::document>>>("documents", optional),
    row<&Item::urgent, yes_no>("urgent", optional),
};

constexpr std::array after_rows{
    row<&Trigger::after_act, offered_act>("act", optional),
    Row<Trigger>{
        "with", optional,
        [](CaseReading& in, At at, Trigger& out) { out.with = act_fields(in, out.after_act, at); }},
    row<&Trigger::after_scene, ref<Named::scene>>("scene", optional),
    row<&Trigger::after_letter, ref<Named::party>>("letter", optional),
    row<&Trigger::delay_minutes, duration>("delay", optional),
};

void read_after(CaseReading& in, At at, WorldEvent& out) {
    auto& trigger = out.trigger;
    read_fields(in, at, after_rows, trigger);
    const int causes =
        !trigger.after_act.empty() + !trigger.after_scene.empty() + !trigger.after_letter.empty();
    if (at.kind() == Kind::map && causes != 1)
        in.fault(at, Code::event_follows_one_thing, "Un événement suit une seule chose.",
                 "Gardez act, scene ou letter.");
}

template <auto Member, auto Read>
constexpr Row<WorldEvent> of_trigger(std::string_view name) {
    return {name, optional,
            [](CaseReading& in, At at, WorldEvent& out) { out.trigger.*Member = Read(in, at); }};
}

constexpr std::array event_rows{
    row<&WorldEvent::id, scalar>("event", required),
    of_trigger<&Trigger::at, instant>("at"),
    Row<WorldEvent>{"after", optional, read_after},
    of_trigger<&Trigger::unless_acts, list_of<offered_act>>("unless"),
    of_trigger<&Trigger::tests, tests>("if"),
    row<&WorldEvent::deliver, list_of<ref<Named::item>>>("deliver", optional),
    row<&WorldEvent::changes, changes>("do", optional),
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

WorldEvent event(CaseReading& in, At at) {
    WorldEvent read;
    read_fields(in, at, event_rows, read);
    if (value_of(at, "at").found() == value_of(at, "after").found())
        in.fault(at, Code::event_without_moment,
                 "Cet événement a besoin de « at » ou de « after ».", "Écrivez l’un des deux.");
    if (read.trigger.at) check_within(in, value_of(at, "at"), *read.trigger.at);
    return read;
}

constexpr std::array met_by_rows{
    row<&Deadline::met_by_act, offered_act>("act", optional),
    row<&Deadline::met_by_letter, ref<Named::party>>("letter", optional),
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
                                   "Écrivez {act: …} ou {letter: …}.");
                  }},
    row<&Deadline::ground, prose>("ground", optional),
};

Deadline deadline(CaseReading& in, At at) {
    Deadline read;
    read_fields(in, at, deadline_rows, read);
    if (read.due != Instant{}) check_within(in, value_of(at, "due"), read.due);
    return read;
}

constexpr std::array element_rows{
    row<&scenario::Element::id, scalar>("element", required),
    row<&scenario::Element::label, prose>("label", required),
    row<&scenario::Element::phrases, list_of<cue>>("phrases", required),
};

scenario::Element element(CaseReading& in, At at) {
    scenario::Element read;
    read_fields(in, at, element_rows, read);
    return read;
}

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
    row<&LetterModel::elements, elements>("elements", required),
};

}  // namespace

std::vector<Document> read_documents(CaseReading& in, At at) {
    return things_by_id(in, at, document_rows);
}

std::vector<Item> read_items(CaseReading& in, At at) {
    auto items = things_by_id(in, at, item_rows);
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
    return things_by_id(in, at, letter_rows);
}

}  // namespace sim::content
