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

/// A word of the journal for one of the choices, or what they are.
template <class Enum>
Result<Enum> choice_in(const Options& options, const std::string& name) {
    const auto text = needed(options, name);
    if (!text) return Failure{text.error()};
    if (const auto found = certification::from_word<Enum>(*text)) return *found;
    std::string words;
    for (const auto& one : certification::words_of(Enum{}))
        words += (words.empty() ? "" : ", ") + std::string{one.word};
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

/// What the clock of the machine leaves in doubt, on the error stream.
void warn_of_clock(const JuryCall& call, const session::Jury& jury);

}  // namespace sim::cli
