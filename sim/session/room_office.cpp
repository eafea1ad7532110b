#include "assessment/reports/si_cpf.hpp"
#include "sim/app/core/room_update.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/office.hpp"
#include "sim/session/room_runner.hpp"

namespace sim::session {
namespace {

using app::Message;
using app::RoomMessage;
using OfficeMessages = std::vector<Message>;

certification::Actor actor_of(const app::RoomActor& actor) {
    return {actor.person, actor.role};
}

}  // namespace

OfficeMessages RoomRunner::accounts(store::Store& store, const app::RoomActor& actor,
                                    const std::string& done) {
    auto listed = list_accounts(store, actor_of(actor));
    if (!listed) return room_failed(listed.error());
    listed->done = done;
    return {RoomMessage{*std::move(listed)}};
}

OfficeMessages RoomRunner::office(store::Store& store, const app::KeepIdentity& asked) {
    const auto& given = asked.identity;
    const auto born = date_from_french(given.born);
    if (!born) return room_failed(born.error());
    const auto json = assessment::reports::identity_json({given.birth_name, given.used_name,
                                                          given.first_name, *born, given.sex,
                                                          given.birth_insee, given.birth_place});
    const auto person = app::person_of(given.person);
    if (const auto kept = keep_identity(store, actor_of(asked.actor), person, json); !kept)
        return room_failed(kept.error());
    return accounts(store, asked.actor, "L’identité est gardée.");
}

OfficeMessages RoomRunner::office(store::Store& store, const app::CreateJury& asked) {
    auto command = asked.command;
    command.clock_is_right = doubted_creation_ == asked.command;
    auto made = create_session(store, root_, actor_of(asked.actor), civil_now(), command);
    doubted_creation_ = made ? std::nullopt : std::optional{asked.command};
    if (!made) return room_failed(made.error());
    jury_ = *std::move(made);
    return {jury_stands(*jury_)};
}

OfficeMessages RoomRunner::office(store::Store& store, const app::DrawSubjects& asked) {
    jury_.reset();
    if (const auto fresh = open(store, asked.session); !jury_) return fresh;
    const auto drawn =
        draw_subjects(store, *jury_, root_, actor_of(asked.actor), civil_now(), asked.copies);
    if (!drawn) return {jury_stands(*jury_), app::Failed{drawn.error()}};
    return {jury_stands(*jury_)};
}

OfficeMessages RoomRunner::office(store::Store& store, const app::AttachPlay& asked) {
    jury_.reset();
    if (const auto fresh = open(store, asked.session); !jury_) return fresh;
    const auto attached =
        attach_play(store, *jury_, actor_of(asked.actor), civil_now(), asked.copy, asked.attempt);
    if (!attached) return {jury_stands(*jury_), app::Failed{attached.error()}};
    return {jury_stands(*jury_)};
}

OfficeMessages RoomRunner::office(store::Store& store, const app::ListAccounts& asked) {
    return accounts(store, asked.actor, {});
}

OfficeMessages RoomRunner::office(store::Store& store, const app::MakeAccount& asked) {
    const auto made = make_account(store, actor_of(asked.actor),
                                   {asked.name, asked.login, asked.role, asked.password});
    if (!made) return room_failed(made.error());
    return accounts(store, asked.actor, "Compte créé\u00A0: " + asked.name + ".");
}

OfficeMessages RoomRunner::office(store::Store& store, const app::MakePerson& asked) {
    const auto made = make_person(store, actor_of(asked.actor), asked.name);
    if (!made) return room_failed(made.error());
    return accounts(store, asked.actor, asked.name + " peut être inscrit à une session.");
}

OfficeMessages RoomRunner::office(store::Store& store, const app::ChangeRole& asked) {
    const auto made = change_role(store, actor_of(asked.actor), asked.person, asked.role);
    if (!made) return room_failed(made.error());
    return accounts(store, asked.actor, "Le rôle est changé.");
}

OfficeMessages RoomRunner::office(store::Store& store, const app::ChangePassword& asked) {
    const auto made = change_password(store, actor_of(asked.actor), asked.person, asked.password);
    if (!made) return room_failed(made.error());
    return accounts(store, asked.actor, "Le mot de passe est changé.");
}

OfficeMessages RoomRunner::office(store::Store& store, const app::ReadCohort& asked) {
    auto read = cohort(store, actor_of(asked.actor));
    if (!read) return room_failed(read.error());
    return {RoomMessage{*std::move(read)}};
}

}  // namespace sim::session
