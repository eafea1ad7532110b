#include "sim/claims/transversal/court_and_desk.hpp"

#include "sim/claims/common/checklist.hpp"
#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {

Result<Determination> court_for(const CourtChoice& choice, const law::Book& book) {
    Ruling rule{book, choice.on};
    switch (choice.subject) {
        case CourtSubject::lease:
        case CourtSubject::consumer_credit:
        case CourtSubject::adult_protection:
            return rule.conclude(Term{"jcp"},
                                 "Baux d’habitation, crédit à la consommation et majeurs protégés "
                                 "relèvent du juge des contentieux de la protection.",
                                 courts_code("L213-4-1 et suivants"));
        case CourtSubject::minor_protection:
            return rule.conclude(
                Term{"jaf"}, "Le juge aux affaires familiales est juge des tutelles des mineurs.",
                courts_code("L213-3-1"));
        case CourtSubject::building_survey:
            return rule.conclude(
                Term{"court_of_place"},
                "Avant procès, l’expertise d’un immeuble se demande au tribunal du "
                "lieu où il est situé.",
                civil_procedure("145"));
        case CourtSubject::bodily_injury:
            return rule.conclude(Term{"court_tj"},
                                 "La réparation d’un dommage corporel revient au tribunal "
                                 "judiciaire, quel que soit le montant.",
                                 courts_code("L211-4-1"));
        case CourtSubject::civil_claim: break;
    }
    return rule.conclude(Term{"court_tj"}, "Le tribunal judiciaire est le juge de droit commun.",
                         courts_code("L211-3"));
}

Problems impossible(const CriminalException& asked) {
    return out_of_order(asked, {{"called_on", asked.called_on, "on", asked.on}});
}

Result<Determination> exception_kept(const CriminalException& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    return rule.conclude(asked.before_defence,
                         asked.before_defence
                             ? "Soulevée avant toute défense au fond, l’exception sera jugée."
                             : "L’assureur s’est défendu au fond\u00A0: il est réputé renoncer à "
                               "l’exception.",
                         criminal_procedure("385-1"));
}

Result<Determination> called_in_time(const CriminalException& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    if (!asked.called_on) rule.refuse(missing("called_on", "le jour de la mise en cause"));
    if (rule.refused()) return rule.conclude(false);
    const auto delay = rule.cite(law::procedure_citation_days);
    const auto last = asked.on - std::chrono::days{delay.value.value};
    rule.note("L’assureur est mis en cause assez tôt avant l’audience, par recommandé ou par acte.",
              criminal_procedure("388-2"), to_french(asked.on), to_french(last));
    return rule.conclude(*asked.called_on <= last);
}

Result<Determination> use_allowed(const PersonalDataUse& asked, const law::Book& book) {
    Ruling rule{book, asked.on};
    const law::Reference nir{"Décret 2019-341 du 19 avril 2019 (usages du NIR)",
                             "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038396526"};
    switch (asked.use) {
        case DataUse::nir_social_security:
            return rule.conclude(true, "Maladie, invalidité, retraite\u00A0: le NIR y sert.", nir);
        case DataUse::nir_death_search:
            return rule.conclude(true, "La recherche des assurés décédés est dans la liste.", nir);
        case DataUse::nir_file_key:
            return rule.conclude(false,
                                 "Le NIR n’est jamais la clé d’un dossier ni un outil contre les "
                                 "doublons.",
                                 nir);
        case DataUse::health_medical_adviser:
            return rule.conclude(true, "Les pièces médicales vont au médecin-conseil, sous pli.",
                                 european_rule("2016/679", "9"));
        case DataUse::health_conclusion:
            return rule.conclude(true, "Le gestionnaire reçoit la conclusion, jamais les pièces.",
                                 european_rule("2016/679", "9"));
        case DataUse::health_handler:
            return rule.conclude(
                false,
                "Les pièces médicales ne sont pas pour le gestionnaire\u00A0: elles "
                "vont au médecin-conseil.",
                european_rule("2016/679", "9"));
        case DataUse::health_relative:
            return rule.conclude(false, "Sans mandat, un proche n’apprend rien.",
                                 penal_code("226-13"));
        case DataUse::automated_refusal: break;
    }
    return rule.conclude(false,
                         "Un refus passe par une personne\u00A0: la machine seule ne décide pas.",
                         european_rule("2016/679", "22"));
}

Result<Determination> payment_anomalies(const PaymentOrder& order, const law::Book& book) {
    Ruling rule{book, order.on};
    const auto source = company_practice("contrôle des paiements");
    const std::array stopped{order.split, order.one_person, !order.psap_updated, order.goodwill};
    const std::array why{
        "Le seuil vaut pour le coût du dossier, non pour chaque paiement.",
        "Qui crée le bénéficiaire ne valide pas le paiement.",
        "La provision est mise à jour avant de régler.",
        "Un geste commercial a son propre budget.",
    };
    std::string found;
    for (std::size_t i = 0; i < stopped.size(); ++i) {
        if (!stopped[i]) continue;
        rule.note(why[i], source);
        found += (found.empty() ? "" : ",") + std::string{payment_anomaly_words[i].id};
    }
    if (found.empty()) return rule.conclude(Term{"aucun"}, "Rien n’arrête ce paiement.", source);
    return rule.conclude(Term{found});
}

}  // namespace sim::claims::transversal
