#include "sim/cli/rewrite.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>

#include "sim/content/migration.hpp"
#include "sim/content/yaml_format.hpp"

namespace sim::cli {
namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& path) {
    return path.extension() == ".yaml";
}

/// The YAML files under a path, which may be a file, a folder or the name of a case.
std::vector<fs::path> files_of(const std::string& root, const std::string& word) {
    std::error_code failed;
    fs::path path{word};
    if (!fs::exists(path, failed)) path = fs::path{root} / "scenarios" / word;
    if (fs::is_regular_file(path, failed)) return {path};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{path, failed})
        if (entry.is_regular_file(failed) && is_yaml(entry.path())) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

Result<void> write(const fs::path& path, const std::string& text) {
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out << text;
    out.close();
    if (out) return {};
    return Failure{Problem{
        {path.string(), 0, 0}, "Ce fichier ne s’écrit pas.", "Vérifiez les droits et la place."}};
}

struct Rewriter {
    Rewriting rewriting;
    bool only_check = false;
    bool clean = true;

    Result<void> run(const fs::path& file, Streams streams) {
        const auto before = session::read_file(file.string());
        if (!before) return Failure{before.error()};
        const auto after = rewriting.rewrite(*before, file.string());
        if (!after) {
            print(after.error(), streams, content_faults);
            clean = false;
            return {};
        }
        if (*after == *before) return {};
        streams.out << file.string() << '\n';
        clean = clean && !only_check;
        return only_check ? Result<void>{} : write(file, *after);
    }
};

}  // namespace

int rewrite(const std::vector<std::string>& words, Streams streams, const Rewriting& rewriting) {
    const auto options = parse(words, {"check"}, {"data"});
    if (!options) return print(options.error(), streams, wrong_usage);
    const auto root = session::find_root(options->value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    auto paths = options->words;
    if (paths.empty()) paths.push_back((fs::path{*root} / "scenarios").string());
    Rewriter rewriter{rewriting, options->has("check")};
    for (const auto& word : paths) {
        const auto files = files_of(*root, word);
        if (files.empty())
            return print(Problem{{word, 0, 0},
                                 "Aucun fichier YAML ici.",
                                 "Donnez un fichier, un dossier ou le nom d’un cas."},
                         streams, unreadable);
        for (const auto& file : files)
            if (const auto read = rewriter.run(file, streams); !read)
                return print(read.error(), streams, unreadable);
    }
    return rewriter.clean ? done : content_faults;
}

int migrate(const std::vector<std::string>& words, Streams streams) {
    return rewrite(words, streams, {content::migrate_yaml});
}

int format(const std::vector<std::string>& words, Streams streams) {
    return rewrite(words, streams, {content::format_yaml});
}

}  // namespace sim::cli
