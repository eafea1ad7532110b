#include "sim/content/reading.hpp"

#include <algorithm>
#include <charconv>

#include "sim/base/text.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

bool expect_scalar(Reading& in, At at) {
    if (at.kind() == Kind::scalar) return true;
    in.fault(
        at, Code::value_expected,
        at.kind() == Kind::none ? "Une valeur manque ici." : "Un texte simple est attendu ici.",
        "Écrivez la valeur sur la même ligne que la clé.");
    return false;
}

template <class T>
T parsed(Reading& in, At at, Code code, Result<T> (*parse)(std::string_view)) {
    if (!expect_scalar(in, at)) return {};
    auto value = parse(at.text());
    if (value) return *value;
    in.fault(at, code, value.error().what, value.error().remedy);
    return {};
}

/// Decimal digits without a leading zero: `010` is eight for some and ten for others.
std::optional<std::int64_t> to_integer(std::string_view text) {
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return std::nullopt;
    return number_in<std::int64_t>(text);
}

/// Leading blanks are the author's own.
std::string_view without_tail(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

bool is_slug(std::string_view id) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return !id.empty() && std::ranges::all_of(id, allowed) && id.front() != '.';
}

}  // namespace

void Reading::fault(const Place& where, Code code, std::string what, std::string remedy) {
    problems.push_back(problem(code, where, std::move(what), std::move(remedy)));
}

void Reading::fault(At at, Code code, std::string what, std::string remedy) {
    fault(at.place(), code, std::move(what), std::move(remedy));
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

namespace {

std::vector<std::string_view> names_of(std::span<const Heading> headings) {
    std::vector<std::string_view> all;
    for (const auto& heading : headings) all.push_back(heading.name);
    return all;
}

/// The values that are not there yet; a map that is there takes from the new one what it lacks.
/// `mistyped` learns the fields that a fault already told was meant to be.
void take_fields(Reading& in, At map, std::span<const Heading> headings, std::span<At> values,
                 std::vector<std::string_view>& mistyped) {
    for (At key = map.first(); key.found();) {
        const At value = key.next();
        const auto found = std::ranges::find(headings, key.text(), &Heading::name);
        if (found == headings.end()) {
            in.fault(key, Code::unknown_field,
                     "Le champ " + quote(key.text()) + " n’existe pas ici.",
                     suggestion(key.text(), names_of(headings)));
            mistyped.push_back(nearest_word(key.text(), names_of(headings)));
        } else {
            At& taken = values[static_cast<std::size_t>(found - headings.begin())];
            if (!taken.found())
                taken = value;
            else if (taken.kind() == Kind::map && value.kind() == Kind::map)
                in.set_base(taken, value);
        }
        key = value.next();
    }
}

}  // namespace

At Reading::base_of(At map) const {
    if (bases.empty() || !map.found()) return {};
    const auto found = bases.find({&map.tree(), map.id()});
    return found == bases.end() ? At{} : found->second;
}

bool Reading::lacks_its_base(At map) const {
    const auto found = bases.find({&map.tree(), map.id()});
    return found != bases.end() && !found->second.found();
}

void match_fields(Reading& in, At map, std::span<const Heading> headings, std::span<At> values) {
    if (map.kind() != Kind::map) {
        in.fault(map, Code::fields_expected, "Des champs « clé: valeur » sont attendus ici.",
                 suggestion({}, names_of(headings)));
        return;
    }
    std::vector<std::string_view> mistyped;
    take_fields(in, map, headings, values, mistyped);
    if (const At base = in.base_of(map); base.found())
        take_fields(in, base, headings, values, mistyped);
    if (in.lacks_its_base(map)) return;
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (headings[i].need == Need::required && !values[i].found() &&
            std::ranges::count(mistyped, headings[i].name) == 0)
            in.fault(map, Code::missing_field, "Le champ " + quote(headings[i].name) + " manque.",
                     "Ajoutez-le ici.");
}

void expect_map(Reading& in, At at, const char* remedy) {
    if (at.kind() != Kind::map)
        in.fault(at, Code::table_expected, "Une table « nom: valeur » est attendue ici.", remedy);
}

std::string scalar(Reading& in, At at) {
    if (!expect_scalar(in, at)) return {};
    if (without_tail(at.text()).empty())
        in.fault(at, Code::empty_text, "Ce texte est vide.", "Écrivez-le, ou retirez la clé.");
    return std::string{without_tail(at.text())};
}

Money money(Reading& in, At at) {
    const auto amount = parsed<Money>(in, at, Code::not_money, money_from_plain);
    if (amount < Money{})
        in.fault(at, Code::negative_money, "Ce montant est négatif.", "Écrivez-le sans signe.");
    return amount;
}
Rate rate(Reading& in, At at) {
    return parsed<Rate>(in, at, Code::not_rate, rate_from_plain);
}
Date day(Reading& in, At at) {
    return parsed<Date>(in, at, Code::not_date, date_from_iso);
}
Instant instant(Reading& in, At at) {
    return parsed<Instant>(in, at, Code::not_instant, instant_from_iso);
}

bool yes_no(Reading& in, At at) {
    if (!expect_scalar(in, at)) return false;
    if (at.node().quoted || (at.text() != "true" && at.text() != "false"))
        in.fault(at, Code::not_true_or_false, quote(at.text()) + " n’est ni vrai ni faux.",
                 "Écrivez true ou false, sans guillemets.");
    return at.text() == "true";
}

std::int64_t whole_number(Reading& in, At at, std::int64_t least, std::int64_t most) {
    if (!expect_scalar(in, at)) return least;
    const auto value = to_integer(at.text());
    if (value && !at.node().quoted && *value >= least && *value <= most) return *value;
    in.fault(at, Code::not_whole_number,
             quote(at.text()) + " n’est pas un nombre entier permis ici.",
             "De " + std::to_string(least) + " à " + std::to_string(most) +
                 ", sans guillemets ni zéro devant.");
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

std::int64_t duration(Reading& in, At at) {
    if (!expect_scalar(in, at)) return 0;
    const auto minutes = duration_from(at.text());
    if (!minutes)
        in.fault(at, Code::not_duration, quote(at.text()) + " n’est pas une durée.",
                 "Écrivez 2d 3h 30min.");
    return minutes.value_or(0);
}

std::size_t one_of(Reading& in, At at, std::span<const std::string_view> words,
                   std::string_view what) {
    if (!expect_scalar(in, at)) return 0;
    const auto found = std::ranges::find(words, at.text());
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    const std::vector<std::string_view> all{words.begin(), words.end()};
    in.fault(at, Code::not_a_word, quote(at.text()) + " n’est pas " + std::string{what} + ".",
             suggestion(at.text(), all));
    return 0;
}

std::string slug(Reading& in, At at) {
    auto id = scalar(in, at);
    if (id.empty() || is_slug(id)) return id;
    in.fault(at, Code::not_an_id, quote(id) + " n’est pas un identifiant.",
             "Seulement a-z, 0-9, «\u00A0-\u00A0», «\u00A0_\u00A0» et «\u00A0.\u00A0».");
    return id;
}

}  // namespace sim::content
