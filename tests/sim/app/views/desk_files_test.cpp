#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

/// A desk with several files.
namespace sim::app::views {
namespace {

View two_files() {
    auto view = desk_view();
    auto& desk = view.desk;
    desk.inbox.front().file = "barn";
    desk.inbox.back().file = "main";
    desk.documents.front().file = "main";
    desk.timeline = {{"", "10:00", "La grange penche.", "mail", app::Tone::neutral, "barn"},
                     {"", "10:05", "La cuisine sèche.", "mail", app::Tone::neutral, "main"}};
    desk.file.sections = {{"Tout le bureau", "folder_open", {{"Contrat", "HAB 1", "article"}}, ""}};
    const FileView barn{
        {{"La grange de la Combe", "folder_open", {{"Référence", "26-0219", "badge"}}, ""}}};
    desk.files = {
        {"barn", "La grange", "26-0219", 1, "urgent", "priority_high", "À traiter tout de suite",
         app::Tone::danger, "Étais\u00A0: 2\u00A0h", app::Tone::warning, barn},
        {"main", "Dégât des eaux", "MRH 4471", 0, "", "flag", "Sans priorité", app::Tone::neutral,
         "", app::Tone::neutral, desk.file}};
    desk.bar.unread = 1;
    desk.conversation = {};
    return view;
}

TEST(DeskFiles, OfOneFileDrawNothing) {
    Window window{desk_view()};
    EXPECT_FALSE(window.ui.exists("###desk_file_all"));
    EXPECT_FALSE(window.ui.sees("Tous les dossiers"));
}

TEST(DeskFiles, SayTheirNumberPriorityAndDeadlineInWords) {
    Window window{two_files()};
    for (const auto* words : {"Tous les dossiers", "La grange", "À traiter tout de suite",
                              "Sans priorité", "26-0219 · Étais\u00A0: 2\u00A0h"})
        EXPECT_TRUE(window.ui.sees(words)) << words;
    EXPECT_TRUE(window.ui.sees("26-0219 · Dégât des eaux")) << "whose file a message is of";
}

TEST(DeskFiles, NarrowTheDeskToOneAndBack) {
    Window window{two_files()};
    EXPECT_TRUE(window.ui.exists("###item_letter"));
    window.ui.click("###desk_file_barn");
    EXPECT_EQ(window.drafts.inbox.file, "barn");
    EXPECT_TRUE(window.asked.empty()) << "nothing of it is recorded";
    EXPECT_TRUE(window.ui.exists("###item_call"));
    EXPECT_FALSE(window.ui.exists("###item_letter"));
    EXPECT_FALSE(window.ui.exists("###tab_document_report"));
    window.ui.click("###tab_file");
    EXPECT_TRUE(window.ui.sees("La grange de la Combe"));
    EXPECT_FALSE(window.ui.sees("Tout le bureau"));
    window.ui.click("###tab_timeline");
    EXPECT_TRUE(window.ui.sees("La grange penche."));
    EXPECT_FALSE(window.ui.sees("La cuisine sèche."));
    window.ui.click("###desk_file_all");
    EXPECT_EQ(window.drafts.inbox.file, "");
    EXPECT_TRUE(window.ui.sees("La cuisine sèche."));
}

TEST(DeskFiles, AreReachedByTheKeyboardAlone) {
    Window window{two_files()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(3);
    window.ui.write("la grange");
    window.ui.frames(2);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(3);
    EXPECT_EQ(window.drafts.inbox.file, "barn");
    EXPECT_TRUE(window.ui.sees("La grange de la Combe")) << "its panel is shown";
}

TEST(DeskFiles, AreAListThatOpensWhereThereIsNoHeight) {
    Window window{two_files(), {1024, 600}};
    window.ui.click("###tab_inbox");
    EXPECT_FALSE(window.ui.exists("###desk_file_all"));
    window.ui.click("###desk_files");
    window.ui.frames(3);
    window.ui.click("###option_barn");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.inbox.file, "barn");
    EXPECT_FALSE(window.ui.exists("###item_letter"));
}

TEST(DeskFiles, ThatAreGoneNarrowNothing) {
    Window window{two_files()};
    window.drafts.inbox.file = "elsewhere";
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###item_letter"));
}

}  // namespace
}  // namespace sim::app::views
