#include <algorithm>

#include "assessment/certification/remark.hpp"
#include "sim/app/core/present_room.hpp"
#include "tests/assessment/certification/day.hpp"

namespace sim::app {
namespace {

using namespace certification;

const RoomActor lea{1, Role::administrator, "Léa Morin", "lea"};

struct InTheOffice : testing::Test {
    Model seen_by(const RoomActor& actor) {
        Model model;
        model.screen = Screen::room;
        model.room.actor = actor;
        model.room.names = {{1, "Léa Morin"},   {10, "Anna Roy"},      {11, "Boris Lam"},
                            {12, "Chloé Diaz"}, {100, "Camille Noël"}, {200, "Sacha Petit"}};
        model.room.accounts = {
            {1, "lea", Role::administrator}, {10, "anna", Role::juror}, {13, "denis", Role::juror}};
        model.room.session = day.session;
        model.room.sessions = {day.session};
        model.room.grid = model.room.today = day.grid;
        return model;
    }
    OfficeView office_of(const RoomActor& actor) {
        return present(seen_by(actor)).room.session.office;
    }
    /// What the office asks of the disk, when it asks for one thing.
    std::optional<RoomEffect> asks(const OfficeIntent& intent) {
        auto made = update(seen_by(lea), Message{Intent{RoomIntent{intent}}});
        problem = made.model.problem;
        if (made.effects.size() != 1) return std::nullopt;
        const auto* effect = std::get_if<RoomEffect>(&made.effects.front());
        return effect == nullptr ? std::nullopt : std::optional{*effect};
    }
    RoomEffect act(Command command) { return ActInJury{"S1", lea, std::move(command), ""}; }
    Day day;
    std::string problem;
};

std::vector<std::string> ids(const std::vector<ChoiceRow>& rows) {
    std::vector<std::string> made;
    for (const auto& row : rows) made.push_back(row.id);
    return made;
}

TEST_F(InTheOffice, AnAccountIsAskedOfTheDiskWithItsAuthor) {
    EXPECT_EQ(
        asks(AccountAsked{"Denis Roux", "denis", "juror", "quatre mots choisis"}),
        (RoomEffect{MakeAccount{lea, "Denis Roux", "denis", "juror", "quatre mots choisis"}}));
    EXPECT_EQ(asks(RoleGiven{"10", "moderator"}), (RoomEffect{ChangeRole{lea, 10, "moderator"}}));
    EXPECT_EQ(asks(PasswordGiven{"10", "quatre mots choisis"}),
              (RoomEffect{ChangePassword{lea, 10, "quatre mots choisis"}}));
    EXPECT_EQ(asks(PersonAsked{"Sacha"}), (RoomEffect{MakePerson{lea, "Sacha"}}));
}

TEST_F(InTheOffice, ASessionIsCreatedOnTheDayThatWasTyped) {
    EXPECT_EQ(asks(SessionAsked{"lyon", "Lyon", "20/11/2026", {"BC01"}}),
              (RoomEffect{CreateJury{lea, {"lyon", "Lyon", Date::of(2026, 11, 20), {"BC01"}}}}));
    EXPECT_EQ(asks(SessionAsked{"lyon", "Lyon", "bientôt", {"BC01"}}), std::nullopt);
    EXPECT_EQ(problem, "«\u00A0bientôt\u00A0» n’est pas une date. Exemple\u00A0: 20/11/2026.");
}

TEST_F(InTheOffice, AnEnrolmentCarriesItsRouteItsMeasuresAndItsDates) {
    EXPECT_EQ(
        asks(EnrolmentAsked{"200", "vae", {"tiers-temps"}, {{"BC02", "30/06/2025"}}}),
        act(Enrol{200, Route::vae, {"tiers-temps"}, {"BC02"}, {{"BC02", Date::of(2025, 6, 30)}}}));
}

TEST_F(InTheOffice, TheJuryIsSeatedAndItsTiesAndDeparturesRecorded) {
    EXPECT_EQ(asks(SeatGiven{"13", true, false, true}), act(SeatJuror{13, true, false, true}));
    EXPECT_EQ(asks(TieDeclared{"10", "C-123", "tutor"}),
              act(DeclareConflict{10, "C-123", Tie::tutor}));
    EXPECT_EQ(asks(DepartureReported{"10", "malaise"}), act(LeaveJury{10, "malaise"}));
    EXPECT_EQ(asks(AbsenceReported{"C-123", "stopped", "malaise"}),
              act(ReportAbsence{"C-123", Absence::stopped, "malaise"}));
}

TEST_F(InTheOffice, AMistakeIsTakenBackByOneCommandOfTheCore) {
    EXPECT_EQ(asks(AbsenceTakenBack{"C-123", "autre salle"}),
              act(WithdrawAbsence{"C-123", "autre salle"}));
    EXPECT_EQ(asks(EnrolmentTakenBack{"C-123", "", "homonyme"}),
              act(WithdrawEnrolment{"C-123", {}, "homonyme"}));
    EXPECT_EQ(asks(EnrolmentTakenBack{"C-123", "BC01", "homonyme"}),
              act(WithdrawEnrolment{"C-123", {"BC01"}, "homonyme"}));
}

TEST_F(InTheOffice, AMistakeIsOfferedWhileItCanBeTakenBackAndToldAfter) {
    const RoomActor marc{20, Role::moderator, "Marc", "marc"};
    EXPECT_TRUE(office_of(lea).may_return.empty());
    EXPECT_EQ(ids(office_of(lea).may_withdraw), std::vector<std::string>{day.copy.candidate});
    EXPECT_TRUE(office_of(marc).may_withdraw.empty());
    day.does(office, ReportAbsence{day.copy.candidate, Absence::absent, ""});
    EXPECT_EQ(ids(office_of(marc).may_return), std::vector<std::string>{day.copy.candidate});
    day.does(office, WithdrawAbsence{day.copy.candidate, "autre salle"});
    EXPECT_EQ(office_of(lea).taken_back,
              std::vector<std::string>{day.copy.candidate +
                                       "\u00A0: absence retirée. Motif\u00A0: autre salle"});
    day.marks(anna, 2, 3);
    EXPECT_TRUE(office_of(lea).may_withdraw.empty());
}

TEST_F(InTheOffice, EverySubjectThatIsMissingIsDrawnAtOnce) {
    EXPECT_EQ(asks(SubjectsDrawn{}), (RoomEffect{DrawSubjects{"S1", lea, {day.copy}}}));
    day.does(office, DrawCase{day.copy, {{"fuite", "ab"}}, 1});
    EXPECT_EQ(asks(SubjectsDrawn{}), std::nullopt);
}

TEST_F(InTheOffice, ASlotIsReadAsItIsWrittenInFrance) {
    const auto at = Instant::at(Date::of(2026, 11, 20), 9, 30);
    for (const auto* hour : {"9:30", "09h30"})
        EXPECT_EQ(asks(SlotAsked{day.copy.candidate, "BC01", "20/11/2026", hour, "45", "salle 2"}),
                  act(PlanSlot{day.copy, at, 45, "salle 2"}));
    EXPECT_EQ(asks(SlotAsked{day.copy.candidate, "BC01", "20/11/2026", "25:00", "45", "salle 2"}),
              std::nullopt);
    EXPECT_EQ(problem, "L’heure s’écrit 9:30, et la durée en minutes.");
}

TEST_F(InTheOffice, AReferenceIsOneCommandOfTheCore) {
    EXPECT_EQ(asks(ReferenceAsked{"BC01", true, {{"listening", 2}, {"opening", 3}}}),
              act(AddReference{"BC01", true, {{"listening", 2}, {"opening", 3}}}));
}

TEST_F(InTheOffice, NoDocumentLeavesBeforeTheDeliberation) {
    PaperAsked asked;
    asked.paper = JuryPaper::workbook;
    EXPECT_EQ(asks(asked), std::nullopt);
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    EXPECT_EQ(asks(asked), (RoomEffect{PrintJury{"S1", lea, asked}}));
}

TEST_F(InTheOffice, PersonalDataAreAskedOfTheDiskWithTheirAuthor) {
    EXPECT_EQ(asks(PersonDataAsked{"100"}), (RoomEffect{ExportPerson{lea, 100}}));
    EXPECT_EQ(asks(ErasureAsked{"100"}), (RoomEffect{ErasePerson{lea, 100}}));
    EXPECT_EQ(asks(RetentionAsked{}), (RoomEffect{ReadExpired{lea}}));
    EXPECT_EQ(asks(ErasuresAsked{}), std::nullopt);
    EXPECT_EQ(asks(BadgeGiven{"b.jwt"}), (RoomEffect{VerifyBadge{"b.jwt"}}));
}

TEST_F(InTheOffice, ANewMarkingIsSignedAsItWasShown) {
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    const RoomActor president{anna.person, Role::juror, "Anna Roy", "anna"};
    auto model = seen_by(president);
    EXPECT_TRUE(present(model).room.session.remark.seen.may);
    EXPECT_FALSE(present(model).room.session.remark.read);
    const std::vector<Change> changes{{day.copy, "listening", "60,0", "40,0", "Poids."}};
    model = update(model, Message{RoomMessage{RemarkRead{{changes, {"C-1\u00A0: perdu"}}}}}).model;
    const auto view = present(model).room.session.remark;
    ASSERT_EQ(view.rows.size(), 1u);
    EXPECT_EQ(view.rows.front().subject, "Écouter");
    EXPECT_EQ(view.fingerprint, fingerprint(changes));
    EXPECT_TRUE(view.sign.may) << view.sign.why_not;
    const auto signs = Message{Intent{RoomIntent{OfficeIntent{NewMarksSigned{"Erreur", "mot"}}}}};
    EXPECT_EQ(update(model, signs).effects,
              (std::vector<Effect>{RoomEffect{
                  SignNewMarks{"S1", president, fingerprint(changes), "Erreur", "mot"}}}));
    model.room.actor = lea;
    EXPECT_FALSE(present(model).room.session.remark.sign.may);
    model.room.session->phase = Phase::preparing;
    EXPECT_FALSE(present(model).room.session.remark.seen.may);
}

TEST_F(InTheOffice, OnlyWhoIsFreeCanSitOrBeEnrolled) {
    const auto view = office_of(lea);
    EXPECT_TRUE(view.enrols && view.seats && view.draws && view.allots && view.references);
    EXPECT_EQ(ids(view.may_enrol), std::vector<std::string>{"200"});
    EXPECT_EQ(ids(view.may_sit), std::vector<std::string>{"13"});
    EXPECT_EQ(ids(view.members), (std::vector<std::string>{"10", "11", "12"}));
    EXPECT_EQ(view.to_draw, 1u);
    EXPECT_EQ(view.enrolled.front().detail, "Apprentissage");
}

TEST_F(InTheOffice, AJurorPreparesNothingAndSeesNoName) {
    const auto view = office_of({10, Role::juror, "Anna Roy", "anna"});
    EXPECT_FALSE(view.enrols || view.seats || view.draws || view.allots || view.references);
    EXPECT_TRUE(view.declares);
    EXPECT_EQ(view.enrolled.front().name, "");
}

TEST_F(InTheOffice, OnlyAnAdministratorHasTheAccounts) {
    auto model = seen_by(lea);
    model.room.session.reset();
    model.room.desk = RoomDesk::people;
    const auto people = present(model).room.people;
    ASSERT_TRUE(people.may);
    EXPECT_EQ(people.people.size(), 6u);
    EXPECT_TRUE(people.people.front().me);
    EXPECT_EQ(people.people.back().role_title, "Sans compte");
    model.room.actor = RoomActor{20, Role::moderator, "Marc", "marc"};
    EXPECT_FALSE(present(model).room.people.may);
    EXPECT_TRUE(present(model).room.people.people.empty());
}

TEST_F(InTheOffice, LeavingADeskGoesBackToTheSessions) {
    auto model = seen_by(lea);
    model.room.session.reset();
    model.room.desk = RoomDesk::people;
    EXPECT_EQ(present(model).room.place, RoomPlace::people);
    model = update(model, Message{Intent{RoomIntent{RoomLeft{}}}}).model;
    EXPECT_EQ(present(model).room.place, RoomPlace::sessions);
}

}  // namespace
}  // namespace sim::app
