#include "sim/claims/transversal/care_for_people.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

bool shows_fragility(const VulnerablePerson& person, Reasoning& why) {
    const auto real = std::ranges::count_if(
        person.signs, [](Fragility sign) { return sign != Fragility::age_alone; });
    why.note(real > 0               ? "Un indice au moins appelle une attention particulière."
             : person.signs.empty() ? "Aucun indice n’est relevé."
                                    : "L’âge seul n’est pas un critère.",
             trade_practice("clientèles vulnérables, ACPR et AMF"));
    return real > 0;
}

/// Sentences and words gathered in order, joined at the end.
struct Words {
    std::string ids;
    void add(std::string_view id) { ids += (ids.empty() ? "" : ",") + std::string{id}; }
};

struct AdviceDuty {
    bool met;
    std::string_view word;
    std::string_view sentence;
    std::string_view article;
};

std::string_view nature_of(const Agreement& asked, Reasoning& why) {
    if (!asked.insurer_concedes || !asked.person_concedes) {
        why.note("Sans concessions réciproques, l’acte n’est qu’une quittance.",
                 civil_code("2044"));
        return "is_quittance";
    }
    if (!asked.written || !asked.capable || !asked.authorised) {
        why.note(!asked.written   ? "La transaction doit être écrite."
                 : !asked.capable ? "Transiger suppose de pouvoir disposer du droit."
                                  : "L’autorisation du juge manque.",
                 civil_code(asked.written ? "2045" : "2044"));
        return "is_void";
    }
    why.note("Des concessions réciproques, un écrit, la capacité : c’est une transaction.",
             civil_code("2044 et 2045"));
    return "is_transaction";
}

}  // namespace

Result<Determination> is_vulnerable(const VulnerablePerson& person, const law::Book&) {
    Reasoning why;
    const bool fragile = shows_fragility(person, why);
    return why.conclude(fragile);
}

Result<Determination> vulnerability_measures(const VulnerablePerson& person, const law::Book&) {
    Reasoning why;
    Words words;
    if (shows_fragility(person, why)) {
        words.add("slow_down");
        words.add("written_recap");
        words.add("trusted_third");
        if (person.transaction) words.add("cooling_off");
        words.add("tell_referent");
        why.note("Le consentement doit être éclairé, et sa trace gardée.",
                 civil_code("1130 et 414-1"));
    }
    if (person.relative_without_mandate) {
        words.add("keep_secret");
        why.note("Un proche n’a droit à rien sans mandat.", european_rule("2016/679", "5"));
    }
    if (words.ids.empty()) words.add("usual_care");
    return why.conclude(Term{words.ids});
}

Result<Determination> earliest_signature(const VulnerablePerson& person, const law::Book& book) {
    Ruling law{book, person.on};
    if (!shows_fragility(person, law.why())) return law.conclude(person.on);
    const auto cooling = law.cite(law::protection_cooling_days);
    const auto day = person.on + std::chrono::days{cooling.value.value};
    law.note("La personne réfléchit avant de signer.", cooling.reference, to_french(person.on),
             to_french(day));
    return law.conclude(day);
}

Result<Determination> advice_missing(const Advice& asked, const law::Book&) {
    Reasoning why;
    const AdviceDuty duties[] = {
        {!asked.tied_to_settlement, "untie", "Le règlement ne dépend jamais d’une vente.",
         "L521-1"},
        {asked.claim_settled, "settle_first", "Le sinistre passe avant la vente.", "L521-1"},
        {asked.consented, "ask_consent", "Le client accepte d’abord d’en parler.", "L521-1"},
        {asked.needs_written, "write_needs", "Les exigences et les besoins sont écrits.", "L521-4"},
        {asked.objective_information, "inform", "L’information est objective.", "L521-4"},
        {asked.reasons_given, "give_reasons", "Le conseil est cohérent et motivé.", "L521-4"},
        {asked.life_contract || asked.ipid_given, "give_ipid",
         "Hors assurance vie, le document d’information normalisé est remis.", "L112-2"},
    };
    Words words;
    for (const auto& duty : duties) {
        why.note(std::string{duty.sentence}, insurance_code(duty.article), "",
                 duty.met ? "fait" : "manque");
        if (!duty.met) words.add(duty.word);
    }
    if (words.ids.empty()) words.add("advice_complete");
    return why.conclude(Term{words.ids});
}

Result<Determination> agreement_nature(const Agreement& asked, const law::Book&) {
    Reasoning why;
    const auto nature = nature_of(asked, why);
    return why.conclude(Term{std::string{nature}});
}

Result<Determination> agreement_bars(const Agreement& asked, const law::Book&) {
    Reasoning why;
    const bool bars = nature_of(asked, why) == "is_transaction" && asked.within_object;
    why.note(bars ? "Une demande de même objet ne peut plus être portée en justice."
                  : "La demande reste ouverte ; une aggravation le reste toujours.",
             civil_code("2048, 2049 et 2052"));
    return why.conclude(bars);
}

}  // namespace sim::claims::transversal
