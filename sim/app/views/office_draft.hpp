#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sim/app/core/room_intent.hpp"

/// What is half typed in the office of the jury room. A choice of -1 is none yet.
namespace sim::app::views {

enum class OfficeTab { copies, candidates, jury, subjects, references, statistics, remark, papers };

struct AccountDraft {
    std::string name, login, password;
    int role = -1;
};
struct PersonDraft {
    std::string open;  ///< Whose lines are unfolded.
    std::string password;
    int role = -1;
    IdentityGiven identity;
    int sex = -1;
};
struct NewSessionDraft {
    bool open = false;
    std::string id, centre, date;
    std::vector<bool> blocks;
};
struct EnrolDraft {
    int person = -1, route = -1;
    std::string name;             ///< Of someone who is not known yet.
    std::string measures;         ///< Separated by commas.
    std::vector<bool> presented;  ///< Of the blocks of the session; none: all of them.
    std::vector<bool> carried;
    std::map<std::string, std::string> since;
};
struct SeatDraft {
    int person = -1;
    bool president = false, qualified = false, external = false;
};
struct TieDraft {
    int juror = -1, candidate = -1, tie = -1;
};
struct LeaveDraft {
    int who = -1, absence = -1;
    std::string reason;
};
struct SlotDraft {
    std::string open;  ///< "C-123/BC04"
    std::string date, hour, minutes, place;
    int marker = -1, play = -1;
};
struct ReferenceDraft {
    int block = 0;
    bool seeded = false;
    std::map<std::string, int> levels;
};
struct PaperDraft {
    std::string folder, certifier, place, client, contract, key;
    int candidate = -1, block = -1;
};
struct RemarkDraft {
    std::string reason, password;
};
struct SliceDraft {
    int chosen = -1;
    std::string from, to;
};
struct CompareDraft {
    SliceDraft first, second;
};
/// What cannot be undone is asked twice.
struct AskedTwice {
    std::string title, text, yes;
    RoomIntent intent;
    bool dangerous = false;
};

struct OfficeDraft {
    OfficeTab tab = OfficeTab::copies;
    AccountDraft account;
    PersonDraft person;
    std::string search;
    NewSessionDraft session;
    EnrolDraft enrol;
    SeatDraft seat;
    TieDraft tie;
    LeaveDraft absence, departure;
    LeaveDraft returning, leaving;  ///< Taken back: an absence, an enrolment and its block.
    SlotDraft slot;
    ReferenceDraft reference;
    PaperDraft paper;
    RemarkDraft remark;
    std::string badge_file;
    std::string open_case;
    CompareDraft compare;
    std::optional<AskedTwice> asked;
};

}  // namespace sim::app::views
