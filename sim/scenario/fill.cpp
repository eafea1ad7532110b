#include <algorithm>
#include <array>
#include <span>

#include "sim/base/text.hpp"
#include "sim/scenario/answer_key.hpp"

namespace sim::scenario {
namespace {

using claims::Damage;
using claims::Facts;
using claims::Garantie;
using claims::Loss;
using claims::Party;
using claims::Policy;
using claims::Premises;

template <class T>
struct Field {
    std::string_view name;
    std::string (*text)(const T&);
};

/// How a letter to the person opens.
std::string salutation(const Party& party) {
    if (party.civility == "Mme") return "Madame";
    if (party.civility == "M.") return "Monsieur";
    if (party.civility == "Me") return "Maître";
    if (party.civility == "Dr") return "Docteur";
    return "Madame, Monsieur";
}

constexpr std::array<Field<Party>, 8> party_fields{{
    {"name", [](const Party& p) { return p.name; }},
    {"civility", [](const Party& p) { return p.civility; }},
    {"salutation", salutation},
    {"full",
     [](const Party& p) { return p.civility.empty() ? p.name : p.civility + " " + p.name; }},
    {"address", [](const Party& p) { return p.address; }},
    {"phone", [](const Party& p) { return p.phone; }},
    {"email", [](const Party& p) { return p.email; }},
    {"iban", [](const Party& p) { return p.iban; }},
}};

constexpr std::array<Field<Policy>, 3> policy_fields{{
    {"number", [](const Policy& p) { return p.number; }},
    {"product", [](const Policy& p) { return p.product; }},
    {"since", [](const Policy& p) { return to_french(p.since); }},
}};

constexpr std::array<Field<Garantie>, 5> garantie_fields{{
    {"plafond",
     [](const Garantie& g) { return g.plafond ? to_french(*g.plafond) : "sans plafond"; }},
    {"franchise", [](const Garantie& g) { return to_french(g.franchise); }},
    {"article", [](const Garantie& g) { return g.article; }},
    {"label", [](const Garantie& g) { return g.label; }},
    {"wear_cap", [](const Garantie& g) { return to_french(g.wear_cap); }},
}};

std::string causes_in_french(const Loss& loss) {
    std::string text;
    for (const auto& cause : loss.causes) {
        if (!text.empty()) text += ", ";
        text += claims::term_label(cause);
    }
    return text;
}

constexpr std::array<Field<Loss>, 5> loss_fields{{
    {"on", [](const Loss& l) { return to_french(l.on); }},
    {"known_on", [](const Loss& l) { return to_french(l.known_on); }},
    {"declared_on", [](const Loss& l) { return to_french(l.declared_on); }},
    {"address", [](const Loss& l) { return l.address; }},
    {"cause", causes_in_french},
}};

constexpr std::array<Field<Premises>, 1> premises_fields{{
    {"label", [](const Premises& p) { return p.label; }},
}};

Money worn(const Damage& damage) {
    return share(damage.new_value, damage.vetuste, Rounding::half_up);
}

constexpr std::array<Field<Damage>, 5> damage_fields{{
    {"label", [](const Damage& d) { return d.label; }},
    {"new_value", [](const Damage& d) { return to_french(d.new_value); }},
    {"vetuste", [](const Damage& d) { return to_french(d.vetuste); }},
    {"worn", [](const Damage& d) { return to_french(worn(d)); }},
    {"kept", [](const Damage& d) { return to_french(d.new_value - worn(d)); }},
}};

using Words = std::vector<std::string_view>;

Words split(std::string_view path) {
    Words words;
    for (;;) {
        const auto dot = path.find('.');
        words.push_back(path.substr(0, dot));
        if (dot == std::string_view::npos) return words;
        path.remove_prefix(dot + 1);
    }
}

Failure unknown(std::string what, const std::string& known) {
    return Failure{Problem{{}, std::move(what), "Possibles : " + known + "."}};
}

template <class T>
Result<std::string> read(std::span<const Field<T>> fields, const T& thing, std::string_view name) {
    for (const auto& field : fields)
        if (field.name == name) return field.text(thing);
    std::string known;
    for (const auto& field : fields) known += (known.empty() ? "" : ", ") + std::string{field.name};
    return unknown("« " + std::string{name} + " » n’est pas un champ à citer", known);
}

template <class T>
Result<std::string> read_in(std::span<const Field<T>> fields, const std::vector<T>& things,
                            std::string_view id, std::string_view name) {
    for (const auto& thing : things)
        if (thing.id == id) return read<T>(fields, thing, name);
    std::string known;
    for (const auto& thing : things) known += (known.empty() ? "" : ", ") + thing.id;
    return unknown("« " + std::string{id} + " » n’est pas défini dans les faits", known);
}

std::vector<Damage> all_damage(const Facts& facts) {
    std::vector<Damage> all;
    for (const auto& premises : facts.premises)
        all.insert(all.end(), premises.damage.begin(), premises.damage.end());
    return all;
}

Result<std::string> read_garantie(const Facts& facts, const Words& words) {
    for (const auto& policy : facts.policies)
        if (policy.id == words[1])
            return read_in<Garantie>(garantie_fields, policy.garanties, words[2], words[3]);
    return read_in<Policy>(policy_fields, facts.policies, words[1], "number");
}

Result<std::string> read_total(const Facts& facts, const Words& words) {
    if (words[1] != "total")
        return unknown("« " + std::string{words[1]} + " » n’est pas un champ à citer", "total");
    Money total;
    for (const auto& damage : all_damage(facts)) total += damage.new_value;
    return to_french(total);
}

/// A fact as the matter states it: amounts, days and rates in French, anything else as it stands.
Result<std::string> read_matter(const Facts& facts, const Words& words) {
    std::string known;
    for (const auto& matter : facts.matters) {
        known += (known.empty() ? "" : ", ") + matter.id;
        if (matter.id != words[1]) continue;
        const auto* stated = matter.given.find(words[2]);
        if (stated == nullptr || stated->kind != claims::Given::Kind::text)
            return unknown("«\u00A0" + std::string{words[2]} + "\u00A0» n’est pas un fait à citer",
                           "les faits simples de «\u00A0" + matter.id + "\u00A0»");
        if (const auto amount = money_from_plain(stated->text)) return to_french(*amount);
        if (const auto day = date_from_iso(stated->text)) return to_french(*day);
        if (const auto rate = rate_from_plain(stated->text)) return to_french(*rate);
        return stated->text;
    }
    return unknown("«\u00A0" + std::string{words[1]} + "\u00A0» n’est pas défini dans les faits",
                   known);
}

Result<std::string> read_title(const Scenario& scenario, const Words& words) {
    if (words[1] == "title") return scenario.title;
    return unknown("« " + std::string{words[1]} + " » n’est pas un champ à citer", "title");
}

/// The first word of a path, how many words it takes, and how it is read.
struct Root {
    std::string_view name;
    std::size_t words;
    Result<std::string> (*read)(const Scenario&, const Words&);
};

constexpr std::array<Root, 11> roots{{
    {"party", 3,
     [](const Scenario& s, const Words& w) {
         return read_in<Party>(party_fields, s.facts.parties, w[1], w[2]);
     }},
    {"policy", 3,
     [](const Scenario& s, const Words& w) {
         return read_in<Policy>(policy_fields, s.facts.policies, w[1], w[2]);
     }},
    {"garantie", 4, [](const Scenario& s, const Words& w) { return read_garantie(s.facts, w); }},
    {"loss", 2,
     [](const Scenario& s, const Words& w) { return read<Loss>(loss_fields, s.facts.loss, w[1]); }},
    {"premises", 3,
     [](const Scenario& s, const Words& w) {
         return read_in<Premises>(premises_fields, s.facts.premises, w[1], w[2]);
     }},
    {"damage", 3,
     [](const Scenario& s, const Words& w) {
         return read_in<Damage>(damage_fields, all_damage(s.facts), w[1], w[2]);
     }},
    {"matter", 3, [](const Scenario& s, const Words& w) { return read_matter(s.facts, w); }},
    {"damages", 2, [](const Scenario& s, const Words& w) { return read_total(s.facts, w); }},
    {"case", 2, [](const Scenario& s, const Words& w) { return read_title(s, w); }},
    {"opens", 1,
     [](const Scenario& s, const Words&) -> Result<std::string> {
         return to_french(s.opens.date());
     }},
    {"today", 1,
     [](const Scenario& s, const Words&) -> Result<std::string> {
         return to_french(s.opens.date());
     }},
}};

/// An answer that is an id of the case is read as the name it stands for.
Result<std::string> read_owed(const Scenario& scenario, const AnswerKey& key,
                              std::string_view rule) {
    const auto found = key.find(rule);
    if (found == key.end()) return Failure{no_answer(scenario.facts, rule)};
    const auto* term = std::get_if<claims::Term>(&found->second.value);
    if (term == nullptr) return claims::to_french(found->second.value);
    if (const auto* party = claims::find_party(scenario.facts, term->id)) return party->name;
    if (const auto* policy = claims::find_policy(scenario.facts, term->id)) return policy->number;
    return claims::term_label(term->id);
}

/// A value drawn by a seed as a person reads it: `{{value:${paid_on}}}`.
Result<std::string> read_value(std::string_view plain) {
    if (const auto amount = money_from_plain(plain)) return to_french(*amount);
    if (const auto day = date_from_iso(plain)) return to_french(*day);
    if (const auto rate = rate_from_plain(plain)) return to_french(*rate);
    return unknown(
        "«\u00A0" + std::string{plain} + "\u00A0» n’est ni un montant, ni une date, ni un taux",
        "1230.00 EUR, 2026-03-10, 25 %");
}

Result<std::string> read_path(std::string_view path, const Scenario& scenario,
                              const AnswerKey& key) {
    constexpr std::string_view owed = "owed:";
    if (path.starts_with(owed)) return read_owed(scenario, key, path.substr(owed.size()));
    constexpr std::string_view value = "value:";
    if (path.starts_with(value)) return read_value(path.substr(value.size()));
    const auto words = split(path);
    std::string known;
    for (const auto& root : roots) {
        if (root.name == words[0] && root.words == words.size()) return root.read(scenario, words);
        known += std::string{root.name} + ", ";
    }
    return unknown("ce chemin ne désigne rien", known + "owed:<règle>, value:<valeur>");
}

/// Line and column within the text, so that whoever knows the file can point at the brace.
Place place_in(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    const auto line_start = before.rfind('\n');
    const auto column = line_start == std::string_view::npos ? at : at - line_start - 1;
    return {
        {}, static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(column) + 1};
}

}  // namespace

Result<std::string> fill(std::string_view text, const Scenario& scenario, const AnswerKey& key) {
    std::string filled;
    std::size_t from = 0;
    for (;;) {
        const auto open = text.find("{{", from);
        filled += text.substr(from, open - from);
        if (open == std::string_view::npos) return filled;
        const auto close = text.find("}}", open);
        // The braces of a later citation close nothing here, nor those of a later line.
        const auto limit = std::min(text.find("{{", open + 2), text.find('\n', open));
        if (close == std::string_view::npos || close > limit)
            return Failure{Problem{place_in(text, open), "« {{ » n’est pas refermé.",
                                   "Écrivez « {{chemin}} »."}};
        const auto path = trimmed(text.substr(open + 2, close - open - 2));
        const auto value = read_path(path, scenario, key);
        if (!value)
            return Failure{
                Problem{place_in(text, open),
                        "« {{" + std::string{path} + "}} » : " + value.error().what + ".",
                        value.error().remedy}};
        filled += *value;
        from = close + 2;
    }
}

}  // namespace sim::scenario
