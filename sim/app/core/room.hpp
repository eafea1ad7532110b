#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/scoring/scoring.hpp"
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

struct AccountRow {
    certification::PersonId person = 0;
    std::string login;
    certification::Role role = certification::Role::apprentice;
    friend bool operator==(const AccountRow&, const AccountRow&) = default;
};

/// An attempt that ended, as the office attaches it and the cohort counts it.
struct EndedPlay {
    std::string attempt;
    certification::PersonId person = 0;
    std::string case_id;
    std::uint64_t seed = 0;
    std::string started_at;
};
struct CohortPlay {
    EndedPlay play;
    std::string title;
    assessment::scoring::Scorecard card;
};

enum class RoomDesk { sessions, people, cohort };  ///< What is open while no session is.

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
    RoomDesk desk = RoomDesk::sessions;
    certification::Grid today;  ///< Of this installation: new sessions are marked with it.
    std::vector<AccountRow> accounts;
    std::vector<certification::PersonId> identified;
    std::vector<EndedPlay> plays;
    std::vector<CohortPlay> cohort;
    std::size_t cohort_older = 0;
    bool cohort_read = false;
    std::string folder;
    std::string notice;
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
    RoomActor actor;
    PaperAsked asked;
    friend bool operator==(const PrintJury&, const PrintJury&) = default;
};
/// Accounts, people and attempts, for who manages them.
struct ListAccounts {
    RoomActor actor;
    friend bool operator==(const ListAccounts&, const ListAccounts&) = default;
};
struct MakeAccount {
    RoomActor actor;
    std::string name, login, role, password;
    friend bool operator==(const MakeAccount&, const MakeAccount&) = default;
};
struct MakePerson {
    RoomActor actor;
    std::string name;
    friend bool operator==(const MakePerson&, const MakePerson&) = default;
};
struct ChangeRole {
    RoomActor actor;
    certification::PersonId person = 0;
    std::string role;
    friend bool operator==(const ChangeRole&, const ChangeRole&) = default;
};
struct ChangePassword {
    RoomActor actor;
    certification::PersonId person = 0;
    std::string password;
    friend bool operator==(const ChangePassword&, const ChangePassword&) = default;
};
struct KeepIdentity {
    RoomActor actor;
    IdentityGiven identity;
    friend bool operator==(const KeepIdentity&, const KeepIdentity&) = default;
};
struct CreateJury {
    RoomActor actor;
    certification::CreateSession command;
    friend bool operator==(const CreateJury&, const CreateJury&) = default;
};
/// The library gives the pool of each block, the machine the chance.
struct DrawSubjects {
    std::string session;
    RoomActor actor;
    std::vector<certification::CopyName> copies;
    friend bool operator==(const DrawSubjects&, const DrawSubjects&) = default;
};
struct AttachPlay {
    std::string session;
    RoomActor actor;
    certification::CopyName copy;
    std::string attempt;
    friend bool operator==(const AttachPlay&, const AttachPlay&) = default;
};
struct ReadCohort {
    RoomActor actor;
    friend bool operator==(const ReadCohort&, const ReadCohort&) = default;
};
using RoomEffect =
    std::variant<FindRoom, MakeAdministrator, SignIn, ListJuries, OpenJury, ActInJury, ReadEvidence,
                 PrintJury, ListAccounts, MakeAccount, MakePerson, ChangeRole, ChangePassword,
                 KeepIdentity, CreateJury, DrawSubjects, AttachPlay, ReadCohort>;

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
    certification::Grid today;
    std::string folder;
};
struct JuryStands {
    certification::Session session;
    certification::Grid grid;
};
struct EvidenceRead {
    CopyEvidence evidence;
};
struct AccountsListed {
    std::vector<AccountRow> accounts;
    std::map<certification::PersonId, std::string> names;
    std::vector<certification::PersonId> identified;
    std::vector<EndedPlay> plays;
    std::string done;  ///< What was just done; empty when it was only read.
};
struct CohortRead {
    std::vector<CohortPlay> plays;
    std::size_t older = 0;  ///< Attempts of another engine, which are left out.
};
using RoomMessage = std::variant<RoomFound, RoomEntered, JuriesListed, JuryStands, EvidenceRead,
                                 AccountsListed, CohortRead>;

}  // namespace sim::app
