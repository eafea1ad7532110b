#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sim/scenario/scenario.hpp"

namespace sim::content {

/// What a learner plays of a case: one variant that was read and checked, and what the rules
/// answer.
struct CompiledCase {
    scenario::Scenario scenario;
    scenario::AnswerKey key;
    friend bool operator==(const CompiledCase&, const CompiledCase&) = default;
};

/// As bytes that only the program which wrote them reads again: members in the order of their
/// declaration.
std::string compile(const CompiledCase& compiled);

/// Nothing when the bytes are no compiled case. Any bytes are read in bounded time and memory, and
/// what reads can be played; whether it is what was written is for who keeps it
/// (`sim/session/kept.hpp`). The nodes of a scene are read from them when they are asked for:
/// `owner` keeps them where they are until the last copy of the case is gone.
std::optional<CompiledCase> read_compiled(std::string_view bytes,
                                          const std::shared_ptr<const void>& owner);
std::optional<CompiledCase> read_compiled(std::string bytes);

}  // namespace sim::content
