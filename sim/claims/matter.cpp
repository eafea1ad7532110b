#include "sim/claims/matter.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "sim/base/nearest_word.hpp"
#include "sim/claims/plain_spelling.hpp"

namespace sim::claims {

const Given* Given::find(std::string_view key) const {
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

void Given::set(std::string_view key, Given value) {
    kind = Kind::map;
    const auto found = std::ranges::find(keys, key);
    if (found == keys.end()) {
        keys.emplace_back(key);
        items.push_back(std::move(value));
    } else {
        items[static_cast<std::size_t>(found - keys.begin())] = std::move(value);
    }
}

void MatterReading::fault(const Given& at, std::string what, std::string remedy) {
    auto place = at.place;
    if (place.file.empty()) place.file = path;
    problems.push_back(
        {place, path.empty() ? std::move(what) : path + "\u00A0: " + what, std::move(remedy)});
}

namespace reading {
namespace {

/// Cut after sixty bytes, never inside a character.
std::string quoted(std::string_view text) {
    std::size_t end = std::min<std::size_t>(text.size(), 60);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return "« " + std::string{text.substr(0, end)} + (end < text.size() ? "…" : "") + " »";
}

template <class T>
std::optional<T> parsed(MatterReading& in, const Given& at, const FactForm& form,
                        Result<T> (*parse)(std::string_view), const std::string& what) {
    if (at.kind != Given::Kind::text) {
        in.fault(at, "Il faut ici " + what + ".", spelling_remedy(form, {}));
        return std::nullopt;
    }
    const auto value = parse(at.text);
    if (value) return *value;
    in.fault(at, quoted(at.text) + " n’est pas " + what + ".", spelling_remedy(form, at.text));
    return std::nullopt;
}

/// False after a fault: `value` outside the bounds of the form, told in its own unit.
template <class Show>
void keep_between(MatterReading& in, const Given& at, const FactForm& form, std::int64_t value,
                  Show show) {
    if (value < form.least)
        in.fault(at, quoted(at.text) + " est trop petit.", "Au moins " + show(form.least) + ".");
    if (value > form.most)
        in.fault(at, quoted(at.text) + " est trop grand.", "Au plus " + show(form.most) + ".");
}

Result<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return Failure{Problem{}};
    return value;
}

Result<bool> truth(std::string_view text) {
    if (text == "true" || text == "oui") return true;
    if (text == "false" || text == "non") return false;
    return Failure{Problem{}};
}

/// The fact that was meant, then the nearest.
std::string known_facts(std::string_view written, std::span<const FactForm* const> forms) {
    std::vector<std::string_view> ids;
    for (const auto* form : forms) ids.push_back(form->id);
    const auto nearest = nearest_word(written, ids);
    return (nearest.empty() ? "" : "Vouliez-vous dire " + quoted(nearest) + " ? ") +
           "Sont admis\u00A0: " +
           few_of(written, ids, "«\u00A0constat rule NOM --schema\u00A0» les donne tous");
}

}  // namespace

Money money(MatterReading& in, const Given& at, const FactForm& form) {
    const auto read = parsed<Money>(in, at, form, money_from_plain, "un montant");
    if (!read) return {};
    keep_between(in, at, form, read->in_cents(),
                 [](std::int64_t cents) { return to_french(Money::cents(cents)); });
    return *read;
}

Rate rate(MatterReading& in, const Given& at, const FactForm& form) {
    const auto read = parsed<Rate>(in, at, form, rate_from_plain, "un taux");
    if (!read) return {};
    keep_between(in, at, form, read->in_millionths(),
                 [](std::int64_t m) { return to_french(Rate::millionths(m)); });
    return *read;
}

std::int64_t count(MatterReading& in, const Given& at, const FactForm& form) {
    const auto read = parsed<std::int64_t>(in, at, form, whole_number, "un nombre entier");
    if (!read) return 0;
    keep_between(in, at, form, *read, [](std::int64_t n) { return std::to_string(n); });
    return *read;
}

Date date(MatterReading& in, const Given& at, const FactForm& form) {
    const auto read = parsed<Date>(in, at, form, date_from_iso, "une date");
    if (!read) return {};
    keep_between(in, at, form, read->number(),
                 [](std::int64_t n) { return to_french(Date::from_number(n)); });
    return *read;
}

bool yes_no(MatterReading& in, const Given& at, const FactForm& form) {
    return parsed<bool>(in, at, form, truth, "«\u00A0true\u00A0» ou «\u00A0false\u00A0»")
        .value_or(false);
}

std::string text(MatterReading& in, const Given& at, const FactForm&) {
    if (at.kind == Given::Kind::text && !at.text.empty()) return at.text;
    in.fault(at, "Un texte est attendu ici.", "Écrivez un texte sur une ligne.");
    return {};
}

std::size_t word(MatterReading& in, const Given& at, const FactForm& form) {
    if (at.kind != Given::Kind::text) {
        in.fault(at, "Il faut ici un mot de la liste.", spelling_remedy(form, {}));
        return 0;
    }
    const auto found = std::ranges::find(form.words, at.text, &Option::id);
    if (found != form.words.end()) return static_cast<std::size_t>(found - form.words.begin());
    in.fault(at, quoted(at.text) + " n’est pas un mot de la liste.",
             spelling_remedy(form, at.text));
    return 0;
}

std::vector<const Given*> match(MatterReading& in, const Given& at,
                                std::span<const FactForm* const> forms) {
    std::vector<const Given*> values(forms.size(), nullptr);
    if (at.kind != Given::Kind::map && at.kind != Given::Kind::none) {
        in.fault(at, "Des faits nommés sont attendus ici.",
                 "Écrivez un «\u00A0nom: valeur\u00A0» par fait.");
        return values;
    }
    for (std::size_t i = 0; i < at.keys.size(); ++i) {
        const auto form = std::ranges::find(forms, at.keys[i], &FactForm::id);
        if (form == forms.end())
            in.fault(at.items[i], "Le fait " + quoted(at.keys[i]) + " n’existe pas.",
                     known_facts(at.keys[i], forms));
        else
            values[static_cast<std::size_t>(form - forms.begin())] = &at.items[i];
    }
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (values[i] == nullptr && forms[i]->required)
            in.fault(at, "Il manque le fait " + quoted(forms[i]->id) + ".",
                     std::string{forms[i]->label} + ".");
    return values;
}

bool expect_list(MatterReading& in, const Given& at) {
    if (at.kind == Given::Kind::list || at.kind == Given::Kind::none) return true;
    in.fault(at, "Une liste est attendue ici.",
             "Écrivez [a, b] ou une ligne «\u00A0-\u00A0» par élément.");
    return false;
}

}  // namespace reading

const MatterRule* find_matter_rule(std::string_view name) {
    const auto& all = matter_rules();
    const auto found = std::ranges::find(all, name, &MatterRule::name);
    return found == all.end() ? nullptr : &*found;
}

std::string_view rule_title(std::string_view name) {
    const auto bare = name.substr(0, name.find('@'));
    // Asked of the news that a case holds (scenario/news_answers.hpp), not of a matter.
    if (bare != name && bare == "news.verdict") return "Ce que la nouveauté fait au dossier";
    if (bare != name && bare == "news.fact") return "Date du fait qui commande";
    if (const auto* rule = find_matter_rule(bare)) return rule->title;
    const auto* rule = find_rule(name);
    return rule == nullptr ? std::string_view{} : rule->title;
}

const MatterRule* find_matter(std::string_view id) {
    const auto& all = matter_rules();
    const auto found =
        std::ranges::find_if(all, [&](const auto& rule) { return rule.form().name.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace sim::claims
