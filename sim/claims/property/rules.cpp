#include "sim/claims/property/rules.hpp"

namespace sim::claims::property {

std::span<const MatterRule> rules() {
    return {};
}

std::span<const WordList> answer_words() {
    return {};
}

}  // namespace sim::claims::property
