#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/talk/labels.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::Bearing;
using scenario::Negotiation;
using scenario::Sayings;

struct Owing {
    std::string rule;
};
constexpr std::array owing_rows{row<&Owing::rule, rule>("owed", required)};

/// An amount, or what a rule says: `{owed: negotiation.floor}`.
struct Figure {
    Money operator()(CaseReading& in, At at) const {
        if (at.kind() != Kind::map) return money(in, at);
        Owing owing;
        read_fields(in, at, owing_rows, owing);
        const auto answer = in.answers.key.find(owing.rule);
        if (answer == in.answers.key.end()) return {};
        if (const auto* amount = std::get_if<Money>(&answer->second.value)) return *amount;
        in.fault(at, Code::owed_is_no_amount,
                 "La règle " + quote(owing.rule) + " ne répond pas par un montant.",
                 "Nommez une règle qui donne un montant, ou écrivez-le.");
        return {};
    }
    static Shape shape() {
        return shapes::either({shape_of<money, CaseReading>(), shapes::record<owing_rows>("due")});
    }
};
constexpr Figure figure{};

constexpr auto role = words<deal::Role>("un rôle", "pays", "receives");

constexpr std::array range_rows{
    row<&deal::Range::least, figure>("floor", required),
    row<&deal::Range::most, figure>("ceiling", required),
};

struct Mandate {
    deal::Range range;
    bool told = true;
};
constexpr std::array mandate_rows{
    Row<Mandate>{"floor", required,
                 [](CaseReading& in, At at, Mandate& out) { out.range.least = figure(in, at); },
                 &Figure::shape},
    Row<Mandate>{"ceiling", required,
                 [](CaseReading& in, At at, Mandate& out) { out.range.most = figure(in, at); },
                 &Figure::shape},
    row<&Mandate::told, yes_no>("told", optional),
};

constexpr std::array other_rows{
    row<&deal::Behaviour::opening, figure>("opening", required),
    row<&deal::Behaviour::reserve, figure>("reserve", required),
    row<&deal::Behaviour::step, money>("step", required),
    row<&deal::Behaviour::gives, rate>("gives", required),
    row<&deal::Behaviour::patience, number<1, 50>>("patience", required),
};

constexpr std::array saying_rows{
    row<&Sayings::opening, prose>("opening", required),
    row<&Sayings::closer, prose>("closer", required),
    row<&Sayings::stands, prose>("stands", required),
    row<&Sayings::accepts, prose>("accepts", required),
    row<&Sayings::leaves, prose>("leaves", required),
};

/// `learn` is a change like another.
std::vector<talk::Change> lessons(CaseReading& in, At at) {
    std::vector<talk::Change> read;
    for (const auto& fact : list_of<ref<Named::fact>>(in, at)) {
        const auto index = scenario::variable_index(in.scenario, "fact." + fact);
        if (index != talk::none) read.push_back({index, 1});
    }
    return read;
}

void add(std::vector<talk::Change>& all, const std::vector<talk::Change>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

struct InterestRead {
    deal::Interest interest;
    Bearing bearing;
};
template <auto Member, const auto& Read>
constexpr Row<InterestRead> of_interest(std::string_view name) {
    return {name, required,
            [](CaseReading& in, At at, InterestRead& out) { out.interest.*Member = Read(in, at); },
            &shape_of<Read, CaseReading>};
}
Shape names_shape() {
    return shapes::list(shapes::text());
}
constexpr std::array interest_rows{
    of_interest<&deal::Interest::id, slug>("ask"),
    of_interest<&deal::Interest::question, prose>("question"),
    of_interest<&deal::Interest::answer, prose>("answer"),
    Row<InterestRead>{
        "if", optional,
        [](CaseReading& in, At at, InterestRead& out) { out.bearing.tests = tests(in, at); },
        some_texts},
    Row<InterestRead>{"do", optional,
                      [](CaseReading& in, At at, InterestRead& out) {
                          add(out.bearing.changes, changes(in, at));
                      },
                      some_texts},
    Row<InterestRead>{"learn", optional,
                      [](CaseReading& in, At at, InterestRead& out) {
                          add(out.bearing.changes, lessons(in, at));
                      },
                      names_shape},
};
constexpr Record<interest_rows> interest{"interest"};

struct ArgumentRead {
    deal::Argument argument;
    Bearing bearing;
    std::string rebuff;
    std::vector<talk::Change> when_it_holds;
    std::vector<talk::Change> when_it_does_not;
};
template <auto Member, const auto& Read>
constexpr Row<ArgumentRead> of_argument(std::string_view name, Need need) {
    return {name, need,
            [](CaseReading& in, At at, ArgumentRead& out) { out.argument.*Member = Read(in, at); },
            &shape_of<Read, CaseReading>};
}
constexpr std::array argument_rows{
    of_argument<&deal::Argument::id, slug>("argue", required),
    of_argument<&deal::Argument::text, prose>("text", required),
    of_argument<&deal::Argument::ground, prose>("ground", optional),
    of_argument<&deal::Argument::holds, yes_no>("holds", optional),
    of_argument<&deal::Argument::moves, figure>("moves", optional),
    of_argument<&deal::Argument::reply, prose>("reply", optional),
    row<&ArgumentRead::rebuff, prose>("rebuff", optional),
    Row<ArgumentRead>{
        "if", optional,
        [](CaseReading& in, At at, ArgumentRead& out) { out.bearing.tests = tests(in, at); },
        some_texts},
    row<&ArgumentRead::when_it_holds, changes>("do", optional, some_texts),
    row<&ArgumentRead::when_it_does_not, changes>("backfires", optional, some_texts),
};

/// In this variant the argument holds or it does not: only one reply and one effect are kept.
void settle_argument(CaseReading& in, At at, ArgumentRead& read) {
    const bool holds = read.argument.holds;
    if (read.argument.reply.empty() && (holds || read.rebuff.empty()))
        in.fault(at, Code::missing_field,
                 "Le champ " + quote(holds ? "reply" : "rebuff") + " manque.",
                 "Ajoutez ce que l’autre partie répond à cet argument.");
    read.bearing.changes = holds ? read.when_it_holds : read.when_it_does_not;
    if (!holds && !read.rebuff.empty()) read.argument.reply = read.rebuff;
}
constexpr Record<argument_rows> argument{"argument", settle_argument};

constexpr std::array term_rows{
    row<&deal::Term::id, slug>("term", required),
    row<&deal::Term::label, prose>("label", required),
    row<&deal::Term::worth, figure>("worth", optional),
};
constexpr Record<term_rows> term{"term"};

template <bool asked>
void read_terms(CaseReading& in, At at, Negotiation& out) {
    for (auto& read : list_of<term>(in, at)) {
        read.asked = asked;
        out.table.terms.push_back(std::move(read));
    }
}

talk::Index mood(CaseReading& in, At at) {
    const auto name = reference(in, at, Named::variable);
    return scenario::variable_index(in.scenario, name);
}

template <auto Member, const auto& rows>
void of_table(CaseReading& in, At at, Negotiation& out) {
    read_fields(in, at, rows, out.table.*Member);
}

constexpr std::array negotiation_rows{
    row<&Negotiation::title, prose>("title", required),
    row<&Negotiation::with, ref<Named::party>>("with", required),
    Row<Negotiation>{"channel", optional,
                     [](CaseReading& in, At at, Negotiation& out) {
                         talk::channel_from_word(channel(in, at), out.channel);
                     },
                     channel_shape},
    Row<Negotiation>{
        "role", optional,
        [](CaseReading& in, At at, Negotiation& out) { out.table.role = role(in, at); },
        &shape_of<role, CaseReading>},
    row<&Negotiation::tests, tests>("if", optional, some_texts),
    row<&Negotiation::mood, mood>("mood", optional, shapes::text),
    Row<Negotiation>{"mandate", required,
                     [](CaseReading& in, At at, Negotiation& out) {
                         Mandate read;
                         read_fields(in, at, mandate_rows, read);
                         out.table.mandate = read.range;
                         out.mandate_told = read.told;
                     },
                     [] { return shapes::record<mandate_rows>("mandate"); }},
    Row<Negotiation>{"other", required, of_table<&deal::Table::other, other_rows>,
                     [] { return shapes::record<other_rows>("other"); }},
    Row<Negotiation>{"zone", optional, of_table<&deal::Table::zone, range_rows>,
                     [] { return shapes::record<range_rows>("zone"); }},
    Row<Negotiation>{"says", required,
                     [](CaseReading& in, At at, Negotiation& out) {
                         read_fields(in, at, saying_rows, out.says);
                     },
                     [] { return shapes::record<saying_rows>("says"); }},
    Row<Negotiation>{"interests", optional,
                     [](CaseReading& in, At at, Negotiation& out) {
                         for (auto& read : list_of<interest>(in, at)) {
                             out.table.interests.push_back(std::move(read.interest));
                             out.interests.push_back(std::move(read.bearing));
                         }
                     },
                     &shape_of<list_of<interest>, CaseReading>},
    Row<Negotiation>{"arguments", required,
                     [](CaseReading& in, At at, Negotiation& out) {
                         for (auto& read : list_of<argument>(in, at)) {
                             out.table.arguments.push_back(std::move(read.argument));
                             out.arguments.push_back(std::move(read.bearing));
                         }
                     },
                     &shape_of<list_of<argument>, CaseReading>},
    Row<Negotiation>{"grants", optional, read_terms<false>, &shape_of<list_of<term>, CaseReading>},
    Row<Negotiation>{"in_return", optional, read_terms<true>,
                     &shape_of<list_of<term>, CaseReading>},
};

constexpr ThingsById<negotiation_rows> negotiations{"negotiation"};

const Money* owed_amount(const CaseReading& in, std::string_view rule) {
    const auto answer = in.answers.key.find(rule);
    return answer == in.answers.key.end() ? nullptr : std::get_if<Money>(&answer->second.value);
}

/// Between the two reserve points when the case states a matter of negotiation; otherwise from what
/// the other side would sign to what the learner may.
deal::Range usual_zone(const CaseReading& in, const deal::Table& table) {
    const auto* theirs = owed_amount(in, "negotiation.victim_reserve");
    const auto* ours = owed_amount(in, "negotiation.insurer_reserve");
    if (theirs != nullptr && ours != nullptr) return {*theirs, *ours};
    const auto softest = deal::softest_reserve(table);
    return table.role == deal::Role::pays ? deal::Range{softest, table.mandate.most}
                                          : deal::Range{table.mandate.least, softest};
}

template <class T>
void defined_once(CaseReading& in, At at, const std::vector<T>& things) {
    for (auto one = things.begin(); one != things.end(); ++one)
        if (std::ranges::count(things.begin(), one, one->id, &T::id) > 0)
            in.fault(at, Code::defined_twice, quote(one->id) + " est défini deux fois.",
                     "Donnez-lui un autre nom.");
}

void check_other(CaseReading& in, At at, const Negotiation& read) {
    const auto& other = read.table.other;
    const bool turned = read.table.role == deal::Role::pays ? other.opening < other.reserve
                                                            : other.opening > other.reserve;
    if (turned)
        in.fault(value_of(at, "other"), Code::opening_beyond_reserve,
                 "L’autre partie ouvre au-delà de ce qu’elle signerait.",
                 "Qui reçoit ouvre au-dessus de son point de réserve, qui paie au-dessous.");
    if (other.step <= Money{} || other.gives <= Rate{})
        in.fault(value_of(at, "other"), Code::never_gives_way,
                 "L’autre partie ne cède jamais rien.",
                 "Donnez un pas (step) et une part (gives) plus grands que zéro.");
    if (read.mood == talk::none) return;
    const auto& variable = in.scenario.variables[read.mood];
    if (variable.persona != read.with)
        in.fault(value_of(at, "mood"), Code::mood_of_another,
                 quote(variable.id) + " n’est pas une humeur de " + quote(read.with) + ".",
                 "Nommez une humeur de la personne avec qui l’on négocie.");
}

void check_table(CaseReading& in, At at, const Negotiation& read) {
    const auto& table = read.table;
    if (table.mandate.least > table.mandate.most)
        in.fault(value_of(at, "mandate"), Code::mandate_upside_down,
                 "Le plancher du mandat dépasse son plafond.", "Échangez-les, ou corrigez-en un.");
    if (value_of(at, "arguments").found() && table.arguments.empty())
        in.fault(value_of(at, "arguments"), Code::no_argument,
                 "Une négociation sans argument n’est qu’un marchandage.",
                 "Donnez au moins un argument.");
    if (table.zone.least > table.zone.most)
        in.fault(value_of(at, "zone").found() ? value_of(at, "zone") : at, Code::empty_zone,
                 "La zone d’accord est vide\u00A0: aucun montant ne convient aux deux parties.",
                 "Rapprochez les points de réserve, ou écrivez une autre zone.");
    defined_once(in, at, table.interests);
    defined_once(in, at, table.arguments);
    defined_once(in, at, table.terms);
}

}  // namespace

Shape negotiations_shape() {
    return negotiations.shape();
}

Shape figure_shape() {
    return Figure::shape();
}

Money read_figure(CaseReading& in, At at) {
    return figure(in, at);
}

std::vector<Negotiation> read_negotiations(CaseReading& in, At at) {
    auto all = negotiations(in, at);
    for (auto& read : all) {
        const At place = value_of(at, read.id);
        if (!value_of(place, "zone").found()) read.table.zone = usual_zone(in, read.table);
        if (!in.can_fill) continue;
        check_other(in, place, read);
        check_table(in, place, read);
    }
    return all;
}

}  // namespace sim::content
