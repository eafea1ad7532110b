#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "sim/content/law_reader.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::test {

inline content::Files shipped_law_files() {
    content::Files files;
    const std::filesystem::path folder{sim::test::source_folder() + "/sim/law/parameters"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file{entry.path(), std::ios::binary};
        files.files[std::filesystem::relative(entry.path(), folder).generic_string()] =
            std::string{std::istreambuf_iterator<char>{file}, {}};
    }
    return files;
}

/// The parameters as they are shipped, read once.
inline const law::Book& shipped_book() {
    static const law::Book book = [] {
        const auto read = content::read_law(shipped_law_files());
        if (!read) ADD_FAILURE() << to_text(read.error());
        return read ? *read : law::Book{};
    }();
    return book;
}

}  // namespace sim::test
