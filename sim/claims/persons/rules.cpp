#include "sim/claims/persons/rules.hpp"

namespace sim::claims::persons {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::persons
