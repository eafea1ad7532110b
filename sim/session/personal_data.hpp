#pragma once

#include <string>

#include "sim/session/jury.hpp"

/// What the law gives a person over what is kept about them.
namespace sim::session {

/// Everything that the database holds of one person, as JSON.
Result<std::string> person_data(store::Store& store, certification::Actor actor,
                                store::PersonId person);

/// Name, identity and account; the journals stay under numbers. Not one's own: there is always an
/// administrator left.
Result<void> erase_person(store::Store& store, certification::Actor actor, store::PersonId person);

}  // namespace sim::session
