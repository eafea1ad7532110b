#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A conversation as a graph, and how it moves. Variables are the case's own: the calm and trust of
/// a persona, flags, and facts learned are all small numbers that saturate in 0..`max`, so that a
/// scene, an event and a document can test the same thing.
namespace sim::talk {

using Index = std::uint32_t;
constexpr Index none = UINT32_MAX;

enum class Comparison : std::uint8_t { at_least, at_most, above, below };

struct Test {
    Index variable = 0;
    Comparison comparison = Comparison::at_least;
    std::int32_t number = 0;
    friend bool operator==(const Test&, const Test&) = default;
};

/// Adds to a variable, saturating in 0..max of that variable.
struct Change {
    Index variable = 0;
    std::int32_t add = 0;
    friend bool operator==(const Change&, const Change&) = default;
};

/// What a variable is for; the screen shows moods and facts learned, never flags.
enum class VariableKind : std::uint8_t { flag, mood, fact };

struct Variable {
    std::string id;
    VariableKind kind = VariableKind::flag;
    std::int32_t start = 0;
    std::int32_t max = 100;
    std::string label;    ///< French; for a fact, the sentence noted in the file once learned.
    std::string persona;  ///< Party id for a mood.
    friend bool operator==(const Variable&, const Variable&) = default;
};

/// What a line does to a person, in the trade's terms; marks and reactions read these.
enum class SpeechAct : std::uint8_t {
    neutral,
    greet,
    open_question,
    closed_question,
    listen,
    empathy,
    reassure,
    reformulate,
    explain,
    check_understanding,
    argue,
    propose,
    refuse,
    promise,
    announce,
    conclude,
    interrupt,
    blame,
    jargon,
    slow_down
};

struct Line {
    std::string speaker;  ///< Party id; "vous" for the learner; empty for the narrator.
    std::string text;
    std::vector<Test> tests;  ///< Said only when all hold.
    friend bool operator==(const Line&, const Line&) = default;
};

/// What decides whether it is offered stands first, together: a turn of the engine looks at that of
/// every choice, and at the words of none.
struct Choice {
    std::string id;           ///< Unique in the case.
    std::vector<Test> tests;  ///< Offered only when all hold.
    Index to = none;          ///< Next node; `none` ends the scene.
    Index slot = none;        ///< Position among the scene's `once` choices.
    std::vector<Change> changes;
    std::string text;   ///< What the learner says.
    std::string topic;  ///< Short menu label; empty: the text itself.
    std::int32_t minutes = 1;
    SpeechAct act = SpeechAct::neutral;
    bool once = false;
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Node {
    std::string id;
    std::vector<Line> lines;
    std::vector<Choice> choices;  ///< None: the scene ends here.
    friend bool operator==(const Node&, const Node&) = default;
};

enum class Channel : std::uint8_t { phone, face_to_face, visit, letter, email, internal };

struct Scene {
    std::string id;
    std::string title;
    Channel channel = Channel::phone;
    std::string persona;      ///< Party id of the other side.
    std::vector<Node> nodes;  ///< The first is where it starts.
    Index once_count = 0;
    friend bool operator==(const Scene&, const Scene&) = default;
};

using Numbers = std::vector<std::int32_t>;  ///< One per variable of the case.

inline bool holds(const Test& test, const Numbers& numbers) {
    const std::int32_t value = numbers[test.variable];
    switch (test.comparison) {
        case Comparison::at_least: return value >= test.number;
        case Comparison::at_most: return value <= test.number;
        case Comparison::above: return value > test.number;
        case Comparison::below: return value < test.number;
    }
    return false;
}

inline bool all_hold(const std::vector<Test>& tests, const Numbers& numbers) {
    for (const auto& test : tests)
        if (!holds(test, numbers)) return false;
    return true;
}

/// Applies the changes in order; each saturates before the next.
inline void apply(const std::vector<Change>& changes, const std::vector<Variable>& variables,
                  Numbers& numbers) {
    for (const auto& change : changes) {
        const std::int32_t moved = numbers[change.variable] + change.add;
        const std::int32_t max = variables[change.variable].max;
        numbers[change.variable] = moved < 0 ? 0 : moved > max ? max : moved;
    }
}

}  // namespace sim::talk
