#include <gtest/gtest.h>

#include "sim/app/views/room_screen.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

template <class T>
const T* custody_asked(const Window& window) {
    const auto* intent = window.only<RoomIntent>();
    const auto* of_office = intent == nullptr ? nullptr : std::get_if<OfficeIntent>(intent);
    return of_office == nullptr ? nullptr : std::get_if<T>(of_office);
}

/// Once the question stands still: it takes its height from its text.
void confirm(Window& window, const std::string& said) {
    window.ui.frames(4);
    window.ui.click("###" + said);
}

View the_people() {
    auto view = room_at(RoomPlace::people);
    auto& people = view.room.people;
    people.may = people.exports = people.erases = true;
    people.people = {{"4", "Camille Noël", "", "", "Sans compte", false, false}};
    return view;
}

View with_remark() {
    auto view = room_deliberation();
    auto& remark = view.room.session.remark;
    remark.seen.may = remark.read = remark.sign.may = true;
    remark.rows = {{"C-123 · BC04", "Tenir bon", "9,0", "6,0", "Poids\u00A0: 30, puis 20."}};
    remark.fingerprint = "00ab";
    return view;
}

TEST(PersonalData, AreWrittenForThePerson) {
    Window window{the_people()};
    window.ui.click("###person_4");
    window.ui.click("###person_export");
    const auto* asked = custody_asked<PersonDataAsked>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->person, "4");
}

TEST(PersonalData, AreErasedOnlyOnceItIsConfirmed) {
    Window window{the_people()};
    window.ui.click("###person_4");
    window.ui.click("###person_erase");
    EXPECT_TRUE(window.asked.empty());
    confirm(window, "no");
    EXPECT_TRUE(window.asked.empty());
    window.ui.click("###person_erase");
    confirm(window, "yes");
    const auto* asked = custody_asked<ErasureAsked>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->person, "4");
}

TEST(PersonalData, OfferNothingToWhoMayNot) {
    auto view = the_people();
    view.room.people.exports = view.room.people.erases = false;
    Window window{view};
    window.ui.click("###person_4");
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.exists("###person_export"));
    EXPECT_FALSE(window.ui.exists("###person_erase"));
    EXPECT_FALSE(window.ui.exists("###retention_read"));
}

TEST(Retention, IsReadThenConfirmed) {
    auto view = the_people();
    view.room.people.expired_read = true;
    view.room.people.expired = {{"Camille Noël, n°\u00A04", "identité", "10 ans après"}};
    Window window{view};
    window.ui.click("###retention_apply");
    EXPECT_TRUE(window.asked.empty());
    confirm(window, "yes");
    EXPECT_NE(custody_asked<ErasuresAsked>(window), nullptr);
}

TEST(ABadge, IsVerifiedFromItsFile) {
    Window window{room_sessions()};
    EXPECT_TRUE(window.ui.find("###badge_verify").disabled());
    window.ui.type("###badge_file", "badge.jwt");
    window.ui.click("###badge_verify");
    const auto* asked = custody_asked<BadgeGiven>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->path, "badge.jwt");
}

TEST(ANewMarking, IsSignedWithItsReasonAndAPassword) {
    Window window{with_remark()};
    window.ui.click("###tab_remark");
    EXPECT_TRUE(window.ui.sees("Poids\u00A0: 30, puis 20."));
    EXPECT_TRUE(window.ui.find("###remark_sign").disabled());
    window.ui.type("###remark_reason", "Poids corrigé.");
    window.ui.type("###remark_password", "quatre mots bien choisis");
    window.ui.click("###remark_sign");
    EXPECT_TRUE(window.asked.empty());
    confirm(window, "yes");
    const auto* asked = custody_asked<NewMarksSigned>(window);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->reason, "Poids corrigé.");
    EXPECT_EQ(window.drafts.room.office.remark.password, "");
}

TEST(ANewMarking, SaysWhoSignsIt) {
    auto view = with_remark();
    view.room.session.remark.sign = {false, "Le président du jury signe une nouvelle notation."};
    Window window{view};
    window.ui.click("###tab_remark");
    EXPECT_TRUE(window.ui.sees("Le président du jury signe une nouvelle notation."));
    EXPECT_FALSE(window.ui.exists("###remark_sign"));
}

TEST(TwoCohorts, AreChosenByCaseAndByDates) {
    auto view = room_at(RoomPlace::cohort);
    CaseFigures one;
    one.id = "fuite";
    one.title = "Fuite rue des Lilas";
    view.room.cohort.cases = {one};
    view.room.cohort.choices = {{"fuite", "Fuite rue des Lilas"}};
    Window window{view};
    window.ui.click("###slice_a_case");
    window.ui.click("###pick_fuite");
    window.ui.type("###slice_b_from", "01/06/2026");
    window.ui.click("###cohort_compare");
    const auto* intent = window.only<RoomIntent>();
    ASSERT_NE(intent, nullptr);
    const auto* asked = std::get_if<CohortsCompared>(intent);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->first.case_id, "fuite");
    EXPECT_EQ(asked->second.case_id, "");
    EXPECT_EQ(asked->second.from, "01/06/2026");
}

TEST(TwoCohorts, ShowTheirGap) {
    auto view = room_at(RoomPlace::cohort);
    view.room.cohort.cases = {{}};
    auto& made = view.room.cohort.comparison;
    made.made = true;
    made.rows = {
        {"Vérifier la garantie", {"", "25\u00A0%", 25}, {"", "75\u00A0%", 75}, "B\u00A0+50"}};
    Window window{view};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("B\u00A0+50"));
    window.ui.click("###cohort_print");
    const auto* intent = window.only<RoomIntent>();
    ASSERT_NE(intent, nullptr);
    EXPECT_TRUE(std::holds_alternative<CohortPrinted>(*intent));
}

}  // namespace
}  // namespace sim::app::views
