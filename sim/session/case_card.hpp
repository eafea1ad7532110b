#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::session {

/// What a list of cases shows of one.
struct CaseCard {
    std::string id;
    std::string title;
    std::string desk;
    std::string summary;
    std::vector<std::string> blocks;
    int level = 0;
    int minutes = 0;
    std::vector<std::string> competencies = {};  ///< That its criteria name; each once, in order.
    friend bool operator==(const CaseCard&, const CaseCard&) = default;
};

/// The card of a case from the text of its `scenario.yaml`, of which only what stands before the
/// variants and the facts is read, but for the competencies that its criteria name: a library of
/// hundreds opens at once. A Problem when that part
/// does not say it all, or when a variant would change it: the whole case must be opened then.
Result<CaseCard> read_card(std::string_view scenario);

/// The same of a file.
Result<CaseCard> card_of_file(const std::string& path);

}  // namespace sim::session
