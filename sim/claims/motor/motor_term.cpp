#include "sim/claims/motor/motor_term.hpp"

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/irsa_days.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

enum class Unit { days, months, years };

struct Row {
    Clock clock;
    law::Key<law::Count> key;
    Unit unit;
    std::string_view article;  ///< Of the IRSA; empty: the bonus-malus clause.
};
constexpr std::array rows{
    Row{Clock::double_usage, law::irsa_double_usage_years, Unit::years, "art. 1.2.2"},
    Row{Clock::declaration_request, law::irsa_declarations_request_days, Unit::days, "art. 7.2"},
    Row{Clock::pileup_papers, law::irsa_pileup_papers_days, Unit::days, "art. 5.2"},
    Row{Clock::pileup_consent, law::irsa_pileup_consent_days, Unit::days, "art. 5.5"},
    Row{Clock::large_pileup_proposal, law::irsa_titre_6_proposal_days, Unit::days, "titre 6"},
    Row{Clock::large_pileup_consent, law::irsa_titre_6_consent_days, Unit::days, "titre 6"},
    Row{Clock::large_pileup_meeting, law::irsa_titre_6_meeting_months, Unit::months, "titre 6"},
    Row{Clock::stolen_vehicle_liability, law::irsa_theft_liability_days, Unit::days, "art. 1.2.2"},
    Row{Clock::crm_first_period, law::crm_first_period_months, Unit::months, ""},
    Row{Clock::crm_correction, law::crm_correction_years, Unit::years, ""},
    Row{Clock::crm_statement, law::crm_statement_days, Unit::days, ""},
};
static_assert(rows.size() == clock_words.size());

}  // namespace

Result<Determination> motor_term_end(const MotorTerm& term, const law::Book& book) {
    const auto& row = rows[static_cast<std::size_t>(term.clock)];
    const auto count = law::in_force(book, row.key, term.on);
    if (!count) return Failure{count.error()};
    Reasoning why;
    const bool is_irsa = !row.article.empty();
    const auto units = why.read(*count).value;
    auto end = term.from;
    switch (row.unit) {
        case Unit::days: end = irsa_days_end(term.from, is_irsa ? units : units + 1); break;
        case Unit::months: end = irsa_months_end(term.from, units); break;
        case Unit::years: end = irsa_years_end(term.from, units); break;
    }
    why.note(std::string{clock_words[static_cast<std::size_t>(term.clock)].label} + ".",
             is_irsa ? irsa_article(row.article) : crm_clause(), to_french(term.from),
             to_french(end));
    return why.conclude(end);
}

}  // namespace sim::claims::motor
