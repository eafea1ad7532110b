#include <algorithm>
#include <charconv>

#include "sim/base/text.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;
using enum Need;
using talk::Variable;

bool& unread(CaseReading& in) {
    return in.unread[static_cast<std::size_t>(Named::variable)];
}

/// Any fault since `problems` may have cost a variable.
void note_unread(CaseReading& in, std::size_t problems) {
    unread(in) = unread(in) || in.problems.size() > problems;
}

void add_variable(CaseReading& in, At where, Variable variable) {
    auto& names = in.names[static_cast<std::size_t>(Named::variable)];
    if (!names.emplace(variable.id, where).second)
        in.fault(where, Code::defined_twice,
                 "La variable " + quote(variable.id) + " est définie deux fois.",
                 "Donnez-lui un autre nom.");
    else
        in.scenario.variables.push_back(std::move(variable));
}

constexpr std::array mood_rows{
    row<&Variable::start, number<0, 100>>("start", required),
    row<&Variable::max, number<1, 1000>>("max", optional),
    row<&Variable::label, scalar>("label", required),
};

constexpr std::array flag_rows{
    row<&Variable::start, number<0, 1000>>("start", optional),
    row<&Variable::max, number<1, 1000>>("max", required),
    row<&Variable::label, scalar>("label", optional),
};

talk::Index variable(CaseReading& in, At at, std::string_view name) {
    const auto index = scenario::variable_index(in.scenario, name);
    if (index != talk::none || unread(in)) return index == talk::none ? 0 : index;
    std::vector<std::string_view> all;
    for (const auto& known : in.scenario.variables) all.push_back(known.id);
    in.fault(at, Code::unknown_story_variable, quote(name) + " n’est pas une variable de ce cas.",
             suggestion(name, all, all_in_the_case));
    return 0;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        if (space > 0) words.push_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

/// Ten times what a variable can hold: further would say nothing more, and two of them always add
/// up.
constexpr std::int64_t farthest = 10'000;

/// Nothing when it is no number.
std::optional<std::int32_t> signed_number(CaseReading& in, At at, std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto number = number_in<std::int64_t>(text);
    if (!number) return {};
    if (*number < -farthest || *number > farthest)
        in.fault(at, Code::not_whole_number, quote(text) + " est trop loin de zéro.",
                 "De -" + std::to_string(farthest) + " à " + std::to_string(farthest) + ".");
    return static_cast<std::int32_t>(std::clamp(*number, -farthest, farthest));
}

constexpr std::array comparisons{">="sv, "<="sv, ">"sv, "<"sv};

/// A variable that something depends on.
talk::Index tested(CaseReading& in, At at, std::string_view name) {
    if (in.watch != nullptr) in.watch->use(Named::variable, name);
    return variable(in, at, name);
}

talk::Test test(CaseReading& in, At at) {
    const auto text = scalar(in, at);
    const auto words = words_of(text);
    if (words.size() == 1 && words[0].starts_with('!'))
        return {tested(in, at, words[0].substr(1)), talk::Comparison::at_most, 0};
    if (words.size() == 1) return {tested(in, at, words[0]), talk::Comparison::at_least, 1};
    const auto limit = words.size() == 3 ? signed_number(in, at, words[2]) : std::nullopt;
    for (std::size_t i = 0; limit && i < comparisons.size(); ++i)
        if (comparisons[i] == words[1])
            return {tested(in, at, words[0]), static_cast<talk::Comparison>(i), *limit};
    if (!words.empty())
        in.fault(at, Code::unclear_test, quote(text) + " n’est pas une condition.",
                 "Écrivez nom, \"!nom\", ou nom >= 30 (>=, <=, > ou <).");
    return {};
}

talk::Change change(CaseReading& in, At at) {
    const auto text = scalar(in, at);
    const auto words = words_of(text);
    const auto add = words.size() == 2 && words[1].find_first_of("+-") == 0
                         ? signed_number(in, at, words[1])
                         : std::nullopt;
    if (add) return {variable(in, at, words[0]), *add};
    if (!words.empty())
        in.fault(at, Code::unclear_change, quote(text) + " n’est pas un changement.",
                 "Écrivez nom +10 ou nom -10.");
    return {};
}

}  // namespace

Shape moods_shape() {
    static constexpr FieldShape include{"include", false, shapes::text};
    return shapes::map(
        shapes::open_record("moods", {include}, {shapes::record<mood_rows>("mood", true)}));
}

Shape flags_shape() {
    return shapes::map(shapes::either({shapes::integer(0, 1), shapes::record<flag_rows>("flag")}));
}

void define_moods(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    expect_map(in, at, "Un nom par ligne.");
    for (const auto& [persona, moods] : pairs_of(at)) {
        const auto party = reference(in, persona, Named::party);
        expect_map(in, moods, "Une humeur par ligne.");
        take_shared(in, moods, personas_file);
        for (const auto& [name, value] : all_pairs(in, moods)) {
            if (name.text() == "include") continue;
            Variable mood;
            mood.id = party + "." + slug(in, name);
            mood.kind = talk::VariableKind::mood;
            mood.persona = party;
            read_fields(in, value, mood_rows, mood);
            add_variable(in, name, std::move(mood));
        }
    }
    note_unread(in, problems);
}

void define_flags(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    expect_map(in, at, "Un nom par ligne.");
    for (const auto& [name, value] : pairs_of(at)) {
        Variable flag;
        flag.id = slug(in, name);
        flag.max = 1;
        if (value.kind() == Kind::map)
            read_fields(in, value, flag_rows, flag);
        else
            flag.start = number<0, 1>(in, value);
        add_variable(in, name, std::move(flag));
    }
    note_unread(in, problems);
}

void define_facts_to_learn(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    expect_map(in, at, "Un nom par ligne.");
    for (const auto& [name, value] : pairs_of(at)) {
        Variable fact;
        fact.id = "fact." + define(in, name, Named::fact);
        fact.kind = talk::VariableKind::fact;
        fact.max = 1;
        fact.label = prose(in, value);
        add_variable(in, name, std::move(fact));
    }
    note_unread(in, problems);
    in.unread[static_cast<std::size_t>(Named::fact)] = in.problems.size() > problems;
}

std::vector<talk::Test> tests(CaseReading& in, At at) {
    if (at.kind() == Kind::scalar) return {test(in, at)};
    return list_of<test>(in, at);
}

std::vector<talk::Change> changes(CaseReading& in, At at) {
    if (at.kind() == Kind::scalar) return {change(in, at)};
    return list_of<change>(in, at);
}

}  // namespace sim::content
