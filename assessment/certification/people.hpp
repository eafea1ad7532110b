#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// Who may do what. Every door (command line, window) asks here before it acts.
namespace assessment::certification {

enum class Role : std::uint8_t { apprentice, juror, moderator, trainer, administrator };
inline constexpr std::array roles{Role::apprentice, Role::juror, Role::moderator, Role::trainer,
                                  Role::administrator};

enum class Action : std::uint8_t {
    practise,
    see_own_results,
    manage_people,
    create_session,
    enrol,
    seat_jurors,
    declare_conflict,
    draw_cases,
    record_proposals,
    allot,
    report_absence,
    mark,
    align,
    ask_second_look,
    see_all_marks,
    deliberate,
    sign,
    export_results,
    see_statistics,
    export_person,
    erase_person,
    add_references,
    sign_remark,
    plan_slots,
    see_cohort,
    confirm_clock,
    withdraw_absence,
    withdraw_enrolment,
};
inline constexpr auto last_action = Action::withdraw_enrolment;

bool may(Role role, Action action);

/// "juror": as stored and typed.
std::string_view word(Role role);
std::optional<Role> role_from(std::string_view word);
/// "un juré": as said.
std::string_view french(Role role);
/// "noter une copie".
std::string_view french(Action action);
/// "Le rôle d’un juré ne permet pas d’exporter les résultats."
std::string not_of_the_role(Role role, Action action);

}  // namespace assessment::certification
