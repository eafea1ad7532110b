#include "sim/claims/persons/death_benefit.hpp"

#include <algorithm>
#include <map>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"

namespace sim::claims::persons {
namespace {

Money after_suicide(const DeathCover& cover, Ruling& law) {
    const auto years = law.cite(law::death_suicide_years);
    const auto recent = [&](Date from) {
        return cover.on <
               add_years(from, static_cast<int>(years.value.value), DayOverflow::last_day);
    };
    if (cover.contract == LifeContract::employer_group) {
        law.note("L’exclusion du suicide ne s’applique pas à ce contrat de groupe.",
                 years.reference, "", to_french(cover.capital));
        return cover.capital;
    }
    if (recent(cover.since)) {
        if (cover.contract != LifeContract::home_loan) {
            law.note("Le suicide de la première année n’est pas couvert.", years.reference,
                     to_french(cover.capital), to_french(Money{}));
            return {};
        }
        const auto plafond = law.cite(law::death_suicide_loan_plafond);
        const auto due = std::min(cover.capital, plafond.value);
        law.note(
            "Prêt de la résidence principale : le suicide est couvert dès le premier jour, "
            "dans un plafond.",
            plafond.reference, to_french(cover.capital), to_french(due));
        return due;
    }
    if (cover.raised_on && recent(*cover.raised_on)) {
        law.note("L’augmentation du capital a moins d’un an : elle n’est pas couverte.",
                 years.reference, to_french(cover.capital), to_french(*cover.capital_before));
        return *cover.capital_before;
    }
    law.note("Après la première année, le suicide est couvert.", years.reference, "",
             to_french(cover.capital));
    return cover.capital;
}

/// Who is paid, in the order of the clause, with their parts.
struct Parts {
    std::vector<std::string> ids;
    std::vector<std::int64_t> weights;
};

void add(Parts& parts, const std::string& id, std::int64_t weight) {
    parts.ids.push_back(id);
    parts.weights.push_back(weight);
}

/// One rank; weights are multiplied so that the children of one payee share his part exactly.
Parts parts_of_rank(const BeneficiaryClause& clause, std::int64_t rank, Reasoning& why) {
    std::int64_t scale = 1;
    for (const auto& payee : clause.payees)
        if (!payee.children.empty()) scale *= static_cast<std::int64_t>(payee.children.size());
    Parts parts;
    for (const auto& payee : clause.payees) {
        if (payee.rank != rank) continue;
        switch (payee.state) {
            case PayeeState::living: add(parts, payee.id, payee.parts * scale); break;
            case PayeeState::dead_after:
                why.note(payee.id +
                             " est mort après l’assuré : son droit passe à ses héritiers, "
                             "à faire confirmer avant de payer.",
                         insurance_code("L132-9"));
                add(parts, payee.id, payee.parts * scale);
                break;
            case PayeeState::renounced:
                why.note(payee.id + " a renoncé : sa part va aux autres.",
                         insurance_code("L132-8"));
                break;
            case PayeeState::dead_before:
                why.note(clause.represented && !payee.children.empty()
                             ? payee.id + " est mort avant l’assuré : ses enfants le représentent."
                             : payee.id + " est mort avant l’assuré : sa désignation est caduque.",
                         insurance_code("L132-9"));
                if (!clause.represented) break;
                for (const auto& child : payee.children)
                    add(parts, child,
                        payee.parts * scale / static_cast<std::int64_t>(payee.children.size()));
                break;
        }
    }
    return parts;
}

Parts parts_of(const BeneficiaryClause& clause, Reasoning& why) {
    std::map<std::int64_t, int> ranks;
    for (const auto& payee : clause.payees) ++ranks[payee.rank];
    for (const auto& [rank, count] : ranks) {
        auto parts = parts_of_rank(clause, rank, why);
        if (parts.ids.empty()) continue;
        why.note("Le rang " + std::to_string(rank) + " de la clause est servi.",
                 insurance_code("L132-8"), std::to_string(count), std::to_string(parts.ids.size()));
        return parts;
    }
    why.note("Aucun bénéficiaire n’est en mesure de recevoir : le capital revient à la succession.",
             insurance_code("L132-11"));
    return {{"succession"}, {1}};
}

}  // namespace

Problems impossible(const DeathCover& cover) {
    Problems problems;
    keep_order(problems, cover,
               {{"since", cover.since, "on", cover.on},
                {"since", cover.since, "raised_on", cover.raised_on},
                {"raised_on", cover.raised_on, "on", cover.on}});
    if (cover.raised_on && !cover.capital_before)
        problems.push_back({{"capital_before", 0, 0},
                            "Le capital avant l’augmentation manque.",
                            "Indiquez capital_before."});
    return problems;
}

Result<Determination> covered_capital(const DeathCover& cover, const law::Book& book) {
    Ruling law{book, cover.on};
    const auto nothing = [&](std::string sentence, law::Reference reference) {
        law.note(std::move(sentence), std::move(reference), to_french(cover.capital),
                 to_french(Money{}));
        return law.conclude(Money{});
    };
    const bool group = cover.contract == LifeContract::employer_group;
    if (cover.third_party && !cover.consented && !group)
        return nothing("Sans consentement écrit de l’assuré, le contrat sur sa tête est nul.",
                       insurance_code("L132-2"));
    const auto age = law.cite(law::death_consent_age);
    if (cover.tutelle_or_in_patient ||
        (cover.age_at_signature && *cover.age_at_signature < age.value.value))
        return nothing("La loi interdit d’assurer le décès de cette personne.", age.reference);
    switch (cover.cause) {
        case DeathCause::murdered_by_payee:
            return nothing("Le contrat cesse d’avoir effet pour le bénéficiaire condamné.",
                           insurance_code("L132-24"));
        case DeathCause::suicide: return law.conclude(after_suicide(cover, law));
        case DeathCause::other: break;
    }
    law.note("Le décès est couvert.", insurance_code("L132-1"), "", to_french(cover.capital));
    return law.conclude(cover.capital);
}

Result<Determination> clause_payees(const BeneficiaryClause& clause, const law::Book&) {
    Reasoning why;
    const auto parts = parts_of(clause, why);
    std::string ids;
    for (const auto& id : parts.ids) ids += (ids.empty() ? "" : ",") + id;
    return why.conclude(Term{ids});
}

Result<Determination> clause_part(const BeneficiaryClause& clause, const law::Book&) {
    const bool named = std::ranges::any_of(clause.payees, [&](const Payee& payee) {
        return payee.id == clause.who || std::ranges::count(payee.children, clause.who) > 0;
    });
    if (!named)
        return Failure{Problem{{"who", 0, 0},
                               "La clause ne nomme pas ce bénéficiaire.",
                               "Indiquez l’identifiant d’un bénéficiaire ou de son enfant."}};
    Reasoning why;
    const auto parts = parts_of(clause, why);
    const auto found = std::ranges::find(parts.ids, clause.who);
    if (found == parts.ids.end()) {
        why.note("Cette personne ne reçoit rien.", insurance_code("L132-8"), "",
                 to_french(Money{}));
        return why.conclude(Money{});
    }
    const auto shares = allocate(clause.capital, parts.weights);
    const auto share = shares[static_cast<std::size_t>(found - parts.ids.begin())];
    why.note("Sa part du capital.", insurance_code("L132-8"), to_french(clause.capital),
             to_french(share));
    return why.conclude(share);
}

}  // namespace sim::claims::persons
