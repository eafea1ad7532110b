#include "sim/claims/persons/group_keeping.hpp"

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/group.hpp"

namespace sim::claims::persons {
namespace {

Date months_on(Ruling& rule, const GroupKeeping& keeping, law::Key<law::Count> key,
               const char* sentence) {
    const auto months = rule.cite(key, keeping.on);
    const auto day =
        add_months(keeping.on, static_cast<int>(months.value.value), DayOverflow::last_day);
    rule.note(sentence, months.reference, to_french(keeping.on), to_french(day));
    return day;
}

Date request_end(Ruling& rule, const GroupKeeping& keeping) {
    return months_on(rule, keeping, law::leaver_request_months,
                     "La personne demande le maintien dans ce délai.");
}

law::Reference keeping_article() {
    return {"Loi 89-1009 du 31 décembre 1989, art. 4",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000709057"};
}

}  // namespace

Problems impossible(const GroupKeeping& keeping) {
    return out_of_order(keeping, {{"on", keeping.on, "kept_from", keeping.kept_from}});
}

Result<Determination> health_kept(const GroupKeeping& keeping, const law::Book& book) {
    Ruling rule{book, keeping.on};
    if (keeping.leaver == Leaver::other)
        return rule.conclude(false,
                             "Le maintien est réservé aux retraités, aux chômeurs indemnisés, aux "
                             "titulaires d’une rente et aux proches d’un défunt.",
                             keeping_article());
    const auto last = request_end(rule, keeping);
    const bool kept = !keeping.asked_on || *keeping.asked_on <= last;
    return rule.conclude(kept,
                         kept ? "L’assureur maintient la couverture santé, sans questionnaire ni "
                                "délai d’attente."
                              : "La demande arrive trop tard\u00A0: le maintien n’est plus dû.",
                         keeping_article());
}

Result<Determination> health_proposal_by(const GroupKeeping& keeping, const law::Book& book) {
    Ruling rule{book, keeping.on};
    return rule.conclude(months_on(rule, keeping, law::leaver_proposal_months,
                                   "L’assureur adresse sa proposition dans ce délai."));
}

Result<Determination> health_request_by(const GroupKeeping& keeping, const law::Book& book) {
    Ruling rule{book, keeping.on};
    return rule.conclude(request_end(rule, keeping));
}

Result<Determination> health_family_until(const GroupKeeping& keeping, const law::Book& book) {
    Ruling rule{book, keeping.on};
    if (keeping.leaver != Leaver::family_of_deceased)
        return Failure{Problem{{"leaver", 0, 0},
                               "Ce délai ne vise que les proches d’un assuré décédé.",
                               "Indiquez leaver: family_of_deceased."}};
    return rule.conclude(
        months_on(rule, keeping, law::leaver_family_months,
                  "Les proches gardent la couverture au moins jusqu’à cette date."));
}

Result<Determination> health_premium_cap(const GroupKeeping& keeping, const law::Book& book) {
    Ruling rule{book, keeping.kept_from.value_or(keeping.on)};
    const auto caps = rule.cite(law::leaver_price_caps);
    const auto* rate = caps.value.band(keeping.year);
    if (!rule.refused() && (rate == nullptr || *rate == Rate{}))
        rule.refuse("year", "Passé la troisième année, aucun texte ne plafonne le tarif.",
                    "Indiquez year: 1, 2 ou 3, ou lisez le contrat.");
    if (rule.refused() || rate == nullptr) return rule.conclude(Money{});
    const auto most = share(keeping.group_premium, *rate, Rounding::half_up);
    rule.note("Cette année-là, le tarif ne dépasse pas " + to_french(*rate) +
                  " de celui des salariés actifs.",
              caps.reference, to_french(keeping.group_premium), to_french(most));
    return rule.conclude(most);
}

}  // namespace sim::claims::persons
