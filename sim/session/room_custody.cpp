#include "sim/session/badges.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/personal_data.hpp"
#include "sim/session/remark.hpp"
#include "sim/session/retention.hpp"
#include "sim/session/room_runner.hpp"

namespace sim::session {
namespace {

using app::RoomMessage;
using CustodyMessages = std::vector<app::Message>;

certification::Actor actor_in(const app::RoomActor& actor) {
    return {actor.person, actor.role};
}

Result<certification::Grid> grid_of_today(const std::string& root) {
    const auto bytes = read_grid_bytes(root);
    if (!bytes) return Failure{bytes.error()};
    return read_grid(*bytes);
}

/// "2 effacements faits."
std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count > 1 ? many : one) + ".";
}

CustodyMessages expired_now(store::Store& store, const std::string& root,
                            const app::RoomActor& actor) {
    const auto grid = grid_of_today(root);
    if (!grid) return room_failed(grid.error());
    auto found = expired(store, actor_in(actor), *grid, civil_now().date());
    if (!found) return room_failed(found.error());
    return {RoomMessage{app::ExpiredRead{*std::move(found)}}};
}

}  // namespace

CustodyMessages RoomRunner::custody(store::Store& store, const app::ExportPerson& asked) {
    const auto made = person_data(store, actor_in(asked.actor), asked.person);
    if (!made) return room_failed(made.error());
    const auto path = write_bytes(
        prints_, "donnees-personne-" + std::to_string(asked.person) + ".json", *made + "\n");
    return path ? CustodyMessages{app::Printed{*path}} : room_failed(path.error());
}

CustodyMessages RoomRunner::custody(store::Store& store, const app::ErasePerson& asked) {
    if (const auto done = erase_person(store, actor_in(asked.actor), asked.person); !done)
        return room_failed(done.error());
    return accounts(store, asked.actor, "Nom, identité et compte sont effacés.");
}

CustodyMessages RoomRunner::custody(store::Store& store, const app::ReadExpired& asked) {
    return expired_now(store, root_, asked.actor);
}

CustodyMessages RoomRunner::custody(store::Store& store, const app::ForgetExpired& asked) {
    const auto grid = grid_of_today(root_);
    if (!grid) return room_failed(grid.error());
    const auto done = purge(store, actor_in(asked.actor), *grid, civil_now().date(), asked.shown);
    auto messages = expired_now(store, root_, asked.actor);
    if (!done) {
        messages.push_back(app::Failed{done.error()});
        return messages;
    }
    for (auto& one : accounts(store, asked.actor,
                              counted(asked.shown.size(), "effacement fait", "effacements faits")))
        messages.push_back(std::move(one));
    return messages;
}

CustodyMessages RoomRunner::custody(const app::VerifyBadge& asked) {
    auto badge = verify_badge(asked.path);
    if (!badge) return room_failed(badge.error());
    return {RoomMessage{app::BadgeRead{*std::move(badge)}}};
}

CustodyMessages RoomRunner::custody(store::Store& store, const app::ReadRemark& asked) {
    jury_.reset();
    auto messages = open(store, asked.session);
    if (!jury_) return messages;
    auto made = remark(store, *jury_, actor_in(asked.actor), root_);
    if (!made)
        messages.push_back(app::Failed{made.error()});
    else
        messages.push_back(
            RoomMessage{app::RemarkRead{{std::move(made->changes), std::move(made->notes)}}});
    return messages;
}

CustodyMessages RoomRunner::custody(store::Store& store, const app::SignNewMarks& asked) {
    if (const auto known = is_himself(store, asked.actor, asked.password); !known)
        return room_failed(known.error());
    jury_.reset();
    if (auto fresh = open(store, asked.session); !jury_) return fresh;
    const auto actor = actor_in(asked.actor);
    const auto made = remark(store, *jury_, actor, root_);
    if (!made) return room_failed(made.error());
    const auto done =
        sign_remark(store, *jury_, actor, civil_now(), *made, asked.fingerprint, asked.reason);
    if (!done) return {jury_stands(*jury_), app::Failed{done.error()}};
    app::JuryStands stands{
        jury_->session(), jury_->grid(),
        "Nouvelle notation signée\u00A0: " +
            counted(made->changes.size(), "changement appliqué", "changements appliqués")};
    return {RoomMessage{std::move(stands)}};
}

}  // namespace sim::session
