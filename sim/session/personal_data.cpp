#include "sim/session/personal_data.hpp"

#include <algorithm>

#include "assessment/reports/person_data.hpp"
#include "sim/session/office.hpp"

namespace sim::session {
namespace {

using assessment::reports::PersonData;
using certification::Action;

Result<void> add_account(store::Store& store, PersonData& data) {
    const auto accounts = store.accounts();
    if (!accounts) return Failure{accounts.error()};
    for (const auto& account : *accounts)
        if (account.person == data.person) {
            data.login = account.login;
            data.role = account.role;
        }
    return {};
}

Result<void> add_attempts(store::Store& store, PersonData& data) {
    const auto heads = store.attempts(data.person);
    if (!heads) return Failure{heads.error()};
    for (const auto& head : *heads) {
        const auto rows = store.read(head.id);
        if (!rows) return Failure{rows.error()};
        assessment::reports::AttemptData one{head.id,         head.case_id, head.mode,
                                             head.started_at, head.state,   {}};
        for (const auto& row : *rows) one.journal.push_back(row.entry.payload);
        data.attempts.push_back(std::move(one));
    }
    return {};
}

Result<void> add_sessions(store::Store& store, PersonData& data) {
    const auto heads = store.juries();
    if (!heads) return Failure{heads.error()};
    for (const auto& head : *heads) {
        const auto jury = Jury::open(store, head.id);
        if (!jury) return Failure{jury.error()};
        data.sessions.push_back({jury->session(), jury->grid()});
    }
    return {};
}

/// What is not signed yet needs its people by name: candidates in the minutes and on the papers,
/// members to sign. Once sealed, the record stands under numbers.
Result<void> needed_by_no_session(store::Store& store, store::PersonId person) {
    const auto heads = store.juries();
    if (!heads) return Failure{heads.error()};
    for (const auto& head : *heads) {
        const auto jury = Jury::open(store, head.id);
        if (!jury) return Failure{jury.error()};
        const auto& session = jury->session();
        if (session.phase == certification::Phase::sealed) continue;
        const auto* member = certification::find_member(session, person);
        const bool sits = member != nullptr && !member->left;
        if (!sits &&
            std::ranges::find(session.candidates, person, &certification::Candidate::person) ==
                session.candidates.end())
            continue;
        return Failure{Problem{{},
                               "La session «\u00A0" + session.id +
                                   "\u00A0» n’est pas signée, et cette personne en est.",
                               sits ? "Enregistrez d’abord son départ du jury, ou attendez la "
                                      "signature."
                                    : "Annulez d’abord son inscription, ou attendez la "
                                      "signature."}};
    }
    return {};
}

}  // namespace

Result<std::string> person_data(store::Store& store, certification::Actor actor,
                                store::PersonId person) {
    if (const auto ok = allowed(actor, Action::export_person); !ok) return Failure{ok.error()};
    const auto people = store.people();
    if (!people) return Failure{people.error()};
    const auto known = std::ranges::find(*people, person, &store::Person::id);
    if (known == people->end())
        return Failure{Problem{{}, "Cette personne n’est pas connue.", "Vérifiez son numéro."}};
    const auto identity = store.identity(person);
    if (!identity) return Failure{identity.error()};
    PersonData data;
    data.person = person;
    data.name = known->name;
    data.identity = *identity;
    for (const auto add : {add_account, add_attempts, add_sessions})
        if (const auto done = add(store, data); !done) return Failure{done.error()};
    return assessment::reports::person_json(data);
}

Result<void> erase_person(store::Store& store, certification::Actor actor, store::PersonId person) {
    if (const auto ok = allowed(actor, Action::erase_person); !ok) return ok;
    if (person == actor.person)
        return Failure{
            Problem{{}, "On n’efface pas son propre compte.", "Un autre administrateur le fait."}};
    if (const auto free = needed_by_no_session(store, person); !free) return free;
    return store.erase_person(person);
}

}  // namespace sim::session
