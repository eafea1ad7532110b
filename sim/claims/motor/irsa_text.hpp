#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The text of the IRSA itself: its editions, its thirteen cases, what it says of a silent party
/// and of a damage that nobody saw; and the electronic constat.
namespace sim::claims::motor {

enum class TextSide : std::uint8_t { x, y };
inline constexpr std::array text_side_words{
    Option{"x", "X, la première colonne du barème"},
    Option{"y", "Y, la seconde colonne du barème"},
};
constexpr std::span<const Option> words_of(TextSide) {
    return text_side_words;
}
struct CaseCode {
    Date on;
    std::int64_t code = 0;
    TextSide side = TextSide::y;
};
inline constexpr std::array case_code_facts{
    must<&CaseCode::on>("on", "Date de l’accident"),
    must<&CaseCode::code>("code", "Numéro du cas de barème").between(0, 99),
    may<&CaseCode::side>("side", "Véhicule"),
};
constexpr std::span<const Fact<CaseCode>> facts_of(const CaseCode*) {
    return case_code_facts;
}
constexpr MatterName matter_of(const CaseCode*) {
    return {"motor.irsa_code", "Cas de barème IRSA donné par son numéro"};
}
/// Rate: what the insurer of that vehicle bears; refused for a code that the text does not hold.
Result<Determination> charge_of_code(const CaseCode& asked, const law::Book& book);
/// Date: the first day of the edition that governs the accident.
Result<Determination> irsa_edition(const CaseCode& asked, const law::Book& book);

enum class HearingStage : std::uint8_t { conciliation, arbitration };
inline constexpr std::array hearing_stage_words{
    Option{"conciliation", "Réunion de conciliation"},
    Option{"arbitration", "Pièces pour l’arbitrage"},
};
constexpr std::span<const Option> words_of(HearingStage) {
    return hearing_stage_words;
}
enum class SilentParty : std::uint8_t { none, claimant, opponent, both };
inline constexpr std::array silent_party_words{
    Option{"none", "Aucune"},
    Option{"claimant", "Le demandeur"},
    Option{"opponent", "Le défendeur"},
    Option{"both", "Les deux"},
};
constexpr std::span<const Option> words_of(SilentParty) {
    return silent_party_words;
}
struct Hearing {
    Date on;
    HearingStage stage = HearingStage::conciliation;
    SilentParty silent = SilentParty::none;
    bool two_vehicles = true;  ///< Titles 3.1 and 3.2.
};
inline constexpr std::array hearing_facts{
    must<&Hearing::on>("on", "Date de l’accident"),
    must<&Hearing::stage>("stage", "Étape"),
    must<&Hearing::silent>("silent", "Partie absente ou muette"),
    may<&Hearing::two_vehicles>("two_vehicles", "Recours des titres 3.1 ou 3.2"),
};
constexpr std::span<const Fact<Hearing>> facts_of(const Hearing*) {
    return hearing_facts;
}
constexpr MatterName matter_of(const Hearing*) {
    return {"motor.irsa_hearing", "Silence en conciliation ou en arbitrage IRSA"};
}
inline constexpr std::array silence_words{
    Option{"case_goes_on", "Le différend suit son cours"},
    Option{"claimant_wins", "La position du demandeur est acceptée"},
    Option{"opponent_wins", "La position du défendeur est acceptée"},
    Option{"recourse_stands", "Le recours est maintenu"},
    Option{"file_closed", "Le dossier est clos"},
};
/// Term: what the silence of a party does.
Result<Determination> outcome_of_silence(const Hearing& hearing, const law::Book& book);

enum class SeenAt : std::uint8_t { before_works, during_works, after_works };
inline constexpr std::array seen_at_words{
    Option{"before_works", "Avant les travaux"},
    Option{"during_works", "Pendant les travaux"},
    Option{"after_works", "Après les travaux"},
};
constexpr std::span<const Option> words_of(SeenAt) {
    return seen_at_words;
}
struct SeenDamage {
    Date on;
    SeenAt seen = SeenAt::before_works;
    bool flat_amount = true;  ///< Title 3.1.
    bool remote = false;
    bool remote_stated = true;
    bool motor_expert = true;
    bool driver_wrote_none = false;  ///< On a constat that both signed.
    bool police_noted_none = false;
};
inline constexpr std::array seen_damage_facts{
    must<&SeenDamage::on>("on", "Date de l’accident"),
    may<&SeenDamage::seen>("seen", "Examen du véhicule par l’expert"),
    may<&SeenDamage::flat_amount>("flat_amount", "Recours forfaitaire du titre 3.1"),
    may<&SeenDamage::remote>("remote", "Expertise à distance"),
    may<&SeenDamage::remote_stated>("remote_stated", "Distance dite dans le rapport"),
    may<&SeenDamage::motor_expert>("motor_expert", "Faite par un expert en automobile"),
    may<&SeenDamage::driver_wrote_none>("driver_wrote_none",
                                        "Conducteur écrivant «\u00A0aucun dégât\u00A0» au constat "
                                        "signé des deux"),
    may<&SeenDamage::police_noted_none>("police_noted_none", "Aucun dégât selon les agents"),
};
constexpr std::span<const Fact<SeenDamage>> facts_of(const SeenDamage*) {
    return seen_damage_facts;
}
constexpr MatterName matter_of(const SeenDamage*) {
    return {"motor.irsa_seen_damage", "Dommage constaté selon l’IRSA"};
}
/// bool: whether the report may support the recourse.
Result<Determination> report_admissible(const SeenDamage& damage, const law::Book& book);
/// bool: whether a recourse may be presented for that vehicle.
Result<Determination> damage_opens_recourse(const SeenDamage& damage, const law::Book& book);

struct ElectronicConstat {
    Date on;
    std::int64_t vehicles = 2;
    bool all_french = true;  ///< Registered and insured in France.
    bool injured = false;
};
inline constexpr std::array electronic_constat_facts{
    must<&ElectronicConstat::on>("on", "Date de l’accident"),
    may<&ElectronicConstat::vehicles>("vehicles", "Nombre de véhicules").between(1, 100),
    may<&ElectronicConstat::all_french>("all_french", "Tous immatriculés et assurés en France"),
    may<&ElectronicConstat::injured>("injured", "Un blessé au moins"),
};
constexpr std::span<const Fact<ElectronicConstat>> facts_of(const ElectronicConstat*) {
    return electronic_constat_facts;
}
constexpr MatterName matter_of(const ElectronicConstat*) {
    return {"motor.electronic_constat", "Constat électronique"};
}
/// bool: whether the drivers may use the electronic constat; it is worth the paper one.
Result<Determination> electronic_allowed(const ElectronicConstat& form, const law::Book& book);

}  // namespace sim::claims::motor
