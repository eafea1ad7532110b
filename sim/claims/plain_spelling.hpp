#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sim/claims/matter.hpp"

/// Facts as a person writes them (« 1 200,00 € », 01/03/2026, « Oui », the label of a word), in the
/// one spelling of files. The door `constat rule` and the calculator accept both; a case accepts
/// the second only, and its faults show it.
namespace sim::claims {

/// The spelling of files; the text as it stands when it is none that we know.
std::string plain_spelling(const FactForm& form, std::string_view typed);
/// Every fact in the spelling of files, the places kept.
Given plainly_spelled(Given given, std::span<const FactForm> forms);
/// What to write instead of a text that is no such fact.
std::string spelling_remedy(const FactForm& form, std::string_view typed);

}  // namespace sim::claims
