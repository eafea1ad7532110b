#pragma once

#include "sim/content/packed.hpp"
#include "sim/scenario/scenario.hpp"

/// How many members each struct of a case has, and the last word of each of its enums.
namespace sim::content {

// clang-format off
template <> inline constexpr int member_count<Place> = 3;
template <> inline constexpr int member_count<law::Count> = 1;
template <> inline constexpr int member_count<law::Reference> = 2;

template <> inline constexpr int member_count<claims::Building> = 3;
template <> inline constexpr int member_count<claims::Damage> = 8;
template <> inline constexpr int member_count<claims::Determination> = 3;
template <> inline constexpr int member_count<claims::Facts> = 10;
template <> inline constexpr int member_count<claims::Garantie> = 7;
template <> inline constexpr int member_count<claims::Given> = 5;
template <> inline constexpr int member_count<claims::Loss> = 9;
template <> inline constexpr int member_count<claims::Party> = 12;
template <> inline constexpr int member_count<claims::Policy> = 11;
template <> inline constexpr int member_count<claims::Powers> = 2;
template <> inline constexpr int member_count<claims::Premises> = 10;
template <> inline constexpr int member_count<claims::Reading> = 5;
template <> inline constexpr int member_count<claims::StatedMatter> = 3;
template <> inline constexpr int member_count<claims::Step> = 4;
template <> inline constexpr int member_count<claims::Term> = 1;

template <> inline constexpr int member_count<talk::Change> = 2;
template <> inline constexpr int member_count<talk::Choice> = 10;
template <> inline constexpr int member_count<talk::Line> = 3;
template <> inline constexpr int member_count<talk::Node> = 3;
template <> inline constexpr int member_count<talk::Scene> = 6;
template <> inline constexpr int member_count<talk::Test> = 3;
template <> inline constexpr int member_count<talk::Variable> = 6;

template <> inline constexpr int member_count<deal::Argument> = 6;
template <> inline constexpr int member_count<deal::Behaviour> = 5;
template <> inline constexpr int member_count<deal::Interest> = 3;
template <> inline constexpr int member_count<deal::Range> = 2;
template <> inline constexpr int member_count<deal::Table> = 7;
template <> inline constexpr int member_count<deal::Term> = 4;

template <> inline constexpr int member_count<scenario::AllOf> = 1;
template <> inline constexpr int member_count<scenario::AnyOf> = 1;
template <> inline constexpr int member_count<scenario::Argued> = 3;
template <> inline constexpr int member_count<scenario::Asked> = 3;
template <> inline constexpr int member_count<scenario::Bearing> = 2;
template <> inline constexpr int member_count<scenario::Cited> = 2;
template <> inline constexpr int member_count<scenario::Criterion> = 11;
template <> inline constexpr int member_count<scenario::Deadline> = 7;
template <> inline constexpr int member_count<scenario::Decided> = 2;
template <> inline constexpr int member_count<scenario::Document> = 9;
template <> inline constexpr int member_count<scenario::Element> = 3;
template <> inline constexpr int member_count<scenario::Evidence> = 2;
template <> inline constexpr int member_count<scenario::FieldTest> = 2;
template <> inline constexpr int member_count<scenario::Hint> = 2;
template <> inline constexpr int member_count<scenario::InOrder> = 1;
template <> inline constexpr int member_count<scenario::Includes> = 1;
template <> inline constexpr int member_count<scenario::Item> = 9;
template <> inline constexpr int member_count<scenario::Learned> = 1;
template <> inline constexpr int member_count<scenario::LetterModel> = 6;
template <> inline constexpr int member_count<scenario::Literal> = 1;
template <> inline constexpr int member_count<scenario::Mentions> = 1;
template <> inline constexpr int member_count<scenario::Negotiated> = 5;
template <> inline constexpr int member_count<scenario::Negotiation> = 11;
template <> inline constexpr int member_count<scenario::Never> = 1;
template <> inline constexpr int member_count<scenario::News> = 9;
template <> inline constexpr int member_count<scenario::Offered> = 4;
template <> inline constexpr int member_count<scenario::Opened> = 1;
template <> inline constexpr int member_count<scenario::Owed> = 2;
template <> inline constexpr int member_count<scenario::OtherFile> = 5;
template <> inline constexpr int member_count<scenario::Reached> = 3;
template <> inline constexpr int member_count<scenario::Said> = 1;
template <> inline constexpr int member_count<scenario::Sayings> = 5;
template <> inline constexpr int member_count<scenario::Scenario> = 26;
template <> inline constexpr int member_count<scenario::Sent> = 3;
template <> inline constexpr int member_count<scenario::SpokeAct> = 3;
template <> inline constexpr int member_count<scenario::Trigger> = 10;
template <> inline constexpr int member_count<scenario::WorldEvent> = 5;
// clang-format on

namespace packed {

template <>
inline constexpr auto last_of<law::Confidence> = law::Confidence::low;
template <>
inline constexpr auto last_of<claims::PartyKind> = claims::PartyKind::doctor;
template <>
inline constexpr auto last_of<claims::Protection> = claims::Protection::habilitation;
template <>
inline constexpr auto last_of<claims::WearTerm> = claims::WearTerm::valeur_a_neuf;
template <>
inline constexpr auto last_of<claims::BuildingRegime> = claims::BuildingRegime::single_owner;
template <>
inline constexpr auto last_of<claims::PremisesUse> = claims::PremisesUse::common_parts;
template <>
inline constexpr auto last_of<claims::DamageHead> = claims::DamageHead::consequential;
template <>
inline constexpr auto last_of<claims::Peril> = claims::Peril::motor;
template <>
inline constexpr auto last_of<claims::Given::Kind> = claims::Given::Kind::map;
template <>
inline constexpr auto last_of<talk::Comparison> = talk::Comparison::below;
template <>
inline constexpr auto last_of<talk::VariableKind> = talk::VariableKind::fact;
template <>
inline constexpr auto last_of<talk::SpeechAct> = talk::SpeechAct::posture;
template <>
inline constexpr auto last_of<talk::Channel> = talk::Channel::internal;
template <>
inline constexpr auto last_of<deal::Role> = deal::Role::receives;
template <>
inline constexpr auto last_of<deal::Phase> = deal::Phase::left;
template <>
inline constexpr auto last_of<scenario::Layout> = scenario::Layout::ticket;
template <>
inline constexpr auto last_of<scenario::ItemKind> = scenario::ItemKind::visit;

}  // namespace packed
}  // namespace sim::content
