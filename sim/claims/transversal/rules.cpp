#include "sim/claims/transversal/rules.hpp"

namespace sim::claims::transversal {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::transversal
