#include <gtest/gtest.h>

#include "sim/app/views/room_screen.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

template <class T>
const T* office_asked(const Window& window) {
    const auto* intent = window.only<RoomIntent>();
    const auto* of_office = intent == nullptr ? nullptr : std::get_if<OfficeIntent>(intent);
    return of_office == nullptr ? nullptr : std::get_if<T>(of_office);
}

View preparing() {
    auto view = room_at(RoomPlace::session);
    auto& session = view.room.session;
    session.id = "lyon-2026";
    session.title = "Lyon, 20 novembre 2026";
    auto& office = session.office;
    office.enrols = office.seats = office.declares = office.draws = office.allots = true;
    office.plans = office.misses = office.reports_departures = office.references = true;
    office.preparing = true;
    office.date = "20/11/2026";
    office.routes = {{"apprenticeship", "Apprentissage"}, {"vae", "VAE"}};
    office.ties = {{"tutor", "Tuteur"}};
    office.absences = {{"stopped", "A interrompu l’épreuve"}};
    office.may_enrol = {{"5", "Camille Noël"}};
    office.may_sit = {{"2", "Anna Roy"}};
    office.members = {{"3", "Boris Lam"}};
    office.candidates = {{"C-123", "C-123"}};
    office.blocks = office.carried = {{"BC01", "BC01 · Accueillir"}};
    office.enrolled = {{"C-123", "5", "Camille Noël", "VAE", "", true}};
    PlannedRow copy;
    copy.candidate = "C-123";
    copy.block = "BC01";
    copy.may_mark = {{"3", "Boris Lam"}};
    office.copies = {copy};
    office.to_draw = 1;
    office.forms = {{"BC01", {{"calm", "Tenir bon", 2}}}};
    session.statistics.seen.may = true;
    return view;
}

/// Opens a list and takes one of its rows.
void choose(Window& window, const std::string& field, const std::string& row) {
    window.ui.click("###" + field);
    window.ui.click("###pick_" + row);
}

/// Once the question stands still: it takes its height from its text.
void answer(Window& window, const std::string& said) {
    window.ui.frames(4);
    window.ui.click("###" + said);
}

TEST(TheAccounts, AreMadeWithARoleAndAPassword) {
    auto view = room_at(RoomPlace::people);
    view.room.people.may = true;
    view.room.people.roles = {{"juror", "Juré"}, {"moderator", "Modérateur"}};
    Window window{view};
    EXPECT_TRUE(window.ui.find("###account_make").disabled());
    window.ui.type("###account_name", "Denis Roux");
    window.ui.type("###account_login", "denis");
    window.ui.type("###account_password", "quatre mots bien choisis");
    choose(window, "account_role", "juror");
    window.ui.click("###account_make");
    const auto* made = office_asked<AccountAsked>(window);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->login, "denis");
    EXPECT_EQ(made->role, "juror");
    EXPECT_EQ(window.drafts.room.office.account.password, "");
}

TEST(TheAccounts, ChangeAPasswordOnceItIsConfirmed) {
    auto view = room_at(RoomPlace::people);
    view.room.people.may = true;
    view.room.people.people = {{"2", "Anna Roy", "anna", "juror", "Juré", false, false}};
    Window window{view};
    window.ui.click("###person_2");
    window.ui.type("###new_password", "quatre mots bien choisis");
    window.ui.click("###password_make");
    EXPECT_TRUE(window.asked.empty());
    answer(window, "yes");
    const auto* given = office_asked<PasswordGiven>(window);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->person, "2");
}

TEST(TheAccounts, AreReachedByWhoManagesThem) {
    auto view = room_sessions();
    Window closed{view};
    closed.ui.frames(2);
    EXPECT_FALSE(closed.ui.exists("###room_people"));
    view.room.people.may = true;
    Window open{view};
    open.ui.click("###room_people");
    EXPECT_NE(office_asked<PeopleOpened>(open), nullptr);
}

TEST(ANewSession, IsNamedDatedAndHasItsBlocks) {
    auto view = room_sessions();
    view.room.new_session = {true, {{"BC01", "BC01 · Accueillir"}, {"BC04", "BC04 · Gérer"}}};
    Window window{view};
    window.ui.click("###session_new");
    window.ui.type("###session_id", "nice-2026");
    window.ui.type("###session_centre", "Nice");
    window.ui.type("###session_date", "20/11/2026");
    EXPECT_TRUE(window.ui.find("###session_make").disabled());
    window.ui.click("###block_BC04");
    window.ui.click("###session_make");
    const auto* made = office_asked<SessionAsked>(window);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->centre, "Nice");
    EXPECT_EQ(made->blocks, std::vector<std::string>{"BC04"});
}

TEST(ACandidate, IsEnrolledOnceItIsConfirmed) {
    Window window{preparing()};
    window.ui.click("###tab_candidates");
    choose(window, "enrol_person", "5");
    choose(window, "enrol_route", "vae");
    window.ui.type("###enrol_measures", "tiers-temps, agrandissement");
    window.ui.click("###enrol_make");
    EXPECT_TRUE(window.asked.empty());
    answer(window, "yes");
    const auto* made = office_asked<EnrolmentAsked>(window);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->person, "5");
    EXPECT_EQ(made->route, "vae");
    EXPECT_EQ(made->measures, (std::vector<std::string>{"tiers-temps", "agrandissement"}));
}

TEST(ACandidate, IsEnrolledForTheBlocksThatHePresents) {
    auto view = preparing();
    view.room.session.office.blocks = {{"BC01", "BC01 · Accueillir"}, {"BC04", "BC04 · Négocier"}};
    Window window{view};
    window.ui.click("###tab_candidates");
    choose(window, "enrol_person", "5");
    choose(window, "enrol_route", "vae");
    window.ui.click("###presented_BC04");
    window.ui.click("###enrol_make");
    answer(window, "yes");
    const auto* made = office_asked<EnrolmentAsked>(window);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->blocks, std::vector<std::string>{"BC04"});
}

TEST(ACandidate, IsNotEnrolledWhenOneThinksBetterOfIt) {
    Window window{preparing()};
    window.ui.click("###tab_candidates");
    choose(window, "enrol_person", "5");
    choose(window, "enrol_route", "vae");
    window.ui.click("###enrol_make");
    answer(window, "no");
    EXPECT_TRUE(window.asked.empty());
}

TEST(AJuror, IsSeatedWithHisQualities) {
    Window window{preparing()};
    window.ui.click("###tab_jury");
    choose(window, "seat_person", "2");
    window.ui.click("###seat_president");
    window.ui.click("###seat_external");
    window.ui.click("###seat_make");
    const auto* seated = office_asked<SeatGiven>(window);
    ASSERT_NE(seated, nullptr);
    EXPECT_TRUE(seated->president && seated->external && !seated->qualified);
}

TEST(AJuror, HasHisTiesDeclared) {
    Window window{preparing()};
    window.ui.click("###tab_jury");
    choose(window, "tie_juror", "3");
    choose(window, "tie_candidate", "C-123");
    choose(window, "tie_kind", "tutor");
    window.ui.click("###tie_make");
    answer(window, "yes");
    const auto* tie = office_asked<TieDeclared>(window);
    ASSERT_NE(tie, nullptr);
    EXPECT_EQ(tie->tie, "tutor");
}

TEST(Subjects, AreDrawnAllAtOnceWhenConfirmed) {
    Window window{preparing()};
    window.ui.click("###tab_subjects");
    window.ui.click("###draw_all");
    answer(window, "yes");
    const auto* drawn = office_asked<SubjectsDrawn>(window);
    ASSERT_NE(drawn, nullptr);
    EXPECT_EQ(drawn->candidate, "");
}

TEST(Subjects, HaveASlotAndAMarker) {
    Window window{preparing()};
    window.ui.click("###tab_subjects");
    window.ui.click("###planned_C-123/BC01");
    window.ui.type("###slot_hour", "9:30");
    window.ui.type("###slot_minutes", "45");
    window.ui.type("###slot_place", "salle 2");
    window.ui.click("###slot_make");
    const auto* slot = office_asked<SlotAsked>(window);
    ASSERT_NE(slot, nullptr);
    EXPECT_EQ(slot->date, "20/11/2026");
    EXPECT_EQ(slot->place, "salle 2");
    window.asked.clear();
    choose(window, "marker", "3");
    window.ui.click("###marker_make");
    answer(window, "yes");
    const auto* marker = office_asked<MarkerGiven>(window);
    ASSERT_NE(marker, nullptr);
    EXPECT_EQ(marker->person, "3");
}

TEST(AReference, HasALevelOnEachCriterion) {
    Window window{preparing()};
    window.ui.click("###tab_references");
    EXPECT_TRUE(window.ui.find("###reference_make").disabled());
    window.ui.click("###level_1");
    window.ui.click("###reference_make");
    answer(window, "yes");
    const auto* made = office_asked<ReferenceAsked>(window);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->levels, (std::vector<std::pair<std::string, int>>{{"calm", 1}}));
}

TEST(Documents, GoToTheFolderThatWasChosen) {
    auto view = room_deliberation();
    view.room.session.office.candidates = {{"C-123", "C-123 · Camille Noël"}};
    Window window{view};
    window.ui.click("###tab_papers");
    window.ui.type("###paper_folder", "resultats");
    window.ui.click("###paper_workbook");
    const auto* asked = office_asked<PaperAsked>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->paper, JuryPaper::workbook);
    EXPECT_EQ(asked->folder, "resultats");
    EXPECT_FALSE(window.ui.exists("###paper_diploma"));
}

TEST(Documents, OfACandidateWaitForHisChoice) {
    auto view = room_deliberation();
    view.room.session.office.candidates = {{"C-123", "C-123 · Camille Noël"}};
    Window window{view};
    window.ui.click("###tab_papers");
    EXPECT_TRUE(window.ui.find("###paper_decision").disabled());
    choose(window, "paper_candidate", "C-123");
    window.ui.click("###paper_decision");
    const auto* asked = office_asked<PaperAsked>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->candidate, "C-123");
}

TEST(Statistics, AskForTheSecondLooksThatAreDue) {
    auto view = preparing();
    view.room.session.statistics.due = 2;
    view.room.session.statistics.may_ask = true;
    Window window{view};
    window.ui.click("###tab_statistics");
    window.ui.click("###second_looks");
    EXPECT_NE(office_asked<SecondLooksWanted>(window), nullptr);
}

TEST(Statistics, SayWhyAJurorDoesNotSeeThemYet) {
    auto view = preparing();
    view.room.session.statistics.seen = {false, "Les jurés notent sans voir les autres."};
    Window window{view};
    window.ui.click("###tab_statistics");
    EXPECT_TRUE(window.ui.sees("Les jurés notent sans voir les autres."));
}

TEST(TheCohort, ShowsEachLearnerCompetencyByCompetency) {
    auto view = room_at(RoomPlace::cohort);
    view.room.cohort.cases = {{}};
    view.room.cohort.competencies = {{{"BC01.1 · Écouter", "65\u00A0%", 65, app::Tone::warning},
                                      "2\u00A0décisions",
                                      "4\u00A0min"}};
    LearnerRow sacha;
    sacha.attempts = "3\u00A0essais";
    sacha.decisions = "12\u00A0décisions";
    sacha.success = "40\u00A0%";
    sacha.weak = "2";
    sacha.cells = {"", "Sacha Lœuillet", "3\u00A0essais", "40\u00A0%", {30, -1}};
    view.room.cohort.learners = {sacha};
    Window window{view};
    for (const auto* text : {"BC01.1 · Écouter", "2\u00A0décisions", "Sacha Lœuillet",
                             "12\u00A0décisions", "Compétences fragiles"})
        EXPECT_TRUE(window.ui.sees(text)) << text;
}

TEST(TheCohort, OpensTheAttemptWhereAMistakeWasMade) {
    auto view = room_at(RoomPlace::cohort);
    CaseFigures one;
    one.id = "fuite";
    one.title = "Fuite rue des Lilas";
    one.mistakes = {{"Vérifier la garantie",
                     "La franchise a été oubliée.",
                     "2 sur 3",
                     66,
                     {{"essai-b", "Sacha", "2026-11-20", "33\u00A0%", {}}}}};
    view.room.cohort.cases = {one};
    Window window{view};
    window.ui.click("###cohort_fuite");
    EXPECT_TRUE(window.ui.sees("La franchise a été oubliée."));
    window.ui.click("###mistake_essai-b");
    const auto* opened = window.only<AttemptResumed>();
    ASSERT_NE(opened, nullptr);
    EXPECT_EQ(opened->id, "essai-b");
}

TEST(AMistake, IsTakenBackWithItsReasonOnceItIsConfirmed) {
    auto view = preparing();
    view.room.session.office.may_return = {{"C-123", "C-123"}};
    Window window{view};
    window.ui.click("###tab_candidates");
    EXPECT_FALSE(window.ui.exists("###withdraw_make"));
    choose(window, "return_candidate", "C-123");
    EXPECT_TRUE(window.ui.find("###return_make").disabled());
    window.ui.type("###return_reason", "Dans l’autre salle");
    window.ui.click("###return_make");
    EXPECT_TRUE(window.asked.empty());
    answer(window, "yes");
    const auto* back = office_asked<AbsenceTakenBack>(window);
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(back->candidate, "C-123");
    EXPECT_EQ(back->reason, "Dans l’autre salle");
}

TEST(AMistake, OfAnEnrolmentIsOfAllItsBlocksOrOfOne) {
    auto view = preparing();
    view.room.session.office.may_withdraw = {{"C-123", "C-123"}};
    Window window{view};
    window.ui.click("###tab_candidates");
    choose(window, "withdraw_candidate", "C-123");
    choose(window, "withdraw_block", "BC01");
    window.ui.type("###withdraw_reason", "Homonyme");
    window.ui.click("###withdraw_make");
    answer(window, "yes");
    const auto* back = office_asked<EnrolmentTakenBack>(window);
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(back->block, "BC01");
}

/// Seen at 1920x1080, twice as large: the last tab was cut.
TEST(TheOffice, IsReachedFromAListWhereItsTabsHaveNoRoom) {
    auto view = preparing();
    view.room.session.may_print = true;
    view.room.session.remark.seen.may = true;
    Window wide{view};
    wide.ui.frames(2);
    EXPECT_TRUE(wide.ui.exists("###tab_papers"));
    EXPECT_FALSE(wide.ui.exists("###office_page"));
    Window narrow{view, {1920, 1080}, 2};
    narrow.ui.frames(2);
    EXPECT_TRUE(narrow.ui.exists("###office_page"));
    EXPECT_FALSE(narrow.ui.exists("###tab_papers"));
}

}  // namespace
}  // namespace sim::app::views
