#include "sim/claims/property/irsi_clock.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

using std::chrono::days;

Result<Determination> days_after(const ExpertClock& clock, const law::Book& book,
                                 const std::optional<Date>& from, const char* fact,
                                 const char* label, law::Key<law::Count> key, const char* rule) {
    Ruling law{book, clock.on};
    if (!from) law.refuse(missing(fact, label));
    const auto delay = law.cite(key);
    const auto last = from.value_or(clock.on) + days{delay.value.value};
    law.note(std::string{rule} + " : " + std::to_string(delay.value.value) + " jours.",
             delay.reference, to_french(from.value_or(clock.on)), to_french(last));
    return law.conclude(last);
}

/// Title 3 of 2018.
Term first_edition(const LeakSearch& search, Ruling& law) {
    if (search.neighbouring_origin) {
        law.note("L’origine est dans l’immeuble voisin : son assureur fait chercher.",
                 irsi_article("3.4"));
        return {"neighbouring_insurer"};
    }
    if (search.obstacle || search.by == SearchBy::syndic) {
        law.note("Le gestionnaire ne peut aboutir : l’assureur de l’immeuble fait chercher.",
                 irsi_article("3.4"));
        return {"building_insurer"};
    }
    law.note("La cause est encore inconnue : l’assureur gestionnaire fait chercher.",
             irsi_article("3.3"));
    return {"gestionnaire"};
}

Term owner_or_building(const LeakSearch& search) {
    return {search.owner_insured ? "owner_insurer" : "building_insurer"};
}

/// Title 3 since July 2020: each insurer in the local of its own insured.
Term second_edition(const LeakSearch& search, Ruling& law) {
    law.note("Depuis juillet 2020, chaque assureur fait chercher chez son assuré.",
             irsi_article("titre 3, 2020"));
    switch (search.occupancy) {
        case Occupancy::common_parts: return {"building_insurer"};
        case Occupancy::owner:
            if (search.owner_insured) return {"owner_insurer"};
            return {"building_insurer"};
        case Occupancy::tenant:
            if (search.destructive || !search.occupant_insured) return owner_or_building(search);
            return {"occupant_insurer"};
        case Occupancy::furnished:
        case Occupancy::seasonal:
        case Occupancy::notice:
        case Occupancy::vacant: break;
    }
    return owner_or_building(search);
}

Term organiser(const LeakSearch& search, Ruling& law) {
    return law.read(law::irsi_leak_search_rules).value < 2 ? first_edition(search, law)
                                                           : second_edition(search, law);
}

}  // namespace

Result<Determination> first_meeting_deadline(const ExpertClock& clock, const law::Book& book) {
    return days_after(clock, book, clock.mandated_on, "mandated_on", "la réception de la mission",
                      law::irsi_first_meeting_days, "Première réunion, depuis la mission");
}

Result<Determination> second_meeting_from(const ExpertClock& clock, const law::Book& book) {
    return days_after(clock, book, clock.meeting_on, "meeting_on", "la première réunion",
                      law::irsi_second_meeting_min_days, "Seconde réunion, au plus tôt");
}

Result<Determination> second_meeting_deadline(const ExpertClock& clock, const law::Book& book) {
    return days_after(clock, book, clock.meeting_on, "meeting_on", "la première réunion",
                      law::irsi_second_meeting_max_days, "Seconde réunion, au plus tard");
}

Result<Determination> letter_deadline(const ExpertClock& clock, const law::Book& book) {
    return days_after(clock, book, clock.meeting_on, "meeting_on", "la réunion",
                      law::irsi_letter_days, "Lettre au responsable, depuis la réunion");
}

Result<Determination> report_deadline(const ExpertClock& clock, const law::Book& book) {
    if (clock.letter_on)
        return days_after(clock, book, clock.letter_on, "letter_on", "la lettre",
                          law::irsi_report_after_letter_days, "Rapport, depuis la lettre");
    return days_after(clock, book, clock.ready_on, "ready_on", "le jour où l’expert peut conclure",
                      law::irsi_report_days, "Rapport, dès que l’expert peut conclure");
}

Result<Determination> next_echelon_from(const Escalation& escalation, const law::Book& book) {
    Ruling law{book, escalation.on};
    const auto delay = law.cite(law::coral_echelon_days);
    const auto from =
        escalation.refused ? escalation.on : escalation.on + days{delay.value.value + 1};
    law.note(escalation.refused ? std::string{"Un refus ouvre aussitôt l’échelon suivant."}
                                : "Sans réponse, l’échelon suivant s’ouvre après " +
                                      std::to_string(delay.value.value) + " jours.",
             delay.reference, to_french(escalation.on), to_french(from));
    return law.conclude(from);
}

Result<Determination> conciliation_compulsory(const Escalation& escalation, const law::Book& book) {
    Ruling law{book, escalation.on};
    const auto most = law.cite(law::coral_compulsory_up_to);
    const bool compulsory = escalation.stake <= most.value;
    law.note(compulsory ? "Conciliation puis arbitrage sont obligatoires : agir avant est "
                          "irrecevable."
                        : "Au-delà de " + to_french(most.value) +
                              ", conciliation et arbitrage sont facultatifs.",
             most.reference);
    return law.conclude(compulsory);
}

Result<Determination> search_organiser(const LeakSearch& search, const law::Book& book) {
    Ruling law{book, search.on};
    const auto who = organiser(search, law);
    return law.conclude(who);
}

Result<Determination> search_payer(const LeakSearch& search, const law::Book& book) {
    Ruling law{book, search.on};
    const bool first = law.read(law::irsi_leak_search_rules).value < 2;
    if (first && search.by == SearchBy::before_declaration)
        return law.conclude(Term{"occupant_insurer"},
                            "Recherche d’avant la déclaration : l’assureur de qui l’a commandée.",
                            irsi_article("3.2"));
    if (!first && search.by == SearchBy::syndic)
        return law.conclude(Term{search.found == LeakFound::private_part && search.owner_insured
                                     ? "leaking_owner_insurer"
                                     : "building_insurer"},
                            "Recherche du syndic : l’assureur du local qui fuit, sinon celui de "
                            "l’immeuble.",
                            irsi_article("titre 3, 2020"));
    const auto who = organiser(search, law);
    return law.conclude(who, "L’assureur qui fait chercher paie la recherche.",
                        irsi_article("titre 3"));
}

Result<Determination> search_recourse(const LeakSearch& search, const law::Book& book) {
    Ruling law{book, search.on};
    const auto cap = law.cite(law::irsi_leak_search_cap);
    const auto threshold = law.cite(law::irsi_leak_search_recourse_threshold);
    if (search.paid_by_gestionnaire)
        return law.conclude(Money{},
                            "Payée par le gestionnaire, elle suit le recours de tout le local.",
                            irsi_article("7.3.1"));
    if (search.cost > cap.value)
        return law.conclude(Money{}, "Au-delà du plafond, la recherche sort de la convention.",
                            cap.reference);
    const bool open = search.cost > threshold.value && search.found != LeakFound::not_found;
    const auto amount = open ? search.cost : Money{};
    law.note(open ? "La recherche dépasse " + to_french(threshold.value) + " : recours ouvert."
                  : "Jusqu’à " + to_french(threshold.value) +
                        ", ou sans responsable, pas de "
                        "recours.",
             threshold.reference, to_french(search.cost), to_french(amount));
    return law.conclude(amount);
}

Problems impossible(const ExpertClock& clock) {
    return out_of_order(clock, {{"on", clock.on, "mandated_on", clock.mandated_on},
                                {"on", clock.on, "meeting_on", clock.meeting_on},
                                {"mandated_on", clock.mandated_on, "meeting_on", clock.meeting_on},
                                {"on", clock.on, "letter_on", clock.letter_on},
                                {"on", clock.on, "ready_on", clock.ready_on}});
}

}  // namespace sim::claims::property
