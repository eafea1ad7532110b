#pragma once

#include <string>
#include <vector>

#include "sim/app/core/room.hpp"
#include "sim/session/jury.hpp"

/// What is done for a jury beside the journals of its sessions: accounts, people, subjects, plays.
/// Each right is asked of the core here, so that the window and the terminal have the same ones.
namespace sim::session {

/// Refuses, with the reason, what the role does not allow.
Result<void> allowed(certification::Actor actor, certification::Action action);

Result<store::PersonId> make_account(store::Store& store, certification::Actor actor,
                                     const store::NewAccount& account);
/// A candidate needs no account to be examined.
Result<store::PersonId> make_person(store::Store& store, certification::Actor actor,
                                    const std::string& name);
/// Not one's own: there is always an administrator left.
Result<void> change_role(store::Store& store, certification::Actor actor, store::PersonId person,
                         const std::string& role);
/// Everybody changes his own; an administrator those of others.
Result<void> change_password(store::Store& store, certification::Actor actor,
                             store::PersonId person, const std::string& password);
/// As JSON; refused when a declaration would be.
Result<void> keep_identity(store::Store& store, certification::Actor actor, store::PersonId person,
                           const std::string& json);

/// `Jury::create` with the grid of this installation.
Result<Jury> create_session(store::Store& store, const std::string& root,
                            certification::Actor actor, Instant now,
                            const certification::CreateSession& command);
/// An act on a session; only who signs in as a juror may sit.
Result<void> act_on(store::Store& store, Jury& jury, certification::Actor actor, Instant now,
                    const certification::Command& command);
/// Draws for each copy a case of the library that bears on its block, and its variant. What
/// precedes a refusal is kept.
Result<void> draw_subjects(store::Store& store, Jury& jury, const std::string& root,
                           certification::Actor actor, Instant now,
                           const std::vector<certification::CopyName>& copies);
/// Attaches the attempt, then records what the program proposes from it; how many levels.
Result<std::size_t> attach_play(store::Store& store, Jury& jury, certification::Actor actor,
                                Instant now, const certification::CopyName& copy,
                                const std::string& attempt);

/// Everybody's attempts in training that ended, scored as they were played; a card that this very
/// program made before is read again (kept_cards.hpp). Those of an exam are the jury's, and not
/// among them; those of another engine are counted, for this one cannot replay them.
Result<app::CohortRead> cohort(store::Store& store, certification::Actor actor);

/// An attempt that ended, as the office names it.
app::EndedPlay ended_play(const store::AttemptHead& head);

/// What the office has in hand: accounts, people, exams that ended.
Result<app::AccountsListed> list_accounts(store::Store& store, certification::Actor actor);

}  // namespace sim::session
