#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assessment/reports/results_export.hpp"

/// Open Badges 3.0 credentials as JWT (VC-JWT, EdDSA): made and verified without a network. The
/// issuer is a `did:key`, so the public key travels with the badge; who owns it is to be published
/// by the certifying body.
namespace assessment::reports {

struct Badge {
    std::string issuer;       ///< Name of the certifying body.
    std::string public_key;   ///< 32 bytes of Ed25519.
    std::string block;        ///< Empty: the whole title.
    std::string holder_hash;  ///< SHA-256 of `holder_text`, in hexadecimal: no name is written.
};

/// What is hashed: the name, then the number of the diploma as its salt.
std::string holder_text(const std::string& name, const std::string& number);

/// "did:key:z6Mk…" of an Ed25519 key.
std::string did_key(std::string_view public_key);

/// "header.payload", to be signed. Refused while the session is not signed, or for who has not
/// acquired it.
sim::Result<std::string> badge_to_sign(const certification::Session& session,
                                       const certification::Grid& grid,
                                       const certification::Candidate& candidate,
                                       const Badge& badge);
/// The whole token.
std::string badge_token(const std::string& to_sign, std::string_view signature);

struct BadgeParts {
    std::string to_sign;
    std::string header;   ///< JSON
    std::string payload;  ///< JSON
    std::string signature;
    std::string public_key;  ///< Of the issuer that the payload names.
};
/// A token in its parts, to be verified; a Problem when it is not one.
sim::Result<BadgeParts> read_badge(std::string_view token);
/// What the payload says, for a person: what was acquired, who delivers it, since when, number.
std::vector<std::string> badge_lines(std::string_view payload);

}  // namespace assessment::reports
