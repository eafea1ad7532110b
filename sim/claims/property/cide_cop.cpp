#include "sim/claims/property/cide_cop.hpp"

#include <algorithm>
#include <map>

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

bool is_user_risk(const CopCase& cop) {
    switch (cop.source) {
        case LeakSource::appliance:
        case LeakSource::household_hose:
        case LeakSource::vessel:
        case LeakSource::sanitary_joint:
        case LeakSource::tiling:
        case LeakSource::accessible_waste_pipe:
        case LeakSource::tap_joint: return true;
        case LeakSource::stop_tap:
        case LeakSource::supply_pipe:
        case LeakSource::common_stack:
        case LeakSource::frost: return cop.fault;
        case LeakSource::fixed_hose:
        case LeakSource::embedded_pipe:
        case LeakSource::common_pipe:
        case LeakSource::other: break;
    }
    return false;
}

/// What the two payers of art. 4 pay.
struct Payments {
    Money occupant;  ///< By the insurer of whoever lives there: his movables and embellissements.
    Money building;
};

Payments payments(const CopCase& cop, Ruling& law) {
    Payments paid;
    paid.occupant = cop.contents + cop.embellissements;
    const auto immovable = cop.absent_owner_fittings + cop.private_parts + cop.common_parts;
    paid.building = std::min(immovable, cop.building_plafond.value_or(immovable));
    law.note("Mobilier et embellissements de l’occupant : son assureur.", cide_cop_article("4.1"),
             "", to_french(paid.occupant));
    law.note(
        "Parties privatives, parties communes et biens du copropriétaire non occupant : "
        "l’assureur de l’immeuble.",
        cide_cop_article("4.3"), "", to_french(paid.building));
    const auto rest = std::min(immovable - paid.building, cop.private_parts);
    if (rest > Money{} && cop.owner_occupied && cop.occupant_covers_buildings) {
        const auto before = paid.occupant;
        paid.occupant += rest;
        law.note(
            "Garantie de l’immeuble trop courte : l’assureur du copropriétaire complète, "
            "après concertation.",
            cide_cop_article("4.22"), to_french(before), to_french(paid.occupant));
    }
    return paid;
}

/// Against whom the occupant's insurer turns; empty: nobody under the convention.
std::string for_the_occupant(const CopCase& cop, Ruling& law) {
    const auto building_if = [&](bool covered) {
        return covered ? cop.building_insurer : std::string{};
    };
    switch (cop.liable) {
        case CopLiable::co_owner:
            if (is_user_risk(cop)) {
                law.note("Risque d’usager : recours contre l’assureur du copropriétaire occupant.",
                         cide_cop_article("5.21"));
                return cop.liable_insurer.empty() ? building_if(cop.building_covers_user_risk)
                                                  : cop.liable_insurer;
            }
            law.note("Autre cause : recours contre l’assureur de l’immeuble.",
                     cide_cop_article("5.23"));
            return cop.liable_insurer.empty() ? building_if(cop.building_covers_owners)
                                              : cop.building_insurer;
        case CopLiable::absent_co_owner:
            law.note("Copropriétaire non occupant : recours contre l’assureur de l’immeuble.",
                     cide_cop_article("5.233"));
            return building_if(cop.building_covers_owners);
        case CopLiable::collective:
            law.note("La collectivité répond : recours contre l’assureur de l’immeuble.",
                     cide_cop_article("5.233"));
            return cop.building_insurer;
        case CopLiable::tenant:
            law.note("Un locataire répond : recours contre son assureur.",
                     cide_cop_article("5.22"));
            return cop.liable_insurer;
        case CopLiable::victim:
        case CopLiable::unknown: break;
    }
    law.note("Le lésé répond de son dommage, ou personne n’en répond : pas de recours.",
             cide_cop_article("5.2"));
    return {};
}

/// Against whom the building's insurer turns: never a copropriétaire.
std::string for_the_building(const CopCase& cop, Ruling& law) {
    if (cop.liable != CopLiable::tenant) {
        law.note("L’assureur de l’immeuble renonce au recours contre un copropriétaire.",
                 cide_cop_article("4.4"));
        return {};
    }
    if (cop.waiver_names_insurer) {
        law.note("Une renonciation nomme l’assureur du locataire : pas de recours.",
                 cide_cop_article("5.22"));
        return {};
    }
    law.note("Un locataire répond : recours contre son assureur.", cide_cop_article("5.22"));
    return cop.liable_insurer;
}

struct Claim {
    std::string from;
    std::string against;
    Money amount;
};

std::vector<Claim> claims(const CopCase& cop, const Payments& paid, Ruling& law) {
    std::vector<Claim> all{{cop.occupant_insurer, for_the_occupant(cop, law), paid.occupant},
                           {cop.building_insurer, for_the_building(cop, law), paid.building}};
    std::erase_if(all, [](const Claim& claim) {
        return claim.against.empty() || claim.against == claim.from || claim.from.empty();
    });
    return all;
}

Ruling opened(const CopCase& cop, const law::Book& book) {
    Ruling law{book, cop.on};
    law.cite(law::cide_cop_in_force_from);
    return law;
}

Claim claim_of(const CopCase& cop, Ruling& law) {
    for (const auto& claim : claims(cop, payments(cop, law), law))
        if (claim.from == cop.insurer) return claim;
    return {};
}

Money paid_by(const CopCase& cop, const std::string& insurer, const Payments& paid) {
    Money total;
    if (insurer == cop.occupant_insurer) total += paid.occupant;
    if (insurer == cop.building_insurer) total += paid.building;
    return total;
}

}  // namespace

Problems impossible(const CopCase& cop) {
    if (cop.owner_occupied && cop.absent_owner_fittings > Money{})
        return {{{"absent_owner_fittings", 0, 0},
                 "Un lot occupé par son copropriétaire n’a pas de propriétaire absent.",
                 "Indiquez « owner_occupied: false » ou ôtez ce montant."}};
    return {};
}

Result<Determination> cop_user_risk(const CopCase& cop, const law::Book& book) {
    auto law = opened(cop, book);
    const bool user = is_user_risk(cop);
    return law.conclude(user,
                        user ? "La cause est dans la liste des risques d’usager."
                             : "La cause n’est pas un risque d’usager.",
                        cide_cop_article("5.211"));
}

Result<Determination> cop_paid(const CopCase& cop, const law::Book& book) {
    auto law = opened(cop, book);
    const auto paid = payments(cop, law);
    return law.conclude(cop.insurer.empty() ? paid.occupant + paid.building
                                            : paid_by(cop, cop.insurer, paid));
}

Result<Determination> cop_recourse_against(const CopCase& cop, const law::Book& book) {
    auto law = opened(cop, book);
    const auto claim = claim_of(cop, law);
    return law.conclude(Term{claim.against.empty() ? "aucun" : claim.against});
}

Result<Determination> cop_recourse_amount(const CopCase& cop, const law::Book& book) {
    auto law = opened(cop, book);
    return law.conclude(claim_of(cop, law).amount);
}

Result<Determination> cop_borne(const CopCase& cop, const law::Book& book) {
    auto law = opened(cop, book);
    const auto paid = payments(cop, law);
    auto borne = paid_by(cop, cop.insurer, paid);
    for (const auto& claim : claims(cop, paid, law)) {
        if (claim.from == cop.insurer) borne -= claim.amount;
        if (claim.against == cop.insurer) borne += claim.amount;
    }
    return law.conclude(borne, "Reste à sa charge après tous les recours.",
                        cide_cop_article("5.2"));
}

Result<Determination> cop_remboursement(const CopWrongPayer& payer, const law::Book& book) {
    Ruling law{book, payer.on};
    const auto talk = law.cite(law::cide_cop_concertation_above);
    const auto expert = law.cite(law::cide_cop_qualified_expert_above);
    if (payer.recourse_returns)
        return law.conclude(Money{}, "Le recours reviendrait sur lui : rien à rembourser.",
                            cide_cop_article("6, note 6"));
    if (payer.total > talk.value && !payer.concertation)
        return law.conclude(Money{},
                            "Au-delà de " + to_french(talk.value) +
                                ", sans concertation pendant l’expertise, l’action est perdue.",
                            talk.reference);
    if (payer.total > expert.value && !payer.qualified_expert)
        return law.conclude(
            Money{}, "Au-delà de " + to_french(expert.value) + ", il faut un expert qualifié.",
            expert.reference);
    return law.conclude(payer.paid, "L’assureur désigné rembourse ce qui a été payé à sa place.",
                        cide_cop_article("6.1"));
}

}  // namespace sim::claims::property
