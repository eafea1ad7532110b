#include "assessment/reports/open_badge.hpp"

#include <nlohmann/json.hpp>

#include "assessment/reports/encoding.hpp"
#include "tests/assessment/certification/day.hpp"
#include "tests/support/json_schema.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

TEST(Encoding, IsThatOfTheStandards) {
    EXPECT_EQ(base64url("\xfb\xff"
                        "a"),
              "-_9h");
    EXPECT_EQ(base64url("foob"), "Zm9vYg");
    EXPECT_EQ(base58("Hello World!"), "2NEpo7TZRRrLZSi2U");
    EXPECT_EQ(base58(std::string("\0\0\x28\x7f\xb4\xcd", 6)), "11233QC4");
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        EXPECT_EQ(from_base64url(base64url(bytes)), bytes);
        EXPECT_EQ(from_base58(base58(bytes)), bytes);
        bytes += static_cast<char>(i * 7);
    }
    EXPECT_EQ(from_base64url("a b"), "");
    EXPECT_EQ(from_base58("0OIl"), "");
}

/// The example of the did:key method: the key of all zeros has the prefix of every Ed25519 key.
TEST(OpenBadge, NamesItsIssuerByItsKey) {
    const auto did = did_key(std::string(32, '\0'));
    EXPECT_TRUE(did.starts_with("did:key:z6Mk")) << did;
}

Day signed_day() {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    day.does(anna, Sign{});
    day.does(boris, Sign{});
    return day;
}

TEST(OpenBadge, SaysWhoDeliversWhatAndNoName) {
    const auto day = signed_day();
    const std::string key(32, 'k');
    const auto to_sign = badge_to_sign(day.session, day.grid, day.session.candidates.front(),
                                       {"Certificateur", key, "", "abcd"});
    ASSERT_TRUE(to_sign);
    const auto parts = read_badge(badge_token(*to_sign, std::string(64, 's')));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->to_sign, *to_sign);
    EXPECT_EQ(parts->public_key, key);
    EXPECT_EQ(parts->signature, std::string(64, 's'));
    const auto badge = nlohmann::json::parse(parts->payload);
    EXPECT_EQ(badge["type"][1], "OpenBadgeCredential");
    EXPECT_EQ(badge["issuer"]["name"], "Certificateur");
    EXPECT_EQ(badge["iss"], badge["issuer"]["id"]);
    EXPECT_EQ(badge["validFrom"], "2026-11-20T00:00:00Z");
    EXPECT_EQ(badge["credentialSubject"]["achievement"]["id"], "urn:rncp:RNCP39615");
    EXPECT_EQ(badge["credentialSubject"]["identifier"][0]["identityHash"], "sha256$abcd");
}

using sim::test::Json;

Json badge_schema() {
    return Json::parse(
        sim::test::bytes_of_file(sim::test::source_folder() + "/assets/schema/badge.schema.json"));
}

/// Of the header of the token.
Json header_schema() {
    auto schema = badge_schema();
    return {{"$ref", "#/$defs/header"}, {"$defs", schema["$defs"]}};
}

BadgeParts a_badge(const std::string& block) {
    auto day = signed_day();
    const auto to_sign =
        badge_to_sign(day.session, day.grid, day.session.candidates.front(),
                      {"Certificateur", std::string(32, 'k'), block, std::string(64, 'a')});
    return *read_badge(badge_token(*to_sign, std::string(64, 's')));
}

TEST(OpenBadge, FollowsItsPublishedSchema) {
    const auto schema = badge_schema();
    const auto header = header_schema();
    for (const std::string block : {"", "BC01"}) {
        const auto parts = a_badge(block);
        EXPECT_EQ(sim::test::JsonSchema{schema}.fault(Json::parse(parts.payload)), "");
        EXPECT_EQ(sim::test::JsonSchema{header}.fault(Json::parse(parts.header)), "");
    }
}

struct SpoiltBadge {
    const char* where;
    Json written;  ///< Null: taken away.
};

TEST(OpenBadge, IsRefusedByItsSchemaWhenItIsBroken) {
    const auto schema = badge_schema();
    const auto whole = Json::parse(a_badge("BC01").payload);
    for (const auto& one : std::vector<SpoiltBadge>{
             {"/type/1", "VerifiableCredential"},
             {"/@context/0", "https://www.w3.org/2018/credentials/v1"},
             {"/issuer/id", "https://example.org"},
             {"/issuer", nullptr},
             {"/validFrom", "2026-11-20"},
             {"/credentialSubject/name", "Camille Noël"},
             {"/credentialSubject/identifier/0/hashed", false},
             {"/credentialSubject/identifier/0/identityHash", "sha256$Camille"},
             {"/credentialSubject/achievement/id", "urn:rncp:RNCP1"},
             {"/credentialSubject/achievement/criteria", nullptr},
             {"/nbf", "hier"},
             {"/jti", nullptr}}) {
        auto spoilt = whole;
        const Json::json_pointer place{one.where};
        if (one.written.is_null())
            spoilt.at(place.parent_pointer()).erase(place.back());
        else
            spoilt[place] = one.written;
        EXPECT_NE(sim::test::JsonSchema{schema}.fault(spoilt), "") << one.where;
    }
    const auto header = header_schema();
    auto unsigned_token = Json::parse(a_badge("").header);
    unsigned_token["alg"] = "none";
    EXPECT_NE(sim::test::JsonSchema{header}.fault(unsigned_token), "");
}

TEST(OpenBadge, IsRefusedToWhoHasNotAcquiredIt) {
    const auto day = signed_day();
    EXPECT_FALSE(badge_to_sign(Day{}.session, day.grid, day.session.candidates.front(), {}));
    EXPECT_FALSE(badge_to_sign(day.session, day.grid, day.session.candidates.front(),
                               {"C", std::string(32, 'k'), "BC02", ""}));
    for (const std::string text : {"", "a.b", "a.b.c", "e30.e30.e30"})
        EXPECT_FALSE(read_badge(text)) << text;
}

}  // namespace
}  // namespace assessment::reports
