#include "sim/claims/injury/offer_clock.hpp"

#include <algorithm>

#include "sim/base/calendar.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {
namespace {

using std::chrono::days;

Date months_later(Date day, std::int64_t months) {
    return add_months(day, static_cast<int>(months), DayOverflow::last_day);
}

std::string months_text(std::int64_t months) {
    return std::to_string(months) + " mois";
}

std::string days_text(std::int64_t count) {
    return std::to_string(count) + (count == 1 ? " jour" : " jours");
}

/// The term that ends on a day off runs to the next working day (R211-36).
Date rolled(Date last, Region region, Ruling& law) {
    const auto day = roll_forward(last, region);
    if (day != last)
        law.note("Le terme tombe un jour chômé : il est reporté au premier jour ouvrable.",
                 insurance_code("R211-36"), to_french(last), to_french(day));
    return day;
}

/// The term of so many months from a day, noted.
Date term_of(Date from, law::Key<law::Count> key, const std::string& what, Ruling& law) {
    const auto months = law.cite(key);
    const auto last = months_later(from, months.value.value);
    law.note(what + " : " + months_text(months.value.value) + ".", months.reference,
             to_french(from), to_french(last));
    return last;
}

Date extended(Date term, law::Key<law::Count> key, const std::string& why, Ruling& law) {
    const auto months = law.cite(key);
    const auto later = months_later(term, months.value.value);
    law.note(why + " : " + months_text(months.value.value) + " de plus.", months.reference,
             to_french(term), to_french(later));
    return later;
}

/// What both the accident clock and the consolidation clock gain.
Date with_common_extensions(Date term, const OfferClock& clock, Ruling& law) {
    if (clock.medical_dispute)
        term = extended(term, law::offer_medical_dispute_months,
                        "L’examen est refusé ou le médecin contesté", law);
    if (clock.abroad)
        term = extended(term, law::offer_abroad_months,
                        "La victime ou un tiers payeur est outre-mer ou à l’étranger", law);
    return term;
}

/// The time from the accident to the death, less one month, in months and days.
Date with_death(Date term, const OfferClock& clock, Ruling& law) {
    if (!clock.died_on) return term;
    const auto window = law.cite(law::offer_death_window_months);
    const auto least = months_later(clock.on, window.value.value);
    if (*clock.died_on <= least) return term;
    auto months = window.value.value;
    while (months_later(clock.on, months + 1) <= *clock.died_on) ++months;
    const auto rest = days_between(months_later(clock.on, months), *clock.died_on);
    const auto more = months - window.value.value;
    const auto later = months_later(term, more) + days{rest};
    law.note(
        "Le décès est survenu plus d’un mois après l’accident : le délai gagne ce temps, "
        "diminué d’un mois (" +
            months_text(more) + " et " + days_text(rest) + ").",
        window.reference, to_french(term), to_french(later));
    return later;
}

/// The regulation still speaks of the first paragraph of L211-9, which was the accident's own term
/// when it was written.
Date with_late_notice(Date term, const OfferClock& clock, Ruling& law) {
    if (!clock.notified_on) return term;
    const auto window = law.cite(law::offer_late_notice_months);
    const auto least = months_later(clock.on, window.value.value);
    if (*clock.notified_on <= least) return term;
    const auto stopped = days_between(least, *clock.notified_on);
    const auto later = term + days{stopped};
    law.note("L’assureur n’a pas été avisé dans le mois : le délai est suspendu jusqu’à l’avis (" +
                 days_text(stopped) + ").",
             window.reference, to_french(term), to_french(later));
    return later;
}

bool asked_too_late(const Questionnaire& asked, Region region, Ruling& law) {
    if (!asked.incomplete_on) return false;
    const auto delay = law.cite(law::offer_missing_items_days);
    const auto last = rolled(*asked.incomplete_on + days{delay.value.value}, region, law);
    if (asked.items_asked_on && *asked.items_asked_on <= last) return false;
    law.note("La réponse était incomplète et l’assureur n’a pas réclamé le reste dans les " +
                 days_text(delay.value.value) + " : il perd la suspension.",
             delay.reference, to_french(last));
    return true;
}

Date with_questionnaire(Date term, const OfferClock& clock, Ruling& law) {
    if (!clock.questionnaire) return term;
    const auto& asked = *clock.questionnaire;
    const auto delay = law.cite(law::offer_answer_days);
    auto limit = asked.presented_on + days{delay.value.value};
    if (clock.abroad) limit = months_later(limit, law.read(law::offer_abroad_months).value);
    limit = rolled(limit, clock.region, law);
    if (asked_too_late(asked, clock.region, law)) return term;
    if (!asked.answered_on)
        law.refuse("questionnaire.answered_on",
                   "Sans réponse complète de la victime au " + to_french(limit) +
                       ", le délai est suspendu : il n’a pas encore de terme.",
                   "Indiquez le jour de la réponse complète, ou retirez le questionnaire.");
    const auto answered = asked.answered_on.value_or(limit);
    if (answered <= limit) return term;
    const auto stopped = days_between(limit, answered);
    const auto later = term + days{stopped};
    law.note("La victime n’a pas répondu avant le " + to_french(limit) +
                 " : le délai est suspendu jusqu’à sa réponse (" + days_text(stopped) + ").",
             delay.reference, to_french(term), to_french(later));
    return later;
}

Date injury_term(const OfferClock& clock, Ruling& law) {
    if (!clock.injured)
        law.refuse("injured", "Ce délai est celui du dommage corporel.",
                   "Interrogez offer.reply_deadline pour un dommage matériel.");
    auto from = clock.on;
    if (clock.fund_papers_on) {
        from = *clock.fund_papers_on;
        law.note("Pour le fonds de garantie, le délai court de la réception des justificatifs.",
                 insurance_code("L211-22"), to_french(clock.on), to_french(from));
    }
    auto term = term_of(from, law::offer_injury_months, "Offre en cas de dommage corporel", law);
    term = with_common_extensions(term, clock, law);
    term = with_death(term, clock, law);
    term = with_late_notice(term, clock, law);
    term = with_questionnaire(term, clock, law);
    return rolled(term, clock.region, law);
}

Date reply_term(const OfferClock& clock, Ruling& law) {
    if (!clock.claimed_on)
        law.refuse(missing("claimed_on", "la réception de la demande d’indemnisation"));
    const auto from = clock.claimed_on.value_or(clock.on);
    return rolled(term_of(from, law::offer_reply_months, "Réponse à la demande", law), clock.region,
                  law);
}

bool offer_due_on_claim(const OfferClock& clock) {
    return clock.claimed_on && clock.undisputed && clock.quantified;
}

Result<Determination> conclude_with(OfferKind kind, const char* why, law::Reference reference,
                                    Ruling& law) {
    const auto& word = offer_kind_words[static_cast<std::size_t>(kind)];
    return law.conclude(Term{std::string{word.id}}, why, std::move(reference));
}

}  // namespace

Problems impossible(const Questionnaire& asked) {
    Problems problems;
    keep_order(problems, asked,
               {{"presented_on", asked.presented_on, "answered_on", asked.answered_on},
                {"presented_on", asked.presented_on, "incomplete_on", asked.incomplete_on},
                {"incomplete_on", asked.incomplete_on, "items_asked_on", asked.items_asked_on}});
    if (asked.items_asked_on && !asked.incomplete_on)
        problems.push_back({{"incomplete_on", 0, 0},
                            "On ne réclame des éléments qu’après une réponse incomplète.",
                            "Indiquez le jour de cette réponse."});
    return problems;
}

Problems impossible(const OfferClock& clock) {
    return out_of_order(clock,
                        {{"on", clock.on, "claimed_on", clock.claimed_on},
                         {"on", clock.on, "notified_on", clock.notified_on},
                         {"on", clock.on, "died_on", clock.died_on},
                         {"on", clock.on, "consolidation_told_on", clock.consolidation_told_on},
                         {"on", clock.on, "fund_papers_on", clock.fund_papers_on}});
}

Result<Determination> offer_reply_deadline(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto term = reply_term(clock, law);
    return law.conclude(term);
}

Result<Determination> offer_reply_kind(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    if (offer_due_on_claim(clock))
        return conclude_with(
            OfferKind::reasoned_offer,
            "Responsabilité non contestée et dommage quantifié : une offre est due.",
            insurance_code("L211-9, al. 1"), law);
    if (!clock.claimed_on)
        law.refuse(missing("claimed_on", "la réception de la demande d’indemnisation"));
    return conclude_with(OfferKind::reasoned_reply,
                         "La responsabilité est contestée ou le dommage n’est pas quantifié : une "
                         "réponse motivée suffit.",
                         insurance_code("L211-9, al. 1"), law);
}

Result<Determination> offer_injury_deadline(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto term = injury_term(clock, law);
    return law.conclude(term);
}

Result<Determination> offer_injury_kind(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    const auto window = law.cite(law::offer_consolidation_window_months);
    const auto last = months_later(clock.on, window.value.value);
    if (clock.consolidation_told_on && *clock.consolidation_told_on <= last)
        return conclude_with(OfferKind::final_offer,
                             "La consolidation est connue à temps : l’offre est définitive.",
                             window.reference, law);
    return conclude_with(OfferKind::provisional_offer,
                         "L’assureur ne connaît pas la consolidation dans les trois mois de "
                         "l’accident : l’offre peut être provisionnelle.",
                         window.reference, law);
}

Result<Determination> offer_final_deadline(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    if (!clock.consolidation_told_on)
        law.refuse(missing("consolidation_told_on",
                           "le jour où l’assureur apprend la "
                           "consolidation"));
    const auto from = clock.consolidation_told_on.value_or(clock.on);
    auto term = term_of(from, law::offer_final_months,
                        "Offre définitive, depuis l’information de l’assureur", law);
    term = with_common_extensions(term, clock, law);
    const auto last = rolled(term, clock.region, law);
    return law.conclude(last);
}

Result<Determination> offer_deadline(const OfferClock& clock, const law::Book& book) {
    Ruling law{book, clock.on};
    std::optional<Date> first;
    if (offer_due_on_claim(clock)) first = reply_term(clock, law);
    if (clock.injured) {
        const auto injury = injury_term(clock, law);
        first = first ? std::min(*first, injury) : injury;
    }
    if (!first)
        law.refuse("claimed_on",
                   "Aucune offre n’est due : ni dommage corporel, ni demande "
                   "quantifiée et non contestée.",
                   "Interrogez offer.reply_deadline pour la réponse motivée.");
    return law.conclude(first.value_or(clock.on),
                        "Entre plusieurs délais, le plus favorable à la victime l’emporte.",
                        insurance_code("L211-9, al. 4"));
}

}  // namespace sim::claims::injury
