#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Two answers beside the goods that a natural catastrophe strikes: what stays with a business that
/// stops (annexe II of art. A125-1), and when the State answers the commune (art. L125-1).
namespace sim::claims::property {

struct CatnatInterruption {
    Date on;
    Money daily_loss;  ///< Of one working day.
    Money loss;
};
inline constexpr std::array catnat_interruption_facts{
    must<&CatnatInterruption::on>("on", "Date du sinistre"),
    must<&CatnatInterruption::daily_loss>("daily_loss", "Perte d’un jour ouvré"),
    must<&CatnatInterruption::loss>("loss", "Perte d’exploitation évaluée"),
};
constexpr std::span<const Fact<CatnatInterruption>> facts_of(const CatnatInterruption*) {
    return catnat_interruption_facts;
}
constexpr MatterName matter_of(const CatnatInterruption*) {
    return {"catnat.interruption", "Perte d’exploitation après une catastrophe naturelle"};
}
/// Money that stays with the insured, at most his loss.
Result<Determination> interruption_franchise(const CatnatInterruption& stop, const law::Book& book);

struct RecognitionRequest {
    Date on;
};
inline constexpr std::array recognition_request_facts{
    must<&RecognitionRequest::on>("on", "Demande de la commune au préfet"),
};
constexpr std::span<const Fact<RecognitionRequest>> facts_of(const RecognitionRequest*) {
    return recognition_request_facts;
}
constexpr MatterName matter_of(const RecognitionRequest*) {
    return {"catnat.recognition_request", "Demande de reconnaissance par la commune"};
}
/// Date: the last day to publish the order.
Result<Determination> order_deadline(const RecognitionRequest& request, const law::Book& book);

}  // namespace sim::claims::property
