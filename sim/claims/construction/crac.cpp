#include "sim/claims/construction/crac.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/construction.hpp"

namespace sim::claims::construction {
namespace {

law::Reference convention(const char* part) {
    return {"Convention CRAC, " + std::string{part},
            "https://pdfslide.fr/documents/"
            "convention-de-reglement-de-lassurance-construction-convention-de-reglement.html"};
}

/// The value of the year, or the one stated from its circular.
Money of_the_year(const std::optional<Money>& stated, law::Key<Money> key, const char* fact,
                  const char* what, Ruling& law) {
    if (stated) {
        law.note(std::string{what} + " : valeur indiquée, lue dans la circulaire de l’année.",
                 convention("valeurs annuelles"), "", to_french(*stated));
        return *stated;
    }
    if (!law.has(key)) {
        law.refuse(fact, std::string{what} + " : la valeur de l’année n’est pas connue.",
                   "Lisez-la dans la circulaire de l’année et indiquez " + std::string{fact} + ".");
        return {};
    }
    const auto cited = law.cite(key);
    law.note(std::string{what} + " de l’année.", cited.reference, "", to_french(cited.value));
    return cited.value;
}

bool in_first_year(const CracClaim& claim, Ruling& law) {
    if (!claim.received_on) return false;
    const auto years = law.read(law::crac_first_year_years).value;
    return claim.on <=
           add_years(*claim.received_on, static_cast<int>(years), DayOverflow::last_day);
}

/// Nothing in the first year; twice without a technical control on large works.
Money deduction(const CracClaim& claim, Ruling& law) {
    if (in_first_year(claim, law)) {
        law.note("Dommage déclaré dans l’année de la réception : pas de ticket modérateur.",
                 convention("art. 9.2"), "", to_french(Money{}));
        return {};
    }
    const auto ticket = of_the_year(claim.ticket_moderateur, law::crac_ticket_moderateur,
                                    "ticket_moderateur", "Ticket modérateur", law);
    const auto large = law.cite(law::crac_no_control_cost);
    if (claim.technical_control || claim.construction_cost.value_or(Money{}) < large.value)
        return ticket;
    const auto times = law.cite(law::crac_no_control_multiplier);
    const auto raised = proportion(ticket, times.value.value, 1, Rounding::half_up);
    law.note(
        "Sans contrôle technique sur un chantier de cette taille, le ticket modérateur est "
        "multiplié.",
        times.reference, to_french(ticket), to_french(raised));
    return raised;
}

Money base_of(const CracClaim& claim, Ruling& law) {
    const auto base = std::max(Money{}, claim.indemnity - deduction(claim, law));
    law.note("La base du recours est l’indemnité, ticket modérateur déduit.", convention("recours"),
             to_french(claim.indemnity), to_french(base));
    return base;
}

CracBand band_of(const CracClaim& claim, Ruling& law) {
    if (!claim.estimate) law.refuse(missing("estimate", "le coût estimé du sinistre"));
    const auto cost = claim.estimate.value_or(Money{});
    if (cost <= deduction(claim, law)) return CracBand::no_recourse;
    const auto threshold = of_the_year(claim.threshold, law::crac_chapter_3_threshold, "threshold",
                                       "Seuil du chapitre 3", law);
    return cost > threshold ? CracBand::chapter_3 : CracBand::single_expert;
}

}  // namespace

Problems impossible(const CracClaim& claim) {
    Problems problems;
    std::int64_t total = 0;
    for (const auto part : claim.shares) total += part.in_millionths();
    if (total > whole.in_millionths())
        problems.push_back({{"shares", 0, 0}, "Les parts dépassent le tout.", "Corrigez-les."});
    keep_order(problems, claim,
               {{"received_on", claim.received_on, "on", claim.on},
                {"on", claim.on, "claimed_on", claim.claimed_on},
                {"on", claim.on, "report_on", claim.report_on}});
    return problems;
}

Result<Determination> crac_band(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto& word = crac_band_words[static_cast<std::size_t>(band_of(claim, law))];
    return law.conclude(Term{std::string{word.id}}, std::string{word.label} + ".",
                        convention("avenant n° 1"));
}

Result<Determination> crac_base(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto base = base_of(claim, law);
    return law.conclude(base);
}

Result<Determination> crac_recourse(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (claim.builder > static_cast<std::int64_t>(claim.shares.size())) {
        law.refuse("shares", "La part de ce constructeur n’est pas indiquée.",
                   "Complétez la liste des parts.");
        return law.conclude(Money{});
    }
    const auto part = claim.shares[static_cast<std::size_t>(claim.builder - 1)];
    const auto base = base_of(claim, law);
    if (base == Money{})
        return law.conclude(Money{}, "Rien ne dépasse le ticket modérateur : pas de recours.",
                            convention("recours"));
    const auto indemnity = share(base, part, Rounding::half_up);
    const auto fees_part = law.cite(law::crac_fees_share);
    const auto fees =
        share(share(claim.fees, fees_part.value, Rounding::half_up), part, Rounding::half_up);
    law.note("Part de ce constructeur dans la base : " + to_french(part) + ".",
             convention("recours"), to_french(base), to_french(indemnity));
    return law.conclude(indemnity + fees, "S’y ajoute sa part de la moitié des honoraires.",
                        fees_part.reference);
}

Result<Determination> crac_kept(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    const auto base = base_of(claim, law);
    const auto fees_part = law.cite(law::crac_fees_share);
    const auto half = share(claim.fees, fees_part.value, Rounding::half_up);
    Money recovered;
    if (base > Money{})
        for (const auto part : claim.shares)
            recovered = recovered + share(base, part, Rounding::half_up) +
                        share(half, part, Rounding::half_up);
    const auto spent = claim.indemnity + claim.fees;
    law.note("Chaque assureur adhérent paie sa part de la base et de la moitié des honoraires.",
             fees_part.reference, to_french(spent), to_french(recovered));
    return law.conclude(spent - recovered,
                        "Le reste, dont la part d’un constructeur non assuré ou non adhérent, "
                        "demeure à sa charge, sauf recours de droit commun.",
                        convention("recours"));
}

Result<Determination> crac_economist(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!claim.works_cost) law.refuse(missing("works_cost", "le coût des travaux de réparation"));
    const auto least = law.cite(law::crac_economist_works_cost);
    const bool needed = claim.works_cost.value_or(Money{}) >= least.value;
    law.note(needed ? "Les travaux atteignent le seuil : un économiste est requis."
                    : "Les travaux sont sous le seuil : l’économiste n’est pas requis.",
             least.reference, to_french(least.value),
             to_french(claim.works_cost.value_or(Money{})));
    return law.conclude(needed);
}

Result<Determination> crac_payment_deadline(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!claim.claimed_on) law.refuse(missing("claimed_on", "la présentation du recours"));
    const auto months = law.cite(law::crac_payment_months);
    const auto last = add_months(claim.claimed_on.value_or(claim.on),
                                 static_cast<int>(months.value.value), DayOverflow::last_day);
    return law.conclude(last, "Les assureurs des constructeurs paient dans ce délai.",
                        months.reference);
}

Result<Determination> crac_own_expert_deadline(const CracClaim& claim, const law::Book& book) {
    Ruling law{book, claim.on};
    if (!claim.report_on) law.refuse(missing("report_on", "le rapport préliminaire"));
    if (band_of(claim, law) != CracBand::chapter_3)
        law.refuse("estimate", "Sous le seuil, l’expert est commun.",
                   "Ce délai n’existe qu’au-dessus du seuil du chapitre 3.");
    const auto delay = law.cite(law::crac_own_expert_days);
    const auto last = claim.report_on.value_or(claim.on) + std::chrono::days{delay.value.value};
    return law.conclude(last,
                        "Au-dessus du seuil, chaque assureur peut désigner son expert dans ce "
                        "délai.",
                        delay.reference);
}

}  // namespace sim::claims::construction
