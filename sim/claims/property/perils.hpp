#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Theft and technological catastrophe: when the cover answers, and for how much.
namespace sim::claims::property {

enum class Entry { break_in, climbing, false_keys, ruse, violence, none };
inline constexpr std::array entry_words{
    Option{"break_in", "Effraction"},       Option{"climbing", "Escalade"},
    Option{"false_keys", "Fausses clés"},   Option{"ruse", "Ruse ou entrée à l’insu"},
    Option{"violence", "Violence, menace"}, Option{"none", "Aucune de ces circonstances"},
};
constexpr std::span<const Option> words_of(Entry) {
    return entry_words;
}

/// What the contract asks is stated with it: the conditions of a theft cover are its own.
struct Theft {
    Date on;
    Entry entry = Entry::break_in;
    bool complaint = true;
    bool protections_used = true;
    bool protections_would_have_helped = true;
    std::int64_t empty_days = 0;
    std::optional<std::int64_t> empty_days_allowed;
    bool by_household = false;
    Money goods;
    Money valuables;
    std::optional<Money> capital;
    std::optional<Money> valuables_plafond;
    Money franchise;
    std::optional<Date> found_on;
    std::optional<Date> paid_on;
};
inline constexpr std::array theft_facts{
    must<&Theft::on>("on", "Date du vol"),
    may<&Theft::entry>("entry", "Circonstances du vol"),
    may<&Theft::complaint>("complaint", "Plainte déposée"),
    may<&Theft::protections_used>("protections_used", "Moyens de protection utilisés"),
    may<&Theft::protections_would_have_helped>("protections_would_have_helped",
                                               "Leur absence a facilité le vol"),
    may<&Theft::empty_days>("empty_days", "Jours d’inhabitation dans l’année"),
    may<&Theft::empty_days_allowed>("empty_days_allowed", "Jours d’inhabitation admis au contrat"),
    may<&Theft::by_household>("by_household", "Vol par une personne du foyer"),
    may<&Theft::goods>("goods", "Biens volés, hors objets de valeur"),
    may<&Theft::valuables>("valuables", "Objets de valeur volés"),
    may<&Theft::capital>("capital", "Capital garanti"),
    may<&Theft::valuables_plafond>("valuables_plafond", "Sous-limite des objets de valeur"),
    may<&Theft::franchise>("franchise", "Franchise vol"),
    may<&Theft::found_on>("found_on", "Avis de la découverte des biens"),
    may<&Theft::paid_on>("paid_on", "Paiement de l’indemnité"),
};
constexpr std::span<const Fact<Theft>> facts_of(const Theft*) {
    return theft_facts;
}
constexpr MatterName matter_of(const Theft*) {
    return {"burglary.loss", "Vol dans une habitation"};
}
Problems impossible(const Theft& theft);
Result<Determination> theft_covered(const Theft& theft, const law::Book& book);
Result<Determination> theft_indemnity(const Theft& theft, const law::Book& book);
/// Term: what becomes of goods that are found again.
Result<Determination> theft_recovery(const Theft& theft, const law::Book& book);
/// Date: the last day to take back goods found after payment.
Result<Determination> theft_option_deadline(const Theft& theft, const law::Book& book);

inline constexpr std::array recovery_words{
    Option{"takes_back", "L’assuré reprend ses biens ; l’assureur paie leurs dégâts"},
    Option{"may_take_back", "L’assuré choisit : reprendre ses biens ou garder l’indemnité"},
};

enum class TechGoods { home, movables, common_parts, vehicle, business };
inline constexpr std::array tech_goods_words{
    Option{"home", "Habitation"},
    Option{"movables", "Mobilier"},
    Option{"common_parts", "Parties communes d’une copropriété"},
    Option{"vehicle", "Véhicule d’un particulier"},
    Option{"business", "Bien professionnel"},
};
constexpr std::span<const Option> words_of(TechGoods) {
    return tech_goods_words;
}
struct TechLoss {
    Date on;
    std::int64_t dwellings = 0;
    std::optional<Date> ordered_on;
    std::optional<Date> estimated_on;
    TechGoods goods = TechGoods::home;
    bool insured = true;
    Money damage;
    Money franchise;
    std::optional<Money> capital;
};
inline constexpr std::array tech_loss_facts{
    must<&TechLoss::on>("on", "Date de l’accident"),
    may<&TechLoss::dwellings>("dwellings", "Logements rendus inhabitables"),
    may<&TechLoss::ordered_on>("ordered_on", "Publication de la décision qui constate l’état"),
    may<&TechLoss::estimated_on>("estimated_on", "Remise de l’état estimatif"),
    may<&TechLoss::goods>("goods", "Bien endommagé"),
    may<&TechLoss::insured>("insured", "Bien couvert par un contrat de dommages"),
    may<&TechLoss::damage>("damage", "Coût de la réparation, à neuf"),
    may<&TechLoss::franchise>("franchise", "Franchise du contrat"),
    may<&TechLoss::capital>("capital", "Capital mobilier déclaré"),
};
constexpr std::span<const Fact<TechLoss>> facts_of(const TechLoss*) {
    return tech_loss_facts;
}
constexpr MatterName matter_of(const TechLoss*) {
    return {"technological.loss", "Catastrophe technologique"};
}
Problems impossible(const TechLoss& loss);
/// Yes or no, the order apart.
inline constexpr std::array tech_payer_words{
    Option{"own_insurer", "L’assureur du bien"},
    Option{"guarantee_fund", "Le Fonds de garantie, dans son plafond"},
    Option{"nobody_pays", "Personne à ce titre\u00A0: la responsabilité de l’exploitant reste"},
};
/// Term of `tech_payer_words`: an uninsured home is paid by the fund.
Result<Determination> technological_payer(const TechLoss& loss, const law::Book& book);
Result<Determination> technological_threshold(const TechLoss& loss, const law::Book& book);
Result<Determination> technological_indemnity(const TechLoss& loss, const law::Book& book);
Result<Determination> technological_payment_deadline(const TechLoss& loss, const law::Book& book);
/// Term: which expertise the amount calls for.
Result<Determination> technological_expertise(const TechLoss& loss, const law::Book& book);

inline constexpr std::array tech_expertise_words{
    Option{"no_expertise", "Sans expertise"},
    Option{"one_expert", "Un seul expert, choisi par l’assureur"},
    Option{"open_expertise", "Expertise contradictoire"},
};

}  // namespace sim::claims::property
