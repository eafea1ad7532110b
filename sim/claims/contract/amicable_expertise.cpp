#include "sim/claims/contract/amicable_expertise.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/notices.hpp"

namespace sim::claims::contract {
namespace {

constexpr std::chrono::days one_day{1};

Date send_by(const AmicableSummons& summons, Ruling& law) {
    const auto notice = law.cite(law::amicable_summons_days);
    const auto last = summons.meeting_on - std::chrono::days{notice.value.value};
    law.note("La convocation recommandée part au moins " + std::to_string(notice.value.value) +
                 " jours de calendrier avant la réunion.",
             notice.reference, to_french(summons.meeting_on), to_french(last));
    return last;
}

}  // namespace

Problems impossible(const AmicableSummons& summons) {
    return out_of_order(summons, {{"on", summons.on, "meeting_on", summons.meeting_on},
                                  {"on", summons.on, "sent_on", summons.sent_on},
                                  {"sent_on", summons.sent_on, "meeting_on", summons.meeting_on},
                                  {"sent_on", summons.sent_on, "postponement_asked_on",
                                   summons.postponement_asked_on}});
}

Result<Determination> summons_send_by(const AmicableSummons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    const auto last = send_by(summons, law);
    return law.conclude(last);
}

Result<Determination> summons_regular(const AmicableSummons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    const auto last = send_by(summons, law);
    if (!summons.sent_on) law.refuse(missing("sent_on", "l’envoi de la convocation"));
    const bool in_time = summons.sent_on.value_or(last) <= last;
    if (!in_time && summons.urgent)
        law.note("Une urgence motivée abrège le préavis.",
                 law.cite(law::amicable_summons_days).reference);
    else
        law.note(in_time ? "Le préavis est tenu." : "Le préavis n’est pas tenu.",
                 law.cite(law::amicable_summons_days).reference);
    return law.conclude(in_time || summons.urgent);
}

Result<Determination> summons_postponed_by(const AmicableSummons& summons, const law::Book& book) {
    Ruling law{book, summons.on};
    const auto term = law.cite(law::postponed_meeting_days);
    if (summons.urgent)
        law.refuse("urgent", "L’urgence motivée exclut tout report.", "Tenez la réunion prévue.");
    if (summons.postponement_asked_on &&
        *summons.postponement_asked_on > summons.meeting_on - one_day)
        law.refuse("postponement_asked_on", "La demande vient trop tard : la veille au plus tard.",
                   "L’absent reporté trop tard est un absent.");
    const auto last = summons.meeting_on + std::chrono::days{term.value.value};
    law.note("Un seul report, sous " + std::to_string(term.value.value) +
                 " jours, avec une nouvelle convocation dans la même forme.",
             term.reference, to_french(summons.meeting_on), to_french(last));
    return law.conclude(last);
}

}  // namespace sim::claims::contract
