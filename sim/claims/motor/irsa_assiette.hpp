#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// IRSA, art. 2: what the recourse is counted on. It bounds nothing that the insured is owed.
namespace sim::claims::motor {

/// Amounts without tax.
struct Assessment {
    Date on;
    Money repairs;
    Money vetuste;  ///< On the parts replaced: deducted here, never in liability.
    std::optional<Money> vrade;
    Money salvage;      ///< Of the wreck: it plays no part.
    Money accessories;  ///< Fitted, outside the maker's catalogue.
    Money vat;          ///< On the base, when the injured party cannot recover it.
    bool vat_recovered = false;
    Money towing;
    Money immobilisation;
    Money goods;
    Money clothes;                         ///< Of occupants who are not hurt.
    Rate charge = whole;                   ///< Share of the other insurer.
    bool link_contested = false;           ///< The signed constat contests the causal link.
    std::optional<Date> overrun_noted_on;  ///< The expert saw the ceiling passed.
};
inline constexpr std::array assessment_facts{
    must<&Assessment::on>("on", "Date de l’accident"),
    may<&Assessment::repairs>("repairs", "Réparations, hors taxes"),
    may<&Assessment::vetuste>("vetuste", "Vétusté des pièces remplacées"),
    may<&Assessment::vrade>("vrade", "Valeur de remplacement, hors taxes"),
    may<&Assessment::salvage>("salvage", "Valeur de sauvetage"),
    may<&Assessment::accessories>("accessories", "Accessoires hors catalogue"),
    may<&Assessment::vat>("vat", "TVA sur l’assiette"),
    may<&Assessment::vat_recovered>("vat_recovered", "Le lésé récupère la TVA"),
    may<&Assessment::towing>("towing", "Remorquage et garde"),
    may<&Assessment::immobilisation>("immobilisation", "Immobilisation, location, hébergement"),
    may<&Assessment::goods>("goods", "Animaux, marchandises et objets transportés"),
    may<&Assessment::clothes>("clothes", "Vêtements d’occupants indemnes"),
    may<&Assessment::charge>("charge", "Charge de l’assureur adverse"),
    may<&Assessment::link_contested>("link_contested",
                                     "Lien de causalité contesté au constat signé"),
    may<&Assessment::overrun_noted_on>("overrun_noted_on",
                                       "Dépassement du plafond relevé par l’expert"),
};
constexpr std::span<const Fact<Assessment>> facts_of(const Assessment*) {
    return assessment_facts;
}
constexpr MatterName matter_of(const Assessment*) {
    return {"motor.irsa_assessment", "Assiette du recours IRSA"};
}
Problems impossible(const Assessment& assessment);

Result<Determination> assiette(const Assessment& assessment, const law::Book& book);
/// With the tax of the injured party.
Result<Determination> assiette_due(const Assessment& assessment, const law::Book& book);
/// What comes back of towing, immobilisation, goods and clothes.
Result<Determination> waived_recourse(const Assessment& assessment, const law::Book& book);
Result<Determination> expertise_required(const Assessment& assessment, const law::Book& book);
Result<Determination> figure_is_final(const Assessment& assessment, const law::Book& book);
Result<Determination> overrun_notice_by(const Assessment& assessment, const law::Book& book);
Result<Determination> counter_expert_by(const Assessment& assessment, const law::Book& book);

}  // namespace sim::claims::motor
