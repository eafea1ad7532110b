#pragma once

#include <string>
#include <vector>

#include "assessment/certification/remark.hpp"

/// What is kept of people and of marks, and what may still be done to it: as it is shown before
/// somebody confirms.
namespace sim::app {

namespace certification = assessment::certification;

enum class Forget { identity, person };

/// Kept long enough.
struct Expired {
    certification::PersonId person = 0;
    /// `identity`: birth and the like of the holder of a title, whose name the permanent register
    /// keeps. `person`: name, identity and account.
    Forget what = Forget::person;
    Date last;        ///< Of the session, or of the attempt, that counts.
    std::string why;  ///< French.
    friend bool operator==(const Expired&, const Expired&) = default;
};

/// What today's grid, law and cases would change in a session.
struct RemarkShown {
    std::vector<certification::Change> changes;
    std::vector<std::string> notes;  ///< French: what could not be marked again, and why.
};

/// A badge whose signature holds.
struct BadgeSeen {
    std::string key;                 ///< "did:key:z6Mk…" of who signed it.
    std::vector<std::string> lines;  ///< French: what it says.
    std::string payload;             ///< The same, as JSON.
};

}  // namespace sim::app
