#include "sim/app/core/building.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sim/app/core/building_knowledge.hpp"
#include "sim/app/core/sketch.hpp"

namespace sim::app {
namespace {

using claims::DamageHead;
using claims::PartyKind;

claims::Party party(const char* id, PartyKind kind, const char* civility, const char* name) {
    claims::Party made;
    made.id = id;
    made.kind = kind;
    made.civility = civility;
    made.name = name;
    return made;
}

claims::Policy policy(const char* id, const char* holder, const char* insurer) {
    claims::Policy made;
    made.id = id;
    made.holder = holder;
    made.insurer = insurer;
    made.since = Date::of(2020, 1, 1);
    return made;
}

claims::Damage damage(const char* label, DamageHead head) {
    claims::Damage made;
    made.id = label;
    made.label = label;
    made.head = head;
    made.owner = "tenant";
    return made;
}

/// A tenant on the second floor, wet; a neighbour above, from whom the water comes.
claims::Facts two_flats() {
    claims::Facts facts;
    facts.insurer = "us";
    facts.insured = "tenant";
    facts.parties = {party("us", PartyKind::insurer, "", "Orsanne"),
                     party("brumelle", PartyKind::insurer, "", "Brumelle"),
                     party("tournelle", PartyKind::insurer, "", "Tournelle"),
                     party("tenant", PartyKind::person, "Mme", "Alice Roux"),
                     party("landlord", PartyKind::person, "M.", "Paul Vidal"),
                     party("neighbour", PartyKind::person, "M.", "Jean Blot"),
                     party("syndic", PartyKind::syndic, "", "Cabinet Verdelin")};
    facts.policies = {policy("home", "tenant", "us"), policy("next", "neighbour", "brumelle")};
    facts.building = {claims::BuildingRegime::copropriete, "syndic", "tournelle"};
    facts.loss.on = Date::of(2026, 3, 9);
    facts.loss.origin = "upstairs";
    claims::Premises flat;
    flat.id = "flat";
    flat.label = "appartement du 2e étage gauche";
    flat.owner = "landlord";
    flat.occupant = "tenant";
    flat.damage = {damage("Peinture de la cuisine", DamageHead::embellissements),
                   damage("Parquet de l’entrée", DamageHead::immovable),
                   damage("Buffet", DamageHead::contents)};
    claims::Premises upstairs;
    upstairs.id = "upstairs";
    upstairs.label = "appartement du 3e étage gauche";
    upstairs.owner = upstairs.occupant = "neighbour";
    facts.premises = {flat, upstairs};
    return facts;
}

const char* const letter = "De l’eau coule chez moi. La peinture cloque, le buffet gonfle.";
const char* const constat =
    "date: 9 mars\norigine: b\ncause: inconnue\na.nom: Mme Alice Roux\n"
    "a.assureur: Orsanne\nb.nom: M. Jean Blot\nb.assureur: Brumelle\n";
const char* const report =
    "Cause : joint usé, dans l’appartement du 3e étage gauche. Le parquet "
    "de l’entrée est à refaire.";

bool says(const SketchView& section, std::string_view words) {
    return std::ranges::any_of(section.shapes, [&](const SketchShape& shape) {
        return shape.text.find(words) != std::string::npos;
    });
}

std::ptrdiff_t drawn(const SketchView& section, SketchInk ink) {
    return std::ranges::count(section.shapes, ink, &SketchShape::ink);
}

TEST(Building, AtFirstShowsTheInsuredAloneAndALeakToFind) {
    const auto section = building_section(two_flats(), {letter});
    EXPECT_EQ(section.title, "Coupe de l’immeuble");
    EXPECT_TRUE(says(section, "Appartement du 2e étage gauche"));
    EXPECT_TRUE(says(section, "Locataire\u00A0: Mme Alice Roux"));
    EXPECT_TRUE(says(section, "Propriétaire\u00A0: M. Paul Vidal"));
    EXPECT_TRUE(says(section, "Assureur\u00A0: nous, Orsanne"));
    EXPECT_TRUE(says(section, "Assureur de l’immeuble\u00A0: à demander"));
    EXPECT_TRUE(says(section, "?"));
    EXPECT_FALSE(says(section, "Jean Blot"));
    EXPECT_EQ(section.caption.find("3e étage"), std::string::npos);
}

TEST(Building, ShowsWhatAConstatSaysOfTheNeighbour) {
    const auto section = building_section(two_flats(), {letter, constat});
    EXPECT_TRUE(says(section, "Chez soi\u00A0: M. Jean Blot"));
    EXPECT_TRUE(says(section, "Assureur\u00A0: Brumelle"));
    EXPECT_TRUE(says(section, "Départ de l’eau"));
    EXPECT_FALSE(says(section, "?"));
    EXPECT_NE(section.caption.find("Départ de l’eau, d’après les pièces\u00A0: appartement du 3e"),
              std::string::npos);
}

TEST(Building, DoesNotTakeTheOriginFromAConstatThatNamesSomeoneElse) {
    std::string wrong = constat;
    wrong.replace(wrong.find("origine: b"), 10, "origine: a");
    EXPECT_EQ(known_building(two_flats(), {wrong}).origin, nullptr);
    EXPECT_NE(known_building(two_flats(), {wrong, report}).origin, nullptr);
}

TEST(Building, SaysThatNobodyKnowsTheCauseWhenAReportDoesNot) {
    const std::string unsure = "Cause inconnue. Vu l’appartement du 3e étage gauche.";
    const auto known = known_building(two_flats(), {unsure});
    EXPECT_EQ(known.locals.size(), 2u);
    EXPECT_EQ(known.origin, nullptr);
}

TEST(Building, DrawsADamageOnceAPieceNamesIt) {
    const auto before = known_building(two_flats(), {letter, constat}).locals.back();
    EXPECT_TRUE(before.surfaces_wet);
    EXPECT_TRUE(before.goods_wet);
    EXPECT_FALSE(before.floor_wet);
    EXPECT_TRUE(known_building(two_flats(), {letter, constat, report}).locals.back().floor_wet);
}

TEST(Building, PutsTheFloorsInOrderAndTheDropsBetweenThem) {
    const auto section = building_section(two_flats(), {letter, constat, report});
    const auto height_of = [&](std::string_view words) {
        const auto found = std::ranges::find_if(section.shapes, [&](const SketchShape& shape) {
            return shape.text.find(words) != std::string::npos;
        });
        return found == section.shapes.end() ? -1 : found->points.front().y;
    };
    EXPECT_LT(height_of("Appartement du 3e"), height_of("Appartement du 2e"));
    EXPECT_GT(drawn(section, SketchInk::water), 4);
    EXPECT_GE(drawn(section, SketchInk::damage), 3);
    EXPECT_EQ(drawn(section, SketchInk::impact), 2) << "the leak, and its sign in the legend";
}

TEST(Building, StaysInItsFrame) {
    auto facts = two_flats();
    for (const char* floor : {"4e étage", "1er étage", "rez-de-chaussée"}) {
        auto more = facts.premises.back();
        more.id = more.label = floor;
        facts.premises.push_back(more);
    }
    const std::vector<std::vector<std::string>> moments{{letter}, {letter, constat, report}};
    for (const auto& read : moments)
        for (const auto& shape : building_section(facts, read).shapes)
            for (const auto& point : shape.points) {
                EXPECT_TRUE(point.x >= 0 && point.x + shape.room <= sketch_width) << shape.text;
                EXPECT_TRUE(point.y >= 0 && point.y <= sketch_height) << shape.text;
            }
}

TEST(Building, OfAHouseHasNoCommonParts) {
    auto facts = two_flats();
    facts.building = {claims::BuildingRegime::single_owner, "", ""};
    facts.premises.pop_back();
    facts.premises.front().label = "maison individuelle";
    const auto section = building_section(facts, {letter});
    EXPECT_EQ(section.title, "Coupe de la maison");
    EXPECT_FALSE(says(section, "Parties communes"));
}

TEST(Building, IsNotDrawnForAnotherPerilNorWithoutPremises) {
    auto fire = two_flats();
    fire.loss.peril = claims::Peril::fire;
    EXPECT_EQ(building_section(fire, {letter}), SketchView{});
    auto nowhere = two_flats();
    nowhere.premises.clear();
    EXPECT_EQ(building_section(nowhere, {letter}), SketchView{});
}

TEST(Building, ReadsTheFloorOfALabel) {
    EXPECT_EQ(floor_of("appartement du 2e étage gauche"), 2);
    EXPECT_EQ(floor_of("lot du premier étage, atelier et logement"), 1);
    EXPECT_EQ(floor_of("local du rez-de-chaussée"), 0);
    EXPECT_EQ(floor_of("maison individuelle"), std::nullopt);
}

TEST(Building, TheSignsOfItsLegendDoNotTouchTheirWords) {
    const auto view = building_section(two_flats(), {report});
    constexpr int below_the_ground = 512;
    std::size_t words = 0;
    for (const auto& text : view.shapes) {
        if (text.letters == 0 || text.text == "?" || text.points.front().y <= below_the_ground)
            continue;
        ++words;
        for (const auto& sign : view.shapes) {
            if (!sign.text.empty()) continue;
            const auto is_beside = [&](const SketchPoint& point) {
                return point.y > below_the_ground && point.y > text.points.front().y - 12 &&
                       point.y < text.points.front().y + 34 && point.x < text.points.front().x + 60;
            };
            for (const auto& point : sign.points) {
                if (!is_beside(point)) continue;
                EXPECT_LE(point.x, text.points.front().x - 6) << text.text;
            }
        }
    }
    EXPECT_GE(words, 3u);
}

}  // namespace
}  // namespace sim::app
