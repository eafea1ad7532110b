#include "sim/cli/rule_pages.hpp"

#include <ostream>
#include <set>

#include <nlohmann/json.hpp>

#include "sim/claims/matter.hpp"

namespace sim::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;
using claims::FactForm;
using claims::FactKind;

std::string bounds_text(const FactForm& form) {
    switch (form.kind) {
        case FactKind::money:
            return form.least == 0
                       ? "montant (1600.50 EUR)"
                       : "montant (1600.50 EUR), au moins " + to_french(Money::cents(form.least));
        case FactKind::rate:
            return "taux (25 %), de " + to_french(Rate::millionths(form.least)) + " à " +
                   to_french(Rate::millionths(form.most));
        case FactKind::count:
            return "nombre entier, de " + std::to_string(form.least) + " à " +
                   std::to_string(form.most);
        case FactKind::date: return "date (2026-03-10)";
        case FactKind::yes_no: return "true ou false";
        case FactKind::text: return "texte";
        case FactKind::group: return "groupe de faits";
        case FactKind::word: break;
    }
    return "un mot";
}

void print_facts(const std::vector<FactForm>& facts, const std::string& indent, std::ostream& out) {
    for (const auto& form : facts) {
        out << indent << form.id << (form.required ? " (obligatoire)" : "")
            << "\u00A0: " << form.label << " – " << (form.many ? "liste, chacun\u00A0: " : "")
            << bounds_text(form) << '\n';
        for (const auto& word : form.words)
            out << indent << "    " << word.id << "\u00A0: " << word.label << '\n';
        if (form.group != nullptr) print_facts(form.group(), indent + "    ", out);
    }
}

OrderedJson fact_schema(const FactForm& form);

OrderedJson object_schema(const std::vector<FactForm>& facts) {
    OrderedJson schema{{"type", "object"}, {"additionalProperties", false}};
    OrderedJson required = OrderedJson::array();
    for (const auto& form : facts) {
        schema["properties"][std::string{form.id}] = fact_schema(form);
        if (form.required) required.push_back(form.id);
    }
    if (!required.empty()) schema["required"] = required;
    return schema;
}

OrderedJson value_schema(const FactForm& form) {
    switch (form.kind) {
        case FactKind::money:
            return {{"type", "string"},
                    {"pattern",
                     std::string{form.least < 0 ? "^-?" : "^"} + "[0-9]+([.][0-9]{1,2})? EUR$"}};
        case FactKind::rate: return {{"type", "string"}, {"pattern", "^[0-9]+([.][0-9]+)? ?%$"}};
        case FactKind::count:
            return {{"type", "integer"}, {"minimum", form.least}, {"maximum", form.most}};
        case FactKind::date: return {{"type", "string"}, {"format", "date"}};
        case FactKind::yes_no: return {{"type", "boolean"}};
        case FactKind::text: return {{"type", "string"}, {"minLength", 1}};
        case FactKind::group: return object_schema(form.group());
        case FactKind::word: break;
    }
    OrderedJson words = OrderedJson::array();
    for (const auto& word : form.words) words.push_back(word.id);
    return {{"enum", words}};
}

OrderedJson fact_schema(const FactForm& form) {
    auto schema = value_schema(form);
    if (form.many) schema = OrderedJson{{"type", "array"}, {"items", schema}};
    schema["title"] = form.label;
    return schema;
}

constexpr auto whole_file_note =
    "Cette règle lit un dossier entier\u00A0: donnez la partie «\u00A0facts\u00A0» d’un cas.";

/// Each matter once, with its rules in order.
std::vector<const claims::MatterRule*> first_of_each_matter() {
    std::vector<const claims::MatterRule*> firsts;
    std::set<std::string_view> seen;
    for (const auto& rule : claims::matter_rules())
        if (seen.insert(rule.form().name.id).second) firsts.push_back(&rule);
    return firsts;
}

void page_of_facts(const std::vector<FactForm>& facts, const std::string& path, std::ostream& out) {
    for (const auto& form : facts) {
        const auto name = path + std::string{form.id} + (form.many ? "[]" : "");
        out << "| `" << name << "` | " << form.label << " | " << bounds_text(form);
        for (const auto& word : form.words)
            out << (&word == form.words.data() ? "\u00A0: " : ", ") << '`' << word.id << '`';
        out << " | " << (form.required ? "oui" : "") << " |\n";
        if (form.group != nullptr) page_of_facts(form.group(), name + ".", out);
    }
}

void page_of_matters(std::ostream& out) {
    for (const auto* first : first_of_each_matter()) {
        const auto form = first->form();
        out << "\n## `" << form.name.id << "` – " << form.name.label << "\n\n";
        for (const auto& rule : claims::matter_rules())
            if (rule.form().name.id == form.name.id)
                out << "- `" << rule.name << "`\u00A0: " << rule.title << '\n';
        out << "\n| Fait | Sens | Forme | Obligatoire |\n|---|---|---|---|\n";
        page_of_facts(form.facts, "", out);
    }
}

std::string value_text(const law::Value& value) {
    return std::visit(overloaded{[](Money amount) { return to_french(amount); },
                                 [](Rate rate) { return to_french(rate); },
                                 [](law::Count count) { return std::to_string(count.value); },
                                 [](Date day) { return to_french(day); },
                                 [](const auto&) { return std::string{"table"}; }},
                      value);
}

void page_of_parameters(const law::Book& book, std::ostream& out) {
    out << "\n## Paramètres\n\n| Paramètre | Depuis | Valeur | Source | Confiance | À vérifier "
           "|\n|---|---|---|---|---|---|\n";
    for (const auto& [key, parameter] : book)
        for (const auto& entry : parameter.entries)
            out << "| `" << key << "` " << parameter.label << " | " << to_iso(entry.from) << " | "
                << (entry.repealed ? "abrogé" : value_text(entry.value)) << " | "
                << entry.reference.title << " | " << confidence_in_french(entry.confidence) << " | "
                << entry.check << " |\n";
}

}  // namespace

std::string_view confidence_in_french(law::Confidence confidence) {
    switch (confidence) {
        case law::Confidence::high: return "haute";
        case law::Confidence::medium: return "moyenne";
        case law::Confidence::low: break;
    }
    return "faible";
}

std::string_view confidence_word(law::Confidence confidence) {
    switch (confidence) {
        case law::Confidence::high: return "high";
        case law::Confidence::medium: return "medium";
        case law::Confidence::low: break;
    }
    return "low";
}

int list_rules(const Options& options, Streams streams) {
    OrderedJson list = OrderedJson::array();
    for (const auto& rule : claims::matter_rules())
        list.push_back(
            {{"rule", rule.name}, {"title", rule.title}, {"matter", rule.form().name.id}});
    for (const auto& rule : claims::rules())
        list.push_back({{"rule", rule.name}, {"title", rule.title}, {"matter", "facts"}});
    if (options.has("json")) {
        streams.out << OrderedJson{{"rules", list}}.dump(1) << '\n';
        return done;
    }
    for (const auto& row : list)
        streams.out << row["rule"].get<std::string>() << "  " << row["title"].get<std::string>()
                    << '\n';
    return done;
}

int rule_schema(std::string_view name, const Options& options, Streams streams) {
    const auto* rule = claims::find_matter_rule(name);
    if (rule == nullptr) {
        if (options.has("json"))
            streams.out << OrderedJson{{"type", "object"}, {"description", whole_file_note}}.dump(
                1);
        else
            streams.out << whole_file_note;
        streams.out << '\n';
        return done;
    }
    const auto form = rule->form();
    if (!options.has("json")) {
        streams.out << rule->title << "\n" << form.name.label << " (" << form.name.id << ")\n\n";
        print_facts(form.facts, "", streams.out);
        return done;
    }
    auto schema = object_schema(form.facts);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = form.name.label;
    streams.out << schema.dump(1) << '\n';
    return done;
}

int rules_page(const Options& options, Streams streams) {
    const auto root = session::find_root(options.value("data"));
    if (!root) return print(root.error(), streams, unreadable);
    const auto book = session::read_book(*root);
    if (!book) return print(book.error(), streams, unreadable);
    streams.out
        << "# Les règles de Constat\n\nPage produite par `constat rule --page`. Chaque règle "
           "se pose par `constat rule NOM --on DATE --facts FICHIER`.\n";
    page_of_matters(streams.out);
    streams.out << "\n## Sur un dossier entier (`facts` d’un cas)\n\n";
    for (const auto& rule : claims::rules())
        streams.out << "- `" << rule.name << "`\u00A0: " << rule.title << '\n';
    page_of_parameters(*book, streams.out);
    return done;
}

}  // namespace sim::cli
