#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a person asked in the office of the jury room: accounts, enrolments, subjects, documents.
/// People are told by their number, as text.
namespace sim::app {

/// Accounts and people; `RoomLeft` goes back to the sessions.
struct PeopleOpened {};
struct AccountAsked {
    std::string name, login, role, password;
};
/// Someone who needs no account: a candidate.
struct PersonAsked {
    std::string name;
};
struct RoleGiven {
    std::string person, role;
};
struct PasswordGiven {
    std::string person, password;
};
/// What a diploma and a declaration need. `born` is "12/03/1994"; `sex` "M" or "F".
struct IdentityGiven {
    std::string person, birth_name, used_name, first_name, born, sex, birth_insee, birth_place;
    friend bool operator==(const IdentityGiven&, const IdentityGiven&) = default;
};

/// `date` is "20/11/2026".
struct SessionAsked {
    std::string id, centre, date;
    std::vector<std::string> blocks;
};
struct CarriedBlock {
    std::string block;
    std::string since;  ///< "30/06/2025"; may be empty.
};
struct EnrolmentAsked {
    std::string person, route;
    std::vector<std::string> measures;
    std::vector<CarriedBlock> carried;
    std::vector<std::string> blocks = {};  ///< Presented; none: all those of the session.
};
struct SeatGiven {
    std::string person;
    bool president = false, qualified = false, external = false;
};
struct DepartureReported {
    std::string person, reason;
};
struct TieDeclared {
    std::string person, candidate, tie;
};
struct AbsenceReported {
    std::string candidate, absence, reason;
};
struct AbsenceTakenBack {
    std::string candidate, reason;
};
/// Without a block, of the whole enrolment.
struct EnrolmentTakenBack {
    std::string candidate, block, reason;
};
/// Without a candidate, every copy that has no subject yet.
struct SubjectsDrawn {
    std::string candidate, block;
};
struct MarkerGiven {
    std::string candidate, block, person;
};
/// `date` "20/11/2026", `hour` "9:30", `minutes` "45".
struct SlotAsked {
    std::string candidate, block, date, hour, minutes, place;
};
/// The attempt that the candidate played, and what the program proposes from it.
struct PlayAttached {
    std::string candidate, block, attempt;
};
struct ReferenceAsked {
    std::string block;
    bool seeded = false;
    std::vector<std::pair<std::string, int>> levels;
};
/// Of every copy within one standard error of the line.
struct SecondLooksWanted {};

/// All that is kept of a person, in a file beside the documents.
struct PersonDataAsked {
    std::string person;
};
struct ErasureAsked {
    std::string person;
};
/// What has been kept long enough, to be read.
struct RetentionAsked {};
/// Of those that were read.
struct ErasuresAsked {};
struct BadgeGiven {
    std::string path;
};
/// What today's grid, law and cases would change, to be read.
struct RemarkAsked {};
/// Of what was read: a password is a signature.
struct NewMarksSigned {
    std::string reason, password;
};

enum class JuryPaper {
    statistics,
    minutes,
    decision,
    feedback,
    diploma,
    attestation,
    workbook,
    table,
    open_data,
    declaration,
    statements,
    badge
};
struct PaperAsked {
    JuryPaper paper = JuryPaper::minutes;
    std::string candidate = {};              ///< Empty for what is about the whole session.
    std::string block = {};                  ///< Attestation, and the badge of one block.
    std::string folder = {};                 ///< Empty: beside the database.
    std::string certifier = {};              ///< Minutes, diploma, attestation, badge.
    std::string place = {};                  ///< Minutes, diploma, attestation.
    std::string client = {}, contract = {};  ///< Declaration.
    std::string key = {};                    ///< Badge: the file of the certifying body's secret.
    friend bool operator==(const PaperAsked&, const PaperAsked&) = default;
};

using OfficeIntent =
    std::variant<PeopleOpened, AccountAsked, PersonAsked, RoleGiven, PasswordGiven, IdentityGiven,
                 SessionAsked, EnrolmentAsked, SeatGiven, DepartureReported, TieDeclared,
                 AbsenceReported, SubjectsDrawn, MarkerGiven, SlotAsked, PlayAttached,
                 ReferenceAsked, SecondLooksWanted, PersonDataAsked, ErasureAsked, RetentionAsked,
                 ErasuresAsked, BadgeGiven, RemarkAsked, NewMarksSigned, PaperAsked,
                 AbsenceTakenBack, EnrolmentTakenBack>;

}  // namespace sim::app
