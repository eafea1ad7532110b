// What is filled in: decisions and their grounds, letters, offers.
#include <algorithm>

#include "sim/base/fold.hpp"
#include "sim/claims/settlement_sheet.hpp"
#include "tests/ui/desk_hands.hpp"

namespace ui {
namespace {

using namespace sim;

std::vector<std::string> parts_of(const std::string& ids) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= ids.size();) {
        const auto comma = std::min(ids.find(',', from), ids.size());
        if (comma > from) parts.push_back(ids.substr(from, comma - from));
        from = comma + 1;
    }
    return parts;
}

/// "1234,50" of "1234.50 EUR".
std::string amount_to_type(const std::string& canonical) {
    auto text = canonical.substr(0, canonical.find(' '));
    std::ranges::replace(text, '.', ',');
    return text;
}

/// "10/03/2026" of "2026-03-10".
std::string date_to_type(const std::string& iso) {
    return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

}  // namespace

void DeskHands::open_form(const std::string& act) {
    const auto now = seat_.look();
    if (by_keys()) {
        command(std::string{claims::find_act(act)->label});
        seat_.wait_to_be_offered("record_act");
        seat_.go_by("ctrl+3");
        return;
    }
    if (now.offers("acts_back")) use("acts_back");
    use("act_" + act);
    seat_.wait_to_be_offered("record_act");
}

/// Line by line, each cell by its own name.
void DeskHands::fill_sheet(const std::string& text) {
    const auto sheet = claims::sheet_from_text(text);
    if (!sheet) return;
    use("sheet_open");
    for (std::size_t i = 0; i < sheet->size(); ++i) {
        const auto& line = (*sheet)[i];
        const auto own = "_" + std::to_string(i);
        if (i > 0) use("sheet_add");
        seat_.wait_to_be_offered("head" + own);
        write("head" + own, line.head);
        write("basis" + own, amount_to_type(to_plain(line.basis)));
        if (line.vetuste != Rate{}) write("vetuste" + own, claims::to_plain(line.vetuste));
        if (line.given_back != Rate{}) write("given_back" + own, claims::to_plain(line.given_back));
        if (line.plafond) write("plafond" + own, amount_to_type(to_plain(*line.plafond)));
        if (line.franchise != Money{})
            write("franchise" + own, amount_to_type(to_plain(line.franchise)));
        if (line.part != whole) write("part" + own, claims::to_plain(line.part));
        if (!line.ground.empty()) write("ground" + own, line.ground);
    }
}

void DeskHands::fill(const claims::Field& field, const std::string& value) {
    using enum claims::FieldKind;
    const auto own = "field_" + std::string{field.id};
    switch (field.kind) {
        case money: return write(own, amount_to_type(value));
        case date: return write(own, date_to_type(value));
        case account: return write(own, value);
        case text: return field.id == claims::sheet_field ? fill_sheet(value) : write(own, value);
        case yes_no: return use(own + (value == "true" ? "/yes" : "/no"));
        case choices:
            for (const auto& id : parts_of(value)) use(own + "/option_" + id);
            return;
        case choice:
        case party:
        case policy:
        case file:
        case news:
            if (seat_.look().offers(own + "/option_" + value)) return use(own + "/option_" + value);
            return choose(own, "option_" + value);
    }
}

void DeskHands::operator()(const attempt::Decide& decision) {
    open_form(decision.act);
    const auto& act = *claims::find_act(decision.act);
    for (const auto& field : act.fields)
        if (const auto value = decision.fields.find(field.id); value != decision.fields.end())
            fill(field, value->second);
    use("record_act");
    if (act.irreversible) confirm();
}

void DeskHands::operator()(const attempt::CitePassage& citation) {
    constexpr int most_pages = 12;
    open_form(citation.act);
    use("cite_for_act");
    seat_.wait_to_be_offered("cite_stop");
    if (by_keys())
        show_document(citation.document);
    else if (const auto tab = "tab_document_" + citation.document; seat_.look().offers(tab))
        use(tab);
    else {
        use("tab_documents");
        use("list_document_" + citation.document);
    }
    const auto here = [&](const Seen& item) {
        return item.id() == "line_0" && mentions(item.words(), citation.passage);
    };
    for (int page = 0; page < most_pages; ++page) {
        const auto now =
            seat_.wait("passages to cite", [](const Look& look) { return look.offers("line_0"); });
        // What is seen first may still be the page before.
        constexpr int soon = 1500;
        if (seat_.comes([&](const Look& look) { return look.any(here) != nullptr; }, soon)) break;
        seat_.press("Next");
        seat_.wait("another page", [&](const Look& look) {
            return look.ids("line_").size() != now.ids("line_").size() || look.any(here) != nullptr;
        });
    }
    if (!by_keys()) return seat_.find_and_click("the passage", here);
    seat_.tab_to("the passage", here);
    seat_.press("Return");
}

void DeskHands::operator()(const attempt::SendMessage& message) {
    go_to_tab("tab_letter", "Écrire une lettre");
    seat_.wait_to_be_offered("subject");
    choose("to", "option_" + message.to);
    choose("channel", "option_" + message.channel);
    if (!message.letter.empty()) choose("model", "model_" + message.letter);
    write("subject", message.subject);
    write("body", message.body);
    for (const auto& document : message.attachments) use("attachments/option_" + document);
    use("send");
    confirm();
}

void DeskHands::make_offer(const std::string& deal, const deal::Offer& offer) {
    write("offer_amount", amount_to_type(to_plain(offer.amount)));
    auto& ticked = terms_[deal];
    const std::set<std::string> wanted{offer.terms.begin(), offer.terms.end()};
    for (const auto& term : ticked)
        if (!wanted.contains(term)) use("term_" + term);
    for (const auto& term : wanted)
        if (!ticked.contains(term)) use("term_" + term);
    ticked = wanted;
    use("offer_make");
}

void DeskHands::operator()(const attempt::Bargain& bargain) {
    go_to_tab("tab_deal", "Négocier");
    // The table that shows first may be over.
    const auto table = "deal_" + bargain.deal;
    const auto now = seat_.wait(
        "a table", [&](const Look& look) { return look.offers("move_ask") || look.offers(table); });
    if (now.offers(table)) {
        use(table);
        terms_.clear();
    }
    if (const auto* asked = std::get_if<deal::Ask>(&bargain.move)) {
        use("move_ask");
        use("ask_" + asked->interest);
    } else if (const auto* argued = std::get_if<deal::Argue>(&bargain.move)) {
        use("move_argue");
        use("argue_" + argued->argument);
    } else if (const auto* offer = std::get_if<deal::Offer>(&bargain.move)) {
        use("move_offer");
        make_offer(bargain.deal, *offer);
    } else {
        use(std::holds_alternative<deal::Accept>(bargain.move) ? "deal_accept" : "deal_break");
        confirm();
    }
}

}  // namespace ui
