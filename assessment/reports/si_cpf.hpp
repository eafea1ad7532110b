#pragma once

#include <map>
#include <string>

#include "assessment/certification/results.hpp"

/// The declaration of the holders to the SI-CPF (Code du travail, art. L6113-8, R6113-17-1 to -4),
/// as XML. The public authority's schema is not public: ours (`assets/schema/si-cpf.xsd`) says what
/// we understood of it, and the last paragraphs of docs/guide-du-jury.md what is uncertain.
namespace assessment::reports {

/// What the declaration needs of a person, kept as JSON beside the name.
struct Identity {
    std::string birth_name;
    std::string used_name;  ///< May be empty.
    std::string first_name;
    sim::Date born;
    std::string sex;          ///< "M" or "F".
    std::string birth_insee;  ///< Of the place of birth: five characters.
    std::string birth_place;  ///< Its name, for the parchemin; the declaration does without.
    friend bool operator==(const Identity&, const Identity&) = default;
};
/// `{"birth_name","used_name","first_name","born","sex","birth_insee","birth_place"}`; refuses what
/// the declaration would refuse.
sim::Result<Identity> identity_from_json(std::string_view text);

/// The same, written.
std::string identity_json(const Identity& who);

struct Deposit {
    std::string id;        ///< Of this deposit: one each.
    std::string stamp;     ///< "2026-11-21T10:00:00Z"
    std::string client;    ///< Given to the certifying body: eight characters.
    std::string contract;  ///< At most twenty.
};

/// Only candidates who hold the whole title, of a sealed session. Same input, same bytes.
sim::Result<std::string> si_cpf_xml(const certification::Session& session,
                                    const certification::Grid& grid, const Deposit& deposit,
                                    const std::map<certification::PersonId, Identity>& identities);

}  // namespace assessment::reports
