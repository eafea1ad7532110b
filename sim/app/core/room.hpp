#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "sim/app/core/room_intent.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// The jury room as values: who signed in, the session as it stands, the copy being looked at.
/// What is allowed is asked of `assessment/certification`; nothing is decided here.
namespace sim::app {

namespace certification = assessment::certification;

struct RoomActor {
    certification::PersonId person = 0;
    certification::Role role = certification::Role::apprentice;
    std::string name;
    std::string login;
    friend bool operator==(const RoomActor&, const RoomActor&) = default;
};

/// The case of a copy and, when it was played, its journal.
struct CopyEvidence {
    certification::CopyName copy;
    std::optional<scenario::Scenario> scenario;
    attempt::Transcript transcript;
};

struct Room {
    bool first_run = false;
    std::string device;
    std::optional<RoomActor> actor;
    std::map<certification::PersonId, std::string> names;
    std::vector<certification::Session> sessions;
    std::optional<certification::Session> session;
    certification::Grid grid;
    std::optional<certification::CopyName> copy;
    CopyEvidence evidence;
    std::vector<certification::PersonId> present;  ///< Ticked, before the deliberation opens.
};

// What the shell must do for the room, as data.
struct FindRoom {
    friend bool operator==(const FindRoom&, const FindRoom&) = default;
};
struct MakeAdministrator {
    std::string name, login, password;
    friend bool operator==(const MakeAdministrator&, const MakeAdministrator&) = default;
};
struct SignIn {
    std::string login, password;
    friend bool operator==(const SignIn&, const SignIn&) = default;
};
struct ListJuries {
    friend bool operator==(const ListJuries&, const ListJuries&) = default;
};
struct OpenJury {
    std::string session;
    friend bool operator==(const OpenJury&, const OpenJury&) = default;
};
/// Decides and records, durably, on the session as it is on the disk. With a password, only once
/// it is found to be the actor's: a signature is not a click.
struct ActInJury {
    std::string session;
    RoomActor actor;
    certification::Command command;
    std::string password;
    friend bool operator==(const ActInJury&, const ActInJury&) = default;
};
struct ReadEvidence {
    certification::CopyName copy;
    std::string case_hash;
    std::uint64_t seed = 0;
    std::string attempt;
    friend bool operator==(const ReadEvidence&, const ReadEvidence&) = default;
};
struct PrintJury {
    std::string session;
    JuryPaper paper = JuryPaper::minutes;
    std::string candidate;
    friend bool operator==(const PrintJury&, const PrintJury&) = default;
};
using RoomEffect = std::variant<FindRoom, MakeAdministrator, SignIn, ListJuries, OpenJury,
                                ActInJury, ReadEvidence, PrintJury>;

// What comes back.
struct RoomFound {
    bool first_run = false;
    std::string device;
};
struct RoomEntered {
    RoomActor actor;
};
struct JuriesListed {
    std::vector<certification::Session> sessions;
    std::map<certification::PersonId, std::string> names;
};
struct JuryStands {
    certification::Session session;
    certification::Grid grid;
};
struct EvidenceRead {
    CopyEvidence evidence;
};
using RoomMessage = std::variant<RoomFound, RoomEntered, JuriesListed, JuryStands, EvidenceRead>;

}  // namespace sim::app
