#include <algorithm>

#include "assessment/certification/refusal.hpp"

namespace assessment::certification {
namespace {

struct ActionOf {
    Action operator()(const CreateSession&) const { return Action::create_session; }
    Action operator()(const Enrol&) const { return Action::enrol; }
    Action operator()(const SeatJuror&) const { return Action::seat_jurors; }
    Action operator()(const LeaveJury&) const { return Action::report_absence; }
    Action operator()(const DeclareConflict&) const { return Action::declare_conflict; }
    Action operator()(const DrawCase&) const { return Action::draw_cases; }
    Action operator()(const AttachAttempt&) const { return Action::draw_cases; }
    Action operator()(const ProposeLevel&) const { return Action::record_proposals; }
    Action operator()(const Allot&) const { return Action::allot; }
    Action operator()(const ReportAbsence&) const { return Action::report_absence; }
    Action operator()(const OpenSheet&) const { return Action::mark; }
    Action operator()(const GiveLevel&) const { return Action::mark; }
    Action operator()(const Observe&) const { return Action::mark; }
    Action operator()(const HandIn&) const { return Action::mark; }
    Action operator()(const Align&) const { return Action::align; }
    Action operator()(const AskSecondLook&) const { return Action::ask_second_look; }
    Action operator()(const OpenDeliberation&) const { return Action::deliberate; }
    Action operator()(const DecideBlock&) const { return Action::deliberate; }
    Action operator()(const Sign&) const { return Action::sign; }
    Action operator()(const AddReference&) const { return Action::add_references; }
    Action operator()(const PlanSlot&) const { return Action::plan_slots; }
    Action operator()(const SignRemark&) const { return Action::sign_remark; }
};

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

/// A session lives for weeks, and a postponed deliberation for a few months. A clock that leaps
/// further than this past the day of the session and past the last event is a clock set wrong.
constexpr std::int64_t furthest_leap_days = 183;

bool is_back(const Session& session, sim::Instant now) {
    return session.recorded > 0 && now < session.last;
}

/// Nothing is compared at the creation: a session may be written down after its day.
bool is_ahead(const Session& session, sim::Instant now) {
    const auto known = std::max(session.date, session.last.date());
    return session.recorded > 0 && now.date().number() - known.number() > furthest_leap_days;
}

bool is_early(const Session& session, sim::Instant now, const Command& command) {
    return action_of(command) == Action::mark && now.date() < session.date &&
           !is_of_a_reference(session, command);
}

}  // namespace

Action action_of(const Command& command) {
    return std::visit(ActionOf{}, command);
}

sim::Result<std::vector<Recorded>> decide(const Session& session, const Grid& grid, Actor actor,
                                          sim::Instant now, const Command& command) {
    const auto action = action_of(command);
    if (!may(actor.role, action))
        return refused("Le rôle d’" + std::string{french(actor.role)} + " ne permet pas de " +
                           std::string{french(action)} + ".",
                       "Demandez à une personne dont c’est le rôle.");
    if (session.phase == Phase::sealed)
        return refused("La session est signée\u00A0: plus rien n’y change.",
                       "Une correction se fait dans une nouvelle session, qui la motive.");
    const bool begins = std::holds_alternative<CreateSession>(command);
    if (begins != (session.recorded == 0))
        return refused(begins ? "La session existe déjà." : "La session n’existe pas encore.");
    // A wrong clock is written down, and stamps nothing: what follows keeps its order, and a clock
    // that is set right again finds no event after it.
    const bool wrong = is_back(session, now) || is_ahead(session, now);
    const auto at = wrong ? session.last : now;
    const Deciding in{session, grid, actor, at};
    auto events = std::visit([&](const auto& one) { return decide_on(in, one); }, command);
    if (!events) return sim::Failure{events.error()};
    std::vector<Recorded> recorded;
    if (!events->empty() && (wrong || is_early(session, now, command)))
        recorded.push_back({actor.person, at, ClockDoubted{now}});
    for (auto& event : *events) recorded.push_back({actor.person, at, std::move(event)});
    return recorded;
}

}  // namespace assessment::certification
