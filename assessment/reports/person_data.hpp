#pragma once

#include <string>
#include <vector>

#include "assessment/certification/grid.hpp"
#include "assessment/certification/session.hpp"

/// All that is known of one person, for that person: name, account, identity, attempts with what
/// was done in them, and what juries decided. What each juror gave stays with the exam.
namespace assessment::reports {

struct AttemptData {
    std::string id, case_id, mode, started_at, state;
    std::vector<std::string> journal;  ///< A line of JSON an entry.
};

struct SessionData {
    certification::Session session;
    certification::Grid grid;
};

struct PersonData {
    certification::PersonId person = 0;
    std::string name;
    std::string login, role;  ///< Empty: no account.
    std::string identity;     ///< JSON; empty: none is kept.
    std::vector<AttemptData> attempts;
    std::vector<SessionData> sessions;  ///< Those that do not know the person are left out.
};

std::string person_json(const PersonData& data);

}  // namespace assessment::reports
