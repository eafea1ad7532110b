#pragma once

#include <map>
#include <string>
#include <vector>

#include "assessment/certification/grid.hpp"
#include "sim/base/result.hpp"
#include "sim/content/case_pack.hpp"
#include "sim/content/case_reader.hpp"
#include "sim/content/compiled_case.hpp"
#include "sim/law/book.hpp"
#include "sim/scenario/scenario.hpp"

/// The content on this machine: where it is, what it holds, and a variant opened from its bytes.
namespace sim::session {

/// One competency or block of the national grid.
struct GridTitle {
    std::string code;
    std::string title;
};

/// The folder that holds `scenarios/` and `sim/law/parameters/`: the given one, `CONSTAT_DATA`, or
/// the nearest above the program or the current folder. A Problem says where it was looked for.
Result<std::string> find_root(const std::string& given = {});

/// Reads a whole file; a Problem says which and why. At most 16 MB.
Result<std::string> read_file(const std::string& path);

/// All files of a folder by relative name, only with the given endings.
Result<std::map<std::string, std::string>> read_folder(const std::string& path,
                                                       const std::vector<std::string>& endings);

/// The cases under `root`, by id (folder name), sorted.
std::vector<std::string> case_ids(const std::string& root);

/// Where a case is, by its id or its folder; empty when there is none.
std::string case_folder(const std::string& root, const std::string& id_or_path);
/// The id of a case of the library, however its folder was given; else what was given.
std::string case_id_of(const std::string& root, const std::string& id_or_path);
/// A case's files (its folder and `scenarios/shared`). `id_or_path` is an id or a folder.
Result<content::Files> read_case(const std::string& root, const std::string& id_or_path);
/// Law and grid as packed bytes, in the form the journal pins.
Result<std::string> read_law_bytes(const std::string& root);
Result<std::string> read_grid_bytes(const std::string& root);

/// The parameters under `root`.
Checked<law::Book> read_book(const std::string& root);

/// The bytes an attempt is pinned to.
struct Pins {
    std::string case_bytes;
    std::string law_bytes;
    std::string grid_bytes;
};
using Variant = content::CompiledCase;
/// Everything from bytes, so that an old attempt opens as it was played.
Checked<Variant> open_variant(const Pins& pins, std::uint64_t seed);
Checked<Pins> pins_of(const std::string& root, const std::string& id_or_path);
/// What the grid asks a panel about this case; none when the grid cannot be read: training goes on
/// without it.
std::vector<assessment::certification::JudgementQuestion> judgement_questions(
    const std::string& grid_bytes, const std::string& case_id);
std::vector<GridTitle> grid_titles(const std::string& grid_bytes);

}  // namespace sim::session
