#include "sim/claims/transversal/vigilance.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/transversal.hpp"

namespace sim::claims::transversal {
namespace {

enum class Level { none, handler, manager, compliance, stop };
constexpr std::string_view level_ids[] = {"no_signal", "by_handler", "by_manager", "by_compliance",
                                          "stop"};

/// One row of the table, in the order of `signal_words`.
struct Duty {
    Level level;
    std::string_view action;
    std::string_view sentence;
    std::string_view article;
};

constexpr Duty duties[] = {
    {Level::stop, "freeze_funds",
     "Les avoirs sont gelés : rien n’est versé, même indirectement, et la DG Trésor est informée.",
     "L562-4 et L562-5"},
    {Level::handler, "compare_birth", "Une homonymie se lève par la naissance et une pièce.",
     "L562-4"},
    {Level::manager, "require_title", "Payer un tiers suppose un titre.", "L561-6"},
    {Level::manager, "ask_own_account", "Le compte n’est pas celui du créancier.", "L561-6"},
    {Level::handler, "check_holder",
     "Un IBAN européen ne se refuse pas parce qu’il est étranger : le titulaire se vérifie.",
     "L561-6"},
    {Level::compliance, "enhanced_review", "Un pays hors EEE ou listé appelle un examen renforcé.",
     "L561-10, 3°"},
    {Level::manager, "call_back", "Un changement d’IBAN par courriel est une fraude fréquente.",
     "L561-6"},
    {Level::stop, "refuse_means", "L’assureur ne paie pas par ce moyen.", "L112-6"},
    {Level::compliance, "enhanced_review",
     "Une opération sans raison économique appelle un examen renforcé.", "L561-10-2"},
    {Level::manager, "ask_origin", "L’origine des biens doit être comprise.", "L561-10-2"},
    {Level::stop, "do_not_execute", "Sans identité, l’opération n’est pas exécutée.", "L561-8"},
    {Level::compliance, "inform_direction",
     "Bénéficiaire politiquement exposé : la direction est informée avant le paiement.",
     "R561-20-3"},
    {Level::none, "neutral_answer",
     "Le secret de la déclaration interdit d’en dire l’existence, même au client.", "L561-18"},
};
static_assert(std::size(duties) == std::size(signal_words));

const Duty& duty_of(Signal signal) {
    return duties[static_cast<std::size_t>(signal)];
}

std::string_view label_of(std::string_view id) {
    for (const auto& word : vigilance_words)
        if (word.id == id) return word.label;
    return id;
}

std::vector<Signal> sorted_once(std::vector<Signal> signals) {
    std::ranges::sort(signals);
    signals.erase(std::unique(signals.begin(), signals.end()), signals.end());
    return signals;
}

void note_duties(const std::vector<Signal>& signals, Reasoning& why) {
    for (const auto signal : signals) {
        const auto& duty = duty_of(signal);
        why.note(std::string{duty.sentence}, monetary_code(duty.article),
                 std::string{signal_words[static_cast<std::size_t>(signal)].label},
                 std::string{label_of(duty.action)});
    }
    if (signals.empty())
        why.note("Aucun signal ; la vigilance reste constante.", monetary_code("L561-6"));
}

}  // namespace

Result<Determination> vigilance_level(const PaymentVigilance& asked, const law::Book&) {
    Reasoning why;
    const auto signals = sorted_once(asked.signals);
    note_duties(signals, why);
    auto level = Level::none;
    for (const auto signal : signals) level = std::max(level, duty_of(signal).level);
    const auto id = level_ids[static_cast<std::size_t>(level)];
    why.note("Le signal le plus grave fixe le niveau.", company_practice("escalade des signaux"),
             "", std::string{label_of(id)});
    return why.conclude(Term{std::string{id}});
}

Result<Determination> vigilance_actions(const PaymentVigilance& asked, const law::Book&) {
    Reasoning why;
    const auto signals = sorted_once(asked.signals);
    note_duties(signals, why);
    std::vector<std::string_view> actions;
    for (const auto signal : signals)
        if (std::ranges::find(actions, duty_of(signal).action) == actions.end())
            actions.push_back(duty_of(signal).action);
    std::string ids;
    for (const auto action : actions) ids += (ids.empty() ? "" : ",") + std::string{action};
    return why.conclude(Term{ids.empty() ? "no_signal" : ids});
}

Result<Determination> simplified_vigilance(const Identification& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto year = law.cite(law::vigilance_simplified_year_premium);
    const auto single = law.cite(law::vigilance_simplified_single_premium);
    bool simple = asked.contract != ContractRisk::life;
    if (asked.contract == ContractRisk::life)
        simple = (asked.year_premium && *asked.year_premium <= year.value) ||
                 (asked.single_premium && *asked.single_premium <= single.value);
    if (asked.suspicion) {
        law.note("Un soupçon ôte toute simplification.", monetary_code("L561-9"));
        return law.conclude(false);
    }
    law.note(simple ? "Le risque est faible : la vigilance peut être simplifiée."
                    : "Ce contrat vie appelle la vigilance ordinaire.",
             year.reference);
    law.note("Déclaration, gel et limites des espèces valent pour tous les contrats.",
             monetary_code("L561-15, L562-4 et L112-6"));
    return law.conclude(simple);
}

Result<Determination> must_identify(const Identification& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (!asked.occasional) {
        law.note("Un client en relation d’affaires est identifié avant d’y entrer.",
                 monetary_code("L561-5"));
        return law.conclude(true);
    }
    if (asked.suspicion) {
        law.note("Le soupçon suffit à exiger l’identité.", monetary_code("R561-10"));
        return law.conclude(true);
    }
    const auto threshold = law.cite(asked.cash ? law::vigilance_occasional_cash_threshold
                                               : law::vigilance_occasional_threshold);
    const bool over = asked.amount > threshold.value;
    law.note(over ? "Le montant dépasse le seuil du client occasionnel."
                  : "Le montant ne dépasse pas le seuil du client occasionnel.",
             threshold.reference, to_french(asked.amount), to_french(threshold.value));
    return law.conclude(over);
}

Result<Determination> is_exposed(const Identification& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto years = law.cite(law::vigilance_exposed_years);
    if (!asked.holds_public_function && !asked.relative_of_exposed && !asked.function_ended_on) {
        law.note("Ni fonction exposée, ni proche.", years.reference);
        return law.conclude(false);
    }
    if (!asked.function_ended_on) {
        law.note("La fonction est exercée, par la personne ou par un proche.", years.reference);
        return law.conclude(true);
    }
    const auto until = add_years(*asked.function_ended_on, static_cast<int>(years.value.value),
                                 DayOverflow::last_day);
    const bool still = asked.on <= until;
    law.note(still ? "La fonction a cessé depuis un an au plus."
                   : "La fonction a cessé depuis plus d’un an.",
             years.reference, to_french(*asked.function_ended_on), to_french(until));
    return law.conclude(still);
}

Result<Determination> cash_allowed(const Identification& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto plafond = law.cite(law::vigilance_cash_plafond);
    const bool allowed = asked.amount <= plafond.value;
    law.note(allowed ? "La somme peut être payée en espèces."
                     : "Un professionnel ne paie pas cette somme en espèces.",
             plafond.reference, to_french(asked.amount), to_french(plafond.value));
    return law.conclude(allowed);
}

}  // namespace sim::claims::transversal
