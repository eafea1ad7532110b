#include <algorithm>
#include <map>
#include <set>

#include "sim/app/core/present.hpp"
#include "sim/attempt/files.hpp"

namespace sim::app {
namespace {

using assessment::scoring::Finding;
using assessment::scoring::Scorecard;
using attempt::Entry;
using attempt::Transcript;

/// What a play did, or what it was told, where another play can have done otherwise.
struct Step {
    std::string key;  ///< The nth of a key answers the nth of the same key in the other play.
    std::string title;
    bool dated = true;  ///< Another day is another answer.
    const Entry* entry = nullptr;
};

/// Key and title of an entry; no key for what is no step. `node` is where the conversation stands.
struct StepOf {
    const scenario::Scenario& scenario;
    talk::Index node = 0;

    static Step at_the_table(const std::string& deal, const char* move) {
        return {std::string{move} + "/" + deal, tr("Négociation"), true, nullptr};
    }
    Step operator()(const attempt::DecisionTaken& event) const {
        const auto* act = claims::find_act(event.act);
        const auto file = attempt::file_of(scenario, attempt::Event{event});
        auto title = act != nullptr ? tr_below(act->label) : event.act;
        if (!scenario.files.empty() && !file.empty())
            title += " – " + attempt::file_label(scenario, file);
        return {"decided/" + event.act + "/" + file, std::move(title), true, nullptr};
    }
    Step operator()(const attempt::MessageSent& event) const {
        return {"sent/" + event.letter + "/" + event.to, tr("Message envoyé"), true, nullptr};
    }
    Step operator()(const attempt::ChoiceSaid& event) const {
        const auto* scene = scenario::find_scene(scenario, event.scene);
        return {"said/" + event.scene + "/" + std::to_string(node),
                scene != nullptr ? scene->title : event.scene, false, nullptr};
    }
    Step operator()(const attempt::SceneEnded& event) const {
        if (!event.hung_up) return {};
        return {"ended/" + event.scene, tr("Échange"), false, nullptr};
    }
    Step operator()(const attempt::DocumentOpened& event) const {
        return {"read/" + event.document, tr("Lecture"), false, nullptr};
    }
    Step operator()(const attempt::PassageCited& event) const {
        return {"cited/" + event.act + "/" + event.document, tr("Passage cité"), false, nullptr};
    }
    Step operator()(const attempt::HintGiven& event) const {
        return {"hint/" + event.criterion, tr("Indice"), false, nullptr};
    }
    Step operator()(const attempt::WorldMoved& event) const {
        if (!event.happened) return {};
        return {"world/" + event.event, tr("Ce qui arrive"), true, nullptr};
    }
    Step operator()(const attempt::DeadlineMissed& event) const {
        return {"missed/" + event.deadline, tr("Échéance"), true, nullptr};
    }
    Step operator()(const attempt::InterestAsked& event) const {
        return at_the_table(event.deal + "/" + event.interest, "interest");
    }
    Step operator()(const attempt::ArgumentUsed& event) const {
        return at_the_table(event.deal + "/" + event.argument, "argument");
    }
    Step operator()(const attempt::OfferMade& event) const {
        return at_the_table(event.deal, "offer");
    }
    Step operator()(const attempt::OtherAnswered& event) const {
        return at_the_table(event.deal, "answer");
    }
    Step operator()(const attempt::DemandAccepted& event) const {
        return at_the_table(event.deal, "accepted");
    }
    Step operator()(const attempt::TalksBrokenOff& event) const {
        return at_the_table(event.deal, "broken-off");
    }
    Step operator()(const attempt::CaseClosed&) const {
        return {"closed", tr("Remise du dossier"), true, nullptr};
    }
    Step operator()(const attempt::Opened&) const { return {}; }
    Step operator()(const attempt::ItemOpened&) const { return {}; }
    Step operator()(const attempt::SceneStarted&) const { return {}; }
    Step operator()(const attempt::NoteTaken&) const { return {}; }
    Step operator()(const attempt::ClockMoved&) const { return {}; }
    Step operator()(const attempt::ActionRefused&) const { return {}; }
    Step operator()(const attempt::ExamTimed&) const { return {}; }
    Step operator()(const attempt::ExamClock&) const { return {}; }
};

/// By key, in the order of the play. A reading again is none.
using Steps = std::map<std::string, std::vector<Step>>;

Steps steps_by_key(const scenario::Scenario& scenario, const Transcript& transcript) {
    Steps steps;
    attempt::Attempt state;
    for (const auto& entry : transcript.entries) {
        const auto scene = state.active_scene;
        const bool talks = scene != talk::none && scene < state.scenes.size();
        auto step = std::visit(StepOf{scenario, talks ? state.scenes[scene].node : 0}, entry.event);
        attempt::evolve_in_place(scenario, state, entry.event);
        if (step.key.empty() || event_words(scenario, entry.event).empty()) continue;
        step.entry = &entry;
        auto& same = steps[step.key];
        const bool again = std::get_if<attempt::DocumentOpened>(&entry.event) != nullptr;
        if (same.empty() || !again) same.push_back(std::move(step));
    }
    return steps;
}

/// The criteria that were judged on an entry, by their place in the card.
std::set<std::size_t> judged_on(const Scorecard& card, const Step* step) {
    std::set<std::size_t> places;
    if (step == nullptr) return places;
    for (std::size_t i = 0; i < card.findings.size(); ++i)
        if (std::ranges::find(card.findings[i].evidence, step->entry->seq) !=
            card.findings[i].evidence.end())
            places.insert(i);
    return places;
}

BranchMark criterion_mark(const Finding& finding) {
    const auto points =
        std::to_string(finding.points) + "\u00A0/\u00A0" + std::to_string(finding.max_points);
    if (finding.needs_jury) return {tr_with("Au jury\u00A0: {}", finding.title), Tone::neutral};
    return finding.met
               ? BranchMark{tr_with("Acquis\u00A0: {} ({})", finding.title, points), Tone::good}
               : BranchMark{tr_with("Manqué\u00A0: {} ({})", finding.title, points), Tone::warning};
}

bool same_mark(const Finding& one, const Finding& other) {
    return one.met == other.met && one.points == other.points;
}

/// Two plays of one case; a card has the findings of its criteria, in their order.
struct TwoPlays {
    const scenario::Scenario& scenario;
    const Scorecard& mine;
    const Scorecard& other;
    std::set<std::size_t> told = {};  ///< Criteria that a step which differs says.
    std::size_t same = 0;
    struct Row {
        const Entry* entry;  ///< By whose time it is placed.
        BranchStep step;
    };
    std::vector<Row> rows = {};

    BranchSide side(const Step* step, const std::set<std::size_t>& criteria,
                    const Scorecard& card) const {
        BranchSide side;
        side.done = step != nullptr;
        if (step != nullptr) {
            side.when =
                weekday_words(step->entry->at.date()) + ", " + to_french_clock(step->entry->at);
            side.what = words(*step);
        } else {
            side.what = tr("Rien de tel dans cet essai.");
        }
        for (const auto place : criteria)
            side.marks.push_back(criterion_mark(card.findings[place]));
        return side;
    }
    /// Of a decision, its fields: the act is the title.
    std::string words(const Step& step) const {
        if (const auto* decision = std::get_if<attempt::DecisionTaken>(&step.entry->event))
            if (const auto* act = claims::find_act(decision->act)) {
                const auto fields = fields_words(scenario, *act, decision->fields);
                return fields.empty() ? tr("Décision prise.") : fields;
            }
        return event_words(scenario, step.entry->event);
    }
    bool alike(const Step& one, const Step& two, const std::set<std::size_t>& criteria) const {
        const bool day = one.entry->at.date() == two.entry->at.date();
        return one.entry->event == two.entry->event && (day || !one.dated) &&
               std::ranges::all_of(criteria, [&](std::size_t place) {
                   return same_mark(mine.findings[place], other.findings[place]);
               });
    }
    void add(const Step* one, const Step* two) {
        auto criteria = judged_on(mine, one);
        criteria.merge(judged_on(other, two));
        if (one != nullptr && two != nullptr && alike(*one, *two, criteria)) {
            ++same;
            return;
        }
        told.insert(criteria.begin(), criteria.end());
        const Step& shown = one != nullptr ? *one : *two;
        rows.push_back(
            {shown.entry, {shown.title, side(one, criteria, mine), side(two, criteria, other)}});
    }
    void add_all(const std::vector<Step>& ours, const std::vector<Step>& theirs) {
        for (std::size_t i = 0; i < std::max(ours.size(), theirs.size()); ++i)
            add(i < ours.size() ? &ours[i] : nullptr, i < theirs.size() ? &theirs[i] : nullptr);
    }
    /// What changed in the marks and rests on no single step, such as what was never done.
    std::vector<BranchStep> other_criteria() const {
        std::vector<BranchStep> changed;
        for (std::size_t i = 0; i < mine.findings.size(); ++i) {
            const auto& one = mine.findings[i];
            const auto& two = other.findings[i];
            if (told.contains(i) || same_mark(one, two)) continue;
            changed.push_back({one.title,
                               {true, {}, {}, {criterion_mark(one)}},
                               {true, {}, {}, {criterion_mark(two)}}});
        }
        return changed;
    }
};

/// The last entry until which both plays are the same; none when the first differs already.
const Entry* last_shared(const Transcript& one, const Transcript& two) {
    const auto [first, second] = std::ranges::mismatch(one.entries, two.entries);
    return first == one.entries.begin() ? nullptr : &*(first - 1);
}

std::string day_and_result(const AttemptSummary& other) {
    return start_day(other) + " · " +
           (other.closed && !other.result.empty() ? other.result : tr("en cours"));
}

std::string begins_text(const Entry* last) {
    if (last == nullptr || last->seq == 0)
        return tr("Les deux essais diffèrent dès la première action.");
    return tr_with("Les deux essais se confondent jusqu’au {}, {}.", weekday_words(last->at.date()),
                   to_french_clock(last->at));
}

void put_beside(const Session& session, BranchesView& view) {
    const auto& compared = *session.compared;
    const auto& mine = session.play.transcript;
    const auto& other = compared.play.transcript;
    TwoPlays pair{session.scenario, session.card, compared.card};
    const auto ours = steps_by_key(session.scenario, mine);
    const auto theirs = steps_by_key(session.scenario, other);
    for (const auto& [key, steps] : ours) {
        const auto found = theirs.find(key);
        pair.add_all(steps, found == theirs.end() ? std::vector<Step>{} : found->second);
    }
    for (const auto& [key, steps] : theirs)
        if (!ours.contains(key)) pair.add_all({}, steps);
    std::ranges::sort(pair.rows, {}, [](const auto& row) {
        return std::pair{row.entry->at, row.entry->seq};
    });
    for (auto& row : pair.rows) view.steps.push_back(std::move(row.step));
    for (auto& step : pair.other_criteria()) view.steps.push_back(std::move(step));
    view.begins = begins_text(last_shared(mine, other));
    view.differs = counted(view.steps.size(), tr("étape diffère"), tr("étapes diffèrent"));
    if (pair.same > 0)
        view.differs += ", " + counted(pair.same, tr("est la même"), tr("sont les mêmes"));
    view.differs += ".";
}

}  // namespace

std::vector<const AttemptSummary*> comparable(const Model& model, const Session& session) {
    std::vector<const AttemptSummary*> others;
    const auto own = std::ranges::find(model.attempts, session.attempt_id, &AttemptSummary::id);
    if (own == model.attempts.end()) return others;
    for (const auto& other : model.attempts)
        if (other.id != own->id && other.case_id == own->case_id && other.seed == own->seed &&
            other.mode == Mode::training)
            others.push_back(&other);
    return others;
}

BranchesView present_branches(const Model& model, const Session& session) {
    BranchesView view;
    for (const auto* other : comparable(model, session))
        view.others.push_back({other->id, day_and_result(*other)});
    if (!session.compared) return view;
    view.chosen = session.compared->attempt_id;
    view.results =
        tr_with("Cet essai\u00A0: {}\u00A0%. L’autre essai\u00A0: {}\u00A0%.",
                session.card.automatic.percent(), session.compared->card.automatic.percent());
    put_beside(session, view);
    return view;
}

}  // namespace sim::app
