#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "sim/claims/matter.hpp"

/// What acts of a protected person are worth, how long a measure may last, and what the payer of a
/// minor or of a protected subscriber looks at.
namespace sim::claims::transversal {

enum class DeedLack : std::uint8_t {
    nothing,
    representation,
    assistance,
    authorisation,
};
inline constexpr std::array deed_lack_words{
    Option{"nothing", "Rien"},
    Option{"representation", "La représentation nécessaire"},
    Option{"assistance", "L’assistance du curateur"},
    Option{"authorisation", "L’autorisation du juge"},
};
constexpr std::span<const Option> words_of(DeedLack) {
    return deed_lack_words;
}

struct ProtectedDeed {
    Date on;
    DeedLack lacks = DeedLack::nothing;
    bool prejudice = false;
    bool confirmed = false;
    bool compromises = false;
};
inline constexpr std::array protected_deed_facts{
    must<&ProtectedDeed::on>("on", "Jour de l’acte"),
    must<&ProtectedDeed::lacks>("lacks", "Ce qui manque à l’acte"),
    may<&ProtectedDeed::prejudice>("prejudice", "Préjudice subi par la personne"),
    may<&ProtectedDeed::confirmed>("confirmed", "Acte confirmé avec l’autorisation du juge"),
    may<&ProtectedDeed::compromises>("compromises",
                                     "Acte qui compromet manifestement ses intérêts"),
};
constexpr std::span<const Fact<ProtectedDeed>> facts_of(const ProtectedDeed*) {
    return protected_deed_facts;
}
constexpr MatterName matter_of(const ProtectedDeed*) {
    return {"transversal.protected_deed", "Acte passé par ou pour une personne protégée"};
}
inline constexpr std::array deed_fate_words{
    Option{"deed_holds", "Acte valable"},
    Option{"deed_voidable", "Acte annulable"},
    Option{"deed_void", "Acte nul de plein droit"},
};
/// Term: what the deed is worth (C. civ., art. 465 and 494-9).
Result<Determination> deed_fate(const ProtectedDeed& deed, const law::Book& book);
/// Date: last day to have it annulled.
Result<Determination> annulment_by(const ProtectedDeed& deed, const law::Book& book);
/// Truth: the payer must warn the judge (art. 387-3 and 499).
Result<Determination> judge_to_warn(const ProtectedDeed& deed, const law::Book& book);

enum class MeasureKind : std::uint8_t {
    curatelle,
    tutelle,
    habilitation_general,
};
inline constexpr std::array measure_kind_words{
    Option{"curatelle", "Curatelle"},
    Option{"tutelle", "Tutelle"},
    Option{"habilitation_general", "Habilitation familiale générale"},
};
constexpr std::span<const Option> words_of(MeasureKind) {
    return measure_kind_words;
}

struct MeasureLength {
    Date on;
    MeasureKind kind = MeasureKind::curatelle;
    std::int64_t months = 0;
    bool reasoned = false;
    bool renewed = false;
};
inline constexpr std::array measure_length_facts{
    must<&MeasureLength::on>("on", "Jour du jugement"),
    must<&MeasureLength::kind>("kind", "Mesure"),
    must<&MeasureLength::months>("months", "Durée décidée, en mois").between(1, 600),
    may<&MeasureLength::reasoned>("reasoned", "Durée longue, spécialement motivée"),
    may<&MeasureLength::renewed>("renewed", "Mesure renouvelée"),
};
constexpr std::span<const Fact<MeasureLength>> facts_of(const MeasureLength*) {
    return measure_length_facts;
}
constexpr MatterName matter_of(const MeasureLength*) {
    return {"transversal.measure_length", "Durée d’une mesure de protection"};
}
/// Count: the most months that the law allows.
Result<Determination> longest_measure(const MeasureLength& measure, const law::Book& book);
/// Truth: the judgment keeps to it.
Result<Determination> length_lawful(const MeasureLength& measure, const law::Book& book);

enum class MinorSumKind : std::uint8_t {
    personal_harm,
    other,
};
inline constexpr std::array minor_sum_kind_words{
    Option{"personal_harm", "Réparation d’un préjudice extrapatrimonial"},
    Option{"other", "Autre bien du mineur"},
};
constexpr std::span<const Option> words_of(MinorSumKind) {
    return minor_sum_kind_words;
}

struct MinorSum {
    Date on;
    Date born;
    MinorSumKind kind = MinorSumKind::other;
};
inline constexpr std::array minor_sum_facts{
    must<&MinorSum::on>("on", "Jour du versement"),
    must<&MinorSum::born>("born", "Naissance"),
    must<&MinorSum::kind>("kind", "Nature de la somme"),
};
constexpr std::span<const Fact<MinorSum>> facts_of(const MinorSum*) {
    return minor_sum_facts;
}
constexpr MatterName matter_of(const MinorSum*) {
    return {"transversal.minor_sum", "Somme versée à un mineur"};
}
Problems impossible(const MinorSum& asked);
/// Truth: the parents may keep what it yields.
Result<Determination> parents_may_enjoy(const MinorSum& sum, const law::Book& book);

enum class GuardedSubscriber : std::uint8_t {
    curatelle,
    tutelle,
};
inline constexpr std::array guarded_subscriber_words{
    Option{"curatelle", "Curatelle"},
    Option{"tutelle", "Tutelle"},
};
constexpr std::span<const Option> words_of(GuardedSubscriber) {
    return guarded_subscriber_words;
}

enum class LifeAct : std::uint8_t {
    subscription,
    surrender,
    beneficiary,
};
inline constexpr std::array life_act_words{
    Option{"subscription", "Souscription"},
    Option{"surrender", "Rachat"},
    Option{"beneficiary", "Désignation ou changement de bénéficiaire"},
};
constexpr std::span<const Option> words_of(LifeAct) {
    return life_act_words;
}

struct GuardedLifeAct {
    Date on;
    GuardedSubscriber status = GuardedSubscriber::tutelle;
    LifeAct act = LifeAct::subscription;
    bool for_protector = false;
};
inline constexpr std::array guarded_life_act_facts{
    must<&GuardedLifeAct::on>("on", "Jour de l’acte"),
    must<&GuardedLifeAct::status>("status", "Mesure"),
    may<&GuardedLifeAct::act>("act", "Acte"),
    may<&GuardedLifeAct::for_protector>("for_protector", "Protecteur désigné bénéficiaire"),
};
constexpr std::span<const Fact<GuardedLifeAct>> facts_of(const GuardedLifeAct*) {
    return guarded_life_act_facts;
}
constexpr MatterName matter_of(const GuardedLifeAct*) {
    return {"transversal.guarded_life_act", "Assurance vie d’une personne protégée"};
}
/// Term: who decides with the person, or for him (C. assur., art. L132-4-1).
Result<Determination> life_act_by(const GuardedLifeAct& act, const law::Book& book);

}  // namespace sim::claims::transversal
