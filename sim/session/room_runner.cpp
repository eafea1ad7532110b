#include "sim/session/room_runner.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include <unistd.h>

#include "assessment/certification/clock.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/jury_papers.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/office.hpp"

namespace sim::session {
namespace {

using app::Message;
using app::RoomMessage;
using Messages = std::vector<Message>;

/// The name of this machine: a program that died finds its own lease again.
std::string device_name() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0 || name.front() == '\0') return "poste";
    return name.data();
}

/// The act is on the disk: what its clock leaves in doubt is no refusal.
Message stands_with(const Jury& jury, const Problem& warning) {
    return RoomMessage{app::JuryStands{jury.session(), jury.grid(), {}, warning}};
}

/// What the expert of the case writes on this variant; nothing when there is no expert to play it.
std::map<std::string, std::string> model_letters(store::Store& store,
                                                 const store::AttemptHead& head) {
    std::map<std::string, std::string> letters;
    const auto pins = pins_kept(store, head);
    if (!pins) return letters;
    const auto events = model_play(*pins, head.seed);
    if (!events) return letters;
    for (const auto& event : *events)
        if (const auto* sent = std::get_if<attempt::MessageSent>(&event))
            letters[sent->letter] = sent->body;
    return letters;
}

}  // namespace

Messages room_failed(const Problem& problem) {
    return {app::Failed{problem}};
}

Message jury_stands(const Jury& jury) {
    return RoomMessage{app::JuryStands{jury.session(), jury.grid()}};
}

Result<void> is_himself(store::Store& store, const app::RoomActor& actor,
                        const std::string& password) {
    const auto again = store.sign_in(actor.login, password, civil_now().in_minutes());
    return again ? Result<void>{} : Failure{again.error()};
}

Result<std::string> write_bytes(const std::string& folder, const std::string& name,
                                const std::string& bytes) {
    const auto path = folder + "/" + name;
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    std::ofstream file{path, std::ios::binary};
    file << bytes << std::flush;
    if (file) return path;
    return Failure{Problem{{path, 0, 0},
                           "Le document n’a pas pu être écrit.",
                           "Vérifiez l’espace libre et vos droits sur ce dossier."}};
}

Result<std::string> write_pdf(const std::string& folder, const std::string& name,
                              const paper::Sheet& sheet) {
    const auto pages = paper::Pages::lay_out(sheet);
    if (!pages) return Failure{pages.error()};
    const auto bytes = pages->pdf();
    if (!bytes) return Failure{bytes.error()};
    return write_bytes(folder, name + ".pdf", *bytes);
}

Messages RoomRunner::enter(store::Store& store, const std::string& login,
                           const std::string& password) {
    const auto account = store.sign_in(login, password, civil_now().in_minutes());
    if (!account) return room_failed(account.error());
    const auto role = certification::role_from(account->role);
    check(role.has_value(), "the database keeps known roles only");
    return {RoomMessage{app::RoomEntered{{account->person, *role, account->name, account->login}}}};
}

Messages RoomRunner::list(store::Store& store) {
    const auto heads = store.juries();
    if (!heads) return room_failed(heads.error());
    app::JuriesListed listed;
    listed.names = names_in(store);
    listed.folder = prints_;
    const auto bytes = read_grid_bytes(root_);
    if (!bytes) return room_failed(bytes.error());
    auto today = read_grid(*bytes);
    if (!today) return room_failed(today.error());
    listed.today = *std::move(today);
    // One session that does not read any more keeps nobody from the others.
    Messages said{RoomMessage{}};
    for (const auto& head : *heads) {
        const auto jury = Jury::open(store, head.id);
        if (jury)
            listed.sessions.push_back(jury->session());
        else
            said.push_back(app::Failed{jury.error()});
    }
    said.front() = RoomMessage{std::move(listed)};
    return said;
}

Messages RoomRunner::open(store::Store& store, const std::string& session) {
    auto jury = Jury::open(store, session);
    if (!jury) return room_failed(jury.error());
    jury_ = *std::move(jury);
    return {jury_stands(*jury_)};
}

Messages RoomRunner::act(store::Store& store, const app::ActInJury& asked) {
    if (!asked.password.empty())
        if (const auto known = is_himself(store, asked.actor, asked.password); !known)
            return room_failed(known.error());
    const certification::Actor actor{asked.actor.person, asked.actor.role};
    const bool kept = jury_ && jury_->session().id == asked.session;
    const auto now = civil_now();
    if (!kept || !act_on_jury(store, actor, now, asked.command)) {
        jury_.reset();
        if (const auto fresh = open(store, asked.session); !jury_) return fresh;
        if (const auto done = act_on_jury(store, actor, now, asked.command); !done) {
            if (certification::clock_leap(jury_->session(), now)) doubted_ = asked.command;
            return {jury_stands(*jury_), app::Failed{done.error()}};
        }
    }
    doubted_.reset();
    const auto doubt = certification::clock_leap(jury_->session(), now);
    if (!doubt) return stands_and_tells_the_clock();
    doubted_ = asked.command;
    return {stands_with(*jury_, *doubt)};
}

/// A clock that is behind, or left a day out, is told once, not at every mark.
Messages RoomRunner::stands_and_tells_the_clock() {
    const bool told = std::exchange(told_, slip_.has_value());
    if (!slip_ || told) return {jury_stands(*jury_)};
    return {stands_with(*jury_, *slip_)};
}

/// Asked again under the same doubt, an act says that the clock is right.
Result<void> RoomRunner::act_on_jury(store::Store& store, certification::Actor actor, Instant now,
                                     const certification::Command& command) {
    slip_.reset();
    if (!certification::clock_leap(jury_->session(), now))
        slip_ = certification::clock_doubt(jury_->session(), now);
    if (doubted_ == command && certification::clock_leap(jury_->session(), now))
        if (const auto sure = jury_->does(actor, now, certification::ConfirmClock{}); !sure)
            return sure;
    return act_on(store, *jury_, actor, now, command);
}

Messages RoomRunner::read(store::Store& store, const app::ReadEvidence& asked) {
    app::CopyEvidence evidence{asked.copy, std::nullopt, {}};
    if (!asked.attempt.empty()) {
        auto recorded = resume(store, asked.attempt);
        if (!recorded) return room_failed(recorded.error().front());
        evidence.transcript =
            attempt::replay(recorded->variant.scenario, recorded->events).transcript;
        evidence.scenario = std::move(recorded->variant.scenario);
        evidence.model_letters = model_letters(store, recorded->head);
        return {RoomMessage{app::EvidenceRead{std::move(evidence)}}};
    }
    const auto case_bytes = store.content(asked.case_hash);
    const auto law_bytes = read_law_bytes(root_);
    const auto grid_bytes = read_grid_bytes(root_);
    if (!case_bytes) return room_failed(case_bytes.error());
    if (!law_bytes) return room_failed(law_bytes.error());
    if (!grid_bytes) return room_failed(grid_bytes.error());
    auto variant = open_variant({*case_bytes, *law_bytes, *grid_bytes}, asked.seed);
    if (!variant) return room_failed(variant.error().front());
    evidence.scenario = std::move(variant->scenario);
    return {RoomMessage{app::EvidenceRead{std::move(evidence)}}};
}

Messages RoomRunner::print(store::Store& store, const app::PrintJury& asked) {
    const auto jury = Jury::open(store, asked.session);
    if (!jury) return room_failed(jury.error());
    const PaperDesk desk{store, root_, {asked.actor.person, asked.actor.role}};
    const auto path = write_paper(desk, *jury, asked.asked,
                                  asked.asked.folder.empty() ? prints_ : asked.asked.folder);
    return path ? Messages{app::Printed{*path}} : room_failed(path.error());
}

Messages RoomRunner::run(store::Store& store, const app::RoomEffect& effect) {
    return std::visit(
        overloaded{
            [&](const app::FindRoom&) -> Messages {
                const auto accounts = store.accounts();
                if (!accounts) return room_failed(accounts.error());
                return {RoomMessage{app::RoomFound{accounts->empty(), device_name()}}};
            },
            [&](const app::MakeAdministrator& asked) -> Messages {
                const auto accounts = store.accounts();
                if (!accounts || !accounts->empty()) return {};
                const auto added = store.add_account(
                    {asked.name, asked.login, std::string{word(certification::Role::administrator)},
                     asked.password});
                if (!added) return room_failed(added.error());
                return enter(store, asked.login, asked.password);
            },
            [&](const app::SignIn& asked) -> Messages {
                return enter(store, asked.login, asked.password);
            },
            [&](const app::ListJuries&) -> Messages { return list(store); },
            [&](const app::OpenJury& asked) -> Messages { return open(store, asked.session); },
            [&](const app::ActInJury& asked) -> Messages { return act(store, asked); },
            [&](const app::ReadEvidence& asked) -> Messages { return read(store, asked); },
            [&](const app::PrintJury& asked) -> Messages { return print(store, asked); },
            [&](const app::ListAccounts& asked) { return office(store, asked); },
            [&](const app::MakeAccount& asked) { return office(store, asked); },
            [&](const app::MakePerson& asked) { return office(store, asked); },
            [&](const app::ChangeRole& asked) { return office(store, asked); },
            [&](const app::ChangePassword& asked) { return office(store, asked); },
            [&](const app::KeepIdentity& asked) { return office(store, asked); },
            [&](const app::CreateJury& asked) { return office(store, asked); },
            [&](const app::DrawSubjects& asked) { return office(store, asked); },
            [&](const app::AttachPlay& asked) { return office(store, asked); },
            [&](const app::ReadCohort& asked) { return office(store, asked); },
            [&](const app::ExportPerson& asked) { return custody(store, asked); },
            [&](const app::ErasePerson& asked) { return custody(store, asked); },
            [&](const app::ReadExpired& asked) { return custody(store, asked); },
            [&](const app::ForgetExpired& asked) { return custody(store, asked); },
            [&](const app::VerifyBadge& asked) { return custody(asked); },
            [&](const app::ReadRemark& asked) { return custody(store, asked); },
            [&](const app::SignNewMarks& asked) { return custody(store, asked); },
        },
        effect);
}

}  // namespace sim::session
