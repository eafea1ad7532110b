#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/motor/irsa_recourse.hpp"

/// The life of a recourse between insurers: who must write what, and by when.
namespace sim::claims::motor {

enum class Level : std::uint8_t { editor, head, direction, conciliation, arbitration };
inline constexpr std::array level_words{
    Option{"editor", "Rédacteur"},      Option{"head", "Chef de service"},
    Option{"direction", "Direction"},   Option{"conciliation", "Commission de conciliation"},
    Option{"arbitration", "Arbitrage"},
};
constexpr std::span<const Option> words_of(Level) {
    return level_words;
}

struct Dispute {
    Date on;
    Titre titre = Titre::forfait;
    Level level = Level::editor;
    std::int64_t members = 2;          ///< Insurers in dispute, for a pile-up.
    bool answered = false;             ///< The last letter had a reasoned answer.
    std::optional<Date> presented_on;  ///< Any day of the month of the batch.
    std::optional<Date> contested_on;  ///< First contestation.
    std::optional<Date> letter_on;     ///< Last reasoned letter, at `level`.
    std::optional<Date> tableau_on;    ///< Sending of the pile-up's table.
    std::optional<Date> meeting_on;    ///< Of the conciliation.
    std::optional<Date> due_from;      ///< Agreement, award or table from which the debt runs.
    std::optional<Date> paid_on;
    std::optional<Date> returned_on;  ///< « Non identifié ».
    std::optional<Date> judged_on;    ///< Final judgment or payment, for a contribution.
    Money amount;                     ///< The sum in dispute.
};
inline constexpr std::array dispute_facts{
    must<&Dispute::on>("on", "Date de l’accident"),
    may<&Dispute::titre>("titre", "Titre de la convention"),
    may<&Dispute::level>("level", "Échelon atteint"),
    may<&Dispute::members>("members", "Nombre de sociétés en différend").between(2, 50),
    may<&Dispute::answered>("answered", "La dernière lettre a reçu une réponse motivée"),
    may<&Dispute::presented_on>("presented_on", "Présentation du recours"),
    may<&Dispute::contested_on>("contested_on", "Première contestation"),
    may<&Dispute::letter_on>("letter_on", "Dernière lettre motivée"),
    may<&Dispute::tableau_on>("tableau_on", "Envoi du tableau du carambolage"),
    may<&Dispute::meeting_on>("meeting_on", "Réunion de conciliation"),
    may<&Dispute::due_from>("due_from", "Accord, sentence ou tableau définitif"),
    may<&Dispute::paid_on>("paid_on", "Règlement"),
    may<&Dispute::returned_on>("returned_on", "Retour « non identifié »"),
    may<&Dispute::judged_on>("judged_on", "Paiement ou jugement définitif"),
    may<&Dispute::amount>("amount", "Somme en jeu"),
};
constexpr std::span<const Fact<Dispute>> facts_of(const Dispute*) {
    return dispute_facts;
}
constexpr MatterName matter_of(const Dispute*) {
    return {"motor.irsa_dispute", "Délais et différends IRSA"};
}
Problems impossible(const Dispute& dispute);

Result<Determination> present_by(const Dispute& dispute, const law::Book& book);
Result<Determination> received_on(const Dispute& dispute, const law::Book& book);
Result<Determination> contest_by(const Dispute& dispute, const law::Book& book);
/// From this day the next level may be seized; earlier is inadmissible.
Result<Determination> escalate_from(const Dispute& dispute, const law::Book& book);
Result<Determination> next_level(const Dispute& dispute, const law::Book& book);
/// The day whose silence is worth agreement on the case (Titre 3.1, Direction).
Result<Determination> silence_agrees_on(const Dispute& dispute, const law::Book& book);
Result<Determination> conciliation_by(const Dispute& dispute, const law::Book& book);
Result<Determination> arbitration_by(const Dispute& dispute, const law::Book& book);
Result<Determination> contribution_by(const Dispute& dispute, const law::Book& book);
Result<Determination> pay_by(const Dispute& dispute, const law::Book& book);
Result<Determination> late_penalty(const Dispute& dispute, const law::Book& book);
Result<Determination> return_by(const Dispute& dispute, const law::Book& book);
Result<Determination> return_penalty(const Dispute& dispute, const law::Book& book);
Result<Determination> represent_by(const Dispute& dispute, const law::Book& book);

/// The convention's way of counting, alone.
struct DayCount {
    Date on;
    std::int64_t days = 0;
    std::int64_t months = 0;
    std::int64_t years = 0;
};
inline constexpr std::array day_count_facts{
    must<&DayCount::on>("on", "Évènement, premier jour compté"),
    may<&DayCount::days>("days", "Nombre de jours").between(0, 10'000),
    may<&DayCount::months>("months", "Nombre de mois").between(0, 600),
    may<&DayCount::years>("years", "Nombre d’années").between(0, 50),
};
constexpr std::span<const Fact<DayCount>> facts_of(const DayCount*) {
    return day_count_facts;
}
constexpr MatterName matter_of(const DayCount*) {
    return {"motor.irsa_days", "Délai compté à la manière de l’IRSA"};
}
Problems impossible(const DayCount& count);
Result<Determination> irsa_term_end(const DayCount& count, const law::Book& book);

}  // namespace sim::claims::motor
