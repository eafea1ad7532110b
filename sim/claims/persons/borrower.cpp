#include "sim/claims/persons/borrower.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/death.hpp"

namespace sim::claims::persons {

Result<Determination> borrower_benefit(const BorrowerBenefit& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.event != BorrowerEvent::stop_of_work) {
        const auto due = share(asked.outstanding, asked.quotite, Rounding::half_up);
        law.note("Le capital restant dû est versé au prêteur, à hauteur de la quotité de " +
                     to_french(asked.quotite) + ".",
                 contract_terms("décès et PTIA"), to_french(asked.outstanding), to_french(due));
        return law.conclude(due);
    }
    const auto franchise =
        asked.franchise_days ? *asked.franchise_days : law.read(law::borrower_franchise_days).value;
    const auto paid = std::max<std::int64_t>(asked.days - franchise, 0);
    law.note("La franchise de " + std::to_string(franchise) + " jours n’est pas indemnisée.",
             contract_terms("franchise"), std::to_string(asked.days), std::to_string(paid));
    const auto month = law.cite(law::borrower_month_days);
    if (law.refused()) return law.conclude(Money{});
    auto monthly = share(asked.instalment, asked.quotite, Rounding::half_up);
    if (asked.monthly_loss && *asked.monthly_loss < monthly) {
        law.note("Contrat indemnitaire : la prestation ne dépasse pas la perte de revenu.",
                 contract_terms("incapacité"), to_french(monthly), to_french(*asked.monthly_loss));
        monthly = *asked.monthly_loss;
    }
    const auto due = proportion(monthly, paid, month.value.value, Rounding::half_up);
    law.note("La mensualité assurée est due par jour d’arrêt après la franchise.",
             contract_terms("incapacité"), to_french(monthly), to_french(due));
    return law.conclude(due);
}

Result<Determination> may_ask_health(const BorrowerApplication& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto most = law.cite(law::borrower_no_question_plafond);
    const auto age = law.cite(law::borrower_no_question_age);
    const bool small = asked.insured_share <= most.value;
    law.note(small ? "La part assurée ne dépasse pas le plafond par personne."
                   : "La part assurée dépasse le plafond par personne.",
             most.reference, to_french(asked.insured_share), to_french(most.value));
    const auto birthday =
        add_years(asked.born, static_cast<int>(age.value.value), DayOverflow::last_day);
    const bool early = asked.last_instalment_on < birthday;
    law.note(early ? "Le prêt finit avant cet anniversaire."
                   : "Le prêt ne finit pas avant cet anniversaire.",
             age.reference, to_french(asked.last_instalment_on), to_french(birthday));
    return law.conclude(!(small && early));
}

Result<Determination> lender_deadline(const Substitution& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    const auto delay = law.cite(law::borrower_lender_answer_days);
    const auto last = add_working_days(asked.on, static_cast<int>(delay.value.value), asked.region);
    law.note("Le prêteur répond dans les " + std::to_string(delay.value.value) + " jours ouvrés.",
             delay.reference, to_french(asked.on), to_french(last));
    return law.conclude(last);
}

Result<Determination> loan_avenant_deadline(const Substitution& asked, const law::Book& book) {
    if (!asked.agreed_on)
        return Failure{Problem{{"agreed_on", 0, 0},
                               "Le prêteur n’a pas accepté la substitution.",
                               "Indiquez agreed_on."}};
    Ruling law{book, asked.on};
    const auto delay = law.cite(law::borrower_avenant_days);
    const auto last =
        add_working_days(*asked.agreed_on, static_cast<int>(delay.value.value), asked.region);
    law.note("Le prêteur émet l’avenant dans les " + std::to_string(delay.value.value) +
                 " jours ouvrés de son accord.",
             delay.reference, to_french(*asked.agreed_on), to_french(last));
    return law.conclude(last);
}

Result<Determination> former_contract_end(const Substitution& asked, const law::Book& book) {
    if (!asked.accepted_on)
        return Failure{Problem{{"accepted_on", 0, 0},
                               "L’accord du prêteur n’est pas parvenu à l’ancien assureur.",
                               "Indiquez accepted_on."}};
    Ruling law{book, asked.on};
    const auto delay = law.cite(law::borrower_termination_days);
    auto end = *asked.accepted_on + std::chrono::days{delay.value.value};
    law.note("Le contrat cesse " + std::to_string(delay.value.value) +
                 " jours après la réception de l’accord.",
             delay.reference, to_french(*asked.accepted_on), to_french(end));
    if (asked.new_contract_on && *asked.new_contract_on > end) {
        law.note("Le nouveau contrat commence plus tard : l’ancien dure jusque-là.",
                 delay.reference, to_french(end), to_french(*asked.new_contract_on));
        end = *asked.new_contract_on;
    }
    return law.conclude(end);
}

Problems impossible(const BorrowerApplication& asked) {
    return out_of_order(asked, {{"born", asked.born, "on", asked.on},
                                {"on", asked.on, "last_instalment_on", asked.last_instalment_on}});
}

Problems impossible(const Substitution& asked) {
    return out_of_order(asked, {{"on", asked.on, "agreed_on", asked.agreed_on},
                                {"agreed_on", asked.agreed_on, "accepted_on", asked.accepted_on},
                                {"on", asked.on, "accepted_on", asked.accepted_on},
                                {"on", asked.on, "new_contract_on", asked.new_contract_on}});
}

}  // namespace sim::claims::persons
