#include <array>

#include "tests/bench/kit.hpp"
#include "tests/support/source_folder.hpp"

/// The story as an author would write it in our language.
namespace bench {
namespace {

namespace talk = sim::talk;
using sim::scenario::Scenario;

constexpr std::array signs{" >= ", " <= ", " > ", " < "};

std::string party_id(std::string name) {
    if (name.empty()) return "narrator";
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

std::string list(const std::vector<talk::Test>& tests, const Scenario& story) {
    std::string text;
    for (const auto& test : tests)
        text += (text.empty() ? "" : ", ") + story.variables[test.variable].id +
                signs[static_cast<std::size_t>(test.comparison)] + std::to_string(test.number);
    return "[" + text + "]";
}

std::string list(const std::vector<talk::Change>& changes, const Scenario& story) {
    std::string text;
    for (const auto& change : changes)
        text += (text.empty() ? "" : ", ") + story.variables[change.variable].id +
                (change.add < 0 ? " " : " +") + std::to_string(change.add);
    return "[" + text + "]";
}

std::string choice_text(const talk::Choice& choice, const talk::Scene& scene,
                        const Scenario& story) {
    std::string text = "    - say: " + choice.id + "\n      text: \"" + choice.text + "\"\n";
    if (!choice.tests.empty()) text += "      if: " + list(choice.tests, story) + "\n";
    text += "      do: " + list(choice.changes, story) + "\n";
    text += "      minutes: " + std::to_string(choice.minutes) + "\n";
    return text + "      to: " + scene.nodes[choice.to].id + "\n";
}

std::string nodes_text(const Scenario& story) {
    const auto& scene = story.scenes.front();
    std::string text;
    for (const auto& node : scene.nodes) {
        text += "- node: " + node.id + "\n  lines:\n";
        for (const auto& line : node.lines) {
            text += "    - {" + party_id(line.speaker) + ": \"" + line.text + "\"";
            if (!line.tests.empty()) text += ", if: " + list(line.tests, story);
            text += "}\n";
        }
        if (node.choices.empty()) continue;
        text += "  choices:\n";
        for (const auto& choice : node.choices) text += choice_text(choice, scene, story);
    }
    return text;
}

}  // namespace

std::string speaker_name(const std::string& party) {
    if (party.empty()) return "";
    std::string name = party;
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

sim::content::Files case_of(const Scenario& story) {
    sim::content::Files files;
    files.files["scenario.yaml"] =
        bytes_of_file(sim::test::source_folder() + "/tests/bench/kit/case.yaml");
    files.files["scenes/story.yaml"] = nodes_text(story);
    return files;
}

sim::content::Files long_case_of(const Scenario& story, int conversations) {
    auto files = case_of(story);
    std::string scenes, items, inbox;
    for (int i = 1; i < conversations; ++i) {
        const auto name = "story" + std::to_string(i);
        auto other = story;
        for (auto& node : other.scenes[0].nodes.edit())
            for (auto& choice : node.choices) choice.id = name + "-" + choice.id;
        files.files["scenes/" + name + ".yaml"] = nodes_text(other);
        scenes += "  " + name +
                  ": {title: \"Histoire\", channel: phone, with: claimant, nodes: scenes/" + name +
                  ".yaml}\n";
        items += "  " + name + ": {kind: call, from: claimant, subject: \"Appel\", scene: " + name +
                 "}\n";
        inbox += ", " + name;
    }
    auto& text = files.files.at("scenario.yaml");
    const auto add = [&](std::string_view after, const std::string& more) {
        text.insert(text.find(after) + after.size(), more);
    };
    add("\nscenes:\n", scenes);
    add("\nitems:\n", items);
    add("\ninbox: [call", inbox);
    return files;
}

}  // namespace bench
