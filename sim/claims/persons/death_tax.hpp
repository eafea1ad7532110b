#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What taxes a death benefit, and what the scheme itself pays.
namespace sim::claims::persons {

struct DeathLevy {
    Date on;
    Money amount;
    Money abatement_used;
    bool exempt = false;
    bool generation = false;
    Rate abatement_share = whole;
};
inline constexpr std::array death_levy_facts{
    must<&DeathLevy::on>("on", "Jour du décès"),
    must<&DeathLevy::amount>("amount", "Somme due au bénéficiaire, primes d’avant 70 ans"),
    may<&DeathLevy::abatement_used>("abatement_used", "Abattement déjà utilisé ailleurs"),
    may<&DeathLevy::exempt>("exempt", "Conjoint, partenaire de PACS, frère ou sœur exonéré"),
    may<&DeathLevy::generation>("generation", "Contrat vie-génération"),
    may<&DeathLevy::abatement_share>("abatement_share", "Part de l’abattement, clause démembrée"),
};
constexpr std::span<const Fact<DeathLevy>> facts_of(const DeathLevy*) {
    return death_levy_facts;
}
constexpr MatterName matter_of(const DeathLevy*) {
    return {"death.levy", "Prélèvement de l’article 990 I"};
}
/// Money: what the insurer withholds.
Result<Determination> death_levy(const DeathLevy& asked, const law::Book& book);

struct LatePremiums {
    Date on;
    Money premiums;
    Rate share = whole;
    Rate taxable_share = whole;
    bool exempt = false;
};
inline constexpr std::array late_premiums_facts{
    must<&LatePremiums::on>("on", "Jour du décès"),
    must<&LatePremiums::premiums>("premiums", "Primes versées après 70 ans, tous contrats"),
    may<&LatePremiums::share>("share", "Part de ce bénéficiaire"),
    may<&LatePremiums::taxable_share>("taxable_share", "Part de tous les bénéficiaires imposables")
        .between(Rate::millionths(1), whole),
    may<&LatePremiums::exempt>("exempt", "Conjoint, partenaire de PACS, frère ou sœur exonéré"),
};
constexpr std::span<const Fact<LatePremiums>> facts_of(const LatePremiums*) {
    return late_premiums_facts;
}
constexpr MatterName matter_of(const LatePremiums*) {
    return {"death.late_premiums", "Droits de l’article 757 B"};
}
/// Money: what the beneficiary declares to the tax office; gains are exempt.
Result<Determination> taxable_premiums(const LatePremiums& asked, const law::Book& book);

enum class SocialStatus { employee, self_employed_active, self_employed_retired };
inline constexpr std::array social_status_words{
    Option{"employee", "Salarié, chômeur, invalide"},
    Option{"self_employed_active", "Indépendant actif"},
    Option{"self_employed_retired", "Indépendant retraité"},
};
constexpr std::span<const Option> words_of(SocialStatus) {
    return social_status_words;
}
struct SocialCapital {
    Date on;
    SocialStatus status = SocialStatus::employee;
};
inline constexpr std::array social_capital_facts{
    must<&SocialCapital::on>("on", "Jour du décès"),
    must<&SocialCapital::status>("status", "Situation du défunt"),
};
constexpr std::span<const Fact<SocialCapital>> facts_of(const SocialCapital*) {
    return social_capital_facts;
}
constexpr MatterName matter_of(const SocialCapital*) {
    return {"death.social_capital", "Capital décès de la sécurité sociale"};
}
/// Money: the scheme's flat death capital.
Result<Determination> social_capital(const SocialCapital& asked, const law::Book& book);

}  // namespace sim::claims::persons
