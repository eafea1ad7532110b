#include "sim/claims/transversal/protected_person.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

/// What the civil code says of one status, without conflict of interests.
struct Regime {
    std::string_view receipt;      ///< Who signs a receipt.
    std::string_view transaction;  ///< Who signs a transaction.
    bool judge = false;            ///< A judge agrees to a transaction first.
    std::string_view account;
    std::string_view articles;
};

Regime regime_of(const ProtectedPerson& person) {
    switch (person.status) {
        case Status::capable: return {"person", "person", false, "account_person", "1145"};
        case Status::impaired: return {"person", "person", false, "account_person", "414-1 et 464"};
        case Status::minor_two_parents:
            return {"one_parent", "both_parents", true, "account_minor", "382, 382-1 et 387-1"};
        case Status::minor_one_parent:
            return {"the_parent", "the_parent", true, "account_minor", "382 et 387-1"};
        case Status::emancipated: return {"person", "person", false, "account_person", "413-6"};
        case Status::sauvegarde:
            if (person.special_power)
                return {"special_agent", "special_agent", false, "account_person", "437"};
            return {"person", "person", false, "account_person", "435"};
        case Status::curatelle:
            return {"person", "person_and_curateur", false, "account_curatelle", "467 et 468"};
        case Status::curatelle_renforcee:
            if (person.sum == Sum::income)
                return {"curateur", "person_and_curateur", false, "account_curateur", "472"};
            return {"person", "person_and_curateur", false, "account_curatelle", "467 et 468"};
        case Status::tutelle:
            return {"tuteur", "tuteur", true, "account_tutelle", "473, 504 et 506"};
        case Status::habilitation_general:
            return {"habilite", "habilite", false, "account_person", "494-6"};
        case Status::habilitation_special:
            if (!person.scope_covers) return {"person", "person", false, "account_person", "494-8"};
            return {"habilite", "habilite", false, "account_person", "494-6"};
        case Status::habilitation_assistance:
            return {"person_and_habilite", "person_and_habilite", false, "account_person", "494-1"};
        case Status::mandat_notarial:
            return {"future_agent", "future_agent", false, "account_person", "490"};
        case Status::mandat_private:
            return {"future_agent", "future_agent", true, "account_person", "493"};
    }
    return {};
}

bool is_minor(Status status) {
    return status == Status::minor_two_parents || status == Status::minor_one_parent;
}

std::string_view measure_name(std::string_view id) {
    for (const auto& word : protection_words)
        if (word.id == id) return word.label;
    return id;
}

/// Another acts for the person, so that a conflict of interests with him matters.
bool is_represented(Status status) {
    switch (status) {
        case Status::capable:
        case Status::impaired:
        case Status::emancipated:
        case Status::sauvegarde: return false;
        case Status::minor_two_parents:
        case Status::minor_one_parent:
        case Status::curatelle:
        case Status::curatelle_renforcee:
        case Status::tutelle:
        case Status::habilitation_general:
        case Status::habilitation_special:
        case Status::habilitation_assistance:
        case Status::mandat_notarial:
        case Status::mandat_private: break;
    }
    return true;
}

std::string_view conflict_article(Status status) {
    return is_minor(status) ? "383" : "455 et 494-6";
}

std::string_view judge_of(const ProtectedPerson& person) {
    const auto regime = regime_of(person);
    const bool conflict = person.conflict && is_represented(person.status);
    const bool needed = (person.signature == Signature::transaction && regime.judge) || conflict;
    if (!needed) return "no_judge";
    return is_minor(person.status) ? "jaf" : "jcp";
}

/// The first day on which the measure no longer holds.
std::optional<Date> measure_end(const ProtectedPerson& person) {
    if (!person.measure_from || !person.measure_months) return {};
    return add_months(*person.measure_from, static_cast<int>(*person.measure_months),
                      DayOverflow::last_day);
}

bool holds(const ProtectedPerson& person, Reasoning& why) {
    const auto end = measure_end(person);
    if (!end) {
        why.note("La durée de la mesure n’est pas donnée : demandez le jugement et sa date.",
                 civil_code("441 et 442"));
        return true;
    }
    const bool now = person.on < *end;
    why.note(now ? "La mesure est en cours le jour du paiement."
                 : "La mesure a pris fin : le protecteur n’a plus de pouvoir.",
             civil_code("441 et 442"), to_french(*person.measure_from), to_french(*end));
    return now;
}

/// Motor accidents: minors and adults under guardianship.
bool needs_notice(const ProtectedPerson& person) {
    return person.motor && (is_minor(person.status) || person.status == Status::tutelle);
}

Term note_term(Reasoning& why, std::string sentence, law::Reference reference,
               std::string_view id) {
    why.note(std::move(sentence), std::move(reference), "", std::string{measure_name(id)});
    return {std::string{id}};
}

}  // namespace

ReceiptSigner receipt_signer(Status status) {
    ProtectedPerson person;
    person.status = status;
    const auto regime = regime_of(person);
    return {regime.receipt != "person", regime.articles};
}

Result<Determination> protection_signatory(const ProtectedPerson& person, const law::Book&) {
    Reasoning why;
    if (person.conflict && is_represented(person.status))
        return why.conclude(note_term(why,
                                      "Le représentant a un intérêt contraire : il ne signe pas.",
                                      civil_code(conflict_article(person.status)), "ad_hoc"));
    const auto regime = regime_of(person);
    if (person.signature == Signature::transaction)
        return why.conclude(note_term(why, "Transiger est un acte de disposition.",
                                      civil_code(regime.articles), regime.transaction));
    if (person.status == Status::curatelle || person.status == Status::curatelle_renforcee)
        why.note("Le curateur assiste l’emploi du capital ; il ne le reçoit pas.",
                 civil_code("468"));
    return why.conclude(note_term(why,
                                  "Recevoir ce qui est dû et en donner quittance est un acte "
                                  "d’administration.",
                                  civil_code(regime.articles), regime.receipt));
}

Result<Determination> protection_judge(const ProtectedPerson& person, const law::Book&) {
    Reasoning why;
    const auto judge = judge_of(person);
    if (judge == "no_judge")
        return why.conclude(note_term(why, "Aucune autorisation n’est exigée pour cet acte.",
                                      civil_code(regime_of(person).articles), judge));
    why.note(
        person.conflict ? "Le conflit d’intérêts appelle le juge."
                        : "La transaction est autorisée avant d’être signée, sinon elle est "
                          "nulle.",
        civil_code(person.conflict ? conflict_article(person.status) : regime_of(person).articles));
    return why.conclude(note_term(why, "Le juge compétent.",
                                  courts_code(judge == "jaf" ? "L213-3-1" : "L213-4-2"), judge));
}

Result<Determination> protection_account(const ProtectedPerson& person, const law::Book&) {
    Reasoning why;
    if (is_minor(person.status) && person.sum == Sum::capital)
        why.note(
            "Les parents n’ont pas la jouissance des sommes qui réparent un préjudice "
            "personnel de l’enfant.",
            civil_code("386-4, 3°"));
    return why.conclude(note_term(why,
                                  "L’argent d’une personne protégée passe par un compte à son "
                                  "nom, jamais par celui du protecteur.",
                                  civil_code("427 et 468"), regime_of(person).account));
}

Result<Determination> measure_holds(const ProtectedPerson& person, const law::Book&) {
    Reasoning why;
    return why.conclude(holds(person, why));
}

Result<Determination> protection_next_step(const ProtectedPerson& person, const law::Book&) {
    Reasoning why;
    const auto step = [&](std::string sentence, law::Reference reference, std::string_view id) {
        return why.conclude(note_term(why, std::move(sentence), std::move(reference), id));
    };
    if (person.measure_from && !holds(person, why))
        return step("Payer un protecteur sans pouvoir ne libère pas l’assureur.",
                    civil_code("1342-2"), "renew_measure");
    if (!person.own_account)
        return step("Le compte proposé n’est pas au nom de la personne.", civil_code("427"),
                    "refuse_account");
    if (person.conflict && is_represented(person.status) && !person.authorised)
        return step("Le représentant ne peut pas agir contre la personne.",
                    civil_code(conflict_article(person.status)), "name_ad_hoc");
    if (person.status == Status::impaired && person.signature == Signature::transaction)
        return step("Un acte signé sans volonté saine peut être annulé.",
                    civil_code("414-1 et 464"), "postpone");
    if (judge_of(person) != "no_judge" && !person.authorised)
        return step("Sans autorisation, la transaction est nulle.",
                    civil_code(regime_of(person).articles), "ask_judge");
    if (needs_notice(person) && !person.judge_told)
        return step("Le juge est prévenu avant tout paiement au représentant.",
                    insurance_code("L211-15"), "tell_judge");
    if (person.status == Status::sauvegarde && !person.special_power)
        why.note("L’acte est valable, mais il peut être réduit ou rescindé.", civil_code("435"));
    return step("Rien ne s’oppose au paiement.", civil_code(regime_of(person).articles), "pay");
}

Result<Determination> judge_notice_deadline(const ProtectedPerson& person, const law::Book& book) {
    Ruling law{book, person.on};
    if (!needs_notice(person))
        return Failure{Problem{{"motor", 0, 0},
                               "L’avis de l’article L211-15 ne vaut qu’en accident de la "
                               "circulation, pour un mineur ou un majeur en tutelle.",
                               "Hors circulation, demandez protection.judge."}};
    const auto delay = law.cite(law::protection_notice_days);
    const auto last = person.on - std::chrono::days{delay.value.value};
    law.note("Le juge est prévenu au moins " + std::to_string(delay.value.value) +
                 " jours avant le premier versement.",
             delay.reference, to_french(person.on), to_french(last));
    return law.conclude(last);
}

Result<Determination> majority(const ProtectedPerson& person, const law::Book& book) {
    if (!person.born)
        return Failure{Problem{{"born", 0, 0}, "La date de naissance manque.", "Indiquez born."}};
    Ruling law{book, person.on};
    const auto years = law.cite(law::protection_majority_years);
    const auto day =
        add_years(*person.born, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("À sa majorité la personne signe seule ; les délais d’offre ne l’attendent pas.",
             years.reference, to_french(*person.born), to_french(day));
    return law.conclude(day);
}

Problems impossible(const ProtectedPerson& person) {
    return out_of_order(person, {{"born", person.born, "on", person.on}});
}

}  // namespace sim::claims::transversal
