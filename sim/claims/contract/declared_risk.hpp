#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What an inexact declaration of the risk, or too small a sum insured, leaves of an indemnity.
namespace sim::claims::contract {

enum class Declaration { exact, good_faith, bad_faith };
inline constexpr std::array declaration_words{
    Option{"exact", "Déclaration exacte"},
    Option{"good_faith", "Inexacte, de bonne foi"},
    Option{"bad_faith", "Inexacte, de mauvaise foi"},
};
constexpr std::span<const Option> words_of(Declaration) {
    return declaration_words;
}

/// Damage and values exclude the franchise, which is deducted afterwards.
struct DeclaredRisk {
    Date on;
    Money damage;
    Declaration declaration = Declaration::exact;
    std::optional<Money> premium_paid;  ///< For the cover concerned, at the rates in force.
    std::optional<Money> premium_due;   ///< Had the risk been declared exactly.
    std::optional<Money> sum_insured;   ///< At the loss, indexed; none for a first-risk cover.
    std::optional<Money> value;         ///< Of the insured goods at the loss.
    Rate tolerance;                     ///< Over the sum insured, before the proportion applies.
    bool capital_rule_waived = false;  ///< « Abrogation de la règle proportionnelle de capitaux ».
};

inline constexpr std::array declared_risk_facts{
    must<&DeclaredRisk::on>("on", "Date du sinistre"),
    must<&DeclaredRisk::damage>("damage", "Dommage évalué, avant franchise"),
    may<&DeclaredRisk::declaration>("declaration", "Déclaration du risque"),
    may<&DeclaredRisk::premium_paid>("premium_paid", "Prime payée"),
    may<&DeclaredRisk::premium_due>("premium_due", "Prime qui aurait été due"),
    may<&DeclaredRisk::sum_insured>("sum_insured", "Capital assuré au jour du sinistre"),
    may<&DeclaredRisk::value>("value", "Valeur des biens assurés au jour du sinistre"),
    may<&DeclaredRisk::tolerance>("tolerance", "Tolérance avant réduction"),
    may<&DeclaredRisk::capital_rule_waived>("capital_rule_waived",
                                            "Règle proportionnelle de capitaux abandonnée"),
};
constexpr std::span<const Fact<DeclaredRisk>> facts_of(const DeclaredRisk*) {
    return declared_risk_facts;
}
constexpr MatterName matter_of(const DeclaredRisk*) {
    return {"contract.declared_risk", "Risque déclaré et capitaux assurés"};
}
Problems impossible(const DeclaredRisk& risk);

/// Whether the value passes the sum insured by more than the tolerance (C. assur., art. L121-5).
bool is_under_insured(const DeclaredRisk& risk);
/// An amount in proportion of the sum insured to the value when the risk is under-insured; in every
/// case never above the sum insured, the limit of what the insurer promised.
Money by_sums(const DeclaredRisk& risk, Money amount);
/// An amount in proportion of the premiums (L113-9). Only for a declaration in good faith.
Money by_premiums(const DeclaredRisk& risk, Money amount);

/// The indemnity before franchise: reduced in proportion of the premiums (C. assur., art. L113-9)
/// and of the sums (L121-5), nothing when the contract is null (L113-8).
Result<Determination> reduced_indemnity(const DeclaredRisk& risk, const law::Book& book);

}  // namespace sim::claims::contract
