#include "sim/content/law_reader.hpp"

#include <algorithm>
#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

using enum Need;
using law::Entry;
using law::Parameter;
using law::Reference;

struct LawReading;
using ReadValue = law::Value (*)(LawReading&, At);

/// What the values of an entry are is said once, above all of them.
struct LawReading : Reading {
    ReadValue read = nullptr;  ///< Nothing when the file does not say.
};

template <auto Member, const auto& Read>
constexpr auto of_law(std::string_view name, Need need,
                      ShapeOf shape = &shape_of<Read, LawReading>) {
    return row<Member, Read, LawReading>(name, need, shape);
}

constexpr auto confidence_words =
    words<std::string>("un degré de confiance", "high", "medium", "low");
law::Confidence confidence(Reading& in, At at) {
    constexpr std::array all{law::Confidence::high, law::Confidence::medium, law::Confidence::low};
    return all[one_of(in, at, confidence_words.words, confidence_words.what)];
}

constexpr std::int64_t largest_count = 1'000'000;

law::Count count(Reading& in, At at) {
    return {whole_number(in, at, 0, largest_count)};
}

template <const auto& Read>
law::Value plain(LawReading& in, At at) {
    return Read(in, at);
}

template <const auto& Read>
law::Value table(LawReading& in, At at) {
    law::Table<std::decay_t<decltype(Read(in, at))>> read;
    expect_map(in, at, "Écrivez par exemple « 21: 1960 EUR ».");
    for (const auto& [key, value] : pairs_of(at)) {
        const auto rank = whole_number(in, key, 0, largest_count);
        if (!read.rows.empty() && rank <= read.rows.back().at)
            in.fault(key, Code::table_out_of_order, "Les lignes de la table doivent monter.",
                     "Placez cette ligne avant la précédente.");
        read.rows.push_back({rank, Read(in, value)});
    }
    if (at.kind() == Kind::map && read.rows.empty())
        in.fault(at, Code::empty_table, "Une table a au moins une ligne.",
                 "Écrivez par exemple « 21: 1960 EUR ».");
    return read;
}

constexpr auto value_kinds = words<std::string>("une sorte de paramètre", "money", "rate", "count",
                                                "date", "money_table", "rate_table", "count_table");
constexpr std::array<ReadValue, value_kinds.words.size()> readers{
    &plain<money>, &plain<rate>, &plain<count>, &plain<day>,
    &table<money>, &table<rate>, &table<count>};

ReadValue kind(Reading& in, At at) {
    return readers[one_of(in, at, value_kinds.words, value_kinds.what)];
}

law::Value value(LawReading& in, At at) {
    return in.read == nullptr ? law::Value{} : in.read(in, at);
}

/// The kind of the file says which.
Shape value_shape() {
    return shapes::either(
        {shapes::text(), shapes::integer(0, largest_count),
         shapes::map(shapes::either({shapes::text(), shapes::integer(0, largest_count)}))});
}

constexpr std::array reference_rows{
    of_law<&Reference::title, scalar>("title", required),
    of_law<&Reference::url, scalar>("url", required),
};

Reference reference(LawReading& in, At at) {
    Reference read;
    read_fields(in, at, reference_rows, read);
    return read;
}

/// A block of prose as one line: blocks are cut at the margin.
std::string one_line(Reading& in, At at) {
    auto text = scalar(in, at);
    std::ranges::replace(text, '\n', ' ');
    return text;
}

constexpr std::array entry_rows{
    of_law<&Entry::from, day>("from", required),
    of_law<&Entry::repealed, yes_no>("repealed", optional),
    of_law<&Entry::value, value>("value", optional, value_shape),
    of_law<&Entry::reference, reference>(
        "reference", required, [] { return shapes::record<reference_rows>("reference"); }),
    of_law<&Entry::note, one_line>("note", optional),
    of_law<&Entry::confidence, confidence>("confidence", optional,
                                           [] { return confidence_words.shape(); }),
    of_law<&Entry::check, one_line>("check", optional),
};

Entry entry(LawReading& in, At at) {
    Entry read;
    read_fields(in, at, entry_rows, read);
    const At given = value_of(at, "value");
    if (given.found() && read.repealed)
        in.fault(given, Code::repealed_with_value, "Une entrée abrogée n’a pas de valeur.",
                 "Retirez «\u00A0value\u00A0».");
    if (at.kind() == Kind::map && !given.found() && !read.repealed)
        in.fault(at, Code::entry_without_value, "L’entrée n’a ni valeur ni abrogation.",
                 "Écrivez «\u00A0value\u00A0» ou «\u00A0repealed: true\u00A0».");
    return read;
}

std::vector<Entry> entries(LawReading& in, At at) {
    auto read = list_of<entry>(in, at);
    const auto items = items_of(at);
    for (std::size_t i = 1; i < read.size(); ++i)
        if (read[i].from <= read[i - 1].from)
            in.fault(items[i], Code::entries_out_of_order,
                     "Les entrées doivent aller dans l’ordre du temps.",
                     "Placez cette entrée avant la précédente.");
    if (at.kind() == Kind::list && read.empty())
        in.fault(at, Code::no_entries, "Un paramètre a au moins une entrée.",
                 "Ajoutez une entrée.");
    return read;
}

constexpr std::array parameter_rows{
    of_law<&Parameter::label, scalar>("label", required),
    Row<Parameter, LawReading>{"kind", required,
                               [](LawReading& in, At at, Parameter&) { in.read = kind(in, at); },
                               [] { return value_kinds.shape(); }},
    of_law<&Parameter::entries, entries>(
        "entries", required, [] { return shapes::list(shapes::record<entry_rows>("entry")); }),
    of_law<&Parameter::verified_on, day>("verified_on", required),
};

bool is_parameter(std::string_view name) {
    return name.ends_with(".yaml");
}

void refuse_same_labels(const law::Book& book, Problems& problems) {
    std::map<std::string, std::string> seen;
    for (const auto& [key, parameter] : book) {
        const auto [first, is_new] = seen.emplace(parameter.label, key);
        if (!is_new)
            problems.push_back(problem(Code::label_twice, {key, 0, 0},
                                       "Le libellé " + quote(parameter.label) +
                                           " est déjà celui de " + first->second + ".",
                                       "Donnez à chaque paramètre un libellé à lui."));
    }
}

}  // namespace

Shape law_shape() {
    return shapes::record<parameter_rows>("parameter");
}

Checked<law::Parameter> read_parameter(std::string_view text, std::string key, std::string name) {
    const auto tree = read_tree(text, std::move(name));
    if (!tree) return Failures{tree.error()};
    LawReading in;
    Parameter parameter;
    read_fields(in, At::root(*tree), parameter_rows, parameter);
    parameter.key = std::move(key);
    if (!in.problems.empty()) return Failures{std::move(in.problems)};
    return parameter;
}

Checked<law::Book> read_law(const Files& files) {
    law::Book book;
    Problems problems;
    for (const auto& [name, text] : files.files) {
        if (!is_parameter(name)) continue;
        const auto key = name.substr(0, name.size() - std::string_view{".yaml"}.size());
        auto parameter = read_parameter(text, key, "sim/law/parameters/" + name);
        if (parameter)
            book.emplace(key, *std::move(parameter));
        else
            problems.insert(problems.end(), parameter.error().begin(), parameter.error().end());
    }
    refuse_same_labels(book, problems);
    if (!problems.empty()) return Failures{std::move(problems)};
    return book;
}

}  // namespace sim::content
