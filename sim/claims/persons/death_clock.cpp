#include "sim/claims/persons/death_clock.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/legal_interest.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/contract.hpp"
#include "sim/law/keys/death.hpp"

namespace sim::claims::persons {
namespace {

using std::chrono::days;

Date months_after(Date day, std::int64_t months) {
    return add_months(day, static_cast<int>(months), DayOverflow::last_day);
}

Date request_deadline(const DeathClaim& claim, Ruling& law) {
    const auto start = std::max(claim.on, claim.beneficiary_known_on.value_or(claim.on));
    const auto delay = law.cite(law::death_request_days);
    const auto last = start + days{delay.value.value};
    law.note("L’assureur a " + std::to_string(delay.value.value) +
                 " jours pour demander toutes les pièces, en une fois.",
             delay.reference, to_french(start), to_french(last));
    return last;
}

Date payment_deadline(Date documents, Ruling& law) {
    const auto delay = law.cite(law::death_payment_months);
    const auto last = months_after(documents, delay.value.value);
    law.note("Le capital est payé dans le mois qui suit les pièces complètes.", delay.reference,
             to_french(documents), to_french(last));
    return last;
}

/// Late days after `due`, at the doubled rate up to `doubled_until`, tripled afterwards.
void late_periods(Date due, Date doubled_until, Date last, Ruling& law,
                  std::vector<InterestPeriod>& periods) {
    const auto doubled = law.read(law::death_first_multiple);
    const auto tripled = law.read(law::death_second_multiple);
    const auto from = due + days{1};
    const auto turn = std::max(std::min(doubled_until, last), due);
    if (from <= turn) periods.push_back({from, turn, doubled, Rate{}});
    if (turn < last) periods.push_back({turn + days{1}, last, tripled, Rate{}});
}

Failure not_given(std::string fact, std::string remedy) {
    return Failure{
        Problem{{std::move(fact), 0, 0}, "Cette date manque pour répondre.", std::move(remedy)}};
}

Money late_interest(const DeathClaim& claim, Ruling& law) {
    std::vector<InterestPeriod> periods;
    const auto ask_by = request_deadline(claim, law);
    const auto asked = std::min(claim.asked_on.value_or(*claim.documents_on), *claim.documents_on);
    if (!claim.asked_on && *claim.documents_on > ask_by)
        law.note(
            "Le jour de la demande n’est pas dit\u00A0: elle est tenue pour aussi tardive que les "
            "pièces.",
            insurance_code("L132-23-1"), to_french(ask_by), to_french(asked));
    late_periods(ask_by, months_after(ask_by, law.read(law::death_request_doubled_months).value),
                 asked, law, periods);
    const auto imputed = std::max<std::int64_t>(days_between(ask_by, asked), 0);
    const auto pay_by = payment_deadline(*claim.documents_on, law);
    const auto doubled = law.cite(law::death_payment_doubled_months);
    const auto turn = months_after(pay_by, doubled.value.value);
    if (imputed > 0 && *claim.paid_on > pay_by)
        law.note("Les " + std::to_string(imputed) +
                     " jours de retard de la demande s’imputent sur la période au taux doublé.",
                 doubled.reference, to_french(turn), to_french(turn - days{imputed}));
    late_periods(pay_by, turn - days{imputed}, *claim.paid_on, law, periods);
    if (law.refused()) return {};
    const auto interest =
        legal_interest(law.book(), claim.capital, Creditor::consumer, periods, law.why());
    if (!interest) law.refuse(interest.error());
    return interest.value_or(Money{});
}

Date deposit_day(const Unclaimed& asked, Ruling& law) {
    const auto years = law.cite(law::death_deposit_years);
    const auto day =
        add_years(asked.on, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("Les sommes que personne ne réclame partent à la Caisse des dépôts après " +
                 std::to_string(years.value.value) + " ans.",
             years.reference, to_french(asked.on), to_french(day));
    return day;
}

}  // namespace

Problems impossible(const DeathClaim& claim) {
    return out_of_order(claim, {{"on", claim.on, "asked_on", claim.asked_on},
                                {"on", claim.on, "documents_on", claim.documents_on},
                                {"documents_on", claim.documents_on, "paid_on", claim.paid_on},
                                {"on", claim.on, "paid_on", claim.paid_on}});
}

Result<Determination> death_request_deadline(const DeathClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    return law.conclude(request_deadline(claim, law));
}

Result<Determination> death_payment_deadline(const DeathClaim& claim, const law::Book& book) {
    if (!claim.documents_on)
        return not_given("documents_on", "Indiquez le jour où les pièces sont complètes.");
    Ruling law{book, *claim.documents_on};
    return law.conclude(payment_deadline(*claim.documents_on, law));
}

Result<Determination> death_late_interest(const DeathClaim& claim, const law::Book& book) {
    if (!claim.documents_on || !claim.paid_on)
        return not_given("paid_on", "Indiquez documents_on et paid_on.");
    Ruling law{book, claim.on};
    const auto total = late_interest(claim, law);
    return law.conclude(total);
}

Result<Determination> death_to_pay(const DeathClaim& claim, const law::Book& book) {
    if (!claim.documents_on || !claim.paid_on)
        return not_given("paid_on", "Indiquez documents_on et paid_on.");
    Ruling law{book, claim.on};
    const auto total = claim.capital + late_interest(claim, law);
    law.note("Les intérêts de retard s’ajoutent au capital.", insurance_code("L132-23-1"),
             to_french(claim.capital), to_french(total));
    return law.conclude(total);
}

Problems impossible(const Revaluation& asked) {
    return out_of_order(asked, {{"on", asked.on, "until", asked.until}});
}

Result<Determination> death_revaluation(const Revaluation& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto begun = law.cite(law::death_revaluation_from);
    law.note("Le capital est revalorisé dès le jour du décès.", begun.reference);
    const auto basis = law.cite(law::interest_year_days);
    if (law.refused()) return law.conclude(Money{});
    Money total;
    for (auto day = asked.on; day < asked.until;) {
        const int year = int{day.civil().year()};
        const auto found =
            std::ranges::find(asked.years, static_cast<std::int64_t>(year), &RevaluationYear::year);
        if (found == asked.years.end())
            return not_given("years", "Ajoutez les taux de l’année " + std::to_string(year) + ".");
        const auto end = std::min(Date::of(year + 1, 1, 1), asked.until);
        const auto rate = std::min(found->average_tme, found->last_tme);
        const auto count = days_between(day, end);
        const auto gain = proportion(asked.capital, rate.in_millionths() * count,
                                     whole.in_millionths() * basis.value.value, Rounding::half_up);
        law.note("Année " + std::to_string(year) + " : " + std::to_string(count) +
                     " jours au plus bas des deux taux, " + to_french(rate) + ".",
                 begun.reference, to_french(total), to_french(total + gain));
        total += gain;
        day = end;
    }
    return law.conclude(total);
}

Result<Determination> unclaimed_deposit(const Unclaimed& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto day = deposit_day(asked, law);
    const auto months = law.cite(law::death_deposit_months);
    const auto last = months_after(day, months.value.value);
    law.note("Le dépôt est fait dans le mois qui suit.", months.reference, to_french(day),
             to_french(last));
    return law.conclude(last);
}

Result<Determination> unclaimed_warning(const Unclaimed& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto day = deposit_day(asked, law);
    const auto months = law.cite(law::death_warning_months);
    const auto warn = months_after(day, -months.value.value);
    law.note("L’assureur prévient les bénéficiaires avant le dépôt, au plus tard ce jour-là.",
             months.reference, to_french(day), to_french(warn));
    return law.conclude(warn);
}

Result<Determination> unclaimed_state(const Unclaimed& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto day = deposit_day(asked, law);
    const auto years = law.cite(law::death_state_years);
    const auto end = add_years(day, static_cast<int>(years.value.value), DayOverflow::last_day);
    law.note("Ce délai passé après le dépôt, les sommes vont à l’État.", years.reference,
             to_french(day), to_french(end));
    return law.conclude(end);
}

Result<Determination> search_forward(const BeneficiarySearch& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto delay = law.cite(law::death_search_forward_days);
    const auto last = asked.on + days{delay.value.value};
    law.note("L’AGIRA transmet la demande aux assureurs.", delay.reference, to_french(asked.on),
             to_french(last));
    return law.conclude(last);
}

Result<Determination> search_answer(const BeneficiarySearch& asked, const law::Book& book) {
    if (!asked.forwarded_on)
        return not_given("forwarded_on", "Indiquez le jour de la transmission.");
    Ruling law{book, *asked.forwarded_on};
    const auto delay = law.cite(law::death_search_answer_months);
    const auto last = months_after(*asked.forwarded_on, delay.value.value);
    law.note("L’assureur informe le bénéficiaire désigné.", delay.reference,
             to_french(*asked.forwarded_on), to_french(last));
    return law.conclude(last);
}

Problems impossible(const BeneficiarySearch& search) {
    return out_of_order(search, {{"on", search.on, "forwarded_on", search.forwarded_on}});
}

}  // namespace sim::claims::persons
