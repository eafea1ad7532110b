#include "sim/claims/motor/crm.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

/// Two decimals, the third dropped: 1.5625 is 1.56.
Rate truncated(Rate coefficient) {
    constexpr std::int64_t hundredth = 10'000;
    return Rate::millionths(coefficient.in_millionths() / hundredth * hundredth);
}

Rate times(Rate a, Rate b) {
    return Rate::millionths(a.in_millionths() * b.in_millionths() / whole.in_millionths());
}

/// "0,95": a coefficient is written as a number, not as a percentage.
std::string coefficient_text(Rate coefficient) {
    const auto hundredths = coefficient.in_millionths() / 10'000;
    const auto cents = hundredths % 100;
    return std::to_string(hundredths / 100) + "," + (cents < 10 ? "0" : "") + std::to_string(cents);
}

/// Liability in an accident; the other kinds never raise the coefficient.
bool raises(const CrmClaim& claim) {
    return claim.kind == CrmClaimKind::accident && claim.liability != Liability::none;
}

struct CrmTerms {
    Rate bonus, full, partial, floor, cap, neutral;
    std::int64_t floor_years = 0;
    std::int64_t reset_years = 0;
    std::int64_t interruption_months = 0;
};

/// Reads each value in turn; the first that is absent is the answer.
class CrmReader {
public:
    CrmReader(const CrmYear& year, const law::Book& book, Reasoning& why)
        : year_{year}, book_{book}, why_{why} {}

    Result<CrmTerms> all() {
        const bool rounds = year_.rounds;
        CrmTerms terms;
        terms.bonus = rate(rounds ? law::crm_bonus_rounds : law::crm_bonus);
        terms.full = rate(rounds ? law::crm_malus_rounds : law::crm_malus);
        terms.partial = rate(rounds ? law::crm_malus_partial_rounds : law::crm_malus_partial);
        terms.floor = rate(law::crm_floor);
        terms.cap = rate(law::crm_cap);
        terms.neutral = rate(law::crm_neutral);
        terms.floor_years = count(law::crm_floor_years);
        terms.reset_years = count(law::crm_reset_years);
        terms.interruption_months = count(law::crm_interruption_months);
        if (absent_) return Failure{*absent_};
        return terms;
    }

private:
    Rate rate(law::Key<Rate> key) { return read(key); }
    std::int64_t count(law::Key<law::Count> key) { return read(key).value; }
    template <class T>
    T read(law::Key<T> key) {
        const auto cited = law::in_force(book_, key, year_.on);
        if (cited) return why_.read(*cited);
        if (!absent_) absent_ = cited.error();
        return {};
    }

    const CrmYear& year_;
    const law::Book& book_;
    Reasoning& why_;
    std::optional<Problem> absent_;
};

Rate after_claims(const CrmYear& year, const CrmTerms& terms, Reasoning& why) {
    auto coefficient = year.coefficient;
    bool is_first = true;
    for (const auto& claim : year.claims) {
        if (!raises(claim)) continue;
        const bool forgiven =
            is_first && coefficient == terms.floor && year.years_at_floor >= terms.floor_years;
        is_first = false;
        if (forgiven) {
            why.note("Premier sinistre responsable après assez d’années au minimum : sans effet.",
                     crm_clause(), "", coefficient_text(coefficient));
            continue;
        }
        const auto before = coefficient;
        const bool full = claim.liability == Liability::full;
        coefficient =
            std::min(truncated(times(coefficient, full ? terms.full : terms.partial)), terms.cap);
        why.note(full ? "Sinistre de pleine responsabilité : majoration, tronquée et plafonnée."
                      : "Sinistre partagé : demi-majoration, tronquée et plafonnée.",
                 crm_clause(), coefficient_text(before), coefficient_text(coefficient));
    }
    return coefficient;
}

Rate after_quiet_year(Rate coefficient, std::int64_t quiet_before, const CrmTerms& terms,
                      Reasoning& why) {
    auto next = std::max(truncated(times(coefficient, terms.bonus)), terms.floor);
    why.note("Année sans sinistre responsable : réduction, tronquée à deux décimales.",
             crm_clause(), coefficient_text(coefficient), coefficient_text(next));
    if (quiet_before + 1 >= terms.reset_years && next > terms.neutral) {
        why.note("Assez d’années sans sinistre : le coefficient ne dépasse plus un.", crm_clause(),
                 coefficient_text(next), coefficient_text(terms.neutral));
        next = terms.neutral;
    }
    return next;
}

Result<Rate> surcharge_of(const Surcharge& surcharge, const law::Book& book, law::Key<Rate> key,
                          Reasoning& why) {
    const auto cited = law::in_force(book, key, surcharge.on);
    if (!cited) return Failure{cited.error()};
    return why.read(*cited);
}

law::Key<Rate> key_of(Aggravating aggravating) {
    switch (aggravating) {
        case Aggravating::alcohol: return law::crm_surcharge_alcohol;
        case Aggravating::short_suspension: return law::crm_surcharge_short_suspension;
        case Aggravating::long_suspension: return law::crm_surcharge_long_suspension;
        case Aggravating::cancelled: return law::crm_surcharge_cancelled;
        case Aggravating::hit_and_run: return law::crm_surcharge_hit_and_run;
        case Aggravating::undeclared: return law::crm_surcharge_undeclared;
        case Aggravating::three_claims: break;
    }
    return law::crm_surcharge_three_claims;
}

}  // namespace

Problems impossible(const CrmYear& year) {
    if (year.years == 1 || year.claims.empty()) return {};
    return {{{"years", 0, 0},
             "Plusieurs années semblables n’ont de sens que sans sinistre.",
             "Demandez chaque année à part."}};
}

Result<Determination> crm_next(const CrmYear& year, const law::Book& book) {
    Reasoning why;
    const auto terms = CrmReader{year, book, why}.all();
    if (!terms) return Failure{terms.error()};
    if (std::ranges::any_of(year.claims, raises))
        return why.conclude(after_claims(year, *terms, why));
    if (!year.claims.empty())
        why.note(
            "Vol, incendie, bris de glace, stationnement, force majeure ou conduite à l’insu : "
            "ni majoration, ni perte de la réduction.",
            crm_clause());
    if (year.interrupted_months > terms->interruption_months) {
        why.note("L’interruption dépasse la durée permise : pas de réduction, coefficient gardé.",
                 crm_clause(), "", coefficient_text(year.coefficient));
        return why.conclude(year.coefficient);
    }
    auto coefficient = year.coefficient;
    for (std::int64_t n = 0; n < year.years; ++n)
        coefficient = after_quiet_year(coefficient, year.claim_free_years + n, *terms, why);
    return why.conclude(coefficient);
}

Result<Determination> crm_period_ends(const CrmYear& year, const law::Book& book) {
    const auto lead = law::in_force(book, law::crm_lead_months, year.on);
    if (!lead) return Failure{lead.error()};
    Reasoning why;
    const auto end =
        add_months(year.on, -static_cast<int>(why.read(*lead).value), DayOverflow::last_day);
    why.note("La période observée s’achève avant l’échéance.", crm_clause(), to_french(year.on),
             to_french(end));
    return why.conclude(end);
}

Result<Determination> novice_surcharge(const Surcharge& surcharge, const law::Book& book) {
    Reasoning why;
    if (!surcharge.novice) {
        why.note("Le conducteur n’est pas novice.", insurance_code("A121-1-1"));
        return why.conclude(Rate{});
    }
    const auto first = surcharge_of(
        surcharge, book,
        surcharge.accompanied ? law::crm_surcharge_novice_aac : law::crm_surcharge_novice, why);
    if (!first) return Failure{first.error()};
    const auto left =
        Rate::millionths(first->in_millionths() / (std::int64_t{1} << surcharge.claim_free_years));
    why.note("La surprime maximale se réduit de moitié par année sans sinistre.",
             insurance_code("A121-1-1"), to_french(*first), to_french(left));
    return why.conclude(left);
}

Result<Determination> aggravated_surcharge(const Surcharge& surcharge, const law::Book& book) {
    Reasoning why;
    Rate sum;
    for (const auto aggravating : surcharge.aggravating) {
        const auto rate = surcharge_of(surcharge, book, key_of(aggravating), why);
        if (!rate) return Failure{rate.error()};
        const auto next = Rate::millionths(sum.in_millionths() + rate->in_millionths());
        const auto rank = static_cast<std::size_t>(aggravating);
        why.note(std::string{aggravating_words[rank].label} + ".", insurance_code("A121-1-2"),
                 to_french(sum), to_french(next));
        sum = next;
    }
    const auto total = surcharge_of(surcharge, book, law::crm_surcharge_total, why);
    if (!total) return Failure{total.error()};
    const auto kept = std::min(sum, *total);
    why.note("Le cumul a un plafond, et ne dure qu’un temps.", insurance_code("A121-1-2"),
             to_french(sum), to_french(kept));
    return why.conclude(kept);
}

}  // namespace sim::claims::motor
