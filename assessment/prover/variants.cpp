#include "assessment/prover/variants.hpp"

#include <algorithm>
#include <set>

#include "assessment/prover/evidence.hpp"
#include "sim/attempt/world.hpp"
#include "sim/base/digest.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using Seeds = std::vector<std::uint64_t>;

bool is_space(std::string_view rest, std::size_t& width) {
    for (const std::string_view space : {"\u00A0", "\u202F", " ", "\n", "\t", "\r"})
        if (rest.starts_with(space)) {
            width = space.size();
            return true;
        }
    return false;
}

/// What of a French text is neither a letter nor a digit takes one byte, or begins with 0xC2 or
/// 0xE2 (« », –, …, ’, €).
bool makes_a_word(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || byte == 0xC3 || byte == 0xC5;
}

/// Walks the model play again and counts what it shows and takes.
struct Reading {
    const scenario::Scenario& scenario;
    attempt::Attempt attempt;
    int words = 0;
    std::int64_t minutes = 0;

    void hear() {
        for (const auto* line : attempt::lines_said(scenario, attempt))
            words += words_in(line->text);
    }
    void follow(const attempt::Event& event) {
        minutes += std::visit(attempt::MinutesOf{scenario, attempt}, event);
        const bool talks = enters_a_node(event);
        attempt::evolve_in_place(scenario, attempt, event);
        if (talks) hear();
    }
    bool enters_a_node(const attempt::Event& event) const {
        const auto* said = std::get_if<attempt::ChoiceSaid>(&event);
        if (said == nullptr) return std::get_if<attempt::SceneStarted>(&event) != nullptr;
        const auto* choice = attempt::choice_said(scenario, attempt, *said);
        return choice != nullptr && choice->to != talk::none;
    }
    void read_the_file() {
        for (const auto& arrival : attempt.inbox)
            if (const auto* item = scenario::find_item(scenario, arrival.item))
                words += words_in(item->subject) + words_in(item->body);
        for (const auto& id : attempt.documents)
            if (const auto* document = scenario::find_document(scenario, id))
                words += words_in(document->markdown);
    }
};

int all_steps(const VariantFace& face) {
    int sum = 0;
    for (const auto& [rule, steps] : face.steps) sum += steps;
    return sum;
}

struct Measure {
    std::string_view name;
    int (*of)(const VariantFace&);
};
constexpr Measure measures[] = {
    {"étapes de raisonnement", all_steps},
    {"critères", [](const VariantFace& face) { return static_cast<int>(face.traps.size()); }},
    {"points", [](const VariantFace& face) { return face.points; }},
    {"mots à lire", [](const VariantFace& face) { return face.words; }},
    {"minutes du modèle", [](const VariantFace& face) { return face.minutes; }},
};

/// The value that stands at `part` quarters of the sorted values.
int quartile(const std::vector<int>& sorted, std::size_t part) {
    return sorted[(sorted.size() - 1) * part / 4];
}

Spread spread(const Measure& measure, const std::vector<VariantFace>& faces) {
    std::vector<int> values;
    for (const auto& face : faces) values.push_back(measure.of(face));
    std::sort(values.begin(), values.end());
    if (values.empty()) return {measure.name, 0, 0, 0, {}};
    Spread found{measure.name, values.front(), quartile(values, 2), values.back(), {}};
    const int least = quartile(values, 1);
    const int most = quartile(values, 3);
    const int fence = std::max({3 * (most - least) / 2, found.median / 10, 1});
    for (const auto& face : faces)
        if (const int value = measure.of(face); value < least - fence || value > most + fence)
            found.outliers.push_back(face.seed);
    return found;
}

/// How many of `count` each stratum gives: whole shares first, then the largest remainders.
std::vector<std::size_t> shares(const std::vector<Stratum>& all, std::size_t count) {
    std::size_t total = 0;
    for (const auto& one : all) total += one.seeds.size();
    count = std::min(count, total);
    std::vector<std::size_t> given;
    std::vector<std::pair<std::size_t, std::size_t>> rests;
    std::size_t left = count;
    for (std::size_t i = 0; i < all.size(); ++i) {
        given.push_back(count * all[i].seeds.size() / total);
        left -= given[i];
        rests.emplace_back(count * all[i].seeds.size() % total, i);
    }
    std::stable_sort(rests.begin(), rests.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < left; ++i) ++given[rests[i].second];
    return given;
}

}  // namespace

int words_in(std::string_view text) {
    int words = 0;
    bool counted = false;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t width = 1;
        if (is_space(text.substr(i), width)) {
            counted = false;
        } else if (!counted && makes_a_word(static_cast<unsigned char>(text[i]))) {
            counted = true;
            ++words;
        }
        i += width;
    }
    return words;
}

VariantFace face_of(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                    const attempt::Transcript& model, std::map<std::string, std::string> drawn) {
    VariantFace face;
    face.seed = scenario.seed;
    face.drawn = std::move(drawn);
    for (const auto& rule : owed_rules(scenario)) {
        const auto answer = key.find(rule);
        if (answer != key.end()) face.steps[rule] = static_cast<int>(answer->second.steps.size());
    }
    for (const auto& criterion : scenario.criteria) {
        face.traps.push_back(criterion.id);
        face.points += criterion.points;
    }
    Reading reading{scenario, {}, words_in(scenario.summary), 0};
    for (const auto& entry : model.entries) reading.follow(entry.event);
    reading.read_the_file();
    face.words = reading.words;
    face.minutes = static_cast<int>(reading.minutes);
    return face;
}

std::vector<Spread> spreads(const std::vector<VariantFace>& faces) {
    std::vector<Spread> found;
    for (const auto& measure : measures) found.push_back(spread(measure, faces));
    return found;
}

std::vector<Stratum> strata(const std::vector<VariantFace>& faces) {
    std::map<std::pair<std::map<std::string, int>, std::vector<std::string>>, Seeds> groups;
    for (const auto& face : faces) groups[{face.steps, face.traps}].push_back(face.seed);
    std::vector<Stratum> found;
    for (const auto& [asked, seeds] : groups) found.push_back({asked.first, asked.second, seeds});
    std::stable_sort(found.begin(), found.end(), [](const Stratum& a, const Stratum& b) {
        return a.seeds.size() > b.seeds.size();
    });
    return found;
}

Seeds draw_variants(const std::vector<VariantFace>& faces, std::size_t count,
                    std::uint64_t draw_seed) {
    std::set<std::uint64_t> outliers;
    for (const auto& one : spreads(faces))
        outliers.insert(one.outliers.begin(), one.outliers.end());
    std::vector<VariantFace> fair;
    for (const auto& face : faces)
        if (!outliers.contains(face.seed)) fair.push_back(face);
    if (fair.empty() || count == 0) return {};
    const auto all = strata(fair);
    const auto given = shares(all, count);
    const auto rank = [&](std::uint64_t seed) {
        return Draw{draw_seed ^ Draw{seed}.next()}.next();
    };
    Seeds drawn;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto seeds = all[i].seeds;
        std::sort(seeds.begin(), seeds.end(), [&](std::uint64_t a, std::uint64_t b) {
            return std::pair{rank(a), a} < std::pair{rank(b), b};
        });
        drawn.insert(drawn.end(), seeds.begin(),
                     seeds.begin() + static_cast<std::ptrdiff_t>(given[i]));
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

}  // namespace assessment::prover
