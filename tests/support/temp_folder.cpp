#include "tests/support/temp_folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include <stdlib.h>

namespace sim::test {

TempFolder::TempFolder() {
    // mkdtemp writes a name that no other process has over the six letters.
    auto name = (std::filesystem::temp_directory_path() / "constat-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    folder_ = name;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::vector<std::string> TempFolder::everything() const {
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator{folder_})
        files.push_back(file.path().filename().string() + "\n" + bytes_of_file(file.path()));
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytes_of_file(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

}  // namespace sim::test
