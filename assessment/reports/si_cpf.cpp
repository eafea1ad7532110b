#include "assessment/reports/si_cpf.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

constexpr std::size_t longest_name = 60;
constexpr std::size_t insee_length = 5;
constexpr std::size_t client_length = 8;
constexpr std::size_t longest_contract = 20;

sim::Failure refused(const std::string& what) {
    return sim::Failure{sim::Problem{{}, what, "Corrigez l’identité, puis recommencez."}};
}

std::string escaped(std::string_view text) {
    std::string made;
    for (const char c : text) {
        switch (c) {
            case '&': made += "&amp;"; break;
            case '<': made += "&lt;"; break;
            case '>': made += "&gt;"; break;
            default: made += c;
        }
    }
    return made;
}

std::string element(std::string_view name, std::string_view text) {
    const std::string tag{name};
    return "<cpf:" + tag + ">" + escaped(text) + "</cpf:" + tag + ">\n";
}

std::string nothing(std::string_view name) {
    return "<cpf:" + std::string{name} + " xsi:nil=\"true\"/>\n";
}

std::string wrapped(std::string_view name, const std::string& inside) {
    const std::string tag{name};
    return "<cpf:" + tag + ">\n" + inside + "</cpf:" + tag + ">\n";
}

std::string_view access_of(Route route) {
    constexpr std::array words{
        std::string_view{"FORMATION_INITIALE_APPRENTISSAGE"},
        std::string_view{"FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION"},
        std::string_view{"FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION"},
        std::string_view{"VAE"}};
    return words[static_cast<std::size_t>(route)];
}

std::string holder_xml(const Identity& who) {
    const auto born = to_iso(who.born);
    return element("nomNaissance", who.birth_name) +
           (who.used_name.empty() ? nothing("nomUsage") : element("nomUsage", who.used_name)) +
           element("prenom1", who.first_name) + element("anneeNaissance", born.substr(0, 4)) +
           element("moisNaissance", born.substr(5, 2)) +
           element("jourNaissance", born.substr(8, 2)) + element("sexe", who.sex) +
           wrapped("codeCommuneNaissance",
                   wrapped("codeInseeNaissance", element("codeInsee", who.birth_insee)));
}

std::string passage_xml(const Session& session, const Candidate& candidate, const Identity& who) {
    return wrapped(
        "passageCertification",
        element("idTechnique", session.id + "-" + candidate.number) +
            element("obtentionCertification", "PAR_ADMISSION") +
            element("donneeCertifiee", "true") +
            element("dateDebutValidite", to_iso(session.last.date())) + nothing("dateFinValidite") +
            element("presenceNiveauLangueEuro", "false") +
            element("presenceNiveauNumeriqueEuro", "false") + nothing("scoring") +
            nothing("mentionValidee") +
            wrapped("modalitesInscription", element("modaliteAcces", access_of(candidate.route))) +
            wrapped("identificationTitulaire", wrapped("titulaire", holder_xml(who))));
}

}  // namespace

sim::Result<Identity> identity_from_json(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    const auto field = [&](const char* name) {
        return json.is_object() && json.contains(name) && json[name].is_string()
                   ? json[name].get<std::string>()
                   : std::string{};
    };
    Identity who{field("birth_name"), field("used_name"),   field("first_name"), {},
                 field("sex"),        field("birth_insee"), field("birth_place")};
    const auto born = sim::date_from_iso(field("born"));
    if (!born) return refused("La date de naissance (born) s’écrit 1999-05-23.");
    who.born = *born;
    for (const auto* name : {&who.birth_name, &who.first_name})
        if (name->empty() || name->size() > longest_name)
            return refused("Nom de naissance et prénom ont de 1 à 60 caractères.");
    if (who.sex != "M" && who.sex != "F") return refused("Le sexe (sex) s’écrit M ou F.");
    if (who.birth_insee.size() != insee_length)
        return refused("Le code INSEE de naissance (birth_insee) a cinq caractères.");
    return who;
}

std::string identity_json(const Identity& who) {
    const Json json{{"birth_name", who.birth_name},
                    {"used_name", who.used_name},
                    {"first_name", who.first_name},
                    {"born", to_iso(who.born)},
                    {"sex", who.sex},
                    {"birth_insee", who.birth_insee},
                    {"birth_place", who.birth_place}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

sim::Result<std::string> si_cpf_xml(const Session& session, const Grid& grid,
                                    const Deposit& deposit,
                                    const std::map<PersonId, Identity>& identities) {
    if (session.phase != Phase::sealed)
        return refused("La session n’est pas signée\u00A0: rien ne se déclare encore.");
    if (deposit.client.size() != client_length || deposit.contract.empty() ||
        deposit.contract.size() > longest_contract)
        return refused(
            "L’identifiant de client a huit caractères, celui du contrat vingt au plus.");
    std::string passages;
    for (const auto& candidate : session.candidates) {
        if (is_reference(session, candidate.number) || !has_title(session, grid, candidate))
            continue;
        const auto who = identities.find(candidate.person);
        if (who == identities.end())
            return refused("L’identité du candidat " + candidate.number + " manque.");
        passages += passage_xml(session, candidate, who->second);
    }
    if (passages.empty())
        return refused("Aucun candidat de cette session n’a la certification entière.");
    const auto certification = element("type", "RNCP") + element("code", "RNCP39615") +
                               element("natureDeposant", "CERTIFICATEUR") +
                               wrapped("passageCertifications", passages);
    const auto body = element("idClient", deposit.client) + element("idContrat", deposit.contract) +
                      wrapped("certifications", wrapped("certification", certification));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\""
           " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n" +
           element("idFlux", deposit.id) + element("horodatage", deposit.stamp) +
           element("action", "CREATION") +
           wrapped("emetteur", element("idClient", deposit.client) +
                                   wrapped("certificateurs", wrapped("certificateur", body))) +
           "</cpf:flux>\n";
}

}  // namespace assessment::reports
