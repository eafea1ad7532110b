#include "sim/claims/contract/liability_in_time.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/notices.hpp"

namespace sim::claims::contract {
namespace {

law::Reference source() {
    return insurance_code("L124-5");
}

/// A policy keeps the law of the day it took effect.
Date subsequent_end(const LiabilityInTime& cover, Date ended, Ruling& law) {
    const auto least = law.cite(law::subsequent_cover_years, cover.effect_on);
    const auto years = std::max(cover.contract_years, least.value.value);
    const auto last = add_years(ended, static_cast<int>(years), DayOverflow::last_day);
    law.note("Le délai subséquent est celui du contrat, jamais moins que la loi\u00A0: " +
                 std::to_string(years) + " ans.",
             least.reference, to_french(ended), to_french(last));
    return last;
}

bool by_damaging_fact(const LiabilityInTime& cover, Ruling& law) {
    const bool within =
        cover.on >= cover.effect_on && !(cover.ended_on && cover.on >= *cover.ended_on);
    law.note(within ? "Le fait dommageable survient entre la prise d’effet et la fin de la "
                      "garantie\u202F; le jour de la réclamation est indifférent."
                    : "Le fait dommageable survient hors de la durée de la garantie.",
             source(), to_french(cover.effect_on),
             cover.ended_on ? to_french(*cover.ended_on) : "sans terme");
    return within;
}

/// Known before the cover, or only after its end while another took over by the claim.
bool is_shut_out(const LiabilityInTime& cover, Ruling& law) {
    if (cover.known_on && *cover.known_on <= cover.effect_on) {
        law.note("L’assuré connaissait le fait dommageable à la souscription\u00A0: rien n’est dû.",
                 source(), to_french(*cover.known_on));
        return true;
    }
    const bool late = cover.known_on && cover.ended_on && *cover.known_on > *cover.ended_on;
    if (!late || cover.taken_over != TakenOver::by_claim) return false;
    law.note(
        "Le fait est connu après la fin, et la garantie qui a suivi joue sur réclamation\u00A0: "
        "c’est à elle de répondre.",
        source(), to_french(*cover.known_on));
    return true;
}

bool by_claim(const LiabilityInTime& cover, Ruling& law) {
    if (!cover.claimed_on) {
        law.refuse(missing("claimed_on", "le jour de la première réclamation"));
        return false;
    }
    if (is_shut_out(cover, law)) return false;
    if (cover.ended_on && cover.on >= *cover.ended_on) {
        law.note("Le fait dommageable suit la fin de la garantie.", source(), to_french(cover.on));
        return false;
    }
    if (*cover.claimed_on < cover.effect_on) {
        law.note("La réclamation précède la prise d’effet.", source(),
                 to_french(*cover.claimed_on));
        return false;
    }
    if (!cover.ended_on) {
        law.note(
            "La réclamation arrive pendant la garantie\u202F; un fait plus ancien ne l’arrête pas.",
            source(), to_french(*cover.claimed_on));
        return true;
    }
    const auto last = subsequent_end(cover, *cover.ended_on, law);
    const bool in_time = *cover.claimed_on <= last;
    law.note(in_time ? "La première réclamation arrive avant la fin du délai subséquent."
                     : "La première réclamation arrive après le délai subséquent.",
             source(), to_french(*cover.claimed_on), to_french(last));
    return in_time;
}

}  // namespace

Problems impossible(const LiabilityInTime& cover) {
    return out_of_order(cover, {{"effect_on", cover.effect_on, "ended_on", cover.ended_on},
                                {"on", cover.on, "claimed_on", cover.claimed_on},
                                {"on", cover.on, "known_on", cover.known_on}});
}

Result<Determination> liability_in_time(const LiabilityInTime& cover, const law::Book& book) {
    Ruling law{book, cover.on};
    if (cover.private_life && cover.trigger == LiabilityTrigger::claim)
        law.note("Pour un particulier, la loi impose le fait dommageable, quoi que dise la police.",
                 source());
    const bool owed = cover.private_life || cover.trigger == LiabilityTrigger::damaging_fact
                          ? by_damaging_fact(cover, law)
                          : by_claim(cover, law);
    return law.conclude(owed);
}

Result<Determination> subsequent_until(const LiabilityInTime& cover, const law::Book& book) {
    Ruling law{book, cover.on};
    if (cover.private_life || cover.trigger == LiabilityTrigger::damaging_fact)
        law.refuse("trigger", "Une garantie en base fait dommageable n’a pas de délai subséquent.",
                   "Indiquez trigger: claim et private_life: false.");
    if (!cover.ended_on) law.refuse(missing("ended_on", "la fin de la garantie"));
    const auto last = subsequent_end(cover, cover.ended_on.value_or(cover.on), law);
    return law.conclude(last);
}

}  // namespace sim::claims::contract
