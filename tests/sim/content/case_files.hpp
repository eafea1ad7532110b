#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "sim/content/case_reader.hpp"
#include "sim/content/law_reader.hpp"
#include "tests/support/source_folder.hpp"

/// The files that these tests read.
namespace sim::content {

inline std::filesystem::path source_folder() {
    return sim::test::source_folder();
}

inline std::filesystem::path fixtures() {
    return source_folder() / "tests/sim/content/fixtures";
}

inline std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

inline void add_folder(Files& files, const std::filesystem::path& folder,
                       const std::string& prefix) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        if (entry.is_regular_file())
            files.files[prefix + std::filesystem::relative(entry.path(), folder).generic_string()] =
                bytes_of(entry.path());
}

/// A case and what is shared beside it.
inline Files case_files(const std::filesystem::path& folder) {
    Files files;
    add_folder(files, folder, "");
    add_folder(files, folder.parent_path() / "shared", "shared/");
    return files;
}

inline Files mini() {
    return case_files(fixtures() / "mini");
}

/// The law that ships.
inline const law::Book& book() {
    static const law::Book read = [] {
        Files files;
        add_folder(files, source_folder() / "sim/law/parameters", "");
        return read_law(files).value_or(law::Book{});
    }();
    return read;
}

/// Every fault of a case, as a person reads them; empty when it opens.
inline std::string faults_of(const Files& files, std::uint64_t seed = 1) {
    const auto source = parse_case(files);
    if (!source) return to_text(source.error());
    const auto scenario = open_variant(*source, seed, book());
    return scenario ? std::string{} : to_text(scenario.error());
}

}  // namespace sim::content
