#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/claims/given.hpp"

/// The facts of a claim: what an author writes is what the rules read. Plain values; things are
/// referred to by id (a slug of the case). All amounts exclude tax unless the name says otherwise.
namespace sim::claims {

using Id = std::string;

enum class PartyKind { person, company, insurer, expert, syndic, repairer, lawyer, doctor };
enum class Protection {
    none,
    minor,
    sauvegarde,
    curatelle,
    curatelle_renforcee,
    tutelle,
    habilitation
};

struct Party {
    Id id;
    PartyKind kind = PartyKind::person;
    std::string civility;  ///< "Mme", "M.", "Me"; empty for a company.
    std::string name;
    std::optional<Date> born;
    std::string address;
    std::string phone;
    std::string email;
    std::string iban;
    Protection protection = Protection::none;
    Id representative;              ///< Who acts for a protected person; empty when nobody must.
    bool convention_member = true;  ///< Insurers: adherent of the inter-insurer conventions.
    friend bool operator==(const Party&, const Party&) = default;
};

/// How wear is borne: nothing deducted, deducted for good, or deducted then paid on invoice.
enum class WearTerm { none, deducted, valeur_a_neuf };

/// One cover of a policy, as its conditions state it.
struct Garantie {
    Id id;  ///< `water_damage`, `fire`, `leak_search`...
    std::string label;
    std::string article;
    std::optional<Money> plafond;
    Money franchise;
    WearTerm wear = WearTerm::deducted;
    /// `valeur_a_neuf` pays wear back up to this rate of the new value.
    Rate wear_cap = Rate::percent(25);
    friend bool operator==(const Garantie&, const Garantie&) = default;
};

struct Policy {
    Id id;
    std::string number;
    std::string product;
    Id holder;
    Id insurer;
    Date since;
    std::optional<Date> terminated_on;
    std::optional<Date> suspended_on;
    std::optional<Date> restored_on;
    /// Days the contract leaves to declare a loss (never below the legal floor).
    std::int64_t declaration_delay_days = 5;
    std::vector<Garantie> garanties;
    friend bool operator==(const Policy&, const Policy&) = default;
};

enum class BuildingRegime { copropriete, single_owner };
enum class PremisesUse { dwelling, professional, mixed, hotel, common_parts };

/// What is damaged decides who owes it under the conventions.
enum class DamageHead {
    contents,
    embellissements,
    immovable,      ///< parties immobilières privatives (PIP), or common parts in a common local
    leak_search,    ///< recherche de fuite (RDF)
    ancillary,      ///< frais afférents, closed list of the convention
    consequential,  ///< immatériels
};

struct Damage {
    Id id;
    std::string label;
    DamageHead head = DamageHead::contents;
    Id owner;               ///< Whose good it is.
    Money new_value;        ///< Replacement or repair cost as new, excluding tax.
    Rate vetuste;           ///< Wear found by the expert.
    bool evidenced = true;  ///< Invoice, photograph or expert's finding supports it.
    Id organiser;           ///< Leak search: whose insurer had it made.
    friend bool operator==(const Damage&, const Damage&) = default;
};

/// One local in the sense of the convention: a private unit with its accessories, or all the
/// common parts together.
struct Premises {
    Id id;
    std::string label;
    PremisesUse use = PremisesUse::dwelling;
    Id owner;
    Id occupant;  ///< Empty: vacant. Equal to `owner`: owner-occupied.
    bool furnished_let = false;
    bool seasonal_let = false;
    std::optional<Date> notice_on;  ///< Notice given or received.
    bool professional_part_touched = false;
    std::vector<Damage> damage;
    friend bool operator==(const Premises&, const Premises&) = default;
};

enum class Peril { water_damage, fire, theft, storm, glass, motor };

struct Loss {
    Peril peril = Peril::water_damage;
    Date on;
    Date known_on;  ///< When the insured learnt of it.
    Date declared_on;
    std::string address;
    /// Cause as the convention's scale names it: `appliance`, `vessel_overflow`, `tap_joint`,
    /// `embedded_pipe`, `radiator`, `occupant_act`, `frost_undrained`, `frost_careful`,
    /// `common_pipe`, `roof`, `facade`, `condensation`, `flood`, `sewer_backflow`, `buried_pipe`,
    /// `unknown`...
    std::vector<Id> causes;
    Id origin;  ///< Premises where it started; empty when unknown.
    bool same_or_neighbouring_building = true;
    bool metropole_or_covered_territory = true;
    friend bool operator==(const Loss&, const Loss&) = default;
};

struct Powers {
    Money settle;   ///< What the learner may pay alone.
    Money reserve;  ///< What the learner may reserve alone.
    friend bool operator==(const Powers&, const Powers&) = default;
};

struct Building {
    BuildingRegime regime = BuildingRegime::copropriete;
    Id syndic;
    Id insurer;  ///< The building's insurer (MRI); empty when there is none.
    friend bool operator==(const Building&, const Building&) = default;
};

/// What a case states for a family of rules of its own (a collision, a stop of work): the name of
/// the matter and its facts, as `sim/claims/matter.hpp` describes them.
struct StatedMatter {
    Id id;
    std::string name;  ///< `motor.collision`
    Given given;
    friend bool operator==(const StatedMatter&, const StatedMatter&) = default;
};

struct Facts {
    Id insurer;  ///< The company the learner works for.
    Id insured;  ///< Its customer in this claim.
    Id policy;   ///< The policy that answers.
    Powers powers;
    std::vector<Party> parties;
    std::vector<Policy> policies;
    Building building;
    Loss loss;
    std::vector<Premises> premises;
    std::vector<StatedMatter> matters;
    friend bool operator==(const Facts&, const Facts&) = default;
};

/// Null when the case has no such id; the reader has checked every id that a case names.
const Party* find_party(const Facts& facts, std::string_view id);
const Policy* find_policy(const Facts& facts, std::string_view id);
const Premises* find_premises(const Facts& facts, std::string_view id);
const Garantie* find_garantie(const Policy& policy, std::string_view id);
/// The cover whose id is the peril's name.
const Garantie* garantie_for_peril(const Policy& policy, Peril peril);

/// The four non-insurance facts that the IRSI lets an insurer oppose (art. 1.1.5), void apart.
enum class CoverState { in_force, not_begun, terminated, suspended };
/// `terminated_on` and `suspended_on` are the first days without cover, `restored_on` the first
/// whole day with it again (C. assur., art. L113-3: noon of the day after the payment).
CoverState state_on(const Policy& policy, Date day);
/// The insurer that covers this party's home or liability at the loss; empty when uninsured:
/// no policy, terminated, suspended (IRSI, art. 1.1.5).
Id insurer_of(const Facts& facts, std::string_view party);

}  // namespace sim::claims
