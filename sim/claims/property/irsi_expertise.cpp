#include "sim/claims/property/irsi_expertise.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"
#include "sim/law/keys.hpp"

namespace sim::claims::property {

Result<Determination> irsi_material_survey(const IrsiAssessment& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.tranche == IrsiTranche::second)
        return law.conclude(Term{"expertise_commune"},
                            "En tranche 2, l’expertise pour compte commun est obligatoire.",
                            irsi_article("5.2"));
    if (asked.recourse_wanted)
        return law.conclude(Term{"expertise_commune"},
                            "En tranche 1, le recours permis suppose une expertise pour compte "
                            "commun.",
                            irsi_article("5.1"));
    return law.conclude(Term{"tout_moyen"}, "En tranche 1, le gestionnaire évalue par tout moyen.",
                        irsi_article("5.1"));
}

Result<Determination> irsi_immateriels_survey(const IrsiAssessment& asked, const law::Book& book) {
    Ruling law{book, asked.on};
    if (asked.immateriels == Money{})
        return law.conclude(Term{"sans_objet"}, "Aucun immatériel n’est réclamé.",
                            irsi_article("5.3"));
    const auto cap = law.read(law::irsi_immateriels_common_expertise_cap);
    const bool common = asked.immateriels <= cap;
    law.note(common ? "Jusqu’à ce montant, une expertise pour compte commun suffit."
                    : "Au-delà de ce montant, chaque assureur a son expert.",
             irsi_article("5.3"), to_french(cap), to_french(asked.immateriels));
    return law.conclude(Term{common ? "expertise_commune" : "expertise_contradictoire"});
}

Result<Determination> irsi_sheet_missing(const IrsiSheet& sheet, const law::Book& book) {
    Ruling law{book, sheet.on};
    Checklist list{law, irsi_article("annexe 5")};
    for (std::size_t i = 0; i < irsi_sheet_part_words.size(); ++i)
        list.expect(
            irsi_sheet_part_words[i],
            std::ranges::find(sheet.present, static_cast<IrsiSheetPart>(i)) != sheet.present.end());
    return list.conclude();
}

}  // namespace sim::claims::property
