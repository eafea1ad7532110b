#pragma once

#include "assessment/certification/results.hpp"

/// A deliberation that lost the members it needs is completed, never stuck.
namespace assessment::certification {

/// A copy is still to be decided, and those who are present may not decide on it: somebody left, or
/// too many have a tie with its candidate. Then the jury grows again, and its president reopens.
bool lacks_members(const Session& session, const Grid& grid);

}  // namespace assessment::certification
