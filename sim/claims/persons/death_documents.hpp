#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The papers of a death claim, asked for in one single request (C. assur., art. L132-23-1).
namespace sim::claims::persons {

enum class DeathPaper : std::uint8_t {
    death_certificate,
    death_identity,
    death_account,
    death_policy,
    death_heirs,
    death_levy,
    death_duty,
    death_medical,
    death_guardian,
    death_accident,
};
inline constexpr std::array death_paper_words{
    Option{"death_certificate", "Acte de décès"},
    Option{"death_identity", "Pièce d’identité de chaque bénéficiaire"},
    Option{"death_account", "Relevé de compte au nom du bénéficiaire"},
    Option{"death_policy", "Contrat ou certificat d’adhésion"},
    Option{"death_heirs", "Acte de notoriété (clause « héritiers »)"},
    Option{"death_levy", "Attestation sur l’honneur des abattements déjà employés (990 I)"},
    Option{"death_duty", "Certificat fiscal d’acquittement ou de non-exigibilité (757 B)"},
    Option{"death_medical", "Certificat médical, sous pli, au médecin-conseil"},
    Option{"death_guardian", "Livret de famille ou décision du juge (bénéficiaire protégé)"},
    Option{"death_accident", "Procès-verbal ou rapport d’accident"},
};
constexpr std::span<const Option> words_of(DeathPaper) {
    return death_paper_words;
}

struct DeathRequest {
    Date on;
    bool heirs_clause = false;
    bool premiums_before_seventy = false;
    bool premiums_after_seventy = false;
    bool medical_question = false;
    bool protected_beneficiary = false;
    bool accident_cover = false;
    std::vector<DeathPaper> held;
};
inline constexpr std::array death_request_facts{
    must<&DeathRequest::on>("on", "Jour de la demande de pièces"),
    may<&DeathRequest::heirs_clause>("heirs_clause", "Clause qui désigne les héritiers"),
    may<&DeathRequest::premiums_before_seventy>("premiums_before_seventy",
                                                "Primes versées avant 70 ans"),
    may<&DeathRequest::premiums_after_seventy>("premiums_after_seventy",
                                               "Primes versées après 70 ans"),
    may<&DeathRequest::medical_question>("medical_question", "Cause du décès à vérifier"),
    may<&DeathRequest::protected_beneficiary>("protected_beneficiary",
                                              "Bénéficiaire mineur ou protégé"),
    may<&DeathRequest::accident_cover>("accident_cover", "Garantie en cas d’accident"),
    may<&DeathRequest::held>("held", "Pièces déjà reçues"),
};
constexpr std::span<const Fact<DeathRequest>> facts_of(const DeathRequest*) {
    return death_request_facts;
}
constexpr MatterName matter_of(const DeathRequest*) {
    return {"death.papers", "Pièces d’un capital décès"};
}
/// Terms: the papers to ask for, all at once; one already held is never asked for again.
Result<Determination> papers_to_ask(const DeathRequest& request, const law::Book& book);

}  // namespace sim::claims::persons
