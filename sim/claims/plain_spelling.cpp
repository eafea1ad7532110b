#include "sim/claims/plain_spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "sim/base/nearest_word.hpp"

namespace sim::claims {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Without spaces of any kind, in small letters: what two spellings of one word share.
std::string squeezed(std::string_view text) {
    constexpr std::array<std::string_view, 3> spaces{" ", "\u00A0", "\u202F"};
    std::string word;
    while (!text.empty()) {
        const auto space = std::ranges::find_if(
            spaces, [&](std::string_view one) { return text.starts_with(one); });
        if (space != spaces.end()) {
            text.remove_prefix(space->size());
            continue;
        }
        const char c = text.front();
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        text.remove_prefix(1);
    }
    return word;
}

/// « 12,5 » of « 12,5 % » as "12.5"; nothing when it is no number.
std::optional<std::string> decimal_number(std::string number) {
    std::ranges::replace(number, ',', '.');
    const bool sound = !number.empty() && is_digit(number.front()) && is_digit(number.back()) &&
                       std::ranges::count(number, '.') <= 1 &&
                       std::ranges::all_of(number, [](char c) { return is_digit(c) || c == '.'; });
    return sound ? std::optional{number} : std::nullopt;
}

/// A number without its sign reads as a percentage from one on; below, as a part or a percentage.
bool is_ambiguous_rate(std::string_view typed) {
    const auto number = decimal_number(squeezed(typed));
    const bool below_one = number && (number->starts_with("0.") || *number == "1");
    return below_one && number->find_first_not_of("0.") != number->npos;
}

std::string plain_rate(std::string_view typed) {
    auto text = squeezed(typed);
    const bool marked = text.ends_with('%');
    if (marked) text.pop_back();
    const auto number = decimal_number(text);
    if (!number || (!marked && is_ambiguous_rate(typed))) return std::string{typed};
    return *number + " %";
}

/// 10/03/2026, 1-3-2026 and 2026-3-1 as 2026-03-01.
std::string plain_date(std::string_view typed) {
    std::vector<std::string> parts(1);
    for (const char c : squeezed(typed))
        if (c == '/' || c == '-' || c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    if (parts.size() != 3) return std::string{typed};
    if (parts[2].size() == 4) std::swap(parts[0], parts[2]);
    for (std::size_t i = 1; i < 3; ++i)
        if (parts[i].size() == 1) parts[i].insert(0, "0");
    auto plain = parts[0] + "-" + parts[1] + "-" + parts[2];
    return date_from_iso(plain) ? plain : std::string{typed};
}

std::string plain_word(const FactForm& form, std::string_view typed) {
    auto name = squeezed(typed);
    std::erase_if(name, [](char c) { return c == '-' || c == '_'; });
    for (const auto& word : form.words) {
        auto id = squeezed(word.id);
        std::erase(id, '_');
        if (word.id == typed || id == name || squeezed(word.label) == squeezed(typed))
            return std::string{word.id};
    }
    return std::string{typed};
}

std::string plain_truth(std::string_view typed) {
    const auto word = squeezed(typed);
    if (word == "oui" || word == "vrai" || word == "yes") return "true";
    if (word == "non" || word == "faux" || word == "no") return "false";
    return word == "true" || word == "false" ? word : std::string{typed};
}

std::string plain_count(std::string_view typed) {
    const auto number = squeezed(typed);
    const bool digits = !number.empty() && std::ranges::all_of(number, is_digit);
    return digits ? number : std::string{typed};
}

std::string example_of(FactKind kind) {
    switch (kind) {
        case FactKind::money: return "Écrivez par exemple « 1600 EUR » ou « 1600.50 EUR ».";
        case FactKind::rate: return "Écrivez par exemple « 25 % » ou « 12.5 % ».";
        case FactKind::count: return "Écrivez des chiffres, sans unité.";
        case FactKind::date: return "Écrivez l’année, le mois et le jour : « 2026-03-10 ».";
        case FactKind::yes_no: return "Écrivez true ou false.";
        case FactKind::text: return "Écrivez un texte sur une ligne.";
        case FactKind::word:
        case FactKind::group: break;
    }
    return {};
}

std::string words_remedy(const FactForm& form, std::string_view typed) {
    std::vector<std::string_view> ids;
    for (const auto& word : form.words) ids.push_back(word.id);
    const auto nearest = nearest_word(typed, ids);
    return (nearest.empty() ? "" : "Vouliez-vous dire « " + std::string{nearest} + " » ? ") +
           "Sont admis\u00A0: " +
           few_of(typed, ids, "«\u00A0constat rule NOM --schema\u00A0» les donne tous");
}

}  // namespace

std::string plain_spelling(const FactForm& form, std::string_view typed) {
    switch (form.kind) {
        case FactKind::money: {
            if (money_from_plain(typed)) break;
            const auto amount = money_from_french(typed);
            return amount ? to_plain(*amount) : std::string{typed};
        }
        case FactKind::rate: return plain_rate(typed);
        case FactKind::count: return plain_count(typed);
        case FactKind::date: return plain_date(typed);
        case FactKind::yes_no: return plain_truth(typed);
        case FactKind::word: return plain_word(form, typed);
        case FactKind::text:
        case FactKind::group: break;
    }
    return std::string{typed};
}

Given plainly_spelled(Given given, std::span<const FactForm> forms) {
    for (std::size_t i = 0; i < given.keys.size(); ++i) {
        const auto form = std::ranges::find(forms, given.keys[i], &FactForm::id);
        if (form == forms.end()) continue;
        const auto spell = [&](Given& value) {
            if (value.kind == Given::Kind::text) value.text = plain_spelling(*form, value.text);
            if (form->group != nullptr) value = plainly_spelled(std::move(value), form->group());
        };
        auto& value = given.items[i];
        if (value.kind == Given::Kind::list)
            std::ranges::for_each(value.items, spell);
        else
            spell(value);
    }
    return given;
}

std::string spelling_remedy(const FactForm& form, std::string_view typed) {
    const auto plain = plain_spelling(form, typed);
    if (plain != typed) return "Écrivez « " + plain + " ».";
    if (form.kind == FactKind::word) return words_remedy(form, typed);
    if (form.kind == FactKind::rate && is_ambiguous_rate(typed)) {
        const auto number = *decimal_number(squeezed(typed));
        return "Écrivez le signe : « " + number + " % », ou « 25 % » pour 0.25.";
    }
    return example_of(form.kind);
}

}  // namespace sim::claims
