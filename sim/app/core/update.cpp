#include <algorithm>
#include <charconv>
#include <utility>

#include "sim/app/core/exam.hpp"
#include "sim/app/core/keys.hpp"
#include "sim/app/core/lacks.hpp"
#include "sim/app/core/present.hpp"
#include "sim/app/core/recorded.hpp"
#include "sim/app/core/room_update.hpp"
#include "sim/base/clean_text.hpp"
#include "sim/base/text.hpp"

namespace sim::app {
namespace {

constexpr std::size_t name_limit = 80;

bool is_in_exam(const Model& model) {
    return model.session && model.session->mode == Mode::exam &&
           !model.session->play.attempt.closed;
}

Result<Instant> wait_target(const Session& session, const std::string& until) {
    const auto now = session.play.attempt.now;
    if (until == "1h") return Instant::minutes(now.in_minutes() + 60);
    if (until == "1d") return Instant::at(now.date() + std::chrono::days{1}, 9, 0);
    return instant_from_iso(until);
}

std::optional<std::uint64_t> seed_of(const std::string& text) {
    std::uint64_t seed = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return seed;
}

struct OnIntent {
    Model& model;
    std::vector<Effect>& effects;

    void operator()(const PersonChosen& intent) const {
        model.person = intent.id;
        effects.push_back(SaveSetting{"person", intent.id});
        effects.push_back(ListAttempts{intent.id});
    }
    void operator()(const PersonAdded& intent) const {
        auto name = clean_text(intent.name);
        std::ranges::replace(name, '\n', ' ');
        name = std::string{trimmed(name)};
        if (name.empty()) {
            model.problem = tr("Écrivez votre nom pour continuer.");
        } else if (name.size() > name_limit) {
            model.problem = tr("Ce nom est trop long\u00A0: 80 caractères au plus.");
        } else {
            effects.push_back(AddPerson{std::move(name)});
        }
    }
    void operator()(const CaseStarted& intent) const {
        if (model.person.empty()) {
            model.problem = tr("Dites d’abord qui vous êtes.");
            return;
        }
        const auto seed = seed_of(intent.seed);
        if (!seed) {
            model.problem = tr("Le numéro de variante est un nombre entier, par exemple 12.");
            return;
        }
        effects.push_back(OpenCase{intent.case_id, *seed, intent.exam ? Mode::exam : Mode::training,
                                   model.person, intent.exam ? intent.terms : ExamTerms{},
                                   intent.feedback.value_or(model.feedback)});
    }
    void operator()(const AttemptResumed& intent) const {
        effects.push_back(ResumeAttempt{intent.id});
    }
    void operator()(const ItemClicked& intent) const {
        if (!model.session) return;
        model.session->selected_item = intent.id;
        const auto& inbox = model.session->play.attempt.inbox;
        const bool unread = std::any_of(inbox.begin(), inbox.end(), [&](const auto& arrival) {
            return arrival.item == intent.id && !arrival.opened;
        });
        if (unread) command(model, attempt::OpenItem{intent.id}, effects);
    }
    void operator()(const DocumentClicked& intent) const {
        if (!model.session) return;
        model.session->selected_document = intent.id;
        const auto& read = model.session->play.attempt.read;
        if (std::find(read.begin(), read.end(), intent.id) == read.end())
            command(model, attempt::OpenDocument{intent.id}, effects);
    }
    void operator()(const SceneClicked& intent) const {
        command(model, attempt::StartScene{intent.id}, effects);
    }
    void operator()(const LineClicked& intent) const {
        command(model, attempt::Say{intent.choice}, effects);
    }
    void operator()(const HangUpClicked&) const { command(model, attempt::HangUp{}, effects); }
    void operator()(const DecisionSubmitted& intent) const {
        const auto* act = claims::find_act(intent.act);
        if (act == nullptr) return;
        const auto fields = claims::canonical(*act, intent.typed);
        if (!fields) {
            model.problem = told(fields.error());
            return;
        }
        command(model, attempt::Decide{intent.act, *fields}, effects);
    }
    void operator()(const MessageSubmitted& intent) const {
        command(model,
                attempt::SendMessage{intent.to, intent.channel, intent.letter, intent.subject,
                                     intent.body, intent.attachments},
                effects);
    }
    void operator()(const PassageMarked& intent) const {
        command(model, attempt::CitePassage{intent.act, intent.document, intent.passage}, effects);
    }
    void operator()(const NoteSubmitted& intent) const {
        command(model, attempt::TakeNote{intent.text}, effects);
    }
    void operator()(const HintClicked& intent) const {
        if (model.session && model.session->mode == Mode::exam) return;
        command(model, attempt::AskHint{intent.criterion}, effects);
    }
    void operator()(const WaitClicked& intent) const {
        if (!model.session) return;
        if (intent.until == "next") return command(model, attempt::WaitNext{}, effects);
        const auto until = wait_target(*model.session, intent.until);
        if (!until) {
            model.problem = told(until.error());
            return;
        }
        command(model, attempt::WaitUntil{*until}, effects);
    }
    void operator()(const MoveMade& intent) const {
        command(model, attempt::Bargain{intent.deal, intent.move}, effects);
    }
    void operator()(const OfferTyped& intent) const {
        const auto amount = money_from_french(intent.amount);
        if (!amount) {
            model.problem = told(amount.error());
            return;
        }
        command(model, attempt::Bargain{intent.deal, deal::Offer{*amount, intent.terms}}, effects);
    }
    void operator()(const CaseHandedIn&) const {
        if (is_timed(model)) return hand_in_exam(model, effects);
        command(model, attempt::CloseCase{}, effects);
    }
    void operator()(const ExamPaused&) const { pause_exam(model, effects); }
    void operator()(const ExamResumed&) const { resume_exam(model, effects); }
    void operator()(const BackToStart&) const {
        if (model.session && model.session->writing) return;
        leave_exam(model, effects);
        model.session.reset();
        model.before_watching.reset();
        model.printed.clear();
        model.screen = model.room.actor ? Screen::room : Screen::start;
        model.problem.clear();
        effects.push_back(ListAttempts{model.person});
    }
    void operator()(const ThemeChosen& intent) const {
        model.theme = intent.theme;
        effects.push_back(SaveSetting{"theme", std::to_string(static_cast<int>(intent.theme))});
    }
    void operator()(const FeedbackChosen& intent) const {
        model.feedback = intent.feedback;
        effects.push_back(
            SaveSetting{"feedback", intent.feedback == Feedback::at_end ? "end" : ""});
    }
    void operator()(const LanguageChosen& intent) const {
        model.language = intent.language;
        model.language_problem.clear();
        effects.push_back(
            SaveSetting{"language", intent.language == Language::english ? "en" : "fr"});
    }
    void operator()(const ScaleChosen& intent) const {
        model.scale_percent = std::clamp(intent.percent, 100, 300);
        effects.push_back(SaveSetting{"scale", std::to_string(model.scale_percent)});
    }
    void operator()(const KeyBound& intent) const {
        if (refusal_of_chord(model.keys, intent.command, intent.chord)) return;
        model.keys[intent.command] = intent.chord;
        effects.push_back(SaveSetting{"keys", to_text(model.keys)});
    }
    void operator()(const KeysReset&) const {
        model.keys.clear();
        effects.push_back(SaveSetting{"keys", ""});
    }
    void operator()(const SpacingChosen& intent) const {
        model.wide_spacing = intent.wide;
        effects.push_back(SaveSetting{"spacing", intent.wide ? "1" : "0"});
    }
    void operator()(const FontChosen& intent) const {
        model.easy_font = intent.easy;
        effects.push_back(SaveSetting{"font", intent.easy ? "easy" : ""});
    }
    void operator()(const MotionChosen& intent) const {
        model.reduced_motion = intent.reduced;
        effects.push_back(SaveSetting{"motion", intent.reduced ? "1" : "0"});
    }
    void operator()(const SpeechChosen& intent) const {
        model.speech = intent.on;
        model.speech_failed = false;
        effects.push_back(SaveSetting{"speech", intent.on ? "1" : "0"});
    }
    void operator()(const TextFocused& intent) const {
        if (model.speech && !intent.text.empty()) effects.push_back(Say{intent.text});
    }
    void operator()(const CoverageAsked&) const {
        if (std::exchange(model.coverage_asked, true)) return;
        model.coverage_stopped = false;
        effects.push_back(ReadCoverage{});
    }
    void operator()(const CoverageStopped&) const {
        if (model.coverage_total == 0) return;
        model.coverage_done = model.coverage_total = 0;
        model.coverage_asked = false;
        model.coverage_stopped = true;
        effects.push_back(StopCoverage{});
    }
    /// A tool of training: in an exam it would do the candidate's sums.
    void operator()(const CalculatorOpened&) const {
        if (model.screen == Screen::calculator || is_in_exam(model)) return;
        model.before_calculator = model.screen;
        model.screen = Screen::calculator;
        if (model.book.empty()) effects.push_back(ReadLaw{});
    }
    void operator()(const CalculatorClosed&) const {
        if (model.screen == Screen::calculator) model.screen = model.before_calculator;
    }
    void operator()(const RuleChosen& intent) const { model.calculator = {intent.name, {}}; }
    void operator()(const RuleAsked& intent) const {
        const auto* rule = claims::find_matter_rule(model.calculator.rule);
        if (rule == nullptr || is_in_exam(model)) return;
        model.calculator.answer =
            rule->answer(given_of(rule->form().facts, intent.stated), model.book);
    }
    /// Before the entry: that decision is to be taken otherwise.
    void operator()(const BranchAsked& intent) const {
        if (!model.session || model.session->mode == Mode::exam || model.session->writing) return;
        const auto seq = seed_of(intent.seq);
        const auto entries = model.session->play.transcript.entries.size();
        if (!seq || *seq == 0 || *seq >= entries || model.session->is_watching()) return;
        effects.push_back(
            BranchAttempt{model.session->attempt_id, static_cast<std::int64_t>(*seq)});
    }
    void operator()(const OtherPlayAsked& intent) const {
        ask_other_play(model, intent.attempt, effects);
    }
    void operator()(const WatchAsked&) const {
        if (!model.session || model.session->mode == Mode::exam) return;
        if (!model.session->is_watching())
            effects.push_back(LoadModelPlay{model.session->attempt_id});
    }
    void operator()(const WatchNext& intent) const { watch_on(model, intent.steps); }
    /// What is withheld from the screen is withheld from the paper.
    void operator()(const DebriefPrinted&) const {
        if (!model.session || model.screen != Screen::debrief) return;
        std::string person;
        for (const auto& known : model.people)
            if (known.id == model.person) person = known.name;
        effects.push_back(
            Print{"bilan-" + model.session->scenario.id + "-" + model.session->attempt_id,
                  tr("Bilan\u00A0: ") + model.session->scenario.title,
                  report_markdown(present_debrief(model, *model.session), person),
                  drawings_of(*model.session)});
    }
    void operator()(const WatchLeft&) const { leave_watching(model); }
    void operator()(const ProblemDismissed&) const { model.problem.clear(); }
    /// Said once; what goes missing later is said again.
    void operator()(const LacksDismissed&) const {
        std::erase(model.lacks, graphics_card);  // Told each time that one is lost.
        model.lacks_told = lacks_text(model.lacks);
        effects.push_back(SaveSetting{"lacks", model.lacks_told});
    }
    void operator()(const QuitClicked&) const {
        leave_exam(model, effects);
        effects.push_back(Quit{});
    }
    void operator()(const RoomIntent& intent) const { ask_room(model, intent, effects); }
};

/// What the expert did is not for an exam: the jury has the copy.
void debrief(Model& model, std::vector<Effect>& effects) {
    model.screen = Screen::debrief;
    if (model.session->mode != Mode::training) return;
    effects.push_back(LoadModelPlay{model.session->attempt_id, false});
    // What it was rewound from, or from it, is among them since it was begun.
    effects.push_back(ListAttempts{model.person});
}

void finish_if_closed(Model& model, std::vector<Effect>& effects) {
    const auto& session = *model.session;
    if (!session.play.attempt.closed) return;
    effects.push_back(SaveResult{session.attempt_id, marks_of(session.card)});
    debrief(model, effects);
}

struct OnMessage {
    Model& model;
    std::vector<Effect>& effects;

    /// While an exam is paused its file is out of reach.
    void operator()(const Intent& intent) const {
        if (is_paused(model) && acts_on_the_case(intent)) return;
        std::visit(OnIntent{model, effects}, intent);
    }
    void operator()(const PeopleListed& listed) const {
        model.people = listed.people;
        model.person = listed.chosen;
        if (!listed.chosen.empty()) effects.push_back(ListAttempts{listed.chosen});
    }
    void operator()(const AttemptsListed& listed) const { model.attempts = listed.attempts; }
    void operator()(const CaseOpened& opened) const {
        Session session;
        session.attempt_id = opened.attempt_id;
        session.mode = opened.mode;
        session.scenario = opened.scenario;
        session.key = opened.key;
        session.questions = opened.questions;
        session.tells = opened.feedback;
        session.play = attempt::replay(opened.scenario, opened.recorded);
        session.card =
            assessment::scoring::score(session.scenario, session.key, session.play.transcript);
        model.session = std::move(session);
        model.problem.clear();
        model.screen = Screen::desk;
        if (model.session->play.attempt.closed) debrief(model, effects);
        if (opened.recorded.empty())
            record(*model.session, opening_of(*model.session, opened.terms), effects);
        model.session->sitting.reopened = !opened.recorded.empty();
    }
    void operator()(const EventsAppended& appended) const {
        if (!model.session || model.session->attempt_id != appended.attempt_id) return;
        auto& session = *model.session;
        session.writing = false;
        take_recorded(model, appended.events);
        if (!only_tells_the_time(appended.events)) score_again(session, appended.events.size());
        finish_if_closed(model, effects);
    }
    void operator()(const ModelPlayLoaded& loaded) const {
        if (loaded.watch) return begin_watching(model, loaded.events);
        if (!model.session || model.session->mode == Mode::exam) return;
        auto& session = *model.session;
        session.chances =
            second_chances(session.scenario, session.key, session.play.transcript, loaded.events);
    }
    void operator()(const OtherPlayLoaded& loaded) const { read_beside(model, loaded); }
    void operator()(const Printed& printed) const { model.printed = printed.path; }
    void operator()(const LawRead& read) const { model.book = read.book; }
    void operator()(const CoverageProgressed& now) const {
        if (!model.coverage_asked) return;
        model.coverage_done = now.done;
        model.coverage_total = now.total;
    }
    void operator()(const CoverageRead& read) const {
        model.coverage = read.coverage;
        model.coverage_done = model.coverage_total = 0;
    }
    void operator()(const TimePassed& passed) const { time_passed(model, passed, effects); }
    /// Said once: whoever switches it on again is told again.
    void operator()(const SpeechFailed&) const {
        model.speech = false;
        model.speech_failed = true;
    }
    void operator()(const LacksFound& found) const { model.lacks = found.packages; }
    void operator()(const CatalogueRead& read) const { model.language_problem = read.problem; }
    void operator()(const CaseRefused& refused) const {
        for (auto& summary : model.library)
            if (summary.id == refused.case_id) {
                summary.problems.clear();
                for (const auto& problem : refused.problems)
                    summary.problems.push_back(told(problem));
            }
        model.problem = tr("Ce cas a des fautes\u202F: elles sont écrites sur sa fiche.");
    }
    void operator()(const RoomMessage& message) const { tell_room(model, message, effects); }
    void operator()(const Failed& failed) const {
        if (model.session) model.session->writing = false;
        model.problem = told(failed.problem);
    }
};

}  // namespace

Update update(Model model, const Message& message) {
    Update result{std::move(model), {}};
    std::visit(OnMessage{result.model, result.effects}, message);
    return result;
}

}  // namespace sim::app
