#include "sim/session/runner.hpp"

#include <algorithm>
#include <charconv>
#include <deque>

#include "sim/app/core/keys.hpp"
#include "sim/app/core/sketch.hpp"
#include "sim/paper/paper.hpp"
#include "sim/session/case_card.hpp"
#include "sim/session/civil_clock.hpp"
#include "sim/session/coverage.hpp"
#include "sim/session/exam_terms.hpp"
#include "sim/session/model_play.hpp"

namespace sim::session {
namespace {

using app::Message;
using Messages = std::vector<Message>;

Messages failed(const Problem& problem) {
    return {app::Failed{problem}};
}
Messages failed(const Problems& problems) {
    if (problems.size() == 1) return failed(problems.front());
    return failed(Problem{problems.front().where,
                          std::to_string(problems.size()) +
                              " fautes dans ce cas. La première\u00A0: " + problems.front().what,
                          "Corrigez-les avec «\u00A0constat check\u00A0»."});
}

/// What the case itself lacks is written on its card; a Problem of the disk is told as it is.
Messages refused(const std::string& case_id, const Problems& problems) {
    const bool of_content = problems.front().where.line > 0;
    if (!of_content) return failed(problems);
    return {app::CaseRefused{case_id, problems}};
}

std::int64_t number(const std::string& text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string mode_word(app::Mode mode) {
    return mode == app::Mode::exam ? "exam" : "training";
}
app::Mode mode_of(const std::string& word) {
    return word == "exam" ? app::Mode::exam : app::Mode::training;
}

std::string setting(store::Store& store, const char* key) {
    const auto kept = store.setting(key);
    return kept && *kept ? **kept : std::string{};
}

/// Kept for an attempt whose feedback waits for its end: it is resumed as it was begun.
std::string feedback_key(const std::string& attempt) {
    return "feedback:" + attempt;
}
app::Feedback feedback_of(store::Store& store, const std::string& key) {
    return setting(store, key.c_str()) == "end" ? app::Feedback::at_end
                                                : app::Feedback::each_decision;
}
Result<void> keep_feedback(store::Store& store, const std::string& attempt,
                           app::Feedback feedback) {
    if (feedback == app::Feedback::each_decision) return {};
    return store.set_setting(feedback_key(attempt), "end");
}

Message opened(store::Store& store, Recorded recorded, app::ExamTerms terms = {}) {
    const auto feedback = feedback_of(store, feedback_key(recorded.head.id));
    const auto grid = store.content(recorded.head.grid_hash);
    auto questions =
        judgement_questions(grid ? *grid : std::string{}, recorded.variant.scenario.id);
    return app::CaseOpened{recorded.head.id,
                           mode_of(recorded.head.mode),
                           std::move(recorded.variant.scenario),
                           std::move(recorded.variant.key),
                           std::move(recorded.events),
                           std::move(terms),
                           std::move(questions),
                           feedback};
}

/// The same shapes; the two rooms know nothing of each other.
paper::Drawing on_paper(const app::SketchView& sketch) {
    paper::Drawing drawing{sketch.title, sketch.caption, app::sketch_width, app::sketch_height, {}};
    for (const auto& shape : sketch.shapes) {
        paper::Drawing::Shape made{static_cast<paper::Drawing::Pen>(shape.ink),
                                   {},
                                   shape.filled,
                                   shape.text,
                                   shape.letters,
                                   shape.room};
        for (const auto& point : shape.points) made.points.emplace_back(point.x, point.y);
        drawing.shapes.push_back(std::move(made));
    }
    return drawing;
}
static_assert(static_cast<int>(paper::Drawing::Pen::notes) ==
              static_cast<int>(app::SketchInk::notes));

}  // namespace

Runner::Runner(store::Store store, std::string root, std::string prints, Kept kept)
    : store_{std::move(store)},
      root_{std::move(root)},
      prints_{std::move(prints)},
      kept_{std::move(kept)},
      room_{root_, prints_} {}

std::vector<app::Person> Runner::people() {
    std::vector<app::Person> list;
    const auto known = store_.people();
    if (!known) return list;
    for (const auto& person : *known) list.push_back({std::to_string(person.id), person.name});
    return list;
}

app::CaseSummary Runner::summary(const std::string& id) {
    app::CaseSummary card;
    card.id = id;
    card.title = id;
    constexpr std::uint64_t sample_seed = 1;
    if (const auto read = card_of_file(root_ + "/scenarios/" + id + "/scenario.yaml")) {
        card.title = read->title;
        card.summary = read->summary;
        card.desk = read->desk;
        card.blocks = read->blocks;
        card.level = read->level;
        card.minutes = read->minutes;
        card.competencies = read->competencies;
        return card;
    }
    const auto pins = pins_of(root_, id);
    const auto variant =
        pins ? open_variant(*pins, sample_seed) : Checked<Variant>{Failures{pins.error()}};
    if (!variant) {
        for (const auto& problem : variant.error()) card.problems.push_back(to_text(problem));
        return card;
    }
    const auto& scenario = variant->scenario;
    card.title = scenario.title;
    card.summary = scenario.summary;
    card.desk = scenario.desk;
    card.blocks = scenario.blocks;
    card.level = scenario.level;
    card.minutes = scenario.minutes;
    for (const auto& criterion : scenario.criteria)
        if (std::ranges::find(card.competencies, criterion.competency) == card.competencies.end())
            card.competencies.push_back(criterion.competency);
    return card;
}

std::vector<app::CaseSummary> Runner::library() {
    std::vector<app::CaseSummary> cards;
    for (const auto& id : case_ids(root_)) cards.push_back(summary(id));
    return cards;
}

std::string Runner::title_of(const store::AttemptHead& head) {
    for (const auto& card : library_)
        if (card.id == head.case_id) return card.title;
    return head.case_id;
}

std::vector<app::AttemptSummary> Runner::attempts(const std::string& person) {
    std::vector<app::AttemptSummary> list;
    if (person.empty()) return list;
    const auto heads = store_.attempts(number(person));
    if (!heads) return list;
    for (const auto& head : *heads) {
        app::AttemptSummary row;
        row.id = head.id;
        row.case_id = head.case_id;
        row.case_title = title_of(head);
        row.seed = head.seed;
        row.mode = mode_of(head.mode);
        row.closed = head.state == "closed";
        if (const auto day = date_from_iso(head.started_at.substr(0, 10))) {
            row.started_on = to_iso(*day);
            row.days_ago =
                static_cast<int>(std::max<std::int64_t>(0, days_between(*day, civil_now().date())));
        }
        if (const auto kept = store_.marks(head.id); kept && *kept) {
            auto marks = app::marks_from_text(**kept);
            row.result = std::move(marks.result);
            row.marks = std::move(marks.competencies);
        }
        list.push_back(std::move(row));
    }
    std::reverse(list.begin(), list.end());
    return list;
}

app::Model Runner::first_model() {
    app::Model model;
    library_ = library();
    model.library = library_;
    if (library_.empty())
        model.library_problem =
            "Aucun cas dans la bibliothèque\u00A0: ajoutez un dossier dans "
            "«\u00A0scenarios\u00A0».";
    model.people = people();
    model.person = setting(store_, "person");
    const auto known = [&](const app::Person& person) { return person.id == model.person; };
    if (std::none_of(model.people.begin(), model.people.end(), known)) model.person.clear();
    model.attempts = attempts(model.person);
    const auto theme = number(setting(store_, "theme"));
    if (theme >= 0 && theme <= 2) model.theme = static_cast<app::Theme>(theme);
    if (const auto scale = number(setting(store_, "scale")); scale >= 100 && scale <= 300)
        model.scale_percent = static_cast<int>(scale);
    if (setting(store_, "language") == "en") model.language = app::Language::english;
    model.wide_spacing = setting(store_, "spacing") == "1";
    model.easy_font = setting(store_, "font") == "easy";
    model.reduced_motion = setting(store_, "motion") == "1";
    model.speech = setting(store_, "speech") == "1";
    model.feedback = feedback_of(store_, "feedback");
    model.lacks_told = setting(store_, "lacks");
    model.keys = app::keys_from_text(setting(store_, "keys"));
    if (const auto grid = read_grid_bytes(root_))
        for (const auto& title : grid_titles(*grid))
            model.grid.push_back({title.code, title.title});
    return model;
}

/// A case without an expert's play has nothing to compare with: only who asks to watch is told.
std::vector<Message> Runner::load_model_play(const app::LoadModelPlay& asked) {
    const auto refuse = [&](const auto& why) { return asked.watch ? failed(why) : Messages{}; };
    const auto head = store_.attempt(asked.attempt_id);
    if (!head) return refuse(head.error());
    const auto pins = pins_kept(store_, *head);
    if (!pins) return refuse(pins.error());
    auto events = model_play(*pins, head->seed);
    if (!events) return refuse(events.error());
    return {app::ModelPlayLoaded{std::move(*events), asked.watch}};
}

std::vector<Message> Runner::print(const app::Print& asked) {
    paper::Sheet sheet;
    sheet.head.organisation = "Constat";
    sheet.head.address_line = asked.heading;
    sheet.layout = paper::Sheet::Layout::report;
    sheet.markdown = asked.markdown;
    for (const auto& drawing : asked.drawings) sheet.drawings.push_back(on_paper(drawing));
    const auto path = write_pdf(prints_, asked.name, sheet);
    return path ? Messages{app::Printed{*path}} : failed(path.error());
}

std::vector<Message> Runner::run(const app::Effect& effect) {
    return std::visit(
        overloaded{
            [&](const app::AddPerson& add) -> Messages {
                const auto id = store_.add_person(add.name);
                if (!id) return failed(id.error());
                const auto kept = store_.set_setting("person", std::to_string(*id));
                if (!kept) return failed(kept.error());
                return {app::PeopleListed{people(), std::to_string(*id)}};
            },
            [&](const app::ListAttempts& list) -> Messages {
                return {app::AttemptsListed{attempts(list.person)}};
            },
            [&](const app::OpenCase& open) -> Messages {
                auto read = open_case(kept_, root_, open.case_id, open.seed);
                if (!read) return refused(open.case_id, read.error());
                auto begun = begin(
                    store_, number(open.person), open.case_id, *std::move(read),
                    [&] { return pins_of(root_, open.case_id); }, mode_word(open.mode),
                    wall_clock());
                if (!begun) return refused(open.case_id, begun.error());
                if (open.mode != app::Mode::exam) {
                    const auto kept = keep_feedback(store_, begun->head.id, open.feedback);
                    if (!kept) return failed(kept.error());
                    return {opened(store_, std::move(*begun))};
                }
                auto terms = exam_terms(store_, number(open.person), open.case_id,
                                        begun->variant.scenario.minutes, open.terms);
                return {opened(store_, std::move(*begun), std::move(terms))};
            },
            [&](const app::ResumeAttempt& asked) -> Messages {
                auto resumed = resume(store_, asked.attempt_id, kept_);
                if (!resumed) return failed(resumed.error());
                return {opened(store_, std::move(*resumed))};
            },
            [&](const app::BranchAttempt& asked) -> Messages {
                auto begun = branch(store_, asked.attempt_id, asked.entries, wall_clock());
                if (!begun) return failed(begun.error());
                const auto kept = keep_feedback(
                    store_, begun->head.id, feedback_of(store_, feedback_key(asked.attempt_id)));
                if (!kept) return failed(kept.error());
                return {opened(store_, std::move(*begun))};
            },
            [&](const app::LoadModelPlay& asked) -> Messages { return load_model_play(asked); },
            [&](const app::LoadOtherPlay& asked) -> Messages {
                auto events = events_beside(store_, asked.attempt_id, asked.other_id, kept_);
                if (!events) return failed(events.error());
                return {app::OtherPlayLoaded{asked.attempt_id, asked.other_id, *std::move(events)}};
            },
            [&](const app::Print& asked) -> Messages { return print(asked); },
            [&](const app::ReadLaw&) -> Messages {
                auto book = read_book(root_);
                if (!book) return failed(book.error());
                return {app::LawRead{*std::move(book)}};
            },
            [&](const app::ReadCoverage&) -> Messages {
                if (beside_) {
                    reading_ = std::make_unique<CoverageJob>(kept_, root_);
                    return {app::CoverageProgressed{0, std::max<std::size_t>(library_.size(), 1)}};
                }
                auto read = read_coverage(kept_, root_);
                if (!read) return failed(read.error());
                return {app::CoverageRead{*std::move(read)}};
            },
            [&](const app::StopCoverage&) -> Messages {
                if (reading_) reading_->stop();
                return {};
            },
            [&](const app::AppendEvents& asked) -> Messages {
                const auto done =
                    append(store_, asked.attempt_id, asked.first_seq, asked.events, asked.digests);
                if (!done) return failed(done.error());
                return {app::EventsAppended{asked.attempt_id, asked.events}};
            },
            [&](const app::SaveResult& result) -> Messages {
                const auto kept = store_.save_marks(result.attempt_id, to_text(result.marks));
                return kept ? Messages{} : failed(kept.error());
            },
            [&](const app::SaveSetting& kept) -> Messages {
                const auto done = store_.set_setting(kept.key, kept.value);
                return done ? Messages{} : failed(done.error());
            },
            [&](const app::Say& said) -> Messages {
                return speaker_.say(said.text) ? Messages{} : Messages{app::SpeechFailed{}};
            },
            [&](const app::RoomEffect& asked) -> Messages { return room_.run(store_, asked); },
            [&](const app::Quit&) -> Messages {
                quit_ = true;
                return {};
            },
        },
        effect);
}

std::vector<Message> Runner::news() {
    if (!reading_) return {};
    auto told = reading_->news();
    if (reading_->is_over()) reading_.reset();
    return told;
}

void settle(app::Model& model, Runner& runner, app::Message message) {
    std::deque<app::Message> waiting{std::move(message)};
    while (!waiting.empty()) {
        auto changed = app::update(std::move(model), waiting.front());
        waiting.pop_front();
        model = std::move(changed.model);
        for (const auto& effect : changed.effects)
            for (auto& answer : runner.run(effect)) waiting.push_back(std::move(answer));
    }
}

}  // namespace sim::session
