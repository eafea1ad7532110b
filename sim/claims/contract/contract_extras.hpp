#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Tax on repairs, claims of one cause, the weight of a report, local law on misdeclared risks, and
/// the direct action of a victim.
namespace sim::claims::contract {

enum class RepairWorks : std::uint8_t {
    standard,
    dwelling_works,
    energy_works,
};
inline constexpr std::array repair_works_words{
    Option{"standard", "Cas général"},
    Option{"dwelling_works", "Travaux d’un logement de plus de deux ans"},
    Option{"energy_works", "Économie d’énergie d’un tel logement"},
};
constexpr std::span<const Option> words_of(RepairWorks) {
    return repair_works_words;
}

struct RepairTax {
    Date on;
    Money amount;
    RepairWorks works = RepairWorks::standard;
    Rate recovered;
    bool invoice = true;
    bool invoice_clause = true;
    bool victim = false;
};
inline constexpr std::array repair_tax_facts{
    must<&RepairTax::on>("on", "Jour des travaux ou du devis"),
    must<&RepairTax::amount>("amount", "Montant hors taxes"),
    may<&RepairTax::works>("works", "Travaux"),
    may<&RepairTax::recovered>("recovered", "Part de TVA récupérée"),
    may<&RepairTax::invoice>("invoice", "Facture acquittée remise"),
    may<&RepairTax::invoice_clause>("invoice_clause", "Contrat qui verse la TVA sur facture"),
    may<&RepairTax::victim>("victim", "Tiers lésé, non l’assuré"),
};
constexpr std::span<const Fact<RepairTax>> facts_of(const RepairTax*) {
    return repair_tax_facts;
}
constexpr MatterName matter_of(const RepairTax*) {
    return {"contract.repair_tax", "TVA d’une réparation"};
}
/// Rate: that of the works.
Result<Determination> repair_tax_rate(const RepairTax& tax, const law::Book& book);
/// Money: the tax that is paid with the repair.
Result<Determination> repair_tax_added(const RepairTax& tax, const law::Book& book);

struct SerialHarm {
    Date on;
    bool same_fact = false;
    bool same_cause = false;
};
inline constexpr std::array serial_harm_facts{
    must<&SerialHarm::on>("on", "Date du fait dommageable"),
    may<&SerialHarm::same_fact>("same_fact", "Même fait dommageable"),
    may<&SerialHarm::same_cause>("same_cause", "Faits ayant la même cause technique"),
};
constexpr std::span<const Fact<SerialHarm>> facts_of(const SerialHarm*) {
    return serial_harm_facts;
}
constexpr MatterName matter_of(const SerialHarm*) {
    return {"cover.serial_harm", "Réclamations nées d’un même fait"};
}
/// Truth: one claim only, with one franchise and one plafond (C. assur., art. L124-1-1).
Result<Determination> one_claim(const SerialHarm& harm, const law::Book& book);

enum class ReportKind : std::uint8_t {
    plain_agreement,
    insurers_report,
    private_report,
    adversarial_report,
    common_report,
    third_report,
    judicial_report,
};
inline constexpr std::array report_kind_words{
    Option{"plain_agreement", "Accord de gré à gré"},
    Option{"insurers_report", "Rapport de l’expert de l’assureur"},
    Option{"private_report", "Rapport de l’expert d’assuré, seul"},
    Option{"adversarial_report", "Expertise contradictoire"},
    Option{"common_report", "Expertise pour compte commun"},
    Option{"third_report", "Tierce expertise"},
    Option{"judicial_report", "Expertise judiciaire"},
};
constexpr std::span<const Option> words_of(ReportKind) {
    return report_kind_words;
}

struct ReportWeight {
    Date on;
    ReportKind kind = ReportKind::insurers_report;
    bool accepted = false;
};
inline constexpr std::array report_weight_facts{
    must<&ReportWeight::on>("on", "Jour du rapport"),
    must<&ReportWeight::kind>("kind", "Rapport"),
    may<&ReportWeight::accepted>("accepted", "Lettre d’acceptation signée par l’assuré"),
};
constexpr std::span<const Fact<ReportWeight>> facts_of(const ReportWeight*) {
    return report_weight_facts;
}
constexpr MatterName matter_of(const ReportWeight*) {
    return {"expertise.report", "Portée d’un rapport d’expertise"};
}
/// Truth: the insured is bound by it.
Result<Determination> report_binds_insured(const ReportWeight& report, const law::Book& book);
/// Truth: a judge may rule on it alone.
Result<Determination> report_enough_in_court(const ReportWeight& report, const law::Book& book);

struct LocalRisk {
    Date on;
    bool insurer_knew = false;
    bool influence = true;
};
inline constexpr std::array local_risk_facts{
    must<&LocalRisk::on>("on", "Date du sinistre"),
    may<&LocalRisk::insurer_knew>("insurer_knew", "Assureur informé du risque réel"),
    may<&LocalRisk::influence>("influence", "Influence sur le sinistre ou sur la prestation"),
};
constexpr std::span<const Fact<LocalRisk>> facts_of(const LocalRisk*) {
    return local_risk_facts;
}
constexpr MatterName matter_of(const LocalRisk*) {
    return {"contract.local_risk", "Risque mal déclaré en Alsace-Moselle"};
}
/// Truth: the insurer may reduce or refuse (C. assur., art. L191-4).
Result<Determination> local_reduction_allowed(const LocalRisk& risk, const law::Book& book);

struct DirectAction {
    Date on;
    std::optional<Date> sued_on;
};
inline constexpr std::array direct_action_facts{
    must<&DirectAction::on>("on", "Dernier jour de la victime contre le responsable"),
    may<&DirectAction::sued_on>("sued_on", "Action de la victime contre l’assuré"),
};
constexpr std::span<const Fact<DirectAction>> facts_of(const DirectAction*) {
    return direct_action_facts;
}
constexpr MatterName matter_of(const DirectAction*) {
    return {"prescription.direct_action", "Action directe de la victime"};
}
/// Date: last day against the liability insurer.
Result<Determination> direct_action_last_day(const DirectAction& action, const law::Book& book);

}  // namespace sim::claims::contract
