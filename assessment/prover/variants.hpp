#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// How hard a variant is beside the others of its case, in what can be counted, and a draw of
/// variants that is fair to those who get them.
namespace assessment::prover {

struct VariantFace {
    std::uint64_t seed = 0;
    std::map<std::string, std::string> drawn;  ///< What the seed drew, by name.
    std::map<std::string, int> steps;          ///< Of reasoning, by rule that is owed.
    std::vector<std::string> traps;            ///< Its criteria, in order.
    int points = 0;
    int words = 0;    ///< To read in the model play: documents, messages, lines.
    int minutes = 0;  ///< That the model play works, waiting apart.
    friend bool operator==(const VariantFace&, const VariantFace&) = default;
};

/// `model` is the play that wins everything.
VariantFace face_of(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
                    const sim::attempt::Transcript& model,
                    std::map<std::string, std::string> drawn);

/// A word has a letter or a digit: « : » is none.
int words_in(std::string_view text);

/// One measure over all variants. Outliers stand outside the middle half by more than one and a
/// half times its width, and by more than a tenth of the median.
struct Spread {
    std::string_view measure;  ///< French.
    int least = 0;
    int median = 0;
    int most = 0;
    std::vector<std::uint64_t> outliers;
    friend bool operator==(const Spread&, const Spread&) = default;
};
std::vector<Spread> spreads(const std::vector<VariantFace>& faces);

/// Variants that ask for the same reasoning: the same steps of the same rules, the same criteria.
struct Stratum {
    std::map<std::string, int> steps;
    std::vector<std::string> traps;
    std::vector<std::uint64_t> seeds;
    friend bool operator==(const Stratum&, const Stratum&) = default;
};
/// The largest first.
std::vector<Stratum> strata(const std::vector<VariantFace>& faces);

/// At most `count` seeds, shared among the strata in proportion to their size, outliers left out.
/// The same `draw_seed`, the same variants, for ever.
std::vector<std::uint64_t> draw_variants(const std::vector<VariantFace>& faces, std::size_t count,
                                         std::uint64_t draw_seed);

}  // namespace assessment::prover
