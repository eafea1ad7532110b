#include "sim/claims/property/irsi_scope.hpp"

#include <algorithm>
#include <set>

#include "sim/claims/property/causes.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

/// A condition that the loss must meet; the sentences are what a reader sees of it.
struct Condition {
    bool met;
    std::string_view article;
    std::string yes;
    std::string no;
};

Condition period(const Facts& facts, bool in_force) {
    const auto day = to_french(facts.loss.on);
    return {in_force, "1.9", "La convention est en vigueur le " + day + ".",
            "La convention n’est pas encore en vigueur le " + day + "."};
}

Condition peril(const Facts& facts) {
    const bool met = facts.loss.peril == Peril::water_damage || facts.loss.peril == Peril::fire;
    return {met, "1.1", "L’événement est un dégât des eaux ou un incendie.",
            "L’événement n’est ni un dégât des eaux ni un incendie."};
}

Condition adherents(const Facts& facts) {
    return {has_two_adherents(facts), "1.1",
            "Au moins deux sociétés adhérentes différentes sont concernées.",
            "Moins de deux sociétés adhérentes différentes sont concernées."};
}

Condition place(const Facts& facts) {
    return {facts.loss.same_or_neighbouring_building, "1.1",
            "L’origine est dans l’immeuble ou dans un immeuble voisin.",
            "L’origine n’est ni dans l’immeuble ni dans un immeuble voisin."};
}

Condition territory(const Facts& facts) {
    return {facts.loss.metropole_or_covered_territory, "1.1.7",
            "Le sinistre est situé sur le territoire de la convention.",
            "Le sinistre est hors du territoire de la convention."};
}

Condition cause(const Facts& facts) {
    for (const auto& id : facts.loss.causes) {
        const auto* row = find_cause(id);
        if (row->kind == CauseKind::excluded)
            return {
                false, "1.1.1", "",
                "Cause exclue (" + std::string{row->code} + ") : " + std::string{row->label} + "."};
    }
    return {true, "1.1.1", "Aucune cause exclue.", ""};
}

Condition size(Tranche tranche) {
    return {tranche != Tranche::out, "4.1", "L’assiette du local entre dans une tranche.",
            "L’assiette du local n’entre dans aucune tranche."};
}

Condition use(const Local& local, Tranche tranche) {
    const auto& premises = *local.premises;
    if (premises.use == PremisesUse::hotel)
        return {false, "1.1.2", "", "Les chambres d’hôtel et d’hôtes sont exclues."};
    const bool met = tranche != Tranche::two || !touches_professional_part(premises);
    return {met, "1.1.2", "L’usage du local n’est pas exclu.",
            "La partie professionnelle est touchée : exclue en tranche 2."};
}

Condition stranger(const Facts& facts, Tranche tranche) {
    const bool met = tranche != Tranche::two || !has_professional_stranger(facts);
    return {met, "1.1.3", "Aucun tiers professionnel ne fait sortir de la convention.",
            "Un professionnel étranger à l’immeuble est en cause : hors convention en tranche 2."};
}

}  // namespace

Result<const Facts*> known_causes(const Facts& facts) {
    for (const auto& id : facts.loss.causes)
        if (find_cause(id) == nullptr)
            return Failure{Problem{{"loss.causes", 0, 0},
                                   "La cause « " + id + " » n’est pas connue.",
                                   "Choisissez une cause de sim/claims/property/causes.cpp."}};
    return &facts;
}

bool has_two_adherents(const Facts& facts) {
    std::set<Id> companies;
    const auto count = [&](const Id& insurer) {
        const auto* party = find_party(facts, insurer);
        if (party != nullptr && party->convention_member) companies.insert(insurer);
    };
    for (const auto& premises : facts.premises) {
        count(insurer_of(facts, premises.occupant));
        count(insurer_of(facts, premises.owner));
    }
    count(facts.building.insurer);
    return companies.size() > 1;
}

bool has_professional_stranger(const Facts& facts) {
    return std::ranges::any_of(facts.loss.causes, [](const Id& id) {
        const auto* row = find_cause(id);
        return row != nullptr && row->kind == CauseKind::professional_stranger;
    });
}

bool touches_professional_part(const Premises& premises) {
    return premises.use == PremisesUse::professional ||
           (premises.use == PremisesUse::mixed && premises.professional_part_touched);
}

Result<bool> is_in_scope(const Facts& facts, const law::Book& book, const Local& local,
                         Tranche tranche, Reasoning& why) {
    if (const auto known = known_causes(facts); !known) return Failure{known.error()};
    const auto in_force = law::is_in_force(book, law::irsi_in_force_from.path, facts.loss.on);
    if (!in_force) return Failure{in_force.error()};
    if (const auto from = law::in_force(book, law::irsi_in_force_from, facts.loss.on))
        why.read(*from);
    for (const auto& condition :
         {period(facts, *in_force), peril(facts), place(facts), territory(facts), adherents(facts),
          cause(facts), size(tranche), use(local, tranche), stranger(facts, tranche)}) {
        why.note(condition.met ? condition.yes : condition.no, irsi_article(condition.article));
        if (!condition.met) return false;
    }
    return true;
}

}  // namespace sim::claims::property
