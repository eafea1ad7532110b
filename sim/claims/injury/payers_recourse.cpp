#include "sim/claims/injury/payers_recourse.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

bool holds(std::span<const Head> heads, Head head) {
    return std::ranges::find(heads, head) != heads.end();
}

std::string label_of(Head head) {
    return std::string{head_words[static_cast<std::size_t>(head)].label};
}

std::string label_of(Benefit benefit) {
    return std::string{benefit_words[static_cast<std::size_t>(benefit)].label};
}

bool annuity_on_dfp(Ruling& law) {
    return !law.has(law::annuity_spares_dfp_from);
}

void note_shares(Head head, Money loss, Money paid, const HeadShares& shares, Ruling& law) {
    law.note(label_of(head) +
                 " : la dette du responsable est le préjudice, réduit au droit de la "
                 "victime.",
             badinter_act("art. 31"), to_french(loss), to_french(shares.debt));
    law.note("La victime est servie d’abord, pour ce que les prestations n’ont pas réparé.",
             badinter_act("art. 31"), to_french(std::max(Money{}, loss - paid)),
             to_french(shares.victim));
    law.note("Les tiers payeurs prennent ce qui reste, dans la limite de leurs versements.",
             badinter_act("art. 31"), to_french(paid), to_french(shares.payers));
}

/// What touches this head among the benefits; the others are told to have no recourse here.
Money touching(const HeadRecourse& recourse, Ruling& law) {
    const bool on_dfp = annuity_on_dfp(law);
    Money total;
    for (const auto& paid : recourse.benefits) {
        const bool proved = paid.proved_personal && is_personal(recourse.head);
        if (proved || holds(heads_touched(paid.benefit, on_dfp), recourse.head)) {
            total += paid.amount;
            continue;
        }
        law.note(label_of(paid.benefit) + " : pas de recours sur ce poste.",
                 badinter_act("art. 29 et 31"), to_french(paid.amount), to_french(Money{}));
    }
    return total;
}

HeadShares shares_of(const HeadRecourse& recourse, Ruling& law) {
    const auto paid = touching(recourse, law);
    const auto shares = head_shares(recourse.loss, paid, recourse.right);
    note_shares(recourse.head, recourse.loss, paid, shares, law);
    return shares;
}

/// What each benefit has repaired of each head. A benefit of several heads (pension, annuity) goes
/// to the next one with what exceeds the loss of the one before.
std::vector<Money> repaired(const InjuryAccount& account, Ruling& law) {
    const bool on_dfp = annuity_on_dfp(law);
    std::vector<Money> paid(account.heads.size());
    for (const auto& benefit : account.benefits) {
        auto left = benefit.amount;
        for (const auto head : heads_touched(benefit.benefit, on_dfp)) {
            const auto found = std::ranges::find(account.heads, head, &AssessedHead::head);
            if (found == account.heads.end()) continue;
            auto& of_head = paid[static_cast<std::size_t>(found - account.heads.begin())];
            const auto part = std::min(left, std::max(Money{}, found->loss - of_head));
            of_head += part;
            left -= part;
            if (part != Money{})
                law.note(label_of(benefit.benefit) + " : imputation sur le poste « " +
                             label_of(head) + " ».",
                         badinter_act("art. 31"), "", to_french(part));
        }
        if (left != Money{})
            law.note(label_of(benefit.benefit) + " : le reste ne s’impute sur aucun poste.",
                     badinter_act("art. 29 et 31"), to_french(left), to_french(Money{}));
    }
    return paid;
}

HeadShares totals(const InjuryAccount& account, Ruling& law) {
    const auto paid = repaired(account, law);
    HeadShares total;
    for (std::size_t i = 0; i < account.heads.size(); ++i) {
        const auto& head = account.heads[i];
        const auto shares = head_shares(head.loss, paid[i], account.right);
        note_shares(head.head, head.loss, paid[i], shares, law);
        total.debt += shares.debt;
        total.victim += shares.victim;
        total.payers += shares.payers;
    }
    return total;
}

}  // namespace

HeadShares head_shares(Money loss, Money paid, Rate right) {
    HeadShares shares;
    shares.debt = share(loss, right, Rounding::half_up);
    shares.victim = std::min(std::max(Money{}, loss - paid), shares.debt);
    shares.payers = std::min(shares.debt - shares.victim, paid);
    return shares;
}

Problems impossible(const InjuryAccount& account) {
    Problems problems;
    for (auto head = account.heads.begin(); head != account.heads.end(); ++head)
        if (std::ranges::find(std::next(head), account.heads.end(), head->head,
                              &AssessedHead::head) != account.heads.end())
            problems.push_back({{"heads", 0, 0},
                                "Le poste « " + label_of(head->head) + " » figure deux fois.",
                                "Additionnez ses montants sur une ligne."});
    for (const auto& benefit : account.benefits)
        if (benefit.proved_personal)
            problems.push_back({{"benefits", 0, 0},
                                "La preuve d’un poste personnel se traite poste par poste.",
                                "Interrogez payers.head_payers sur ce poste."});
    return problems;
}

Result<Determination> head_victim(const HeadRecourse& recourse, const law::Book& book) {
    Ruling law{book, recourse.on};
    const auto shares = shares_of(recourse, law);
    return law.conclude(shares.victim);
}

Result<Determination> head_payers(const HeadRecourse& recourse, const law::Book& book) {
    Ruling law{book, recourse.on};
    const auto shares = shares_of(recourse, law);
    return law.conclude(shares.payers);
}

Result<Determination> account_debt(const InjuryAccount& account, const law::Book& book) {
    Ruling law{book, account.on};
    const auto total = totals(account, law);
    return law.conclude(total.debt, "Dette totale du responsable.", badinter_act("art. 31"));
}

Result<Determination> account_victim(const InjuryAccount& account, const law::Book& book) {
    Ruling law{book, account.on};
    const auto total = totals(account, law);
    return law.conclude(total.victim, "Total revenant à la victime.", badinter_act("art. 31"));
}

Result<Determination> account_payers(const InjuryAccount& account, const law::Book& book) {
    Ruling law{book, account.on};
    const auto total = totals(account, law);
    return law.conclude(total.payers, "Total revenant aux tiers payeurs.", badinter_act("art. 31"));
}

}  // namespace sim::claims::injury
