#include <algorithm>
#include <filesystem>
#include <iostream>
#include <ostream>

#include <unistd.h>

#include "sim/base/clean_text.hpp"
#include "sim/base/text.hpp"
#include "sim/cli/terminal.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/session/library.hpp"
#include "sim/session/runner.hpp"

namespace sim::cli {
namespace {

/// The person of this name, added when new. An argument is compared as it would be kept.
std::string person_named(app::Model& model, session::Runner& runner, const std::string& typed) {
    const std::string name{trimmed(clean_text(typed))};
    for (const auto& person : model.people)
        if (person.name == name) return person.id;
    session::settle(model, runner, app::Message{app::Intent{app::PersonAdded{name}}});
    return model.person;
}

}  // namespace

/// The latest attempt that is still open, to be gone on with.
std::string open_attempt(const app::Model& model, const std::string& case_id, bool exam) {
    for (const auto& attempt : model.attempts)
        if (attempt.case_id == case_id && !attempt.closed &&
            (attempt.mode == app::Mode::exam) == exam)
            return attempt.id;
    return {};
}

/// An exam begins with the candidate's word.
bool gives_word(Streams streams) {
    streams.out << word_of_honour() << "\n> " << std::flush;
    std::string word;
    return std::getline(streams.in, word) && says_yes(word);
}

Result<app::ExamTerms> terms_of(const Options& options) {
    const auto minutes = options.number("minutes", 0);
    if (!minutes) return Failure{minutes.error()};
    const auto extra = options.number("extra-time", 0);
    if (!extra) return Failure{extra.error()};
    constexpr std::uint64_t most = 10'000;
    return app::ExamTerms{static_cast<int>(std::min(*minutes, most)),
                          static_cast<int>(std::min(*extra, most)),
                          options.has("pauses"),
                          {}};
}

/// None: as usual. It belongs to a training, from its beginning on.
Result<std::optional<app::Feedback>> feedback_of(const Options& options) {
    if (!options.has("feedback")) return std::nullopt;
    const auto when = options.value("feedback");
    if (options.has("exam") || options.has("resume"))
        return Failure{Problem{{},
                               "--feedback se choisit au début d’un entraînement.",
                               "Retirez --feedback, ou --exam et --resume."}};
    if (when == "now") return app::Feedback::each_decision;
    if (when == "end") return app::Feedback::at_end;
    return Failure{Problem{
        {}, "--feedback " + when + " n’existe pas.", "Écrivez --feedback now ou --feedback end."}};
}

/// The case, begun or gone on with; an exit code when it is not.
std::optional<int> open_case(const Options& options, const app::ExamTerms& terms,
                             std::optional<app::Feedback> feedback, app::Model& model,
                             session::Runner& runner, Streams streams) {
    const bool exam = options.has("exam");
    const auto case_id = session::case_id_of(runner.root(), options.words.front());
    const auto seed = options.has("seed") ? options.value("seed") : "1";
    app::Intent begin = app::CaseStarted{case_id, seed, exam, terms, feedback};
    if (options.has("resume")) {
        const auto open = open_attempt(model, case_id, exam);
        if (open.empty()) {
            streams.err << "Aucune épreuve de ce cas n’est en cours. Retirez --resume pour en "
                           "commencer une.\n";
            return wrong_usage;
        }
        begin = app::AttemptResumed{open};
    } else if (exam && !gives_word(streams)) {
        return done;
    }
    session::settle(model, runner, app::Message{std::move(begin)});
    if (model.session) return std::nullopt;
    streams.err << model.problem << '\n';
    return content_faults;
}

int play_in_terminal(const Options& options, Streams streams) {
    const auto terms = terms_of(options);
    if (!terms) return print(terms.error(), streams, wrong_usage);
    const auto feedback = feedback_of(options);
    if (!feedback) return print(feedback.error(), streams, wrong_usage);
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto path = options.has("db") ? options.value("db") : session::default_database();
    auto store = store::Store::open(path);
    if (!store) return print(store.error(), streams, unreadable);
    // Where the window writes them too: beside the database.
    const auto folder = std::filesystem::absolute(path).parent_path() / "bilans";
    session::Runner runner{std::move(*store), *root, folder.string(),
                           session::Kept::of_this_user()};
    auto model = runner.first_model();
    const auto name = options.has("person") ? options.value("person") : "Terminal";
    model.person = person_named(model, runner, name);
    session::settle(model, runner, app::Message{app::Intent{app::PersonChosen{model.person}}});
    if (!options.words.empty())
        if (const auto exit = open_case(options, *terms, *feedback, model, runner, streams))
            return *exit;
    Terminal terminal{std::move(model), runner, streams.in, streams.out};
    if (&streams.in == &std::cin && isatty(STDIN_FILENO) != 0)
        terminal.keep_time(machine_time, STDIN_FILENO);
    terminal.play();
    return done;
}

/// Without a case the home screen comes first, where all this is chosen.
bool needs_a_case(const Options& options) {
    for (const auto* name : {"script", "exam", "resume", "seed", "minutes", "extra-time", "pauses",
                             "feedback", "json"})
        if (options.has(name)) return true;
    return false;
}

int play(const std::vector<std::string>& words, Streams streams) {
    const auto options =
        parse(words, {"json", "exam", "pauses", "resume"},
              {"seed", "script", "person", "data", "db", "minutes", "extra-time", "feedback"});
    if (!options) return print(options.error(), streams, wrong_usage);
    if (options->words.size() > 1 || (options->words.empty() && needs_a_case(*options))) {
        streams.err << "Dites quel cas jouer\u00A0: «\u00A0constat play fuite-rue-des-lilas\u00A0»."
                       " Sans rien, «\u00A0constat play\u00A0» ouvre l’accueil.\n";
        return wrong_usage;
    }
    return options->has("script") ? play_script(*options, streams)
                                  : play_in_terminal(*options, streams);
}

}  // namespace sim::cli
