#include <algorithm>
#include <filesystem>
#include <ostream>

#include "sim/cli/verbs.hpp"
#include "sim/content/case_check.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/spelling/speller.hpp"

namespace sim::cli {
namespace {

struct Checking {
    std::string root;
    law::Book book;
    content::CheckOptions options;
    content::Language language = content::Language::french;
};

/// One case checked, with its files for the excerpts.
struct CaseDone {
    std::string id;
    std::map<std::string, std::string> files;
    Problems problems;
};

CaseDone checked(const Checking& checking, const std::string& id) {
    auto files = session::read_case(checking.root, id);
    if (!files) return {id, {}, {files.error()}};
    auto options = checking.options;
    options.folder =
        std::filesystem::path{session::case_folder(checking.root, id)}.filename().string();
    auto problems = content::check_case(*files, checking.book, options);
    return {id, std::move(files->files), std::move(problems)};
}

std::ptrdiff_t count(const Problems& problems, bool warnings) {
    return std::ranges::count_if(
        problems, [&](const Problem& problem) { return content::is_warning(problem) == warnings; });
}

void tell(const CaseDone& done, const Checking& checking, Streams streams) {
    if (!done.problems.empty()) {
        streams.out << done.id << " :\n"
                    << content::render(done.problems, done.files, checking.language);
        return;
    }
    const bool french = checking.language == content::Language::french;
    streams.out << done.id << (french ? "\u00A0: en ordre (" : ": in order (")
                << checking.options.seeds << (french ? " variantes)\n" : " variants)\n");
}

int run(const Options& options, Checking& checking, std::vector<std::string> ids, Streams streams) {
    const bool everything = ids.empty() || (ids.size() == 1 && ids.front().ends_with("scenarios"));
    if (everything) ids = session::case_ids(checking.root);
    bool clean = true;
    std::vector<CheckedCase> report;
    for (const auto& id : ids) {
        auto done = checked(checking, id);
        clean = clean && count(done.problems, false) == 0;
        if (options.has("strict")) clean = clean && done.problems.empty();
        if (!options.has("json") && !options.has("sarif")) tell(done, checking, streams);
        for (auto& problem : done.problems) problem = content::told_in(checking.language, problem);
        report.push_back({done.id, std::move(done.problems)});
    }
    if (options.has("json")) streams.out << check_json(report) << '\n';
    if (options.has("sarif")) streams.out << check_sarif(report, checking.language) << '\n';
    return clean ? cli::done : content_faults;
}

}  // namespace

int check(const std::vector<std::string>& words, Streams streams) {
    const auto options =
        parse(words, {"json", "sarif", "strict", "no-spelling"}, {"data", "seeds", "lang"});
    if (!options) return print(options.error(), streams, wrong_usage);
    Checking checking;
    const auto seeds = options->number("seeds", checking.options.seeds);
    if (!seeds) return print(seeds.error(), streams, wrong_usage);
    checking.options.seeds = std::max<std::uint64_t>(*seeds, 1);
    const auto language = language_of(*options);
    if (!language) return print(language.error(), streams, wrong_usage);
    checking.language = *language;
    const auto root = session::find_root(options->value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    checking.root = *root;
    auto book = session::read_book(*root);
    if (!book) return print(book.error(), streams, unreadable);
    checking.book = std::move(*book);
    const auto speller = spelling::Speller::french();
    if (options->has("no-spelling"))
        checking.options.knows = [](const std::string&) { return true; };
    else if (speller)
        checking.options.knows = [&](const std::string& word) { return speller->knows(word); };
    return run(*options, checking, options->words, streams);
}

}  // namespace sim::cli
