#include "sim/claims/persons/group_cover.hpp"

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"

namespace sim::claims::persons {
namespace {

bool waiting_is_over(const ProvidentStart& start, Ruling& law) {
    const auto source = contract_terms("délai d’attente");
    if (start.accident) {
        law.note("L’accident est couvert sans délai d’attente.", source);
        return true;
    }
    const auto open = start.since + std::chrono::days{start.waiting_days};
    const bool over = start.on >= open;
    law.note(over ? "L’arrêt commence après le délai d’attente."
                  : "L’arrêt commence pendant le délai d’attente\u00A0: cette maladie n’est pas "
                    "couverte.",
             source, to_french(open), to_french(start.on));
    return over;
}

Money first_capital(const GroupCapital& capital, Ruling& law) {
    const auto sum = share(capital.salary, capital.rate, Rounding::half_up);
    law.note("Le capital est une part du salaire de référence.", contract_terms("capital décès"),
             to_french(capital.salary), to_french(sum));
    return sum;
}

}  // namespace

Problems impossible(const ProvidentStart& start) {
    return out_of_order(start, {{"since", start.since, "on", start.on}});
}

Result<Determination> provident_covers(const ProvidentStart& start, const law::Book& book) {
    Ruling law{book, start.on};
    const bool over = waiting_is_over(start, law);
    return law.conclude(over);
}

Result<Determination> provident_first_day(const ProvidentStart& start, const law::Book& book) {
    Ruling law{book, start.on};
    if (!waiting_is_over(start, law))
        law.refuse("since", "L’arrêt n’est pas couvert\u00A0: aucun jour n’est payé.",
                   "Interrogez incapacity.covered pour savoir pourquoi.");
    const auto first = start.on + std::chrono::days{start.franchise_days};
    law.note("La franchise laisse les premiers jours de l’arrêt sans prestation\u00A0: " +
                 std::to_string(start.franchise_days) + " jours.",
             contract_terms("franchise"), to_french(start.on), to_french(first));
    return law.conclude(first);
}

Result<Determination> medical_step(const ProvidentStart& start, const law::Book& book) {
    Ruling law{book, start.on};
    const auto& word = medical_step_words.at(start.doctors_disagree ? 1U : 0U);
    return law.conclude(
        Term{std::string{word.id}},
        start.doctors_disagree
            ? "Les deux médecins choisissent un troisième\u202F; chacun paie le sien et "
              "la moitié de celui-ci."
            : "Le gestionnaire ne reçoit que la conclusion, jamais les pièces "
              "médicales.",
        contract_terms("contrôle médical"));
}

Problems impossible(const GroupCapital& capital) {
    return out_of_order(capital, {{"on", capital.on, "spouse_died_on", capital.spouse_died_on}});
}

Result<Determination> group_capital(const GroupCapital& capital, const law::Book& book) {
    Ruling law{book, capital.on};
    if (capital.advanced)
        return law.conclude(Money{},
                            "Versé d’avance pour perte totale d’autonomie, le capital a mis fin à "
                            "la garantie.",
                            contract_terms("perte totale et irréversible d’autonomie"));
    const auto sum = first_capital(capital, law);
    return law.conclude(sum);
}

Result<Determination> second_capital(const GroupCapital& capital, const law::Book& book) {
    Ruling law{book, capital.on};
    const auto source = contract_terms("double effet");
    if (!capital.double_effect || !capital.spouse_died_on || !capital.dependants)
        return law.conclude(Money{},
                            "Il faut la clause, le décès ultérieur du conjoint et des enfants "
                            "encore à charge.",
                            source);
    const auto sum = first_capital(capital, law);
    return law.conclude(sum, "Les enfants reçoivent un second capital.", source);
}

}  // namespace sim::claims::persons
