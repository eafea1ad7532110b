#include <algorithm>

#include "sim/attempt/attempt.hpp"
#include "sim/base/digest.hpp"
#include "sim/content/case_reader.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"

/// The story played through `choices`, `decide` and `evolve`, its events recorded in memory.
namespace bench {
namespace {

namespace attempt = sim::attempt;
namespace talk = sim::talk;
using sim::scenario::Scenario;

class Player {
public:
    explicit Player(const Scenario& story) : story_{story} { reset(); }

    void reset() {
        play_ = attempt::begin(story_);
        for (const auto& item : play_.attempt.inbox) command(attempt::OpenItem{item.item});
        if (play_.attempt.active_scene == talk::none)
            command(attempt::StartScene{story_.scenes.front().id});
        hear();
    }
    void choose(std::size_t place) {
        command(attempt::Say{offered_[place]->id});
        hear();
    }
    std::size_t offered() const { return offered_.size(); }
    const std::string& said() const { return said_; }
    std::size_t events() const { return play_.transcript.entries.size(); }

private:
    void command(attempt::Command given) { attempt::play(story_, play_, given); }

    /// What is said on entering the node and what can be answered, as a screen shows them. The last
    /// node ends the scene as it is entered: its lines are those of the node the scene ended on.
    void hear() {
        said_.clear();
        const auto& node = story_.scenes.front().nodes[play_.attempt.scenes.front().node];
        for (const auto& line : node.lines)
            if (talk::all_hold(line.tests, play_.attempt.numbers)) say(line);
        offered_ = attempt::lines_offered(story_, play_.attempt);
    }
    void say(const talk::Line& line) {
        if (!said_.empty()) said_ += '\n';
        if (!line.speaker.empty()) {
            const auto at = said_.size();
            said_ += line.speaker;
            if (said_[at] >= 'a') said_[at] = static_cast<char>(said_[at] - 'a' + 'A');
            said_ += ": ";
        }
        said_ += line.text;
    }

    const Scenario& story_;
    attempt::Play play_;
    std::string said_;
    std::vector<const talk::Choice*> offered_;
};

std::uint32_t fnv(std::uint32_t digest, const std::string& text) {
    for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 16777619u;
    return digest;
}

/// Plays the recorded sessions; the ending of each must be the recorded one.
std::uint32_t digest_of(const Scenario& story, const std::vector<Session>& sessions,
                        std::size_t& wrong_endings) {
    Player player{story};
    std::uint32_t digest = 2166136261u;
    for (const auto& session : sessions) {
        player.reset();
        digest = fnv(digest, player.said());
        for (const auto pick : session.picks) {
            if (pick >= player.offered()) break;
            player.choose(pick);
            digest = fnv(digest, player.said());
        }
        if (player.offered() != 0 || player.said() != "Ending: " + session.ending + ".")
            ++wrong_endings;
    }
    return digest;
}

std::string hex(std::uint32_t digest) {
    return sim::to_hex(std::uint64_t{digest}).substr(8);
}

void prove(Table& table, const char* form, const Story& expected, const Scenario& story,
           const std::vector<Session>& sessions) {
    std::size_t wrong = 0;
    const auto digest = digest_of(story, sessions, wrong);
    const bool same = digest == expected.digest && wrong == 0;
    std::printf("same work, %-4s n%d: digest %s, expected %s, %zu wrong endings: %s\n", form,
                expected.nodes, hex(digest).c_str(), hex(expected.digest).c_str(), wrong,
                same ? "ok" : "NOT");
    if (!same) table.fail("the story of " + std::to_string(expected.nodes) + " nodes differs");
}

void prove_as_case(Table& table, const Story& expected, const Scenario& story,
                   const std::vector<Session>& sessions) {
    const auto source = sim::content::parse_case(case_of(story));
    if (!source) return table.fail("case: " + sim::to_text(source.error()));
    const auto read = sim::content::open_variant(*source, 1, {});
    if (!read) return table.fail("case: " + sim::to_text(read.error()));
    prove(table, "YAML", expected, *read, sessions);
}

double steps_per_second(const Scenario& story) {
    Player player{story};
    sim::Draw draw{7};
    std::size_t steps = 0;
    const double start = cpu_seconds();
    double spent = 0;
    while ((spent = cpu_seconds() - start) < 0.25)
        for (int session = 0; session < 50; ++session) {
            player.reset();
            while (player.offered() > 0) {
                player.choose(draw.next() % player.offered());
                ++steps;
            }
        }
    return static_cast<double>(steps) / spent;
}

}  // namespace

void story_rows(Table& table) {
    for (const auto& story : stories) {
        const auto folder = generated(story.nodes);
        if (!folder) return table.absent("the generated story", "python3 is not installed");
        const auto scenario = scenario_of(*folder);
        const auto sessions = sessions_of(*folder);
        prove(table, "JSON", story, scenario, sessions);
        if (story.nodes <= 1000) prove_as_case(table, story, scenario, sessions);
        std::vector<double> rounds;
        for (int round = 0; round < 7; ++round) rounds.push_back(steps_per_second(scenario));
        Row row{
            .figure = "story steps, " + std::to_string(story.nodes) + " nodes, text and choices",
            .ours = median(rounds),
            .unit = "/s"};
        if (story.nodes == 1000) row.target = 1e6;
        table.add(row);
    }
}

}  // namespace bench
