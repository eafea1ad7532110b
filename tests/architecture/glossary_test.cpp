// docs/glossary.md is the only list of French terms of art: what the code uses stands there.
#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

struct Row {
    int line = 0;
    std::vector<std::string> cells;  ///< Code, French, meaning, source, trap.
};

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" `");
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(" `") - begin + 1);
}

/// The rows of a table whose first cell is `code`.
std::vector<Row> rows_of(const std::string& markdown) {
    std::vector<Row> rows;
    int number = 0;
    for (const auto& line : lines_of(markdown)) {
        ++number;
        if (!line.starts_with("| `")) continue;
        Row row{number, {}};
        for (std::size_t at = 1; at < line.size();) {
            const auto end = std::min(line.find('|', at), line.size());
            row.cells.push_back(trimmed(line.substr(at, end - at)));
            at = end + 1;
        }
        rows.push_back(row);
    }
    return rows;
}

std::set<std::string> terms_of(const std::vector<Row>& rows) {
    std::set<std::string> terms;
    for (const auto& row : rows) terms.insert(row.cells.front());
    return terms;
}

std::vector<std::string> words_of(const char* text) {
    std::istringstream in{text};
    return {std::istream_iterator<std::string>{in}, {}};
}

/// French words of the trade that may name things in the code. A new one is added here and to the
/// glossary together.
const std::vector<std::string>& terms_of_art() {
    static const auto all = words_of(R"(
        accord acompte aggravation aipp amc amo assiette attestation avenant badinter bareme
        biennale carence catnat cide_cop cidre cno conciliation constat copropriete crac creance crm
        curatelle curateur decennale decheance delegation dfp dft dommages_ouvrage echeance
        embellissements expertise expertise_contradictoire fgao forfait franchise garantie gav
        gestionnaire gpa habilitation immateriels indemnite_differee indemnite_immediate irca irsa
        irsi mandat mandataire mediateur mediation mise_en_cause mise_en_demeure mrh mri nullite
        optam plafond pno prescription psap quittance quotite recherche_de_fuite recours recto
        resiliation sauvegarde smic solde subrogation subsidiarite syndic ticket_moderateur tracfin
        tranche tutelle tuteur valeur_a_neuf valeur_venale vei vetuste vrade)");
    return all;
}

bool is_slug(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return std::islower(static_cast<unsigned char>(c)) != 0 ||
               std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '/';
    });
}

/// Names in the code, and the ids it spells as text: "irsi.tranche".
std::vector<Identifier> names_in(const SourceFile& file) {
    auto names = identifiers_of(file.text);
    for (const auto& literal : string_literals(file.text))
        if (is_slug(literal.text)) {
            std::string words = literal.text;
            std::replace_if(
                words.begin(), words.end(), [](char c) { return c == '.' || c == '/'; }, '_');
            names.push_back({literal.line, words});
        }
    return names;
}

/// `terms` are those of the glossary; each missing one is named once, where it first stands.
Faults glossary_faults(const SourceFile& file, std::set<std::string>& terms) {
    Faults faults;
    std::set<std::string> seen;
    for (const auto& name : names_in(file)) {
        const auto snake = snake_case(name.name);
        if (!seen.insert(snake).second) continue;
        for (const auto& term : terms_of_art())
            if (has_words(snake, term) && terms.insert(term).second)
                faults.push_back({file.path, name.line, term + " is not in docs/glossary.md"});
    }
    return faults;
}

Faults row_faults(const std::vector<Row>& rows) {
    Faults faults;
    std::string previous;
    for (const auto& row : rows) {
        if (row.cells.size() != 5 || std::count(row.cells.begin(), row.cells.end(), "") > 0)
            faults.push_back({"docs/glossary.md", row.line, "a row has five cells, none empty"});
        if (row.cells.front() <= previous)
            faults.push_back({"docs/glossary.md", row.line, "rows are sorted, each term once"});
        previous = row.cells.front();
    }
    return faults;
}

TEST(Glossary, ListsEveryFrenchTermThatTheCodeUses) {
    auto terms = terms_of(rows_of(read_file("docs/glossary.md")));
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : glossary_faults(file, terms)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Glossary, EveryRowSaysAllItMustAndStandsInOrder) {
    const auto rows = rows_of(read_file("docs/glossary.md"));
    EXPECT_GE(rows.size(), 40u);
    EXPECT_EQ(to_text(row_faults(rows)), "");
}

TEST(Glossary, AnUnlistedTermIsNamed) {
    std::set<std::string> terms{"franchise", "irsi"};
    const SourceFile file{"a.hpp", "Money franchise;\nf(\"irsi.tranche\"); int tranche;"};
    EXPECT_EQ(to_text(glossary_faults(file, terms)),
              "a.hpp:2: tranche is not in docs/glossary.md\n");
}

TEST(Glossary, ARowOutOfOrderOrIncompleteIsNamed) {
    const auto rows = rows_of("| `b` | x | y | z | w |\n| `a` | x |  | z | w |\n");
    EXPECT_EQ(to_text(row_faults(rows)),
              "docs/glossary.md:2: a row has five cells, none empty\n"
              "docs/glossary.md:2: rows are sorted, each term once\n");
}

}  // namespace
}  // namespace architecture
