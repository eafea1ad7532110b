#include "sim/claims/transversal/checklists.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"
#include "sim/claims/common/codes.hpp"

namespace sim::claims::transversal {
namespace {

template <class Part>
bool holds(const std::vector<Part>& present, Part part) {
    return std::ranges::find(present, part) != present.end();
}

template <class Part>
Result<Determination> missing_of(const std::vector<Part>& present, Date on, const law::Book& book,
                                 law::Reference source) {
    Ruling law{book, on};
    Checklist list{law, std::move(source)};
    const auto words = words_of(Part{});
    for (std::size_t i = 0; i < words.size(); ++i)
        list.expect(words[i], holds(present, static_cast<Part>(i)));
    return list.conclude();
}

}  // namespace

Result<Determination> sheet_missing(const MediationSheet& sheet, const law::Book& book) {
    return missing_of(sheet.present, sheet.on, book, trade_practice("fiche de synthèse"));
}

Result<Determination> handover_missing(const LegalHandover& handover, const law::Book& book) {
    return missing_of(handover.present, handover.on, book,
                      trade_practice("transmission d’une assignation"));
}

Result<Determination> deed_missing(const SettlementDeed& deed, const law::Book& book) {
    Ruling law{book, deed.on};
    Checklist list{law, civil_code("2044 à 2052")};
    for (std::size_t i = 0; i < deed_part_words.size(); ++i) {
        const auto part = static_cast<DeedPart>(i);
        const bool owed = (part != DeedPart::deed_withdrawal || deed.motor) &&
                          (part != DeedPart::deed_judge || deed.protected_person);
        list.expect(deed_part_words[i], !owed || holds(deed.present, part));
    }
    return list.conclude();
}

}  // namespace sim::claims::transversal
