#include "assessment/reports/si_cpf.hpp"

#include <gtest/gtest.h>

#include <memory>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include "tests/assessment/certification/day.hpp"
#include "tests/support/source_folder.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

const std::string anne =
    R"({"birth_name":"Durand & fils","first_name":"Anne","born":"1999-05-23","sex":"F","birth_insee":"69123"})";
const Deposit deposit{"depot-1", "2026-11-21T10:00:00Z", "00ABC000", "MCFCER000000"};

struct Free {
    void operator()(xmlSchemaParserCtxt* it) const { xmlSchemaFreeParserCtxt(it); }
    void operator()(xmlSchema* it) const { xmlSchemaFree(it); }
    void operator()(xmlSchemaValidCtxt* it) const { xmlSchemaFreeValidCtxt(it); }
    void operator()(xmlDoc* it) const { xmlFreeDoc(it); }
};
template <class T>
using Held = std::unique_ptr<T, Free>;

bool is_valid(const std::string& xml) {
    const auto path = sim::test::source_folder() + "/assets/schema/si-cpf.xsd";
    const Held<xmlSchemaParserCtxt> parser{xmlSchemaNewParserCtxt(path.c_str())};
    const Held<xmlSchema> schema{xmlSchemaParse(parser.get())};
    const Held<xmlSchemaValidCtxt> valid{xmlSchemaNewValidCtxt(schema.get())};
    const Held<xmlDoc> document{
        xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "flux.xml", nullptr, 0)};
    return schema && document && xmlSchemaValidateDoc(valid.get(), document.get()) == 0;
}

/// A signed session whose only candidate has the title.
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

TEST(SiCpf, DeclaresTheHoldersInXmlThatTheSchemaAccepts) {
    const auto day = signed_day();
    const auto xml =
        si_cpf_xml(day.session, day.grid, deposit, {{100, identity_from_json(anne).value()}});
    ASSERT_TRUE(xml) << xml.error().what;
    EXPECT_TRUE(is_valid(*xml)) << *xml;
    EXPECT_NE(xml->find("<cpf:nomNaissance>Durand &amp; fils</cpf:nomNaissance>"),
              std::string::npos);
    EXPECT_NE(xml->find("<cpf:modaliteAcces>FORMATION_INITIALE_APPRENTISSAGE</cpf:modaliteAcces>"),
              std::string::npos);
    EXPECT_NE(xml->find("<cpf:dateFinValidite xsi:nil=\"true\"/>"), std::string::npos);
}

TEST(SiCpf, HasASchemaThatRefusesWhatIsWrong) {
    const auto day = signed_day();
    auto xml = si_cpf_xml(day.session, day.grid, deposit, {{100, identity_from_json(anne).value()}})
                   .value();
    xml.replace(xml.find("<cpf:sexe>F"), 11, "<cpf:sexe>X");
    EXPECT_FALSE(is_valid(xml));
}

TEST(SiCpf, IsRefusedBeforeTheSignatureAndWithoutAnIdentity) {
    EXPECT_EQ(si_cpf_xml(Day{}.session, small_grid(), deposit, {}).error().what,
              "La session n’est pas signée\u00A0: rien ne se déclare encore.");
    const auto day = signed_day();
    EXPECT_EQ(si_cpf_xml(day.session, day.grid, deposit, {}).error().what,
              "L’identité du candidat " + day.copy.candidate + " manque.");
}

TEST(AnIdentity, IsRefusedWithWhatIsWrong) {
    EXPECT_EQ(identity_from_json("x").error().what,
              "La date de naissance (born) s’écrit 1999-05-23.");
    auto wrong = anne;
    wrong.replace(wrong.find("\"F\""), 3, "\"?\"");
    EXPECT_EQ(identity_from_json(wrong).error().what, "Le sexe (sex) s’écrit M ou F.");
}

}  // namespace
}  // namespace assessment::reports
