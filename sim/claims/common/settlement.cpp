#include "sim/claims/common/settlement.hpp"

#include <algorithm>
#include <map>

#include "sim/claims/contract/worksheet.hpp"
#include "sim/claims/property/irsi.hpp"

namespace sim::claims {
namespace {

using Part = contract::Indemnity;

std::string_view cover_of(DamageHead head) {
    switch (head) {
        case DamageHead::contents: return "contents";
        case DamageHead::embellissements: return "embellissements";
        case DamageHead::immovable: return "immovable";
        case DamageHead::leak_search: return "leak_search";
        case DamageHead::ancillary: return "ancillary";
        case DamageHead::consequential: return "consequential";
    }
    return "";
}

/// Vetuste, then the part of it that the contract gives back on the invoice.
Part valued(const Policy& policy, const Garantie& cover, const Damage& damage, Reasoning& why) {
    const bool wears = damage.head == DamageHead::contents ||
                       damage.head == DamageHead::embellissements ||
                       damage.head == DamageHead::immovable;
    const auto reference = contract_article(policy, cover.article);
    Part part{damage.new_value, {}};
    if (!wears || cover.wear == WearTerm::none || damage.vetuste == Rate{}) {
        why.note(damage.label + " : valeur retenue.", reference, "", to_french(part.immediate));
        return part;
    }
    part = contract::after_vetuste(damage.new_value, damage.vetuste, cover.wear, cover.wear_cap);
    why.note(damage.label + " : la vétusté de " + to_french(damage.vetuste) + " est déduite.",
             reference, to_french(damage.new_value), to_french(part.immediate));
    if (cover.wear == WearTerm::deducted) return part;
    why.note(damage.label + " : la valeur à neuf rend la vétusté sur facture, jusqu’à " +
                 to_french(cover.wear_cap) + ".",
             reference, "", to_french(part.deferred));
    return part;
}

void limit(const Policy& policy, const Garantie& cover, Part& part, Reasoning& why) {
    if (!cover.plafond || part.total() <= *cover.plafond) return;
    const auto before = part.total();
    part = contract::within(part, *cover.plafond);
    why.note("La garantie « " + cover.label + " » est plafonnée.",
             contract_article(policy, cover.article), to_french(before), to_french(part.total()));
}

/// Once an event, from what is owed now first; what it exceeds is not a debt of the insured.
Money deduct(const Policy& policy, const Garantie& cover, Part& part, Reasoning& why) {
    const auto before = part.total();
    const auto franchise = std::min(cover.franchise, before);
    part = contract::less(part, franchise);
    if (franchise > Money{})
        why.note("La franchise de " + to_french(cover.franchise) + " reste à l’assuré.",
                 contract_article(policy, cover.article), to_french(before),
                 to_french(part.total()));
    return franchise;
}

/// What only the convention makes us pay, others' goods above all: as new, the wear on the invoice.
void add_by_convention(const property::Share& share, Settlement& sum, Reasoning& why) {
    const auto now = std::min(share.recoverable, share.paid);
    sum.worn += now;
    sum.immediate += now;
    sum.deferred += share.paid - now;
    why.note(share.damage->label +
                 " : la convention nous en charge, sans franchise ni plafond du contrat.",
             irsi_article("1.1.4"), "", to_french(share.paid));
}

bool is_own(const Facts& facts, const Damage& damage) {
    return damage.owner == facts.insured ||
           (damage.owner.empty() && damage.organiser == facts.insured);
}

struct Worksheet {
    std::map<std::string_view, Part> by_cover;  ///< Keyed by the cover's id.
    std::vector<property::Share> shares;
};

Id payer_in(const std::vector<property::Share>& shares, const Damage& damage) {
    const auto found = std::ranges::find(shares, &damage, &property::Share::damage);
    return found == shares.end() ? Id{} : found->payer;
}

void add_own(const Facts& facts, const Policy& policy, const Damage& damage, Worksheet& sheet,
             Settlement& sum, Reasoning& why) {
    const auto payer = payer_in(sheet.shares, damage);
    if (!payer.empty() && payer != facts.insurer) {
        why.note(damage.label + " : la convention en charge " + name_of(facts, payer) + ".",
                 irsi_article("titre 6"));
        return;
    }
    if (!damage.evidenced) {
        why.note(damage.label + " : rien ne l’établit, la ligne est écartée.", civil_code("1353"),
                 to_french(damage.new_value), to_french(Money{}));
        return;
    }
    const auto* cover = cover_for(policy, facts, damage.head);
    if (cover == nullptr && payer == facts.insurer) {
        add_by_convention(*std::ranges::find(sheet.shares, &damage, &property::Share::damage), sum,
                          why);
        return;
    }
    if (cover == nullptr) {
        why.note(damage.label + " : le contrat ne le couvre pas.", contract_article(policy, ""));
        return;
    }
    const auto part = valued(policy, *cover, damage, why);
    sum.worn += part.immediate;
    auto& line = sheet.by_cover[cover->id];
    line.immediate += part.immediate;
    line.deferred += part.deferred;
}

void close_own(const Facts& facts, const Policy& policy, Worksheet& sheet, Settlement& sum,
               Reasoning& why) {
    Part own;
    for (auto& [id, part] : sheet.by_cover) {
        limit(policy, *find_garantie(policy, id), part, why);
        own.immediate += part.immediate;
        own.deferred += part.deferred;
    }
    if (const auto* cover = garantie_for_peril(policy, facts.loss.peril))
        sum.franchise = deduct(policy, *cover, own, why);
    sum.immediate += own.immediate;
    sum.deferred += own.deferred;
}

}  // namespace

const Garantie* cover_for(const Policy& policy, const Facts& facts, DamageHead head) {
    if (const auto* own = find_garantie(policy, cover_of(head))) return own;
    if (head == DamageHead::leak_search || head == DamageHead::consequential) return nullptr;
    return garantie_for_peril(policy, facts.loss.peril);
}

/// C. assur., art. L121-1: the indemnity may not exceed the value of the thing at the loss.
Result<Settlement> settle(const Facts& facts, const law::Book& book, Reasoning& why) {
    Settlement sum;
    const auto& policy = *find_policy(facts, facts.policy);
    if (state_on(policy, facts.loss.on) != CoverState::in_force) {
        why.note("Le contrat n’est pas en vigueur : rien n’est dû.", contract_article(policy, ""));
        return sum;
    }
    const auto seen = property::study(facts, book, why);
    if (!seen) return Failure{seen.error()};
    Worksheet sheet;
    if (seen->in_scope) {
        auto parts = property::shares(facts, book, seen->local, seen->tranche, why);
        if (!parts) return Failure{parts.error()};
        sheet.shares = *std::move(parts);
    }
    for (const auto& damage : seen->local.premises->damage)
        if (is_own(facts, damage)) add_own(facts, policy, damage, sheet, sum, why);
    close_own(facts, policy, sheet, sum, why);
    for (const auto& part : sheet.shares)
        if (part.payer == facts.insurer && !is_own(facts, *part.damage))
            add_by_convention(part, sum, why);
    return sum;
}

namespace settlement {
namespace {

template <class Pick>
Result<Determination> answer(const Facts& facts, const law::Book& book, Pick pick) {
    Reasoning why;
    const auto sum = settle(facts, book, why);
    if (!sum) return Failure{sum.error()};
    return why.conclude(pick(*sum));
}

}  // namespace

Result<Determination> worn(const Facts& facts, const law::Book& book) {
    return answer(facts, book, [](const Settlement& sum) { return sum.worn; });
}

Result<Determination> immediate(const Facts& facts, const law::Book& book) {
    return answer(facts, book, [](const Settlement& sum) { return sum.immediate; });
}

Result<Determination> deferred(const Facts& facts, const law::Book& book) {
    return answer(facts, book, [](const Settlement& sum) { return sum.deferred; });
}

Result<Determination> total(const Facts& facts, const law::Book& book) {
    return answer(facts, book, [](const Settlement& sum) { return sum.immediate + sum.deferred; });
}

Result<Determination> franchise(const Facts& facts, const law::Book& book) {
    return answer(facts, book, [](const Settlement& sum) { return sum.franchise; });
}

}  // namespace settlement
}  // namespace sim::claims
