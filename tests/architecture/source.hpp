#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the architecture tests read: the project's own files, as text.
namespace architecture {

/// `path` is relative to the repository root, with forward slashes.
struct SourceFile {
    std::string path;
    std::string text;
};

/// One breach of a rule. `line` counts from 1.
struct Fault {
    std::string file;
    int line = 0;
    std::string rule;
    friend bool operator==(const Fault&, const Fault&) = default;
};
using Faults = std::vector<Fault>;

/// One `file:line: rule` a line: empty when all is well, so that EXPECT_EQ(to_text(...), "") prints
/// every fault at once.
std::string to_text(const Faults& faults);

/// Files below `folder` (or the file itself) whose name ends with one of `endings`, sorted by path.
/// A folder that does not exist has no files.
std::vector<SourceFile> files_in(std::string_view folder, const std::vector<std::string>& endings);
/// The C++ of the program: sim and assessment.
std::vector<SourceFile> program_sources();
std::string read_file(std::string_view path);

std::vector<std::string> lines_of(std::string_view text);

/// The same text, as many characters and lines, with comments and the insides of string and
/// character literals blanked. `#include "…"` keeps its name.
std::string code_only(std::string_view text);

struct Literal {
    int line = 0;
    std::string text;  ///< As written: escapes are not resolved.
    friend bool operator==(const Literal&, const Literal&) = default;
};
std::vector<Literal> string_literals(std::string_view text);

struct Include {
    int line = 0;
    std::string name;  ///< Without its brackets or quotes.
    bool angled = false;
    friend bool operator==(const Include&, const Include&) = default;
};
std::vector<Include> includes_of(std::string_view text);

struct Identifier {
    int line = 0;
    std::string name;
    friend bool operator==(const Identifier&, const Identifier&) = default;
};
std::vector<Identifier> identifiers_of(std::string_view text);
/// `ReserveAmount`, `reserve_amount` -> `reserve_amount`.
std::string snake_case(std::string_view identifier);
/// Whether the words of `phrase` stand in a row in `snake`, as whole words.
bool has_words(std::string_view snake, std::string_view phrase);

/// The room a file belongs to: the longest name among `rooms` that is a folder above it; else
/// empty.
std::string room_of(std::string_view path, const std::vector<std::string>& rooms);
/// sim and assessment rooms that promise no I/O, clock, chance or locale.
bool is_pure(std::string_view path);

}  // namespace architecture
