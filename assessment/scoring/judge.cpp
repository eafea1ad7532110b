#include <algorithm>
#include <optional>

#include "assessment/scoring/level.hpp"
#include "assessment/scoring/scoring.hpp"
#include "assessment/scoring/talks.hpp"
#include "sim/base/fold.hpp"
#include "sim/talk/labels.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;
using attempt::Entry;
using scenario::AnswerKey;
using scenario::Evidence;
using scenario::Scenario;

/// The part of a transcript that a piece of evidence may look at.
struct Window {
    const Scenario& scenario;
    const AnswerKey& key;
    const std::vector<Entry>& entries;
    std::int64_t from = 0;  ///< First `seq` that counts.
    std::optional<Instant> before;
    bool forbidden = false;  ///< What is looked for should not have been done.

    bool holds(const Entry& entry) const {
        return entry.seq >= from && (!before || entry.at <= *before);
    }
};

Judgement look(Window window, const Evidence& evidence);

bool contains(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find(',', begin), text.size());
        if (end > begin) parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool close_enough(std::string_view given, const claims::Value& owed, Money tolerance) {
    const auto* amount = std::get_if<Money>(&owed);
    const auto typed = money_from_plain(given);
    if (amount == nullptr || !typed) return given == claims::to_plain(owed);
    const auto gap = *typed - *amount;
    return std::max(gap, -gap) <= tolerance;
}

/// Does the canonical text of a field meet what was expected?
struct FieldJudge {
    const AnswerKey& key;
    const std::string& given;

    bool operator()(const scenario::Literal& literal) const { return given == literal.text; }
    bool operator()(const scenario::Owed& owed) const {
        const auto answer = key.find(owed.rule);
        return answer != key.end() && close_enough(given, answer->second.value, owed.tolerance);
    }
    bool operator()(const scenario::Includes& includes) const {
        const auto options = split(given);
        return std::all_of(includes.options.begin(), includes.options.end(),
                           [&](const std::string& option) { return contains(options, option); });
    }
    bool operator()(const scenario::Mentions& wanted) const {
        return std::all_of(wanted.groups.begin(), wanted.groups.end(), [&](const auto& group) {
            return std::any_of(group.begin(), group.end(),
                               [&](const std::string& phrase) { return mentions(given, phrase); });
        });
    }
};

bool fields_met(const AnswerKey& key, const claims::Fields& fields,
                const std::vector<scenario::FieldTest>& tests) {
    return std::all_of(tests.begin(), tests.end(), [&](const scenario::FieldTest& test) {
        static const std::string nothing;
        const auto given = fields.find(test.field);
        return std::visit(FieldJudge{key, given == fields.end() ? nothing : given->second},
                          test.expected);
    });
}

/// A later decision replaces an earlier one of the same act on the same subject.
bool is_about(const attempt::DecisionTaken& decision, const scenario::Decided& wanted) {
    if (decision.act != wanted.act) return false;
    const auto* act = claims::find_act(wanted.act);
    if (act == nullptr || act->subject.empty()) return true;
    for (const auto& test : wanted.fields) {
        if (test.field != act->subject) continue;
        const auto* literal = std::get_if<scenario::Literal>(&test.expected);
        const auto given = decision.fields.find(test.field);
        return literal == nullptr ||
               (given != decision.fields.end() && given->second == literal->text);
    }
    return true;
}

template <class Matches>
Judgement first_entry(const Window& window, Matches matches) {
    for (const auto& entry : window.entries)
        if (window.holds(entry) && matches(entry)) return {true, {entry.seq}};
    return {};
}

bool has_elements(const Scenario& scenario, const std::string& letter,
                  const attempt::MessageSent& sent) {
    const auto* model = scenario::find_letter(scenario, letter);
    if (model == nullptr) return letter.empty();
    const std::string body = fold(sent.subject + "\n" + sent.body);
    return std::all_of(model->elements.begin(), model->elements.end(), [&](const auto& element) {
        return std::any_of(element.phrases.begin(), element.phrases.end(),
                           [&](const auto& phrase) { return folded_mentions(body, phrase); });
    });
}

struct Look {
    const Window& window;

    Judgement operator()(const scenario::Said& wanted) const {
        return first_entry(window, [&](const Entry& entry) {
            const auto* said = std::get_if<attempt::ChoiceSaid>(&entry.event);
            return said != nullptr && contains(wanted.choices, said->choice);
        });
    }
    Judgement operator()(const scenario::SpokeAct& wanted) const {
        Judgement judgement;
        for (const auto& entry : window.entries) {
            const auto* said = std::get_if<attempt::ChoiceSaid>(&entry.event);
            if (said == nullptr || !window.holds(entry)) continue;
            if (!wanted.scene.empty() && said->scene != wanted.scene) continue;
            const auto* choice = said_choice(window.scenario, *said);
            if (choice == nullptr || talk::word(choice->act) != wanted.act) continue;
            judgement.entries.push_back(entry.seq);
        }
        judgement.met = judgement.entries.size() >= static_cast<std::size_t>(wanted.times);
        return judgement;
    }
    Judgement operator()(const scenario::Learned& wanted) const {
        Judgement judgement{true, {}};
        for (const auto& fact : wanted.facts) {
            const auto one = reached("fact." + fact, 1, {});
            judgement.met = judgement.met && one.met;
            judgement.entries.insert(judgement.entries.end(), one.entries.begin(),
                                     one.entries.end());
        }
        std::sort(judgement.entries.begin(), judgement.entries.end());
        return judgement;
    }
    Judgement operator()(const scenario::Reached& wanted) const {
        return reached(wanted.variable, wanted.at_least, wanted.scene);
    }
    Judgement operator()(const scenario::Opened& wanted) const {
        return first_entry(window, [&](const Entry& entry) {
            const auto* opened = std::get_if<attempt::DocumentOpened>(&entry.event);
            return opened != nullptr && opened->document == wanted.document;
        });
    }
    /// The last decision counts; what should not have been done and cannot be undone was done,
    /// whatever came after.
    Judgement operator()(const scenario::Decided& wanted) const {
        const auto* act = claims::find_act(wanted.act);
        const bool stays_done = window.forbidden && act != nullptr && act->irreversible;
        const Entry* last = nullptr;
        for (const auto& entry : window.entries) {
            const auto* decision = std::get_if<attempt::DecisionTaken>(&entry.event);
            if (decision == nullptr || !window.holds(entry) || !is_about(*decision, wanted))
                continue;
            last = &entry;
            if (stays_done && fields_met(window.key, decision->fields, wanted.fields)) break;
        }
        if (last == nullptr) return {};
        const auto& decision = *std::get_if<attempt::DecisionTaken>(&last->event);
        return {fields_met(window.key, decision.fields, wanted.fields), {last->seq}};
    }
    Judgement operator()(const scenario::Sent& wanted) const {
        Judgement judgement;
        for (const auto& entry : window.entries) {
            const auto* sent = std::get_if<attempt::MessageSent>(&entry.event);
            if (sent == nullptr || !window.holds(entry) || sent->to != wanted.to) continue;
            if (!wanted.channels.empty() && !contains(wanted.channels, sent->channel)) continue;
            judgement.entries = {entry.seq};
            if (!has_elements(window.scenario, wanted.letter, *sent)) continue;
            judgement.met = true;
            break;
        }
        return judgement;
    }
    Judgement operator()(const scenario::Cited& wanted) const {
        return first_entry(window, [&](const Entry& entry) {
            const auto* cited = std::get_if<attempt::PassageCited>(&entry.event);
            return cited != nullptr && cited->document == wanted.document &&
                   (wanted.act.empty() || cited->act == wanted.act);
        });
    }
    Judgement operator()(const scenario::Negotiated& wanted) const { return talks(wanted); }
    Judgement operator()(const scenario::Offered& wanted) const { return talks(wanted); }
    Judgement operator()(const scenario::Argued& wanted) const { return talks(wanted); }
    Judgement operator()(const scenario::Asked& wanted) const { return talks(wanted); }
    Judgement operator()(const scenario::InOrder& wanted) const {
        Judgement judgement{true, {}};
        Window rest = window;
        for (const auto& step : wanted.steps) {
            const auto one = look(rest, step);
            if (!one.met || one.entries.empty()) return {};
            judgement.entries.insert(judgement.entries.end(), one.entries.begin(),
                                     one.entries.end());
            rest.from = *std::max_element(one.entries.begin(), one.entries.end()) + 1;
        }
        return judgement;
    }
    Judgement operator()(const scenario::AllOf& wanted) const {
        Judgement judgement{true, {}};
        for (const auto& part : wanted.of) {
            const auto one = look(window, part);
            judgement.met = judgement.met && one.met;
            judgement.entries.insert(judgement.entries.end(), one.entries.begin(),
                                     one.entries.end());
        }
        return judgement;
    }
    Judgement operator()(const scenario::AnyOf& wanted) const {
        Judgement judgement;
        for (const auto& part : wanted.of) {
            auto one = look(window, part);
            if (one.met) return one;
            judgement.entries.insert(judgement.entries.end(), one.entries.begin(),
                                     one.entries.end());
        }
        return judgement;
    }
    Judgement operator()(const scenario::Never& wanted) const {
        auto forbidden = window;
        forbidden.forbidden = true;
        for (const auto& part : wanted.of) {
            const auto one = look(forbidden, part);
            if (one.met) return {false, one.entries};
        }
        return {true, {}};
    }

private:
    template <class Wanted>
    Judgement talks(const Wanted& wanted) const {
        Entries entries;
        for (const auto& entry : window.entries)
            if (window.holds(entry)) entries.push_back(&entry);
        return judge_talks(entries, wanted);
    }
    Judgement reached(const std::string& name, int at_least, const std::string& scene) const {
        const auto variable = scenario::variable_index(window.scenario, name);
        if (variable == talk::none) return {};
        Level level{window.scenario, variable};
        for (const auto& entry : window.entries) {
            if (window.before && entry.at > *window.before) break;
            level.follow(entry.event);
            const auto* ended = std::get_if<attempt::SceneEnded>(&entry.event);
            const bool asked = scene.empty() || (ended != nullptr && ended->scene == scene);
            if (asked && entry.seq >= window.from && level.value() >= at_least)
                return {true, {entry.seq}};
        }
        return {};
    }
};

Judgement look(Window window, const Evidence& evidence) {
    if (evidence.before && (!window.before || *evidence.before < *window.before))
        window.before = evidence.before;
    return std::visit(Look{window}, evidence.test);
}

}  // namespace

Judgement judge(const Scenario& scenario, const AnswerKey& key,
                const attempt::Transcript& transcript, const Evidence& evidence) {
    return look(Window{scenario, key, transcript.entries, 0, std::nullopt}, evidence);
}

}  // namespace assessment::scoring
