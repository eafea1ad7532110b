#include "sim/claims/contract/prescription.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

/// Where the years of an action stand, and what no delay may pass.
struct Regime {
    law::Key<law::Count> years;
    law::Reference reference;
    std::optional<law::Key<law::Count>> butoir;
    law::Reference butoir_reference;
};

Regime regime_of(Action action) {
    const auto common = civil_code("2232");
    switch (action) {
        case Action::contract:
            return {law::insurance_prescription_years, insurance_code("L114-1"), law::butoir_years,
                    common};
        case Action::drought:
            return {law::drought_prescription_years, insurance_code("L114-1"), law::butoir_years,
                    common};
        case Action::personal_accident:
            return {law::persons_prescription_years, insurance_code("L114-1"), law::butoir_years,
                    common};
        case Action::life_beneficiary:
            return {law::persons_prescription_years, insurance_code("L114-1"),
                    law::life_butoir_years, insurance_code("L114-1")};
        case Action::collective_incapacity:
            return {law::collective_incapacity_prescription_years,
                    {"Code de la mutualité, art. L221-11", ""},
                    law::butoir_years,
                    common};
        case Action::builder_recourse:
            return {law::prescription_years,
                    {"Cour de cassation, 3e chambre civile, 14 décembre 2022, 21-21.305",
                     "https://www.courdecassation.fr/"},
                    law::butoir_years,
                    common};
        case Action::neighbour_trouble:
        case Action::common_law:
            return {law::prescription_years, civil_code("2224"), law::butoir_years, common};
        case Action::bodily_injury:
            return {law::bodily_injury_prescription_years, civil_code("2226"), {}, {}};
        case Action::sexual_violence:
            return {law::sexual_violence_prescription_years, civil_code("2226"), {}, {}};
        case Action::hidden_defect:
            return {law::hidden_defect_prescription_years, civil_code("1648"), law::butoir_years,
                    common};
        case Action::defective_product:
            return {law::product_prescription_years, civil_code("1245-16"),
                    law::product_butoir_years, civil_code("1245-15")};
    }
    return {law::prescription_years, civil_code("2224"), {}, {}};
}

bool is_from_contract(Action action) {
    return action <= Action::collective_incapacity;
}

enum class Effect { none, interrupts, suspends };

Effect effect_of(TimeEvent kind, Action action) {
    switch (kind) {
        case TimeEvent::court_claim:
        case TimeEvent::enforcement:
        case TimeEvent::recognition: return Effect::interrupts;
        case TimeEvent::expert_appointed:
        case TimeEvent::registered_letter:
            return is_from_contract(action) ? Effect::interrupts : Effect::none;
        case TimeEvent::plain_message: return Effect::none;
        case TimeEvent::mediation:
        case TimeEvent::expert_measure:
        case TimeEvent::incapacity:
        case TimeEvent::impossibility: return Effect::suspends;
    }
    return Effect::none;
}

law::Reference reference_of(TimeEvent kind) {
    switch (kind) {
        case TimeEvent::court_claim: return civil_code("2241 et 2242");
        case TimeEvent::enforcement: return civil_code("2244");
        case TimeEvent::recognition: return civil_code("2240");
        case TimeEvent::expert_appointed:
        case TimeEvent::registered_letter:
        case TimeEvent::plain_message: return insurance_code("L114-2");
        case TimeEvent::mediation: return civil_code("2238");
        case TimeEvent::expert_measure: return civil_code("2239");
        case TimeEvent::incapacity: return civil_code("2235");
        case TimeEvent::impossibility: return civil_code("2234");
    }
    return {};
}

std::string named(const TermEvent& event) {
    return std::string{time_event_words[static_cast<std::size_t>(event.kind)].label} + ", le " +
           to_french(event.on);
}

/// The running term: its events move `last` one after the other.
struct Running {
    Date start;
    Date last;
    int years = 0;
    bool beyond_butoir = false;  ///< A lawsuit or an enforcement is not held by the hard stop.
};

void interrupt(const TermEvent& event, Running& term, Reasoning& why) {
    const auto before = term.last;
    term.last = add_years(event.until.value_or(event.on), term.years, DayOverflow::last_day);
    if (event.kind == TimeEvent::court_claim || event.kind == TimeEvent::enforcement)
        term.beyond_butoir = true;
    why.note(named(event) + " : le délai est interrompu et repart en entier.",
             reference_of(event.kind), to_french(before), to_french(term.last));
}

std::optional<Problem> suspend(const TermEvent& event, const law::Book& book, Running& term,
                               Reasoning& why) {
    const auto before = term.last;
    if (event.on <= term.start) {
        term.start = std::max(term.start, *event.until);
        term.last = add_years(term.start, term.years, DayOverflow::last_day);
        why.note(named(event) + " : le délai ne part que le " + to_french(term.start) + ".",
                 reference_of(event.kind), to_french(before), to_french(term.last));
        return {};
    }
    term.last = term.last + std::chrono::days{days_between(event.on, *event.until)};
    if (event.kind == TimeEvent::mediation || event.kind == TimeEvent::expert_measure) {
        const auto months = law::in_force(book, law::suspension_rest_months, event.on);
        if (!months) return months.error();
        const auto rest = static_cast<int>(why.read(*months).value);
        term.last = std::max(term.last, add_months(*event.until, rest, DayOverflow::last_day));
    }
    why.note(named(event) + " : le délai est suspendu jusqu’au " + to_french(*event.until) + ".",
             reference_of(event.kind), to_french(before), to_french(term.last));
    return {};
}

/// A law that lengthens the term takes those that still run when it comes into force, and counts
/// the time already gone (C. civ., art. 2222).
std::optional<Problem> prolong(Date until, const Regime& regime, const law::Book& book,
                               Running& term, Reasoning& why) {
    const auto years = law::in_force(book, regime.years, std::min(until, term.last));
    if (!years) return years.error();
    const auto longer = static_cast<int>(years->value.value);
    if (longer <= term.years) return {};
    const auto before = term.last;
    term.last = add_years(term.last, longer - term.years, DayOverflow::last_day);
    term.years = static_cast<int>(why.read(*years).value);
    why.note("Le délai courait encore quand la loi l’a porté à " + std::to_string(longer) +
                 " ans\u00A0: il est prolongé, le temps déjà passé compris.",
             civil_code("2222"), to_french(before), to_french(term.last));
    return {};
}

std::optional<Problem> apply(const TermEvent& event, const TimeBar& bar, const law::Book& book,
                             Running& term, Reasoning& why) {
    if (event.on > term.last) {
        why.note(named(event) + " : trop tard, la prescription est déjà acquise.",
                 civil_code("2229"));
        return {};
    }
    switch (effect_of(event.kind, bar.action)) {
        case Effect::none:
            why.note(named(event) + " : sans effet sur ce délai.", reference_of(event.kind));
            return {};
        case Effect::interrupts:
            if (event.on >= term.start) interrupt(event, term, why);
            return {};
        case Effect::suspends: return suspend(event, book, term, why);
    }
    return {};
}

std::optional<Problem> stop_at_butoir(const TimeBar& bar, const Regime& regime,
                                      const law::Book& book, Running& term, Reasoning& why) {
    if (!bar.born_on || !regime.butoir || term.beyond_butoir) return {};
    const auto years = law::in_force(book, *regime.butoir, bar.on);
    if (!years) return years.error();
    const auto most =
        add_years(*bar.born_on, static_cast<int>(why.read(*years).value), DayOverflow::last_day);
    if (term.last <= most) return {};
    why.note("Le délai butoir arrête l’action à " + std::to_string(years->value.value) +
                 " ans de la naissance du droit.",
             regime.butoir_reference, to_french(term.last), to_french(most));
    term.last = most;
    return {};
}

/// A policy that does not recall the rules leaves its insurer without the bar (R112-1).
bool opposable(const TimeBar& bar, Reasoning& why) {
    if (!is_from_contract(bar.action) || bar.recalled) return true;
    why.note(
        "La police ne rappelle pas toutes les règles de la prescription : l’assureur ne "
        "peut pas l’opposer à l’assuré.",
        insurance_code("R112-1"));
    return false;
}

Result<Date> last_day(const TimeBar& bar, const law::Book& book, Reasoning& why) {
    const auto regime = regime_of(bar.action);
    const auto years = law::in_force(book, regime.years, bar.on);
    if (!years) return Failure{years.error()};
    Running term{bar.on, bar.on, static_cast<int>(why.read(*years).value), false};
    term.last = add_years(term.start, term.years, DayOverflow::last_day);
    why.note("L’action se prescrit par " + std::to_string(term.years) +
                 " ans ; le dernier jour "
                 "n’est pas reporté, même chômé.",
             regime.reference, to_french(bar.on), to_french(term.last));
    auto events = bar.events;
    std::ranges::stable_sort(events, {}, &TermEvent::on);
    for (const auto& event : events) {
        if (const auto fault = prolong(event.on, regime, book, term, why)) return Failure{*fault};
        if (const auto fault = apply(event, bar, book, term, why)) return Failure{*fault};
    }
    if (const auto fault = prolong(term.last, regime, book, term, why)) return Failure{*fault};
    if (const auto fault = stop_at_butoir(bar, regime, book, term, why)) return Failure{*fault};
    return term.last;
}

}  // namespace

Problems impossible(const TermEvent& event) {
    Problems problems;
    if (effect_of(event.kind, Action::contract) == Effect::suspends && !event.until)
        problems.push_back({{"until", 0, 0},
                            "Une suspension sans fin ne se compte pas.",
                            "Indiquez le jour où elle prend fin."});
    keep_order(problems, event, {{"on", event.on, "until", event.until}});
    return problems;
}

Problems impossible(const TimeBar& bar) {
    return out_of_order(bar, {{"born_on", bar.born_on, "on", bar.on}});
}

Result<Determination> prescription_last_day(const TimeBar& bar, const law::Book& book) {
    Reasoning why;
    opposable(bar, why);
    const auto last = last_day(bar, book, why);
    if (!last) return Failure{last.error()};
    return why.conclude(*last);
}

Result<Determination> prescription_barred(const TimeBar& bar, const law::Book& book) {
    Reasoning why;
    if (!bar.acts_on)
        return Failure{Problem{{"acts_on", 0, 0},
                               "Sans le jour de l’action, rien ne dit si elle est tardive.",
                               "Indiquez acts_on."}};
    if (!opposable(bar, why)) return why.conclude(false);
    const auto last = last_day(bar, book, why);
    if (!last) return Failure{last.error()};
    const bool barred = *bar.acts_on > *last;
    why.note(barred ? "L’action vient après le dernier jour : elle est prescrite."
                    : "L’action vient à temps.",
             civil_code("2229"), to_french(*last), to_french(*bar.acts_on));
    return why.conclude(barred);
}

}  // namespace sim::claims::contract
