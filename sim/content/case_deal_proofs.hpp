#pragma once

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

/// What a case proves on a negotiation, and what a play does in one.
namespace sim::content {

void read_negotiated(CaseReading& in, At at, scenario::Evidence& out);
void read_offered(CaseReading& in, At at, scenario::Evidence& out);
void read_argued(CaseReading& in, At at, scenario::Evidence& out);
void read_asked(CaseReading& in, At at, scenario::Evidence& out);
Shape negotiated_shape();
Shape offered_shape();
Shape argued_shape();
Shape asked_shape();

/// A fault when the negotiation has no such thing on its table.
template <class T>
void on_the_table(CaseReading& in, At at, std::string_view deal, std::string_view id,
                  std::vector<T> deal::Table::*things) {
    const auto* negotiation = scenario::find_negotiation(in.scenario, deal);
    if (negotiation == nullptr || id.empty()) return;
    std::vector<std::string_view> all;
    for (const auto& thing : negotiation->table.*things) all.push_back(thing.id);
    for (const auto& one : all)
        if (one == id) return;
    in.fault(at, Code::not_on_the_table,
             quote(id) + " n’est pas sur la table de " + quote(deal) + ".", suggestion(id, all));
}

}  // namespace sim::content
