#include "assessment/certification/clock.hpp"

#include <algorithm>

#include "assessment/certification/refusal.hpp"

namespace assessment::certification {
namespace {

/// A jury sits on days that follow each other. After a longer silence, a postponed deliberation or
/// a clock set wrong, one person says once that the clock is right.
constexpr std::int64_t furthest_leap_days = 7;
/// Between two acts of the days of the jury; a longer silence is told, and stops nothing.
constexpr std::int64_t most_silent_minutes = 24 * 60;
/// A session is seldom written down longer before its day.
constexpr std::int64_t furthest_plan_days = 183;

std::string spoken(sim::Instant at) {
    return "le " + to_french(at.date()) + " à " + to_french_clock(at);
}

/// Reference performances are marked before the day.
bool is_of_a_reference(const Session& session, const Command& command) {
    return std::visit(
        [&](const auto& one) {
            if constexpr (requires { one.copy.candidate; })
                return is_reference(session, one.copy.candidate);
            else
                return false;
        },
        command);
}

}  // namespace

std::optional<sim::Problem> clock_leap(const Session& session, sim::Instant now) {
    const auto known = std::max(session.date, session.last.date());
    if (session.recorded == 0 || now.date().number() - known.number() <= furthest_leap_days)
        return std::nullopt;
    return sim::Problem{
        {},
        "L’horloge dit " + spoken(now) + "\u202F; le dernier acte de la session est daté du " +
            to_french(session.last.date()) + ", " + to_french_clock(session.last) + ".",
        "Réglez l’horloge du poste. Si elle est juste, confirmez-la\u00A0: dans la "
        "fenêtre, en redemandant l’acte\u202F; dans un terminal, par «\u00A0constat "
        "jury clock\u00A0»."};
}

std::optional<sim::Problem> clock_far_from(sim::Date day, sim::Instant now) {
    const auto days = day.number() - now.date().number();
    if (days >= 0 && days <= furthest_plan_days) return std::nullopt;
    return sim::Problem{
        {},
        "L’horloge dit " + spoken(now) + ", et la session est du " + to_french(day) + ".",
        "Corrigez la date, ou réglez l’horloge du poste. Si les deux sont justes, "
        "confirmez-le\u00A0: dans la fenêtre, en créant de nouveau\u202F; dans un "
        "terminal, par --clock-right."};
}

bool clock_went_back(const Session& session, sim::Instant now) {
    return session.recorded > 0 && now < session.last;
}

bool clock_skipped_a_day(const Session& session, sim::Instant now) {
    return session.recorded > 0 && session.last.date() >= session.date &&
           now.in_minutes() - session.last.in_minutes() > most_silent_minutes &&
           !clock_leap(session, now);
}

std::optional<sim::Problem> clock_doubt(const Session& session, sim::Instant now) {
    if (auto leap = clock_leap(session, now)) return leap;
    if (clock_went_back(session, now))
        return sim::Problem{{},
                            "L’horloge dit " + spoken(now) + " et retarde sur la session" +
                                ", dont le dernier acte est daté du " +
                                to_french(session.last.date()) + ", " +
                                to_french_clock(session.last) +
                                "\u00A0: l’acte garde cette heure, et le procès-verbal le dira.",
                            "Réglez l’horloge du poste."};
    if (clock_skipped_a_day(session, now))
        return sim::Problem{
            {},
            "L’horloge dit " + spoken(now) + ", plus d’un jour après le dernier acte (" +
                to_french(session.last.date()) + ", " + to_french_clock(session.last) +
                ")\u00A0: l’acte est daté de cette heure, et le procès-verbal dira "
                "l’écart.",
            "Si le jury ne s’est pas arrêté entre-temps, réglez l’horloge du poste "
            "avant de continuer."};
    return std::nullopt;
}

bool is_early(const Session& session, sim::Instant now, const Command& command) {
    return action_of(command) == Action::mark && now.date() < session.date &&
           !is_of_a_reference(session, command);
}

bool is_solemn(const Command& command) {
    return std::holds_alternative<OpenDeliberation>(command) ||
           std::holds_alternative<DecideBlock>(command) || std::holds_alternative<Sign>(command) ||
           std::holds_alternative<SignRemark>(command);
}

Decided decide_on(const Deciding& in, const ConfirmClock&) {
    if (!clock_leap(in.session, in.now))
        return refused("L’horloge ne bondit pas\u00A0: rien n’est à confirmer.");
    return Events{ClockConfirmed{in.now}};
}

}  // namespace assessment::certification
