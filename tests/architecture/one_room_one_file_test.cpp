// A room may be compiled as one file (the presets dev and release do): what two of its files keep
// in their unnamed namespaces must not clash. Which files meet changes each time one is added, so
// the compiler alone finds a clash late, in somebody else's change.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

struct Hidden {
    std::string scope;  ///< The namespaces around it, then its room.
    std::string name;   ///< With the types of its parameters when it is a function.
    int line = 0;
};

/// "const Book& book" -> "const Book&"; the kinds of text count as one, for a call cannot tell
/// them.
std::string type_of(std::string parameter) {
    static const std::regex default_value{R"(\s*=.*$)"};
    static const std::regex own_name{R"(([\w>&*\]])\s*[\s&*]([a-z_]\w*)\s*$)"};
    static const std::regex any_text{R"(const std::string&|std::string_view|std::string)"};
    static const std::regex spaces{R"(\s+)"};
    parameter = std::regex_replace(parameter, default_value, "");
    std::smatch named;
    if (std::regex_search(parameter, named, own_name))
        parameter.erase(static_cast<std::size_t>(named.position(2)));
    parameter = std::regex_replace(parameter, any_text, "text");
    return std::regex_replace(parameter, spaces, "");
}

/// "(const Book& book, int day) …" -> "(const Book&,int)".
std::string parameter_types(std::string_view from_parenthesis) {
    std::string types = "(";
    std::string parameter;
    int depth = 0;
    for (const char c : from_parenthesis) {
        if (c == '(' || c == '<' || c == '[') ++depth;
        if (depth == 1 && (c == ',' || c == ')')) {
            types += type_of(parameter) + c;
            parameter.clear();
            if (c == ')') break;
        } else if (depth > 1 || c != '(') {
            parameter += c;
        }
        if (c == ')' || c == '>' || c == ']') --depth;
    }
    return types;
}

/// What a statement at the left margin of an unnamed namespace introduces; empty for anything else.
std::string name_introduced(const std::string& statement) {
    static const std::regex type{R"(^(?:struct|class|enum class|enum) (\w+))"};
    static const std::regex function{R"(^[\w:<>,&* \[\]]*?[ &*>](\w+)\()"};
    static const std::regex variable{
        R"(^(?:constexpr|const|static|inline)\b[^=({;]*[ &*>](\w+)\s*[={;\[])"};
    std::smatch found;
    if (std::regex_search(statement, found, type)) return found[1];
    if (std::regex_search(statement, found, variable)) return found[1];
    if (!std::regex_search(statement, found, function)) return {};
    const auto opening = static_cast<std::size_t>(found.position(1) + found.length(1));
    return found[1].str() + parameter_types(std::string_view{statement}.substr(opening));
}

std::vector<Hidden> hidden_in(const SourceFile& file) {
    const auto raw = lines_of(file.text);
    const auto code = lines_of(code_only(file.text));
    std::vector<std::string> around;
    std::vector<Hidden> hidden;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const std::string& line = code[at];
        if (line.starts_with("namespace ") && line.ends_with("{")) {
            around.push_back(line.substr(10, line.size() - 11));
        } else if (raw[at].starts_with("}  // namespace")) {
            if (!around.empty()) around.pop_back();
        } else if (!around.empty() && around.back().empty() && !line.empty() &&
                   std::isalpha(static_cast<unsigned char>(line.front())) != 0 &&
                   !line.ends_with(":")) {
            std::string statement = line;
            for (auto next = at + 1;
                 next < code.size() && statement.find_first_of("{;") == std::string::npos; ++next)
                statement += " " + code[next];
            std::string scope;
            for (const auto& name : around) scope += name + "::";
            if (auto name = name_introduced(statement); !name.empty())
                hidden.push_back({scope, std::move(name), static_cast<int>(at) + 1});
        }
    }
    return hidden;
}

Faults clashes(const std::vector<SourceFile>& files, const std::vector<std::string>& rooms) {
    std::map<std::string, std::string> first;  ///< Room, scope and name, to the file that has it.
    Faults faults;
    for (const auto& file : files)
        for (const auto& own : hidden_in(file)) {
            const auto [known, is_new] = first.try_emplace(
                room_of(file.path, rooms) + " " + own.scope + own.name, file.path);
            if (!is_new && known->second != file.path)
                faults.push_back(
                    {file.path, own.line, own.name + " is also hidden in " + known->second});
        }
    return faults;
}

/// The folders of the program that are one target; each file of the tests is compiled by itself.
std::vector<std::string> rooms_with_targets() {
    std::vector<std::string> rooms;
    for (const auto* top : {"sim", "assessment"})
        for (const auto& file : files_in(top, {"CMakeLists.txt"}))
            rooms.push_back(file.path.substr(0, file.path.rfind('/')));
    return rooms;
}

TEST(OneRoomOneFile, NoTwoFilesOfARoomHideTheSameName) {
    auto files = program_sources();
    std::erase_if(files, [](const SourceFile& file) { return !file.path.ends_with(".cpp"); });
    EXPECT_EQ(to_text(clashes(files, rooms_with_targets())), "");
}

TEST(OneRoomOneFile, AClashIsNamed) {
    const std::string one = "namespace a {\nnamespace {\n\nint days_after(Date day, int days) {\n";
    const std::string two =
        "namespace a {\nnamespace {\n\n/// Elsewhere.\nint days_after(Date first,\n               "
        "int n) {\n";
    EXPECT_EQ(to_text(clashes({{"sim/r/x.cpp", one}, {"sim/r/y.cpp", two}}, {"sim/r"})),
              "sim/r/y.cpp:5: days_after(Date,int) is also hidden in sim/r/x.cpp\n");
}

TEST(OneRoomOneFile, OtherParametersNamespacesAndRoomsDoNotClash) {
    const std::string one = "namespace a {\nnamespace {\n\nint f(Date day) {\n";
    const std::string other_parameters = "namespace a {\nnamespace {\n\nint f(Money paid) {\n";
    const std::string other_namespace = "namespace b {\nnamespace {\n\nint f(Date day) {\n";
    EXPECT_EQ(to_text(clashes({{"sim/r/x.cpp", one},
                               {"sim/r/y.cpp", other_parameters},
                               {"sim/r/z.cpp", other_namespace},
                               {"sim/s/x.cpp", one}},
                              {"sim/r", "sim/s"})),
              "");
}

TEST(OneRoomOneFile, ConstantsAndTypesClashToo) {
    const std::string one = "namespace {\n\nconstexpr int one = 1;\nstruct Row {\n";
    const std::string two = "namespace {\n\nconstexpr long one = 2;\nstruct Row {\n";
    EXPECT_EQ(to_text(clashes({{"sim/r/x.cpp", one}, {"sim/r/y.cpp", two}}, {"sim/r"})),
              "sim/r/y.cpp:3: one is also hidden in sim/r/x.cpp\n"
              "sim/r/y.cpp:4: Row is also hidden in sim/r/x.cpp\n");
}

}  // namespace
}  // namespace architecture
