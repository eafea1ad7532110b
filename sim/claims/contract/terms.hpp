#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// Terms and days off: the ways of counting that a claims file meets.
namespace sim::claims::contract {

enum class Counting { contract, procedure, irsa, prescription };
inline constexpr std::array counting_words{
    Option{"contract", "Contrat ou loi d’assurance : le premier jour ne compte pas, sans report"},
    Option{"procedure",
           "Procédure civile : le premier jour ne compte pas, report au jour ouvrable"},
    Option{"irsa", "Convention IRSA\u00A0: le premier jour compte, sans report"},
    Option{"prescription", "Prescription : de date à date, sans report"},
};
constexpr std::span<const Option> words_of(Counting) {
    return counting_words;
}

struct TermToCount {
    Date on;
    std::int64_t length = 0;
    TermUnit unit = TermUnit::days;
    std::int64_t days_after = 0;
    Counting counting = Counting::contract;
    Region region = Region::metropole;
    std::optional<bool> rolls;  ///< Against the way of counting, when the text says so.
};

inline constexpr std::array term_to_count_facts{
    must<&TermToCount::on>("on", "Jour qui fait courir le délai"),
    must<&TermToCount::length>("length", "Durée, en nombre de l’unité").between(1, 10'000),
    must<&TermToCount::unit>("unit", "Unité du délai"),
    may<&TermToCount::days_after>("days_after", "Jours à ajouter après les mois").between(0, 366),
    may<&TermToCount::counting>("counting", "Manière de compter"),
    may<&TermToCount::region>("region", "Jours fériés de"),
    may<&TermToCount::rolls>("rolls", "Report d’un jour chômé au jour ouvrable suivant"),
};
constexpr std::span<const Fact<TermToCount>> facts_of(const TermToCount*) {
    return term_to_count_facts;
}
constexpr MatterName matter_of(const TermToCount*) {
    return {"calendar.term", "Délai à compter"};
}

/// The last day to act.
Result<Determination> term_deadline(const TermToCount& term, const law::Book& book);

struct SpanOfDays {
    Date on;
    Date to;
    Region region = Region::metropole;
};

inline constexpr std::array span_of_days_facts{
    must<&SpanOfDays::on>("on", "Premier jour, qui ne compte pas"),
    must<&SpanOfDays::to>("to", "Dernier jour, qui compte"),
    may<&SpanOfDays::region>("region", "Jours fériés de"),
};
constexpr std::span<const Fact<SpanOfDays>> facts_of(const SpanOfDays*) {
    return span_of_days_facts;
}
constexpr MatterName matter_of(const SpanOfDays*) {
    return {"calendar.span", "Jours entre deux dates"};
}
Problems impossible(const SpanOfDays& span);

Result<Determination> calendar_days(const SpanOfDays& span, const law::Book& book);
Result<Determination> working_days(const SpanOfDays& span, const law::Book& book);
Result<Determination> business_days(const SpanOfDays& span, const law::Book& book);

struct OneDay {
    Date on;
    Region region = Region::metropole;
};

inline constexpr std::array one_day_facts{
    must<&OneDay::on>("on", "Jour"),
    may<&OneDay::region>("region", "Jours fériés de"),
};
constexpr std::span<const Fact<OneDay>> facts_of(const OneDay*) {
    return one_day_facts;
}
constexpr MatterName matter_of(const OneDay*) {
    return {"calendar.day", "Un jour"};
}

/// Whether the day is a public holiday, with its name.
Result<Determination> public_holiday(const OneDay& day, const law::Book& book);
/// Easter Sunday of the year of the day.
Result<Determination> easter_sunday(const OneDay& day, const law::Book& book);

}  // namespace sim::claims::contract
