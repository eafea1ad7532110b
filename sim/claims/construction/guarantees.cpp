#include "sim/claims/construction/guarantees.hpp"

#include <algorithm>
#include <vector>

#include "sim/claims/common/date_order.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/construction.hpp"

namespace sim::claims::construction {
namespace {

struct Held {
    LegalGuarantee guarantee;
    Date end;
};

std::string_view id_of(LegalGuarantee guarantee) {
    return legal_guarantee_words[static_cast<std::size_t>(guarantee)].id;
}

std::string label_of(LegalGuarantee guarantee) {
    return std::string{legal_guarantee_words[static_cast<std::size_t>(guarantee)].label};
}

/// The works and what is one with them answer when the damage is serious; an equipment added to
/// what existed did so only between two rulings.
bool may_be_decennale(const Defect& defect, Ruling& law) {
    if (!defect.serious || defect.apparent_unreserved) return false;
    if (defect.element == Element::industrial) {
        law.note("L’équipement à usage seulement professionnel n’est pas de l’ouvrage.",
                 civil_code("1792-7"));
        return false;
    }
    if (defect.element != Element::added_to_existing) return true;
    const auto day = defect.judged_on.value_or(defect.on);
    const bool ruled =
        law::is_in_force(law.book(), law::added_equipment_decennale_from.path, day).value_or(false);
    law.note(ruled ? "À cette date, l’équipement ajouté à l’existant relève de la décennale s’il "
                     "rend l’ensemble impropre."
                   : "L’équipement ajouté à l’existant, qui n’est pas un ouvrage, ne relève ni de "
                     "la décennale ni de la biennale.",
             {"Cour de cassation, 3e chambre civile, 21 mars 2024, 22-18.694",
              "https://www.courdecassation.fr/"});
    return ruled;
}

/// Adds the guarantee when it still runs on the day of the notice.
void hold(std::vector<Held>& held, const Defect& defect, LegalGuarantee guarantee,
          law::Key<law::Count> key, Ruling& law) {
    const auto years = law.cite(key, defect.received_on);
    const auto end =
        add_years(defect.received_on, static_cast<int>(years.value.value), DayOverflow::last_day);
    const bool runs = defect.on <= end;
    law.note(label_of(guarantee) + (runs ? " : elle court encore." : " : elle est expirée."),
             years.reference, to_french(defect.received_on), to_french(end));
    if (runs) held.push_back({guarantee, end});
}

std::vector<Held> of_subcontractor(const Defect& defect, Ruling& law) {
    std::vector<Held> held;
    law.note("Le sous-traitant n’est pas lié au maître d’ouvrage : il répond de sa faute prouvée.",
             civil_code("1792-4-2"));
    const bool equipment = defect.element == Element::dissociable && !defect.serious;
    hold(held, defect, LegalGuarantee::tort,
         equipment ? law::subcontractor_equipment_years : law::subcontractor_years, law);
    return held;
}

/// Several may hold: the owner chooses, the serious one being the insured one.
std::vector<Held> guarantees_of(const Defect& defect, Ruling& law) {
    if (defect.builder == Builder::subcontractor) return of_subcontractor(defect, law);
    std::vector<Held> held;
    if (defect.apparent_unreserved) {
        law.note("La réception sans réserve couvre le désordre apparent.", civil_code("1792-6"));
        return held;
    }
    hold(held, defect, LegalGuarantee::gpa, law::gpa_years, law);
    if (!defect.reserved && may_be_decennale(defect, law))
        hold(held, defect, LegalGuarantee::decennale, law::decennale_years, law);
    else if (defect.element == Element::dissociable && !defect.reserved)
        hold(held, defect, LegalGuarantee::biennale, law::biennale_years, law);
    if (held.empty())
        hold(held, defect, LegalGuarantee::works_contract, law::works_contract_years, law);
    return held;
}

}  // namespace

Problems impossible(const Defect& defect) {
    Problems problems;
    if (defect.on < defect.received_on)
        problems.push_back({{"received_on", 0, 0},
                            "Le désordre est notifié avant la réception, dont tout part.",
                            "Avant réception, le marché seul répond."});
    keep_order(problems, defect, {{"on", defect.on, "judged_on", defect.judged_on}});
    if (defect.reserved && defect.apparent_unreserved)
        problems.push_back({{"reserved", 0, 0},
                            "Le désordre est à la fois réservé et non réservé.",
                            "Choisissez."});
    return problems;
}

Result<Determination> legal_guarantee(const Defect& defect, const law::Book& book) {
    Ruling law{book, defect.on};
    std::string terms;
    for (const auto& held : guarantees_of(defect, law))
        terms += (terms.empty() ? "" : ",") + std::string{id_of(held.guarantee)};
    if (terms.empty()) terms = std::string{id_of(LegalGuarantee::none)};
    return law.conclude(Term{terms}, "Ce qui peut encore être demandé.",
                        civil_code("1792 à 1792-7"));
}

Result<Determination> legal_guarantee_end(const Defect& defect, const law::Book& book) {
    Ruling law{book, defect.on};
    const auto held = guarantees_of(defect, law);
    if (held.empty()) {
        law.refuse("on", "Aucune garantie ne court plus ce jour-là.",
                   "Interrogez construction.guarantee pour savoir pourquoi.");
        return law.conclude(defect.on);
    }
    const auto longest = std::ranges::max_element(held, {}, &Held::end);
    return law.conclude(longest->end, label_of(longest->guarantee) + " : dernier jour.",
                        civil_code("1792 à 1792-7"));
}

}  // namespace sim::claims::construction
