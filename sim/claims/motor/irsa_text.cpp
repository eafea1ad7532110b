#include "sim/claims/motor/irsa_text.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/road.hpp"

namespace sim::claims::motor {
namespace {

/// Annexe 1: who bears what in each case, in halves.
struct CodeRow {
    std::int64_t code;
    int halves_of_y;
};
constexpr std::array code_rows{
    CodeRow{10, 2}, CodeRow{13, 1}, CodeRow{15, 2}, CodeRow{17, 1}, CodeRow{20, 2},
    CodeRow{21, 1}, CodeRow{30, 2}, CodeRow{31, 1}, CodeRow{40, 2}, CodeRow{43, 1},
    CodeRow{50, 2}, CodeRow{51, 2}, CodeRow{56, 1},
};

}  // namespace

Result<Determination> charge_of_code(const CaseCode& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto row = std::ranges::find(code_rows, asked.code, &CodeRow::code);
    if (row == code_rows.end())
        return Failure{
            Problem{{"code", 0, 0},
                    "Le barème de 2014 n’a pas de cas " + std::to_string(asked.code) + ".",
                    "Ses treize cas\u00A0: 10, 13, 15, 17, 20, 21, 30, 31, 40, 43, 50, "
                    "51 et 56."}};
    const auto edition = rule.cite(law::irsa_edition);
    rule.note("Le barème en vigueur est celui de cette édition.", edition.reference);
    const auto halves = asked.side == TextSide::y ? row->halves_of_y : 2 - row->halves_of_y;
    return rule.conclude(Rate::percent(50 * halves),
                         "Le cas fixe la charge, avant l’aggravation d’un quart au-delà de trois "
                         "plafonds.",
                         irsa_article("annexe 1"));
}

Result<Determination> irsa_edition(const CaseCode& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const auto edition = rule.cite(law::irsa_edition);
    return rule.conclude(edition.value, "La date de l’accident choisit le texte.",
                         edition.reference);
}

Result<Determination> outcome_of_silence(const Hearing& hearing, const law::Book& book) {
    Ruling rule{book, hearing.on};
    const auto article =
        irsa_article(hearing.stage == HearingStage::conciliation ? "art. 7.3" : "art. 7.4");
    switch (hearing.silent) {
        case SilentParty::none:
            return rule.conclude(Term{"case_goes_on"}, "Les deux parties se sont exprimées.",
                                 article);
        case SilentParty::claimant:
            return rule.conclude(Term{"opponent_wins"},
                                 "Le silence du demandeur vaut acceptation de l’autre position.",
                                 article);
        case SilentParty::opponent:
            return rule.conclude(Term{"claimant_wins"},
                                 "Le silence du défendeur vaut acceptation de l’autre position.",
                                 article);
        case SilentParty::both: break;
    }
    if (hearing.stage == HearingStage::conciliation)
        return Failure{Problem{{"silent", 0, 0},
                               "Le texte ne dit rien de deux absents en conciliation.",
                               "Indiquez celui qui s’est présenté, ou l’étape arbitration."}};
    return rule.conclude(Term{hearing.two_vehicles ? "recourse_stands" : "file_closed"},
                         hearing.two_vehicles
                             ? "Les deux se taisent\u00A0: le recours présenté est maintenu."
                             : "Les deux se taisent\u00A0: le dossier est clos.",
                         article);
}

Result<Determination> report_admissible(const SeenDamage& damage, const law::Book& book) {
    Ruling rule{book, damage.on};
    const auto article = irsa_article("art. 2.1");
    if (!damage.motor_expert)
        return rule.conclude(false, "Seul un expert en automobile peut chiffrer.", article);
    if (damage.remote) {
        const bool valid = damage.seen == SeenAt::before_works && damage.remote_stated;
        return rule.conclude(valid,
                             valid ? "L’expertise à distance, faite avant les travaux et dite au "
                                     "rapport, vaut l’autre."
                                   : "À distance, l’expert doit voir avant les travaux et le dire.",
                             article);
    }
    const bool late = damage.seen == SeenAt::after_works && !damage.flat_amount;
    return rule.conclude(!late,
                         late ? "L’expert doit voir le véhicule pendant les travaux au plus tard."
                         : damage.seen == SeenAt::after_works
                             ? "Au titre 3.1, un rapport après travaux est admis."
                             : "L’expert a vu le véhicule à temps.",
                         article);
}

Result<Determination> damage_opens_recourse(const SeenDamage& damage, const law::Book& book) {
    Ruling rule{book, damage.on};
    const bool none = damage.driver_wrote_none || damage.police_noted_none;
    return rule.conclude(!none,
                         none ? "Le conducteur ou les agents ont écrit qu’il n’y a pas de "
                                "dégât\u00A0: aucun recours."
                              : "Rien n’écarte l’existence d’un dommage.",
                         irsa_article("art. 2.4.5"));
}

Result<Determination> electronic_allowed(const ElectronicConstat& form, const law::Book& book) {
    Ruling rule{book, form.on};
    const auto from = rule.cite(law::electronic_constat_from);
    const auto most = rule.read(law::electronic_constat_vehicles).value;
    const bool allowed = form.vehicles <= most && form.all_french && !form.injured;
    return rule.conclude(allowed,
                         allowed
                             ? "Le constat électronique vaut celui de papier."
                             : "Un blessé, plus de deux véhicules ou un véhicule étranger\u00A0: "
                               "il faut le constat de papier.",
                         from.reference);
}

}  // namespace sim::claims::motor
