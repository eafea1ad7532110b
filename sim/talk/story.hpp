#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
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
    slow_down,
    tone,
    posture
};

/// What is shown and not said: the text of such a choice tells what one does.
constexpr bool is_unspoken(SpeechAct act) {
    return act == SpeechAct::tone || act == SpeechAct::posture;
}

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

/// The nodes of a scene, in order: here, or given one by one by what holds them elsewhere (a
/// compiled case, `sim/content/compiled_case.hpp`), since nobody visits thousands in a sitting.
class Nodes {
public:
    /// Always the same node for the same place, whoever asks; it stays where it is for as long as
    /// one copy of this function does.
    using Elsewhere = std::function<const Node&(std::size_t place)>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node*;
        using reference = const Node&;

        Iterator() = default;
        Iterator(const Nodes& nodes, std::size_t place) : nodes_{&nodes}, place_{place} {}
        reference operator*() const { return (*nodes_)[place_]; }
        pointer operator->() const { return &(*nodes_)[place_]; }
        Iterator& operator++() {
            ++place_;
            return *this;
        }
        Iterator operator++(int) { return {*nodes_, place_++}; }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Nodes* nodes_ = nullptr;
        std::size_t place_ = 0;
    };
    using value_type = Node;
    using const_iterator = Iterator;

    Nodes() = default;
    Nodes(std::vector<Node> nodes) : here_{std::move(nodes)} {}
    Nodes(std::initializer_list<Node> nodes) : here_{nodes} {}
    Nodes(std::size_t count, Elsewhere elsewhere)
        : count_{count}, elsewhere_{std::move(elsewhere)} {}

    std::size_t size() const { return elsewhere_ ? count_ : here_.size(); }
    bool empty() const { return size() == 0; }
    const Node& operator[](std::size_t place) const {
        return elsewhere_ ? elsewhere_(place) : here_[place];
    }
    const Node& front() const { return (*this)[0]; }
    const Node& back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    /// To change them: all are here from then on.
    std::vector<Node>& edit() {
        if (elsewhere_) *this = Nodes(std::vector<Node>(begin(), end()));
        return here_;
    }

    friend bool operator==(const Nodes& left, const Nodes& right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end());
    }

private:
    std::vector<Node> here_;
    std::size_t count_ = 0;
    Elsewhere elsewhere_;
};

enum class Channel : std::uint8_t { phone, face_to_face, visit, letter, email, internal };

struct Scene {
    std::string id;
    std::string title;
    Channel channel = Channel::phone;
    std::string persona;  ///< Party id of the other side.
    Nodes nodes;          ///< The first is where it starts.
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
