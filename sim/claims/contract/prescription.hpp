#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// How long an action may still be brought.
namespace sim::claims::contract {

enum class Action {
    contract,
    drought,
    personal_accident,
    life_beneficiary,
    collective_incapacity,
    common_law,
    bodily_injury,
    sexual_violence,
    hidden_defect,
    defective_product,
    builder_recourse,
    neighbour_trouble
};
inline constexpr std::array action_words{
    Option{"contract", "Contrat d’assurance, entre assuré et assureur"},
    Option{"drought", "Contrat d’assurance, sécheresse et réhydratation des sols"},
    Option{"personal_accident", "Assurance accident, ayants droit de l’assuré décédé"},
    Option{"life_beneficiary", "Assurance vie, bénéficiaire autre que le souscripteur"},
    Option{"collective_incapacity", "Incapacité de travail, contrat collectif d’une mutuelle"},
    Option{"common_law", "Droit commun : dommage aux biens, recours subrogatoire, indu"},
    Option{"bodily_injury", "Dommage corporel, depuis la consolidation"},
    Option{"sexual_violence",
           "Dommage corporel né de tortures, ou de violences sexuelles contre un mineur"},
    Option{"hidden_defect", "Garantie des vices cachés"},
    Option{"defective_product", "Responsabilité du fait des produits défectueux"},
    Option{"builder_recourse", "Recours entre constructeurs, depuis l’assignation au fond"},
    Option{"neighbour_trouble", "Trouble de voisinage, depuis sa manifestation ou son aggravation"},
};
constexpr std::span<const Option> words_of(Action) {
    return action_words;
}

enum class TimeEvent {
    court_claim,
    enforcement,
    recognition,
    expert_appointed,
    registered_letter,
    plain_message,
    mediation,
    expert_measure,
    incapacity,
    impossibility
};
inline constexpr std::array time_event_words{
    Option{"court_claim", "Demande en justice, même en référé"},
    Option{"enforcement", "Mesure conservatoire ou acte d’exécution forcée"},
    Option{"recognition", "Reconnaissance du droit par le débiteur"},
    Option{"expert_appointed", "Désignation d’un expert à la suite du sinistre"},
    Option{"registered_letter",
           "Lettre recommandée : de l’assuré sur l’indemnité, de l’assureur "
           "sur la prime"},
    Option{"plain_message", "Courriel, lettre simple ou appel"},
    Option{"mediation", "Médiation ou conciliation"},
    Option{"expert_measure", "Mesure d’instruction ordonnée avant tout procès"},
    Option{"incapacity", "Minorité ou tutelle"},
    Option{"impossibility", "Impossibilité d’agir, force majeure"},
};
constexpr std::span<const Option> words_of(TimeEvent) {
    return time_event_words;
}

/// What happened to the term. `until` ends a trial, a mediation, a measure, an incapacity.
struct TermEvent {
    TimeEvent kind = TimeEvent::court_claim;
    Date on;
    std::optional<Date> until;
};
inline constexpr std::array term_event_facts{
    must<&TermEvent::kind>("kind", "Événement"),
    must<&TermEvent::on>("on", "Jour"),
    may<&TermEvent::until>("until", "Jour où il prend fin"),
};
constexpr std::span<const Fact<TermEvent>> facts_of(const TermEvent*) {
    return term_event_facts;
}
Problems impossible(const TermEvent& event);

struct TimeBar {
    Date on;
    Action action = Action::contract;
    std::optional<Date> born_on;
    std::vector<TermEvent> events;
    bool recalled = true;
    std::optional<Date> acts_on;
};
inline constexpr std::array time_bar_facts{
    must<&TimeBar::on>("on", "Point de départ : événement, connaissance, consolidation…"),
    must<&TimeBar::action>("action", "Action"),
    may<&TimeBar::born_on>("born_on", "Naissance du droit, décès ou mise en circulation (butoir)"),
    may<&TimeBar::events>("events", "Ce qui interrompt ou suspend"),
    may<&TimeBar::recalled>("recalled",
                            "Police rappelant délais, points de départ et causes "
                            "d’interruption"),
    may<&TimeBar::acts_on>("acts_on", "Jour où l’action est engagée"),
};
constexpr std::span<const Fact<TimeBar>> facts_of(const TimeBar*) {
    return time_bar_facts;
}
constexpr MatterName matter_of(const TimeBar*) {
    return {"prescription.action", "Prescription d’une action"};
}
Problems impossible(const TimeBar& bar);

/// Date: the last day to act. The weekend does not carry it over.
Result<Determination> prescription_last_day(const TimeBar& bar, const law::Book& book);
/// bool: whether the action brought on `acts_on` comes too late. Against an insured whose policy
/// does not recall the rules (C. assur., art. R112-1) the bar cannot be raised.
Result<Determination> prescription_barred(const TimeBar& bar, const law::Book& book);

}  // namespace sim::claims::contract
