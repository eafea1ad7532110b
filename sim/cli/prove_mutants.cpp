#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <tuple>

#include <nlohmann/json.hpp>

#include "assessment/prover/mutants.hpp"
#include "sim/base/counted.hpp"
#include "sim/cli/prove_modes.hpp"

namespace sim::cli {
namespace {

using namespace assessment::prover;
using Json = nlohmann::json;

constexpr std::size_t most_mutants = 20'000;  ///< Of one variant; the rest is counted, not tried.
/// Mutants are made once and tried so many at a time: a thread takes them by the handful.
constexpr std::size_t handful = 16;

struct PartWords {
    const char* id;
    const char* french;
};
/// In the order of `Part`.
constexpr std::array<PartWords, 6> part_words{{{"criterion", "critère"},
                                               {"letter", "courrier"},
                                               {"answer", "réponse due"},
                                               {"event", "événement"},
                                               {"deadline", "délai"},
                                               {"reply", "réplique"}}};
/// In the order of `Notice`.
constexpr std::array<const char*, 4> notice_words{"marks", "refused", "journal", "nobody"};

struct Name {
    Part part;
    std::string subject;
    std::string change;
    friend auto operator<=>(const Name&, const Name&) = default;
};
/// By mutant, the best notice that any variant takes of it.
using Notices = std::map<Name, Noticed>;

struct Tried {
    Notices notices;
    std::size_t left_out = 0;
};

void keep_best(Notices& notices, Name name, Noticed noticed) {
    const auto [known, is_new] = notices.try_emplace(std::move(name), noticed);
    if (!is_new && noticed.how < known->second.how) known->second = std::move(noticed);
}

void try_variant(const VariantPlayed& played, Streams streams, Tried& tried) {
    const auto& [scenario, key, invariants] = played.variant;
    auto mutants = mutants_of(scenario, key);
    if (mutants.size() > most_mutants) {
        tried.left_out += mutants.size() - most_mutants;
        mutants.resize(most_mutants);
    }
    std::vector<Noticed> noticed(mutants.size());
    const auto handfuls = (mutants.size() + handful - 1) / handful;
    Progress progress{
        streams, "Variante " + std::to_string(played.seed) + ", mutants par 16\u00A0:", handfuls};
    on_every_core(handfuls, [&](std::size_t place) {
        const auto end = std::min(mutants.size(), (place + 1) * handful);
        for (auto i = place * handful; i < end; ++i)
            noticed[i] = notice(scenario, key, played.plays, mutants[i]);
        progress.one_more();
    });
    for (std::size_t i = 0; i < mutants.size(); ++i)
        keep_best(tried.notices,
                  {mutants[i].part, std::move(mutants[i].subject), std::move(mutants[i].change)},
                  std::move(noticed[i]));
}

std::size_t count(const Notices& notices, Notice how) {
    return static_cast<std::size_t>(std::count_if(
        notices.begin(), notices.end(), [&](const auto& one) { return one.second.how == how; }));
}

void print_list(const Notices& notices, Notice how, const char* title, std::ostream& out) {
    if (count(notices, how) == 0) return;
    out << '\n' << title << "\u00A0:\n";
    for (const auto& [name, noticed] : notices)
        if (noticed.how == how)
            out << "- " << part_words[static_cast<std::size_t>(name.part)].french << " «\u00A0"
                << name.subject << "\u00A0»\u00A0: " << name.change << '\n';
}

void tell(const ProveCase& proving, const Tried& tried, std::ostream& out) {
    const auto& all = tried.notices;
    out << proving.id << "\u00A0: " << counted(all.size(), "mutant", "mutants") << " sur "
        << counted(proving.seeds.size(), "variante", "variantes") << "\u202F; "
        << counted(count(all, Notice::marks), "change", "changent") << " des marques, "
        << counted(count(all, Notice::refused), "fait", "font") << " refuser une étape, "
        << counted(count(all, Notice::journal), "se voit", "se voient")
        << " sans changer une marque, " << count(all, Notice::nobody)
        << " que nulle partie ne remarque.\n";
    if (tried.left_out > 0)
        out << "Borné\u00A0: " << tried.left_out
            << (tried.left_out < 2 ? " mutant n’a pas été essayé.\n"
                                   : " mutants n’ont pas été essayés.\n");
    print_list(all, Notice::nobody, "Nulle partie ne remarque", out);
    print_list(all, Notice::journal, "Vu dans le journal, sans changer une marque", out);
}

Json to_json(const ProveCase& proving, const Tried& tried) {
    Json json{{"case", proving.id},
              {"seeds", proving.seeds},
              {"left_out", tried.left_out},
              {"mutants", Json::array()}};
    for (const auto how : {Notice::marks, Notice::refused, Notice::journal, Notice::nobody})
        json["counts"][notice_words[static_cast<std::size_t>(how)]] = count(tried.notices, how);
    for (const auto& [name, noticed] : tried.notices)
        json["mutants"].push_back({{"part", part_words[static_cast<std::size_t>(name.part)].id},
                                   {"subject", name.subject},
                                   {"change", name.change},
                                   {"noticed", notice_words[static_cast<std::size_t>(noticed.how)]},
                                   {"by", noticed.play}});
    return json;
}

}  // namespace

int prove_mutants(const ProveCase& proving, Streams streams) {
    const auto played = variants_played(proving);
    if (!played) return print(played.error(), streams, content_faults);
    Tried tried;
    for (const auto& one : *played) try_variant(one, streams, tried);
    if (proving.json)
        streams.out << to_json(proving, tried).dump(1) << '\n';
    else
        tell(proving, tried, streams.out);
    return done;
}

}  // namespace sim::cli
