#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "sim/cli/cli.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

/// A command as a user types it, and what it answers.
namespace sim::cli {

struct Run {
    int exit = 0;
    std::string out;
    std::string err;
};

inline Run constat(std::vector<std::string> words, const std::string& in = {}) {
    std::istringstream input{in};
    std::ostringstream out;
    std::ostringstream err;
    const int exit = run(words, {input, out, err});
    return {exit, out.str(), err.str()};
}

/// The same on the content that ships.
inline Run constat_here(std::vector<std::string> words, const std::string& in = {}) {
    words.insert(words.end(), {"--data", sim::test::source_folder()});
    return constat(std::move(words), in);
}

/// A folder of this test alone, with a copy of a shipped case in it; it goes away with the value.
class CopiedCase {
public:
    explicit CopiedCase(const std::string& id) : folder_{files_ / id} {
        std::filesystem::copy(std::filesystem::path{sim::test::source_folder()} / "scenarios" / id,
                              folder_, std::filesystem::copy_options::recursive);
    }
    CopiedCase(const CopiedCase&) = delete;
    CopiedCase& operator=(const CopiedCase&) = delete;

    std::string path() const { return folder_.string(); }
    std::string read(const std::string& file) const {
        return sim::test::bytes_of_file(folder_ / file);
    }
    void write(const std::string& file, const std::string& text) const {
        std::ofstream{folder_ / file, std::ios::binary} << text;
    }
    /// Replaces the first place of `what`.
    void edit(const std::string& file, const std::string& what, const std::string& by) const {
        auto text = read(file);
        if (const auto at = text.find(what); at != text.npos) text.replace(at, what.size(), by);
        write(file, text);
    }

private:
    sim::test::TempFolder files_;
    std::filesystem::path folder_;
};

}  // namespace sim::cli
