#include "sim/session/library.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "assessment/content/grid_reader.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/content/migration.hpp"

namespace sim::session {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t file_limit = 16u << 20;
constexpr int levels_up = 6;

Problem fault(const std::string& where, std::string what, std::string remedy) {
    return Problem{{where, 0, 0}, std::move(what), std::move(remedy)};
}

/// Nothing of this name, or a folder that is no case yet.
Problem not_there(const std::string& root, const std::string& id_or_path) {
    std::error_code failed;
    for (const auto& folder : {fs::path{id_or_path}, fs::path{root} / "scenarios" / id_or_path}) {
        if (id_or_path.empty() || !fs::is_directory(folder, failed)) continue;
        const bool other_end = fs::exists(folder / "scenario.yml", failed);
        return content::problem(content::Code::not_a_case, {id_or_path, 0, 0},
                                "Ce dossier n’a pas de scenario.yaml.",
                                other_end ? "Renommez scenario.yml en scenario.yaml."
                                          : "Choisissez un dossier qui contient scenario.yaml.");
    }
    return content::problem(content::Code::not_a_case, {id_or_path, 0, 0}, "Ce cas n’existe pas.",
                            "«\u00A0constat check\u00A0» donne la liste des cas.");
}

bool is_root(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "scenarios", ignored) &&
           fs::is_directory(folder / "sim/law/parameters", ignored);
}

/// The nearest folder at or above `from` that holds the content.
fs::path nearest_root(fs::path from) {
    for (int i = 0; i < levels_up && !from.empty(); ++i) {
        for (const auto& candidate : {from, from / "share/constat"})
            if (is_root(candidate)) return candidate;
        if (from == from.root_path()) break;
        from = from.parent_path();
    }
    return {};
}

bool has_ending(const std::string& name, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return name.ends_with(ending); });
}

Result<std::string> pack_folder(const std::string& path) {
    auto files = read_folder(path, {".yaml"});
    if (!files) return Failure{files.error()};
    return content::pack(content::Files{std::move(*files)});
}

}  // namespace

Result<std::string> find_root(const std::string& given) {
    if (!given.empty()) {
        if (is_root(given)) return given;
        return Failure{
            fault(given, "Ce dossier ne contient pas de bibliothèque Constat.",
                  "Il doit contenir «\u00A0scenarios\u00A0» et «\u00A0sim/law/parameters\u00A0».")};
    }
    if (const char* set = std::getenv("CONSTAT_DATA"); set != nullptr && *set != '\0')
        return find_root(std::string{set});
    std::error_code failed;
    for (const auto& from :
         {fs::read_symlink("/proc/self/exe", failed).parent_path(), fs::current_path(failed)}) {
        const auto root = nearest_root(from);
        if (!root.empty()) return root.string();
    }
    return Failure{fault("", "La bibliothèque de cas est introuvable.",
                         "Lancez Constat depuis son dossier, ou donnez-le par --data.")};
}

Result<std::string> read_file(const std::string& path) {
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    if (failed) return Failure{fault(path, "Fichier illisible.", "Vérifiez le nom et les droits.")};
    if (size > file_limit) return Failure{fault(path, "Fichier de plus de 16 Mo.", "Découpez-le.")};
    std::ifstream in{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    if (in.bad() || bytes.size() != size)
        return Failure{fault(path, "Fichier illisible.", "Vérifiez le nom et les droits.")};
    return bytes;
}

Result<std::map<std::string, std::string>> read_folder(const std::string& path,
                                                       const std::vector<std::string>& endings) {
    std::error_code failed;
    std::map<std::string, std::string> files;
    fs::recursive_directory_iterator walk{path, failed};
    if (failed) return Failure{fault(path, "Dossier introuvable.", "Vérifiez le nom.")};
    for (const auto& entry : walk) {
        if (!entry.is_regular_file(failed) || !has_ending(entry.path().string(), endings)) continue;
        auto bytes = read_file(entry.path().string());
        if (!bytes) return Failure{bytes.error()};
        files.emplace(entry.path().lexically_relative(path).generic_string(), std::move(*bytes));
    }
    return files;
}

Checked<law::Book> read_book(const std::string& root) {
    auto files = read_folder((fs::path{root} / "sim/law/parameters").string(), {".yaml"});
    if (!files) return Failures{Problems{files.error()}};
    return content::read_law(content::Files{std::move(*files)});
}

std::vector<std::string> case_ids(const std::string& root) {
    std::vector<std::string> ids;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator{fs::path{root} / "scenarios", failed})
        if (fs::exists(entry.path() / "scenario.yaml", failed))
            ids.push_back(entry.path().filename().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string case_folder(const std::string& root, const std::string& id_or_path) {
    std::error_code failed;
    fs::path folder{id_or_path};
    if (folder.filename() == "scenario.yaml") folder = folder.parent_path();
    if (!fs::exists(folder / "scenario.yaml", failed))
        folder = fs::path{root} / "scenarios" / id_or_path;
    return fs::exists(folder / "scenario.yaml", failed) ? folder.string() : std::string{};
}

std::string case_id_of(const std::string& root, const std::string& id_or_path) {
    std::error_code failed;
    const auto library = fs::canonical(fs::path{root} / "scenarios", failed);
    const auto folder = fs::canonical(case_folder(root, id_or_path), failed);
    return !failed && folder.parent_path() == library ? folder.filename().string() : id_or_path;
}

Result<content::Files> read_case(const std::string& root, const std::string& id_or_path) {
    std::error_code failed;
    const auto folder = case_folder(root, id_or_path);
    if (folder.empty()) return Failure{not_there(root, id_or_path)};
    auto files = read_folder(folder, {".yaml", ".md", "words.txt"});
    if (!files) return Failure{files.error()};
    const auto shared = fs::path{root} / "scenarios/shared";
    if (fs::is_directory(shared, failed)) {
        auto common = read_folder(shared.string(), {".yaml", ".md", "words.txt"});
        if (!common) return Failure{common.error()};
        for (auto& [name, bytes] : *common) files->emplace("shared/" + name, std::move(bytes));
    }
    return content::Files{std::move(*files)};
}

Result<std::string> read_law_bytes(const std::string& root) {
    return pack_folder(root + "/sim/law/parameters");
}

Result<std::string> read_grid_bytes(const std::string& root) {
    return pack_folder(root + "/assessment/grid");
}

Checked<Variant> open_variant(const Pins& pins, std::uint64_t seed) {
    const auto law = content::unpack(pins.law_bytes);
    if (!law) return Failures{law.error()};
    const auto book = content::read_law(*law);
    if (!book) return Failures{book.error()};
    const auto files = content::unpack(pins.case_bytes);
    if (!files) return Failures{files.error()};
    const auto source = content::parse_case(content::migrated(*files));
    if (!source) return Failures{source.error()};
    auto scenario = content::open_variant(*source, seed, *book);
    if (!scenario) return Failures{scenario.error()};
    auto key = scenario::answer_key(*scenario, *book);
    if (!key) return Failures{key.error()};
    return Variant{std::move(*scenario), std::move(*key)};
}

Checked<Pins> pins_of(const std::string& root, const std::string& id_or_path) {
    const auto files = read_case(root, id_or_path);
    if (!files) return Failures{Problems{files.error()}};
    auto law = read_law_bytes(root);
    if (!law) return Failures{Problems{law.error()}};
    auto grid = read_grid_bytes(root);
    if (!grid) return Failures{Problems{grid.error()}};
    return Pins{content::pack(*files), std::move(*law), std::move(*grid)};
}

std::vector<assessment::certification::JudgementQuestion> judgement_questions(
    const std::string& grid_bytes, const std::string& case_id) {
    const auto files = content::unpack(grid_bytes);
    if (!files) return {};
    const auto grid = assessment::content::read_grid(files->files);
    const auto* map = grid ? find_case(*grid, case_id) : nullptr;
    if (map == nullptr) return {};
    return map->questions;
}

std::vector<GridTitle> grid_titles(const std::string& grid_bytes) {
    std::vector<GridTitle> titles;
    const auto files = content::unpack(grid_bytes);
    if (!files) return titles;
    const auto grid = assessment::content::read_grid(files->files);
    if (!grid) return titles;
    for (const auto& block : grid->blocks) titles.push_back({block.code, block.title});
    for (const auto& competency : grid->competencies)
        titles.push_back({competency.code, competency.title});
    return titles;
}

}  // namespace sim::session
