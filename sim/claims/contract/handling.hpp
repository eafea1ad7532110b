#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What the desk does with a loss whatever its branch: who sees the damage, what is saved at once,
/// what is set aside.
namespace sim::claims::contract {

enum class Hazard {
    water,
    fire,
    theft,
    glass,
    storm,
    flood,
    drought,
    electrical,
    construction,
    liability,
    frost
};
inline constexpr std::array hazard_words{
    Option{"water", "Dégât des eaux"},
    Option{"fire", "Incendie"},
    Option{"theft", "Vol"},
    Option{"glass", "Bris de glace"},
    Option{"storm", "Tempête, grêle, neige"},
    Option{"flood", "Inondation, catastrophe naturelle"},
    Option{"drought", "Sécheresse, retrait-gonflement des argiles"},
    Option{"electrical", "Dommage électrique"},
    Option{"construction", "Désordre de construction"},
    Option{"liability", "Responsabilité civile"},
    Option{"frost", "Gel"},
};
constexpr std::span<const Option> words_of(Hazard) {
    return hazard_words;
}

struct Damaged {
    Date on;
    Hazard hazard = Hazard::water;
    Money amount;
    bool doubt = false;
    bool recourse = false;
    bool irsi_tranche_2 = false;
};
inline constexpr std::array damaged_facts{
    must<&Damaged::on>("on", "Date du sinistre"),
    must<&Damaged::hazard>("hazard", "Événement"),
    may<&Damaged::amount>("amount", "Dommage estimé"),
    may<&Damaged::doubt>("doubt", "Doute sur la cause, l’ampleur ou la sincérité"),
    may<&Damaged::recourse>("recourse", "Responsabilité d’un tiers ou mise en cause de l’assuré"),
    may<&Damaged::irsi_tranche_2>("irsi_tranche_2", "Local en tranche 2 de la convention IRSI"),
};
constexpr std::span<const Fact<Damaged>> facts_of(const Damaged*) {
    return damaged_facts;
}
constexpr MatterName matter_of(const Damaged*) {
    return {"expertise.damage", "Dommage à évaluer"};
}

/// Term: how the damage is assessed.
Result<Determination> expertise_mode(const Damaged& damage, const law::Book& book);
/// Terms: what is saved at once.
Result<Determination> measures_by_hazard(const Damaged& damage, const law::Book& book);
/// Money: the forfait of the day the file is opened.
Result<Determination> opening_forfait(const Damaged& damage, const law::Book& book);
/// The words that these answers bear.
std::span<const Option> expertise_mode_words();
std::span<const Option> measure_words();

/// The components of a file's reserve, gross of recourse (C. assur., art. R343-7).
struct ReserveFile {
    Date on;
    Money principal;
    Money paid;
    Money fees;
    Money fees_paid;
    Money interest;
    Rate management;
    Rate liable_share;
    std::optional<Money> recourse_base;
    Rate recourse_chance = whole;
};
inline constexpr std::array reserve_file_facts{
    must<&ReserveFile::on>("on", "Jour de l’évaluation"),
    must<&ReserveFile::principal>("principal", "Matériels, immatériels et frais annexes"),
    may<&ReserveFile::paid>("paid", "Déjà payé en principal"),
    may<&ReserveFile::fees>("fees", "Honoraires : expert, avocat, recherche de fuite"),
    may<&ReserveFile::fees_paid>("fees_paid", "Honoraires déjà payés"),
    may<&ReserveFile::interest>("interest", "Intérêts et pénalités"),
    may<&ReserveFile::management>("management", "Frais de gestion, en part du principal"),
    may<&ReserveFile::liable_share>("liable_share", "Part de responsabilité d’un tiers"),
    may<&ReserveFile::recourse_base>("recourse_base", "Base du recours, à défaut le principal"),
    may<&ReserveFile::recourse_chance>("recourse_chance", "Chance d’aboutir du recours"),
};
constexpr std::span<const Fact<ReserveFile>> facts_of(const ReserveFile*) {
    return reserve_file_facts;
}
constexpr MatterName matter_of(const ReserveFile*) {
    return {"psap.file", "Provision d’un dossier"};
}

Result<Determination> psap_gross(const ReserveFile& file, const law::Book& book);
Result<Determination> psap_recourse(const ReserveFile& file, const law::Book& book);
Result<Determination> psap_net(const ReserveFile& file, const law::Book& book);

}  // namespace sim::claims::contract
