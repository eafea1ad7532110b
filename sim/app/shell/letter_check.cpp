#include "sim/app/shell/letter_check.hpp"

#include <chrono>
#include <set>

namespace sim::app::shell {
namespace {

/// The names that the file gives: people, where they live, contracts, pieces.
std::set<std::string, std::less<>> names_of(const scenario::Scenario& scenario) {
    std::set<std::string, std::less<>> names;
    const auto add = [&](const std::string& text) {
        for (const auto& word : content::words_in(text)) names.emplace(word.text);
    };
    for (const auto& party : scenario.facts.parties) {
        add(party.civility + " " + party.name);
        add(party.address);
    }
    for (const auto& policy : scenario.facts.policies) add(policy.product);
    for (const auto& document : scenario.documents) add(document.title);
    return names;
}

bool is_of_spelling(content::Code code) {
    return code == content::Code::misspelt || code == content::Code::ligature;
}

}  // namespace

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
    reader_.emplace([this, names = names_of(scenario)](const std::string& word) {
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
        if (!is_of_spelling(slip.code)) continue;
        if (end == letter.caret())
            spared_ = end;
        else
            letter.highlights.push_back({{static_cast<int>(slip.offset), end}});
    }
    return letter.highlights.size() != before;
}

}  // namespace sim::app::shell
