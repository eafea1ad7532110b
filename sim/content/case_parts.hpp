#pragma once

#include "sim/content/case_fields.hpp"

/// The parts of scenario.yaml, one file of sources each. All add to `in.scenario`.
namespace sim::content {

/// What cases share, beside the people that they draw from.
constexpr std::string_view companies_file = "shared/companies.yaml";
constexpr std::string_view contracts_file = "shared/contracts.yaml";
constexpr std::string_view personas_file = "shared/personas.yaml";

// case_facts.cpp
Shape facts_shape();
claims::Facts read_facts(CaseReading& in, At at);

// case_talk.cpp
void define_moods(CaseReading& in, At at);
void define_flags(CaseReading& in, At at);
void define_facts_to_learn(CaseReading& in, At at);
std::vector<talk::Scene> read_scenes(CaseReading& in, At at);
Shape moods_shape();
Shape flags_shape();
Shape scenes_shape();
Shape nodes_shape();  ///< Of a scene file.
talk::SpeechAct speech_act(CaseReading& in, At at);
Shape speech_act_shape();
/// One text or a list of them.
Shape some_texts();
/// "tenant.calm >= 50", "!promised", or a list of such tests.
std::vector<talk::Test> tests(CaseReading& in, At at);
/// "tenant.calm +10", or a list of such changes.
std::vector<talk::Change> changes(CaseReading& in, At at);
/// The nodes of a scene, in place or in the file that is named.
At nodes_of(CaseReading& in, At scene);

// case_files.cpp
std::vector<scenario::OtherFile> read_files(CaseReading& in, At at);
Shape files_shape();
/// The file of the desk that a thing belongs to; empty for the case's own.
std::string file_of_desk(CaseReading& in, At at);
/// Once all is read: a file without anything, priorities between one file and itself.
void check_files(CaseReading& in);

// case_world.cpp
std::vector<scenario::Document> read_documents(CaseReading& in, At at);
std::vector<scenario::Item> read_items(CaseReading& in, At at);
std::vector<scenario::WorldEvent> read_events(CaseReading& in, At at);
std::vector<scenario::Deadline> read_deadlines(CaseReading& in, At at);
std::vector<scenario::LetterModel> read_letters(CaseReading& in, At at);
Shape documents_shape();
Shape items_shape();
Shape events_shape();
Shape deadlines_shape();
Shape letters_shape();

// case_news.cpp
std::vector<scenario::News> read_news(CaseReading& in, At at);
Shape news_shape();

// case_deals.cpp
std::vector<scenario::Negotiation> read_negotiations(CaseReading& in, At at);
Shape negotiations_shape();
/// An amount, or what a rule says: `{owed: rule}`.
Money read_figure(CaseReading& in, At at);
Shape figure_shape();

// case_acts.cpp
/// An act of the trade (`open_claim`) that this case offers.
std::string offered_act(CaseReading& in, At at);
std::string known_act(CaseReading& in, At at);
/// Values of some fields of an act, in canonical form; the key `act` may stand beside them.
claims::Fields act_fields(CaseReading& in, std::string_view act, At map);
std::vector<scenario::FieldTest> field_tests(CaseReading& in, std::string_view act, At map);
/// A rule that exists and answers on these facts.
std::string rule(CaseReading& in, At at);
std::string channel(CaseReading& in, At at);
Shape act_shape();
Shape acts_shape();
Shape act_fields_shape();
/// What `field_tests` reads.
Shape field_tests_shape();
/// A decision of a script: an act, its fields beside it.
Shape decision_shape();
Shape channel_shape();

// case_rubric.cpp
std::vector<scenario::Criterion> read_criteria(CaseReading& in, At at);
std::vector<scenario::Hint> read_hints(CaseReading& in, At at);
Shape criteria_shape();
Shape hints_shape();

// case_invariants.cpp
std::vector<scenario::Invariant> read_invariants(CaseReading& in, At at);
Shape invariants_shape();

// case_checks.cpp
/// What only shows once all is read: nodes that no choice leads to, items that never come.
void check_reach(CaseReading& in);

}  // namespace sim::content
