#include "sim/content/case_fields.hpp"

#include <algorithm>
#include <charconv>

#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

bool expect_scalar(CaseReading& in, At at) {
    if (at.kind() == Kind::scalar) return true;
    in.fault(
        at, at.kind() == Kind::none ? "Une valeur manque ici." : "Un texte simple est attendu ici.",
        "Écrivez la valeur sur la même ligne que la clé.");
    return false;
}

template <class T>
T parsed(CaseReading& in, At at, Result<T> (*parse)(std::string_view), const char* what,
         const char* remedy) {
    if (!expect_scalar(in, at)) return {};
    auto value = parse(at.text());
    if (value) return *value;
    in.fault(at, quote(at.text()) + " n’est pas " + what + ".", remedy);
    return {};
}

std::string_view trimmed(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

constexpr std::array<std::string_view, named_count> kinds{
    "une partie",   "un contrat",   "un local",     "un dommage",  "un fait à apprendre",
    "une variable", "un échange",   "une réplique", "un document", "un élément du courrier",
    "un événement", "une échéance", "une lettre",   "un critère"};

bool is_slug(std::string_view id) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return !id.empty() && std::ranges::all_of(id, allowed) && id.front() != '.';
}

}  // namespace

void CaseReading::fault(const Place& where, std::string what, std::string remedy) {
    problems.push_back(Problem{where, std::move(what), std::move(remedy)});
}

void CaseReading::fault(At at, std::string what, std::string remedy) {
    fault(at.place(), std::move(what), std::move(remedy));
}

std::vector<At> items_of(At list) {
    std::vector<At> items;
    if (!list.found() || list.kind() != Kind::list) return items;
    for (At item = list.first(); item.found(); item = item.next()) items.push_back(item);
    return items;
}

std::vector<Pair> pairs_of(At map) {
    std::vector<Pair> pairs;
    if (!map.found() || map.kind() != Kind::map) return pairs;
    for (At key = map.first(); key.found();) {
        const At value = key.next();
        pairs.push_back({key, value});
        key = value.next();
    }
    return pairs;
}

At value_of(At map, std::string_view key) {
    if (!map.found() || map.kind() != Kind::map) return {};
    for (At at = map.first(); at.found();) {
        const At value = at.next();
        if (at.text() == key) return value;
        at = value.next();
    }
    return {};
}

void match_fields(CaseReading& in, At map, std::span<const Heading> headings,
                  std::span<At> values) {
    const auto names = [&] {
        std::vector<std::string_view> all;
        for (const auto& heading : headings) all.push_back(heading.name);
        return all;
    };
    if (map.kind() != Kind::map) {
        in.fault(map, "Des champs « clé: valeur » sont attendus ici.", suggestion({}, names()));
        return;
    }
    for (At key = map.first(); key.found();) {
        const At value = key.next();
        const auto found = std::ranges::find(headings, key.text(), &Heading::name);
        if (found != headings.end())
            values[static_cast<std::size_t>(found - headings.begin())] = value;
        else
            in.fault(key, "Le champ " + quote(key.text()) + " n’existe pas ici.",
                     suggestion(key.text(), names()));
        key = value.next();
    }
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (headings[i].need == Need::required && !values[i].found())
            in.fault(map, "Le champ " + quote(headings[i].name) + " manque.", "Ajoutez-le ici.");
}

void expect_map(CaseReading& in, At at, const char* remedy) {
    if (at.kind() != Kind::map) in.fault(at, "Une table « nom: valeur » est attendue ici.", remedy);
}

std::string scalar(CaseReading& in, At at) {
    if (!expect_scalar(in, at)) return {};
    if (trimmed(at.text()).empty())
        in.fault(at, "Ce texte est vide.", "Écrivez-le, ou retirez la clé.");
    return std::string{trimmed(at.text())};
}

std::string filled(CaseReading& in, std::string_view text, At at) {
    if (!in.can_fill || text.find("{{") == std::string_view::npos) return std::string{text};
    auto done = scenario::fill(text, in.scenario, in.answers.key);
    if (done) return *std::move(done);
    in.fault(at, done.error().what, done.error().remedy);
    return {};
}

std::string prose(CaseReading& in, At at) {
    const auto problems = in.problems.size();
    auto text = scalar(in, at);
    return in.problems.size() > problems ? text : filled(in, text, at);
}

std::string any_prose(CaseReading& in, At at) {
    if (at.kind() == Kind::none || at.text().empty()) return {};
    return prose(in, at);
}

Money money(CaseReading& in, At at) {
    const auto amount =
        parsed<Money>(in, at, money_from_plain, "un montant", "Écrivez 1230.00 EUR.");
    if (amount < Money{}) in.fault(at, "Ce montant est négatif.", "Écrivez-le sans signe.");
    return amount;
}
Rate rate(CaseReading& in, At at) {
    return parsed<Rate>(in, at, rate_from_plain, "un taux", "Écrivez 20 %.");
}
Date day(CaseReading& in, At at) {
    return parsed<Date>(in, at, date_from_iso, "une date", "Écrivez 2026-03-10.");
}
Instant instant(CaseReading& in, At at) {
    return parsed<Instant>(in, at, instant_from_iso, "un instant", "Écrivez 2026-03-10 09:15.");
}

bool yes_no(CaseReading& in, At at) {
    if (!expect_scalar(in, at)) return false;
    if (at.text() != "true" && at.text() != "false")
        in.fault(at, quote(at.text()) + " n’est ni vrai ni faux.", "Écrivez true ou false.");
    return at.text() == "true";
}

std::int64_t whole_number(CaseReading& in, At at, std::int64_t least, std::int64_t most) {
    if (!expect_scalar(in, at)) return least;
    auto text = at.text();
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = least;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc{} && end == text.data() + text.size() && value >= least && value <= most)
        return value;
    in.fault(at, quote(at.text()) + " n’est pas un nombre entier permis ici.",
             "De " + std::to_string(least) + " à " + std::to_string(most) + ".");
    return least;
}

std::optional<std::int64_t> duration_from(std::string_view text) {
    struct Unit {
        std::string_view word;
        std::int64_t minutes;
    };
    constexpr std::array<Unit, 3> units{{{"d", 1440}, {"h", 60}, {"min", 1}}};
    std::int64_t total = 0;
    bool any = false;
    while (!text.empty()) {
        std::int64_t count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (error != std::errc{} || count < 0 || count > 100'000) return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const auto word = text.substr(0, std::min(text.find(' '), text.size()));
        const auto unit = std::ranges::find(units, word, &Unit::word);
        if (unit == units.end()) return {};
        total += count * unit->minutes;
        any = true;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return any ? std::optional{total} : std::nullopt;
}

std::int64_t duration(CaseReading& in, At at) {
    if (!expect_scalar(in, at)) return 0;
    const auto minutes = duration_from(at.text());
    if (!minutes) in.fault(at, quote(at.text()) + " n’est pas une durée.", "Écrivez 2d 3h 30min.");
    return minutes.value_or(0);
}

std::size_t one_of(CaseReading& in, At at, std::span<const std::string_view> words,
                   std::string_view what) {
    if (!expect_scalar(in, at)) return 0;
    const auto found = std::ranges::find(words, at.text());
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    const std::vector<std::string_view> all{words.begin(), words.end()};
    in.fault(at, quote(at.text()) + " n’est pas " + std::string{what} + ".",
             suggestion(at.text(), all));
    return 0;
}

std::string reference(CaseReading& in, At at, Named named) {
    auto id = scalar(in, at);
    const auto& names = in.names[static_cast<std::size_t>(named)];
    if (id.empty() || names.contains(id)) return id;
    std::vector<std::string_view> all;
    for (const auto& [name, at_name] : names) all.push_back(name);
    in.fault(at,
             quote(id) + " n’est pas " + std::string{kinds[static_cast<std::size_t>(named)]} +
                 " de ce cas.",
             all.empty() ? "Le cas n’en définit aucun." : suggestion(id, all));
    return id;
}

std::string define(CaseReading& in, At at, Named named) {
    auto id = scalar(in, at);
    if (id.empty()) return id;
    if (!is_slug(id))
        in.fault(at, quote(id) + " n’est pas un identifiant.",
                 "Seulement a-z, 0-9, « - », « _ » et « . ».");
    const auto [first, fresh] = in.names[static_cast<std::size_t>(named)].emplace(id, at);
    if (fresh) return id;
    const auto place = first->second.place();
    in.fault(at, quote(id) + " est défini deux fois.",
             "Déjà défini dans " + place.file + ", ligne " + std::to_string(place.line) +
                 " : donnez-lui un autre nom.");
    return id;
}

}  // namespace sim::content
