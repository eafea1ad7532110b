#include "sim/session/kept.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>
#include <vector>

#include "sim/base/digest.hpp"
#include "sim/base/wide_digest.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/kept_cards.hpp"

namespace sim::session {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "constat kept 1\n";
constexpr std::string_view ending = ".kept";
constexpr std::size_t digest_size = 16;
constexpr std::uintmax_t most_bytes = 64u << 20;
constexpr std::size_t most_files = 400;
constexpr std::size_t files_left = 300;

std::uint64_t digest_of(std::string_view bytes) {
    WideDigest digest;
    digest.add(bytes.data(), bytes.size());
    return digest.value();
}

std::string environment(const char* name) {
    const char* set = std::getenv(name);
    return set == nullptr ? std::string{} : std::string{set};
}

std::string usual_folder() {
    if (std::getenv("CONSTAT_CACHE") != nullptr) return environment("CONSTAT_CACHE");
    if (const auto cache = environment("XDG_CACHE_HOME"); !cache.empty()) return cache + "/constat";
    const auto home = environment("HOME");
    return home.empty() ? home : home + "/.cache/constat";
}

/// In one block, as large as the file: it is read at each opening of a long case.
Kept::Found read_whole(const std::string& path) {
    std::ifstream in{path, std::ios::binary | std::ios::ate};
    const auto end = in ? static_cast<std::streamoff>(in.tellg()) : -1;
    if (end < 0 || static_cast<std::uintmax_t>(end) > most_bytes) return {};
    const auto size = static_cast<std::size_t>(end);
    const auto bytes = std::make_shared_for_overwrite<char[]>(size);
    in.seekg(0);
    in.read(bytes.get(), end);
    if (in.gcount() != end) return {};
    return {bytes, {bytes.get(), size}};
}

void drop_the_oldest(const std::string& folder) {
    std::error_code failed;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const auto& entry : fs::directory_iterator{folder, failed})
        if (entry.path().extension() == ending)
            files.emplace_back(entry.last_write_time(failed), entry.path());
    if (files.size() <= most_files) return;
    std::sort(files.begin(), files.end());
    for (std::size_t i = 0; i + files_left < files.size(); ++i) fs::remove(files[i].second, failed);
}

}  // namespace

Kept Kept::of_this_user() {
    return Kept{usual_folder(), this_program()};
}

/// A program that cannot tell which it is cannot tell what it wrote.
Kept::Kept(std::string folder, std::string program)
    : folder_{program.empty() ? std::string{} : std::move(folder)}, program_{std::move(program)} {}

std::string Kept::heading_of(std::string_view key) const {
    return std::string{first_line} + program_ + '\n' + std::string{key} + '\n';
}

std::string Kept::path_of(std::string_view key) const {
    Digest name;
    name.add_text(heading_of(key));
    return folder_ + '/' + to_hex(name.value()) + std::string{ending};
}

Kept::Found Kept::find(std::string_view key) const {
    if (folder_.empty()) return {};
    const auto heading = heading_of(key);
    auto found = read_whole(path_of(key));
    const auto whole = found.bytes;
    if (whole.size() < heading.size() + digest_size || !whole.starts_with(heading)) return {};
    found.bytes.remove_prefix(heading.size() + digest_size);
    if (whole.substr(heading.size(), digest_size) != to_hex(digest_of(found.bytes))) return {};
    return found;
}

void Kept::keep(std::string_view key, std::string_view bytes) const {
    if (folder_.empty() || bytes.size() > most_bytes / 2) return;
    std::error_code failed;
    fs::create_directories(folder_, failed);
    const auto path = path_of(key);
    const auto draft = folder_ + '/' + new_uuid() + ".part";
    std::ofstream out{draft, std::ios::binary};
    out << heading_of(key) << to_hex(digest_of(bytes)) << bytes;
    out.close();
    if (out) fs::rename(draft, path, failed);
    if (!out || failed) fs::remove(draft, failed);
    drop_the_oldest(folder_);
}

}  // namespace sim::session
