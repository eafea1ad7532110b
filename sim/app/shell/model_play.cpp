#include "sim/app/shell/model_play.hpp"

#include "sim/session/library.hpp"

namespace sim::app::shell {
namespace {

struct Click {
    Intent operator()(const attempt::OpenItem& c) const { return ItemClicked{c.item}; }
    Intent operator()(const attempt::OpenDocument& c) const { return DocumentClicked{c.document}; }
    Intent operator()(const attempt::StartScene& c) const { return SceneClicked{c.scene}; }
    Intent operator()(const attempt::Say& c) const { return LineClicked{c.choice}; }
    Intent operator()(const attempt::HangUp&) const { return HangUpClicked{}; }
    Intent operator()(const attempt::Decide& c) const { return DecisionSubmitted{c.act, c.fields}; }
    Intent operator()(const attempt::SendMessage& c) const {
        return MessageSubmitted{c.to, c.channel, c.letter, c.subject, c.body, c.attachments};
    }
    Intent operator()(const attempt::CitePassage& c) const {
        return PassageMarked{c.act, c.document, c.passage};
    }
    Intent operator()(const attempt::TakeNote& c) const { return NoteSubmitted{c.text}; }
    Intent operator()(const attempt::AskHint& c) const { return HintClicked{c.criterion}; }
    Intent operator()(const attempt::WaitUntil& c) const { return WaitClicked{to_iso(c.until)}; }
    Intent operator()(const attempt::WaitNext&) const { return WaitClicked{"next"}; }
    Intent operator()(const attempt::Bargain& c) const { return MoveMade{c.deal, c.move}; }
    Intent operator()(const attempt::CloseCase&) const { return CaseHandedIn{}; }
};

}  // namespace

Checked<content::Script> load_script(const std::string& root, const std::string& case_id,
                                     const std::string& name, std::uint64_t seed) {
    const auto files = session::read_case(root, case_id);
    if (!files) return Failures{Problems{files.error()}};
    const auto source = content::parse_case(*files);
    if (!source) return Failures{source.error()};
    const auto pins = session::pins_of(root, case_id);
    if (!pins) return Failures{pins.error()};
    const auto variant = session::open_variant(*pins, seed);
    if (!variant) return Failures{variant.error()};
    return content::read_script(*source, name, variant->scenario, variant->key);
}

std::optional<Intent> intent_of(const content::ScriptStep& step, const scenario::Scenario& scenario,
                                const attempt::Attempt& state) {
    const auto command = content::command_of(step, scenario, state);
    if (!command) return std::nullopt;
    return std::visit(Click{}, *command);
}

}  // namespace sim::app::shell
