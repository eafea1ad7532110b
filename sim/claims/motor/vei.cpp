#include "sim/claims/motor/vei.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

/// These delays run from the day after, and no text rolls them to a working day.
Result<Date> after(const VeiFile& file, const law::Book& book, law::Key<law::Count> key, Date event,
                   const char* sentence, const char* article, Reasoning& why) {
    const auto days = law::in_force(book, key, file.on);
    if (!days) return Failure{days.error()};
    const auto last = event + std::chrono::days{why.read(*days).value};
    why.note(sentence, road_code(article), to_french(event), to_french(last));
    return last;
}

Result<Date> answer_limit(const VeiFile& file, const law::Book& book, Reasoning& why) {
    if (!file.offered_on)
        return Failure{
            Problem{{"offered_on", 0, 0}, "Le jour de l’offre manque.", "Indiquez offered_on."}};
    return after(file, book, law::road_code_vei_answer_days, *file.offered_on,
                 "Le propriétaire répond à l’offre ; son silence vaut refus.", "L327-1", why);
}

/// The day of the refusal: the owner's, or the day after his silence ran out.
Result<Date> refusal(const VeiFile& file, const law::Book& book, Reasoning& why) {
    if (file.answer == OwnerAnswer::refuses && file.answered_on) {
        if (!file.offered_on) return *file.answered_on;
        // Silence has already refused when a written refusal comes later.
        const auto last = answer_limit(file, book, why);
        if (!last || *last < *file.answered_on) return last;
        return *file.answered_on;
    }
    if (file.answer == OwnerAnswer::accepts)
        return Failure{Problem{{"answer", 0, 0},
                               "Le propriétaire cède son véhicule : rien n’est refusé.",
                               "Voyez vei.purchase_by."}};
    return answer_limit(file, book, why);
}

Result<Determination> concluded(const Result<Date>& day, const Reasoning& why) {
    if (!day) return Failure{day.error()};
    return why.conclude(*day);
}

}  // namespace

Problems impossible(const VeiFile& file) {
    return out_of_order(file, {{"on", file.on, "offered_on", file.offered_on},
                               {"on", file.on, "answered_on", file.answered_on},
                               {"offered_on", file.offered_on, "answered_on", file.answered_on},
                               {"on", file.on, "today", file.today}});
}

Result<Determination> vei_offer_by(const VeiFile& file, const law::Book& book) {
    Reasoning why;
    return concluded(after(file, book, law::road_code_vei_offer_days, file.on,
                           "L’assureur offre une perte totale avec cession.", "L327-1", why),
                     why);
}

Result<Determination> vei_answer_by(const VeiFile& file, const law::Book& book) {
    Reasoning why;
    const auto last = answer_limit(file, book, why);
    return concluded(last, why);
}

Result<Determination> vei_position(const VeiFile& file, const law::Book& book) {
    Reasoning why;
    if (file.answer == OwnerAnswer::accepts) {
        why.note("Le propriétaire cède : l’assureur transmet le certificat et déclare l’achat.",
                 road_code("L327-2"));
        return why.conclude(Term{"transfer"});
    }
    const auto minimum = law::in_force(book, law::road_code_vei_minimum_value, file.on);
    if (!minimum) return Failure{minimum.error()};
    if (file.answer == OwnerAnswer::none) {
        const auto last = answer_limit(file, book, why);
        if (!last) return Failure{last.error()};
        if (file.today && *file.today < *last) {
            why.note("Le délai de réponse court encore.", road_code("L327-1"));
            return why.conclude(Term{"waiting"});
        }
    }
    if (file.value > Money{} && file.value < why.read(*minimum)) {
        why.note("Le véhicule vaut moins que le minimum : pas d’opposition.", road_code("L327-3"),
                 to_french(minimum->value), to_french(file.value));
        return why.conclude(Term{"below_minimum"});
    }
    why.note(
        "Refus ou silence : opposition au transfert. Le véhicule roule encore s’il est sûr et "
        "assuré.",
        road_code("L327-3"));
    return why.conclude(Term{"opposition"});
}

Result<Determination> vei_notice_by(const VeiFile& file, const law::Book& book) {
    Reasoning why;
    const auto refused = refusal(file, book, why);
    if (!refused) return Failure{refused.error()};
    const auto last = after(file, book, law::road_code_vei_notice_days, *refused,
                            "L’assureur informe le ministère du refus.", "R327-1", why);
    return concluded(last, why);
}

Result<Determination> vei_purchase_by(const VeiFile& file, const law::Book& book) {
    if (file.answer != OwnerAnswer::accepts || !file.answered_on)
        return Failure{Problem{{"answer", 0, 0},
                               "Sans cession, rien à déclarer.",
                               "Indiquez answer: accepts et answered_on."}};
    Reasoning why;
    const auto last = after(file, book, law::road_code_vei_purchase_days, *file.answered_on,
                            "L’assureur déclare l’achat du véhicule cédé.", "R322-4", why);
    return concluded(last, why);
}

}  // namespace sim::claims::motor
