#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What follows a disaster: the expert who may be sent, the works that the indemnity must pay, the
/// order of a technological one.
namespace sim::claims::property {

struct DroughtExpert {
    Date on;
    bool insurers_employee = false;
    bool tied_to_insured = false;
    bool tied_to_firm = false;
};
inline constexpr std::array drought_expert_facts{
    must<&DroughtExpert::on>("on", "Jour de la mission"),
    may<&DroughtExpert::insurers_employee>("insurers_employee", "Salarié de l’assureur"),
    may<&DroughtExpert::tied_to_insured>("tied_to_insured", "Lié à l’assuré"),
    may<&DroughtExpert::tied_to_firm>("tied_to_firm", "Lié à une entreprise de travaux"),
};
constexpr std::span<const Fact<DroughtExpert>> facts_of(const DroughtExpert*) {
    return drought_expert_facts;
}
constexpr MatterName matter_of(const DroughtExpert*) {
    return {"catnat.drought_expert", "Expert d’une sécheresse"};
}
/// Truth: that expert may be appointed (C. assur., art. L125-2-1 and R125-8).
Result<Determination> drought_expert_allowed(const DroughtExpert& expert, const law::Book& book);

struct DroughtWorks {
    Date on;
    Date agreed_on;
    std::optional<Date> begun_on;
    std::optional<Date> notice_on;
};
inline constexpr std::array drought_works_facts{
    must<&DroughtWorks::on>("on", "Jour où l’on se place"),
    must<&DroughtWorks::agreed_on>("agreed_on", "Accord de l’assuré sur la proposition"),
    may<&DroughtWorks::begun_on>("begun_on", "Preuve des travaux engagés"),
    may<&DroughtWorks::notice_on>("notice_on", "Mise en demeure restée vaine"),
};
constexpr std::span<const Fact<DroughtWorks>> facts_of(const DroughtWorks*) {
    return drought_works_facts;
}
constexpr MatterName matter_of(const DroughtWorks*) {
    return {"catnat.drought_works", "Travaux dus après une sécheresse"};
}
Problems impossible(const DroughtWorks& asked);
/// Truth: the indemnity is lost, and what was paid of it is claimed back.
Result<Determination> drought_indemnity_lost(const DroughtWorks& works, const law::Book& book);

struct TechnologicalOrder {
    Date on;
};
inline constexpr std::array technological_order_facts{
    must<&TechnologicalOrder::on>("on", "Date de l’accident"),
};
constexpr std::span<const Fact<TechnologicalOrder>> facts_of(const TechnologicalOrder*) {
    return technological_order_facts;
}
constexpr MatterName matter_of(const TechnologicalOrder*) {
    return {"technological.order", "Arrêté de catastrophe technologique"};
}
/// Date: last day of the order.
Result<Determination> technological_order_by(const TechnologicalOrder& asked,
                                             const law::Book& book);

}  // namespace sim::claims::property
