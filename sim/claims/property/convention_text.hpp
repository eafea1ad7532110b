#pragma once

#include <array>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// What the IRSI lets an insurer oppose, whom an expert's report binds, what the expert does when
/// a claim leaves the convention, what a cost counts as; and the way to a court (CORAL).
namespace sim::claims::property {

enum class IrsiObjection : std::uint8_t {
    no_policy,
    terminated,
    suspended,
    void_policy,
    consequential,
    self_caused,
    franchise,
    plafond,
    condition,
    proportional_premium,
};
inline constexpr std::array irsi_objection_words{
    Option{"no_policy", "Aucun contrat"},
    Option{"terminated", "Contrat résilié"},
    Option{"suspended", "Contrat suspendu"},
    Option{"void_policy", "Contrat nul"},
    Option{"consequential", "Dommages immatériels non garantis"},
    Option{"self_caused", "Dommage que l’assuré se cause à lui-même, non garanti"},
    Option{"franchise", "Franchise"},
    Option{"plafond", "Plafond de la garantie"},
    Option{"condition", "Condition de la garantie"},
    Option{"proportional_premium", "Règle proportionnelle de prime"},
};
constexpr std::span<const Option> words_of(IrsiObjection) {
    return irsi_objection_words;
}
struct ObjectedCover {
    Date on;
    IrsiObjection objection = IrsiObjection::franchise;
};
inline constexpr std::array objected_cover_facts{
    must<&ObjectedCover::on>("on", "Date du sinistre"),
    must<&ObjectedCover::objection>("objection", "Ce que l’assureur oppose"),
};
constexpr std::span<const Fact<ObjectedCover>> facts_of(const ObjectedCover*) {
    return objected_cover_facts;
}
constexpr MatterName matter_of(const ObjectedCover*) {
    return {"irsi.objection", "Objection d’un assureur dans l’IRSI"};
}
/// bool: whether it may be opposed to the other insurers (1.1.4 and 1.1.5).
Result<Determination> irsi_objection_holds(const ObjectedCover& cover, const law::Book& book);

enum class ReportPoint : std::uint8_t { cause, figures };
inline constexpr std::array report_point_words{
    Option{"cause", "Cause, circonstances, cas du barème"},
    Option{"figures", "Chiffres"},
};
constexpr std::span<const Option> words_of(ReportPoint) {
    return report_point_words;
}
enum class ReportReader : std::uint8_t { local_insurer, private_third_insurer, victim };
inline constexpr std::array report_reader_words{
    Option{"local_insurer", "L’assureur d’un local"},
    Option{"private_third_insurer", "L’assureur d’un tiers particulier"},
    Option{"victim", "Le lésé"},
};
constexpr std::span<const Option> words_of(ReportReader) {
    return report_reader_words;
}
enum class ExpertEvent : std::uint8_t {
    none,
    above_convention,
    immateriels_above,
    excluded_cause,
    professional_liability,
    court_expert,
};
inline constexpr std::array expert_event_words{
    Option{"none", "Rien de tel"},
    Option{"above_convention", "Dommages attendus au-delà du plafond de la convention"},
    Option{"immateriels_above", "Immatériels au-delà du même plafond"},
    Option{"excluded_cause", "Cause exclue"},
    Option{"professional_liability", "Responsabilité d’un professionnel"},
    Option{"court_expert", "Expert désigné par le juge"},
};
constexpr std::span<const Option> words_of(ExpertEvent) {
    return expert_event_words;
}
struct CommonReport {
    Date on;
    ReportPoint point = ReportPoint::cause;
    ReportReader reader = ReportReader::local_insurer;
    ExpertEvent event = ExpertEvent::none;
};
inline constexpr std::array common_report_facts{
    must<&CommonReport::on>("on", "Date du sinistre"),
    may<&CommonReport::point>("point", "Point du rapport"),
    may<&CommonReport::reader>("reader", "À qui on l’oppose"),
    may<&CommonReport::event>("event", "Ce que l’expert découvre"),
};
constexpr std::span<const Fact<CommonReport>> facts_of(const CommonReport*) {
    return common_report_facts;
}
constexpr MatterName matter_of(const CommonReport*) {
    return {"irsi.common_report", "Rapport pour compte commun"};
}
/// bool: whether the report binds that reader on that point (5.2.2).
Result<Determination> irsi_report_binds(const CommonReport& report, const law::Book& book);
inline constexpr std::array expert_step_words{
    Option{"expert_goes_on", "L’expert poursuit pour compte commun"},
    Option{"expert_contradictory",
           "Il prévient tous les assureurs, puis passe à l’expertise "
           "contradictoire"},
    Option{"expert_suspends", "Il prévient, puis suspend dans l’attente d’instructions"},
};
/// Term: what the expert does next (annexe 4, § 5).
Result<Determination> irsi_expert_step(const CommonReport& report, const law::Book& book);

enum class RefundProof : std::uint8_t {
    constat,
    written_statement,
    search_invoice,
    repair_invoice,
    expertise_report,
    estimate,
    payment_proof,
};
inline constexpr std::array refund_proof_words{
    Option{"constat", "Constat amiable"},
    Option{"written_statement", "Écrit du responsable"},
    Option{"search_invoice", "Facture de recherche de fuite"},
    Option{"repair_invoice", "Devis ou facture de réparation nommant l’origine"},
    Option{"expertise_report", "Rapport d’expertise"},
    Option{"estimate", "Devis ou facture des dommages"},
    Option{"payment_proof", "Preuve du paiement"},
};
constexpr std::span<const Option> words_of(RefundProof) {
    return refund_proof_words;
}
struct RefundFile {
    Date on;
    bool second_tranche = false;
    std::vector<RefundProof> present;
};
inline constexpr std::array refund_file_facts{
    must<&RefundFile::on>("on", "Date du sinistre"),
    may<&RefundFile::second_tranche>("second_tranche", "Tranche 2"),
    may<&RefundFile::present>("present", "Pièces de la demande"),
};
constexpr std::span<const Fact<RefundFile>> facts_of(const RefundFile*) {
    return refund_file_facts;
}
constexpr MatterName matter_of(const RefundFile*) {
    return {"irsi.refund_file", "Pièces d’une demande de remboursement IRSI"};
}
inline constexpr std::array refund_gap_words{
    Option{"proof_of_facts", "Preuve des faits"},
    Option{"proof_of_figures", "Preuve des chiffres"},
    Option{"proof_of_payment", "Preuve du paiement"},
};
/// Terms: what the file lacks (9.2).
Result<Determination> irsi_refund_missing(const RefundFile& file, const law::Book& book);

struct SuitBetweenInsurers {
    Date on;
    Money stake;
    bool escalated = false;
    bool against_person = false;  ///< A victim, an insured, a third party.
};
inline constexpr std::array suit_between_insurers_facts{
    must<&SuitBetweenInsurers::on>("on", "Passage à l’échelon du chef de service"),
    may<&SuitBetweenInsurers::stake>("stake", "Enjeu du litige"),
    may<&SuitBetweenInsurers::escalated>("escalated", "Deux échelons épuisés"),
    may<&SuitBetweenInsurers::against_person>("against_person",
                                              "Contre un assuré, un lésé ou un tiers"),
};
constexpr std::span<const Fact<SuitBetweenInsurers>> facts_of(const SuitBetweenInsurers*) {
    return suit_between_insurers_facts;
}
constexpr MatterName matter_of(const SuitBetweenInsurers*) {
    return {"coral.suit", "Action en justice entre assureurs"};
}
/// bool: whether a court may hear it.
Result<Determination> suit_admissible(const SuitBetweenInsurers& suit, const law::Book& book);

}  // namespace sim::claims::property
