#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sim/app/core/model.hpp"
#include "sim/paper/paper.hpp"
#include "sim/session/jury.hpp"

/// Runs what the jury room asks for, against the disk.
namespace sim::session {

class RoomRunner {
public:
    /// PDF files go to the folder `prints`.
    RoomRunner(std::string root, std::string prints)
        : root_{std::move(root)}, prints_{std::move(prints)} {}

    std::vector<app::Message> run(store::Store& store, const app::RoomEffect& effect);

private:
    std::vector<app::Message> enter(store::Store& store, const std::string& login,
                                    const std::string& password);
    std::vector<app::Message> list(store::Store& store);
    std::vector<app::Message> open(store::Store& store, const std::string& session);
    std::vector<app::Message> act(store::Store& store, const app::ActInJury& asked);
    std::vector<app::Message> read(store::Store& store, const app::ReadEvidence& asked);
    std::vector<app::Message> print(store::Store& store, const app::PrintJury& asked);
    // What the office asks (room_office.cpp).
    std::vector<app::Message> accounts(store::Store& store, const app::RoomActor& actor,
                                       const std::string& done);
    std::vector<app::Message> office(store::Store& store, const app::ListAccounts& asked);
    std::vector<app::Message> office(store::Store& store, const app::MakeAccount& asked);
    std::vector<app::Message> office(store::Store& store, const app::MakePerson& asked);
    std::vector<app::Message> office(store::Store& store, const app::ChangeRole& asked);
    std::vector<app::Message> office(store::Store& store, const app::ChangePassword& asked);
    std::vector<app::Message> office(store::Store& store, const app::KeepIdentity& asked);
    std::vector<app::Message> office(store::Store& store, const app::CreateJury& asked);
    std::vector<app::Message> office(store::Store& store, const app::DrawSubjects& asked);
    std::vector<app::Message> office(store::Store& store, const app::AttachPlay& asked);
    std::vector<app::Message> office(store::Store& store, const app::ReadCohort& asked);
    // What is kept of people and of marks (room_custody.cpp).
    std::vector<app::Message> custody(store::Store& store, const app::ExportPerson& asked);
    std::vector<app::Message> custody(store::Store& store, const app::ErasePerson& asked);
    std::vector<app::Message> custody(store::Store& store, const app::ReadExpired& asked);
    std::vector<app::Message> custody(store::Store& store, const app::ForgetExpired& asked);
    std::vector<app::Message> custody(const app::VerifyBadge& asked);
    std::vector<app::Message> custody(store::Store& store, const app::ReadRemark& asked);
    std::vector<app::Message> custody(store::Store& store, const app::SignNewMarks& asked);

    std::vector<app::Message> stands_and_tells_the_clock();
    Result<void> act_on_jury(store::Store& store, certification::Actor actor, Instant now,
                             const certification::Command& command);

    std::string root_;
    std::string prints_;
    /// As last read: an act on it fails, and is tried again on the disk's own, when another
    /// program has recorded something since.
    std::optional<Jury> jury_;
    /// What was asked last while the clock was in doubt: asked again, it is confirmed.
    std::optional<certification::Command> doubted_;
    std::optional<certification::CreateSession> doubted_creation_;
    std::optional<Problem> slip_;  ///< What the last act left in doubt of the clock...
    bool told_ = false;            ///< ... and whether it was said.
};

/// What the room says when something did not happen.
std::vector<app::Message> room_failed(const Problem& problem);
app::Message jury_stands(const Jury& jury);

/// A password is a signature: refused when it is not this person's.
Result<void> is_himself(store::Store& store, const app::RoomActor& actor,
                        const std::string& password);

/// Into a folder that is made when missing; the path, for a person.
Result<std::string> write_bytes(const std::string& folder, const std::string& name,
                                const std::string& bytes);
/// Writes a PDF under `folder`; the path, for a person.
Result<std::string> write_pdf(const std::string& folder, const std::string& name,
                              const paper::Sheet& sheet);

}  // namespace sim::session
