#include "sim/claims/construction/do_declaration.hpp"

#include <algorithm>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/construction.hpp"

namespace sim::claims::construction {
namespace {

law::Reference standard_clauses() {
    return insurance_code("A243-1, annexe II");
}

Date years_after(Date from, law::Key<law::Count> key, Ruling& law) {
    return add_years(from, static_cast<int>(law.read(key).value), DayOverflow::last_day);
}

/// The year of perfect completion: the contractor must first have been called upon.
bool in_first_year(const DoDeclaration& declaration, Ruling& law) {
    if (!declaration.received_on) return false;
    const auto end = years_after(*declaration.received_on, law::gpa_years, law);
    return declaration.on <= end;
}

std::string missing_items(const DoDeclaration& declaration, Ruling& law) {
    const std::array present{declaration.policy_number,
                             declaration.owner_name,
                             declaration.works_address,
                             declaration.received_on.has_value(),
                             declaration.damage_described,
                             declaration.mise_en_demeure || !in_first_year(declaration, law)};
    std::string items;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (present[i]) continue;
        items += (items.empty() ? "" : ",") + std::string{do_item_words[i].id};
        law.note("Il manque : " + std::string{do_item_words[i].label} + ".", standard_clauses());
    }
    return items;
}

}  // namespace

Problems impossible(const DoDeclaration& declaration) {
    Problems problems;
    if (declaration.received_on && *declaration.received_on > declaration.on)
        problems.push_back({{"received_on", 0, 0},
                            "La réception suit la déclaration.",
                            "Avant réception, laissez ce fait de côté."});
    keep_order(problems, declaration, {{"known_on", declaration.known_on, "on", declaration.on}});
    return problems;
}

Result<Determination> do_missing_items(const DoDeclaration& declaration, const law::Book& book) {
    Ruling law{book, declaration.on};
    const auto items = missing_items(declaration, law);
    if (!items.empty()) return law.conclude(Term{items});
    return law.conclude(Term{std::string{do_item_words.back().id}},
                        "La déclaration porte tout ce qu’elle doit.", standard_clauses());
}

Result<Determination> do_complete(const DoDeclaration& declaration, const law::Book& book) {
    Ruling law{book, declaration.on};
    const bool complete = missing_items(declaration, law).empty();
    return law.conclude(complete,
                        complete ? "La déclaration est réputée constituée : les délais courent."
                                 : "La déclaration n’est pas constituée : les délais ne courent "
                                   "pas.",
                        standard_clauses());
}

Result<Determination> do_cover_runs(const DoDeclaration& declaration, const law::Book& book) {
    Ruling law{book, declaration.on};
    const auto source = insurance_code("L242-1, al. 8");
    if (!declaration.received_on) {
        const bool runs = declaration.contract_ended && declaration.mise_en_demeure;
        return law.conclude(runs,
                            runs ? "Avant réception, le marché est résilié après une mise en "
                                   "demeure vaine."
                                 : "Avant réception, il faut une mise en demeure vaine et un "
                                   "marché résilié.",
                            source);
    }
    const auto end = years_after(*declaration.received_on, law::decennale_years, law);
    if (declaration.on > end)
        return law.conclude(false, "La durée de la garantie, depuis la réception, est écoulée.",
                            source);
    if (!in_first_year(declaration, law))
        return law.conclude(true, "Le parfait achèvement est passé, la garantie court.", source);
    return law.conclude(declaration.mise_en_demeure,
                        declaration.mise_en_demeure
                            ? "Dans l’année de parfait achèvement, la mise en demeure est restée "
                              "vaine."
                            : "Dans l’année de parfait achèvement, l’entrepreneur doit d’abord "
                              "être mis en demeure.",
                        source);
}

Result<Determination> do_action_end(const DoDeclaration& declaration, const law::Book& book) {
    Ruling law{book, declaration.on};
    if (!declaration.received_on) law.refuse(missing("received_on", "la réception de l’ouvrage"));
    if (!declaration.known_on) law.refuse(missing("known_on", "le jour où le dommage est connu"));
    const auto received = declaration.received_on.value_or(declaration.on);
    const auto known =
        years_after(declaration.known_on.value_or(received), law::do_action_years, law);
    const auto limit =
        years_after(years_after(received, law::decennale_years, law), law::do_action_years, law);
    law.note("L’action se prescrit depuis la connaissance du dommage.", insurance_code("L114-1"),
             "", to_french(known));
    return law.conclude(std::min(known, limit),
                        "Elle s’éteint au plus tard le même temps après le terme de la garantie.",
                        insurance_code("L114-1"));
}

Result<Determination> do_new_clock(const DoDeclaration& declaration, const law::Book& book) {
    Ruling law{book, declaration.on};
    if (declaration.refused_before)
        return law.conclude(
            false,
            "Le même dommage a été refusé dans les délais\u00A0: le déclarer encore ne "
            "rouvre rien.",
            insurance_code("L242-1"));
    return do_complete(declaration, book);
}

}  // namespace sim::claims::construction
