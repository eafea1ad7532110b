#include "sim/app/core/building_knowledge.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace sim::app {
namespace {

using claims::DamageHead;
using claims::Facts;
using claims::Party;
using claims::Premises;

/// Capitals of ASCII alone: enough for the first letter of a label.
std::string lowered(std::string_view text) {
    std::string low{text};
    for (char& c : low)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return low;
}

class Pieces {
public:
    explicit Pieces(const std::vector<std::string>& read) {
        for (const auto& text : read) texts_.push_back(lowered(text));
    }
    /// One piece has all of these words.
    bool say(std::initializer_list<std::string> words) const {
        return std::ranges::any_of(texts_, [&](const std::string& text) {
            return std::ranges::all_of(words, [&](const std::string& word) {
                return !word.empty() && text.find(lowered(word)) != std::string::npos;
            });
        });
    }
    /// A report that names the place and a cause, or a constat whose party of origin lives there.
    bool say_origin(const std::string& label, const std::string& occupant) const {
        return std::ranges::any_of(texts_, [&](const std::string& text) {
            const auto has = [&](const std::string& word) {
                return !word.empty() && text.find(lowered(word)) != std::string::npos;
            };
            if (const auto at = text.find(origin_entry); at != std::string::npos)
                return names_party(text, text[at + origin_entry.size()], lowered(occupant));
            return has(label) && has("cause") && !has("inconnue");
        });
    }

private:
    static constexpr std::string_view origin_entry = "\norigine: ";

    static bool names_party(const std::string& constat, char side, const std::string& name) {
        const auto begin = constat.find(std::string{'\n', side} + ".nom: ");
        if (begin == std::string::npos || name.empty()) return false;
        return constat.substr(begin, constat.find('\n', begin + 1) - begin).find(name) !=
               std::string::npos;
    }

    std::vector<std::string> texts_;
};

std::string name_of(const Party* party) {
    if (party == nullptr) return {};
    return party->civility.empty() ? party->name : party->civility + " " + party->name;
}

std::string plain_name_of(const Facts& facts, const claims::Id& id) {
    const auto* party = claims::find_party(facts, id);
    return party == nullptr ? std::string{} : party->name;
}

/// "Parquet" of "Parquet de l’entrée"; without the plural, which a piece may not use.
std::string first_word(const std::string& label) {
    auto word = label.substr(0, label.find(' '));
    if (word.size() > 1 && word.back() == 's') word.pop_back();
    return word;
}

bool is_insured(const Facts& facts, const Premises& premises) {
    return !facts.insured.empty() &&
           (premises.occupant == facts.insured || premises.owner == facts.insured);
}

bool is_known(const Facts& facts, const Premises& premises, const Pieces& pieces) {
    return is_insured(facts, premises) || pieces.say({premises.label}) ||
           pieces.say({plain_name_of(facts, premises.occupant)});
}

void find_insurer(const Facts& facts, const Pieces& pieces, KnownLocal& local) {
    for (const auto& party : {local.premises->occupant, local.premises->owner}) {
        const auto insurer = claims::insurer_of(facts, party);
        if (insurer.empty()) continue;
        local.ours = insurer == facts.insurer;
        const auto name = plain_name_of(facts, insurer);
        if (!local.ours && !pieces.say({name, plain_name_of(facts, party)})) continue;
        local.insurer = name;
        return;
    }
}

void find_damage(const Pieces& pieces, KnownLocal& local) {
    for (const auto& damage : local.premises->damage) {
        if (!pieces.say({first_word(damage.label)})) continue;
        switch (damage.head) {
            case DamageHead::embellissements: local.surfaces_wet = true; break;
            case DamageHead::immovable: local.floor_wet = true; break;
            case DamageHead::contents: local.goods_wet = true; break;
            case DamageHead::leak_search:
            case DamageHead::ancillary:
            case DamageHead::consequential: break;
        }
    }
}

KnownLocal local_of(const Facts& facts, const Premises& premises, const Pieces& pieces) {
    KnownLocal local;
    local.premises = &premises;
    local.floor = floor_of(premises.label).value_or(0);
    local.occupant = name_of(claims::find_party(facts, premises.occupant));
    if (premises.owner != premises.occupant)
        local.owner = name_of(claims::find_party(facts, premises.owner));
    local.insured = is_insured(facts, premises);
    find_insurer(facts, pieces, local);
    find_damage(pieces, local);
    return local;
}

}  // namespace

std::optional<int> floor_of(std::string_view label) {
    constexpr std::array<std::pair<const char*, int>, 16> names{{{"sous-sol", -1},
                                                                 {"rez-de-chaussée", 0},
                                                                 {"rez-de-jardin", 0},
                                                                 {"premier étage", 1},
                                                                 {"1er étage", 1},
                                                                 {"deuxième étage", 2},
                                                                 {"2e étage", 2},
                                                                 {"troisième étage", 3},
                                                                 {"3e étage", 3},
                                                                 {"quatrième étage", 4},
                                                                 {"4e étage", 4},
                                                                 {"cinquième étage", 5},
                                                                 {"5e étage", 5},
                                                                 {"sixième étage", 6},
                                                                 {"6e étage", 6},
                                                                 {"combles", 7}}};
    for (const auto& [name, floor] : names)
        if (label.find(name) != std::string_view::npos) return floor;
    return std::nullopt;
}

KnownBuilding known_building(const Facts& facts, const std::vector<std::string>& read) {
    const Pieces pieces{read};
    KnownBuilding building;
    for (const auto& premises : facts.premises) {
        if (premises.use == claims::PremisesUse::common_parts) continue;
        if (is_known(facts, premises, pieces))
            building.locals.push_back(local_of(facts, premises, pieces));
    }
    std::ranges::stable_sort(building.locals, std::greater{}, &KnownLocal::floor);
    const auto* origin = claims::find_premises(facts, facts.loss.origin);
    if (origin != nullptr &&
        pieces.say_origin(origin->label, plain_name_of(facts, origin->occupant)))
        building.origin = origin;
    if (facts.building.regime == claims::BuildingRegime::copropriete) {
        building.syndic = plain_name_of(facts, facts.building.syndic);
        const auto insurer = plain_name_of(facts, facts.building.insurer);
        if (pieces.say({insurer})) building.insurer = insurer;
    }
    return building;
}

}  // namespace sim::app
