#include "sim/session/retention.hpp"

#include <algorithm>
#include <map>

#include "assessment/certification/people.hpp"
#include "assessment/certification/results.hpp"
#include "sim/session/office.hpp"
#include "sim/store/erasure.hpp"

namespace sim::session {
namespace {

using certification::Candidate;
using certification::Grid;
using certification::Session;

/// What the base holds of one person.
struct Trace {
    bool busy = false;  ///< A session is not signed yet, or it is somebody of the house.
    bool title = false;
    bool block = false;
    bool seen = false;
    Date last;

    void met(Date day) {
        last = seen ? std::max(last, day) : day;
        seen = true;
    }
};
using Traces = std::map<store::PersonId, Trace>;

void add_session(const Session& session, const Grid& grid, Traces& traces) {
    for (const auto& candidate : examined(session).candidates) {
        auto& trace = traces[candidate.person];
        if (session.phase != certification::Phase::sealed) {
            trace.busy = true;
            continue;
        }
        trace.met(session.last.date());
        trace.title = trace.title || has_title(session, grid, candidate);
        const auto blocks = acquired(session, candidate);
        trace.block = trace.block || (blocks && !blocks->empty());
    }
}

/// Who was enrolled by mistake is forgotten as anybody else.
void add_taken_back(const Session& session, Traces& traces) {
    for (const auto& one : session.taken_back)
        if (one.enrolment) traces[one.person].met(session.last.date());
}

Result<Traces> traces_in(store::Store& store) {
    Traces traces;
    const auto juries = store.juries();
    if (!juries) return Failure{juries.error()};
    for (const auto& head : *juries) {
        const auto jury = Jury::open(store, head.id);
        if (!jury) return Failure{jury.error()};
        add_session(jury->session(), jury->grid(), traces);
        add_taken_back(jury->session(), traces);
    }
    const auto attempts = store.attempts();
    if (!attempts) return Failure{attempts.error()};
    for (const auto& head : *attempts)
        if (const auto day = date_from_iso(head.started_at.substr(0, 10)))
            traces[head.person].met(*day);
    const auto accounts = store.accounts();
    if (!accounts) return Failure{accounts.error()};
    for (const auto& account : *accounts)
        if (account.role != certification::word(certification::Role::apprentice))
            traces[account.person].busy = true;
    const auto people = store.people();
    if (!people) return Failure{people.error()};
    for (const auto& person : *people)
        if (person.name == store::erased_name(person.id)) traces.erase(person.id);
    return traces;
}

std::string months_text(std::int64_t months) {
    return std::to_string(months) +
           " mois après le dernier acte, rien ne fonde plus de garder le nom";
}
std::string years_text(std::int64_t years) {
    return std::to_string(years) + " ans après la signature";
}

Result<void> forget(store::Store& store, const Expired& one) {
    if (one.what == Forget::person) return store.erase_person(one.person);
    return store.set_identity(one.person, "");
}

}  // namespace

Result<std::vector<Expired>> expired(store::Store& store, certification::Actor actor,
                                     const Grid& grid, Date today) {
    if (const auto ok = allowed(actor, certification::Action::erase_person); !ok)
        return Failure{ok.error()};
    const auto traces = traces_in(store);
    if (!traces) return Failure{traces.error()};
    const auto months = rule(grid, "personal_months");
    const auto years = rule(grid, "record_years");
    std::vector<Expired> found;
    for (const auto& [person, trace] : *traces) {
        if (trace.busy || !trace.seen) continue;
        const bool proof = trace.title || trace.block;
        const auto until =
            proof ? add_years(trace.last, static_cast<int>(years), DayOverflow::last_day)
                  : add_months(trace.last, static_cast<int>(months), DayOverflow::last_day);
        if (today <= until) continue;
        if (!trace.title)
            found.push_back({person, Forget::person, trace.last,
                             proof ? years_text(years) : months_text(months)});
        else if (const auto kept = store.identity(person); kept && !kept->empty())
            found.push_back({person, Forget::identity, trace.last,
                             years_text(years) + "\u202F; le nom du titulaire reste au registre"});
    }
    return found;
}

Result<void> purge(store::Store& store, certification::Actor actor, const Grid& grid, Date today,
                   const std::vector<Expired>& shown) {
    const auto found = expired(store, actor, grid, today);
    if (!found) return Failure{found.error()};
    if (*found != shown)
        return Failure{Problem{{},
                               "La liste a changé depuis qu’elle a été montrée.",
                               "Relisez-la\u00A0: rien n’est effacé."}};
    for (const auto& one : shown)
        if (const auto done = forget(store, one); !done) return done;
    return {};
}

}  // namespace sim::session
