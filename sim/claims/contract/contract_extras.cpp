#include "sim/claims/contract/contract_extras.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/household.hpp"

namespace sim::claims::contract {
namespace {

law::Cited<Rate> tax_rate(const RepairTax& tax, Ruling& rule) {
    const auto rate = rule.cite(tax.works == RepairWorks::standard         ? law::vat_standard
                                : tax.works == RepairWorks::dwelling_works ? law::vat_dwelling_works
                                                                           : law::vat_energy_works);
    rule.note("Taux de la TVA de ces travaux.", rate.reference, {}, to_french(rate.value));
    return rate;
}

}  // namespace

Result<Determination> repair_tax_rate(const RepairTax& tax, const law::Book& book) {
    Ruling rule{book, tax.on};
    return rule.conclude(tax_rate(tax, rule).value);
}

Result<Determination> repair_tax_added(const RepairTax& tax, const law::Book& book) {
    Ruling rule{book, tax.on};
    const auto rate = tax_rate(tax, rule);
    const auto full = share(tax.amount, rate.value, Rounding::half_up);
    const auto borne = full - share(full, tax.recovered, Rounding::half_up);
    rule.note("Qui récupère la TVA ne la subit pas.", civil_code("1240"), to_french(full),
              to_french(borne));
    if (!tax.victim && !tax.invoice && tax.invoice_clause)
        return rule.conclude(Money{}, "Le contrat verse la TVA sur facture\u00A0: elle attend.",
                             contract_terms("TVA"));
    return rule.conclude(borne,
                         tax.victim ? "La victime est réparée toutes taxes, même sans facture."
                                    : "La TVA supportée s’ajoute à l’indemnité.",
                         trade_practice("TVA"));
}

Result<Determination> one_claim(const SerialHarm& harm, const law::Book& book) {
    Ruling rule{book, harm.on};
    const bool one = harm.same_fact || harm.same_cause;
    return rule.conclude(
        one,
        one ? "Un fait, ou des faits de même cause technique, font un seul sinistre\u00A0: "
              "une franchise, un plafond."
            : "Des faits de causes distinctes font autant de sinistres.",
        insurance_code("L124-1-1"));
}

Result<Determination> report_binds_insured(const ReportWeight& report, const law::Book& book) {
    Ruling rule{book, report.on};
    const auto source = trade_practice("expertise");
    switch (report.kind) {
        case ReportKind::plain_agreement:
            return rule.conclude(true, "L’accord de gré à gré engage ceux qui le signent.",
                                 civil_code("1103"));
        case ReportKind::third_report:
            return rule.conclude(true, "La majorité des experts l’emporte, si la clause le dit.",
                                 contract_terms("expertise"));
        case ReportKind::adversarial_report:
            return rule.conclude(true,
                                 "Les constats que les experts admettent ensemble lient sur la "
                                 "technique, non sur la responsabilité.",
                                 source);
        case ReportKind::judicial_report:
            return rule.conclude(false, "Le rapport judiciaire éclaire le juge sans le lier.",
                                 civil_procedure("246"));
        case ReportKind::common_report:
            return rule.conclude(false, "Le rapport commun lie les assureurs, non l’assuré.",
                                 source);
        case ReportKind::private_report:
            return rule.conclude(false, "Le rapport de son propre expert ne lie que son auteur.",
                                 source);
        case ReportKind::insurers_report: break;
    }
    return rule.conclude(report.accepted,
                         report.accepted
                             ? "La lettre d’acceptation signée vaut accord."
                             : "Tant que l’assuré n’accepte pas, le rapport ne le lie pas.",
                         source);
}

Result<Determination> report_enough_in_court(const ReportWeight& report, const law::Book& book) {
    Ruling rule{book, report.on};
    const bool one_sided =
        report.kind == ReportKind::insurers_report || report.kind == ReportKind::private_report;
    return rule.conclude(!one_sided,
                         one_sided
                             ? "Un rapport non contradictoire se discute, mais le juge ne peut se "
                               "fonder sur lui seul."
                             : "Contradictoire, le rapport peut fonder la décision.",
                         {"Cour de cassation, chambre mixte, 28 septembre 2012, 11-18.710",
                          "https://www.courdecassation.fr/"});
}

Result<Determination> local_reduction_allowed(const LocalRisk& risk, const law::Book& book) {
    Ruling rule{book, risk.on};
    const bool allowed = !risk.insurer_knew && risk.influence;
    return rule.conclude(allowed,
                         allowed
                             ? "L’inexactitude ignorée de l’assureur a pesé sur le sinistre."
                             : "Connue de l’assureur ou sans influence, l’inexactitude ne réduit "
                               "rien en Alsace-Moselle.",
                         insurance_code("L191-4"));
}

Result<Determination> direct_action_last_day(const DirectAction& action, const law::Book& book) {
    Ruling rule{book, action.on};
    const law::Reference direct{"Code des assurances, art. L124-3, et jurisprudence", ""};
    rule.note("L’action directe se prescrit comme celle de la victime contre le responsable.",
              direct, {}, to_french(action.on));
    if (!action.sued_on) return rule.conclude(action.on);
    const auto years = rule.cite(law::insurance_prescription_years);
    const auto exposed =
        add_years(*action.sued_on, static_cast<int>(years.value.value), DayOverflow::last_day);
    const auto last = std::max(action.on, exposed);
    rule.note("Elle dure tant que l’assureur reste exposé au recours de son assuré.",
              years.reference, to_french(action.on), to_french(last));
    return rule.conclude(last);
}

}  // namespace sim::claims::contract
