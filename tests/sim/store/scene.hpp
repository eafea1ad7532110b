#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include "sim/store/store.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::store {

using test::bytes_of_file;
using test::TempFolder;

inline void write_file(const std::string& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
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
