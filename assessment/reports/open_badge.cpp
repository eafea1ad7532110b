#include "assessment/reports/open_badge.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "assessment/certification/words.hpp"
#include "assessment/reports/diploma.hpp"
#include "assessment/reports/encoding.hpp"

namespace assessment::reports {
namespace {

using namespace certification;
using Json = nlohmann::json;

constexpr std::string_view ed25519 = "\xed\x01";  ///< Multicodec of the key that follows.

sim::Failure no_badge(const std::string& what, const std::string& remedy) {
    return sim::Failure{sim::Problem{{}, what, remedy}};
}

Json achievement(const Grid& grid, const std::string& code) {
    const auto* block = find_block(grid, code);
    const std::string id = "urn:rncp:RNCP39615" + (code.empty() ? "" : ":" + code);
    const std::string name =
        block == nullptr ? "Chargé d’indemnisation en assurance" : code + ", " + block->title;
    return {
        {"id", id},
        {"type", {"Achievement"}},
        {"achievementType", block == nullptr ? "Certification" : "Competency"},
        {"name", name},
        {"description", block == nullptr
                            ? "Certification professionnelle RNCP39615, niveau 6."
                            : "Bloc de compétences de la certification professionnelle RNCP39615."},
        {"criteria",
         {{"narrative",
           "Décision d’un jury, d’après une grille nationale, sur des épreuves notées par deux "
           "jurés."}}}};
}

}  // namespace

std::string did_key(std::string_view public_key) {
    return "did:key:z" + base58(std::string{ed25519} + std::string{public_key});
}

std::string holder_text(const std::string& name, const std::string& number) {
    return name + number;
}

sim::Result<std::string> badge_to_sign(const Session& session, const Grid& grid,
                                       const Candidate& candidate, const Badge& badge) {
    if (session.phase != Phase::sealed)
        return no_badge("La session n’est pas signée\u00A0: rien ne se délivre encore.",
                        "Les membres présents signent d’abord.");
    if (!holds(session, grid, candidate, badge.block))
        return no_badge("Le candidat " + candidate.number + " ne l’a pas acquis.",
                        "Un bloc se demande avec --block.");
    const auto issuer = did_key(badge.public_key);
    const auto number = diploma_number(session, candidate, {{}, {}, badge.block});
    const auto day = to_iso(session.last.date()) + "T00:00:00Z";
    const Json credential{
        {"@context",
         {"https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"}},
        {"id", "urn:constat:" + number},
        {"type", {"VerifiableCredential", "OpenBadgeCredential"}},
        {"name", achievement(grid, badge.block)["name"]},
        {"issuer", {{"id", issuer}, {"type", {"Profile"}}, {"name", badge.issuer}}},
        {"validFrom", day},
        {"awardedDate", day},
        {"credentialSubject",
         {{"type", {"AchievementSubject"}},
          {"identifier",
           {{{"type", "IdentityObject"},
             {"identityType", "name"},
             {"hashed", true},
             {"salt", number},
             {"identityHash", "sha256$" + badge.holder_hash}}}},
          {"achievement", achievement(grid, badge.block)}}}};
    Json payload = credential;
    payload["iss"] = issuer;
    payload["jti"] = credential["id"];
    payload["nbf"] = session.last.date().number() * 86'400;
    const auto key = issuer.substr(std::string_view{"did:key:"}.size());
    const Json header{{"alg", "EdDSA"}, {"typ", "JWT"}, {"kid", issuer + "#" + key}};
    return base64url(header.dump()) + "." +
           base64url(payload.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string badge_token(const std::string& to_sign, std::string_view signature) {
    return to_sign + "." + base64url(signature);
}

sim::Result<BadgeParts> read_badge(std::string_view token) {
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (first == std::string_view::npos || first == last)
        return no_badge("Ce n’est pas un badge signé.",
                        "Un badge a trois parties séparées par un point.");
    BadgeParts parts{std::string{token.substr(0, last)},
                     from_base64url(token.substr(0, first)),
                     from_base64url(token.substr(first + 1, last - first - 1)),
                     from_base64url(token.substr(last + 1)),
                     {}};
    const auto header = Json::parse(parts.header, nullptr, false);
    const auto payload = Json::parse(parts.payload, nullptr, false);
    if (!header.is_object() || !header.contains("alg") || header["alg"] != "EdDSA" ||
        !payload.is_object() || !payload.contains("iss") || !payload["iss"].is_string())
        return no_badge("Ce badge n’est pas signé comme il faut (EdDSA).", "");
    const auto issuer = payload["iss"].get<std::string>();
    const std::string start = "did:key:z";
    const auto key = issuer.starts_with(start) ? from_base58(issuer.substr(start.size())) : "";
    if (!key.starts_with(ed25519))
        return no_badge("L’émetteur du badge n’a pas de clé lisible.", "");
    parts.public_key = key.substr(ed25519.size());
    return parts;
}

std::vector<std::string> badge_lines(std::string_view payload) {
    const auto badge = Json::parse(payload, nullptr, false);
    const auto said = [&](const char* where) -> std::string {
        const Json::json_pointer at{where};
        if (!badge.is_object() || !badge.contains(at) || !badge.at(at).is_string()) return {};
        return badge.at(at).get<std::string>();
    };
    std::vector<std::string> lines;
    const auto add = [&](std::string_view label, const std::string& value) {
        if (!value.empty()) lines.push_back(std::string{label} + "\u00A0: " + value);
    };
    add("Acquis", said("/name"));
    add("Certificateur", said("/issuer/name"));
    if (const auto day = sim::date_from_iso(said("/validFrom").substr(0, 10)))
        add("Depuis le", to_french(*day));
    add("Numéro", said("/credentialSubject/identifier/0/salt"));
    return lines;
}

}  // namespace assessment::reports
