#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "sim/app/core/office_intent.hpp"

/// What a person asked in the jury room, in the words of the screen.
namespace sim::app {

struct RoomOpened {};
/// One place back: copy, session, list, start screen. Out of the room, one is signed out.
struct RoomLeft {};
struct RoomRefreshed {};
struct AdministratorNamed {
    std::string name, login, password;
};
struct SignedIn {
    std::string login, password;
};
struct SessionChosen {
    std::string id;
};
struct CopyChosen {
    std::string candidate, block;
};
struct LevelChosen {
    std::string subject;
    int level = 0;
    std::string note;
};
struct BehaviourTicked {
    std::string behaviour;
    int step = 0;
    std::int64_t second = 0;
};
/// Without words, a bookmark.
struct MomentNoted {
    std::string note;
    std::int64_t second = 0;
};
struct SheetSubmitted {};
struct AlignmentGiven {
    std::string subject;
    int level = 0;
    std::string note;
};
struct SecondLookWanted {
    std::string reason;
};
struct MarkerNamed {
    std::string person;
};
struct PresenceToggled {
    std::string person;
};
struct DeliberationAsked {};
/// `outcome`: "acquired", "refused", "not_assessed".
struct BlockPronounced {
    std::string candidate, block, outcome, reason;
};
struct SignatureGiven {
    std::string password;
};
/// The figures of a cohort's attempts, for who trains.
struct CohortOpened {};
/// Attempts of a case, of all when it is empty, between two days as they were typed.
struct CohortChosen {
    std::string case_id, from, to;
};
struct CohortsCompared {
    CohortChosen first, second;
};
/// What is on the screen, as a document.
struct CohortPrinted {};

using RoomIntent =
    std::variant<RoomOpened, RoomLeft, RoomRefreshed, AdministratorNamed, SignedIn, SessionChosen,
                 CopyChosen, LevelChosen, BehaviourTicked, MomentNoted, SheetSubmitted,
                 AlignmentGiven, SecondLookWanted, MarkerNamed, PresenceToggled, DeliberationAsked,
                 BlockPronounced, SignatureGiven, CohortOpened, CohortsCompared, CohortPrinted,
                 OfficeIntent>;

}  // namespace sim::app
