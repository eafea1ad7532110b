#include "sim/content/script_steps.hpp"

#include <algorithm>

#include "sim/content/case_deal_proofs.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using enum Need;
using attempt::Command;

void play(Written& out, At at, Command command, bool if_offered = false) {
    out.steps.push_back({std::move(command), if_offered, at.place()});
}

template <class C, const auto& Read>
void simple(CaseReading& in, At at, Written& out) {
    play(out, at, C{Read(in, at)});
}

struct SayRead {
    std::string choice;
    bool if_offered = false;
};
constexpr std::array say_rows{
    row<&SayRead::choice, ref<Named::choice>>("say", required),
    row<&SayRead::if_offered, yes_no>("if_offered", optional),
};

void say_one(CaseReading& in, At at, Written& out) {
    SayRead read;
    if (at.kind() == Kind::map)
        read_fields(in, at, say_rows, read);
    else
        read.choice = reference(in, at, Named::choice);
    play(out, at, attempt::Say{read.choice}, read.if_offered);
}

void say(CaseReading& in, At at, Written& out) {
    if (at.kind() != Kind::list) return say_one(in, at, out);
    for (const At one : items_of(at)) say_one(in, one, out);
}

/// `{act: set_reserve, amount: …}`: the fields stand beside the act.
void decide(CaseReading& in, At at, Written& out) {
    const At act = value_of(at, "act");
    if (!act.found()) {
        in.fault(at, Code::decision_without_act, "Cette décision ne dit pas son acte.",
                 "Écrivez {act: open_claim, …}.");
        return;
    }
    attempt::Decide read{known_act(in, act), act_fields(in, act.text(), at)};
    if (const auto* known = claims::find_act(read.act); known != nullptr && in.problems.empty()) {
        const auto canonical = claims::canonical(*known, read.fields);
        if (canonical)
            read.fields = *canonical;
        else
            for (const auto& problem : canonical.error())
                in.fault(at, Code::not_of_its_kind, problem.what, problem.remedy);
    }
    play(out, at, std::move(read));
}

constexpr std::array send_rows{
    row<&attempt::SendMessage::to, ref<Named::party>>("to", required),
    row<&attempt::SendMessage::channel, channel>("channel", required, channel_shape),
    row<&attempt::SendMessage::letter, ref<Named::letter>>("letter", optional),
    row<&attempt::SendMessage::subject, prose>("subject", required),
    row<&attempt::SendMessage::body, prose>("body", required),
    row<&attempt::SendMessage::attachments, list_of<ref<Named::document>>>("attachments", optional),
};

constexpr std::array cite_rows{
    row<&attempt::CitePassage::act, known_act>("act", required, act_shape),
    row<&attempt::CitePassage::document, ref<Named::document>>("document", required),
    row<&attempt::CitePassage::passage, prose>("passage", required),
};

template <class C, const auto& rows>
void with_fields(CaseReading& in, At at, Written& out) {
    C read;
    read_fields(in, at, rows, read);
    play(out, at, std::move(read));
}

template <class C>
void bare(CaseReading& in, At at, Written& out) {
    if (!yes_no(in, at))
        in.fault(at, Code::step_is_true, "Cette étape s’écrit « true ».",
                 "Écrivez true, ou retirez-la.");
    play(out, at, C{});
}

/// A move in a negotiation.
struct MoveRead {
    std::string deal;
    std::string what;
    deal::Offer offer;
};
template <auto Things>
std::array<Row<MoveRead>, 2> constexpr move_rows(std::string_view key) {
    return {row<&MoveRead::deal, ref<Named::deal>>("deal", required),
            Row<MoveRead>{key, required,
                          [](CaseReading& in, At at, MoveRead& out) {
                              out.what = scalar(in, at);
                              on_the_table(in, at, out.deal, out.what, Things);
                          },
                          shapes::text}};
}
constexpr auto ask_rows = move_rows<&deal::Table::interests>("about");
constexpr auto argue_rows = move_rows<&deal::Table::arguments>("with");
constexpr std::array offer_rows{
    row<&MoveRead::deal, ref<Named::deal>>("deal", required),
    Row<MoveRead>{
        "amount", required,
        [](CaseReading& in, At at, MoveRead& out) { out.offer.amount = read_figure(in, at); },
        figure_shape},
    Row<MoveRead>{"terms", optional,
                  [](CaseReading& in, At at, MoveRead& out) {
                      out.offer.terms = list_of<scalar>(in, at);
                      for (const auto& term : out.offer.terms)
                          on_the_table(in, at, out.deal, term, &deal::Table::terms);
                  },
                  [] { return shapes::list(shapes::text()); }},
};

void ask(CaseReading& in, At at, Written& out) {
    MoveRead read;
    read_fields(in, at, ask_rows, read);
    play(out, at, attempt::Bargain{read.deal, deal::Ask{read.what}});
}
void argue(CaseReading& in, At at, Written& out) {
    MoveRead read;
    read_fields(in, at, argue_rows, read);
    play(out, at, attempt::Bargain{read.deal, deal::Argue{read.what}});
}
void offer(CaseReading& in, At at, Written& out) {
    MoveRead read;
    read_fields(in, at, offer_rows, read);
    play(out, at, attempt::Bargain{read.deal, std::move(read.offer)});
}
template <class Move>
void end_talks(CaseReading& in, At at, Written& out) {
    play(out, at, attempt::Bargain{reference(in, at, Named::deal), Move{}});
}

void wait(CaseReading& in, At at, Written& out) {
    const auto text = scalar(in, at);
    if (text.empty()) return;
    if (text == "next") return play(out, at, attempt::WaitNext{});
    if (const auto until = instant_from_iso(text)) return play(out, at, attempt::WaitUntil{*until});
    if (const auto minutes = duration_from(text)) {
        out.steps.push_back({WaitFor{*minutes}, false, at.place()});
        return;
    }
    in.fault(at, Code::not_a_wait, quote(text) + " n’est pas une attente.",
             "Écrivez next, 2026-03-12 09:00, ou 2d 3h.");
}

Shape said() {
    return shapes::either(
        {shapes::text(), shapes::record<say_rows>("words"),
         shapes::list(shapes::either({shapes::text(), shapes::record<say_rows>("words")}))});
}

constexpr Row<Written> does(std::string_view name, void (*read)(CaseReading&, At, Written&),
                            ShapeOf shape) {
    return {name, optional, read, shape};
}

constexpr std::array step_rows{
    does("open", simple<attempt::OpenItem, ref<Named::item>>, shapes::text),
    does("read", simple<attempt::OpenDocument, ref<Named::document>>, shapes::text),
    does("start", simple<attempt::StartScene, ref<Named::scene>>, shapes::text),
    does("say", say, said),
    does("hang_up", bare<attempt::HangUp>, &shape_of<yes_no, CaseReading>),
    does("decide", decide, decision_shape),
    does("send", with_fields<attempt::SendMessage, send_rows>,
         [] { return shapes::record<send_rows>("message"); }),
    does("cite", with_fields<attempt::CitePassage, cite_rows>,
         [] { return shapes::record<cite_rows>("quotation"); }),
    does("ask", ask, [] { return shapes::record<ask_rows>("question"); }),
    does("argue", argue, [] { return shapes::record<argue_rows>("plea"); }),
    does("offer", offer, [] { return shapes::record<offer_rows>("offer"); }),
    does("accept", end_talks<deal::Accept>, shapes::text),
    does("break_off", end_talks<deal::BreakOff>, shapes::text),
    does("wait", wait, shapes::text),
    does("note", simple<attempt::TakeNote, prose>, shapes::text),
    does("hint", simple<attempt::AskHint, ref<Named::criterion>>, shapes::text),
    does("close", bare<attempt::CloseCase>, &shape_of<yes_no, CaseReading>),
    row<&Written::label, scalar>("label", optional),
    row<&Written::if_offered, yes_no>("if_offered", optional),
};

}  // namespace

Shape steps_shape() {
    return shapes::list(shapes::record<step_rows>("step"));
}

Written read_step(CaseReading& in, At at) {
    Written read;
    read.at = at;
    read_fields(in, at, step_rows, read);
    const auto actions = std::ranges::count_if(pairs_of(at), [](const Pair& pair) {
        return pair.key.text() != "label" && pair.key.text() != "if_offered";
    });
    if (at.kind() == Kind::map && actions != 1)
        in.fault(at, Code::step_does_one_thing, "Une étape fait une seule chose.",
                 "Gardez une clé (et « label », « if_offered »).");
    for (auto& one : read.steps) one.if_offered = one.if_offered || read.if_offered;
    return read;
}

}  // namespace sim::content
