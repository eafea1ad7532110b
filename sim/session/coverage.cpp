#include "sim/session/coverage.hpp"

#include <functional>
#include <future>

#include "sim/content/law_reader.hpp"
#include "sim/session/library.hpp"

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

}  // namespace

Checked<scenario::Coverage> read_coverage(const std::string& root, std::uint64_t seeds) {
    const auto book = read_book(root);
    if (!book) return Failures{book.error()};
    std::vector<std::future<Checked<scenario::CaseTraits>>> reading;
    for (const auto& id : case_ids(root))
        reading.push_back(std::async(std::launch::async, traits_of_case, std::cref(root), id,
                                     std::cref(*book), seeds));
    std::vector<scenario::CaseTraits> library;
    for (auto& one : reading) {
        auto read = one.get();
        if (!read) return Failures{read.error()};
        library.push_back(*std::move(read));
    }
    return scenario::coverage(library);
}

}  // namespace sim::session
