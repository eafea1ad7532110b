#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The least that a cover of health or of accidents of life must hold.
namespace sim::claims::persons {

enum class EmployerHead : std::uint8_t {
    ticket,
    daily_charge,
    dental_prosthesis,
};
inline constexpr std::array employer_head_words{
    Option{"ticket", "Ticket modérateur"},
    Option{"daily_charge", "Forfait journalier hospitalier"},
    Option{"dental_prosthesis", "Prothèse dentaire"},
};
constexpr std::span<const Option> words_of(EmployerHead) {
    return employer_head_words;
}

struct EmployerMinimum {
    Date on;
    EmployerHead head = EmployerHead::ticket;
    Money base;
};
inline constexpr std::array employer_minimum_facts{
    must<&EmployerMinimum::on>("on", "Date des soins"),
    must<&EmployerMinimum::head>("head", "Poste"),
    must<&EmployerMinimum::base>("base", "Base de remboursement, ou forfaits du séjour"),
};
constexpr std::span<const Fact<EmployerMinimum>> facts_of(const EmployerMinimum*) {
    return employer_minimum_facts;
}
constexpr MatterName matter_of(const EmployerMinimum*) {
    return {"health.employer_minimum", "Minimum d’un contrat santé d’entreprise"};
}
/// Money: the least that scheme and contract pay together.
Result<Determination> employer_minimum(const EmployerMinimum& asked, const law::Book& book);

enum class ResponsiblePart : std::uint8_t {
    keeps_flat_share,
    keeps_out_of_pathway,
    pays_ticket,
    pays_daily_charge,
    pays_full_basket,
    caps_doctors,
    caps_optics,
    offers_third_party_payment,
};
inline constexpr std::array responsible_part_words{
    Option{"keeps_flat_share", "Participation et franchises laissées à l’assuré"},
    Option{"keeps_out_of_pathway", "Majoration hors parcours laissée à l’assuré"},
    Option{"pays_ticket", "Ticket modérateur pris en charge"},
    Option{"pays_daily_charge", "Forfait journalier sans limite de durée"},
    Option{"pays_full_basket", "Paniers 100\u00A0% santé aux prix limites"},
    Option{"caps_doctors", "Dépassements plafonnés hors OPTAM"},
    Option{"caps_optics", "Optique dans ses planchers et plafonds"},
    Option{"offers_third_party_payment", "Tiers payant au moins à hauteur de la base"},
};
constexpr std::span<const Option> words_of(ResponsiblePart) {
    return responsible_part_words;
}

struct ResponsibleContract {
    Date on;
    std::vector<ResponsiblePart> present;
};
inline constexpr std::array responsible_contract_facts{
    must<&ResponsibleContract::on>("on", "Jour où l’on se place"),
    may<&ResponsibleContract::present>("present", "Ce que le contrat prévoit"),
};
constexpr std::span<const Fact<ResponsibleContract>> facts_of(const ResponsibleContract*) {
    return responsible_contract_facts;
}
constexpr MatterName matter_of(const ResponsibleContract*) {
    return {"health.responsible_contract", "Contrat responsable"};
}
/// Terms: what keeps the contract from being « responsable ».
Result<Determination> responsible_missing(const ResponsibleContract& contract,
                                          const law::Book& book);

enum class GavHead : std::uint8_t {
    gav_home,
    gav_vehicle,
    gav_helper,
    gav_future_income,
    gav_permanent,
    gav_suffering,
    gav_lasting_looks,
    gav_leisure,
    gav_funeral,
    gav_affection,
    gav_kin_income,
    gav_other,
};
inline constexpr std::array gav_head_words{
    Option{"gav_home", "Logement adapté"},
    Option{"gav_vehicle", "Véhicule adapté"},
    Option{"gav_helper", "Tierce personne"},
    Option{"gav_future_income", "Pertes de gains futurs"},
    Option{"gav_permanent", "Déficit fonctionnel permanent"},
    Option{"gav_suffering", "Souffrances endurées"},
    Option{"gav_lasting_looks", "Préjudice esthétique permanent"},
    Option{"gav_leisure", "Préjudice d’agrément"},
    Option{"gav_funeral", "Frais d’obsèques"},
    Option{"gav_affection", "Préjudice d’affection"},
    Option{"gav_kin_income", "Préjudice économique des proches"},
    Option{"gav_other", "Autre poste"},
};
constexpr std::span<const Option> words_of(GavHead) {
    return gav_head_words;
}

struct GavHeadAsked {
    Date on;
    GavHead head = GavHead::gav_permanent;
    bool by_contract = false;
};
inline constexpr std::array gav_head_asked_facts{
    must<&GavHeadAsked::on>("on", "Jour de l’accident"),
    must<&GavHeadAsked::head>("head", "Poste"),
    may<&GavHeadAsked::by_contract>("by_contract", "Poste ajouté par le contrat"),
};
constexpr std::span<const Fact<GavHeadAsked>> facts_of(const GavHeadAsked*) {
    return gav_head_asked_facts;
}
constexpr MatterName matter_of(const GavHeadAsked*) {
    return {"gav.head", "Poste garanti par une GAV"};
}
/// Truth: the cover pays for that head.
Result<Determination> gav_head_covered(const GavHeadAsked& asked, const law::Book& book);

}  // namespace sim::claims::persons
