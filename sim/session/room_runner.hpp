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

    std::string root_;
    std::string prints_;
    /// As last read: an act on it fails, and is tried again on the disk's own, when another
    /// program has recorded something since.
    std::optional<Jury> jury_;
};

/// Writes a PDF under `folder`; the path, for a person.
Result<std::string> write_pdf(const std::string& folder, const std::string& name,
                              const paper::Sheet& sheet);

}  // namespace sim::session
