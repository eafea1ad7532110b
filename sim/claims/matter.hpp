#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/claims/determination.hpp"
#include "sim/claims/given.hpp"
#include "sim/claims/option.hpp"

/// A *matter* is the plain struct of facts that one family of rules reasons on: a collision, a stop
/// of work, a refund of care. Its table says how each fact is named, read and bounded; from that
/// one table come the reader of cases, the door `constat rule`, the calculator and the
/// documentation.
///
///     struct Refund { Date on; Money spent; Rate rate; std::vector<Payer> others; };
///     inline constexpr std::array refund_facts{
///         must<&Refund::on>("on", "Date des soins"),
///         must<&Refund::spent>("spent", "Dépense engagée"),
///         may<&Refund::rate>("rate", "Taux de remboursement"),
///         may<&Refund::others>("others", "Autres payeurs")};
///     constexpr std::span<const Fact<Refund>> facts_of(const Refund*) { return refund_facts; }
///     constexpr MatterName matter_of(const Refund*) { return {"health.refund", "Remboursement"}; }
///
/// A word list is an enum whose enumerators stand in the order of `words_of(Enum)`. A member that
/// is a described struct is a group; a vector is a list; an optional is a fact that may be unknown.
/// `Problems impossible(const Refund&)`, when it exists, refuses what no world can hold: each
/// problem names its fact in `where.file`. The fact `on` is the day whose law applies.
namespace sim::claims {

enum class FactKind : std::uint8_t { money, rate, count, date, yes_no, word, text, group };

/// How one fact is stated. Bounds are in cents, millionths, units or day numbers.
struct FactForm {
    std::string_view id;
    std::string_view label;  ///< French, with the unit of a count: « Âge en années »
    FactKind kind = FactKind::text;
    bool many = false;
    bool required = false;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::span<const Option> words;
    std::vector<FactForm> (*group)() = nullptr;  ///< The facts of a group.
};

struct MatterName {
    std::string_view id;
    std::string_view label;  ///< French
};

struct MatterForm {
    MatterName name;
    std::vector<FactForm> facts;
};

/// A reading in progress: every fault is told, with the path of the fact.
struct MatterReading {
    Problems problems;
    std::string path;
    void fault(const Given& at, std::string what, std::string remedy);
};

template <class M>
struct Fact {
    FactForm form;
    void (*read)(MatterReading&, const Given&, const FactForm&, M&);

    constexpr Fact between(std::int64_t least, std::int64_t most) const {
        auto bounded = *this;
        bounded.form.least = least;
        bounded.form.most = most;
        return bounded;
    }
    constexpr Fact between(Money least, Money most) const {
        return between(least.in_cents(), most.in_cents());
    }
    constexpr Fact between(Rate least, Rate most) const {
        return between(least.in_millionths(), most.in_millionths());
    }
};

template <class M>
concept Described = requires(const M* matter) {
    facts_of(matter);
};

namespace reading {

Money money(MatterReading& in, const Given& at, const FactForm& form);
Rate rate(MatterReading& in, const Given& at, const FactForm& form);
std::int64_t count(MatterReading& in, const Given& at, const FactForm& form);
Date date(MatterReading& in, const Given& at, const FactForm& form);
bool yes_no(MatterReading& in, const Given& at, const FactForm& form);
std::string text(MatterReading& in, const Given& at, const FactForm& form);
/// The rank of the word in the list; 0 after a fault.
std::size_t word(MatterReading& in, const Given& at, const FactForm& form);
/// The value of each fact or null, unknown and missing ones being faults.
std::vector<const Given*> match(MatterReading& in, const Given& at,
                                std::span<const FactForm* const> forms);
bool expect_list(MatterReading& in, const Given& at);

template <Described M>
M group(MatterReading& in, const Given& at) {
    M matter{};
    const auto facts = facts_of(static_cast<const M*>(nullptr));
    std::vector<const FactForm*> forms;
    for (const auto& fact : facts) forms.push_back(&fact.form);
    const auto values = match(in, at, forms);
    const auto before = in.problems.size();
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (values[i] == nullptr) continue;
        const auto path = in.path;
        in.path += (path.empty() ? "" : ".") + std::string{facts[i].form.id};
        facts[i].read(in, *values[i], facts[i].form, matter);
        in.path = path;
    }
    if constexpr (requires { impossible(matter); }) {
        if (in.problems.size() == before)
            for (auto& problem : impossible(matter)) {
                problem.where.file = (in.path.empty() ? "" : in.path + ".") + problem.where.file;
                in.problems.push_back(std::move(problem));
            }
    }
    return matter;
}

template <class V>
V value(MatterReading& in, const Given& at, const FactForm& form) {
    if constexpr (std::is_same_v<V, Money>)
        return money(in, at, form);
    else if constexpr (std::is_same_v<V, Rate>)
        return rate(in, at, form);
    else if constexpr (std::is_same_v<V, bool>)
        return yes_no(in, at, form);
    else if constexpr (std::is_same_v<V, std::int64_t>)
        return count(in, at, form);
    else if constexpr (std::is_same_v<V, Date>)
        return date(in, at, form);
    else if constexpr (std::is_same_v<V, std::string>)
        return text(in, at, form);
    else if constexpr (std::is_enum_v<V>)
        return static_cast<V>(word(in, at, form));
    else
        return group<V>(in, at);
}

template <class V>
struct Stated {
    using Type = V;
    static constexpr bool many = false;
    static V read(MatterReading& in, const Given& at, const FactForm& form) {
        return value<V>(in, at, form);
    }
};
template <class V>
struct Stated<std::optional<V>> : Stated<V> {};
template <class V>
struct Stated<std::vector<V>> {
    using Type = V;
    static constexpr bool many = true;
    static std::vector<V> read(MatterReading& in, const Given& at, const FactForm& form) {
        std::vector<V> values;
        if (!expect_list(in, at)) return values;
        const auto path = in.path;
        for (std::size_t i = 0; i < at.items.size(); ++i) {
            in.path = path + "[" + std::to_string(i + 1) + "]";
            values.push_back(value<V>(in, at.items[i], form));
        }
        in.path = path;
        return values;
    }
};

template <class>
struct Owner;
template <class M, class V>
struct Owner<V M::*> {
    using Matter = M;
    using Member = V;
};

template <Described M>
std::vector<FactForm> forms_of() {
    std::vector<FactForm> forms;
    for (const auto& fact : facts_of(static_cast<const M*>(nullptr))) forms.push_back(fact.form);
    return forms;
}

/// What a fact of this type is, with the bounds that hold unless its row says otherwise.
template <class V>
constexpr FactForm form_of(std::string_view id, std::string_view label, bool required) {
    FactForm form{id, label, FactKind::text, false, required, 0, 0, {}, nullptr};
    constexpr std::int64_t ten_billion_euros = 1'000'000'000'000;
    if constexpr (std::is_same_v<V, Money>) {
        form.kind = FactKind::money;
        form.most = ten_billion_euros;
    } else if constexpr (std::is_same_v<V, Rate>) {
        form.kind = FactKind::rate;
        form.most = whole.in_millionths();
    } else if constexpr (std::is_same_v<V, bool>) {
        form.kind = FactKind::yes_no;
    } else if constexpr (std::is_same_v<V, std::int64_t>) {
        form.kind = FactKind::count;
        form.most = 1'000'000;
    } else if constexpr (std::is_same_v<V, Date>) {
        form.kind = FactKind::date;
        form.least = Date::of(1900, 1, 1).number();
        form.most = Date::of(2199, 12, 31).number();
    } else if constexpr (std::is_enum_v<V>) {
        form.kind = FactKind::word;
        form.words = words_of(V{});
    } else if constexpr (!std::is_same_v<V, std::string>) {
        form.kind = FactKind::group;
        form.group = &forms_of<V>;
    }
    return form;
}

template <auto Member>
constexpr auto fact(std::string_view id, std::string_view label, bool required) {
    using M = typename Owner<decltype(Member)>::Matter;
    using Read = Stated<typename Owner<decltype(Member)>::Member>;
    auto form = form_of<typename Read::Type>(id, label, required);
    form.many = Read::many;
    return Fact<M>{form, [](MatterReading& in, const Given& at, const FactForm& f, M& out) {
                       out.*Member = Read::read(in, at, f);
                   }};
}

}  // namespace reading

/// A fact that must be stated.
template <auto Member>
constexpr auto must(std::string_view id, std::string_view label) {
    return reading::fact<Member>(id, label, true);
}
/// A fact that may be left out: the member keeps the value the struct gives it.
template <auto Member>
constexpr auto may(std::string_view id, std::string_view label) {
    return reading::fact<Member>(id, label, false);
}

/// The matter as stated, or every fault by the name of its fact.
template <Described M>
Checked<M> read_matter(const Given& given) {
    MatterReading in;
    auto matter = reading::group<M>(in, given);
    if (!in.problems.empty()) return Failures{std::move(in.problems)};
    return matter;
}

/// One question on a matter, as the doors see it.
struct MatterRule {
    std::string_view name;   ///< `irsa.case`, `health.amc`
    std::string_view title;  ///< French question: « Cas du barème IRSA »
    MatterForm (*form)();
    Checked<Determination> (*answer)(const Given&, const law::Book&);
    Problems (*problems)(const Given&);
};

template <Described M>
MatterForm form_of_matter() {
    return {matter_of(static_cast<const M*>(nullptr)), reading::forms_of<M>()};
}

/// The row of a rule `Result<Determination> rule(const M&, const law::Book&)`.
template <class M, Result<Determination> (*rule)(const M&, const law::Book&)>
constexpr MatterRule question(std::string_view name, std::string_view title) {
    return {name, title, &form_of_matter<M>,
            [](const Given& given, const law::Book& book) -> Checked<Determination> {
                const auto matter = read_matter<M>(given);
                if (!matter) return Failures{matter.error()};
                auto answer = rule(*matter, book);
                if (!answer) return Failures{Problems{answer.error()}};
                return *std::move(answer);
            },
            [](const Given& given) -> Problems {
                auto matter = read_matter<M>(given);
                return matter ? Problems{} : std::move(matter.error());
            }};
}

/// Every rule on a matter, branch by branch; a name is unique among them and the rules on a file.
const std::vector<MatterRule>& matter_rules();
const MatterRule* find_matter_rule(std::string_view name);
/// The words that matter rules answer with, list by list, branch by branch.
const std::vector<WordList>& answer_words();
/// The French question of any rule, on a file or on a matter (`irsa.case@choc`); empty when
/// unknown.
std::string_view rule_title(std::string_view name);
/// A matter by its id (`health.refund`): the first rule that reasons on it; null when unknown.
const MatterRule* find_matter(std::string_view id);

}  // namespace sim::claims
