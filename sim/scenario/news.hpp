#pragma once

#include <optional>
#include <string>

#include "sim/base/date.hpp"

namespace sim::scenario {

/// What the watch brings to the desk: a change of the law's book, or a piece that the case writes
/// (a memo, a draft, noise). Nobody types whether it applies: the rules and the dates say it, under
/// `news.verdict@id` and `news.fact@id` of the answers.
struct News {
    std::string id;
    std::string title;
    std::string body;
    std::string source;
    std::string parameter;        ///< Key of the law's book; empty when the case wrote the piece.
    std::optional<Date> effect;   ///< None: a draft.
    std::optional<Date> until;    ///< From this day on something else replaces it.
    std::string fact;             ///< Of a piece of the case: the fact that it is about, `loss.on`.
    std::optional<Date> fact_on;  ///< None: it is about another file.
    friend bool operator==(const News&, const News&) = default;
};

}  // namespace sim::scenario
