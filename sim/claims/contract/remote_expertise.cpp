#include "sim/claims/contract/remote_expertise.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/insured_interest.hpp"

namespace sim::claims::contract {
namespace {

bool may_stay_away(const RemoteExpertise& meeting, Ruling& law) {
    const auto most = law.cite(law::remote_expertise_stake);
    const bool small = meeting.stake <= most.value;
    law.note(small && meeting.field_expert
                 ? "L’enjeu est modéré et l’expert de terrain\u00A0: il peut assister à distance."
             : small ? "Seul un expert de terrain assiste à distance."
                     : "L’enjeu dépasse le seuil\u00A0: la réunion se tient sur place.",
             most.reference, to_french(meeting.stake), to_french(most.value));
    return small && meeting.field_expert;
}

}  // namespace

Result<Determination> remote_allowed(const RemoteExpertise& meeting, const law::Book& book) {
    Ruling law{book, meeting.on};
    const bool allowed = may_stay_away(meeting, law);
    return law.conclude(allowed);
}

Result<Determination> on_site_by(const RemoteExpertise& meeting, const law::Book& book) {
    Ruling law{book, meeting.on};
    if (may_stay_away(meeting, law))
        law.refuse("stake",
                   "La présence à distance est permise\u00A0: aucune autre réunion n’est due.",
                   "Tenez la réunion prévue.");
    const auto delay = law.cite(law::on_site_after_remote_days);
    const auto last = meeting.on + std::chrono::days{delay.value.value};
    law.note(
        "Une réunion sur place est tenue dans les " + std::to_string(delay.value.value) + " jours.",
        delay.reference, to_french(meeting.on), to_french(last));
    return law.conclude(last);
}

}  // namespace sim::claims::contract
