#pragma once

#include <future>
#include <optional>
#include <string>

#include "sim/app/views/letter_editor.hpp"
#include "sim/content/prose_care.hpp"
#include "sim/scenario/scenario.hpp"
#include "sim/spelling/speller.hpp"

namespace sim::app::shell {

/// Underlines the words of a letter that no French dictionary has, nor the file that it is about.
/// The dictionary is read beside, when the first word is written; without one nothing is marked.
class LetterCheck {
public:
    /// `dictionary`: its folder; empty, the usual ones.
    explicit LetterCheck(std::string dictionary = {}) : folder_{std::move(dictionary)} {}
    /// To be called before each frame: cheap while the letter stands still. True when other words
    /// are marked.
    bool look(views::LetterEditor& letter, const scenario::Scenario& scenario);
    /// Until the dictionary is there, or is known not to be.
    void wait();

private:
    void take_dictionary();
    void learn(const scenario::Scenario& scenario);

    std::string folder_;
    std::future<Result<spelling::Speller>> reading_;
    std::optional<spelling::Speller> speller_;
    std::optional<content::Proofreader> reader_;
    std::string case_;  ///< Whose names are known.
    std::string text_;  ///< That was looked at.
    int spared_ = -1;   ///< Where the caret ended a word that is being written.
};

}  // namespace sim::app::shell
