#include "sim/session/coverage.hpp"

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
    std::vector<scenario::CaseTraits> library;
    for (const auto& id : case_ids(root)) {
        auto one = traits_of_case(root, id, *book, seeds);
        if (!one) return Failures{one.error()};
        library.push_back(*std::move(one));
    }
    return scenario::coverage(library);
}

}  // namespace sim::session
