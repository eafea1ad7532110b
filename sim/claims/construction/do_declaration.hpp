#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What a dommages-ouvrage declaration must hold, and when the cover itself runs.
namespace sim::claims::construction {

inline constexpr std::array do_item_words{
    Option{"policy_number", "Numéro du contrat"},
    Option{"owner_name", "Nom du propriétaire"},
    Option{"works_address", "Adresse de la construction"},
    Option{"reception_date", "Date de réception, à défaut de première occupation"},
    Option{"damage_described", "Date d’apparition, description et localisation des dommages"},
    Option{"mise_en_demeure_copy", "Copie de la mise en demeure de l’entrepreneur"},
    Option{"nothing_missing", "Rien ne manque"},
};

struct DoDeclaration {
    Date on;
    std::optional<Date> received_on;
    bool policy_number = true;
    bool owner_name = true;
    bool works_address = true;
    bool damage_described = true;
    bool mise_en_demeure = false;
    bool contract_ended = false;
    std::optional<Date> known_on;
    bool refused_before = false;
};
inline constexpr std::array do_declaration_facts{
    must<&DoDeclaration::on>("on", "Réception de la déclaration par l’assureur"),
    may<&DoDeclaration::received_on>("received_on",
                                     "Réception de l’ouvrage, à défaut première occupation"),
    may<&DoDeclaration::policy_number>("policy_number", "Numéro du contrat indiqué"),
    may<&DoDeclaration::owner_name>("owner_name", "Nom du propriétaire indiqué"),
    may<&DoDeclaration::works_address>("works_address", "Adresse de la construction indiquée"),
    may<&DoDeclaration::damage_described>("damage_described", "Dommages datés, décrits, situés"),
    may<&DoDeclaration::mise_en_demeure>("mise_en_demeure",
                                         "Mise en demeure de l’entrepreneur, vaine et jointe"),
    may<&DoDeclaration::contract_ended>("contract_ended",
                                        "Marché résilié pour inexécution avant réception"),
    may<&DoDeclaration::known_on>("known_on", "Jour où l’assuré connaît le dommage"),
    may<&DoDeclaration::refused_before>("refused_before",
                                        "Même dommage déjà déclaré et refusé dans les délais"),
};
constexpr std::span<const Fact<DoDeclaration>> facts_of(const DoDeclaration*) {
    return do_declaration_facts;
}
constexpr MatterName matter_of(const DoDeclaration*) {
    return {"do.declaration", "Déclaration dommages-ouvrage"};
}
Problems impossible(const DoDeclaration& declaration);

/// Terms of `do_item_words`.
Result<Determination> do_missing_items(const DoDeclaration& declaration, const law::Book& book);
/// bool: whether the declaration is complete.
Result<Determination> do_complete(const DoDeclaration& declaration, const law::Book& book);
/// bool: whether the cover runs on the day of the declaration.
Result<Determination> do_cover_runs(const DoDeclaration& declaration, const law::Book& book);
/// Date: the last day of the insured's action against the insurer.
Result<Determination> do_action_end(const DoDeclaration& declaration, const law::Book& book);
/// bool: whether the declaration starts the insurer's terms.
Result<Determination> do_new_clock(const DoDeclaration& declaration, const law::Book& book);

}  // namespace sim::claims::construction
