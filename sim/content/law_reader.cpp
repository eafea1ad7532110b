#include "sim/content/law_reader.hpp"

#include <optional>

#include "sim/content/cursor.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

enum class ParameterKind { money, rate, count, date };

constexpr Choice<ParameterKind> kinds[] = {{"money", ParameterKind::money},
                                           {"rate", ParameterKind::rate},
                                           {"count", ParameterKind::count},
                                           {"date", ParameterKind::date}};

constexpr Choice<law::Confidence> confidences[] = {{"high", law::Confidence::high},
                                                   {"medium", law::Confidence::medium},
                                                   {"low", law::Confidence::low}};

constexpr std::int64_t largest_count = 1'000'000;

law::Value read_value(const Cursor& cursor, ParameterKind kind) {
    switch (kind) {
        case ParameterKind::money: return cursor.money();
        case ParameterKind::rate: return cursor.rate();
        case ParameterKind::count: return law::Count{cursor.integer(0, largest_count)};
        case ParameterKind::date: return cursor.date();
    }
    return Money{};
}

law::Reference read_reference(const Cursor& cursor) {
    auto fields = cursor.fields();
    law::Reference reference;
    reference.title = fields.required("title").text();
    reference.url = fields.required("url").text();
    fields.finish();
    return reference;
}

/// A block of prose as one line: blocks end with a line feed and are cut at the margin.
std::string prose(const Cursor& cursor) {
    auto text = cursor.text();
    while (!text.empty() && text.back() == '\n') text.pop_back();
    for (auto& c : text)
        if (c == '\n') c = ' ';
    return text;
}

law::Entry read_entry(const Cursor& cursor, ParameterKind kind) {
    auto fields = cursor.fields();
    law::Entry entry;
    entry.from = fields.required("from").date();
    const auto repealed = fields.optional("repealed");
    if (repealed) entry.repealed = repealed->boolean();
    const auto value = fields.optional("value");
    if (value && entry.repealed)
        value->fault("Une entrée abrogée n’a pas de valeur.", "Retirez « value ».");
    else if (value)
        entry.value = read_value(*value, kind);
    else if (!entry.repealed)
        cursor.fault("L’entrée n’a ni valeur ni abrogation.",
                     "Écrivez « value » ou « repealed: true ».");
    entry.reference = read_reference(fields.required("reference"));
    if (const auto note = fields.optional("note")) entry.note = prose(*note);
    if (const auto confidence = fields.optional("confidence"))
        entry.confidence = confidence->one_of(confidences);
    if (const auto doubt = fields.optional("check")) entry.check = prose(*doubt);
    fields.finish();
    return entry;
}

std::vector<law::Entry> read_entries(const Cursor& list, ParameterKind kind) {
    std::vector<law::Entry> entries;
    for (const auto& item : list.items()) {
        auto entry = read_entry(item, kind);
        if (!entries.empty() && entry.from <= entries.back().from)
            item.fault("Les entrées doivent aller dans l’ordre du temps.",
                       "Placez cette entrée avant la précédente.");
        entries.push_back(std::move(entry));
    }
    if (entries.empty() && list.present())
        list.fault("Un paramètre a au moins une entrée.", "Ajoutez une entrée.");
    return entries;
}

bool is_parameter(std::string_view name) {
    return name.ends_with(".yaml");
}

void refuse_same_labels(const law::Book& book, Problems& problems) {
    std::map<std::string, std::string> seen;
    for (const auto& [key, parameter] : book) {
        const auto [first, is_new] = seen.emplace(parameter.label, key);
        if (!is_new)
            problems.push_back({{key, 0, 0},
                                "Le libellé " + quote(parameter.label) + " est déjà celui de " +
                                    first->second + ".",
                                "Donnez à chaque paramètre un libellé à lui."});
    }
}

}  // namespace

Checked<law::Parameter> read_parameter(std::string_view text, std::string key, std::string name) {
    const auto tree = read_tree(text, std::move(name));
    if (!tree) return Failures{tree.error()};
    Problems problems;
    auto fields = Cursor::root(*tree, problems).fields();
    law::Parameter parameter;
    parameter.key = std::move(key);
    parameter.label = fields.required("label").text();
    const auto kind = fields.required("kind").one_of(kinds);
    parameter.entries = read_entries(fields.required("entries"), kind);
    parameter.verified_on = fields.required("verified_on").date();
    fields.finish();
    if (!problems.empty()) return Failures{std::move(problems)};
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
