#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// The medical examination and the third-party payers' call, on the way to the offer.
namespace sim::claims::injury {

struct MedicalExam {
    Date on;
    Region region = Region::metropole;
    std::optional<Date> notified_on;
};
inline constexpr std::array medical_exam_facts{
    must<&MedicalExam::on>("on", "Jour de l’examen médical"),
    may<&MedicalExam::region>("region", "Jours fériés de"),
    may<&MedicalExam::notified_on>("notified_on", "Jour où la victime est avisée"),
};
constexpr std::span<const Fact<MedicalExam>> facts_of(const MedicalExam*) {
    return medical_exam_facts;
}
constexpr MatterName matter_of(const MedicalExam*) {
    return {"offer.exam", "Examen médical de la victime"};
}
Problems impossible(const MedicalExam& exam);

/// Date: the last day to tell the victim of the examination.
Result<Determination> exam_notice_limit(const MedicalExam& exam, const law::Book& book);
/// bool: whether the victim may contest an examination announced too late.
Result<Determination> exam_contestable(const MedicalExam& exam, const law::Book& book);
/// Date: the last day to send the report.
Result<Determination> exam_report_deadline(const MedicalExam& exam, const law::Book& book);

struct PayersCall {
    Date on;
    Region region = Region::metropole;
    bool complete = true;
    std::optional<Date> claimed_on;
};
inline constexpr std::array payers_call_facts{
    must<&PayersCall::on>("on", "Réception de la demande de l’assureur par le tiers payeur"),
    may<&PayersCall::region>("region", "Jours fériés de"),
    may<&PayersCall::complete>(
        "complete", "Demande portant identité, profession, employeur et textes L211-11 et L211-12"),
    may<&PayersCall::claimed_on>("claimed_on", "Jour où le tiers payeur produit sa créance"),
};
constexpr std::span<const Fact<PayersCall>> facts_of(const PayersCall*) {
    return payers_call_facts;
}
constexpr MatterName matter_of(const PayersCall*) {
    return {"offer.payers", "Appel des tiers payeurs"};
}
Problems impossible(const PayersCall& call);

/// Date: the last day to claim.
Result<Determination> payers_deadline(const PayersCall& call, const law::Book& book);
/// bool: whether the payer has lost its right against the insurer and the author.
Result<Determination> payers_lost(const PayersCall& call, const law::Book& book);

struct ForgottenPayer {
    Date on;
};
inline constexpr std::array forgotten_payer_facts{
    must<&ForgottenPayer::on>("on", "Jour de la demande des prestations"),
};
constexpr std::span<const Fact<ForgottenPayer>> facts_of(const ForgottenPayer*) {
    return forgotten_payer_facts;
}
constexpr MatterName matter_of(const ForgottenPayer*) {
    return {"offer.forgotten_payer", "Tiers payeur que la victime n’a pas fait connaître"};
}

/// Date: the last day of its action against the victim.
Result<Determination> forgotten_payer_deadline(const ForgottenPayer& payer, const law::Book& book);

}  // namespace sim::claims::injury
