/// The typed keys against the book, read in their own headers: a key has a file of its type, a file
/// has one key, and the code names each key again where a rule reads it.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "tests/sim/law/shipped_book.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::law {
namespace {

using test::shipped_book;
namespace fs = std::filesystem;

struct TypedKey {
    std::string name;
    std::string type;
    std::string path;
};

std::string bytes_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

/// The text of every source under a folder of the repository, or of the file itself.
std::string sources_under(const std::string& where) {
    const fs::path root = fs::path{test::source_folder()} / where;
    if (fs::is_regular_file(root)) return bytes_of(root);
    std::set<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator{root}) {
        const auto extension = entry.path().extension();
        if (extension == ".hpp" || extension == ".cpp") paths.insert(entry.path());
    }
    std::string text;
    for (const auto& path : paths) text += bytes_of(path);
    return text;
}

const std::vector<TypedKey>& typed_keys() {
    static const auto keys = [] {
        const auto text = sources_under("sim/law/keys.hpp") + sources_under("sim/law/keys");
        const std::regex form{R"re(\bKey<([\w:<>]+)>\s+(\w+)\s*\{\s*"([^"]+)"\s*\})re"};
        std::vector<TypedKey> found;
        for (std::sregex_iterator at{text.begin(), text.end(), form}, end; at != end; ++at)
            found.push_back({(*at)[2], (*at)[1], (*at)[3]});
        return found;
    }();
    return keys;
}

/// The name that a key's type bears, by the kind of the value.
std::string type_of(const Value& value) {
    if (std::holds_alternative<Money>(value)) return "Money";
    if (std::holds_alternative<Rate>(value)) return "Rate";
    if (std::holds_alternative<Count>(value)) return "Count";
    if (std::holds_alternative<Date>(value)) return "Date";
    return "Table";  // Table<Money> and its like
}

bool is_of_type(const Value& value, const std::string& type) {
    return type.starts_with("Table") ? type_of(value) == "Table" : type_of(value) == type;
}

TEST(Keys, AreFoundInTheirHeaders) {
    EXPECT_GE(typed_keys().size(), 30u);
}

TEST(Keys, HaveAFileOfTheirTypeInTheBook) {
    for (const auto& key : typed_keys()) {
        const auto found = shipped_book().find(key.path);
        ASSERT_NE(found, shipped_book().end()) << key.name << ": " << key.path;
        for (const auto& entry : found->second.entries)
            EXPECT_TRUE(entry.repealed || is_of_type(entry.value, key.type))
                << key.name << " is Key<" << key.type << ">, the file holds "
                << type_of(entry.value);
    }
}

TEST(Keys, NameEachParameterOnce) {
    std::map<std::string, std::string> names;
    for (const auto& key : typed_keys()) {
        const auto [first, is_new] = names.emplace(key.path, key.name);
        EXPECT_TRUE(is_new) << key.path << " is " << first->second << " and " << key.name;
    }
    for (const auto& [path, parameter] : shipped_book())
        EXPECT_EQ(names.count(path), 1u) << "no key reads sim/law/parameters/" << path << ".yaml";
}

/// Alone, or in a table of keys that a rule reads.
TEST(Keys, AreReadByTheRules) {
    std::map<std::string, int> mentions;
    const auto text = sources_under("sim/claims") + sources_under("sim/law");
    const std::regex word{R"(\b[a-z][a-z0-9_]+\b)"};
    for (std::sregex_iterator at{text.begin(), text.end(), word}, end; at != end; ++at)
        ++mentions[at->str()];
    for (const auto& key : typed_keys())
        EXPECT_GE(mentions[key.name], 2) << key.name << " is declared, and no rule reads it";
}

}  // namespace
}  // namespace sim::law
