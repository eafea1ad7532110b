#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/law/book.hpp"

/// What changes in the book, as a feed that somebody keeps watch on. It is read from the dated
/// entries and from nothing else: who changes the law changes the news.
namespace sim::law {

/// One change of one parameter.
struct News {
    std::string key;
    std::string title;   ///< The label of the parameter.
    Date from;           ///< It has effect from this day on.
    std::string change;  ///< French, one sentence: « Passe de 10 à 30. »
    Reference reference;
    std::string doubts;  ///< What is to be checked; may be empty.
    friend bool operator==(const News&, const News&) = default;
};

/// Every change, the newest first. The first value of a parameter is none, but for a text that
/// begins to apply that very day (`irsi/in_force_from`).
std::vector<News> news(const Book& book);
/// Those of one parameter, the newest first.
std::vector<News> news_of(const Parameter& parameter);

/// "1 600 €", "1er juin 2018", "0 : 1 600 € ; 21 : 2 000 €".
std::string to_french(const Value& value);

}  // namespace sim::law
