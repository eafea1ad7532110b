#include "sim/app/shell/room_tour.hpp"

#include <algorithm>
#include <tuple>

#include "assessment/certification/results.hpp"
#include "sim/content/case_pack.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/jury.hpp"
#include "sim/session/library.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/office.hpp"

namespace sim::app::shell {
namespace {

using namespace assessment::certification;
using Place = RoomStop::Place;

constexpr const char* password = "quatre mots bien choisis";
constexpr const char* subject_id = "fuite-rue-des-lilas";
const auto day = Date::of(2026, 11, 20);
const auto nine = Instant::at(day, 9, 0);

/// Who takes part, by number.
struct Cast {
    Actor office, anna, boris;
    PersonId first = 0;
    PersonId second = 0;
};

Result<Cast> cast(store::Store& store) {
    Cast made;
    const auto account = [&](const char* name, const char* login, Role role) -> Result<Actor> {
        const auto person = store.add_account({name, login, std::string{word(role)}, password});
        if (!person) return Failure{person.error()};
        return Actor{*person, role};
    };
    const auto office = account("Léa Morin", "lea", Role::administrator);
    const auto anna = account("Anna Roy", "anna", Role::juror);
    const auto boris = account("Boris Lambert", "boris", Role::juror);
    const auto first = store.add_person("Camille Noël");
    const auto second = store.add_person("Sacha Petit");
    if (!office || !anna || !boris || !first || !second) return Failure{Problem{{}, "Comptes", ""}};
    return Cast{*office, *anna, *boris, *first, *second};
}

/// A small language for the day: each act must be possible.
struct Day {
    session::Jury& jury;
    Result<void> so_far = {};

    void does(Actor actor, const Command& command) {
        if (so_far) so_far = jury.does(actor, nine, command);
    }
    /// Levels of the criteria in turn; a fault of the beginner is to give each the same.
    void marks(Actor juror, const CopyName& copy, std::initializer_list<int> levels) {
        auto level = levels.begin();
        for (const auto* criterion : criteria_of(jury.grid(), copy.block)) {
            const int given = *level++ % static_cast<int>(criterion->levels.size());
            does(juror, GiveLevel{copy, "salle-2", criterion->id, given, ""});
            if (level == levels.end()) level = levels.begin();
        }
        does(juror, HandIn{copy});
    }
};

void prepare(Day& on, const Cast& people, const Drawable& subject) {
    on.does(people.office, SeatJuror{people.anna.person, true, true, false});
    on.does(people.office, SeatJuror{people.boris.person, false, false, true});
    on.does(people.office, Enrol{people.first, Route::vae, {"tiers-temps"}, {}});
    on.does(people.office, Enrol{people.second, Route::apprenticeship, {}, {}});
    std::uint64_t chance = 7;
    for (const auto& copy : std::vector{on.jury.session().copies}) {
        const CopyName name{copy.candidate, copy.block};
        on.does(people.office, DrawCase{name, {subject}, chance++});
        on.does(people.office, Allot{name, people.anna.person});
        on.does(people.office, Allot{name, people.boris.person});
    }
}

CopyName copy_at(const session::Jury& jury, std::size_t place) {
    const auto& copy = jury.session().copies[place];
    return {copy.candidate, copy.block};
}

std::vector<std::string> gaps_of(const session::Jury& jury, const CopyName& name) {
    std::vector<std::string> subjects;
    const auto* copy = find_copy(jury.session(), name.candidate, name.block);
    for (const auto& gap : divergences(*copy, jury.grid())) subjects.push_back(gap.subject);
    return subjects;
}

void play(Day& on, const Cast& people, Place place) {
    const auto first = copy_at(on.jury, 0);
    const auto second = copy_at(on.jury, 1);
    const bool marked = place == Place::deliberation || place == Place::remark ||
                        place == Place::statistics || place == Place::papers;
    if (place == Place::compared || marked) {
        on.marks(people.anna, first, {2, 3, 1, 2});
        on.marks(people.boris, first, {2, 1, 1, 0});
    }
    if (!marked) return;
    for (const auto& gap : gaps_of(on.jury, first))
        on.does(people.anna, Align{first, gap, 2, "Reformulé une fois, entendu par les deux."});
    on.marks(people.anna, second, {1, 0, 1, 1});
    on.marks(people.boris, second, {1, 0, 1, 1});
    on.does(people.anna, OpenDeliberation{{people.anna.person, people.boris.person}});
    on.does(people.anna, DecideBlock{first, Outcome::acquired, ""});
}

bool is_of_the_office(Place place) {
    return place >= Place::people;
}

views::OfficeTab tab_of(Place place) {
    switch (place) {
        case Place::candidates: return views::OfficeTab::candidates;
        case Place::jury: return views::OfficeTab::jury;
        case Place::subjects: return views::OfficeTab::subjects;
        case Place::references: return views::OfficeTab::references;
        case Place::statistics: return views::OfficeTab::statistics;
        case Place::papers: return views::OfficeTab::papers;
        case Place::remark: return views::OfficeTab::remark;
        case Place::door:
        case Place::session:
        case Place::live:
        case Place::letters:
        case Place::compared:
        case Place::deliberation:
        case Place::people:
        case Place::retention:
        case Place::sessions:
        case Place::cohort: break;
    }
    return views::OfficeTab::copies;
}

/// What an administrator sees while no session is open.
void lead_to_desk(Screen& screen, Place place, const Cast& people) {
    if (place == Place::sessions) return;
    if (place == Place::cohort) {
        screen.send(RoomIntent{CohortOpened{}});
        screen.send(RoomIntent{
            CohortsCompared{{"premier-cas", "", "31/10/2026"}, {"premier-cas", "01/11/2026", ""}}});
        screen.drafts().room.office.compare = {{0, "", "31/10/2026"}, {0, "01/11/2026", ""}};
        return;
    }
    screen.send(RoomIntent{OfficeIntent{PeopleOpened{}}});
    if (place != Place::retention) return;
    screen.send(RoomIntent{OfficeIntent{RetentionAsked{}}});
    screen.drafts().room.office.person.open = std::to_string(people.first);
}

/// As a juror leads the screen there, or the administrator to the office.
void lead(Screen& screen, const session::Jury& jury, const Cast& people, Place place) {
    screen.send(RoomOpened{});
    if (place == Place::door) return;
    screen.send(SignedIn{is_of_the_office(place) ? "lea" : "anna", password});
    if (place >= Place::people && place <= Place::cohort)
        return lead_to_desk(screen, place, people);
    screen.send(SessionChosen{jury.session().id});
    if (place == Place::session || place == Place::deliberation) return;
    if (place == Place::remark) screen.send(RoomIntent{OfficeIntent{RemarkAsked{}}});
    if (is_of_the_office(place) || place == Place::remark) {
        screen.drafts().room.place = RoomPlace::session;
        screen.drafts().room.office.tab = tab_of(place);
        return;
    }
    const auto first = copy_at(jury, 0);
    screen.send(CopyChosen{first.candidate, first.block});
    if (place != Place::live) return;
    const auto& shown = screen.view().room.copy;
    std::int64_t second = 41;
    for (std::size_t i = 0; i < std::min<std::size_t>(shown.behaviours.size(), 6); i += 2) {
        const auto row = screen.view().room.copy.behaviours[i];
        screen.send(BehaviourTicked{row.id, i == 2 ? 1 : row.steps, second});
        second += 73;
    }
    screen.send(MomentNoted{"Long silence après l’annonce du montant.", second});
    for (std::size_t i = 0; i < 3; ++i)
        screen.send(LevelChosen{screen.view().room.copy.subjects[i].id, 2, ""});
}

/// The grid of that day: two weights of a block were the other way round.
std::string earlier_grid(const std::string& bytes) {
    auto files = content::unpack(bytes);
    if (!files) return bytes;
    auto& text = files->files["bc01.yaml"];
    const auto more = text.find("weight: 8");
    const auto less = text.find("weight: 7", more);
    if (less == std::string::npos) return bytes;
    text[more + 8] = '7';
    text[less + 8] = '8';
    return content::pack(*files);
}

struct Played {
    PersonId person = 0;
    const char* case_id = "premier-cas";
    std::uint64_t seed = 3;
    const char* mode = "training";
    std::string on;
};

/// An attempt that ended, and its id; one that is `hurried` sends no letter.
Result<std::string> played(session::Runner& runner, const Played& one, bool hurried) {
    const auto pins = session::pins_of(runner.root(), one.case_id);
    if (!pins) return Failure{pins.error().front()};
    const auto begun =
        session::begin(runner.store(), one.person, one.case_id, *pins, one.seed, one.mode, one.on);
    auto events = session::model_play(*pins, one.seed);
    if (!begun || !events) return Failure{Problem{{}, "Essai", ""}};
    if (hurried)
        std::erase_if(*events, [](const attempt::Event& event) {
            return std::holds_alternative<attempt::MessageSent>(event);
        });
    std::vector<std::uint64_t> digests;
    attempt::Attempt state;
    for (const auto& event : *events) {
        attempt::evolve_in_place(begun->variant.scenario, state, event);
        digests.push_back(attempt::digest(state));
    }
    const auto kept = session::append(runner.store(), begun->head.id, 0, *events, digests);
    if (!kept) return Failure{kept.error()};
    return begun->head.id;
}

/// The first candidate played the drawn exam.
Result<void> play_exam(session::Runner& runner, session::Jury& jury, const Cast& people) {
    const auto copy = jury.session().copies.front();
    const auto id = played(
        runner, {people.first, subject_id, copy.seed, "exam", "2026-11-20T09:00:00Z"}, false);
    if (!id) return Failure{id.error()};
    const auto done = session::attach_play(runner.store(), jury, people.office, nine,
                                           {copy.candidate, copy.block}, *id);
    if (!done) return Failure{done.error()};
    return {};
}

Result<void> practise_all(session::Runner& runner, const Cast& people) {
    for (const auto& [person, on, hurried] :
         {std::tuple{people.first, "2026-10-05T09:00:00Z", true},
          std::tuple{people.second, "2026-10-06T09:00:00Z", true},
          std::tuple{people.second, "2026-10-12T09:00:00Z", false},
          std::tuple{people.first, "2026-11-05T09:00:00Z", false},
          std::tuple{people.second, "2026-11-06T09:00:00Z", false}})
        if (const auto done = played(runner, {.person = person, .on = on}, hurried); !done)
            return Failure{done.error()};
    return {};
}

}  // namespace

void unfold_room(Screen& screen, const RoomStop& stop) {
    if (stop.place == Place::letters) screen.drafts().room.side = 1;
}

Result<void> visit_room(Screen& screen, session::Runner& runner, const RoomStop& stop) {
    auto& store = runner.store();
    const auto people = cast(store);
    if (!people) return Failure{people.error()};
    const auto grid = session::read_grid_bytes(runner.root());
    if (!grid) return Failure{grid.error()};
    const auto of_the_day = stop.place == Place::remark ? earlier_grid(*grid) : *grid;
    auto jury = session::Jury::create(store, of_the_day, people->office, nine,
                                      {"lyon-2026", "Lyon", day, {"BC01"}});
    if (!jury) return Failure{jury.error()};
    const auto pins = session::pins_of(runner.root(), subject_id);
    if (!pins) return Failure{pins.error().front()};
    const auto hash = store.keep_content(pins->case_bytes);
    if (!hash) return Failure{hash.error()};
    Day on{*jury};
    prepare(on, *people, {subject_id, *hash});
    if (!on.so_far) return on.so_far;
    if (stop.place == Place::letters)
        if (auto done = play_exam(runner, *jury, *people); !done) return done;
    play(on, *people, stop.place);
    if (stop.place == Place::cohort)
        if (auto done = practise_all(runner, *people); !done) return done;
    if (stop.place == Place::retention) {
        const auto gone = store.add_person("Robin Faure");
        if (!gone) return Failure{gone.error()};
        const auto done = played(runner, {.person = *gone, .on = "2010-01-05T09:00:00Z"}, false);
        if (!done) return Failure{done.error()};
    }
    lead(screen, *jury, *people, stop.place);
    return on.so_far;
}

}  // namespace sim::app::shell
