#include "sim/content/case_vary.hpp"

#include <charconv>
#include <optional>

#include "sim/base/text.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using enum Need;

struct Range {
    std::string_view least;
    std::string_view most;
};

std::optional<Range> range_from(std::string_view text) {
    const auto dots = text.find("..");
    if (dots == text.npos) return {};
    return Range{text.substr(0, dots), text.substr(dots + 2)};
}

std::optional<std::int64_t> day_number(std::string_view text) {
    const auto date = date_from_iso(text);
    return date ? std::optional{date->number()} : std::nullopt;
}

struct VaryReading {
    CaseReading faults;
    const Tree* people = nullptr;
    VaryPlan plan;
};

constexpr std::int64_t largest_step = 1'000'000;

struct NumberRead {
    DrawNumber draw;
    std::int64_t step = 1;
};

void read_range(CaseReading& in, At at, DrawNumber& out,
                std::optional<std::int64_t> (*bound)(std::string_view), const char* example) {
    const auto text = scalar(in, at);
    const auto range = range_from(text);
    const auto least = range ? bound(range->least) : std::nullopt;
    const auto most = range ? bound(range->most) : std::nullopt;
    if (!least || !most || *most < *least) {
        in.fault(at, Code::not_a_range, quote(at.text()) + " n’est pas un intervalle.", example);
        return;
    }
    out.least = *least;
    out.count = static_cast<std::uint64_t>(*most - *least) + 1;
}

constexpr std::array number_rows{
    Row<NumberRead>{"euros", optional,
                    [](CaseReading& in, At at, NumberRead& out) {
                        out.draw.unit = DrawNumber::Unit::cents;
                        read_range(in, at, out.draw, number_in<std::int64_t>, "Écrivez 900..4800.");
                    },
                    shapes::text},
    Row<NumberRead>{"count", optional,
                    [](CaseReading& in, At at, NumberRead& out) {
                        read_range(in, at, out.draw, number_in<std::int64_t>, "Écrivez 1..5.");
                    },
                    shapes::text},
    Row<NumberRead>{"days", optional,
                    [](CaseReading& in, At at, NumberRead& out) {
                        out.draw.unit = DrawNumber::Unit::days;
                        read_range(in, at, out.draw, day_number, "Écrivez 2026-03-02..2026-03-13.");
                    },
                    shapes::text},
    Row<NumberRead>{"step", optional,
                    [](CaseReading& in, At at, NumberRead& out) {
                        out.step = whole_number(in, at, 1, largest_step);
                    },
                    [] { return shapes::integer(1, largest_step); }},
};

void add_number(VaryReading& in, At at, const std::string& name) {
    NumberRead read;
    read_fields(in.faults, at, number_rows, read);
    read.draw.count = (read.draw.count - 1) / static_cast<std::uint64_t>(read.step) + 1;
    const bool cents = read.draw.unit == DrawNumber::Unit::cents;
    read.draw.least *= cents ? 100 : 1;
    read.draw.step = read.step * (cents ? 100 : 1);
    in.plan.drawings.push_back({name, read.draw});
}

constexpr std::array drawn_choice_rows{
    row<&DrawChoice::values, list_of<scalar>>("choose", required),
};

void add_choice(VaryReading& in, At at, const std::string& name) {
    DrawChoice read;
    read_fields(in.faults, at, drawn_choice_rows, read);
    if (read.values.empty())
        in.faults.fault(at, Code::nothing_to_choose, "Il n’y a rien à choisir.",
                        "Écrivez choose: [a, b].");
    in.plan.drawings.push_back({name, std::move(read)});
}

void add_person(VaryReading& in, At at, const std::string& name) {
    const At wanted = value_of(at, "people");
    if (in.people == nullptr) {
        in.faults.fault(wanted, Code::no_people_file, "Il n’y a pas de fichier shared/people.yaml.",
                        "Placez le dossier « shared » à côté des cas.");
        return;
    }
    DrawPerson read;
    std::vector<std::string_view> lists;
    for (const auto& [key, value] : pairs_of({*in.people, Tree::root()})) {
        lists.push_back(key.text());
        if (key.text() != wanted.text()) continue;
        for (const At person : items_of(value)) {
            auto& fields = read.people.emplace_back();
            for (const auto& [field, text] : pairs_of(person))
                fields.emplace(field.text(), text.text());
        }
    }
    if (read.people.empty())
        in.faults.fault(wanted, Code::unknown_people,
                        quote(wanted.text()) + " n’est pas une liste de personnes.",
                        suggestion(wanted.text(), lists, "shared/people.yaml les définit"));
    in.plan.drawings.push_back({name, std::move(read)});
}

struct HowToVary {
    std::string_view key;
    void (*add)(VaryReading&, At, const std::string&);
};
constexpr std::array ways{HowToVary{"euros", add_number}, HowToVary{"count", add_number},
                          HowToVary{"days", add_number}, HowToVary{"choose", add_choice},
                          HowToVary{"people", add_person}};

void add_drawing(VaryReading& in, At key, At value) {
    for (const auto& way : ways)
        if (value_of(value, way.key).found()) return way.add(in, value, std::string{key.text()});
    in.faults.fault(key, Code::unknown_way_to_vary,
                    "On ne sait pas faire varier " + quote(key.text()) + ".",
                    "Écrivez {euros: 900..4800}, {count: 1..5}, {days: d..d}, {choose: [...]} ou "
                    "{people: liste}.");
}

constexpr std::array times_rows{
    row<&DeriveTimes::amount, scalar>("amount", required),
    row<&DeriveTimes::rate, scalar>("rate", required),
};

constexpr std::array pick_rows{
    row<&DerivePick::by, scalar>("by", required),
    Row<DerivePick>{"gives", required,
                    [](CaseReading& in, At at, DerivePick& out) {
                        expect_map(in, at, "Écrivez {mot: valeur}.");
                        for (const auto& [key, value] : pairs_of(at))
                            out.gives.emplace(key.text(), scalar(in, value));
                    },
                    [] { return shapes::map(shapes::text()); }},
};

constexpr std::array derive_rows{
    row<&Derivation::name, scalar>("name", required),
    Row<Derivation>{"date", optional,
                    [](CaseReading& in, At at, Derivation& out) {
                        out.how = DeriveDate{scalar(in, at), "0"};
                    },
                    shapes::text},
    Row<Derivation>{"plus_days", optional,
                    [](CaseReading& in, At at, Derivation& out) {
                        if (auto* date = std::get_if<DeriveDate>(&out.how))
                            date->plus_days = scalar(in, at);
                    },
                    shapes::text},
    Row<Derivation>{"sum", optional,
                    [](CaseReading& in, At at, Derivation& out) {
                        out.how = DeriveSum{list_of<scalar>(in, at)};
                    },
                    [] { return shapes::list(shapes::text()); }},
    Row<Derivation>{"times", optional,
                    [](CaseReading& in, At at, Derivation& out) {
                        DeriveTimes times;
                        read_fields(in, at, times_rows, times);
                        out.how = std::move(times);
                    },
                    [] { return shapes::record<times_rows>("times"); }},
    Row<Derivation>{"pick", optional,
                    [](CaseReading& in, At at, Derivation& out) {
                        DerivePick pick;
                        read_fields(in, at, pick_rows, pick);
                        out.how = std::move(pick);
                    },
                    [] { return shapes::record<pick_rows>("pick"); }},
};

Derivation derivation(CaseReading& in, At at) {
    Derivation read;
    read.place = at.place();
    read_fields(in, at, derive_rows, read);
    const int ways_given = value_of(at, "date").found() + value_of(at, "sum").found() +
                           value_of(at, "times").found() + value_of(at, "pick").found();
    if (at.kind() == Kind::map && ways_given != 1)
        in.fault(at, Code::unclear_derivation, "Cette dérivation n’est pas comprise.",
                 "Écrivez date et plus_days, sum, times ou pick.");
    return read;
}

Requirement requirement(CaseReading& in, At at) {
    return {scalar(in, at), at.place()};
}

Shape person_shape() {
    static constexpr FieldShape people{"people", true, shapes::text};
    return shapes::open_record("drawn_person", {people}, {});
}

}  // namespace

Shape vary_shape() {
    static constexpr FieldShape derive{
        "derive", false, [] { return shapes::list(shapes::record<derive_rows>("derivation")); }};
    static constexpr FieldShape require{"require", false, some_texts};
    return shapes::open_record("vary", {derive, require},
                               {shapes::record<number_rows>("drawn_number"),
                                shapes::record<drawn_choice_rows>("drawn_choice"), person_shape()});
}

Checked<VaryPlan> read_vary(At vary, const Tree* people) {
    VaryReading in;
    in.people = people;
    const At at = vary;
    if (at.kind() != Kind::map)
        in.faults.fault(at, Code::table_expected,
                        "Une table « nom: façon de varier » est attendue ici.", {});
    for (const auto& [key, value] : pairs_of(at)) {
        if (key.text() == "derive")
            in.plan.derivations = list_of<derivation>(in.faults, value);
        else if (key.text() == "require")
            in.plan.requirements = value.kind() == Kind::list
                                       ? list_of<requirement>(in.faults, value)
                                       : std::vector{requirement(in.faults, value)};
        else
            add_drawing(in, key, value);
    }
    if (!in.faults.problems.empty()) return Failures{std::move(in.faults.problems)};
    return std::move(in.plan);
}

}  // namespace sim::content
