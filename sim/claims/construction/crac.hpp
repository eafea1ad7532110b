#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// What the dommages-ouvrage insurer claims back from the builders' insurers under the CRAC. It
/// never touches what the owner is owed.
namespace sim::claims::construction {

enum class CracBand { no_recourse, single_expert, chapter_3 };
inline constexpr std::array crac_band_words{
    Option{"no_recourse", "Dans le ticket modérateur : pas de recours"},
    Option{"single_expert", "Expert unique pour le compte commun"},
    Option{"chapter_3", "Chapitre 3 de l’avenant : collège d’experts possible"},
};
constexpr std::span<const Option> words_of(CracBand) {
    return crac_band_words;
}

/// The year's two values may be stated, for years whose circular was not found.
struct CracClaim {
    Date on;
    std::optional<Money> estimate;
    Money indemnity;
    Money fees;
    std::vector<Rate> shares;
    std::int64_t builder = 1;
    std::optional<Date> received_on;
    bool technical_control = true;
    std::optional<Money> construction_cost;
    std::optional<Money> works_cost;
    std::optional<Money> ticket_moderateur;
    std::optional<Money> threshold;
    std::optional<Date> claimed_on;
    std::optional<Date> report_on;
};
inline constexpr std::array crac_claim_facts{
    must<&CracClaim::on>("on", "Jour de la déclaration"),
    may<&CracClaim::estimate>("estimate", "Coût estimé du sinistre"),
    may<&CracClaim::indemnity>("indemnity", "Indemnité payée par l’assureur dommages-ouvrage"),
    may<&CracClaim::fees>("fees", "Honoraires de l’expert"),
    may<&CracClaim::shares>("shares", "Part de chaque constructeur adhérent, dans l’ordre"),
    may<&CracClaim::builder>("builder", "Rang du constructeur dont on cherche la dette")
        .between(1, 100),
    may<&CracClaim::received_on>("received_on", "Réception de l’ouvrage"),
    may<&CracClaim::technical_control>("technical_control", "Contrôle technique"),
    may<&CracClaim::construction_cost>("construction_cost", "Coût de la construction"),
    may<&CracClaim::works_cost>("works_cost", "Coût des travaux de réparation"),
    may<&CracClaim::ticket_moderateur>("ticket_moderateur",
                                       "Ticket modérateur de l’année, s’il n’est pas connu ici"),
    may<&CracClaim::threshold>("threshold", "Seuil de l’année, s’il n’est pas connu ici"),
    may<&CracClaim::claimed_on>("claimed_on", "Présentation du recours"),
    may<&CracClaim::report_on>("report_on", "Communication du rapport préliminaire"),
};
constexpr std::span<const Fact<CracClaim>> facts_of(const CracClaim*) {
    return crac_claim_facts;
}
constexpr MatterName matter_of(const CracClaim*) {
    return {"crac.claim", "Recours CRAC"};
}
Problems impossible(const CracClaim& claim);

/// Term of `crac_band_words`.
Result<Determination> crac_band(const CracClaim& claim, const law::Book& book);
/// Money: the indemnity less the ticket modérateur.
Result<Determination> crac_base(const CracClaim& claim, const law::Book& book);
/// Money: what that builder's insurer owes, with its part of the fees.
Result<Determination> crac_recourse(const CracClaim& claim, const law::Book& book);
/// Money: what stays with the dommages-ouvrage insurer once every builder's insurer has paid.
Result<Determination> crac_kept(const CracClaim& claim, const law::Book& book);
/// bool: whether a building economist must be called.
Result<Determination> crac_economist(const CracClaim& claim, const law::Book& book);
/// Date: the last day of the builders' insurers to pay.
Result<Determination> crac_payment_deadline(const CracClaim& claim, const law::Book& book);
/// Date: above the threshold, the last day for them to appoint their own expert.
Result<Determination> crac_own_expert_deadline(const CracClaim& claim, const law::Book& book);

}  // namespace sim::claims::construction
