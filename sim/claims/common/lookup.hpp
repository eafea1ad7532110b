#pragma once

#include <optional>

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims {

/// Reads several parameters of one day. The first that is absent is remembered: a rule asks
/// `absent()` before it concludes, and before it divides by what it read.
class Lookup {
public:
    Lookup(const law::Book& book, Date day, Reasoning& why) : book_{book}, day_{day}, why_{why} {}

    /// With its reference, for the step that applies it; empty when absent.
    template <class T>
    law::Cited<T> cited(law::Key<T> key) {
        const auto found = law::in_force(book_, key, day_);
        if (!found) {
            if (!absent_) absent_ = found.error();
            return {};
        }
        why_.read(*found);
        return *found;
    }
    template <class T>
    T operator()(law::Key<T> key) {
        return cited(key).value;
    }
    const std::optional<Problem>& absent() const { return absent_; }
    /// Takes over what another lookup missed.
    void give_up(const std::optional<Problem>& problem) {
        if (!absent_) absent_ = problem;
    }
    /// The answer, unless a parameter was absent.
    Result<Determination> conclude(Value value) const {
        if (absent_) return Failure{*absent_};
        return why_.conclude(std::move(value));
    }

private:
    const law::Book& book_;
    Date day_;
    Reasoning& why_;
    std::optional<Problem> absent_;
};

}  // namespace sim::claims
