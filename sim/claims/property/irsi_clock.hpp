#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/property/local_case.hpp"

/// The clocks of the IRSI's common expertise (annexe 4) and of the escalation between insurers
/// (CORAL), in calendar days; and who has a leak searched, before and since July 2020.
namespace sim::claims::property {

struct ExpertClock {
    Date on;
    std::optional<Date> mandated_on;
    std::optional<Date> meeting_on;
    std::optional<Date> letter_on;
    std::optional<Date> ready_on;
};
inline constexpr std::array expert_clock_facts{
    must<&ExpertClock::on>("on", "Date du sinistre"),
    may<&ExpertClock::mandated_on>("mandated_on", "Réception de la mission par l’expert"),
    may<&ExpertClock::meeting_on>("meeting_on", "Première réunion"),
    may<&ExpertClock::letter_on>("letter_on", "Lettre au responsable sans assureur connu"),
    may<&ExpertClock::ready_on>("ready_on", "Cause établie et accord sur les chiffres recherché"),
};
constexpr std::span<const Fact<ExpertClock>> facts_of(const ExpertClock*) {
    return expert_clock_facts;
}
constexpr MatterName matter_of(const ExpertClock*) {
    return {"irsi.clock", "Délais de l’expertise IRSI"};
}
Problems impossible(const ExpertClock& clock);
Result<Determination> first_meeting_deadline(const ExpertClock& clock, const law::Book& book);
Result<Determination> second_meeting_from(const ExpertClock& clock, const law::Book& book);
Result<Determination> second_meeting_deadline(const ExpertClock& clock, const law::Book& book);
Result<Determination> letter_deadline(const ExpertClock& clock, const law::Book& book);
/// From the letter when there is one, else from the day the expert may conclude.
Result<Determination> report_deadline(const ExpertClock& clock, const law::Book& book);

struct Escalation {
    Date on;
    bool refused = false;
    Money stake;
};
inline constexpr std::array escalation_facts{
    must<&Escalation::on>("on", "Jour de la demande à l’échelon en cours, ou de son refus"),
    may<&Escalation::refused>("refused", "Demande refusée ce jour-là"),
    may<&Escalation::stake>("stake", "Enjeu du litige"),
};
constexpr std::span<const Fact<Escalation>> facts_of(const Escalation*) {
    return escalation_facts;
}
constexpr MatterName matter_of(const Escalation*) {
    return {"coral.escalation", "Escalade entre assureurs"};
}
/// Date: the first day on which the next echelon may be seized.
Result<Determination> next_echelon_from(const Escalation& escalation, const law::Book& book);
/// Yes or no: conciliation, then arbitration, before any court.
Result<Determination> conciliation_compulsory(const Escalation& escalation, const law::Book& book);

enum class SearchBy { gestionnaire, before_declaration, syndic, insured };
inline constexpr std::array search_by_words{
    Option{"gestionnaire", "L’assureur gestionnaire"},
    Option{"before_declaration", "L’occupant, avant la déclaration"},
    Option{"syndic", "Le syndic"},
    Option{"insured", "L’assuré ou son assureur"},
};
constexpr std::span<const Option> words_of(SearchBy) {
    return search_by_words;
}
enum class LeakFound { private_part, common_part, not_found };
inline constexpr std::array leak_found_words{
    Option{"private_part", "Dans un local privatif"},
    Option{"common_part", "Dans les parties communes"},
    Option{"not_found", "Fuite non trouvée"},
};
constexpr std::span<const Option> words_of(LeakFound) {
    return leak_found_words;
}
struct LeakSearch {
    Date on;
    Occupancy occupancy = Occupancy::tenant;
    bool occupant_insured = true;
    bool owner_insured = true;
    bool destructive = false;
    bool obstacle = false;
    bool neighbouring_origin = false;
    SearchBy by = SearchBy::insured;
    LeakFound found = LeakFound::private_part;
    Money cost;
    bool paid_by_gestionnaire = false;
};
inline constexpr std::array leak_search_facts{
    must<&LeakSearch::on>("on", "Date du sinistre"),
    may<&LeakSearch::occupancy>("occupancy", "Occupation du local où l’on cherche"),
    may<&LeakSearch::occupant_insured>("occupant_insured", "Occupant assuré"),
    may<&LeakSearch::owner_insured>("owner_insured", "Propriétaire assuré"),
    may<&LeakSearch::destructive>("destructive", "Recherche destructive"),
    may<&LeakSearch::obstacle>(
        "obstacle", "Pas d’accès, recherche vaine, autre local à ouvrir ou plusieurs locaux"),
    may<&LeakSearch::neighbouring_origin>("neighbouring_origin", "Origine dans l’immeuble voisin"),
    may<&LeakSearch::by>("by", "Qui fait chercher"),
    may<&LeakSearch::found>("found", "Résultat de la recherche"),
    may<&LeakSearch::cost>("cost", "Coût de la recherche, hors taxes"),
    may<&LeakSearch::paid_by_gestionnaire>("paid_by_gestionnaire",
                                           "Payée par l’assureur gestionnaire"),
};
constexpr std::span<const Fact<LeakSearch>> facts_of(const LeakSearch*) {
    return leak_search_facts;
}
constexpr MatterName matter_of(const LeakSearch*) {
    return {"irsi.leak_search", "Recherche de fuite"};
}
/// Terms of `searcher_words`.
Result<Determination> search_organiser(const LeakSearch& search, const law::Book& book);
Result<Determination> search_payer(const LeakSearch& search, const law::Book& book);
/// Money that a payer other than the gestionnaire claims back (art. 7.3.2).
Result<Determination> search_recourse(const LeakSearch& search, const law::Book& book);

inline constexpr std::array searcher_words{
    Option{"occupant_insurer", "L’assureur de l’occupant"},
    Option{"owner_insurer", "L’assureur du propriétaire"},
    Option{"building_insurer", "L’assureur de l’immeuble"},
    Option{"neighbouring_insurer", "L’assureur de l’immeuble voisin"},
    Option{"leaking_owner_insurer", "L’assureur du copropriétaire dont le local fuit"},
    Option{"gestionnaire", "L’assureur gestionnaire"},
};

}  // namespace sim::claims::property
