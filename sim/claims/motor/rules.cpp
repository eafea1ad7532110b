#include "sim/claims/motor/rules.hpp"

namespace sim::claims::motor {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::motor
