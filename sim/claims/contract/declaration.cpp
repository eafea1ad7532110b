#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/contract/cover.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/contract.hpp"

namespace sim::claims::contract {
namespace {

struct LegalTerm {
    law::Key<law::Count> days;
    TermUnit unit = TermUnit::working_days;
    std::string_view article;
};

LegalTerm term_of(Told told) {
    switch (told) {
        case Told::loss: return {law::declaration_floor_days, TermUnit::working_days, "L113-2, 4°"};
        case Told::theft:
            return {law::theft_declaration_floor_days, TermUnit::working_days, "L113-2, 4°"};
        case Told::livestock:
            return {law::livestock_declaration_floor_days, TermUnit::days, "L113-2, 4°"};
        case Told::hail: return {law::hail_declaration_days, TermUnit::days, "L123-1"};
        case Told::aggravation:
            return {law::aggravation_declaration_days, TermUnit::days, "L113-2, 3°"};
    }
    return {law::declaration_floor_days, TermUnit::working_days, "L113-2, 4°"};
}

std::string unit_of(TermUnit unit, std::int64_t days) {
    const std::string plural = days > 1 ? "s" : "";
    return " jour" + plural + (unit == TermUnit::working_days ? " ouvré" + plural : "");
}

Result<Date> last_day(const Notice& notice, const law::Book& book, Reasoning& why) {
    const auto legal = term_of(notice.told);
    const auto floor_days = law::in_force(book, legal.days, notice.on);
    if (!floor_days) return Failure{floor_days.error()};
    const auto least = why.read(*floor_days).value;
    const auto days = std::max(least, notice.contract_days.value_or(least));
    const StatedTerm term{static_cast<int>(days), legal.unit, 0};
    const auto stated = term_end(notice.on, term, {false, false}, notice.region);
    const auto last = term_end(notice.on, term, {false, true}, notice.region);
    if (notice.contract_days && *notice.contract_days < least)
        why.note("Le contrat ne peut accorder moins que la loi : son délai est écarté.",
                 insurance_code("L113-2"), std::to_string(*notice.contract_days),
                 std::to_string(least));
    why.note("Le délai est de " + std::to_string(days) + unit_of(legal.unit, days) +
                 " ; le jour où l’assuré a su ne compte pas.",
             insurance_code(legal.article), to_french(notice.on), to_french(stated));
    if (last != stated)
        why.note("Ce jour est chômé : en faveur de l’assuré, le délai va au jour ouvrable suivant.",
                 {"Usage des délais d’assurance", ""}, to_french(stated), to_french(last));
    return last;
}

Result<Date> declared_on(const Notice& notice) {
    if (notice.declared_on) return *notice.declared_on;
    return Failure{Problem{{"declared_on", 0, 0},
                           "Sans le jour de la déclaration, rien ne dit si elle est tardive.",
                           "Indiquez declared_on."}};
}

/// The first reason that saves the cover; empty when none does.
std::string_view what_saves(const Notice& notice) {
    if (notice.against_victim) return "La déchéance ne s’oppose pas à la victime.";
    if (!notice.clause) return "Le contrat ne prévoit pas de déchéance.";
    if (!notice.clause_apparent) return "La clause n’est pas en caractères très apparents.";
    if (notice.force_majeure) return "Le retard vient d’un cas fortuit ou de force majeure.";
    if (!notice.prejudice_proven) return "L’assureur ne prouve pas que le retard lui a nui.";
    return {};
}

law::Reference saving_reference(const Notice& notice) {
    if (notice.against_victim) return insurance_code("R211-13");
    return insurance_code(!notice.clause || notice.clause_apparent ? "L113-2" : "L112-4");
}

}  // namespace

Result<Determination> declaration_last_day(const Notice& notice, const law::Book& book) {
    Reasoning why;
    const auto last = last_day(notice, book, why);
    if (!last) return Failure{last.error()};
    return why.conclude(*last);
}

Result<Determination> declared_in_time(const Notice& notice, const law::Book& book) {
    Reasoning why;
    const auto declared = declared_on(notice);
    if (!declared) return Failure{declared.error()};
    const auto last = last_day(notice, book, why);
    if (!last) return Failure{last.error()};
    why.note(*declared <= *last ? "La déclaration vient à temps." : "La déclaration est tardive.",
             insurance_code("L113-2"), to_french(*last), to_french(*declared));
    return why.conclude(*declared <= *last);
}

Result<Determination> decheance(const Notice& notice, const law::Book& book) {
    Reasoning why;
    if (notice.lied) {
        const bool lost = notice.clause && notice.clause_apparent && !notice.against_victim;
        why.note(lost ? "La fausse déclaration de mauvaise foi déchoit l’assuré : le contrat le "
                        "prévoit, et nul préjudice n’est à prouver."
                      : "La fausse déclaration ne déchoit l’assuré que par une clause très "
                        "apparente, jamais contre la victime.",
                 insurance_code("L112-4"));
        return why.conclude(lost);
    }
    const auto declared = declared_on(notice);
    if (!declared) return Failure{declared.error()};
    const auto last = last_day(notice, book, why);
    if (!last) return Failure{last.error()};
    if (*declared <= *last) {
        why.note("La déclaration vient à temps.", insurance_code("L113-2"));
        return why.conclude(false);
    }
    const auto saved = what_saves(notice);
    why.note(saved.empty() ? "Le retard est fautif et prouvé nuisible : la garantie est perdue."
                           : std::string{saved},
             saved.empty() ? insurance_code("L113-2") : saving_reference(notice), to_french(*last),
             to_french(*declared));
    return why.conclude(saved.empty());
}

Problems impossible(const Notice& notice) {
    return out_of_order(notice, {{"on", notice.on, "declared_on", notice.declared_on}});
}

}  // namespace sim::claims::contract
