#include "sim/app/shell/letter_check.hpp"

#include <chrono>

#include "sim/content/letter_words.hpp"

namespace sim::app::shell {

void LetterCheck::wait() {
    if (reading_.valid()) reading_.wait();
}

void LetterCheck::take_dictionary() {
    if (!reading_.valid() ||
        reading_.wait_for(std::chrono::seconds{0}) != std::future_status::ready)
        return;
    if (auto read = reading_.get()) speller_ = std::move(*read);
}

void LetterCheck::learn(const scenario::Scenario& scenario) {
    case_ = scenario.id;
    reader_.emplace([this, names = content::names_of(scenario)](const std::string& word) {
        return names.contains(word) || speller_->knows(word);
    });
}

bool LetterCheck::look(views::LetterEditor& letter, const scenario::Scenario& scenario) {
    if (letter.text().empty()) {
        text_.clear();
        return false;
    }
    if (!speller_ && !reading_.valid() && text_.empty()) {
        reading_ = std::async(std::launch::async,
                              [folder = folder_] { return spelling::Speller::french(folder); });
        text_ = letter.text();
    }
    const bool had = speller_.has_value();
    if (!had) take_dictionary();
    if (!speller_ || (had && letter.text() == text_ && case_ == scenario.id &&
                      (spared_ < 0 || spared_ == letter.caret())))
        return false;
    if (!reader_ || case_ != scenario.id) learn(scenario);
    text_ = letter.text();
    const auto before = letter.highlights.size();
    letter.highlights.clear();
    spared_ = -1;
    for (const auto& slip : reader_->slips_in(text_)) {
        const auto end = static_cast<int>(slip.offset + slip.length);
        // The word that is being written is not wrong yet.
        if (!content::is_of_spelling(slip.code)) continue;
        if (end == letter.caret())
            spared_ = end;
        else
            letter.highlights.push_back({{static_cast<int>(slip.offset), end}});
    }
    return letter.highlights.size() != before;
}

}  // namespace sim::app::shell
