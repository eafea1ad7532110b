#pragma once

#include <string_view>

#include "sim/cli/verbs.hpp"
#include "sim/law/book.hpp"

/// What the rules are, for people and machines: their list, the facts each expects, and the page of
/// docs/rules.md.
namespace sim::cli {

int list_rules(const Options& options, Streams streams);
int rule_schema(std::string_view name, const Options& options, Streams streams);
int rules_page(const Options& options, Streams streams);
/// What changes in the law, the newest first (law_news.cpp).
int law_news(const Options& options, Streams streams);
/// The values of the law by their names, with dates and sources (law_values.cpp).
int law_values(const Options& options, Streams streams);

/// "haute", "moyenne", "faible".
std::string_view confidence_in_french(law::Confidence confidence);
/// "high", "medium", "low": the words of the parameter files.
std::string_view confidence_word(law::Confidence confidence);

}  // namespace sim::cli
