#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// Whether the contract answers: premium paid, loss told in time, clauses that hold.
namespace sim::claims::contract {

/// C. assur., art. L113-3 and R113-1. The letter counts from its sending.
struct UnpaidPremium {
    Date on;
    Date due_on;
    std::optional<Date> notice_on;
    std::optional<Date> paid_on;
    bool after_noon = false;
};
inline constexpr std::array unpaid_premium_facts{
    must<&UnpaidPremium::on>("on", "Date du sinistre"),
    must<&UnpaidPremium::due_on>("due_on", "Échéance de la prime"),
    may<&UnpaidPremium::notice_on>("notice_on", "Envoi de la mise en demeure recommandée"),
    may<&UnpaidPremium::paid_on>("paid_on", "Paiement de la prime"),
    may<&UnpaidPremium::after_noon>("after_noon", "Sinistre survenu après midi"),
};
constexpr std::span<const Fact<UnpaidPremium>> facts_of(const UnpaidPremium*) {
    return unpaid_premium_facts;
}
constexpr MatterName matter_of(const UnpaidPremium*) {
    return {"cover.unpaid_premium", "Prime impayée"};
}
Problems impossible(const UnpaidPremium& premium);

/// Date: first day on which the letter may be sent.
Result<Determination> notice_from(const UnpaidPremium& premium, const law::Book& book);
/// Date: first day without cover, unless paid before.
Result<Determination> suspended_from(const UnpaidPremium& premium, const law::Book& book);
/// Date: at its midnight the insurer may end the contract.
Result<Determination> resiliation_from(const UnpaidPremium& premium, const law::Book& book);
/// Date: at its noon the cover is back.
Result<Determination> restored_on(const UnpaidPremium& premium, const law::Book& book);
/// bool: whether the loss is covered as to the premium.
Result<Determination> covered_despite_premium(const UnpaidPremium& premium, const law::Book& book);

enum class Told { loss, theft, livestock, hail, aggravation };
inline constexpr std::array told_words{
    Option{"loss", "Sinistre"},
    Option{"theft", "Vol"},
    Option{"livestock", "Mortalité du bétail"},
    Option{"hail", "Grêle sur récoltes"},
    Option{"aggravation", "Aggravation du risque"},
};
constexpr std::span<const Option> words_of(Told) {
    return told_words;
}

struct Notice {
    Date on;
    Told told = Told::loss;
    std::optional<std::int64_t> contract_days;
    std::optional<Date> declared_on;
    Region region = Region::metropole;
    bool clause = false;
    bool clause_apparent = true;
    bool prejudice_proven = false;
    bool force_majeure = false;
    bool lied = false;
    bool against_victim = false;
};
inline constexpr std::array notice_facts{
    must<&Notice::on>("on", "Jour où l’assuré a su"),
    may<&Notice::told>("told", "Ce qui est déclaré"),
    may<&Notice::contract_days>("contract_days", "Jours que le contrat accorde"),
    may<&Notice::declared_on>("declared_on", "Jour de la déclaration"),
    may<&Notice::region>("region", "Jours fériés de"),
    may<&Notice::clause>("clause", "Clause de déchéance au contrat"),
    may<&Notice::clause_apparent>("clause_apparent", "Clause en caractères très apparents"),
    may<&Notice::prejudice_proven>("prejudice_proven", "Préjudice prouvé par l’assureur"),
    may<&Notice::force_majeure>("force_majeure", "Retard dû à un cas fortuit ou de force majeure"),
    may<&Notice::lied>("lied", "Fausse déclaration du sinistre, de mauvaise foi"),
    may<&Notice::against_victim>("against_victim",
                                 "Opposée à la victime d’un accident de la route"),
};
constexpr std::span<const Fact<Notice>> facts_of(const Notice*) {
    return notice_facts;
}
constexpr MatterName matter_of(const Notice*) {
    return {"declaration.notice", "Déclaration et déchéance"};
}
Problems impossible(const Notice& notice);

/// Date. The contract may lengthen the legal term, never shorten it.
Result<Determination> declaration_last_day(const Notice& notice, const law::Book& book);
Result<Determination> declared_in_time(const Notice& notice, const law::Book& book);
/// bool: the cover of this loss is lost (C. assur., art. L113-2 and L112-4).
Result<Determination> decheance(const Notice& notice, const law::Book& book);

/// A clause that the insurer raises, and what the insured had to do (L113-1, L112-4).
struct Clauses {
    Date on;
    bool subscribed = true;
    bool conditions_met = true;
    bool exclusion_raised = false;
    bool formal = true;
    bool limited = true;
    bool apparent = true;
    bool proven = true;
    bool intentional = false;
    bool by_another = false;
};
inline constexpr std::array clauses_facts{
    must<&Clauses::on>("on", "Date du sinistre"),
    may<&Clauses::subscribed>("subscribed", "Garantie souscrite"),
    may<&Clauses::conditions_met>("conditions_met", "Conditions de la garantie remplies"),
    may<&Clauses::exclusion_raised>("exclusion_raised", "Exclusion invoquée"),
    may<&Clauses::formal>("formal", "Exclusion formelle : aucune interprétation nécessaire"),
    may<&Clauses::limited>("limited", "Exclusion limitée : la garantie garde un objet"),
    may<&Clauses::apparent>("apparent", "Exclusion en caractères très apparents"),
    may<&Clauses::proven>("proven", "Faits de l’exclusion prouvés par l’assureur"),
    may<&Clauses::intentional>("intentional", "Dommage voulu par son auteur"),
    may<&Clauses::by_another>("by_another", "Auteur dont l’assuré répond, non l’assuré lui-même"),
};
constexpr std::span<const Fact<Clauses>> facts_of(const Clauses*) {
    return clauses_facts;
}
constexpr MatterName matter_of(const Clauses*) {
    return {"cover.clauses", "Exclusions et conditions"};
}

/// bool: an exclusion, of the contract or of the law, takes the loss out.
Result<Determination> exclusion_holds(const Clauses& clauses, const law::Book& book);
/// Term, one of the grounds of the act `open_claim`.
Result<Determination> cover_ground(const Clauses& clauses, const law::Book& book);

}  // namespace sim::claims::contract
