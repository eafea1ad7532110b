#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <stdlib.h>

#include "sim/store/store.hpp"

namespace sim::store {

/// A folder of its own for one test, removed with it.
class TempFolder {
public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "constat-XXXXXX").string();
        check(mkdtemp(name.data()) != nullptr, "a temporary folder");
        folder_ = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    std::string operator/(const std::string& name) const { return (folder_ / name).string(); }
    /// Every file of the folder with its bytes, in order of name.
    std::vector<std::string> everything() const;

private:
    std::filesystem::path folder_;
};

inline std::string bytes_of_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

inline void write_file(const std::string& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

inline std::vector<std::string> TempFolder::everything() const {
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator{folder_}) {
        files.push_back(file.path().filename().string() + "\n" + bytes_of_file(file.path()));
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline AttemptHead head_of(const AttemptId& id, PersonId person) {
    return AttemptHead{.id = id,
                       .person = person,
                       .case_id = "fuite-rue-des-lilas",
                       .case_hash = "case",
                       .law_hash = "law",
                       .grid_hash = "grid",
                       .engine = "0.1.0",
                       .seed = 0xFFFF'FFFF'FFFF'FFF7ull,
                       .mode = "training",
                       .started_at = "2026-03-10T09:15:00+01:00"};
}

/// For what a test takes for granted.
inline void must(const Result<void>& result) {
    check(result.has_value(), result ? "" : result.error().what.c_str());
}

/// A store with one person and one open attempt called "a".
inline Store with_attempt(const std::string& path) {
    auto store = Store::open(path).value();
    must(store.begin(head_of("a", store.add_person("Camille Noël").value())));
    return store;
}

inline Entry entry(std::int64_t n) {
    return Entry{R"({"event":"DayAdvanced","n":)" + std::to_string(n) + "}",
                 0x8000'0000'0000'0000ull + static_cast<std::uint64_t>(n)};
}

/// What the caller reads of a failure.
template <class T>
std::string said(const Result<T>& result) {
    return result ? "it worked" : result.error().what;
}

template <class T>
std::vector<Entry> entries_in(const T& rows) {
    std::vector<Entry> entries;
    for (const auto& row : rows) entries.push_back(row.entry);
    return entries;
}

}  // namespace sim::store
