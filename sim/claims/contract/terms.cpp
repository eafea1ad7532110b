#include "sim/claims/contract/terms.hpp"

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims::contract {
namespace {

law::Reference labour_code(std::string_view article) {
    return {"Code du travail, art. " + std::string{article},
            "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050"};
}

law::Reference reference_of(Counting counting) {
    switch (counting) {
        case Counting::contract: return {"Contrat ; usage des délais d’assurance", ""};
        case Counting::procedure: return civil_procedure("641 et 642");
        case Counting::irsa: return {"Convention IRSA, art. 1.7", ""};
        case Counting::prescription: return civil_code("2228 et 2229");
    }
    return {};
}

TermRule rule_of(const TermToCount& term) {
    TermRule rule;
    rule.counts_first_day = term.counting == Counting::irsa;
    rule.rolls = term.rolls.value_or(term.counting == Counting::procedure);
    return rule;
}

StatedTerm stated(const TermToCount& term) {
    return {static_cast<int>(term.length), term.unit, static_cast<int>(term.days_after)};
}

/// « 10 jours ouvrés », « 1 jour ouvré », « 1 mois »
std::string length_in_words(std::int64_t length, TermUnit unit) {
    const auto words = std::string{words_of(unit)[static_cast<std::size_t>(unit)].label};
    const auto number = std::to_string(length) + " ";
    if (length > 1 || unit == TermUnit::months) return number + words;
    std::string one;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] != 's' || (i + 1 < words.size() && words[i + 1] != ' ')) one += words[i];
    return number + one;
}

std::string with_weekday(Date day) {
    return to_french_weekday(day).substr(0, to_french_weekday(day).find(' ')) + " " +
           to_french(day);
}

/// « 8 mai 2026 (Victoire 1945), 14 mai 2026 (Ascension) »; empty when no holiday falls there.
std::string holidays_between(Date from, Date to, Region region) {
    std::string names;
    for (auto day = from; day <= to; day = day + std::chrono::days{1}) {
        const auto name = public_holiday_name(day, region);
        if (name.empty()) continue;
        names += (names.empty() ? "" : ", ") + to_french(day) + " (" + std::string{name} + ")";
    }
    return names;
}

/// The days off of the whole country, and those that the region adds.
law::Reference days_off_of(Region region) {
    if (region == Region::metropole) return labour_code("L3133-1");
    return labour_code(region == Region::alsace_moselle ? "L3133-1 et L3134-13"
                                                        : "L3133-1 et L3422-2");
}

void note_days_off(Date from, Date to, bool saturdays, Region region, Reasoning& why) {
    const auto holidays = holidays_between(from, to, region);
    std::string rule = saturdays ? "Les dimanches et les jours fériés ne comptent pas"
                                 : "Les samedis, dimanches et jours fériés ne comptent pas";
    rule += holidays.empty() ? "." : " : " + holidays + ".";
    why.note(std::move(rule), days_off_of(region));
}

void note_start(const TermToCount& term, Reasoning& why) {
    const bool quantiemes = term.unit == TermUnit::months || term.unit == TermUnit::years;
    auto rule = "Le délai de " + length_in_words(term.length, term.unit);
    if (term.days_after > 0)
        rule +=
            " et " + std::to_string(term.days_after) + (term.days_after > 1 ? " jours" : " jour");
    rule += " court du " + to_french(term.on);
    if (quantiemes)
        rule += " : il finit le même quantième, ou le dernier jour du mois s’il n’existe pas.";
    else if (term.counting == Counting::irsa)
        rule += ", qui compte.";
    else
        rule += ", qui ne compte pas.";
    why.note(std::move(rule), reference_of(term.counting));
}

template <class Count>
Result<Determination> counted(const SpanOfDays& span, bool saturdays, Count count) {
    Reasoning why;
    note_days_off(span.on + std::chrono::days{1}, span.to, saturdays, span.region, why);
    return why.conclude(law::Count{count(span.on, span.to, span.region)});
}

}  // namespace

Result<Determination> term_deadline(const TermToCount& term, const law::Book&) {
    Reasoning why;
    note_start(term, why);
    auto rule = rule_of(term);
    const bool rolls = rule.rolls;
    rule.rolls = false;
    const auto last = term_end(term.on, stated(term), rule, term.region);
    if (term.unit == TermUnit::working_days || term.unit == TermUnit::business_days)
        // The day that starts the delay does not count, whatever it is.
        note_days_off(term.on + std::chrono::days{1}, last, term.unit == TermUnit::business_days,
                      term.region, why);
    if (term.unit == TermUnit::clear_days)
        why.note("Un délai franc laisse agir encore le lendemain de son dernier jour.",
                 reference_of(term.counting));
    why.note("Le délai expire le " + with_weekday(last) + " à minuit.", reference_of(term.counting),
             to_french(term.on), to_french(last));
    if (!rolls || is_working_day(last, term.region)) return why.conclude(last);
    const auto rolled = roll_forward(last, term.region);
    const auto name = public_holiday_name(last, term.region);
    why.note("Ce jour est chômé" + (name.empty() ? "" : " (" + std::string{name} + ")") +
                 " : le délai va jusqu’au " + with_weekday(rolled) + ".",
             civil_procedure("642"), to_french(last), to_french(rolled));
    return why.conclude(rolled);
}

Problems impossible(const SpanOfDays& span) {
    if (span.to >= span.on) return {};
    return {{{"to", 0, 0}, "Le dernier jour précède le premier.", "Échangez les deux dates."}};
}

Result<Determination> calendar_days(const SpanOfDays& span, const law::Book&) {
    Reasoning why;
    why.note("Tous les jours comptent, du lendemain du premier au dernier.",
             civil_procedure("641"));
    return why.conclude(law::Count{days_between(span.on, span.to)});
}

Result<Determination> working_days(const SpanOfDays& span, const law::Book&) {
    return counted(span, false, count_working_days);
}

Result<Determination> business_days(const SpanOfDays& span, const law::Book&) {
    return counted(span, true, count_business_days);
}

Result<Determination> public_holiday(const OneDay& day, const law::Book&) {
    Reasoning why;
    const auto name = public_holiday_name(day.on, day.region);
    why.note("Le " + with_weekday(day.on) +
                 (name.empty() ? " n’est pas férié." : " est férié : " + std::string{name} + "."),
             days_off_of(day.region));
    return why.conclude(!name.empty());
}

Result<Determination> easter_sunday(const OneDay& day, const law::Book&) {
    Reasoning why;
    const auto sunday = easter(int{day.on.civil().year()});
    why.note(
        "Pâques est le dimanche qui suit la première pleine lune de printemps ; le lundi, "
        "l’Ascension et le lundi de Pentecôte s’en déduisent.",
        labour_code("L3133-1"), "", to_french(sunday));
    return why.conclude(sunday);
}

}  // namespace sim::claims::contract
