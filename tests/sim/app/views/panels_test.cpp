#include <tuple>

#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

TEST(Panels, AMessageOfTheInboxIsOpenedByOneClick) {
    Window window{desk_view()};
    window.ui.click("###item_call");
    ASSERT_NE(window.only<ItemClicked>(), nullptr);
    EXPECT_EQ(window.only<ItemClicked>()->id, "call");
}

TEST(Panels, AnAnswerIsGivenByAClickOrByItsNumber) {
    Window clicked{desk_view()};
    clicked.ui.click("###say_second");
    ASSERT_NE(clicked.only<LineClicked>(), nullptr);
    EXPECT_EQ(clicked.only<LineClicked>()->choice, "second");
    Window typed{desk_view()};
    typed.ui.key(ImGuiKey_2);
    ASSERT_NE(typed.only<LineClicked>(), nullptr);
    EXPECT_EQ(typed.only<LineClicked>()->choice, "second");
}

TEST(Panels, AnAnswerIsGivenByItsNumberOnAFrenchKeyboard) {
    auto view = desk_view();
    view.desk.conversation.options.push_back({"third", "Oui.", ""});
    view.desk.conversation.options.push_back({"fourth", "Non.", ""});
    Window window{view};
    window.ui.key(ImGuiKey_Apostrophe);
    ASSERT_NE(window.only<LineClicked>(), nullptr);
    EXPECT_EQ(window.only<LineClicked>()->choice, "fourth");
}

TEST(Panels, ADigitTypedIntoAFieldAnswersNobody) {
    Window window{desk_view()};
    window.ui.type("###inbox_search", "2");
    EXPECT_TRUE(window.asked.empty());
}

TEST(Panels, TakingLeaveIsAskedTwice) {
    Window window{desk_view()};
    window.ui.click("###hang_up");
    EXPECT_TRUE(window.asked.empty());
    EXPECT_TRUE(window.ui.sees("Mettre fin à la conversation"));
    window.ui.key(ImGuiKey_Escape);
    window.ui.frames(3);
    EXPECT_TRUE(window.asked.empty());
    EXPECT_FALSE(window.drafts.talk.asking_hang_up);
}

TEST(Panels, TimePassesByOneClickAndNotDuringACall) {
    Window window{desk_view()};
    window.ui.click("###wait_1h");
    ASSERT_NE(window.only<WaitClicked>(), nullptr);
    EXPECT_EQ(window.only<WaitClicked>()->until, "1h");
    Window calling{desk_view()};
    calling.view.desk.bar.may_wait = false;
    calling.ui.frames(2);
    calling.ui.click("###wait_1h");
    EXPECT_TRUE(calling.asked.empty());
}

TEST(Panels, NothingIsAskedWhileADecisionIsBeingWritten) {
    Window window{desk_view()};
    window.view.desk.busy = true;
    window.ui.click("###wait_1h");
    EXPECT_TRUE(window.asked.empty());
}

TEST(Panels, ADocumentTabOpensItAndAsksForItsPage) {
    Window window{desk_view()};
    window.ui.click("###tab_document_report");
    ASSERT_NE(window.only<DocumentClicked>(), nullptr);
    EXPECT_EQ(window.only<DocumentClicked>()->id, "report");
    window.view.desk.document = {"report", "Rapport", "R1", {}, {}};
    window.ui.frames(3);
    EXPECT_EQ(window.drafts.request.document, "report");
    EXPECT_EQ(window.drafts.request.page, 0);
    EXPECT_GT(window.drafts.request.pixels_wide, 400);
}

TEST(Panels, APageIsTurnedAndStaysWithinTheDocument) {
    Window window{desk_view()};
    window.view.desk.document = {"report", "Rapport", "R1", {}, {}};
    window.drafts.tab = CentreTab::document;
    window.page.pages = 2;
    window.ui.frames(2);
    window.drafts.tab = CentreTab::document;
    window.ui.frames(2);
    window.ui.click("###page_next");
    window.ui.click("###page_next");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.request.page, 1);
}

TEST(Panels, ADecisionWithAMissingFieldSaysSoAndIsNotAsked) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.click("###record_act");
    EXPECT_TRUE(window.asked.empty());
    EXPECT_TRUE(window.ui.sees("À remplir."));
}

TEST(Panels, AFaultIsSaidWhenTheKeyboardLeavesTheField) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "12,345,6");
    EXPECT_FALSE(window.ui.sees("Ce n’est pas un montant"));
    window.ui.click("Recours");
    EXPECT_TRUE(window.ui.sees("Ce n’est pas un montant"));
    window.ui.click("###record_act");
    EXPECT_TRUE(window.asked.empty());
}

TEST(Panels, AShortWindowKeepsTheAnswersInSight) {
    auto view = desk_view();
    view.desk.announcement = "Le rapport est arrivé.";
    view.desk.feedback = {"Bien dit."};
    Window window{view, {1366, 768}, 2};
    window.drafts.tab = CentreTab::talk;
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.sees("Entre-temps (+\u202F1)\u00A0: Le rapport est arrivé."));
    const auto answer = window.ui.find("###say_first");
    EXPECT_TRUE(answer.clip.Contains(answer.rect));
    window.ui.click("###read_notices");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Bien dit."));
}

TEST(Panels, WhatIsWrongInADecisionIsToldBesideWhatItEarned) {
    auto view = desk_view();
    view.desk.feedback = {"Bien dit."};
    view.desk.faults = {"Payer\u00A0: à revoir."};
    Window window{view};
    window.ui.frames(3);
    for (const char* words : {"À revoir", "Payer\u00A0: à revoir.", "Bien vu", "Bien dit."})
        EXPECT_TRUE(window.ui.sees(words)) << words;
}

TEST(Panels, AfterANoteTheKeyboardGoesOnFromItsField) {
    auto view = desk_view();
    view.desk.documents = {{"report", "Rapport", "article", false}};
    Window window{view};
    window.ui.frames(2);
    window.drafts.tab = CentreTab::file;
    window.ui.frames(3);
    window.ui.type("###note", "Rappeler le syndic.");
    ASSERT_TRUE(window.ui.tab_to("###add_note"));
    window.ui.key(ImGuiKey_Space);
    window.ui.frames(3);
    ASSERT_NE(window.only<NoteSubmitted>(), nullptr);
    EXPECT_EQ(window.only<NoteSubmitted>()->text, "Rappeler le syndic.");
    window.ui.write("Et le gardien.");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.note, "Et le gardien.");
}

TEST(Panels, ADecisionIsAskedAsItWasTyped) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "1 250,00");
    window.ui.click("Recours");
    window.ui.click("###record_act");
    ASSERT_NE(window.only<DecisionSubmitted>(), nullptr);
    const claims::Fields typed{{"amount", "1 250,00"}, {"item", "recours"}};
    EXPECT_EQ(window.only<DecisionSubmitted>()->act, "set_reserve");
    EXPECT_EQ(window.only<DecisionSubmitted>()->typed, typed);
}

TEST(Panels, AnIrreversibleDecisionIsConfirmedFirst) {
    Window window{desk_view()};
    window.ui.click("###act_pay");
    window.ui.type("###field_amount", "10,00");
    window.ui.click("###record_act");
    EXPECT_TRUE(window.asked.empty());
    EXPECT_TRUE(window.ui.sees("Payer est définitif."));
    window.ui.frames(2);
    window.ui.click("Confirmer");
    EXPECT_NE(window.only<DecisionSubmitted>(), nullptr);
}

TEST(Panels, AHalfTypedDecisionIsKept) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "77");
    window.ui.click("###acts_back");
    window.ui.click("###act_pay");
    window.ui.click("###acts_back");
    EXPECT_EQ(window.drafts.decisions.forms["set_reserve"].fields["amount"].text, "77");
}

TEST(Panels, AFormIsEmptyAgainOnceItsDecisionIsRecorded) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "77");
    window.ui.click("Recours");
    window.ui.click("###record_act");
    window.view.desk.acts.front().last = "Provision de 77,00 €";
    window.view.desk.acts.front().taken = 1;
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Décision enregistrée"));
    EXPECT_EQ(window.drafts.decisions.forms["set_reserve"].fields["amount"].text, "");
}

TEST(Panels, ALetterIsSentWithItsEnclosures) {
    Window window{desk_view()};
    window.ui.click("###tab_letter");
    window.drafts.letter.recipient = 0;
    window.drafts.letter.channel = 1;
    window.drafts.letter.subject = "Objet";
    window.drafts.letter.body.set_text("Bonjour.");
    window.drafts.letter.attachments = {true};
    window.ui.frames(2);
    window.ui.click("###send");
    EXPECT_TRUE(window.asked.empty());
    window.ui.frames(2);
    window.ui.click("Oui, l’envoyer");
    const auto* sent = window.only<MessageSubmitted>();
    ASSERT_NE(sent, nullptr);
    const auto fields = std::tie(sent->to, sent->channel, sent->letter, sent->subject, sent->body);
    EXPECT_EQ(fields, std::make_tuple("hc", "email", "", "Objet", "Bonjour."));
    EXPECT_EQ(sent->attachments, std::vector<std::string>{"report"});
    window.view.desk.letter.sent = {"Courriel à Mme Carpentier"};
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.letter.body.text(), "");
}

TEST(Panels, TheCaseIsHandedInAfterAQuestion) {
    Window window{desk_view()};
    window.ui.click("###hand_in");
    EXPECT_TRUE(window.asked.empty());
    EXPECT_TRUE(window.ui.sees("Rendre le dossier\u202F?"));
    EXPECT_TRUE(window.drafts.asking_hand_in);
}

TEST(Panels, AnExamHasNoHintsToAskFor) {
    Window training{desk_view()};
    training.ui.click("###hints");
    training.ui.click("###hint_c1");
    EXPECT_NE(training.only<HintClicked>(), nullptr);
    Window exam{desk_view()};
    exam.view.desk.hints.clear();
    exam.ui.frames(2);
    EXPECT_FALSE(exam.ui.exists("###hints"));
}

TEST(Panels, HelpAndThemeHaveTheirKeys) {
    Window window{desk_view()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_T);
    EXPECT_NE(window.only<ThemeChosen>(), nullptr);
    window.ui.key(ImGuiKey_F1);
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Tout se fait au clavier"));
    EXPECT_FALSE(window.ui.sees("donner un niveau, relever un comportement"))
        << "its keys do nothing at the desk";
    window.ui.key(ImGuiKey_Escape);
    window.ui.frames(2);
    EXPECT_FALSE(window.drafts.show_help);
}

TEST(Panels, TheTextGrowsByKeyboardAlsoOverADocument) {
    Window window{desk_view()};
    window.view.desk.document = {"report", "Rapport", "R1", {}, {}};
    window.drafts.tab = CentreTab::document;
    window.ui.frames(2);
    window.drafts.tab = CentreTab::document;
    window.ui.frames(2);
    window.ui.key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Equal);
    ASSERT_NE(window.only<ScaleChosen>(), nullptr);
    EXPECT_EQ(window.only<ScaleChosen>()->percent, 125);
    EXPECT_TRUE(window.drafts.documents.fit_width);
}

TEST(Panels, TheKeyboardReachesTheDecisions) {
    Window window{desk_view()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_3);
    window.ui.frames(2);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.decisions.open, "set_reserve");
}

TEST(Panels, AFormOpenedByKeyboardIsFilledByKeyboard) {
    Window window{desk_view()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_3);
    window.ui.frames(2);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(3);
    ASSERT_TRUE(window.ui.tab_to("###field_amount"));
    window.ui.write("77");
    EXPECT_TRUE(window.ui.tab_to("###record_act"));
    EXPECT_EQ(window.drafts.decisions.forms["set_reserve"].fields["amount"].text, "77");
}

TEST(Panels, TabGoesOnAfterAPanelIsGone) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.tab_to("###record_act"));
}

TEST(Panels, AnotherCaseStartsWithABlankDesk) {
    Window window{desk_view()};
    window.drafts.note = "à moi";
    window.view.desk.bar.case_title = "Un autre dossier";
    window.ui.frames(1);
    EXPECT_EQ(window.drafts.note, "");
}

TEST(LetterPanel, SaysTheWordsThatAreUnderlined) {
    Window window{desk_view()};
    window.ui.click("###tab_letter");
    window.drafts.letter.body.set_text("Nous avons recu, oui recu.");
    window.drafts.letter.body.highlights = {{{11, 15}}, {{21, 25}}};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Orthographe à vérifier\u00A0: recu"));
    window.drafts.letter.body.highlights = {{{11, 900}}};
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.sees("Orthographe à vérifier")) << "of a text that is gone";
}

TEST(DocumentSearch, LeadsFromOnePlaceToTheNext) {
    Window window{desk_view()};
    window.view.desk.document = {"report", "Rapport", "R1", {}, {}};
    window.drafts.tab = CentreTab::document;
    window.page.document = "report";
    window.page.pages = 3;
    window.ui.frames(2);
    window.ui.click("###search");
    window.ui.type("###document_search", "franchise");
    EXPECT_EQ(window.drafts.documents.search, "franchise");
    window.page.searched = "franchise";
    window.page.finds = {{0, {{0.1F, 0.1F, 0.2F, 0.02F}}}, {2, {{0.1F, 0.5F, 0.2F, 0.02F}}}};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("1 sur 2"));
    window.ui.click("###find_next");
    EXPECT_EQ(window.drafts.documents.page, 2);
    EXPECT_TRUE(window.ui.sees("2 sur 2"));
    window.ui.click("###find_next");
    EXPECT_EQ(window.drafts.documents.page, 0);
    window.page.finds.clear();
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("introuvable"));
    window.ui.click("###search_stop");
    EXPECT_FALSE(window.ui.exists("###document_search"));
}

TEST(DocumentBeside, AnotherPieceThatWasReadIsShownAtRight) {
    Window window{desk_view(), {2200, 1100}};
    window.view.desk.document = {"report", "Rapport", "R1", {}, {}};
    window.view.desk.documents = {{"report", "Rapport", "article", false},
                                  {"letter", "Lettre du voisin", "mail", false},
                                  {"unread", "Devis", "article", true}};
    window.drafts.tab = CentreTab::document;
    window.ui.frames(3);
    window.ui.click("###beside");
    EXPECT_FALSE(window.ui.exists("###beside_unread")) << "it would be read without a trace";
    window.ui.click("###beside_letter");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.beside_request.document, "letter");
    EXPECT_GT(window.drafts.beside_request.pixels_wide, 200);
    EXPECT_EQ(window.drafts.request.document, "report");
    window.ui.click("###beside_close");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.beside_request.document, "");
    window.drafts.documents.beside = "report";
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.beside_request.document, "") << "not beside itself";
}

}  // namespace
}  // namespace sim::app::views
