#include "sim/content/cursor.hpp"

#include <algorithm>
#include <charconv>

#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

bool is_slug(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.empty() && text.front() != '-' && text.front() != '_' &&
           std::all_of(text.begin(), text.end(), fits);
}

/// Decimal digits without a leading zero: `010` is eight for some and ten for others.
std::optional<std::int64_t> to_integer(std::string_view text) {
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string kind_name(Kind kind) {
    switch (kind) {
        case Kind::none: return "rien";
        case Kind::scalar: return "un texte";
        case Kind::list: return "une liste";
        case Kind::map: return "des champs";
    }
    return {};
}

}  // namespace

Place Cursor::place() const {
    return present() ? tree_->place(node_) : Place{tree_->name(), 0, 0};
}

std::string_view Cursor::raw() const {
    return is_scalar() ? tree_->at(node_).text : std::string_view{};
}

void Cursor::fault(std::string what, std::string remedy) const {
    problems_->push_back({place(), std::move(what), std::move(remedy)});
}

bool Cursor::expect(Kind wanted, const char* what, const char* remedy) const {
    if (!present()) return false;
    if (kind() == wanted) return true;
    fault(std::string{what} + " était attendu ici, et l’on trouve " + kind_name(kind()) + ".",
          remedy);
    return false;
}

std::string Cursor::text() const {
    if (!expect(Kind::scalar, "Un texte", "Écrivez-le après le deux-points.")) return {};
    return std::string{raw()};
}

std::int64_t Cursor::integer(std::int64_t least, std::int64_t most) const {
    if (!expect(Kind::scalar, "Un nombre entier", "Écrivez-le après le deux-points.")) return least;
    const auto number = to_integer(raw());
    const std::string bounds =
        "Donnez un nombre entre " + std::to_string(least) + " et " + std::to_string(most) + ".";
    if (!number || tree_->at(node_).quoted) {
        fault(quote(raw()) + " n’est pas un nombre entier.",
              bounds + " Sans guillemets ni zéro devant.");
        return least;
    }
    if (*number < least || *number > most) {
        fault("Le nombre " + std::to_string(*number) + " est hors des bornes.", bounds);
        return least;
    }
    return *number;
}

bool Cursor::boolean() const {
    if (!expect(Kind::scalar, "«\u00A0true\u00A0» ou «\u00A0false\u00A0»",
                "Écrivez l’un des deux."))
        return false;
    if (!tree_->at(node_).quoted && (raw() == "true" || raw() == "false")) return raw() == "true";
    fault(quote(raw()) + " n’est ni «\u00A0true\u00A0» ni «\u00A0false\u00A0».",
          "Écrivez l’un des deux, sans guillemets.");
    return false;
}

template <class T>
T Cursor::parsed(Result<T> (*parse)(std::string_view), const char* what, const char* remedy) const {
    if (!expect(Kind::scalar, what, remedy)) return {};
    const auto value = parse(raw());
    if (value) return *value;
    fault(value.error().what, value.error().remedy);
    return {};
}

Money Cursor::money() const {
    return parsed<Money>(money_from_plain, "Un montant", "Écrivez par exemple 1600.00 EUR.");
}

Rate Cursor::rate() const {
    return parsed<Rate>(rate_from_plain, "Un taux", "Écrivez par exemple 20 %.");
}

Date Cursor::date() const {
    return parsed<Date>(date_from_iso, "Une date", "Écrivez par exemple 2026-03-10.");
}

Instant Cursor::instant() const {
    return parsed<Instant>(instant_from_iso, "Une date avec son heure",
                           "Écrivez par exemple 2026-03-10 09:15.");
}

std::string Cursor::slug() const {
    if (!expect(Kind::scalar, "Un identifiant", "Écrivez par exemple rue-des-lilas.")) return {};
    if (is_slug(raw())) return std::string{raw()};
    fault(quote(raw()) + " n’est pas un identifiant.",
          "Des minuscules sans accent, des chiffres, «\u00A0-\u00A0» et «\u00A0_\u00A0», par "
          "exemple rue-des-lilas.");
    return {};
}

std::size_t Cursor::one_of(const std::vector<std::string_view>& words) const {
    if (!expect(Kind::scalar, "Un mot de la liste", suggestion("", words).c_str())) return 0;
    const auto found = std::find(words.begin(), words.end(), raw());
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    fault(quote(raw()) + " n’est pas admis ici.", suggestion(raw(), words));
    return 0;
}

std::vector<Cursor> Cursor::items() const {
    std::vector<Cursor> items;
    if (is_none() || !expect(Kind::list, "Une liste", "Mettez un tiret devant chaque élément.")) {
        return items;
    }
    items.reserve(tree_->at(node_).count);
    for (NodeId id = tree_->at(node_).first; id != no_node; id = tree_->at(id).next) {
        items.push_back({*tree_, id, *problems_});
    }
    return items;
}

std::vector<Cursor::Entry> Cursor::entries() const {
    std::vector<Entry> entries;
    if (is_none() || !expect(Kind::map, "Un groupe de champs",
                             "Écrivez des lignes «\u00A0nom: valeur\u00A0».")) {
        return entries;
    }
    entries.reserve(tree_->at(node_).count / 2);
    for (NodeId id = tree_->at(node_).first; id != no_node;) {
        const NodeId value = tree_->at(id).next;
        entries.push_back({{*tree_, id, *problems_}, {*tree_, value, *problems_}});
        id = tree_->at(value).next;
    }
    return entries;
}

Fields Cursor::fields() const {
    if (present() && is_none()) {
        expect(Kind::map, "Un groupe de champs", "Écrivez des lignes «\u00A0nom: valeur\u00A0».");
        return Fields{{*tree_, no_node, *problems_}, {}};
    }
    auto found = entries();
    return Fields{is_map() ? *this : Cursor{*tree_, no_node, *problems_}, found};
}

Fields::Fields(Cursor map, const std::vector<Cursor::Entry>& entries) : map_{map} {
    fields_.reserve(entries.size());
    for (const auto& entry : entries) fields_.push_back({entry, false});
}

std::optional<Cursor> Fields::optional(std::string_view key) {
    known_.emplace_back(key);
    for (auto& field : fields_) {
        if (field.entry.key.raw() != key) continue;
        field.asked = true;
        return field.entry.value;
    }
    return std::nullopt;
}

Cursor Fields::required(std::string_view key) {
    if (const auto found = optional(key)) return *found;
    if (map_.present()) {
        map_.fault("Le champ " + quote(key) + " manque ici.",
                   "Ajoutez une ligne «\u00A0" + std::string{key} + ": …\u00A0».");
    }
    auto absent = map_;
    absent.node_ = no_node;
    return absent;
}

bool Fields::has(std::string_view key) const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](const Field& field) { return field.entry.key.raw() == key; });
}

void Fields::finish() const {
    const std::vector<std::string_view> known{known_.begin(), known_.end()};
    for (const auto& field : fields_) {
        if (field.asked) continue;
        const auto name = field.entry.key.raw();
        field.entry.key.fault("Le champ " + quote(name) + " n’existe pas ici.",
                              suggestion(name, known));
    }
}

}  // namespace sim::content
