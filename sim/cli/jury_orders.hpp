#pragma once

#include <ostream>
#include <string>

#include "assessment/certification/clock.hpp"
#include "assessment/certification/words.hpp"
#include "sim/cli/jury.hpp"
#include "sim/session/office.hpp"

/// Orders of `constat jury` that are one act on a session.
namespace sim::cli {

using Made = Result<certification::Command>;

/// One of the choices, by its word in the journal or in French, or what they are.
template <class Enum>
Result<Enum> choice_in(const Options& options, const std::string& name) {
    const auto text = needed(options, name);
    if (!text) return Failure{text.error()};
    if (const auto found = certification::from_word<Enum>(*text)) return *found;
    std::string words;
    std::size_t place = 0;
    for (const auto& one : certification::words_of(Enum{})) {
        if (one.french == *text) return static_cast<Enum>(place);
        ++place;
        words += (words.empty() ? "" : ", ") + std::string{one.word};
        if (one.word != one.french) words += " («\u00A0" + std::string{one.french} + "\u00A0»)";
    }
    return Failure{Problem{{},
                           "--" + name + " n’admet pas «\u00A0" + *text + "\u00A0».",
                           "Sont admis\u00A0: " + words + "."}};
}

/// Carries the act out on the session and says so, or says why not and writes nothing. What a
/// doubted clock could not date is said too.
int carry_out(const JuryCall& call, const Made& command);

template <Made (*Make)(const JuryCall&)>
int does(const JuryCall& call) {
    return carry_out(call, Make(call));
}

/// What the clock of the machine leaves in doubt of an act on this session, on the error stream.
/// Asked before the act, said after it.
class ClockWarning {
public:
    ClockWarning(const JuryCall& call, const session::Jury& jury)
        : streams_{call.streams}, doubt_{certification::clock_doubt(jury.session(), call.now)} {}
    void say() const {
        if (doubt_) print(*doubt_, streams_, done);
    }

private:
    Streams streams_;
    std::optional<Problem> doubt_;
};

}  // namespace sim::cli
