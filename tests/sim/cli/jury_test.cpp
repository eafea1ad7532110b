#include <algorithm>
#include <fstream>
#include <regex>

#include <nlohmann/json.hpp>

#include "tests/sim/cli/jury_day.hpp"
#include "tests/support/json_schema.hpp"

namespace sim::cli {
namespace {

using test::Json;
using test::JsonSchema;

TEST_F(JuryDay, FixesASlotAndChangesARole) {
    prepare();
    const auto slot = [&](const std::string& at) {
        return on_copy("slot", "lea", {"--at", at, "--minutes", "80", "--place", "salle 2"});
    };
    expect_done(slot("2020-11-20 09:30"));
    EXPECT_TRUE(slot("demain").starts_with("refusé"));
    EXPECT_TRUE(slot("2020-11-20 25:00").starts_with("refusé"));
    expect_done(jury({"role", "--as", "lea", "--person", "3", "--role", "moderator"}));
    EXPECT_NE(jury({"people", "--as", "lea"}).find("boris  moderator"), std::string::npos);
    EXPECT_TRUE(
        jury({"role", "--as", "lea", "--person", "1", "--role", "juror"}).starts_with("refusé"));
}

TEST_F(JuryDay, GoesFromTheFirstAccountToTheSignedResults) {
    prepare();
    mark_and_decide();
    const auto results = nlohmann::json::parse(jury({"export", "lyon", "--as", "lea", "--json"}));
    const auto published =
        Json::parse(test::bytes_of_file(root + "/assets/schema/resultats.schema.json"));
    auto open_format = Json::parse(jury({"export", "lyon", "--as", "lea", "--json"}));
    EXPECT_EQ(JsonSchema{published}.fault(open_format), "");
    open_format["candidates"][0]["blocks"][0]["outcome"] = "maybe";
    EXPECT_EQ(JsonSchema{published}.fault(open_format),
              "$.candidates[0].blocks[0].outcome is no word of the list");
    EXPECT_EQ(results["session"]["phase"], "sealed");
    EXPECT_EQ(results["candidates"][0]["title"], true);
    EXPECT_EQ(results["candidates"][0]["blocks"][0]["outcome"], "acquired");
    EXPECT_EQ(results["seal"].get<std::string>().size(), 64u);
    const auto csv = jury({"export", "lyon", "--as", "lea", "--csv"});
    EXPECT_NE(csv.find("\"" + number + "\";\"'=Camille Noël\";\"VAE\";\"BC04\""), std::string::npos)
        << csv;
    expect_done(jury(
        {"export", "lyon", "--as", "lea", "--xlsx", "--out", (folder.path() / "r.xlsx").string()}));
    EXPECT_TRUE(test::bytes_of_file((folder.path() / "r.xlsx").string()).starts_with("PK"));
    const auto pdf = jury({"paper", "lyon", "--as", "lea"});
    EXPECT_TRUE(pdf.starts_with("%PDF-")) << pdf.substr(0, 200);
    EXPECT_TRUE(jury({"paper", "lyon", "--as", "lea", "--candidate", number}).starts_with("%PDF-"));
    std::ofstream{folder / "camille.json"}
        << R"({"birth_name":"Noël","first_name":"Camille","born":"1999-05-23","sex":"F",)"
        << R"("birth_insee":"69123","birth_place":"Lyon"})";
    expect_done(
        jury({"identity", "--as", "lea", "--person", "4", "--file", folder / "camille.json"}));
    EXPECT_TRUE(jury({"diploma", "lyon", "--as", "lea", "--candidate", number, "--certifier",
                      "Essai", "--place", "Lyon", "--data", root})
                    .starts_with("%PDF-"));
    const auto token = folder / "camille.jwt";
    expect_done(jury({"badge", "lyon", "--as", "lea", "--candidate", number, "--certifier", "Essai",
                      "--key", folder / "cle", "--out", token}));
    const auto verified = jury({"verify-badge", "--as", "lea", "--file", token});
    EXPECT_TRUE(verified.starts_with("Signature"));
    const auto badge = Json::parse(test::bytes_of_file(root + "/assets/schema/badge.schema.json"));
    EXPECT_EQ(JsonSchema{badge}.fault(Json::parse(verified.substr(verified.find("\n{")))), "");
    auto changed = test::bytes_of_file(token);
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    std::ofstream{token} << changed;
    EXPECT_TRUE(jury({"verify-badge", "--as", "lea", "--file", token}).starts_with("refusé"));
    const auto said = Json::parse(jury({"xapi", "lyon", "--as", "lea"}));
    ASSERT_EQ(said.size(), 3u);
    EXPECT_EQ(said[1]["verb"]["id"], "http://adlnet.gov/expapi/verbs/passed");
    const auto statements =
        Json::parse(test::bytes_of_file(root + "/assets/schema/xapi.schema.json"));
    EXPECT_EQ(JsonSchema{statements}.fault(said), "");
    EXPECT_EQ(jury({"purge", "--as", "lea", "--data", root}),
              "0 effacement à faire, avec --apply.\n");
    EXPECT_NE(jury({"statistics", "lyon", "--as", "anna"}).find("moins de 50 copies"),
              std::string::npos);
    EXPECT_NE(jury({"person-data", "--as", "lea", "--person", "4"}).find(number),
              std::string::npos);
    expect_done(jury({"erase-person", "--as", "lea", "--person", "4"}));
    EXPECT_NE(jury({"export", "lyon", "--as", "lea", "--csv"}).find("effacée"), std::string::npos);
}

TEST_F(JuryDay, ComparesItsJurorsToReferencesAndMarksAgain) {
    prepare();
    const auto said = jury(
        {"reference", "lyon", "--as", "lea", "--block", "BC04", "--levels", levels("BC04", 1)});
    EXPECT_NE(said.find("R-1"), std::string::npos) << said;
    const auto of_candidate = std::exchange(number, "R-1");
    expect_done(on_copy("allot", "lea", {"--person", "2"}));
    expect_done(on_copy("mark", "anna", {"--levels", levels("BC04", 2)}));
    expect_done(on_copy("hand-in", "anna"));
    number = of_candidate;
    EXPECT_NE(jury({"calibration", "lyon", "--as", "anna"}).find("donné 2, attendu 1 (+1)"),
              std::string::npos);
    EXPECT_EQ(jury({"calibration", "lyon", "--as", "boris"}), "Aucun écart à montrer.\n");
    mark_and_decide();
    EXPECT_EQ(jury({"remark", "lyon", "--as", "anna", "--data", root}), "Aucune note ne change.\n");
    EXPECT_EQ(jury({"export", "lyon", "--as", "lea", "--json"}).find("R-1"), std::string::npos);
}

TEST_F(JuryDay, SaysWhatWasDrawnAndWhatIsLeft) {
    prepare();
    const auto drawn = on_copy("draw", "lea", {"--data", root});
    EXPECT_TRUE(drawn.starts_with("Sujet tiré\u00A0: ")) << drawn;
    EXPECT_NE(drawn.find(", variante "), std::string::npos) << drawn;
    EXPECT_NE(drawn.find(" min pour ce candidat."), std::string::npos) << drawn;
    const auto shown = jury({"show", "lyon", "--as", "lea"});
    EXPECT_NE(shown.find("juré 2, anna, président, qualifié, extérieur"), std::string::npos);
    EXPECT_NE(shown.find("Reste\u00A0: 1 copie à noter\u202F; 1 copie à décider."),
              std::string::npos)
        << shown;
    for (const std::string person : {"2", "3"})
        expect_done(on_copy("allot", "lea", {"--person", person}));
    EXPECT_TRUE(
        on_copy("mark", "anna", {"--levels", "bc04.2-calm=1,rien=1"}).starts_with("refusé"));
    for (const std::string juror : {"anna", "boris"}) {
        expect_done(on_copy("mark", juror, {"--levels", levels("BC04", 2)}));
        expect_done(on_copy("hand-in", juror));
    }
    EXPECT_TRUE(jury({"deliberate", "lyon", "--as", "anna", "--present", "2,3"})
                    .ends_with("Reste 1 copie à décider.\n"));
    EXPECT_TRUE(on_copy("decide", "anna", {"--outcome", "acquis"})
                    .ends_with("Tout est décidé. Reste 2 signatures\u00A0: «\u00A0constat jury "
                               "sign\u00A0».\n"));
    EXPECT_NE(jury({"show", "lyon", "--as", "anna"})
                  .find(" (±\u00A0non estimable) sur 100\n"
                        "±\u00A0: erreur type de mesure."),
              std::string::npos);
    EXPECT_NE(on_copy("sheet", "anna").find(" (±\u00A0non estimable)\n±\u00A0: erreur"),
              std::string::npos);
    EXPECT_TRUE(jury({"paper", "lyon", "--as", "lea", "--candidate", number, "--feedback"})
                    .starts_with("%PDF-"));
    expect_done(jury({"sign", "lyon", "--as", "anna"}));
    EXPECT_TRUE(jury({"sign", "lyon", "--as", "boris"}).ends_with("elle est scellée.\n"));
}

TEST_F(JuryDay, NamesWhatIsWrongInWhatWasTyped) {
    prepare();
    EXPECT_NE(jury({"create", "paris", "--as", "lea", "--centre", "Paris", "--date", "2020-11-31",
                    "--blocks", "BC04", "--data", root})
                  .find("«\u00A02020-11-31\u00A0» n’est pas un jour."),
              std::string::npos);
    EXPECT_NE(jury({"enrol", "lyon", "--as", "lea", "--person", "99", "--route", "vae"})
                  .find("Personne n’a le n°\u00A099 dans cette base."),
              std::string::npos);
    expect_done(
        jury({"account", "--as", "lea", "--login", "eve", "--name", "Ève", "--role", "apprentice"},
             phrase + phrase));
    EXPECT_NE(jury({"list", "--as", "eve"}).find("n’a pas sa place dans la salle du jury"),
              std::string::npos);
    EXPECT_NE(jury({"enrol", "lyon", "--as", "lea", "--person", "5", "--route", "ailleurs"})
                  .find("continuing («\u00A0formation continue\u00A0»)"),
              std::string::npos);
    expect_done(
        jury({"enrol", "lyon", "--as", "lea", "--person", "5", "--route", "formation continue"}));
}

struct Forbidden {
    std::string as;
    std::vector<std::string> words;
    std::string why;
};

TEST_F(JuryDay, RefusesWhatARoleDoesNotAllow) {
    prepare();
    for (const auto& row : std::vector<Forbidden>{
             {"anna", {"account", "--login", "x"}, "gérer les comptes"},
             {"anna",
              {"create", "paris", "--centre", "Paris", "--date", "2020-01-01", "--data", root},
              "créer une session"},
             {"anna", {"export", "lyon"}, "n’est pas ouverte"},
             {"anna", {"statistics", "lyon"}, "sans voir les autres"},
             {"lea", {"sign", "lyon"}, "signer le procès-verbal"},
             {"lea",
              {"sheet", "lyon", "--candidate", number, "--block", "BC04"},
              "voir toutes les notes"}}) {
        auto words = row.words;
        words.insert(words.end(), {"--as", row.as});
        EXPECT_NE(jury(words).find(row.why), std::string::npos) << jury(words);
    }
    EXPECT_EQ(jury({"show", "lyon", "--as", "anna"}).find("Camille"), std::string::npos);
    EXPECT_NE(jury({"list", "--as", "anna"}, "mauvais mot de passe\n").find("pas le bon"),
              std::string::npos);
    EXPECT_NE(jury({"init", "--login", "eve", "--name", "Eve"}).find("déjà ses comptes"),
              std::string::npos);
}

TEST(JuryGuide, NamesOrdersAndOptionsThatExist) {
    std::istringstream no_input;
    std::ostringstream out, err;
    ASSERT_EQ(run({"jury", "--help"}, {no_input, out, err}), done);
    auto help = out.str();
    std::ranges::replace(help, '\n', ' ');
    const auto guide = test::bytes_of_file(root + "/docs/guide-du-jury.md");
    const std::regex line{"constat jury ([a-z-]+)([^\\n`]*)"};
    const std::regex option{"--[a-z]+"};
    int orders = 0;
    for (std::sregex_iterator at{guide.begin(), guide.end(), line}, end; at != end; ++at) {
        ++orders;
        EXPECT_NE(help.find("constat jury " + (*at)[1].str()) == std::string::npos
                      ? help.find("  " + (*at)[1].str() + " ")
                      : 0u,
                  std::string::npos)
            << (*at)[0];
        const std::string rest = (*at)[2];
        for (std::sregex_iterator o{rest.begin(), rest.end(), option}; o != end; ++o)
            EXPECT_NE(help.find(o->str()), std::string::npos) << (*at)[0];
    }
    EXPECT_GE(orders, 24);
}

/// Forty orders are too many to read when one is asked about.
TEST(JuryGuide, TellsOfOneOrderWhenItIsNamed) {
    std::istringstream no_input;
    std::ostringstream out, err;
    ASSERT_EQ(run({"jury", "mark", "--help"}, {no_input, out, err}), done);
    EXPECT_NE(out.str().find("\n  mark SESSION"), std::string::npos) << out.str();
    EXPECT_EQ(out.str().find("\n  allot SESSION"), std::string::npos) << out.str();
    std::ostringstream unknown;
    ASSERT_EQ(run({"jury", "marks", "--help"}, {no_input, unknown, err}), done);
    EXPECT_NE(unknown.str().find("\n  allot SESSION"), std::string::npos) << unknown.str();
}

TEST(JuryGuide, ShowsEveryOrder) {
    std::istringstream no_input;
    std::ostringstream out, err;
    ASSERT_EQ(run({"jury", "--help"}, {no_input, out, err}), done);
    const auto help = out.str();
    const auto guide = test::bytes_of_file(root + "/docs/guide-du-jury.md");
    const std::regex order{"\n  ([a-z][a-z-]+)"};
    int orders = 0;
    for (std::sregex_iterator at{help.begin(), help.end(), order}, end; at != end; ++at) {
        ++orders;
        EXPECT_NE(guide.find("constat jury " + (*at)[1].str()), std::string::npos) << (*at)[1];
    }
    EXPECT_GE(orders, 38);
}

}  // namespace
}  // namespace sim::cli
