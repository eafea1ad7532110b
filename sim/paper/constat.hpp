#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "sim/base/result.hpp"

namespace sim::paper {

/// One blank of the form. A field of a party is written `a.key` or `b.key`.
struct Blank {
    std::string_view key;
    std::string_view label;
    std::size_t max_bytes;
};

/// One box that can be ticked, under a question.
struct Choice {
    std::string_view key;
    std::string_view label;
};

/// A question answered by ticking boxes; several answers are separated by commas.
struct Question {
    std::string_view key;
    std::string_view label;
    std::span<const Choice> choices;
    bool several;
};

std::span<const Blank> common_blanks();        ///< date, heure, adresse, local, observations…
std::span<const Blank> party_blanks();         ///< nom, adresse, telephone, assureur, contrat…
std::span<const Question> common_questions();  ///< cause, origine, recherche_de_fuite…
std::span<const Question> party_questions();   ///< qualite, dommages

/// A fenced block `constat`: `key: value` lines, one a blank or a question, any order.
struct Constat {
    std::map<std::string, std::string> values;
    std::map<std::string, std::set<std::string>> ticked;
    friend bool operator==(const Constat&, const Constat&) = default;

    std::string value(const std::string& key) const;
    bool is_ticked(const std::string& question, std::string_view choice) const;
};

[[nodiscard]] Result<Constat> parse_constat(std::string_view text, int first_line);

/// The form read aloud: one line an answer, blanks left empty are left out.
std::string plain_constat(const Constat& form);

}  // namespace sim::paper
