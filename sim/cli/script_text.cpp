#include "sim/cli/script_text.hpp"

#include "sim/base/result.hpp"

namespace sim::cli {
namespace {

/// A double-quoted scalar; `$` would be a variable of the case.
std::string quoted(const std::string& text) {
    std::string made = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') made += '\\';
        if (c == '$') made += '$';
        if (c == '\n')
            made += "\\n";
        else
            made += c;
    }
    return made + '"';
}

std::string joined(const std::vector<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text;
}

std::string decided(const attempt::Decide& decide) {
    std::string text = "decide: {act: " + decide.act;
    const auto* act = claims::find_act(decide.act);
    for (const auto& [field, value] : decide.fields) {
        const auto* known = act != nullptr ? claims::find_field(*act, field) : nullptr;
        const bool list = known != nullptr && known->kind == claims::FieldKind::choices;
        text += ", " + field + ": " + (list ? "[" + value + "]" : quoted(value));
    }
    return text + "}";
}

std::string sent(const attempt::SendMessage& send) {
    std::string text = "send: {to: " + send.to + ", channel: " + send.channel;
    if (!send.letter.empty()) text += ", letter: " + send.letter;
    text += ", subject: " + quoted(send.subject) + ", body: " + quoted(send.body);
    if (!send.attachments.empty()) text += ", attachments: [" + joined(send.attachments) + "]";
    return text + "}";
}

std::string moved(const attempt::Bargain& bargain) {
    const auto at = "{deal: " + bargain.deal;
    return std::visit(
        overloaded{
            [&](const deal::Ask& ask) { return "ask: " + at + ", about: " + ask.interest + "}"; },
            [&](const deal::Argue& argue) {
                return "argue: " + at + ", with: " + argue.argument + "}";
            },
            [&](const deal::Offer& offer) {
                std::string text = "offer: " + at + ", amount: " + to_plain(offer.amount);
                if (!offer.terms.empty()) text += ", terms: [" + joined(offer.terms) + "]";
                return text + "}";
            },
            [&](const deal::Accept&) { return "accept: " + bargain.deal; },
            [&](const deal::BreakOff&) { return "break_off: " + bargain.deal; },
        },
        bargain.move);
}

std::string step(const attempt::Command& command) {
    return std::visit(
        overloaded{
            [](const attempt::OpenItem& open) { return "open: " + open.item; },
            [](const attempt::OpenDocument& read) { return "read: " + read.document; },
            [](const attempt::StartScene& start) { return "start: " + start.scene; },
            [](const attempt::Say& say) { return "say: " + say.choice; },
            [](const attempt::HangUp&) { return std::string{"hang_up: true"}; },
            [](const attempt::Decide& decide) { return decided(decide); },
            [](const attempt::SendMessage& send) { return sent(send); },
            [](const attempt::CitePassage& cite) {
                return "cite: {act: " + cite.act + ", document: " + cite.document +
                       ", passage: " + quoted(cite.passage) + "}";
            },
            [](const attempt::TakeNote& note) { return "note: " + quoted(note.text); },
            [](const attempt::AskHint& hint) { return "hint: " + hint.criterion; },
            [](const attempt::WaitUntil& wait) { return "wait: " + to_iso(wait.until); },
            [](const attempt::WaitNext&) { return std::string{"wait: next"}; },
            [](const attempt::Bargain& bargain) { return moved(bargain); },
            [](const attempt::CloseCase&) { return std::string{"close: true"}; },
        },
        command);
}

}  // namespace

std::string script_text(const std::vector<attempt::Command>& commands, const std::string& why) {
    std::string text = "play: script\nwhy: " + quoted(why) + "\nsteps:\n";
    for (const auto& command : commands) text += "  - " + step(command) + "\n";
    return text;
}

}  // namespace sim::cli
