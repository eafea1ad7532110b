#include "sim/claims/property/subrogation.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::property {
namespace {

struct Immunity {
    bool stands;
    const char* sentence;
};

bool is_allowed(const ThirdPartyClaim& claim, Ruling& law) {
    const bool immune = claim.relation != Relation::stranger && !claim.malicious &&
                        !claim.against_liability_insurer;
    const bool waived = claim.waived && !claim.malicious &&
                        (!claim.against_liability_insurer || claim.waiver_names_insurer);
    for (const auto& obstacle :
         {Immunity{!claim.payment_proved, "Sans paiement prouvé, pas de subrogation."},
          Immunity{!claim.due_under_policy,
                   "L’indemnité n’était pas due : il faut une subrogation conventionnelle."},
          Immunity{!claim.third_party_liable, "Aucun tiers ne répond du dommage."},
          Immunity{
              claim.insured_prevents_recourse,
              "L’assuré a rendu la subrogation impossible : l’assureur est déchargé d’autant."},
          Immunity{immune,
                   "La loi protège cette personne, sauf malveillance ; son assureur de "
                   "responsabilité reste attaquable."},
          Immunity{waived, "Une renonciation à recours s’impose à l’assureur."}})
        if (obstacle.stands) {
            law.note(obstacle.sentence, insurance_code("L121-12"));
            return false;
        }
    law.note("L’assureur qui a payé est subrogé dans les droits de son assuré.",
             insurance_code("L121-12"));
    return true;
}

Money claim_total(const ThirdPartyClaim& claim, Ruling& law) {
    const auto total = share(claim.common_law_damage, claim.liable_share, Rounding::half_up);
    law.note("Le tiers doit sa part du dommage de droit commun.", civil_code("1240"),
             to_french(claim.common_law_damage), to_french(total));
    return total;
}

Money insureds_part(const ThirdPartyClaim& claim, Money total, Ruling& law) {
    const auto part = std::min(claim.left_to_insured, total);
    law.note("L’assuré est servi le premier de ce qui lui reste.", civil_code("1346-3"),
             to_french(total), to_french(part));
    return part;
}

}  // namespace

Result<Determination> recourse_allowed(const ThirdPartyClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const bool allowed = is_allowed(claim, law);
    return law.conclude(allowed);
}

Result<Determination> recourse_to_insurer(const ThirdPartyClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!is_allowed(claim, law)) return law.conclude(Money{});
    const auto total = claim_total(claim, law);
    const auto amount = std::min(claim.paid, total - insureds_part(claim, total, law));
    return law.conclude(amount, "L’assureur reçoit le reste, jusqu’à ce qu’il a payé.",
                        insurance_code("L121-12"));
}

Result<Determination> recourse_to_insured(const ThirdPartyClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto total = claim_total(claim, law);
    return law.conclude(insureds_part(claim, total, law));
}

}  // namespace sim::claims::property
