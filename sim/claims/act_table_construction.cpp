#include <span>

#include "sim/claims/act_branches.hpp"
#include "sim/claims/construction/crac.hpp"
#include "sim/claims/construction/do_declaration.hpp"
#include "sim/claims/construction/guarantees.hpp"

namespace sim::claims::construction {
namespace {

using enum FieldKind;

std::vector<Option> options_of(std::span<const Option> words) {
    return {words.begin(), words.end()};
}

/// An owner may declare twice on one contract: each declaration has its own clock and answer.
std::vector<Option> declarations() {
    return {{"premiere", "Première déclaration"}, {"seconde", "Seconde déclaration"}};
}

std::vector<Act> owner_acts() {
    return {
        {.id = "examine_do_declaration",
         .label = "Examiner la déclaration dommages-ouvrage",
         .competency = "BC02.1",
         .icon = "article",
         .minutes = 1,
         .fields = {{"missing", "Ce qui manque", choices, options_of(do_item_words), true},
                    {"complete_on", "Jour où elle est complète", date, {}, false}}},
        {.id = "count_do_deadlines",
         .label = "Dater les délais dommages-ouvrage",
         .competency = "BC02.1",
         .icon = "calendar_month",
         .minutes = 1,
         .fields = {{"declaration", "Déclaration", choice, declarations(), true},
                    {"position_by", "Dernier jour de la position", date, {}, true},
                    {"offer_by", "Dernier jour de l’offre", date, {}, true}},
         .subject = "declaration"},
        {.id = "take_do_position",
         .label = "Prendre position sur la garantie dommages-ouvrage",
         .competency = "BC02.2",
         .icon = "balance",
         .minutes = 2,
         .fields = {{"declaration", "Déclaration", choice, declarations(), true},
                    {"position",
                     "Position",
                     choice,
                     {{"acquise", "Garantie acquise par la nature du dommage"},
                      {"acquise_retard", "Garantie acquise par notre retard"},
                      {"refusee", "Garantie refusée, à temps et par écrit"}},
                     true},
                    {"guarantee", "Garantie légale des constructeurs", choices,
                     options_of(legal_guarantee_words), true}},
         .subject = "declaration"},
        {.id = "make_do_offer",
         .label = "Chiffrer l’offre dommages-ouvrage",
         .competency = "BC03.1",
         .icon = "calculate",
         .minutes = 2,
         .fields = {{"total", "Indemnité offerte", money, {}, true},
                    {"franchise", "Franchise opposée", money, {}, true},
                    {"pay_by", "Dernier jour pour payer", date, {}, false}}},
    };
}

std::vector<Act> insurers_acts() {
    return {
        {.id = "place_in_crac",
         .label = "Situer le sinistre dans la convention CRAC",
         .competency = "BC02.6",
         .icon = "handshake",
         .minutes = 1,
         .fields = {{"band", "Palier", choice, options_of(crac_band_words), true},
                    {"economist", "Économiste requis", yes_no, {}, true}}},
        {.id = "claim_crac",
         .label = "Présenter un recours CRAC",
         .competency = "BC03.5",
         .icon = "undo",
         .minutes = 2,
         .fields = {{"against", "Assureur du constructeur", party, {}, true},
                    {"base", "Base du recours, tous constructeurs", money, {}, true},
                    {"amount", "Somme réclamée à cet assureur", money, {}, true},
                    {"pay_by", "Dernier jour pour qu’il paie", date, {}, true}},
         .subject = "against"},
    };
}

}  // namespace

std::vector<Act> acts() {
    auto table = owner_acts();
    for (auto& act : insurers_acts()) table.push_back(std::move(act));
    return table;
}

}  // namespace sim::claims::construction
