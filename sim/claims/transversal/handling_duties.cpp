#include "sim/claims/transversal/handling_duties.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

constexpr law::Key<Money> settle_keys[] = {law::powers_settle_junior, law::powers_settle_confirmed,
                                           law::powers_settle_referent, law::powers_settle_manager};
constexpr law::Key<Money> waive_keys[] = {law::powers_waive_junior, law::powers_waive_confirmed,
                                          law::powers_waive_referent, law::powers_waive_manager};
constexpr law::Key<Rate> gap_keys[] = {law::powers_gap_junior, law::powers_gap_confirmed,
                                       law::powers_gap_referent};
constexpr std::size_t committee = 4;

std::string_view power_label(std::size_t level) {
    return power_words[level].label;
}

std::size_t level_for(Money amount, std::span<const law::Key<Money>> keys, Ruling& law) {
    for (std::size_t level = 0; level < keys.size(); ++level) {
        const auto most = law.cite(keys[level]);
        if (amount > most.value) continue;
        law.note("Le montant entre dans cette délégation de " + to_french(most.value) + ".",
                 most.reference, to_french(amount), std::string{power_label(level)});
        return level;
    }
    law.note("Le montant dépasse toutes les délégations.", company_practice("délégations"),
             to_french(amount), std::string{power_label(committee)});
    return committee;
}

std::size_t level_for_gap(Rate gap, Ruling& law) {
    for (std::size_t level = 0; level < std::size(gap_keys); ++level) {
        const auto most = law.cite(gap_keys[level]);
        if (gap > most.value) continue;
        law.note("L’écart avec l’expertise reste permis à ce niveau.", most.reference,
                 to_french(gap), std::string{power_label(level)});
        return level;
    }
    law.note("L’écart avec l’expertise passe au manager.", company_practice("délégations"),
             to_french(gap), std::string{power_label(committee - 1)});
    return committee - 1;
}

std::size_t level_for_refusal(Refusal refusal) {
    switch (refusal) {
        case Refusal::none: return 0;
        case Refusal::standard_exclusion: return 1;
        case Refusal::other: return 2;
        case Refusal::fraud_or_nullite: break;
    }
    return 3;
}

bool goes_to_committee(const DecisionAsked& asked, Ruling& law) {
    return asked.grave_injury || asked.media || asked.exposed_person ||
           (asked.court_stake && *asked.court_stake >= law.read(law::powers_court_committee));
}

struct Keeping {
    law::Key<law::Count> key;
    bool months = false;
};

Keeping keeping_of(Kept kept) {
    switch (kept) {
        case Kept::prospect: return {law::retention_prospect_years};
        case Kept::property_claim: return {law::retention_property_claim_years};
        case Kept::injury_claim: return {law::retention_injury_claim_years};
        case Kept::life: return {law::retention_life_years};
        case Kept::construction: return {law::retention_construction_years};
        case Kept::vigilance: return {law::vigilance_keeping_years};
        case Kept::recording: return {law::retention_recording_months, true};
        case Kept::fraud: break;
    }
    return {law::retention_fraud_years};
}

std::int64_t distinct(std::vector<FraudSignal> signals) {
    std::ranges::sort(signals);
    return std::unique(signals.begin(), signals.end()) - signals.begin();
}

}  // namespace

Result<Determination> power_level(const DecisionAsked& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto total = asked.amount + asked.already_paid;
    if (asked.already_paid > Money{})
        law.note("La délégation porte sur le coût total du dossier : fractionner est une anomalie.",
                 company_practice("délégations"), to_french(asked.amount), to_french(total));
    std::size_t level = 0;
    switch (asked.decision) {
        case Decision::settle: level = level_for(total, settle_keys, law); break;
        case Decision::negotiate:
            level = std::max(level_for(total, settle_keys, law),
                             level_for_gap(asked.gap.value_or(Rate{}), law));
            break;
        case Decision::waive_recours: level = level_for(asked.amount, waive_keys, law); break;
        case Decision::refuse_cover:
            level = std::max<std::size_t>(level_for_refusal(asked.refusal), 1);
            law.note("Un refus de garantie demande un second regard selon son motif.",
                     company_practice("refus de garantie"), "", std::string{power_label(level)});
            break;
    }
    if (goes_to_committee(asked, law)) {
        law.note("Corporel grave, médias, personne exposée ou enjeu judiciaire : le comité décide.",
                 company_practice("délégations"), std::string{power_label(level)},
                 std::string{power_label(committee)});
        level = committee;
    }
    return law.conclude(Term{std::string{power_words[level].id}});
}

Result<Determination> fraud_score(const FraudDoubt& doubt, const law::Book&) {
    Reasoning why;
    const auto count = distinct(doubt.signals);
    why.note("Chaque signal est faible ; seul leur nombre appelle une vérification.",
             trade_practice("fraude"), "", std::to_string(count));
    return why.conclude(law::Count{count});
}

Result<Determination> fraud_next_step(const FraudDoubt& doubt, const law::Book& book) {
    Ruling law{book, doubt.on};
    const auto count = distinct(doubt.signals);
    const auto verify = law.cite(law::fraud_verify_from);
    const auto manager = law.cite(law::fraud_manager_from);
    const auto step = [&](std::string sentence, law::Reference reference, std::string id) {
        law.note(std::move(sentence), std::move(reference), std::to_string(count),
                 std::string{std::ranges::find(fraud_words, id, &Option::id)->label});
        return law.conclude(Term{std::move(id)});
    };
    if (doubt.proved && doubt.heard)
        return step("La mauvaise foi est prouvée et l’assuré entendu.",
                    insurance_code("L112-4 et L113-8"), "sanction");
    if (count >= manager.value.value || doubt.proved)
        return step("Les signaux sont nombreux : la décision change de niveau.", manager.reference,
                    "refer_to_manager");
    if (count >= verify.value.value)
        return step("On vérifie avec l’assuré, sans l’accuser.", verify.reference, "verify");
    return step("Un signal isolé ne change rien.", verify.reference, "handle_normally");
}

Result<Determination> kept_until(const Retention& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto rule = keeping_of(asked.kept);
    const auto length = law.cite(rule.key);
    const auto count = static_cast<int>(length.value.value);
    const auto last = rule.months ? add_months(asked.on, count, DayOverflow::last_day)
                                  : add_years(asked.on, count, DayOverflow::last_day);
    law.note(
        "Les données sont archivées jusque-là, puis effacées ; une prescription interrompue "
        "prolonge.",
        length.reference, to_french(asked.on), to_french(last));
    return law.conclude(last);
}

}  // namespace sim::claims::transversal
