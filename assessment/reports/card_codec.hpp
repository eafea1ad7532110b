#pragma once

#include <string>
#include <string_view>

#include "assessment/scoring/scoring.hpp"
#include "sim/base/result.hpp"

namespace assessment::reports {

/// A scored attempt, with the title of its case.
struct TitledCard {
    std::string title;
    scoring::Scorecard card;
    friend bool operator==(const TitledCard&, const TitledCard&) = default;
};

/// One line of JSON and back.
std::string encode_card(const TitledCard& card);
sim::Result<TitledCard> decode_card(std::string_view line);

}  // namespace assessment::reports
