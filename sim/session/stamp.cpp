#include "sim/session/stamp.hpp"

#include <ctime>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sim/base/digest.hpp"

namespace sim::session {
namespace {

/// Coarser than the clock of any file system that we know of.
constexpr std::time_t settled_seconds = 2;
constexpr int most_levels = 16;

class Looking {
public:
    Looking() : now_{std::time(nullptr)} {}

    bool folder(int descriptor, std::uint64_t above, int level) {
        DIR* const entries = level < most_levels ? fdopendir(descriptor) : nullptr;
        if (entries == nullptr) {
            close(descriptor);
            return false;
        }
        bool seen = true;
        while (const dirent* entry = seen ? readdir(entries) : nullptr) {
            const std::string_view name{entry->d_name};
            if (name == "." || name == "..") continue;
            seen = file(descriptor, entry->d_name, above, level);
        }
        closedir(entries);
        return seen;
    }
    std::uint64_t value() const { return sum_; }

private:
    bool file(int folder_of_it, const char* name, std::uint64_t above, int level) {
        struct stat found {};
        if (fstatat(folder_of_it, name, &found, 0) != 0) return false;
        Digest one;
        one.add(above);
        one.add_text(name);
        if (S_ISDIR(found.st_mode)) {
            const int inside = openat(folder_of_it, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            return inside >= 0 && folder(inside, one.value(), level + 1);
        }
        if (found.st_ctim.tv_sec + settled_seconds > now_) return false;
        one.add(found.st_ino);
        one.add_signed(found.st_size);
        for (const auto& date : {found.st_mtim, found.st_ctim}) {
            one.add_signed(date.tv_sec);
            one.add_signed(date.tv_nsec);
        }
        sum_ += one.value();  // In whatever order the disk lists them.
        return true;
    }

    std::time_t now_;
    std::uint64_t sum_ = 0;
};

}  // namespace

std::optional<std::uint64_t> stamp_of(const std::vector<std::string>& folders) {
    Looking looking;
    std::uint64_t rank = 0;
    for (const auto& path : folders) {
        const int descriptor = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0 || !looking.folder(descriptor, ++rank, 0)) return {};
    }
    return looking.value();
}

}  // namespace sim::session
