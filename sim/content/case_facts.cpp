#include <set>

#include "sim/claims/matter.hpp"
#include "sim/claims/property/causes.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/given_reader.hpp"

namespace sim::content {
namespace {

using claims::Building;
using claims::Damage;
using claims::Facts;
using claims::Garantie;
using claims::Loss;
using claims::Party;
using claims::Policy;
using claims::Powers;
using claims::Premises;
using enum Need;

constexpr auto party_kind =
    words<claims::PartyKind>("un type de partie", "person", "company", "insurer", "expert",
                             "syndic", "repairer", "lawyer", "doctor");
constexpr auto protection =
    words<claims::Protection>("un régime de protection", "none", "minor", "sauvegarde", "curatelle",
                              "curatelle_renforcee", "tutelle", "habilitation");
constexpr auto wear_term =
    words<claims::WearTerm>("un mode de vétusté", "none", "deducted", "valeur_a_neuf");
constexpr auto regime =
    words<claims::BuildingRegime>("un régime d’immeuble", "copropriete", "single_owner");
constexpr auto premises_use = words<claims::PremisesUse>(
    "un usage de local", "dwelling", "professional", "mixed", "hotel", "common_parts");
constexpr auto damage_head =
    words<claims::DamageHead>("une nature de dommage", "contents", "embellissements", "immovable",
                              "leak_search", "ancillary", "consequential");
constexpr auto peril =
    words<claims::Peril>("un péril", "water_damage", "fire", "theft", "storm", "glass", "motor");

constexpr auto cause = [] {
    Words<std::string, claims::property::causes.size()> read{"une cause de la convention", {}};
    for (std::size_t i = 0; i < read.words.size(); ++i)
        read.words[i] = claims::property::causes[i].id;
    return read;
}();

/// Its id is the peril’s name (`water_damage`), or another cover of the contract.
constexpr std::array garantie_rows{
    row<&Garantie::label, scalar>("label", required),
    row<&Garantie::article, scalar>("article", optional),
    row<&Garantie::plafond, money>("plafond", optional),
    row<&Garantie::franchise, money>("franchise", optional),
    row<&Garantie::wear, wear_term>("wear", optional),
    row<&Garantie::wear_cap, rate>("wear_cap", optional),
};

constexpr ThingsById<garantie_rows> garanties{"garantie", {}, true};

constexpr std::array party_rows{
    passed_over<Party>("include", optional, shapes::text),
    row<&Party::kind, party_kind>("kind", required),
    row<&Party::civility, scalar>("civility", optional),
    row<&Party::name, scalar>("name", required),
    row<&Party::born, day>("born", optional),
    row<&Party::address, scalar>("address", optional),
    row<&Party::phone, scalar>("phone", optional),
    row<&Party::email, scalar>("email", optional),
    row<&Party::iban, scalar>("iban", optional),
    row<&Party::protection, protection>("protection", optional),
    row<&Party::representative, ref<Named::party>>("representative", optional),
    row<&Party::convention_member, yes_no>("convention_member", optional),
};

constexpr ThingsById<party_rows> parties{"party", companies_file};

constexpr std::array policy_rows{
    passed_over<Policy>("include", optional, shapes::text),
    row<&Policy::number, scalar>("number", required),
    row<&Policy::product, scalar>("product", required),
    row<&Policy::holder, ref<Named::party>>("holder", required),
    row<&Policy::insurer, ref<Named::party>>("insurer", required),
    row<&Policy::since, day>("since", required),
    row<&Policy::terminated_on, day>("terminated_on", optional),
    row<&Policy::suspended_on, day>("suspended_on", optional),
    row<&Policy::restored_on, day>("restored_on", optional),
    row<&Policy::declaration_delay_days, number<1, 60>>("declaration_delay_days", optional),
    row<&Policy::garanties, garanties>("garanties", optional),
};

constexpr ThingsById<policy_rows> policies{"policy", contracts_file};

constexpr std::array damage_rows{
    row<&Damage::label, scalar>("label", required),
    row<&Damage::head, damage_head>("head", required),
    row<&Damage::owner, ref<Named::party>>("owner", required),
    row<&Damage::new_value, money>("new_value", required),
    row<&Damage::vetuste, rate>("vetuste", optional),
    row<&Damage::evidenced, yes_no>("evidenced", optional),
    row<&Damage::organiser, ref<Named::party>>("organiser", optional),
};

constexpr ThingsById<damage_rows> damages{"damage"};

constexpr std::array premises_rows{
    row<&Premises::label, scalar>("label", required),
    row<&Premises::use, premises_use>("use", optional),
    row<&Premises::owner, ref<Named::party>>("owner", required),
    row<&Premises::occupant, ref<Named::party>>("occupant", optional),
    row<&Premises::furnished_let, yes_no>("furnished_let", optional),
    row<&Premises::seasonal_let, yes_no>("seasonal_let", optional),
    row<&Premises::notice_on, day>("notice_on", optional),
    row<&Premises::professional_part_touched, yes_no>("professional_part_touched", optional),
    row<&Premises::damage, damages>("damage", optional),
};

constexpr ThingsById<premises_rows> premises{"premises"};

constexpr std::array loss_rows{
    row<&Loss::peril, peril>("peril", optional),
    row<&Loss::on, day>("on", required),
    row<&Loss::known_on, day>("known_on", required),
    row<&Loss::declared_on, day>("declared_on", required),
    row<&Loss::address, scalar>("address", required),
    row<&Loss::causes, list_of<cause>>("causes", optional),
    row<&Loss::origin, ref<Named::premises>>("origin", optional),
    row<&Loss::same_or_neighbouring_building, yes_no>("same_or_neighbouring_building", optional),
    row<&Loss::metropole_or_covered_territory, yes_no>("metropole_or_covered_territory", optional),
};

void check_loss(CaseReading& in, At at, Loss& read) {
    if (read.known_on < read.on || read.declared_on < read.known_on)
        in.fault(at, Code::loss_dates, "Les dates du sinistre ne se suivent pas.",
                 "Dans l’ordre : on, known_on, declared_on.");
}
constexpr Record<loss_rows> loss{"loss", check_loss};

constexpr std::array powers_rows{
    row<&Powers::settle, money>("settle", required),
    row<&Powers::reserve, money>("reserve", required),
};

constexpr Record<powers_rows> powers{"powers"};

constexpr std::array building_rows{
    row<&Building::regime, regime>("regime", required),
    row<&Building::syndic, ref<Named::party>>("syndic", optional),
    row<&Building::insurer, ref<Named::party>>("insurer", optional),
};

constexpr Record<building_rows> building{"building"};

std::vector<std::string> all_matters() {
    std::set<std::string_view> names;
    for (const auto& rule : claims::matter_rules()) names.insert(rule.form().name.id);
    return {names.begin(), names.end()};
}

Shape matters_shape() {
    static constexpr FieldShape is{"is", true, [] { return shapes::word(all_matters()); }};
    return shapes::map(shapes::open_record("matter", {is}, {Shape{}}));
}

std::string known_matter(CaseReading& in, At at) {
    auto name = scalar(in, at);
    if (name.empty() || claims::find_matter(name) != nullptr) return name;
    const auto names = all_matters();
    in.fault(at, Code::unknown_matter, "La matière " + quote(name) + " n’existe pas.",
             suggestion(name, {names.begin(), names.end()}));
    return {};
}

/// `id: {is: motor.collision, …}`: the other fields are the facts of that matter.
std::vector<claims::StatedMatter> matters(CaseReading& in, At all) {
    std::vector<claims::StatedMatter> stated;
    expect_map(in, all, "Écrivez un identifiant par ligne.");
    for (const auto& [key, value] : pairs_of(all)) {
        const At is = value_of(value, "is");
        if (!is.found()) {
            in.fault(value, Code::matter_without_name, "La matière n’est pas nommée.",
                     "Écrivez par exemple «\u00A0is: motor.collision\u00A0».");
            continue;
        }
        const auto name = known_matter(in, is);
        if (name.empty()) continue;
        claims::StatedMatter matter{std::string{key.text()}, name, {}};
        matter.given.kind = claims::Given::Kind::map;
        matter.given.place = value.place();
        for (const auto& [fact, stated_value] : pairs_of(value))
            if (fact.text() != "is")
                matter.given.set(fact.text(), given_at(stated_value.tree(), stated_value.id()));
        for (auto& problem : claims::find_matter(name)->problems(matter.given))
            in.fault(problem.where.line > 0 ? problem.where : value.place(), Code::matter_fault,
                     std::move(problem.what), std::move(problem.remedy));
        stated.push_back(std::move(matter));
    }
    return stated;
}

constexpr std::array facts_rows{
    row<&Facts::insurer, ref<Named::party>>("insurer", required),
    row<&Facts::insured, ref<Named::party>>("insured", required),
    row<&Facts::policy, ref<Named::policy>>("policy", required),
    row<&Facts::powers, powers>("powers", required),
    row<&Facts::building, building>("building", optional),
    row<&Facts::parties, parties>("parties", required),
    row<&Facts::policies, policies>("policies", required),
    row<&Facts::loss, loss>("loss", required),
    row<&Facts::premises, premises>("premises", optional),
    row<&Facts::matters, matters>("matters", optional, matters_shape),
};

void define_keys(CaseReading& in, At map, Named named) {
    for (const auto& pair : pairs_of(map)) define(in, pair.key, named);
}

}  // namespace

Shape facts_shape() {
    return shapes::record<facts_rows>("facts");
}

Facts read_facts(CaseReading& in, At at) {
    define_keys(in, value_of(at, "parties"), Named::party);
    define_keys(in, value_of(at, "policies"), Named::policy);
    const At all = value_of(at, "premises");
    define_keys(in, all, Named::premises);
    for (const auto& pair : pairs_of(all))
        define_keys(in, value_of(pair.value, "damage"), Named::damage);
    Facts facts;
    read_fields(in, at, facts_rows, facts);
    return facts;
}

}  // namespace sim::content
