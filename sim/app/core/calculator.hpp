#pragma once

#include <optional>
#include <string>

#include "sim/app/core/calculator_view.hpp"
#include "sim/claims/given.hpp"
#include "sim/claims/matter.hpp"

namespace sim::app {

struct Calculator {
    std::string rule;
    std::optional<Checked<claims::Determination>> answer;
};

/// What was typed as a matter reads it: French amounts, rates and dates in the form of files; what
/// is empty was not stated.
claims::Given given_of(const std::vector<claims::FactForm>& forms, const Stated& stated);

CalculatorView present_calculator(const Calculator& calculator, const law::Book& book);

/// Every parameter of the law with all its values.
std::vector<ParameterRow> present_parameters(const law::Book& book);

/// Every change of the law, the newest first.
std::vector<LawNewsRow> present_law_news(const law::Book& book);

}  // namespace sim::app
