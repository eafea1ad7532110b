#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "sim/content/rule_door.hpp"
#include "tests/sim/law/shipped_book.hpp"

/// Worked examples as tables: the facts are written as a trainer writes them, and go in by the
/// door.
namespace sim::test {

/// One row of a table of worked examples.
struct Example {
    const char* id;        ///< Of the fact sheet, or ours.
    const char* source;    ///< Article or convention.
    const char* rule;      ///< `contract.reduced_indemnity`
    const char* facts;     ///< YAML
    const char* expected;  ///< As the journal writes it: "1234.50 EUR", "2026-03-10", "true"…
    friend std::ostream& operator<<(std::ostream& out, const Example& example) {
        return out << example.id << ' ' << example.rule;
    }
};

inline Checked<claims::Determination> ask(const std::string& rule, const std::string& facts) {
    return content::answer({rule, facts, "facts.yaml", {}}, shipped_book());
}

inline std::string example_name(const testing::TestParamInfo<Example>& info) {
    std::string name;
    for (const char c : std::string{info.param.id} + "_" + info.param.rule)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name + "_" + std::to_string(info.index);
}

/// The answer, with at least one step; each step cites its source.
inline void expect_answer(const Example& example) {
    const auto answer = ask(example.rule, example.facts);
    ASSERT_TRUE(answer) << to_text(answer.error());
    EXPECT_EQ(claims::to_plain(answer->value), example.expected) << *answer;
    EXPECT_FALSE(answer->steps.empty());
    for (const auto& step : answer->steps) EXPECT_FALSE(step.reference.title.empty()) << step.rule;
}

/// One step of the reasoning holds these words.
inline void expect_step(const std::string& rule, const std::string& facts,
                        const std::string& words) {
    const auto answer = ask(rule, facts);
    ASSERT_TRUE(answer) << to_text(answer.error());
    std::string all;
    for (const auto& step : answer->steps) all += step.rule + "\n";
    EXPECT_NE(all.find(words), std::string::npos) << all;
}

/// A refusal whose text holds these words.
inline void expect_refusal(const std::string& rule, const std::string& facts,
                           const std::string& words) {
    const auto answer = ask(rule, facts);
    ASSERT_FALSE(answer) << *answer;
    EXPECT_NE(to_text(answer.error()).find(words), std::string::npos) << to_text(answer.error());
}

}  // namespace sim::test
