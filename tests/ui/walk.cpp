// The expert's play of shipped cases, by a person's hands in the real window: ./dev walk [CASE...]
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "tests/ui/walk_library.hpp"

namespace ui {
namespace {

using namespace sim;
using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

struct Asked {
    std::vector<std::string> cases;
    std::optional<Way> way;  ///< Else in turn: the odd cases of the library by mouse.
    std::optional<std::uint64_t> variant;
    bool only_say = false;
};

/// What was done by hand, one way and the other.
using Done = std::map<Way, Reach>;

const char* words_of(Way way) {
    return way == Way::mouse ? "souris" : "clavier";
}

/// Plays along in memory, so that it knows what is offered and what each step has to record.
class Walk {
public:
    Walk(Seat& seat, DeskHands& hands, const Plan& plan, Reach& done)
        : seat_{seat},
          hands_{hands},
          scenario_{plan.variant.scenario},
          script_{plan.script},
          done_{done},
          play_{attempt::begin(scenario_)} {}

    void all() {
        const auto listed = seat_.constat({"score"}).out;
        attempt_ = listed.substr(0, listed.find(' '));
        recorded_ = journal().size();
        for (const auto& step : script_.steps) {
            const auto command = content::command_of(step, scenario_, play_.attempt);
            if (!command) continue;
            try {
                do_step(*command);
            } catch (const std::exception& failure) {
                throw std::runtime_error{to_text(
                    Problem{step.place, "étape " + std::to_string(steps_ + 1), failure.what()})};
            }
            ++steps_;
        }
    }
    int steps() const { return steps_; }
    Json score() const { return Json::parse(seat_.constat({"score", attempt_, "--json"}).out); }

private:
    Json journal() const { return score()["transcript"]; }

    void do_step(const attempt::Command& command) {
        if (const auto* wait = std::get_if<attempt::WaitUntil>(&command)) return wait_until(*wait);
        give(command);
    }

    void give(const attempt::Command& command) {
        hands_.give(command);
        expect(command);
    }

    /// The second program reads what the window has recorded.
    void expect(const attempt::Command& command) {
        const auto before = play_.transcript.entries.size();
        attempt::play(scenario_, play_, command);
        recorded_ += play_.transcript.entries.size() - before;
        const auto deadline = Clock::now() + std::chrono::seconds{30};
        for (;;) {
            const auto seen = journal();
            if (seen.size() >= recorded_) {
                recorded_ = seen.size();
                done_.merge(reach_of(scenario_, command));
                return;
            }
            if (Clock::now() < deadline) continue;
            seat_.shoot("echec");
            throw std::runtime_error{"recorded " + std::to_string(seen.size()) + " events, not " +
                                     std::to_string(recorded_) + "; the last is " +
                                     seen.back().dump() + "; the screen says:\n" +
                                     seat_.look().dump()};
        }
    }

    bool next_is_not_after(Instant until) const {
        auto ahead = play_;
        attempt::play(scenario_, ahead, attempt::WaitNext{});
        return ahead.attempt.now > play_.attempt.now && ahead.attempt.now <= until;
    }

    /// The window names whole hours of the day; what falls between is reached by what happens then,
    /// or a little later.
    void wait_until(const attempt::WaitUntil& wait) {
        constexpr int first_hour = 8, last_hour = 18, hour = 60;
        if (wait.until <= play_.attempt.now) return;
        const auto minute = wait.until.minute_of_day();
        const bool named =
            minute % hour == 0 && minute >= first_hour * hour && minute <= last_hour * hour;
        if (named) return give(wait);
        while (play_.attempt.now < wait.until && next_is_not_after(wait.until))
            give(attempt::WaitNext{});
        if (play_.attempt.now >= wait.until) return;
        if (wait.until.in_minutes() - play_.attempt.now.in_minutes() == hour) {
            hands_.wait_one_hour();
            return expect(wait);
        }
        const auto later = minute / hour + (minute % hour == 0 ? 0 : 1);
        const auto day = wait.until.date();
        if (later > last_hour)
            give(attempt::WaitUntil{Instant::at(day + std::chrono::days{1}, first_hour, 0)});
        else
            give(attempt::WaitUntil{Instant::at(day, std::max(later, first_hour), 0)});
    }

    Seat& seat_;
    DeskHands& hands_;
    const scenario::Scenario& scenario_;
    const content::Script& script_;
    Reach& done_;
    attempt::Play play_;
    std::string attempt_;
    std::size_t recorded_ = 0;
    int steps_ = 0;
};

/// Which criteria the window marked otherwise than the same script without a window.
std::string differences(const Json& window, const Json& script) {
    std::string all;
    for (std::size_t i = 0; i < script["findings"].size(); ++i) {
        const auto& expected = script["findings"][i];
        const auto& got = window["findings"][i];
        if (got["points"] != expected["points"])
            all += " " + expected["criterion"].get<std::string>() + " " + got["points"].dump() +
                   "/" + expected["points"].dump();
    }
    return all;
}

/// The first decision or message that the window recorded otherwise.
std::string first_other_act(const Json& window, const Json& script) {
    const auto acts = [](const Json& report) {
        std::vector<Json> all;
        for (const auto& entry : report["transcript"])
            if (const auto kind = entry["event"].value("t", "");
                kind == "decision_taken" || kind == "message_sent")
                all.push_back(entry["event"]);
        return all;
    };
    const auto got = acts(window);
    const auto expected = acts(script);
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (i >= got.size() || got[i] != expected[i])
            return "attendu " + expected[i].dump() + "\nécrit   " +
                   (i < got.size() ? got[i].dump() : "rien") + "\n";
    return {};
}

bool walk_case(const WalkLibrary& library, const Stop& stop, Reach& done) {
    const auto began = Clock::now();
    const test::TempFolder folder;
    const auto variant = std::to_string(stop.variant);
    const auto pictures = std::string{CONSTAT_WALK_SHOTS} + "/" + stop.case_id;
    std::cout << stop.case_id << ", " << words_of(stop.way) << ", variante " << variant << " : "
              << std::flush;
    try {
        const auto plan = plan_of(library.root(), stop.case_id, stop.variant);
        Seat seat{folder.path().string(), pictures, library.root()};
        DeskHands hands{seat, stop.way, plan.variant.scenario};
        hands.open_case("Camille Lefort", stop.case_id, stop.variant);
        Walk walk{seat, hands, plan, done};
        walk.all();
        const auto window = walk.score();
        const auto script =
            Json::parse(seat.constat({"play", stop.case_id, "--script", "expert", "--seed", variant,
                                      "--json", "--data", library.root()})
                            .out);
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - began).count();
        std::cout << walk.steps() << " étapes, " << window["points"] << "/" << window["max_points"]
                  << ", " << seconds << " s" << std::flush;
        const auto other = differences(window, script);
        const auto act = first_other_act(window, script);
        if (other.empty() && act.empty() && seat.faults().empty() &&
            window["points"] == script["points"]) {
            std::cout << "\n";
            return true;
        }
        std::cout << " ; le script a " << script["points"] << " :" << other << "\n" << act;
    } catch (const std::exception& failure) {
        std::cout << "échec\n" << failure.what() << "\n" << pictures << "/echec.png\n";
    }
    return false;
}

Asked asked_by(int count, char** words) {
    Asked asked;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--mouse")
            asked.way = Way::mouse;
        else if (word == "--keyboard")
            asked.way = Way::keyboard;
        else if (word == "--variant" && i + 1 < count)
            asked.variant = std::stoull(words[++i]);
        else if (word == "--plan")
            asked.only_say = true;
        else
            asked.cases.push_back(
                std::filesystem::path{word}.lexically_normal().filename().string());
    }
    return asked;
}

/// The cases as they were asked for; none asked, the way through the library on which every gesture
/// is made.
std::vector<Stop> stops_of(const Asked& asked, const WalkLibrary& library) {
    constexpr std::uint64_t usual_variant = 3;
    constexpr std::uint64_t variants = 12;
    const std::vector<Way> ways =
        asked.way ? std::vector{*asked.way} : std::vector{Way::mouse, Way::keyboard};
    const auto all = library.ids();
    if (asked.cases.empty() && !asked.variant)
        return itinerary(options_of(library, variants), ways);
    std::vector<Stop> stops;
    for (std::size_t place = 0; place < all.size(); ++place)
        if (asked.cases.empty() || std::ranges::count(asked.cases, all[place]) > 0)
            stops.push_back(
                {all[place], asked.variant.value_or(usual_variant), ways[place % ways.size()]});
    return stops;
}

bool all_known(const Asked& asked, const WalkLibrary& library) {
    bool known = true;
    for (const auto& one : asked.cases) {
        if (std::ranges::count(library.ids(), one) > 0) continue;
        std::cout << one << " : aucun cas ne porte ce nom.\n";
        known = false;
    }
    return known;
}

void say_all(const Reach& reach, const char* words) {
    std::cout << words;
    for (const auto& one : reach) std::cout << "\n  " << one;
    std::cout << "\n";
}

/// False when hands were asked for everything and did not do it all.
bool say_done(const Done& done, bool asked_for_all) {
    bool well = true;
    for (const auto& [way, reach] : done) {
        const auto missing = without(everything(), reach);
        std::cout << "\nÀ la main (" << words_of(way)
                  << ") : " << everything().size() - missing.size() << " gestes sur "
                  << everything().size() << "\n";
        say_all(reach, "Faits :");
        if (!asked_for_all || missing.empty()) continue;
        say_all(missing, "Jamais faits :");
        well = false;
    }
    return well;
}

/// What would be done, without a window.
bool say_plan(const std::vector<Stop>& stops, const WalkLibrary& library, bool asked_for_all) {
    Done done;
    for (const auto& stop : stops) {
        std::cout << stop.case_id << ", " << words_of(stop.way) << ", variante " << stop.variant
                  << "\n";
        done[stop.way].merge(reach_of(plan_of(library.root(), stop.case_id, stop.variant)));
    }
    return say_done(done, asked_for_all);
}

bool walk_all(const std::vector<Stop>& stops, const WalkLibrary& library, bool asked_for_all) {
    Done done;
    bool well = true;
    for (const auto& stop : stops) well &= walk_case(library, stop, done[stop.way]);
    return say_done(done, asked_for_all) && well;
}

}  // namespace
}  // namespace ui

int main(int count, char** words) {
    const auto asked = ui::asked_by(count, words);
    const ui::WalkLibrary library;
    const bool known = ui::all_known(asked, library);
    const auto stops = ui::stops_of(asked, library);
    const bool asked_for_all = asked.cases.empty() && !asked.variant;
    const bool well = asked.only_say ? ui::say_plan(stops, library, asked_for_all)
                                     : ui::walk_all(stops, library, asked_for_all);
    return known && well ? 0 : 1;
}
