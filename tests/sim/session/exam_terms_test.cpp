#include "sim/session/exam_terms.hpp"

#include <gtest/gtest.h>

#include "sim/session/runner.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

constexpr const char* password = "quatre mots bien choisis";

/// A session in which a candidate of these measures has a subject.
struct TheExam : testing::Test {
    TheExam() : runner{store::Store::open(folder / "a.db").value(), test::source_folder()} {
        asks(app::RoomOpened{});
        asks(app::AdministratorNamed{"Léa Morin", "lea", password});
        asks(app::PeopleOpened{});
        asks(app::PersonAsked{"Camille Noël"});
        for (const auto& [id, name] : model.room.names)
            if (name == "Camille Noël") candidate = id;
        asks(app::RoomLeft{});
        for (int i = 0; i < 2; ++i)  // The day is past: asked again, it is confirmed.
            asks(app::SessionAsked{"lyon", "Lyon", "20/11/2020", {"BC04"}});
        asks(app::EnrolmentAsked{std::to_string(candidate), "vae", {"tiers-temps", "pauses"}, {}});
        asks(app::SubjectsDrawn{});
        EXPECT_EQ(model.problem, "");
    }
    void asks(const app::RoomIntent& intent) {
        settle(model, runner, app::Message{app::Intent{intent}});
    }

    const sim::test::TempFolder folder;
    Runner runner;
    app::Model model;
    store::PersonId candidate = 0;
};

TEST_F(TheExam, OfAJurysCandidateHasTheTermsOfTheEnrolment) {
    const auto copy = model.room.session->copies.front();
    const app::ExamTerms asked{10, 100, false, ""};
    EXPECT_EQ(exam_terms(runner.store(), candidate, copy.case_id, 45, asked),
              (app::ExamTerms{60, 0, true, copy.candidate}));
    EXPECT_EQ(exam_terms(runner.store(), candidate, "another-case", 45, asked), asked);
    EXPECT_EQ(exam_terms(runner.store(), candidate + 1, copy.case_id, 45, asked), asked);
}

}  // namespace
}  // namespace sim::session
