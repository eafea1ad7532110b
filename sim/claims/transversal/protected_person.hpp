#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// A person whom the law protects: who signs, which judge agrees first, on which account the money
/// goes, and whether the measure still holds.
namespace sim::claims::transversal {

enum class Status {
    capable,
    impaired,
    minor_two_parents,
    minor_one_parent,
    emancipated,
    sauvegarde,
    curatelle,
    curatelle_renforcee,
    tutelle,
    habilitation_general,
    habilitation_special,
    habilitation_assistance,
    mandat_notarial,
    mandat_private
};
inline constexpr std::array status_words{
    Option{"capable", "Majeur sans mesure"},
    Option{"impaired", "Majeur sans mesure, altération visible"},
    Option{"minor_two_parents", "Mineur, deux parents administrateurs légaux"},
    Option{"minor_one_parent", "Mineur, un seul parent"},
    Option{"emancipated", "Mineur émancipé"},
    Option{"sauvegarde", "Sauvegarde de justice"},
    Option{"curatelle", "Curatelle simple"},
    Option{"curatelle_renforcee", "Curatelle renforcée"},
    Option{"tutelle", "Tutelle"},
    Option{"habilitation_general", "Habilitation familiale, représentation générale"},
    Option{"habilitation_special", "Habilitation familiale spéciale"},
    Option{"habilitation_assistance", "Habilitation familiale, assistance"},
    Option{"mandat_notarial", "Mandat de protection future notarié"},
    Option{"mandat_private", "Mandat de protection future sous seing privé"},
};
constexpr std::span<const Option> words_of(Status) {
    return status_words;
}

/// What the person would sign: receiving what is owed, or giving something up for it.
enum class Signature { receipt, transaction };
inline constexpr std::array signature_words{
    Option{"receipt", "Quittance d’une indemnité due, sans concession"},
    Option{"transaction", "Transaction : concessions réciproques"},
};
constexpr std::span<const Option> words_of(Signature) {
    return signature_words;
}

enum class Sum { capital, income };
inline constexpr std::array sum_words{
    Option{"capital", "Capital"},
    Option{"income", "Revenus : indemnités journalières, rente"},
};
constexpr std::span<const Option> words_of(Sum) {
    return sum_words;
}

struct ProtectedPerson {
    Date on;
    Status status = Status::capable;
    Signature signature = Signature::receipt;
    Sum sum = Sum::capital;
    bool conflict = false;  ///< Of interests with the one who acts for the person.
    bool special_power = false;
    bool scope_covers = true;
    bool authorised = false;
    bool own_account = true;
    bool motor = false;
    bool judge_told = false;
    std::optional<Date> measure_from;
    std::optional<std::int64_t> measure_months;
    std::optional<Date> born;
};
inline constexpr std::array protected_person_facts{
    must<&ProtectedPerson::on>("on", "Jour du paiement ou de la signature"),
    must<&ProtectedPerson::status>("status", "Situation de la personne"),
    may<&ProtectedPerson::signature>("signature", "Acte à signer"),
    may<&ProtectedPerson::sum>("sum", "Nature de la somme"),
    may<&ProtectedPerson::conflict>("conflict", "Conflit d’intérêts avec le représentant"),
    may<&ProtectedPerson::special_power>("special_power",
                                         "Sauvegarde : mandataire spécial chargé de cet acte"),
    may<&ProtectedPerson::scope_covers>("scope_covers", "L’habilitation couvre cet acte"),
    may<&ProtectedPerson::authorised>("authorised", "Autorisation du juge obtenue"),
    may<&ProtectedPerson::own_account>("own_account", "Compte proposé au nom de la personne"),
    may<&ProtectedPerson::motor>("motor", "Accident de la circulation"),
    may<&ProtectedPerson::judge_told>("judge_told", "Avis donné au juge à temps"),
    may<&ProtectedPerson::measure_from>("measure_from", "Jour du jugement de protection"),
    may<&ProtectedPerson::measure_months>("measure_months", "Durée de la mesure, en mois")
        .between(1, 240),
    may<&ProtectedPerson::born>("born", "Naissance"),
};
constexpr std::span<const Fact<ProtectedPerson>> facts_of(const ProtectedPerson*) {
    return protected_person_facts;
}
constexpr MatterName matter_of(const ProtectedPerson*) {
    return {"transversal.protected_person", "Personne protégée"};
}
Problems impossible(const ProtectedPerson& person);

inline constexpr std::array protection_words{
    Option{"person", "La personne elle-même"},
    Option{"one_parent", "Un parent seul, les deux par prudence"},
    Option{"both_parents", "Les deux parents"},
    Option{"the_parent", "Le parent qui exerce l’autorité parentale"},
    Option{"ad_hoc", "L’autre parent autorisé ou un administrateur ad hoc"},
    Option{"special_agent", "Le mandataire spécial"},
    Option{"curateur", "Le curateur"},
    Option{"person_and_curateur", "La personne et son curateur"},
    Option{"tuteur", "Le tuteur"},
    Option{"habilite", "La personne habilitée"},
    Option{"person_and_habilite", "La personne et la personne habilitée"},
    Option{"future_agent", "Le mandataire de protection future"},
    Option{"no_judge", "Aucun juge"},
    Option{"jaf", "Juge aux affaires familiales"},
    Option{"jcp", "Juge des contentieux de la protection"},
    Option{"account_person", "Compte de la personne"},
    Option{"account_minor", "Compte au nom du mineur"},
    Option{"account_curatelle", "Compte au seul nom de la personne, mention de la curatelle"},
    Option{"account_curateur", "Compte ouvert au nom de la personne, géré par le curateur"},
    Option{"account_tutelle", "Compte au seul nom de la personne, mention de la tutelle"},
    Option{"pay", "Payer"},
    Option{"renew_measure", "Demander le renouvellement de la mesure"},
    Option{"refuse_account", "Refuser le compte, exiger celui de la personne"},
    Option{"name_ad_hoc", "Faire désigner un administrateur ou un protecteur ad hoc"},
    Option{"ask_judge", "Soumettre le projet au juge"},
    Option{"tell_judge", "Donner avis au juge et attendre"},
    Option{"postpone", "Reporter, laisser se faire assister"},
};

/// Who gives a receipt for a capital: the person, or another who acts for him. The rules on a file
/// (`payment.signatory`) ask it too.
struct ReceiptSigner {
    bool by_another = false;
    std::string_view articles;  ///< Of the civil code.
};
ReceiptSigner receipt_signer(Status status);

/// Term: who signs.
Result<Determination> protection_signatory(const ProtectedPerson& person, const law::Book& book);
/// Term: the judge who must agree first, or `no_judge`.
Result<Determination> protection_judge(const ProtectedPerson& person, const law::Book& book);
/// Term: the account.
Result<Determination> protection_account(const ProtectedPerson& person, const law::Book& book);
/// Truth: the measure holds that day.
Result<Determination> measure_holds(const ProtectedPerson& person, const law::Book& book);
/// Term: what the handler does now.
Result<Determination> protection_next_step(const ProtectedPerson& person, const law::Book& book);
/// Date: last day to tell the judge before paying that day (motor, C. assur., art. L211-15).
Result<Determination> judge_notice_deadline(const ProtectedPerson& person, const law::Book& book);
/// Date: the eighteenth birthday.
Result<Determination> majority(const ProtectedPerson& person, const law::Book& book);

}  // namespace sim::claims::transversal
