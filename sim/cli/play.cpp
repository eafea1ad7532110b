#include <ostream>

#include "sim/cli/terminal.hpp"
#include "sim/cli/verbs.hpp"
#include "sim/session/runner.hpp"

namespace sim::cli {
namespace {

/// The person of this name, added when new.
std::string person_named(app::Model& model, session::Runner& runner, const std::string& name) {
    for (const auto& person : model.people)
        if (person.name == name) return person.id;
    session::settle(model, runner, app::Message{app::Intent{app::PersonAdded{name}}});
    return model.person;
}

}  // namespace

int play_in_terminal(const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    auto store =
        store::Store::open(options.has("db") ? options.value("db") : session::default_database());
    if (!store) return print(store.error(), streams, unreadable);
    session::Runner runner{std::move(*store), *root, {}, session::Kept::of_this_user()};
    auto model = runner.first_model();
    const auto name = options.has("person") ? options.value("person") : "Terminal";
    model.person = person_named(model, runner, name);
    const auto seed = options.has("seed") ? options.value("seed") : "1";
    session::settle(model, runner,
                    app::Message{app::Intent{
                        app::CaseStarted{options.words.front(), seed, options.has("exam")}}});
    if (!model.session) {
        streams.err << model.problem << '\n';
        return content_faults;
    }
    Terminal terminal{std::move(model), runner, streams.in, streams.out};
    terminal.play();
    return done;
}

int play(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {"json", "exam"}, {"seed", "script", "person", "data", "db"});
    if (!options) return print(options.error(), streams, wrong_usage);
    if (options->words.size() != 1) {
        streams.err
            << "Dites quel cas jouer\u00A0: «\u00A0constat play fuite-rue-des-lilas\u00A0».\n";
        return wrong_usage;
    }
    return options->has("script") ? play_script(*options, streams)
                                  : play_in_terminal(*options, streams);
}

}  // namespace sim::cli
