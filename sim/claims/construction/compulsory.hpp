#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Who must insure building works, which works escape it, on what terms and at what penalty
/// (C. assur. L241-1 to L243-9).
namespace sim::claims::construction {

enum class WorksRole { builder, controller, epers_maker, subcontractor, owner, seller, agent };
inline constexpr std::array works_role_words{
    Option{"builder", "Constructeur lié au maître d’ouvrage"},
    Option{"controller", "Contrôleur technique"},
    Option{"epers_maker", "Fabricant d’un élément pouvant entraîner responsabilité solidaire"},
    Option{"subcontractor", "Sous-traitant"},
    Option{"owner", "Propriétaire qui fait construire"},
    Option{"seller", "Vendeur de l’ouvrage qu’il fait construire"},
    Option{"agent", "Mandataire du propriétaire"},
};
constexpr std::span<const Option> words_of(WorksRole) {
    return works_role_words;
}

/// Those of art. L243-1-1 stand after the first: never insured by duty, then only as accessories.
enum class WorksKind {
    building,
    water_works,
    transport,
    waste_treatment,
    access_roads,
    networks,
    open_sports
};
inline constexpr std::array works_kind_words{
    Option{"building", "Bâtiment ou autre ouvrage"},
    Option{"water_works", "Ouvrage maritime, lacustre ou fluvial"},
    Option{"transport", "Infrastructure routière, portuaire, aéroportuaire ou ferroviaire"},
    Option{"waste_treatment", "Traitement de résidus, de déchets ou d’effluents"},
    Option{"access_roads", "Voirie, ouvrage piétonnier ou parc de stationnement"},
    Option{"networks", "Réseaux divers, canalisations, lignes ou câbles"},
    Option{"open_sports", "Ouvrage sportif non couvert"},
};
constexpr std::span<const Option> words_of(WorksKind) {
    return works_kind_words;
}

inline constexpr std::array compulsory_words{
    Option{"decennale_insurance", "Assurance de responsabilité décennale"},
    Option{"do_insurance", "Assurance dommages-ouvrage"},
    Option{"no_compulsory_insurance", "Aucune assurance obligatoire"},
};

/// One site, seen by one of those who take part in it.
struct CompulsoryInsurance {
    Date on;
    WorksRole role = WorksRole::builder;
    WorksKind works = WorksKind::building;
    bool accessory = false;
    bool housing = true;
    bool public_body = false;
    bool large_risk = false;
    bool family_home = false;
    std::optional<Date> subscribed_on;
    std::optional<Date> received_on;
    std::optional<Money> works_cost;
    bool incorporated = false;
    bool indivisible = false;
};
inline constexpr std::array compulsory_facts{
    must<&CompulsoryInsurance::on>("on", "Ouverture du chantier"),
    may<&CompulsoryInsurance::role>("role", "Qualité de la personne"),
    may<&CompulsoryInsurance::works>("works", "Nature de l’ouvrage"),
    may<&CompulsoryInsurance::accessory>("accessory", "Accessoire d’un ouvrage soumis à assurance"),
    may<&CompulsoryInsurance::housing>("housing", "Ouvrage destiné à l’habitation"),
    may<&CompulsoryInsurance::public_body>("public_body", "Personne morale de droit public"),
    may<&CompulsoryInsurance::large_risk>("large_risk", "Entreprise relevant des grands risques"),
    may<&CompulsoryInsurance::family_home>(
        "family_home",
        "Personne physique qui construit pour elle, son conjoint, ses ascendants ou descendants"),
    may<&CompulsoryInsurance::subscribed_on>("subscribed_on", "Souscription de l’assurance"),
    may<&CompulsoryInsurance::received_on>("received_on", "Réception de l’ouvrage"),
    may<&CompulsoryInsurance::works_cost>("works_cost", "Coût total de la construction"),
    may<&CompulsoryInsurance::incorporated>("incorporated",
                                            "Existant totalement incorporé à l’ouvrage neuf"),
    may<&CompulsoryInsurance::indivisible>("indivisible",
                                           "Existant techniquement indivisible de l’ouvrage neuf"),
};
constexpr std::span<const Fact<CompulsoryInsurance>> facts_of(const CompulsoryInsurance*) {
    return compulsory_facts;
}
constexpr MatterName matter_of(const CompulsoryInsurance*) {
    return {"construction.insurance", "Assurance obligatoire d’un chantier"};
}
Problems impossible(const CompulsoryInsurance& site);

/// Terms of `compulsory_words`.
Result<Determination> compulsory_insurance(const CompulsoryInsurance& site, const law::Book& book);
/// bool: whether the duty was met when the site opened.
Result<Determination> insured_in_time(const CompulsoryInsurance& site, const law::Book& book);
/// Date: the last day of the cover that must be kept.
Result<Determination> compulsory_cover_end(const CompulsoryInsurance& site, const law::Book& book);
/// Money: the highest fine for want of insurance, nothing when no penalty is run.
Result<Determination> uninsured_fine(const CompulsoryInsurance& site, const law::Book& book);
/// Count: the longest prison term, in months.
Result<Determination> uninsured_prison_months(const CompulsoryInsurance& site,
                                              const law::Book& book);
/// Money: the lowest plafond that the contract may set; a home has none.
Result<Determination> least_plafond(const CompulsoryInsurance& site, const law::Book& book);
/// bool: whether the cover reaches the parts that stood before the works.
Result<Determination> existing_parts_covered(const CompulsoryInsurance& site,
                                             const law::Book& book);
/// Date: the edition of the standard clauses of a contract made on `on`.
Result<Determination> standard_clauses_edition(const CompulsoryInsurance& site,
                                               const law::Book& book);

}  // namespace sim::claims::construction
