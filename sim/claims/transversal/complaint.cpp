#include "sim/claims/transversal/complaint.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

using std::chrono::days;

Date answer_day(const Complaint& asked, Ruling& law) {
    const auto months = law.cite(law::complaint_answer_months);
    const auto last =
        add_months(asked.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    law.note("La réponse part dans les " + std::to_string(months.value.value) +
                 " mois de l’envoi, niveaux internes compris.",
             months.reference, to_french(asked.on), to_french(last));
    return last;
}

Date first_day(const Complaint& asked, Ruling& law) {
    const auto silence = answer_day(asked, law);
    if (!asked.refused_on || *asked.refused_on >= silence) {
        law.note("Sans réponse, le médiateur peut être saisi à l’issue de ce délai.",
                 consumer_code("L612-2"), "", to_french(silence));
        return silence;
    }
    law.note("Une réponse négative ouvre la médiation sans attendre.", consumer_code("L612-2"),
             to_french(silence), to_french(*asked.refused_on));
    return *asked.refused_on;
}

Date last_day(const Complaint& asked, Ruling& law) {
    const auto years = law.cite(law::mediation_complaint_years);
    const auto last =
        add_years(asked.on, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("Le médiateur est saisi dans l’année de la réclamation écrite.", years.reference,
             to_french(asked.on), to_french(last));
    return last;
}

Failure without_start(std::string fact) {
    auto remedy = "Indiquez " + fact + ".";
    return Failure{
        Problem{{std::move(fact), 0, 0}, "La date de départ manque.", std::move(remedy)}};
}

}  // namespace

Result<Determination> complaint_acknowledgement(const Complaint& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto delay = law.cite(law::complaint_acknowledgement_days);
    const auto last =
        add_business_days(asked.on, static_cast<int>(delay.value.value), asked.region);
    law.note("L’accusé de réception part dans les " + std::to_string(delay.value.value) +
                 " jours ouvrables de l’envoi, sauf réponse plus rapide.",
             delay.reference, to_french(asked.on), to_french(last));
    return law.conclude(last);
}

Result<Determination> complaint_answer(const Complaint& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    return law.conclude(answer_day(asked, law));
}

Result<Determination> mediation_from(const Complaint& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    return law.conclude(first_day(asked, law));
}

Result<Determination> mediation_until(const Complaint& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    return law.conclude(last_day(asked, law));
}

Result<Determination> mediation_admissible(const Complaint& asked, const law::Book& book) {
    if (!asked.seized_on) return without_start("seized_on");
    Ruling law{book, asked.on};
    const auto refuse = [&](std::string sentence) {
        law.note(std::move(sentence), consumer_code("L612-2"));
        return law.conclude(false);
    };
    if (asked.professional)
        return refuse("La médiation de la consommation ne s’ouvre pas à un litige professionnel.");
    if (asked.at_court || asked.before_other_mediator)
        return refuse("Un tribunal ou un autre médiateur connaît déjà du litige.");
    if (*asked.seized_on < first_day(asked, law))
        return refuse("La saisine vient avant la fin du délai de réponse de l’assureur.");
    if (*asked.seized_on > last_day(asked, law))
        return refuse("La saisine vient plus d’un an après la réclamation.");
    law.note("Le médiateur peut examiner le litige ; son avis ne lie personne.",
             consumer_code("R612-4"));
    return law.conclude(true);
}

Result<Determination> mediation_rejection(const Complaint& asked, const law::Book& book) {
    if (!asked.seized_on) return without_start("seized_on");
    Ruling law{book, *asked.seized_on};
    const auto weeks = law.cite(law::mediation_rejection_weeks);
    const auto last = *asked.seized_on + days{7 * weeks.value.value};
    law.note("Le médiateur dit dans ce délai s’il écarte le litige.", weeks.reference,
             to_french(*asked.seized_on), to_french(last));
    return law.conclude(last);
}

Result<Determination> mediation_outcome(const Complaint& asked, const law::Book& book) {
    if (!asked.notified_on) return without_start("notified_on");
    Ruling law{book, *asked.notified_on};
    const auto delay = law.cite(law::mediation_outcome_days);
    const auto last = *asked.notified_on + days{delay.value.value};
    law.note("L’avis vient dans les " + std::to_string(delay.value.value) +
                 " jours de la notification ; un samedi ou un dimanche ne le reporte pas.",
             delay.reference, to_french(*asked.notified_on), to_french(last));
    return law.conclude(last);
}

Problems impossible(const Complaint& complaint) {
    return out_of_order(complaint,
                        {{"on", complaint.on, "refused_on", complaint.refused_on},
                         {"on", complaint.on, "seized_on", complaint.seized_on},
                         {"on", complaint.on, "notified_on", complaint.notified_on},
                         {"seized_on", complaint.seized_on, "notified_on", complaint.notified_on}});
}

}  // namespace sim::claims::transversal
