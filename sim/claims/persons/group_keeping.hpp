#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Keeping the health cover of a group after leaving it (law 89-1009, « loi Evin », art. 4).
namespace sim::claims::persons {

enum class Leaver : std::uint8_t { retired, unemployed, disabled, family_of_deceased, other };
inline constexpr std::array leaver_words{
    Option{"retired", "Retraité"},
    Option{"unemployed", "Privé d’emploi, avec un revenu de remplacement"},
    Option{"disabled", "Titulaire d’une rente d’incapacité ou d’invalidité"},
    Option{"family_of_deceased", "Proche garanti d’un assuré décédé"},
    Option{"other", "Autre départ, démission comprise"},
};
constexpr std::span<const Option> words_of(Leaver) {
    return leaver_words;
}

struct GroupKeeping {
    Date on;
    Leaver leaver = Leaver::retired;
    std::optional<Date> asked_on;
    std::optional<Date> kept_from;  ///< The individual contract.
    Money group_premium;            ///< Whole, the employer's part with it.
    std::int64_t year = 1;
};
inline constexpr std::array group_keeping_facts{
    must<&GroupKeeping::on>("on", "Fin du contrat de travail ou de la portabilité, ou décès"),
    may<&GroupKeeping::leaver>("leaver", "Situation de la personne"),
    may<&GroupKeeping::asked_on>("asked_on", "Demande de la personne"),
    may<&GroupKeeping::kept_from>("kept_from", "Effet du contrat individuel"),
    may<&GroupKeeping::group_premium>("group_premium",
                                      "Tarif global des salariés actifs, part patronale comprise"),
    may<&GroupKeeping::year>("year", "Année du contrat individuel, 1 pour la première")
        .between(1, 60),
};
constexpr std::span<const Fact<GroupKeeping>> facts_of(const GroupKeeping*) {
    return group_keeping_facts;
}
constexpr MatterName matter_of(const GroupKeeping*) {
    return {"group.keeping", "Maintien de la couverture santé après le départ"};
}
Problems impossible(const GroupKeeping& keeping);

/// bool: whether the insurer must keep the cover, asked in time when a request is stated.
Result<Determination> health_kept(const GroupKeeping& keeping, const law::Book& book);
/// Date: the last day on which the insurer proposes it.
Result<Determination> health_proposal_by(const GroupKeeping& keeping, const law::Book& book);
/// Date: the last day on which the person asks for it.
Result<Determination> health_request_by(const GroupKeeping& keeping, const law::Book& book);
/// Date: the first day on which the relatives of a deceased may be left without it.
Result<Determination> health_family_until(const GroupKeeping& keeping, const law::Book& book);
/// Money: the highest premium of that year; refused once no text bounds it.
Result<Determination> health_premium_cap(const GroupKeeping& keeping, const law::Book& book);

}  // namespace sim::claims::persons
