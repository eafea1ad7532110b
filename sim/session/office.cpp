#include "sim/session/office.hpp"

#include <algorithm>
#include <random>

#include "assessment/reports/si_cpf.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/library.hpp"

namespace sim::session {
namespace {

using namespace certification;

Failure no(std::string what, std::string remedy) {
    return Failure{Problem{{}, std::move(what), std::move(remedy)}};
}

Failure no_role(const std::string& typed) {
    return no("«\u00A0" + typed + "\u00A0» n’est pas un rôle.",
              "Sont admis\u00A0: apprentice, juror, moderator, trainer, administrator.");
}

/// The cases that bear on a block, each by the bytes that would be played.
Result<std::vector<Drawable>> pool_of(store::Store& store, const std::string& root,
                                      const std::string& block) {
    std::vector<Drawable> pool;
    for (const auto& id : case_ids(root)) {
        const auto pins = pins_of(root, id);
        if (!pins) return Failure{pins.error().front()};
        const auto variant = open_variant(*pins, 1);
        if (!variant) return Failure{variant.error().front()};
        const auto& blocks = variant->scenario.blocks;
        if (std::find(blocks.begin(), blocks.end(), block) == blocks.end()) continue;
        const auto hash = store.keep_content(pins->case_bytes);
        if (!hash) return Failure{hash.error()};
        pool.push_back({id, *hash, variant->scenario.minutes});
    }
    return pool;
}

/// A copy holds the exam that its candidate gave in, on the subject and the variant that were
/// drawn: else the proposals would be somebody else's. Empty when it does, or when the core
/// refuses.
std::string why_not_of_the_copy(const Session& session, const CopyName& name,
                                const store::AttemptHead& head) {
    const auto* copy = find_copy(session, name.candidate, name.block);
    const auto* candidate = find_candidate(session, name.candidate);
    if (copy == nullptr || candidate == nullptr) return {};
    if (head.mode != "exam") return "Cette épreuve n’est pas un examen.";
    if (head.state != "closed") return "Cette épreuve n’est pas rendue.";
    if (head.person != candidate->person)
        return "Cette épreuve n’est pas du candidat " + name.candidate + ".";
    if (copy->case_id.empty()) return {};
    if (head.case_id != copy->case_id)
        return "Cette épreuve porte sur «\u00A0" + head.case_id +
               "\u00A0»\u202F; le sujet tiré est «\u00A0" + copy->case_id + "\u00A0».";
    if (head.seed != copy->seed)
        return "Cette épreuve est de la variante " + std::to_string(head.seed) +
               "\u202F; celle qui est tirée est la " + std::to_string(copy->seed) + ".";
    return {};
}

}  // namespace

Result<void> allowed(Actor actor, Action action) {
    if (may(actor.role, action)) return {};
    return no(certification::not_of_the_role(actor.role, action),
              "Demandez à une personne dont c’est le rôle.");
}

Result<store::PersonId> make_account(store::Store& store, Actor actor,
                                     const store::NewAccount& account) {
    if (const auto ok = allowed(actor, Action::manage_people); !ok) return Failure{ok.error()};
    if (!role_from(account.role)) return no_role(account.role);
    return store.add_account(account);
}

Result<store::PersonId> make_person(store::Store& store, Actor actor, const std::string& name) {
    if (const auto ok = allowed(actor, Action::enrol); !ok) return Failure{ok.error()};
    return store.add_person(name);
}

Result<void> change_role(store::Store& store, Actor actor, store::PersonId person,
                         const std::string& role) {
    if (const auto ok = allowed(actor, Action::manage_people); !ok) return Failure{ok.error()};
    if (!role_from(role)) return no_role(role);
    if (person == actor.person)
        return no("On ne change pas son propre rôle.", "Un autre administrateur le fait.");
    return store.set_role(person, role);
}

Result<void> change_password(store::Store& store, Actor actor, store::PersonId person,
                             const std::string& password) {
    if (person != actor.person)
        if (const auto ok = allowed(actor, Action::manage_people); !ok) return Failure{ok.error()};
    return store.set_password(person, password);
}

Result<void> keep_identity(store::Store& store, Actor actor, store::PersonId person,
                           const std::string& json) {
    if (const auto ok = allowed(actor, Action::enrol); !ok) return Failure{ok.error()};
    if (const auto read = assessment::reports::identity_from_json(json); !read)
        return Failure{read.error()};
    return store.set_identity(person, json);
}

Result<Jury> create_session(store::Store& store, const std::string& root, Actor actor, Instant now,
                            const CreateSession& command) {
    const auto grid = read_grid_bytes(root);
    if (!grid) return Failure{grid.error()};
    return Jury::create(store, *grid, actor, now, command);
}

Result<void> act_on(store::Store& store, Jury& jury, Actor actor, Instant now,
                    const Command& command) {
    if (const auto* seat = std::get_if<SeatJuror>(&command)) {
        const auto accounts = store.accounts();
        if (!accounts) return Failure{accounts.error()};
        const bool signs_in = std::ranges::any_of(*accounts, [&](const store::Account& account) {
            return account.person == seat->juror && account.role == word(Role::juror);
        });
        if (!signs_in)
            return no("Cette personne n’a pas de compte de juré.",
                      "Un administrateur le crée, dans les comptes.");
    }
    if (const auto* enrol = std::get_if<Enrol>(&command)) {
        const auto people = store.people();
        if (!people) return Failure{people.error()};
        if (std::ranges::find(*people, enrol->person, &store::Person::id) == people->end())
            return no(
                "Personne n’a le n°\u00A0" + std::to_string(enrol->person) + " dans cette base.",
                "Ajoutez d’abord la personne\u00A0: «\u00A0constat jury person\u00A0», ou "
                "les comptes de la fenêtre.");
    }
    return jury.does(actor, now, command);
}

Result<void> draw_subjects(store::Store& store, Jury& jury, const std::string& root, Actor actor,
                           Instant now, const std::vector<CopyName>& copies) {
    if (const auto ok = allowed(actor, Action::draw_cases); !ok) return ok;
    std::map<std::string, std::vector<Drawable>> pools;
    std::random_device device;
    for (const auto& copy : copies) {
        if (!pools.contains(copy.block)) {
            auto pool = pool_of(store, root, copy.block);
            if (!pool) return Failure{pool.error()};
            pools[copy.block] = *std::move(pool);
        }
        const auto chance = (std::uint64_t{device()} << 32) | device();
        const auto drawn = jury.does(actor, now, DrawCase{copy, pools[copy.block], chance});
        if (!drawn) return drawn;
    }
    return {};
}

Result<std::size_t> attach_play(store::Store& store, Jury& jury, Actor actor, Instant now,
                                const CopyName& name, const std::string& attempt) {
    const auto known = store.attempt(attempt);
    if (!known) return Failure{known.error()};
    if (auto why = why_not_of_the_copy(jury.session(), name, *known); !why.empty())
        return no(std::move(why),
                  "Rattachez l’examen que le candidat a rendu sur le sujet et la variante "
                  "tirés\u00A0: «\u00A0constat score\u00A0» les montre.");
    if (const auto ok = jury.does(actor, now, AttachAttempt{name, attempt}); !ok)
        return Failure{ok.error()};
    const auto* copy = find_copy(jury.session(), name.candidate, name.block);
    const auto found = proposals(store, jury.grid(), *copy);
    if (!found) return Failure{found.error()};
    for (const auto& one : *found)
        if (const auto ok = jury.does(actor, now, one); !ok) return Failure{ok.error()};
    return found->size();
}

Result<app::AccountsListed> list_accounts(store::Store& store, Actor actor) {
    if (const auto ok = allowed(actor, Action::manage_people); !ok) return Failure{ok.error()};
    const auto accounts = store.accounts();
    const auto people = store.people();
    const auto heads = store.attempts();
    if (!accounts) return Failure{accounts.error()};
    if (!people) return Failure{people.error()};
    if (!heads) return Failure{heads.error()};
    app::AccountsListed listed;
    for (const auto& account : *accounts)
        listed.accounts.push_back(
            {account.person, account.login, role_from(account.role).value_or(Role::apprentice)});
    for (const auto& person : *people) {
        listed.names[person.id] = person.name;
        if (const auto kept = store.identity(person.id); kept && !kept->empty())
            listed.identified.push_back(person.id);
    }
    for (const auto& head : *heads)
        if (head.state == "closed" && head.mode == "exam") listed.plays.push_back(ended_play(head));
    return listed;
}

}  // namespace sim::session
