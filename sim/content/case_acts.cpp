#include <algorithm>

#include "sim/claims/matter.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/talk/labels.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;
using enum Need;
using scenario::Expected;
using scenario::FieldTest;

const claims::Field* field_of(CaseReading& in, std::string_view act, At key) {
    const auto* known = claims::find_act(act);
    if (known == nullptr) return nullptr;
    const auto* field = claims::find_field(*known, key.text());
    if (field != nullptr) return field;
    std::vector<std::string_view> all;
    for (const auto& one : known->fields) all.push_back(one.id);
    in.fault(key, Code::unknown_act_field,
             "L’acte " + quote(act) + " n’a pas de champ " + quote(key.text()) + ".",
             suggestion(key.text(), all));
    return nullptr;
}

/// The ids a text field of this kind may hold: its options, or things of the case.
std::vector<std::string_view> legal_ids(const CaseReading& in, const claims::Field& field) {
    std::vector<std::string_view> ids;
    for (const auto& option : field.options) ids.push_back(option.id);
    const auto add = [&](Named named) {
        for (const auto& [name, at] : in.names[static_cast<std::size_t>(named)])
            ids.push_back(name);
    };
    if (field.kind == claims::FieldKind::party) add(Named::party);
    if (field.kind == claims::FieldKind::policy) add(Named::policy);
    if (field.kind == claims::FieldKind::file) {
        ids.push_back(scenario::own_file);
        add(Named::file);
    }
    if (field.kind == claims::FieldKind::news) add(Named::news);
    return ids;
}

bool names_ids(const claims::Field& field) {
    using enum claims::FieldKind;
    return field.kind == choice || field.kind == choices || field.kind == party ||
           field.kind == policy || field.kind == news || field.kind == file;
}

bool is_legal(CaseReading& in, const claims::Field& field, std::string_view id, At at) {
    const auto legal = legal_ids(in, field);
    if (in.watch != nullptr && field.kind == claims::FieldKind::news)
        in.watch->use(Named::news, id);
    if (std::ranges::find(legal, id) != legal.end()) return true;
    in.fault(at, Code::not_a_value_of_the_field,
             quote(id) + " n’est pas une valeur du champ " + quote(field.id) + ".",
             suggestion(id, legal));
    return false;
}

/// The canonical text of one field, as `claims::canonical` gives it for the whole act.
std::string canonical_text(CaseReading& in, const claims::Field& field, std::string text, At at) {
    claims::Act alone;
    alone.fields = {field};
    auto canonical = claims::canonical(alone, {{std::string{field.id}, std::move(text)}});
    if (canonical) return std::move(canonical->begin()->second);
    for (const auto& problem : canonical.error())
        in.fault(at, Code::not_of_its_kind, problem.what, problem.remedy);
    return {};
}

std::string literal_text(CaseReading& in, const claims::Field& field, At at) {
    if (at.kind() == Kind::list && field.kind == claims::FieldKind::choices) {
        std::string ids;
        for (const auto& id : list_of<scalar>(in, at)) {
            if (is_legal(in, field, id, at)) ids += (ids.empty() ? "" : ",") + id;
        }
        return ids.empty() ? ids : canonical_text(in, field, ids, at);
    }
    auto text = field.kind == claims::FieldKind::text ? prose(in, at) : scalar(in, at);
    if (text.empty()) return text;
    if (names_ids(field) && text.find(',') == text.npos && !is_legal(in, field, text, at))
        return {};
    return canonical_text(in, field, std::move(text), at);
}

struct OwedRead {
    scenario::Owed owed;
    At at;
};

constexpr std::array owed_rows{
    Row<OwedRead>{"owed", required,
                  [](CaseReading& in, At at, OwedRead& out) {
                      out.owed.rule = rule(in, at);
                      out.at = at;
                  },
                  shapes::text},
    Row<OwedRead>{"within", optional,
                  [](CaseReading& in, At at, OwedRead& out) { out.owed.tolerance = money(in, at); },
                  &shape_of<money, CaseReading>},
};

std::string owed_text(CaseReading& in, const claims::Field& field, const OwedRead& read) {
    auto text = scenario::owed_plain(in.answers.key, read.owed.rule);
    if (text.empty()) return text;
    if (names_ids(field) && field.kind != claims::FieldKind::choices)
        return is_legal(in, field, text, read.at) ? text : std::string{};
    return canonical_text(in, field, std::move(text), read.at);
}

Expected read_owed(CaseReading& in, const claims::Field& field, At at) {
    OwedRead read;
    read_fields(in, at, owed_rows, read);
    owed_text(in, field, read);
    return read.owed;
}

Expected read_includes(CaseReading& in, const claims::Field& field, At at) {
    scenario::Includes read{list_of<scalar>(in, value_of(at, "includes"))};
    for (const auto& option : read.options) is_legal(in, field, option, at);
    return read;
}

Expected read_mentions(CaseReading& in, const claims::Field&, At at) {
    return scenario::Mentions{list_of<list_of<cue>>(in, value_of(at, "mentions"))};
}

struct ExpectedKind {
    std::string_view key;
    Expected (*read)(CaseReading&, const claims::Field&, At);
};
constexpr std::array expected_kinds{ExpectedKind{"owed", read_owed},
                                    ExpectedKind{"includes", read_includes},
                                    ExpectedKind{"mentions", read_mentions}};

Expected expected(CaseReading& in, const claims::Field& field, At at) {
    if (at.kind() != Kind::map) return scenario::Literal{literal_text(in, field, at)};
    for (const auto& kind : expected_kinds)
        if (value_of(at, kind.key).found()) return kind.read(in, field, at);
    in.fault(at, Code::unclear_expectation, "Cette valeur attendue n’est pas comprise.",
             "Écrivez une valeur, {owed: règle}, {includes: [...]} ou {mentions: [[...]]}.");
    return scenario::Literal{};
}

}  // namespace

std::string known_act(CaseReading& in, At at) {
    auto id = scalar(in, at);
    if (id.empty() || claims::find_act(id) != nullptr) return id;
    std::vector<std::string_view> all;
    for (const auto& act : claims::acts()) all.push_back(act.id);
    in.fault(at, Code::unknown_act, quote(id) + " n’est pas un acte de gestion.",
             suggestion(id, all));
    return id;
}

std::string offered_act(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    auto id = known_act(in, at);
    if (in.problems.size() > problems || id.empty() || in.acts_unread ||
        std::ranges::count(in.scenario.acts, id) > 0)
        return id;
    in.fault(at, Code::act_not_offered, "L’acte " + quote(id) + " n’est pas proposé par ce cas.",
             "Ajoutez-le à la liste « acts ».");
    // Told once, however many name it.
    in.scenario.acts.push_back(id);
    return id;
}

claims::Fields act_fields(CaseReading& in, std::string_view act, At map) {
    claims::Fields fields;
    for (const auto& [key, value] : pairs_of(map)) {
        if (key.text() == "act") continue;
        const auto* field = field_of(in, act, key);
        if (field == nullptr) continue;
        std::string text;
        if (value.kind() == Kind::map) {
            OwedRead read;
            read_fields(in, value, owed_rows, read);
            text = owed_text(in, *field, read);
        } else {
            text = literal_text(in, *field, value);
        }
        if (!text.empty()) fields.emplace(key.text(), std::move(text));
    }
    return fields;
}

std::vector<FieldTest> field_tests(CaseReading& in, std::string_view act, At map) {
    std::vector<FieldTest> read;
    if (map.kind() != Kind::map)
        in.fault(map, Code::table_expected, "Une table « champ: valeur » est attendue ici.",
                 "Écrivez {champ: valeur}.");
    for (const auto& [key, value] : pairs_of(map)) {
        const auto* field = field_of(in, act, key);
        if (field == nullptr) continue;
        read.push_back({std::string{key.text()}, expected(in, *field, value)});
    }
    return read;
}

std::string rule(CaseReading& in, At at) {
    auto name = scalar(in, at);
    if (name.empty() || !in.can_fill || in.answers.key.contains(name)) return name;
    const auto failed = in.answers.failed.find(name);
    if (failed != in.answers.failed.end()) {
        in.fault(
            at, Code::rule_without_answer,
            "La règle " + quote(name) + " ne répond pas sur ces faits : " + failed->second.what,
            failed->second.remedy);
        return name;
    }
    if (!claims::rule_title(name).empty()) {
        const auto why = scenario::no_answer(in.scenario.facts, name);
        in.fault(at, Code::rule_without_answer, why.what + ".", why.remedy);
        return name;
    }
    in.fault(at, Code::unknown_rule, "La règle " + quote(name) + " n’existe pas.",
             rules_near(name));
    return name;
}

std::string rules_near(std::string_view name) {
    std::vector<std::string_view> all;
    for (const auto& known : claims::rules()) all.push_back(known.name);
    for (const auto& known : claims::matter_rules()) all.push_back(known.name);
    return suggestion(name, all, "«\u00A0constat rule --list\u00A0» les donne toutes");
}

namespace {

std::vector<std::string> channels() {
    std::vector<std::string> all;
    for (auto i = 0; i <= static_cast<int>(talk::Channel::internal); ++i)
        all.emplace_back(talk::word(static_cast<talk::Channel>(i)));
    return all;
}

Shape owed_shape() {
    return shapes::record<owed_rows>("owed");
}

}  // namespace

std::string channel(CaseReading& in, At at) {
    auto word = scalar(in, at);
    auto read = talk::Channel::phone;
    if (word.empty() || talk::channel_from_word(word, read)) return word;
    const auto all = channels();
    in.fault(at, Code::unknown_channel, quote(word) + " n’est pas un canal.",
             suggestion(word, {all.begin(), all.end()}));
    return word;
}

Shape channel_shape() {
    return shapes::word(channels());
}

Shape act_shape() {
    std::vector<std::string> all;
    for (const auto& act : claims::acts()) all.emplace_back(act.id);
    return shapes::word(std::move(all));
}

Shape acts_shape() {
    return shapes::list(act_shape());
}

Shape act_fields_shape() {
    return shapes::map(
        shapes::either({shapes::text(), shapes::list(shapes::text()), owed_shape()}));
}

Shape decision_shape() {
    static constexpr FieldShape act{"act", true, act_shape};
    return shapes::open_record("decision", {act}, act_fields_shape().parts);
}

Shape field_tests_shape() {
    static constexpr FieldShape includes{"includes", true,
                                         [] { return shapes::list(shapes::text()); }};
    static constexpr FieldShape mentions{"mentions", true,
                                         [] { return shapes::list(shapes::list(shapes::text())); }};
    return shapes::map(shapes::either({shapes::text(), shapes::list(shapes::text()), owed_shape(),
                                       shapes::open_record("includes", {includes}, {}),
                                       shapes::open_record("mentions", {mentions}, {})}));
}

}  // namespace sim::content
