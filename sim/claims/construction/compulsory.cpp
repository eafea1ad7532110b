#include "sim/claims/construction/compulsory.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/construction.hpp"

namespace sim::claims::construction {
namespace {

struct Duty {
    bool decennale = false;
    bool dommages_ouvrage = false;
    bool any() const { return decennale || dommages_ouvrage; }
};

/// Works left out by art. L243-1-1: some always, some unless they serve works that are insured.
bool works_escape(const CompulsoryInsurance& site, Ruling& law) {
    if (site.works == WorksKind::building || !law.has(law::excluded_works_from)) return false;
    const auto source = insurance_code("L243-1-1");
    if (site.works <= WorksKind::waste_treatment) {
        law.note("Cet ouvrage est exclu de l’assurance obligatoire, même accessoire.", source);
        return true;
    }
    law.note(site.accessory ? "Accessoire d’un ouvrage soumis à assurance, il y est soumis aussi."
                            : "Cet ouvrage n’est soumis à assurance que s’il est l’accessoire "
                              "d’un ouvrage qui l’est.",
             source);
    return !site.accessory;
}

bool answers_ten_years(WorksRole role) {
    return role == WorksRole::builder || role == WorksRole::controller ||
           role == WorksRole::epers_maker || role == WorksRole::seller;
}

bool has_works_done(WorksRole role) {
    return role == WorksRole::owner || role == WorksRole::seller || role == WorksRole::agent;
}

Duty duty_of(const CompulsoryInsurance& site, Ruling& law) {
    Duty duty;
    if (works_escape(site, law)) return duty;
    if (site.role == WorksRole::subcontractor)
        law.note("Le sous-traitant n’encourt pas la responsabilité décennale des constructeurs.",
                 insurance_code("L241-1"));
    duty.decennale = answers_ten_years(site.role);
    if (duty.decennale)
        law.note("Sa responsabilité décennale peut être engagée\u00A0: il s’assure pour elle.",
                 insurance_code("L241-1"));
    if (!has_works_done(site.role)) return duty;
    const bool excused = site.public_body || (site.large_risk && !site.housing);
    law.note(!excused ? "Qui fait réaliser les travaux souscrit avant l’ouverture du chantier une "
                        "assurance dommages-ouvrage."
             : site.public_body
                 ? "Une personne publique n’est pas tenue à l’assurance dommages-ouvrage."
                 : "Hors habitation, l’entreprise de grands risques n’y est pas tenue.",
             insurance_code("L242-1"));
    duty.dommages_ouvrage = !excused;
    return duty;
}

bool met_in_time(const CompulsoryInsurance& site, Ruling& law) {
    const bool met = site.subscribed_on && *site.subscribed_on <= site.on;
    law.note(!site.subscribed_on ? "Aucune assurance n’est souscrite."
             : met               ? "L’assurance est souscrite à l’ouverture du chantier."
                                 : "L’assurance vient après l’ouverture du chantier.",
             insurance_code("L241-1 et L242-1"),
             site.subscribed_on ? to_french(*site.subscribed_on) : "", to_french(site.on));
    return met;
}

/// Whether the offence of art. L243-3 is run at all.
bool is_punished(const CompulsoryInsurance& site, Ruling& law) {
    if (!duty_of(site, law).any() || met_in_time(site, law)) return false;
    if (!site.family_home) return true;
    law.note(
        "La peine ne vise pas la personne physique qui construit pour se loger ou loger les "
        "siens\u202F; l’obligation demeure.",
        insurance_code("L243-3"));
    return false;
}

}  // namespace

Problems impossible(const CompulsoryInsurance& site) {
    Problems problems;
    if (site.family_home && (site.public_body || site.large_risk))
        problems.push_back({{"family_home", 0, 0},
                            "Une personne physique qui se loge n’est ni une personne publique ni "
                            "une entreprise.",
                            "Choisissez."});
    keep_order(problems, site, {{"on", site.on, "received_on", site.received_on}});
    return problems;
}

Result<Determination> compulsory_insurance(const CompulsoryInsurance& site, const law::Book& book) {
    Ruling law{book, site.on};
    const auto duty = duty_of(site, law);
    std::string terms;
    if (duty.decennale) terms = compulsory_words[0].id;
    if (duty.dommages_ouvrage)
        terms += (terms.empty() ? "" : ",") + std::string{compulsory_words[1].id};
    if (terms.empty()) terms = compulsory_words[2].id;
    return law.conclude(Term{terms}, "Ce que cette personne doit souscrire.",
                        insurance_code("L241-1 à L243-1-1"));
}

Result<Determination> insured_in_time(const CompulsoryInsurance& site, const law::Book& book) {
    Ruling law{book, site.on};
    if (!duty_of(site, law).any())
        return law.conclude(true, "Rien n’est à souscrire.", insurance_code("L243-1-1"));
    const bool met = met_in_time(site, law);
    return law.conclude(met);
}

Result<Determination> compulsory_cover_end(const CompulsoryInsurance& site, const law::Book& book) {
    Ruling law{book, site.on};
    if (!site.received_on) law.refuse(missing("received_on", "la réception de l’ouvrage"));
    if (!duty_of(site, law).any())
        law.refuse("role", "Aucune assurance n’est obligatoire pour cette personne.",
                   "Interrogez construction.compulsory_insurance pour savoir pourquoi.");
    const auto years = law.cite(law::decennale_years, site.received_on.value_or(site.on));
    const auto end = add_years(site.received_on.value_or(site.on),
                               static_cast<int>(years.value.value), DayOverflow::last_day);
    return law.conclude(end,
                        "La garantie est maintenue pendant toute la responsabilité décennale, même "
                        "contrat résilié.",
                        insurance_code("L241-1"));
}

Result<Determination> uninsured_fine(const CompulsoryInsurance& site, const law::Book& book) {
    Ruling law{book, site.on};
    if (!is_punished(site, law))
        return law.conclude(Money{}, "Aucune amende n’est encourue.", insurance_code("L243-3"));
    const auto most = law.cite(law::uninsured_works_fine);
    return law.conclude(most.value, "Le défaut d’assurance est un délit\u00A0: amende maximale.",
                        most.reference);
}

Result<Determination> uninsured_prison_months(const CompulsoryInsurance& site,
                                              const law::Book& book) {
    Ruling law{book, site.on};
    if (!is_punished(site, law))
        return law.conclude(law::Count{}, "Aucune peine n’est encourue.", insurance_code("L243-3"));
    const auto most = law.cite(law::uninsured_works_prison_months);
    return law.conclude(most.value, "Le défaut d’assurance est un délit\u00A0: durée maximale.",
                        most.reference);
}

Result<Determination> least_plafond(const CompulsoryInsurance& site, const law::Book& book) {
    Ruling law{book, site.on};
    if (site.housing) {
        law.refuse("housing", "Pour l’habitation, la garantie obligatoire n’a pas de plafond.",
                   "Elle couvre tout le coût de la réparation.");
        return law.conclude(Money{});
    }
    if (!site.works_cost) law.refuse(missing("works_cost", "le coût total de la construction"));
    const auto cost = site.works_cost.value_or(Money{});
    const auto floor = law.cite(law::works_plafond_floor);
    const auto least = std::min(cost, floor.value);
    law.note(cost > floor.value ? "Au-dessus de ce coût, le plafond ne descend pas sous " +
                                      to_french(floor.value) + "."
                                : "Hors habitation, le plafond n’est pas inférieur au coût de la "
                                  "construction.",
             floor.reference, to_french(cost), to_french(least));
    return law.conclude(least);
}

Result<Determination> existing_parts_covered(const CompulsoryInsurance& site,
                                             const law::Book& book) {
    Ruling law{book, site.on};
    const bool covered = site.incorporated && site.indivisible;
    return law.conclude(covered,
                        covered
                            ? "Totalement incorporé et techniquement indivisible, l’existant "
                              "suit l’ouvrage neuf."
                            : "L’existant n’est pas couvert\u00A0: il faut qu’il soit totalement "
                              "incorporé et techniquement indivisible.",
                        insurance_code("L243-1-1"));
}

Result<Determination> standard_clauses_edition(const CompulsoryInsurance& site,
                                               const law::Book& book) {
    Ruling law{book, site.on};
    const auto edition = law.cite(law::works_standard_clauses);
    return law.conclude(edition.value,
                        "Le contrat est réputé comporter des garanties au moins équivalentes à "
                        "celles de cette édition des clauses types.",
                        edition.reference);
}

}  // namespace sim::claims::construction
