#include <gtest/gtest.h>

#include <string>

#include "assessment/certification/people.hpp"

namespace assessment::certification {
namespace {

/// Who may, by the first letter of the role: Apprentice, Juror, Moderator, Trainer, aDministrator.
std::string who_may(Action action) {
    const std::string letters = "AJMTD";
    std::string held;
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (may(roles[i], action)) held += letters[i];
    return held;
}

struct Line {
    Action action;
    std::string who;
};

TEST(Rights, AreThoseOfTheTable) {
    const std::vector<Line> table{{Action::practise, "AJMTD"},
                                  {Action::see_own_results, "AJMTD"},
                                  {Action::manage_people, "D"},
                                  {Action::create_session, "D"},
                                  {Action::enrol, "D"},
                                  {Action::seat_jurors, "D"},
                                  {Action::declare_conflict, "JMD"},
                                  {Action::draw_cases, "D"},
                                  {Action::record_proposals, "D"},
                                  {Action::allot, "MD"},
                                  {Action::report_absence, "JMD"},
                                  {Action::mark, "J"},
                                  {Action::align, "J"},
                                  {Action::ask_second_look, "JM"},
                                  {Action::see_all_marks, "M"},
                                  {Action::deliberate, "J"},
                                  {Action::sign, "J"},
                                  {Action::export_results, "JMD"},
                                  {Action::see_statistics, "JMTD"},
                                  {Action::export_person, "D"},
                                  {Action::erase_person, "D"},
                                  {Action::add_references, "MD"},
                                  {Action::sign_remark, "J"},
                                  {Action::plan_slots, "MD"},
                                  {Action::see_cohort, "TD"},
                                  {Action::confirm_clock, "JMD"},
                                  {Action::withdraw_absence, "MD"},
                                  {Action::withdraw_enrolment, "D"}};
    ASSERT_EQ(table.size(), static_cast<std::size_t>(last_action) + 1);
    for (const auto& line : table) EXPECT_EQ(who_may(line.action), line.who) << french(line.action);
}

TEST(Rights, AModeratorSeesEverythingAndMarksNothing) {
    EXPECT_TRUE(may(Role::moderator, Action::see_all_marks));
    EXPECT_FALSE(may(Role::moderator, Action::mark));
    EXPECT_FALSE(may(Role::moderator, Action::align));
}

TEST(Rights, AreRefusedInFrench) {
    EXPECT_EQ(not_of_the_role(Role::trainer, Action::export_results),
              "Le rôle d’un formateur ne permet pas d’exporter les résultats.");
    EXPECT_EQ(not_of_the_role(Role::juror, Action::enrol),
              "Le rôle d’un juré ne permet pas d’inscrire un candidat.");
    EXPECT_EQ(not_of_the_role(Role::moderator, Action::mark),
              "Le rôle d’un modérateur ne permet pas de noter une copie.");
}

TEST(Rights, ARoleIsReadByTheWordThatNamesIt) {
    for (const auto role : roles) EXPECT_EQ(role_from(word(role)), role);
    EXPECT_EQ(role_from("king"), std::nullopt);
}

}  // namespace
}  // namespace assessment::certification
