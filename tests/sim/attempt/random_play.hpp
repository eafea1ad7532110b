#pragma once

#include <functional>

#include "sim/base/digest.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

/// Plays that are the same on every machine: one by hand, one drawn from a seed, possible and
/// impossible commands alike.
namespace sim::test {

inline std::string any_of(Draw& draw, const std::vector<std::string>& list) {
    return list.empty() ? "nothing" : list[draw.below(list.size())];
}

inline attempt::Command any_line(Draw& draw, const attempt::Choices& now) {
    if (now.lines.empty() || draw.below(10) == 0) return attempt::Say{"greet"};
    return attempt::Say{now.lines[draw.below(now.lines.size())]->id};
}

inline attempt::Command any_command(Draw& draw, const attempt::Attempt& attempt,
                                    const attempt::Choices& now) {
    const auto later = static_cast<std::int64_t>(draw.below(90));
    switch (draw.below(16)) {
        case 0: return attempt::OpenItem{any_of(draw, now.items)};
        case 1: return attempt::OpenDocument{any_of(draw, now.documents)};
        case 2: return attempt::StartScene{any_of(draw, now.scenes)};
        case 3: return attempt::HangUp{};
        case 4: return appointing(draw.below(2) == 0);
        case 5: return reserving(std::to_string(draw.below(3000)) + ",50");
        case 6: return protecting(draw.below(2) == 0 ? "bachage" : "nonsense");
        case 7: return opening_the_claim();
        case 8: return writing_to(any_of(draw, now.recipients));
        case 9: return attempt::CitePassage{any_of(draw, now.acts), "conditions", "Art. 3"};
        case 10: return attempt::TakeNote{std::to_string(draw.below(1000))};
        case 11: return attempt::WaitUntil{Instant::minutes(attempt.now.in_minutes() + later - 10)};
        default: return any_line(draw, now);
    }
}

using Watcher = std::function<void(const attempt::Play&, const attempt::Command&)>;

/// `watch` sees each state before its command.
inline attempt::Play played_at_random(const scenario::Scenario& scenario, std::uint64_t seed,
                                      int steps, const Watcher& watch = {}) {
    Draw draw{seed};
    auto play = attempt::begin(scenario);
    for (int i = 0; i < steps; ++i) {
        const auto command =
            any_command(draw, play.attempt, attempt::choices(scenario, play.attempt));
        if (watch) watch(play, command);
        attempt::play(scenario, play, command);
    }
    return play;
}

inline attempt::Play scripted_play(const scenario::Scenario& scenario) {
    using namespace attempt;
    return played(scenario, {OpenItem{"call"},
                             Say{"scold"},
                             Say{"greet"},
                             Say{"greet"},
                             Say{"ask-water"},
                             HangUp{},
                             StartScene{"welcome"},
                             Say{"farewell"},
                             OpenDocument{"conditions"},
                             opening_the_claim(),
                             appointing(true),
                             reserving("1 234,50"),
                             protecting("bachage,couper_eau"),
                             CitePassage{"open_claim", "conditions", "Dégâts des eaux, art. 3"},
                             writing_to("tenant", "Madame, votre dossier est ouvert."),
                             writing_to("syndic"),
                             TakeNote{"Rappeler le syndic"},
                             WaitNext{},
                             WaitNext{},
                             WaitNext{},
                             OpenItem{"report-mail"},
                             OpenDocument{"report"},
                             StartScene{"callback"},
                             Say{"confirm"},
                             Decide{"pay", {}},
                             WaitUntil{on_march(18, 9)},
                             CloseCase{},
                             TakeNote{"Trop tard"}});
}

/// One line an entry: its place, the instant, the digest of the state after it, and its words.
inline std::string lines_of(const scenario::Scenario& scenario, const attempt::Play& play) {
    std::string lines;
    attempt::Attempt state;
    for (const auto& entry : play.transcript.entries) {
        attempt::evolve_in_place(scenario, state, entry.event);
        auto words = attempt::to_french(scenario, entry.event);
        for (auto& c : words)
            if (c == '\n') c = ' ';
        lines += std::to_string(entry.seq) + " | " + to_iso(entry.at) + " | " +
                 to_hex(attempt::digest(state)) + " | " + words + "\n";
    }
    return lines;
}

/// What every compiler and every level of optimisation must print.
inline std::string digests_of_plays() {
    auto tiny = tiny_case();
    auto text = lines_of(tiny, scripted_play(tiny));
    tiny.closes = Instant::at(Date::of(2030, 1, 1), 9, 0);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const auto play = played_at_random(tiny, seed, 2000);
        text += "seed " + std::to_string(seed) + " | " +
                std::to_string(play.transcript.entries.size()) + " entries | " +
                to_iso(play.attempt.now) + " | " + to_hex(attempt::digest(play.attempt)) + "\n";
    }
    return text;
}

}  // namespace sim::test
