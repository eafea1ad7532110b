#include <algorithm>

#include "assessment/certification/clock.hpp"
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
    Action operator()(const WithdrawAbsence&) const { return Action::withdraw_absence; }
    Action operator()(const WithdrawEnrolment&) const { return Action::withdraw_enrolment; }
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
    Action operator()(const ConfirmClock&) const { return Action::confirm_clock; }
};

}  // namespace

Action action_of(const Command& command) {
    return std::visit(ActionOf{}, command);
}

sim::Result<std::vector<Recorded>> decide(const Session& session, const Grid& grid, Actor actor,
                                          sim::Instant now, const Command& command) {
    const auto action = action_of(command);
    if (!may(actor.role, action))
        return refused(not_of_the_role(actor.role, action),
                       "Demandez à une personne dont c’est le rôle.");
    if (session.phase == Phase::sealed)
        return refused("La session est signée\u00A0: plus rien n’y change.",
                       "Une correction se fait dans une nouvelle session, qui la motive.");
    const bool begins = std::holds_alternative<CreateSession>(command);
    if (begins != (session.recorded == 0))
        return begins ? refused("La session existe déjà.", "Choisissez un autre nom.")
                      : refused("La session n’existe pas encore.", "Un administrateur la crée.");
    // A wrong clock is written down, and stamps nothing: what follows keeps its order, and a clock
    // that is set right again finds no event after it.
    const auto leap = clock_leap(session, now);
    if (leap && is_solemn(command)) return sim::Failure{*leap};
    const bool confirms = std::holds_alternative<ConfirmClock>(command);
    const bool wrong = clock_went_back(session, now) || (leap && !confirms);
    const auto at = wrong ? session.last : now;
    const Deciding in{session, grid, actor, at};
    auto events = std::visit([&](const auto& one) { return decide_on(in, one); }, command);
    if (!events) return sim::Failure{events.error()};
    std::vector<Recorded> recorded;
    if (!events->empty() && !confirms &&
        (wrong || is_early(session, now, command) || clock_skipped_a_day(session, now)))
        recorded.push_back({actor.person, at, ClockDoubted{now}});
    for (auto& event : *events) recorded.push_back({actor.person, at, std::move(event)});
    return recorded;
}

}  // namespace assessment::certification
