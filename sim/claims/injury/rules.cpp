#include "sim/claims/injury/rules.hpp"

namespace sim::claims::injury {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::injury
