#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View with_document() {
    auto view = desk_view();
    view.desk.document.id = "report";
    view.desk.document.title = "Rapport";
    return view;
}

View with_sketch() {
    auto view = with_document();
    view.desk.document.sketch.title = "Deux chaussées qui se croisent";
    view.desk.document.sketch.caption = "A vient de la droite de B.";
    view.desk.document.sketch.shapes = {
        {SketchInk::ground, {{0, 200}, {1000, 200}, {1000, 400}, {0, 400}}, true, ""},
        {SketchInk::line, {{500, 300}}, false, "A"}};
    return view;
}

TEST(SketchPanel, StandsInPlaceOfThePageAndSaysTheSameInWords) {
    Window window{with_sketch()};
    window.ui.frames(2);  // the desk chooses a tab by itself on the first one
    window.drafts.tab = CentreTab::document;
    window.ui.frames(3);
    window.ui.click("###sketch_open");
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.sees("A vient de la droite de B."));
    EXPECT_EQ(window.drafts.request, DocumentRequest{});
    window.ui.click("###sketch_close");
    window.ui.frames(3);
    EXPECT_FALSE(window.drafts.documents.sketch);
    EXPECT_EQ(window.drafts.request.document, window.view.desk.document.id);
}

TEST(SketchPanel, IsNotOfferedWithoutADrawing) {
    Window window{with_document()};
    window.ui.frames(2);  // the desk chooses a tab by itself on the first one
    window.drafts.tab = CentreTab::document;
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.exists("###zoom_fit"));
    EXPECT_FALSE(window.ui.exists("###sketch_open"));
}

}  // namespace
}  // namespace sim::app::views
