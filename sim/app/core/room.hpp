#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/scoring/scoring.hpp"
#include "assessment/statistics/packed.hpp"
#include "sim/app/core/custody.hpp"
#include "sim/app/core/room_intent.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// The jury room as values: who signed in, the session as it stands, the copy being looked at.
/// What is allowed is asked of `assessment/certification`; nothing is decided here.
namespace sim::app {

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
    std::map<std::string, std::string> model_letters = {};  ///< What the expert wrote, by letter.
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

/// What the packed columns of a person's attempts say, competency by competency.
struct LearnerColumns {
    certification::PersonId person = 0;
    std::size_t attempts = 0;
    assessment::statistics::Groups groups{};
};
struct CohortColumns {
    std::vector<LearnerColumns> learners;
    assessment::statistics::Groups groups{};  ///< Of all of them.
    std::size_t attempts = 0;
    std::size_t older = 0;  ///< Of another engine: not among them.
};

/// Attempts of a case (of all, when empty) between two days, both in it.
struct CohortSlice {
    std::string case_id;
    std::optional<Date> from, to;
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
    CohortColumns columns;
    bool cohort_read = false;
    std::optional<std::pair<CohortSlice, CohortSlice>> compared;
    std::optional<RemarkShown> remark;            ///< Of the session as it stands.
    std::optional<std::vector<Expired>> expired;  ///< Once it was asked.
    std::optional<BadgeSeen> badge;
    std::string folder;
    std::string notice;
    std::string warning;  ///< What was done leaves this in doubt.
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
struct ExportPerson {
    RoomActor actor;
    certification::PersonId person = 0;
    friend bool operator==(const ExportPerson&, const ExportPerson&) = default;
};
struct ErasePerson {
    RoomActor actor;
    certification::PersonId person = 0;
    friend bool operator==(const ErasePerson&, const ErasePerson&) = default;
};
struct ReadExpired {
    RoomActor actor;
    friend bool operator==(const ReadExpired&, const ReadExpired&) = default;
};
/// Only what was shown: see `session::purge`.
struct ForgetExpired {
    RoomActor actor;
    std::vector<Expired> shown;
    friend bool operator==(const ForgetExpired&, const ForgetExpired&) = default;
};
struct VerifyBadge {
    std::string path;
    friend bool operator==(const VerifyBadge&, const VerifyBadge&) = default;
};
struct ReadRemark {
    std::string session;
    RoomActor actor;
    friend bool operator==(const ReadRemark&, const ReadRemark&) = default;
};
/// Once the password is found to be the actor's, and today's changes those of the fingerprint.
struct SignNewMarks {
    std::string session;
    RoomActor actor;
    std::string fingerprint, reason, password;
    friend bool operator==(const SignNewMarks&, const SignNewMarks&) = default;
};
using RoomEffect =
    std::variant<FindRoom, MakeAdministrator, SignIn, ListJuries, OpenJury, ActInJury, ReadEvidence,
                 PrintJury, ListAccounts, MakeAccount, MakePerson, ChangeRole, ChangePassword,
                 KeepIdentity, CreateJury, DrawSubjects, AttachPlay, ReadCohort, ExportPerson,
                 ErasePerson, ReadExpired, ForgetExpired, VerifyBadge, ReadRemark, SignNewMarks>;

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
    std::string done = {};  ///< What was just done, when nothing else shows it.
    std::optional<Problem> warning = std::nullopt;  ///< It was done, and leaves this in doubt.
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
    CohortColumns columns;
};
struct ExpiredRead {
    std::vector<Expired> expired;
};
struct BadgeRead {
    BadgeSeen badge;
};
struct RemarkRead {
    RemarkShown remark;
};
using RoomMessage = std::variant<RoomFound, RoomEntered, JuriesListed, JuryStands, EvidenceRead,
                                 AccountsListed, CohortRead, ExpiredRead, BadgeRead, RemarkRead>;

}  // namespace sim::app
