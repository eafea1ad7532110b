#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/deal/table.hpp"

/// What a case asks of the learner, over the transcript. The words are observable facts; whether
/// they were met is for `assessment/scoring` to find.
namespace sim::scenario {

/// The expected value of a field: written by the author, or what a rule says is owed.
struct Literal {
    std::string text;  ///< Canonical text of the field.
    friend bool operator==(const Literal&, const Literal&) = default;
};
struct Owed {
    std::string rule;  ///< Name of a rule: `settlement.immediate`.
    Money tolerance;   ///< For amounts; zero means to the cent.
    friend bool operator==(const Owed&, const Owed&) = default;
};
/// A `choices` field that must name all of these (others do no harm).
struct Includes {
    std::vector<std::string> options;
    friend bool operator==(const Includes&, const Includes&) = default;
};
/// A free text that contains one of these phrases in each group, accents and case aside.
struct Mentions {
    std::vector<std::vector<std::string>> groups;
    friend bool operator==(const Mentions&, const Mentions&) = default;
};
using Expected = std::variant<Literal, Owed, Includes, Mentions>;

struct FieldTest {
    std::string field;
    Expected expected;
    friend bool operator==(const FieldTest&, const FieldTest&) = default;
};

struct Evidence;
using Evidences = std::vector<Evidence>;

struct Said {
    std::vector<std::string> choices;  ///< Any of these choices of a conversation.
    friend bool operator==(const Said&, const Said&) = default;
};
struct SpokeAct {
    std::string act;
    int times = 1;      ///< A speech act, by its word, so many times.
    std::string scene;  ///< Empty: in any scene.
    friend bool operator==(const SpokeAct&, const SpokeAct&) = default;
};
struct Learned {
    std::vector<std::string> facts;  ///< All of these facts.
    friend bool operator==(const Learned&, const Learned&) = default;
};
struct Reached {
    std::string variable;
    int at_least = 0;  ///< Level at the end of `scene` (or ever).
    std::string scene;
    friend bool operator==(const Reached&, const Reached&) = default;
};
struct Opened {
    std::string document;
    friend bool operator==(const Opened&, const Opened&) = default;
};
struct Decided {
    std::string act;
    std::vector<FieldTest> fields;  ///< The last such decision counts.
    friend bool operator==(const Decided&, const Decided&) = default;
};
struct Sent {
    std::string to;
    std::vector<std::string> channels;  ///< Any of these channels.
    std::string letter;  ///< Id of the letter whose required elements must all be there.
    friend bool operator==(const Sent&, const Sent&) = default;
};
struct Cited {
    std::string act;
    std::string document;  ///< A passage cited as ground of that act.
    friend bool operator==(const Cited&, const Cited&) = default;
};
/// How a negotiation ended: settled (within a range, in so many offers at most, with these terms),
/// broken off by the learner, or left by the other side.
struct Negotiated {
    std::string deal;
    deal::Phase outcome = deal::Phase::settled;
    std::optional<deal::Range> within;
    int most_offers = 0;             ///< 0: any number.
    std::vector<std::string> terms;  ///< All of them in the agreement.
    friend bool operator==(const Negotiated&, const Negotiated&) = default;
};
/// A figure that the learner put forward or accepted; the first one only, when `first`.
struct Offered {
    std::string deal;
    std::optional<deal::Range> within;
    std::optional<deal::Range> beyond;  ///< Outside of this range.
    bool first = false;
    friend bool operator==(const Offered&, const Offered&) = default;
};
/// All of these arguments; before the learner's first figure, when `before_offer`.
struct Argued {
    std::string deal;
    std::vector<std::string> arguments;
    bool before_offer = false;
    friend bool operator==(const Argued&, const Argued&) = default;
};
struct Asked {
    std::string deal;
    std::vector<std::string> interests;
    bool before_offer = false;
    friend bool operator==(const Asked&, const Asked&) = default;
};
struct InOrder {
    std::vector<Evidence> steps;
    friend bool operator==(const InOrder&, const InOrder&);
};
struct AllOf {
    std::vector<Evidence> of;
    friend bool operator==(const AllOf&, const AllOf&);
};
struct AnyOf {
    std::vector<Evidence> of;
    friend bool operator==(const AnyOf&, const AnyOf&);
};
struct Never {
    std::vector<Evidence> of;  ///< None of these happened (true on an empty transcript).
    friend bool operator==(const Never&, const Never&);
};

struct Evidence {
    std::variant<Said, SpokeAct, Learned, Reached, Opened, Decided, Sent, Cited, Negotiated,
                 Offered, Argued, Asked, InOrder, AllOf, AnyOf, Never>
        test;
    /// When set, only what happened at or before this instant counts.
    std::optional<Instant> before;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};
inline bool operator==(const InOrder& a, const InOrder& b) {
    return a.steps == b.steps;
}
inline bool operator==(const AllOf& a, const AllOf& b) {
    return a.of == b.of;
}
inline bool operator==(const AnyOf& a, const AnyOf& b) {
    return a.of == b.of;
}
inline bool operator==(const Never& a, const Never& b) {
    return a.of == b.of;
}

/// One line of marks.
struct Criterion {
    std::string id;
    std::string competency;  ///< `BC02.6`
    std::string title;       ///< French, observable.
    int points = 1;
    bool eliminating = false;
    bool needs_jury =
        false;  ///< A proposal only: a juror confirms. Not part of the automatic marks.
    Evidence evidence;
    std::string met;      ///< French sentence when met.
    std::string missed;   ///< French sentence when not: what was owed and why, kindly.
    std::string rule;     ///< The determination that explains it; may be empty.
    std::string article;  ///< Legal or conventional ground, as shown; may be empty.
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// An element a letter must contain: any of the phrases, accents and case aside.
struct Element {
    std::string id;
    std::string label;
    std::vector<std::string> phrases;
    friend bool operator==(const Element&, const Element&) = default;
};
struct LetterModel {
    std::string id;
    std::string title;
    std::string to;        ///< Party id.
    std::string skeleton;  ///< Text offered to the learner in training.
    std::vector<Element> elements;
    std::string file = {};  ///< Of another claim; empty: the case's own.
    friend bool operator==(const LetterModel&, const LetterModel&) = default;
};

}  // namespace sim::scenario
