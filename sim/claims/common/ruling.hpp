#pragma once

#include <optional>

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims {

/// A rule at work on the law of one day. A parameter that has no value that day is remembered, and
/// the answer is then this refusal: nothing computed after it can come out.
class Ruling {
public:
    Ruling(const law::Book& book, Date on) : book_{book}, on_{on} {}

    template <class T>
    law::Cited<T> cite(law::Key<T> key) {
        return cite(key, on_);
    }
    template <class T>
    law::Cited<T> cite(law::Key<T> key, Date on) {
        const auto found = law::in_force(book_, key, on);
        if (found) {
            why_.read(*found);
            return *found;
        }
        refuse(found.error());
        return {};
    }
    template <class T>
    T read(law::Key<T> key) {
        return cite(key).value;
    }
    /// Whether the parameter has a value that day; one that the book does not hold is a refusal.
    template <class T>
    bool has(law::Key<T> key) {
        const auto found = law::is_in_force(book_, key.path, on_);
        if (!found) refuse(found.error());
        return found && *found;
    }

    void note(std::string rule, law::Reference reference, std::string before = {},
              std::string after = {}) {
        why_.note(std::move(rule), std::move(reference), std::move(before), std::move(after));
    }
    void refuse(Problem problem) {
        if (!refusal_) refusal_ = std::move(problem);
    }
    void refuse(std::string fact, std::string what, std::string remedy) {
        refuse({{std::move(fact), 0, 0}, std::move(what), std::move(remedy)});
    }
    bool refused() const { return refusal_.has_value(); }
    Reasoning& why() { return why_; }
    const law::Book& book() const { return book_; }
    Date on() const { return on_; }

    Result<Determination> conclude(Value value) const {
        if (refusal_) return Failure{*refusal_};
        return why_.conclude(std::move(value));
    }
    /// The same with one last step that gives the answer.
    Result<Determination> conclude(Value value, std::string rule, law::Reference reference) {
        why_.note(std::move(rule), std::move(reference), {}, to_french(value));
        return conclude(std::move(value));
    }

private:
    const law::Book& book_;
    Date on_;
    Reasoning why_;
    std::optional<Problem> refusal_;
};

/// A fact that the question asked cannot do without.
inline Problem missing(std::string fact, std::string label) {
    return {{std::move(fact), 0, 0},
            "Il manque un fait pour répondre : " + std::move(label) + ".",
            "Indiquez-le."};
}

}  // namespace sim::claims
