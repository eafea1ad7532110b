#include "sim/session/coverage.hpp"

#include <atomic>
#include <filesystem>
#include <optional>
#include <sstream>
#include <thread>

#include "sim/content/law_reader.hpp"
#include "sim/session/library.hpp"
#include "sim/session/stamp.hpp"

namespace sim::session {
namespace {

Checked<scenario::CaseTraits> traits_of_case(const std::string& root, const std::string& id,
                                             const law::Book& book, std::uint64_t seeds) {
    const auto files = read_case(root, id);
    if (!files) return Failures{Problems{files.error()}};
    const auto source = content::parse_case(*files);
    if (!source) return Failures{source.error()};
    scenario::CaseTraits found{id, {}, {}, {}};
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto variant = content::open_variant(*source, seed, book);
        if (!variant) return Failures{variant.error()};
        const auto key = scenario::answer_key(*variant, book);
        if (!key) return Failures{key.error()};
        found.title = variant->title;
        found.desk = variant->desk;
        found.traits.merge(scenario::traits_of(*variant, *key));
    }
    return found;
}

using Library = std::vector<scenario::CaseTraits>;

/// Every core takes the next case: no more of them are in memory at a time.
Checked<Library> read_library(const std::string& root, std::uint64_t seeds,
                              CoverageProgress& progress) {
    const auto book = read_book(root);
    if (!book) return Failures{book.error()};
    const auto ids = case_ids(root);
    progress.total = ids.size();
    Library library(ids.size());
    std::vector<Problems> faults(ids.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (auto at = next++; at < ids.size() && !progress.stop; at = next++) {
            auto read = traits_of_case(root, ids[at], *book, seeds);
            if (read)
                library[at] = *std::move(read);
            else
                faults[at] = std::move(read.error());
            ++progress.done;
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
            others.emplace_back(work);
        work();
    }
    if (progress.stop)
        return Failures{Problems{Problem{{}, "La lecture de la bibliothèque a été arrêtée.", ""}}};
    for (auto& fault : faults)
        if (!fault.empty()) return Failures{std::move(fault)};
    return library;
}

/// Under what a library is remembered; empty when its files are in doubt.
std::string key_of(const std::string& root, std::uint64_t seeds) {
    const auto stamp = stamp_of({root + "/scenarios", root + "/sim/law/parameters"});
    if (!stamp) return {};
    std::error_code failed;
    return "coverage of " + std::filesystem::absolute(root, failed).string() + " over " +
           std::to_string(seeds) + " as " + std::to_string(*stamp);
}

/// A line a case (id, title, desk), then its words, each after a tab.
std::string lines_of(const Library& library) {
    std::string lines;
    for (const auto& one : library) {
        lines += one.id + '\t' + one.title + '\t' + one.desk;
        for (const auto& trait : one.traits) lines += '\t' + trait;
        lines += '\n';
    }
    return lines;
}

std::optional<Library> library_of(std::string_view lines) {
    Library library;
    std::istringstream in{std::string{lines}};
    for (std::string line; std::getline(in, line);) {
        std::istringstream words{line};
        scenario::CaseTraits one;
        if (!std::getline(words, one.id, '\t') || !std::getline(words, one.title, '\t') ||
            !std::getline(words, one.desk, '\t'))
            return {};
        for (std::string trait; std::getline(words, trait, '\t');) one.traits.insert(trait);
        library.push_back(std::move(one));
    }
    return library;
}

}  // namespace

Checked<scenario::Coverage> read_coverage(const Kept& kept, const std::string& root,
                                          std::uint64_t seeds, CoverageProgress* progress) {
    CoverageProgress unseen;
    const auto key = key_of(root, seeds);
    if (const auto found = key.empty() ? Kept::Found{} : kept.find(key); found.file)
        if (const auto known = library_of(found.bytes)) return scenario::coverage(*known);
    const auto library = read_library(root, seeds, progress == nullptr ? unseen : *progress);
    if (!library) return Failures{library.error()};
    if (!key.empty()) kept.keep(key, lines_of(*library));
    return scenario::coverage(*library);
}

}  // namespace sim::session
