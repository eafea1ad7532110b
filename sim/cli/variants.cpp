#include <ostream>

#include <nlohmann/json.hpp>

#include "assessment/prover/variants.hpp"
#include "sim/base/counted.hpp"
#include "sim/cli/case_at_hand.hpp"
#include "sim/cli/verbs.hpp"

namespace sim::cli {
namespace {

using Json = nlohmann::json;
using assessment::prover::VariantFace;
using Faces = std::vector<VariantFace>;

Checked<VariantFace> face(const CaseAtHand& at_hand, std::uint64_t seed) {
    const auto variant = variant_of(at_hand, seed);
    if (!variant) return Failures{variant.error()};
    const auto model = play_script(at_hand, *variant, "expert");
    if (!model) return Failures{model.error()};
    auto drawn = content::draw(at_hand.source.vary, seed);
    if (!drawn) return Failures{drawn.error()};
    return assessment::prover::face_of(variant->scenario, variant->key, model->play.transcript,
                                       *std::move(drawn));
}

Checked<Faces> faces_of(const CaseAtHand& at_hand, const std::vector<std::uint64_t>& seeds) {
    std::vector<Checked<VariantFace>> read(seeds.size());
    on_every_core(seeds.size(), [&](std::size_t i) { read[i] = face(at_hand, seeds[i]); });
    Faces faces;
    for (auto& one : read) {
        if (!one) return Failures{one.error()};
        faces.push_back(*std::move(one));
    }
    return faces;
}

std::string list_of(const std::vector<std::uint64_t>& seeds) {
    std::string text;
    for (const auto seed : seeds) text += (text.empty() ? "" : ", ") + std::to_string(seed);
    return text;
}

/// One line: what was drawn, then what it weighs.
void tell(const VariantFace& face, std::ostream& out) {
    out << "Variante " << face.seed << "\u00A0:";
    for (const auto& [name, value] : face.drawn)
        if (name.find('.') == name.npos) out << ' ' << name << '=' << value;
    int steps = 0;
    std::string by_rule;
    for (const auto& [rule, count] : face.steps) {
        steps += count;
        by_rule += (by_rule.empty() ? "" : ", ") + rule + " " + std::to_string(count);
    }
    out << " | " << counted(static_cast<std::size_t>(steps), "étape", "étapes") << " (" << by_rule
        << ") | " << counted(face.traps.size(), "critère", "critères") << ", "
        << counted(static_cast<std::size_t>(face.points), "point", "points") << " | "
        << counted(static_cast<std::size_t>(face.words), "mot", "mots") << " | " << face.minutes
        << " min\n";
}

void tell_spreads(const Faces& faces, std::ostream& out) {
    out << "\nDifficulté égale\u202F? Sur " << counted(faces.size(), "variante", "variantes")
        << "\u00A0:\n";
    for (const auto& one : assessment::prover::spreads(faces)) {
        out << "- " << one.measure << "\u00A0: de " << one.least << " à " << one.most
            << ", médiane " << one.median;
        if (!one.outliers.empty()) out << "\u202F; à l’écart\u00A0: " << list_of(one.outliers);
        out << '\n';
    }
    const auto groups = assessment::prover::strata(faces);
    out << "Mêmes étapes et mêmes critères\u00A0: " << counted(groups.size(), "groupe", "groupes")
        << ".\n";
    for (const auto& group : groups)
        out << "- " << counted(group.seeds.size(), "variante", "variantes")
            << "\u00A0: " << list_of(group.seeds) << '\n';
}

Json face_json(const VariantFace& face) {
    return {{"seed", face.seed},      {"drawn", face.drawn},   {"steps", face.steps},
            {"traps", face.traps},    {"points", face.points}, {"words", face.words},
            {"minutes", face.minutes}};
}

Json report_json(const std::string& id, const Faces& faces,
                 const std::vector<std::uint64_t>& drawn) {
    Json json{{"case", id},
              {"variants", Json::array()},
              {"spreads", Json::array()},
              {"strata", Json::array()},
              {"drawn", drawn}};
    for (const auto& one : faces) json["variants"].push_back(face_json(one));
    for (const auto& one : assessment::prover::spreads(faces))
        json["spreads"].push_back({{"measure", one.measure},
                                   {"least", one.least},
                                   {"median", one.median},
                                   {"most", one.most},
                                   {"outliers", one.outliers}});
    for (const auto& one : assessment::prover::strata(faces))
        json["strata"].push_back(
            {{"steps", one.steps}, {"traps", one.traps}, {"seeds", one.seeds}});
    return json;
}

}  // namespace

int variants(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {"json"}, {"data", "seeds", "draw", "draw-seed"});
    if (!options) return print(options.error(), streams, wrong_usage);
    if (options->words.size() != 1) {
        streams.err
            << "Dites de quel cas\u00A0: «\u00A0constat variants fuite-rue-des-lilas\u00A0».\n";
        return wrong_usage;
    }
    const auto seeds = seeds_from(options->has("seeds") ? options->value("seeds") : "20");
    if (!seeds) return print(seeds.error(), streams, wrong_usage);
    const auto count = options->number("draw", 0);
    if (!count) return print(count.error(), streams, wrong_usage);
    const auto draw_seed = options->number("draw-seed", 1);
    if (!draw_seed) return print(draw_seed.error(), streams, wrong_usage);
    int exit = done;
    const auto at_hand = case_at_hand(*options, streams, exit);
    if (!at_hand) return exit;
    const auto faces = faces_of(*at_hand, *seeds);
    if (!faces) return print(faces.error(), streams, content_faults);
    const auto drawn = assessment::prover::draw_variants(*faces, *count, *draw_seed);
    if (options->has("json")) {
        streams.out << report_json(options->words.front(), *faces, drawn).dump(1) << '\n';
        return done;
    }
    for (const auto& one : *faces) tell(one, streams.out);
    tell_spreads(*faces, streams.out);
    if (*count > 0)
        streams.out << "\nTirage n°\u00A0" << *draw_seed << ", parmi les variantes "
                    << seeds->front() << " à " << seeds->back() << "\u00A0: " << list_of(drawn)
                    << '\n';
    return done;
}

}  // namespace sim::cli
