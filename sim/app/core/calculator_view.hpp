#pragma once

#include <map>
#include <string>
#include <vector>

#include "sim/app/core/news_view.hpp"

/// The calculator of rules: which rules there are, the facts of the chosen one, and its answer.
namespace sim::app {

/// What a person typed for a matter: a text, the facts of a group, or the items of a list.
struct Stated {
    std::string text;
    std::map<std::string, Stated> facts;
    std::vector<Stated> items;
};

enum class FactInput { money, rate, count, date, yes_no, word, text, group };

struct FactField {
    std::string id;
    std::string label;
    FactInput input = FactInput::text;
    bool many = false;
    bool required = false;
    std::vector<std::string> words;  ///< Ids, what `Stated::text` takes.
    std::vector<std::string> labels;
    std::vector<FactField> group;
};

struct RuleRow {
    std::string name;
    std::string title;
    std::string matter;  ///< Rules on the same matter stand together and share what is typed.
    std::string matter_label;
};

struct AnswerStep {
    std::string sentence;
    std::string before;
    std::string after;
    std::string reference;
};

/// A value of the law and how long it holds: until the entry before it in the list.
struct ParameterEntry {
    std::string from;   ///< "2018-06-01"
    std::string since;  ///< "1er juin 2018"
    std::string value;
    std::string reference;
    std::string url;
    std::string doubts;  ///< Note, confidence and what is to be checked; may be empty.
};
struct ParameterRow {
    std::string key;
    std::string label;
    std::vector<ParameterEntry> entries;  ///< Newest first.
};

struct CalculatorView {
    std::vector<RuleRow> rules;
    std::string rule;
    std::string title;
    std::string matter;
    std::string matter_label;
    std::vector<FactField> facts;
    std::string answer;
    std::vector<AnswerStep> steps;
    std::vector<std::string> readings;
    std::vector<std::string> problems;
    std::vector<ParameterRow> parameters;
    std::vector<LawNewsRow> news;  ///< Newest first.
};

}  // namespace sim::app
