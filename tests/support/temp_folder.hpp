#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sim::test {

/// A folder of its own for one test, removed with it.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return folder_; }
    std::string operator/(const std::string& name) const { return (folder_ / name).string(); }
    /// Every file of the folder with its bytes, in order of name.
    std::vector<std::string> everything() const;

private:
    std::filesystem::path folder_;
};

std::string bytes_of_file(const std::filesystem::path& path);

}  // namespace sim::test
