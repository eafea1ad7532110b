#include "sim/claims/property/irsi_recourse.hpp"

#include <algorithm>
#include <map>

#include "sim/claims/property/causes.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {
namespace {

/// The person who answers for the common parts: their owner when the case names him.
Id building_party(const Facts& facts) {
    const auto found = std::ranges::find(facts.premises, PremisesUse::common_parts, &Premises::use);
    if (found != facts.premises.end() && !found->owner.empty()) return found->owner;
    return facts.building.syndic;
}

Id owners_insurer(const Facts& facts, const Id& owner) {
    const auto own = insurer_of(facts, owner);
    if (!own.empty() || facts.building.regime != BuildingRegime::copropriete) return own;
    return facts.building.insurer;
}

/// Annexe 1, case 1.1: the occupant, unless the local is let for a season.
Debtor occupants_case(const Facts& facts, const Premises& origin, const Cause& cause) {
    const std::string code{cause.code};
    if (origin.occupant.empty() || origin.occupant == origin.owner)
        return {origin.owner, owners_insurer(facts, origin.owner), code};
    if (origin.seasonal_let) return {origin.owner, owners_insurer(facts, origin.owner), "1.2"};
    return {origin.occupant, insurer_of(facts, origin.occupant), code};
}

Debtor debtor_of(const Facts& facts, const Cause& cause) {
    const auto* origin = find_premises(facts, facts.loss.origin);
    switch (cause.kind) {
        case CauseKind::building: return {building_party(facts), facts.building.insurer, "1.3"};
        case CauseKind::occupant:
        case CauseKind::owner:
            if (origin == nullptr) return {{}, {}, "inconnue"};
            if (origin->use == PremisesUse::common_parts)
                return {building_party(facts), facts.building.insurer, "1.3"};
            if (cause.kind == CauseKind::occupant) return occupants_case(facts, *origin, cause);
            return {origin->owner, owners_insurer(facts, origin->owner), "1.2"};
        case CauseKind::professional_stranger:
        case CauseKind::excluded:
        case CauseKind::unknown: break;
    }
    return {{}, {}, "inconnue"};
}

void note_debtor(const Facts& facts, const Cause& cause, const Debtor& debtor, Reasoning& why) {
    const auto who = debtor.liable.empty()
                         ? std::string{"Personne n’en répond selon le barème"}
                         : name_of(facts, debtor.liable) + " en répond, cas " + debtor.bareme;
    why.note("Cause : " + std::string{cause.label} + ". " + who + ".", irsi_article("annexe 1"));
}

Debtor fires_debtor(const Facts& facts, const Premises& local, Reasoning& why) {
    Debtor found{{}, {}, "2.4"};
    for (const auto& damage : local.damage)
        if (found.liable.empty()) found = fire_debtor(facts, local, damage);
    why.note(found.liable.empty()
                 ? "Selon le point de départ du feu, les assureurs renoncent au recours, cas 2.4."
                 : "Le point de départ du feu désigne le responsable. " +
                       name_of(facts, found.liable) + " en répond, cas " + found.bareme + ".",
             irsi_article("annexe 1"));
    return found;
}

Money recoverable_of(const Facts& facts, const Local& local, const std::vector<Share>& parts,
                     Tranche tranche, Money threshold) {
    Money total;
    for (const auto& part : parts) {
        if (part.payer != facts.insurer) continue;
        if (facts.loss.peril == Peril::fire &&
            fire_debtor(facts, *local.premises, *part.damage).liable.empty())
            continue;
        if (part.of_gestionnaire ? tranche == Tranche::two : part.paid > threshold)
            total += part.recoverable;
    }
    return total;
}

void note_basis(Tranche tranche, Money basis, Reasoning& why) {
    if (tranche == Tranche::one)
        why.note(
            "En tranche 1, les assureurs renoncent au recours pour les dommages matériels et "
            "les frais.",
            irsi_article("7.1"), "", to_french(basis));
    else
        why.note("En tranche 2, le recours porte sur ce qui est payé, vétusté déduite.",
                 irsi_article("7.2.1"), "", to_french(basis));
}

}  // namespace

Debtor fire_debtor(const Facts& facts, const Premises& local, const Damage& damage) {
    const auto* origin = find_premises(facts, facts.loss.origin);
    if (origin == nullptr) return {{}, {}, "2.4"};
    const bool single = facts.building.regime == BuildingRegime::single_owner;
    const bool common = origin->use == PremisesUse::common_parts;
    const bool let = !common && !origin->occupant.empty() && origin->occupant != origin->owner;
    if (let && single && damage.owner == origin->owner)
        return {origin->occupant, insurer_of(facts, origin->occupant), "2.2"};
    if (let && !single && local.id == origin->id && damage.owner == origin->owner)
        return {origin->occupant, insurer_of(facts, origin->occupant), "2.1"};
    const bool occupants = damage.owner == local.occupant && local.occupant != local.owner;
    if (single && (common || origin->occupant.empty()) && occupants) {
        const auto own = insurer_of(facts, origin->owner);
        return {origin->owner, own.empty() ? facts.building.insurer : own, "2.3"};
    }
    return {{}, {}, "2.4"};
}

std::vector<Debtor> debtors(const Facts& facts, const Premises& local, Reasoning& why) {
    if (facts.loss.peril == Peril::fire) return {fires_debtor(facts, local, why)};
    std::vector<Debtor> found;
    for (const auto& id : facts.loss.causes) {
        const auto* cause = find_cause(id);
        if (cause == nullptr) continue;
        found.push_back(debtor_of(facts, *cause));
        note_debtor(facts, *cause, found.back(), why);
    }
    if (found.empty()) {
        why.note("La cause est inconnue : personne n’en répond selon le barème.",
                 irsi_article("annexe 1"));
        found.push_back({{}, {}, "inconnue"});
    }
    return found;
}

Result<Recourse> recourse(const Facts& facts, const law::Book& book, const Local& local,
                          Tranche tranche, Reasoning& why) {
    const auto parts = shares(facts, book, local, tranche, why);
    if (!parts) return Failure{parts.error()};
    const auto cited = law::in_force(book, law::irsi_leak_search_recourse_threshold, facts.loss.on);
    if (!cited) return Failure{cited.error()};
    const auto basis = recoverable_of(facts, local, *parts, tranche, why.read(*cited));
    note_basis(tranche, basis, why);
    if (basis <= Money{}) return Recourse{};
    const auto owing = debtors(facts, *local.premises, why);
    const auto portions = allocate(basis, std::vector<std::int64_t>(owing.size(), 1));
    std::map<Id, Money> owed;
    for (std::size_t i = 0; i < owing.size(); ++i)
        if (!owing[i].insurer.empty() && owing[i].insurer != facts.insurer)
            owed[owing[i].insurer] += portions[i];
    Recourse best;
    for (const auto& [insurer, amount] : owed)
        if (amount > best.amount) best = {insurer, amount};
    why.note(best.against.empty()
                 ? "Aucun autre assureur ne doit ce recours."
                 : "Le recours s’exerce contre " + name_of(facts, best.against) + ".",
             irsi_article("7.2.2"), to_french(basis), to_french(best.amount));
    return best;
}

Result<Money> recuperation(const Facts& facts, const law::Book& book, const Local& local,
                           Tranche tranche, Reasoning& why) {
    const bool open = tranche == Tranche::two && local.occupation == Occupation::owner_insured &&
                      local.gestionnaire == facts.insurer && !local.building_insurer.empty() &&
                      local.building_insurer != facts.insurer;
    if (!open) {
        why.note(
            "La récupération n’est ouverte qu’à l’assureur d’un copropriétaire occupant, en "
            "tranche 2.",
            irsi_article("10.1"));
        return Money{};
    }
    for (const auto& debtor : debtors(facts, *local.premises, why))
        if (!debtor.insurer.empty() && debtor.liable != local.premises->owner) {
            why.note("Un recours est possible : pas de récupération.", irsi_article("10.1"));
            return Money{};
        }
    const auto parts = shares(facts, book, local, tranche, why);
    if (!parts) return Failure{parts.error()};
    Money total;
    for (const auto& part : *parts)
        if (part.payer == facts.insurer && (part.damage->head == DamageHead::immovable ||
                                            part.damage->head == DamageHead::ancillary))
            total += part.paid;
    why.note(
        "Les parties immobilières privatives et leurs frais sont récupérés en valeur à neuf "
        "sur l’assureur de l’immeuble.",
        irsi_article("10.1"), "", to_french(total));
    return total;
}

}  // namespace sim::claims::property
