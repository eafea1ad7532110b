#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Terms of the motor branch that run from one event, without any other condition.
namespace sim::claims::motor {

enum class Clock : std::uint8_t {
    double_usage,
    declaration_request,
    pileup_papers,
    pileup_consent,
    large_pileup_proposal,
    large_pileup_consent,
    large_pileup_meeting,
    stolen_vehicle_liability,
    crm_first_period,
    crm_correction,
    crm_statement,
};
inline constexpr std::array clock_words{
    Option{"double_usage", "Demande entre assureurs de deux usages"},
    Option{"declaration_request", "Communication d’une déclaration demandée"},
    Option{"pileup_papers", "Envoi des pièces au meneur de jeu"},
    Option{"pileup_consent", "Accord d’un non-adhérent sur le tableau"},
    Option{"large_pileup_proposal", "Proposition du meneur au titre 6"},
    Option{"large_pileup_consent", "Accord sur la proposition du titre 6"},
    Option{"large_pileup_meeting", "Réunion du titre 6"},
    Option{"stolen_vehicle_liability", "Survie de la responsabilité après la plainte pour vol"},
    Option{"crm_first_period", "Durée minimale de la première période du bonus"},
    Option{"crm_correction", "Rectification d’un sinistre mal qualifié, depuis l’échéance"},
    Option{"crm_statement", "Remise du relevé d’informations, depuis la demande"},
};
constexpr std::span<const Option> words_of(Clock) {
    return clock_words;
}

struct MotorTerm {
    Date on;
    Clock clock = Clock::double_usage;
    Date from;
};
inline constexpr std::array motor_term_facts{
    must<&MotorTerm::on>("on", "Date de l’accident ou de l’échéance"),
    must<&MotorTerm::clock>("clock", "Délai"),
    must<&MotorTerm::from>("from", "Évènement d’où il court"),
};
constexpr std::span<const Fact<MotorTerm>> facts_of(const MotorTerm*) {
    return motor_term_facts;
}
constexpr MatterName matter_of(const MotorTerm*) {
    return {"motor.term", "Délais simples de l’automobile"};
}

/// IRSA counts the day of the event; the code does not.
Result<Determination> motor_term_end(const MotorTerm& term, const law::Book& book);

}  // namespace sim::claims::motor
