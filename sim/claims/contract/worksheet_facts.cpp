#include "sim/claims/contract/worksheet_facts.hpp"

#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

struct MoveText {
    std::string_view rule;     ///< French; the name of the good stands before a colon.
    std::string_view article;  ///< Of the insurance code; empty: the contract's own term.
};

/// In the order of `Move`.
constexpr std::array<MoveText, move_count> move_texts{{
    {"valeur retenue.", "L121-1"},
    {"rien ne l’établit, la ligne est écartée.", ""},
    {"la TVA que l’assuré ne récupère pas s’ajoute.", "L121-1"},
    {"la vétusté est déduite.", "L121-1"},
    {"la valeur à neuf rend la vétusté sur facture.", ""},
    {"le coût réel est plus bas : lui seul est payé.", "L121-1"},
    {"ni réparé ni remplacé : la valeur vénale borne l’indemnité.", "L121-1"},
    {"facture hors délai : la partie différée est perdue.", ""},
    {"La limite de cette catégorie s’applique.", ""},
    {"pris en charge dans sa limite.", ""},
    {"Le contrat est nul pour mauvaise foi : rien n’est dû.", "L113-8"},
    {"La valeur dépasse le capital assuré : l’indemnité suit leur rapport.", "L121-5"},
    {"L’indemnité ne dépasse pas le capital assuré.", "L121-5"},
    {"L’indemnité est réduite en proportion des primes.", "L113-9"},
    {"La franchise reste à l’assuré.", "L121-1"},
    {"Le plafond de la garantie s’applique.", ""},
    {"Plusieurs assureurs couvrent le risque : chacun paie sa part.", "L121-4"},
    {"Les sommes déjà versées ou compensées sont déduites.", ""},
}};

bool names_a_good(Move move) {
    return move <= Move::late_invoice;
}

law::Reference reference_of(const MoveText& text) {
    if (text.article.empty()) return {"Conditions du contrat", ""};
    return insurance_code(text.article);
}

void explain(const Worksheet& sheet, const Trace& trace, Reasoning& why) {
    for (const auto& line : trace) {
        const auto& text = move_texts[static_cast<std::size_t>(line.move)];
        std::string rule;
        if (names_a_good(line.move)) rule = sheet.goods[line.item].label + " : ";
        if (line.move == Move::cost) rule = sheet.costs[line.item].label + " : ";
        why.note(rule + std::string{text.rule}, reference_of(text), to_french(line.before),
                 to_french(line.after));
    }
}

Result<Outcome> settled(const Worksheet& sheet, const law::Book& book, Reasoning& why) {
    const auto cap = law::in_force(book, law::valeur_a_neuf_cap, sheet.on);
    if (!cap) return Failure{cap.error()};
    const auto years = law::in_force(book, law::valeur_a_neuf_years, sheet.on);
    if (!years) return Failure{years.error()};
    Usages usages{{}, why.read(*cap)};
    const auto delay = sheet.rebuild_years.value_or(why.read(*years).value);
    usages.rebuild_before = add_years(sheet.on, static_cast<int>(delay), DayOverflow::last_day);
    Trace trace;
    const auto outcome = settle_worksheet(sheet, usages, &trace);
    explain(sheet, trace, why);
    return outcome;
}

template <class Pick>
Result<Determination> answer(const Worksheet& sheet, const law::Book& book, std::string_view rule,
                             Pick pick) {
    Reasoning why;
    const auto outcome = settled(sheet, book, why);
    if (!outcome) return Failure{outcome.error()};
    const Money amount = pick(*outcome);
    why.note(std::string{rule}, {"Conditions du contrat", ""}, "", to_french(amount));
    return why.conclude(amount);
}

Problem not_given(std::string_view fact, std::string_view why) {
    return {
        {std::string{fact}, 0, 0}, "Il manque « " + std::string{fact} + " ».", std::string{why}};
}

}  // namespace

Problems impossible(const Franchise& franchise) {
    Problems problems;
    if (franchise.kind == FranchiseKind::indexed && franchise.index_then == 0)
        problems.push_back(not_given("index_then", "Une franchise indexée suit deux indices."));
    if (franchise.kind == FranchiseKind::days && franchise.days == 0)
        problems.push_back(not_given("days", "Une franchise en jours a un nombre de jours."));
    if (franchise.most && *franchise.most < franchise.least)
        problems.push_back({{"most", 0, 0},
                            "Le maximum est plus bas que le minimum.",
                            "Échangez les deux montants."});
    return problems;
}

Problems impossible(const Worksheet& sheet) {
    const DeclaredRisk risk{sheet.on,
                            {},
                            sheet.declaration,
                            sheet.premium_paid,
                            sheet.premium_due,
                            sheet.sum_insured,
                            sheet.value_at_risk,
                            sheet.tolerance,
                            sheet.capital_rule_waived};
    auto problems = impossible(risk);
    if (sheet.goods.empty())
        problems.push_back(not_given("goods", "Un règlement porte sur un bien au moins."));
    for (const auto& good : sheet.goods)
        if (good.invoiced_on && *good.invoiced_on < sheet.on)
            problems.push_back({{"goods", 0, 0},
                                "La facture de « " + good.label + " » précède le sinistre.",
                                "Vérifiez les deux dates."});
    return problems;
}

Result<Determination> pipeline_damage(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Dommage retenu, avant les limites du contrat.",
                  [](const Outcome& outcome) { return outcome.damage; });
}

Result<Determination> pipeline_franchise(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Franchise réellement supportée.",
                  [](const Outcome& outcome) { return outcome.franchise; });
}

Result<Determination> pipeline_immediate(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Indemnité due tout de suite.",
                  [](const Outcome& outcome) { return outcome.owed.immediate; });
}

Result<Determination> pipeline_deferred(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Indemnité différée, due sur facture.",
                  [](const Outcome& outcome) { return outcome.owed.deferred; });
}

Result<Determination> pipeline_total(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Indemnité totale.",
                  [](const Outcome& outcome) { return outcome.owed.total(); });
}

Result<Determination> pipeline_to_pay(const Worksheet& sheet, const law::Book& book) {
    return answer(sheet, book, "Somme à verser maintenant.",
                  [](const Outcome& outcome) { return outcome.to_pay.immediate; });
}

Result<Determination> pipeline_left_to_insured(const Worksheet& sheet, const law::Book& book) {
    Money cost;
    for (const auto& good : sheet.goods)
        cost += good.value + share(good.value, good.tax, Rounding::half_up);
    for (const auto& item : sheet.costs) cost += item.amount;
    return answer(sheet, book,
                  "Reste à l’assuré : le coût des travaux moins l’indemnité ; en réparation en "
                  "nature, il le paie à l’entreprise.",
                  [cost](const Outcome& outcome) { return cost - outcome.owed.total(); });
}

}  // namespace sim::claims::contract
