#include <gtest/gtest.h>

#include "case_files.hpp"

/// The other files of a desk.
namespace sim::content {
namespace {

/// The small case with a second file, whose mail comes at once.
Files two_files() {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    const auto put = [&](std::string_view find, std::string_view write) {
        text.replace(text.find(find), find.size(), write);
    };
    put("\ndocuments:\n",
        "\nfiles:\n  fence: {title: \"Clôture\", reference: \"26-0412\", insured: owner, about: "
        "\"Elle est par terre.\"}\ndocuments:\n  estimate: {title: \"Devis\", from: owner, text: "
        "documents/conditions.md, in_file: true, file: fence}\n");
    put("\nitems:\n",
        "\nitems:\n  fence-mail: {kind: email, from: owner, subject: \"Clôture\", file: fence}\n");
    put("inbox: [call]", "inbox: [call, fence-mail]");
    put("subject: \"Relance\",", "subject: \"Relance\", file: main,");
    put("take_measures, set_reserve]", "take_measures, set_reserve, set_priority]");
    put("ground: \"Article 12\"", "ground: \"Article 12\", file: fence");
    put("decision: {title: \"Décision\",", "decision: {title: \"Décision\", file: fence,");
    put("act: open_claim, with: {garantie_acquise: acquise}",
        "act: set_priority, with: {file: fence, level: later}");
    return files;
}

scenario::Scenario opened() {
    const auto source = parse_case(two_files());
    auto scenario = source ? open_variant(*source, 1, book()) : Failures{source.error()};
    EXPECT_TRUE(scenario) << to_text(scenario.error());
    return scenario ? *std::move(scenario) : scenario::Scenario{};
}

TEST(DeskFiles, AreReadWithWhatBelongsToThem) {
    const auto scenario = opened();
    EXPECT_EQ(scenario.files, (std::vector<scenario::OtherFile>{{"fence", "Clôture", "26-0412",
                                                                 "owner", "Elle est par terre."}}));
    EXPECT_EQ(scenario::find_item(scenario, "fence-mail")->file, "fence");
    EXPECT_EQ(scenario::find_document(scenario, "estimate")->file, "fence");
    EXPECT_EQ(scenario.deadlines.front().file, "fence");
    EXPECT_EQ(scenario::find_letter(scenario, "decision")->file, "fence");
    EXPECT_EQ(scenario.events.front().trigger.with,
              (claims::Fields{{"file", "fence"}, {"level", "later"}}));
}

TEST(DeskFiles, LeaveToTheCaseWhatSaysNoneOrItsOwn) {
    const auto scenario = opened();
    EXPECT_EQ(scenario::find_item(scenario, "call")->file, "");
    EXPECT_EQ(scenario::find_item(scenario, "reminder")->file, "") << "said to be of main";
}

TEST(DeskFiles, MayAllBeNamedByAPriority) {
    auto files = two_files();
    auto& text = files.files["scenario.yaml"];
    const auto name = text.find("fence", text.find("with: {file: "));
    text.replace(name, 5, "main");
    EXPECT_EQ(faults_of(files), "");
    text.replace(name, 4, "hedge");
    const auto faults = faults_of(files);
    EXPECT_NE(faults.find("hedge"), faults.npos) << faults;
    EXPECT_NE(faults.find("fence"), faults.npos) << "what could be meant: " << faults;
}

}  // namespace
}  // namespace sim::content
