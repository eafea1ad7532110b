#pragma once

#include <memory>
#include <string>
#include <string_view>

/// What this program worked out from contents and could work out again: cases compiled, checks
/// done. One file each, in a folder that may be deleted at any time.
namespace sim::session {

class Kept {
public:
    /// Keeps nothing.
    Kept() = default;
    /// What another build of the program wrote is not read.
    Kept(std::string folder, std::string program);
    /// In the folder that `CONSTAT_CACHE` names, else in that of the user. An empty name keeps
    /// nothing.
    static Kept of_this_user();

    struct Found {
        std::shared_ptr<const char[]> file;  ///< Null when there is none.
        std::string_view bytes;              ///< In the file.
    };
    /// What was kept under this very key; nothing when one bit of it is not as it was written.
    Found find(std::string_view key) const;
    /// Whole or not at all; a disk that is full or read-only keeps nothing, and nobody is told. The
    /// oldest go when they are many.
    void keep(std::string_view key, std::string_view bytes) const;

private:
    std::string path_of(std::string_view key) const;
    std::string heading_of(std::string_view key) const;

    std::string folder_;
    std::string program_;
};

}  // namespace sim::session
