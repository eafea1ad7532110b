#include "assessment/certification/people.hpp"

#include <algorithm>
#include <cstddef>

namespace assessment::certification {
namespace {

/// One line an action: who may, in the order of `roles`.
struct Right {
    Action action;
    std::string_view french;
    std::array<bool, roles.size()> held;
};

constexpr bool x = true;
constexpr bool o = false;

/// A moderator sees everything and marks nothing; an administrator prepares and marks nothing.
constexpr std::array rights{
    //                                                  apprentice juror moderator trainer admin
    Right{Action::practise, "jouer un cas", {x, x, x, x, x}},
    Right{Action::see_own_results, "voir ses résultats", {x, x, x, x, x}},
    Right{Action::manage_people, "gérer les comptes", {o, o, o, o, x}},
    Right{Action::create_session, "créer une session", {o, o, o, o, x}},
    Right{Action::enrol, "inscrire un candidat", {o, o, o, o, x}},
    Right{Action::seat_jurors, "composer le jury", {o, o, o, o, x}},
    Right{Action::declare_conflict, "déclarer un lien", {o, x, x, o, x}},
    Right{Action::draw_cases, "tirer les sujets", {o, o, o, o, x}},
    Right{Action::record_proposals, "verser les propositions du programme", {o, o, o, o, x}},
    Right{Action::allot, "attribuer une copie", {o, o, x, o, x}},
    Right{Action::report_absence, "signaler une absence", {o, x, x, o, x}},
    Right{Action::mark, "noter une copie", {o, x, o, o, o}},
    Right{Action::align, "accorder deux notes", {o, x, o, o, o}},
    Right{Action::ask_second_look, "demander une relecture", {o, x, x, o, o}},
    Right{Action::see_all_marks, "voir toutes les notes", {o, o, x, o, o}},
    Right{Action::deliberate, "délibérer", {o, x, o, o, o}},
    Right{Action::sign, "signer le procès-verbal", {o, x, o, o, o}},
    Right{Action::export_results, "exporter les résultats", {o, x, x, o, x}},
    Right{Action::see_statistics, "voir les statistiques", {o, x, x, x, x}},
    Right{Action::export_person, "exporter les données d’une personne", {o, o, o, o, x}},
    Right{Action::erase_person, "effacer les données d’une personne", {o, o, o, o, x}},
    Right{Action::add_references, "ajouter une copie de référence", {o, o, x, o, x}},
    Right{Action::sign_remark, "signer une nouvelle notation", {o, x, o, o, o}},
    Right{Action::plan_slots, "fixer un créneau", {o, o, x, o, x}},
    Right{Action::see_cohort, "voir les essais des apprenants", {o, o, o, x, x}},
    Right{Action::confirm_clock, "confirmer l’horloge", {o, x, x, o, x}},
    Right{Action::withdraw_absence, "retirer une absence", {o, o, x, o, x}},
    Right{Action::withdraw_enrolment, "annuler une inscription", {o, o, o, o, x}},
};
static_assert(rights.size() == static_cast<std::size_t>(last_action) + 1);

constexpr std::array<std::string_view, roles.size()> words{"apprentice", "juror", "moderator",
                                                           "trainer", "administrator"};
constexpr std::array<std::string_view, roles.size()> spoken{
    "un apprenant", "un juré", "un modérateur", "un formateur", "un administrateur"};

const Right& right(Action action) {
    return *std::find_if(rights.begin(), rights.end(),
                         [&](const Right& row) { return row.action == action; });
}

}  // namespace

bool may(Role role, Action action) {
    return right(action).held[static_cast<std::size_t>(role)];
}

std::string_view word(Role role) {
    return words[static_cast<std::size_t>(role)];
}

std::optional<Role> role_from(std::string_view word) {
    for (const auto role : roles)
        if (certification::word(role) == word) return role;
    return std::nullopt;
}

std::string_view french(Role role) {
    return spoken[static_cast<std::size_t>(role)];
}

std::string_view french(Action action) {
    return right(action).french;
}

std::string not_of_the_role(Role role, Action action) {
    const auto what = std::string{french(action)};
    const bool elided = std::string_view{"aeiou"}.find(what.front()) != std::string_view::npos;
    return "Le rôle d’" + std::string{french(role)} + " ne permet pas " + (elided ? "d’" : "de ") +
           what + ".";
}

}  // namespace assessment::certification
