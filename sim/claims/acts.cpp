#include "sim/claims/acts.hpp"

#include <algorithm>
#include <optional>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/base/text.hpp"
#include "sim/claims/settlement_sheet.hpp"

namespace sim::claims {
namespace {

Failure fault(const Field& field, std::string what, std::string remedy) {
    return Failure{
        Problem{{}, "Champ " + quoted(field.label) + " : " + std::move(what), std::move(remedy)}};
}

std::string options_in_words(const Field& field) {
    std::string words;
    for (const auto& option : field.options)
        words += (words.empty() ? "" : ", ") + std::string{option.label};
    return words;
}

const Option* find_option(const Field& field, std::string_view typed) {
    const auto found = std::ranges::find_if(field.options, [typed](const Option& option) {
        return option.id == typed || option.label == typed;
    });
    return found == field.options.end() ? nullptr : &*found;
}

Failure unknown_option(const Field& field, std::string_view typed) {
    return fault(field, quoted(typed) + " n’est pas un choix possible.",
                 "Choix : " + options_in_words(field) + ".");
}

Result<std::string> canonical_choice(const Field& field, const std::string& typed) {
    const auto* option = find_option(field, typed);
    if (option == nullptr) return unknown_option(field, typed);
    return std::string{option->id};
}

/// In the order of the table, each once: the same ticks give the same text.
Result<std::string> canonical_choices(const Field& field, const std::string& typed) {
    std::vector<const Option*> ticked;
    for (std::size_t from = 0; from <= typed.size();) {
        const auto comma = std::min(typed.find(',', from), typed.size());
        const auto part = trimmed(std::string_view{typed}.substr(from, comma - from));
        from = comma + 1;
        if (part.empty()) continue;
        const auto* option = find_option(field, part);
        if (option == nullptr) return unknown_option(field, part);
        ticked.push_back(option);
    }
    std::string ids;
    for (const auto& option : field.options) {
        if (std::ranges::find(ticked, &option) == ticked.end()) continue;
        ids += (ids.empty() ? "" : ",") + std::string{option.id};
    }
    return ids;
}

Result<std::string> canonical_money(const Field& field, const std::string& typed) {
    auto amount = money_from_plain(typed);
    if (!amount) amount = money_from_french(typed);
    if (!amount)
        return fault(field, quoted(typed) + " n’est pas un montant en euros.",
                     "Écrivez par exemple 1 250,00.");
    if (*amount < Money{})
        return fault(field, "un montant ne peut pas être négatif.", "Écrivez-le sans signe.");
    return to_plain(*amount);
}

Result<std::string> canonical_date(const Field& field, const std::string& typed) {
    auto day = date_from_iso(typed);
    if (!day) day = date_from_french(typed);
    if (!day)
        return fault(field, quoted(typed) + " n’est pas une date.",
                     "Écrivez par exemple 10/03/2026.");
    return to_iso(*day);
}

Result<std::string> canonical_yes_no(const Field& field, const std::string& typed) {
    if (typed == "true" || typed == "oui" || typed == "Oui") return std::string{"true"};
    if (typed == "false" || typed == "non" || typed == "Non") return std::string{"false"};
    return fault(field, quoted(typed) + " n’est ni oui ni non.", "Répondez oui ou non.");
}

/// An IBAN in capitals, four by four, however it was typed or pasted (ISO 13616: two letters, two
/// digits, eleven to thirty signs). Its key is not looked at: a false account is a case’s affair.
std::string canonical_account(const std::string& typed) {
    auto signs = typed;
    for (const std::string_view blank : {" ", "\t", "\u00A0", "\u202F", "IBAN:", "IBAN"})
        for (auto at = signs.find(blank); at != signs.npos; at = signs.find(blank))
            signs.erase(at, blank.size());
    if (signs.size() < 15 || signs.size() > 34) return typed;
    std::string grouped;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const char sign = signs[i];
        const char capital =
            sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
        const bool digit = capital >= '0' && capital <= '9';
        const bool letter = capital >= 'A' && capital <= 'Z';
        if (!(i < 2 ? letter : i < 4 ? digit : letter || digit)) return typed;
        if (i > 0 && i % 4 == 0) grouped += ' ';
        grouped += capital;
    }
    return grouped;
}

/// A worksheet is text that has a form.
Result<std::string> canonical_prose(const Field& field, const std::string& typed) {
    if (field.id != sheet_field) return typed;
    const auto sheet = sheet_from_text(typed);
    if (!sheet) return fault(field, sheet.error().what, sheet.error().remedy);
    return to_text(*sheet);
}

Result<std::string> canonical_field(const Field& field, const std::string& typed) {
    switch (field.kind) {
        case FieldKind::choice: return canonical_choice(field, typed);
        case FieldKind::choices: return canonical_choices(field, typed);
        case FieldKind::money: return canonical_money(field, typed);
        case FieldKind::date: return canonical_date(field, typed);
        case FieldKind::yes_no: return canonical_yes_no(field, typed);
        case FieldKind::account: return canonical_account(typed);
        case FieldKind::text: return canonical_prose(field, typed);
        case FieldKind::party:
        case FieldKind::policy:
        case FieldKind::news:
        case FieldKind::file: return typed;
    }
    return typed;
}

std::string choices_to_french(const Field& field, std::string_view ids) {
    std::string words;
    while (!ids.empty()) {
        const auto comma = std::min(ids.find(','), ids.size());
        const auto id = ids.substr(0, comma);
        ids.remove_prefix(std::min(comma + 1, ids.size()));
        const auto* option = find_option(field, id);
        words += (words.empty() ? "" : ", ") + std::string{option ? option->label : id};
    }
    return words;
}

std::string sheet_to_french(std::string_view text) {
    const auto sheet = sheet_from_text(text);
    if (!sheet) return std::string{text};
    std::string words;
    for (const auto& line : *sheet)
        words += (words.empty() ? "" : ", ") + line.head + " " + to_french(due_of(line).immediate);
    return words;
}

}  // namespace

const Act* find_act(std::string_view id) {
    const auto& table = acts();
    const auto found = std::ranges::find(table, id, &Act::id);
    return found == table.end() ? nullptr : &*found;
}

const Field* find_field(const Act& act, std::string_view id) {
    const auto found = std::ranges::find(act.fields, id, &Field::id);
    return found == act.fields.end() ? nullptr : &*found;
}

Checked<Fields> canonical(const Act& act, const Fields& typed) {
    Fields fields;
    Problems problems;
    for (const auto& field : act.fields) {
        const auto found = typed.find(field.id);
        const auto text =
            found == typed.end() ? std::string{} : std::string{trimmed(found->second)};
        auto clean =
            text.empty() ? Result<std::string>{std::string{}} : canonical_field(field, text);
        if (!clean)
            problems.push_back(clean.error());
        else if (!clean->empty())
            fields.emplace(field.id, *std::move(clean));
        else if (field.required)
            problems.push_back(fault(field, "il manque.", "Remplissez ce champ.").value());
    }
    for (const auto& [id, text] : typed)
        if (find_field(act, id) == nullptr)
            problems.push_back(Problem{
                {}, "L’acte " + quoted(act.label) + " n’a pas de champ " + quoted(id) + ".", ""});
    if (!problems.empty()) return Failures{std::move(problems)};
    return fields;
}

std::string field_to_french(const Field& field, std::string_view canonical_text) {
    switch (field.kind) {
        case FieldKind::choice:
        case FieldKind::choices: return choices_to_french(field, canonical_text);
        case FieldKind::money:
            if (const auto amount = money_from_plain(canonical_text)) return to_french(*amount);
            break;
        case FieldKind::date:
            if (const auto day = date_from_iso(canonical_text)) return to_french(*day);
            break;
        case FieldKind::yes_no: return canonical_text == "true" ? "oui" : "non";
        case FieldKind::text:
            if (field.id == sheet_field) return sheet_to_french(canonical_text);
            break;
        case FieldKind::party:
        case FieldKind::policy:
        case FieldKind::account:
        case FieldKind::news:
        case FieldKind::file: break;
    }
    return std::string{canonical_text};
}

}  // namespace sim::claims
