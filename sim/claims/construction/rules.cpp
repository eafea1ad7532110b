#include "sim/claims/construction/rules.hpp"

namespace sim::claims::construction {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::construction
