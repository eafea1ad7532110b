// One word a concept: docs/glossary.md has the words, this list keeps their synonyms out of the
// code.
#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

struct Denied {
    std::string words;  ///< As they stand in snake_case.
    std::string instead;
};

const std::vector<Denied>& denied_words() {
    static const std::vector<Denied> all{
        {"deductible", "franchise"},
        {"excess_amount", "franchise"},
        {"depreciation", "vetuste"},
        {"obsolescence", "vetuste"},
        {"replacement_value", "valeur_a_neuf"},
        {"limit_of_cover", "plafond"},
        {"coverage_limit", "plafond"},
        {"reserve_amount", "psap"},
        {"provision", "psap"},
        {"sinistre", "Claim (the file) or Loss (the event)"},
        {"dossier", "Claim"},
        {"assure", "insured"},
        {"assureur", "insurer"},
        {"dommage", "damage"},
        {"contrat", "policy"},
        {"indemnite", "indemnite_immediate, indemnite_differee or indemnity"},
        {"forfeiture", "decheance"},
        {"limitation_period", "prescription"},
        {"statute_of_limitations", "prescription"},
        {"subrogation_claim", "recours"},
        {"claim_manager", "gestionnaire"},
        {"managing_insurer", "gestionnaire"},
        {"condominium", "copropriete"},
        {"co_ownership", "copropriete"},
        {"scale_of_causes", "bareme"},
        {"decorations", "embellissements"},
        {"adjuster_report", "expertise"},
        {"loss_survey", "expertise"},
        {"formal_notice", "mise_en_cause or mise_en_demeure"},
        {"utils", "the idea itself"},
        {"helpers", "the idea itself"},
    };
    return all;
}

/// The two indemnities of a settlement have names of their own.
bool is_term_of_art(const std::string& snake) {
    return has_words(snake, "indemnite_immediate") || has_words(snake, "indemnite_differee");
}

Faults vocabulary_faults(const SourceFile& file) {
    Faults faults;
    for (const auto& identifier : identifiers_of(file.text)) {
        const auto snake = snake_case(identifier.name);
        for (const auto& denied : denied_words())
            if (has_words(snake, denied.words) && !is_term_of_art(snake))
                faults.push_back({file.path, identifier.line,
                                  identifier.name + ": the word is " + denied.instead});
    }
    return faults;
}

TEST(Vocabulary, OneWordAConcept) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : vocabulary_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Vocabulary, ASynonymIsNamedWithTheWordToUse) {
    EXPECT_EQ(to_text(vocabulary_faults({"sim/claims/a.hpp", "Money min_deductible;"})),
              "sim/claims/a.hpp:1: min_deductible: the word is franchise\n");
    EXPECT_EQ(vocabulary_faults({"sim/claims/a.hpp", "struct Sinistre {};"}).size(), 1u);
}

TEST(Vocabulary, FrenchTextAndCommentsAreFree) {
    EXPECT_EQ(vocabulary_faults({"sim/claims/a.cpp", "f(\"le dossier\"); // deductible"}),
              Faults{});
    EXPECT_EQ(vocabulary_faults({"sim/claims/a.cpp", "Money indemnite_immediate;"}), Faults{});
}

}  // namespace
}  // namespace architecture
