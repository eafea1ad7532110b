#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/office_screen.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

void draw_known(const ReferenceRow& row) {
    key_value(row.number, row.detail, 0, true);
    if (row.gaps.empty())
        paragraph(Font::small, palette().ink2, tr("Aucune fiche rendue que vous puissiez voir."));
    for (const auto& gap_of_one : row.gaps) paragraph(Font::small, palette().ink2, gap_of_one);
    gap(6);
}

void draw_levels(const ReferenceForm& form, ReferenceDraft& draft) {
    for (const auto& criterion : form.criteria) {
        std::vector<std::string> items;
        for (int level = 0; level <= criterion.top; ++level)
            items.push_back(std::to_string(level) + "###level_" + std::to_string(level));
        field_label(criterion.title);
        auto [found, added] = draft.levels.try_emplace(criterion.id, -1);
        segmented("levels_" + criterion.id, found->second, items,
                  std::min(width_or_rest(0), S(280)));
    }
}

void draw_new_reference(const OfficeView& view, OfficeDraft& office) {
    auto& draft = office.reference;
    gap(10);
    section_header(tr("Ajouter une copie de référence"));
    paragraph(Font::small, palette().ink2,
              tr("Une performance dont le niveau est connu sur chaque critère. Elle ne compte dans "
                 "aucun résultat."));
    const int before = draft.block;
    pick(tr_label("Bloc###reference_block"), draft.block, view.blocks);
    if (draft.block != before) draft.levels.clear();
    checkbox(tr_label("La glisser parmi les copies, sous un numéro de candidat###reference_seeded"),
             draft.seeded);
    const auto block = picked(draft.block, view.blocks);
    const auto form = std::ranges::find(view.forms, block, &ReferenceForm::block);
    if (form == view.forms.end()) return;
    draw_levels(*form, draft);
    std::vector<std::pair<std::string, int>> levels;
    for (const auto& criterion : form->criteria)
        if (const int level = draft.levels[criterion.id]; level >= 0)
            levels.emplace_back(criterion.id, level);
    const bool ready = !levels.empty() && levels.size() == form->criteria.size();
    if (!form_button(tr_label("Ajouter la référence###reference_make"), icon::add, ready)) return;
    ask_twice(
        office, tr("Ajouter cette référence\u202F?"),
        tr("Elle reste dans la session. Attribuez-la ensuite à chaque juré, comme une copie."),
        tr("Ajouter"), ReferenceAsked{block, draft.seeded, levels});
    draft.levels.clear();
}

}  // namespace

void draw_office_references(const OfficeView& view, OfficeDraft& draft) {
    section_header(tr("Copies de référence"),
                   view.known.empty() ? std::string{} : std::to_string(view.known.size()));
    if (view.known.empty())
        paragraph(
            Font::body, palette().ink2,
            tr("Aucune référence. Elle montre à chaque juré son écart avant qu’il note pour de "
               "bon."));
    for (const auto& row : view.known) draw_known(row);
    if (view.references) draw_new_reference(view, draft);
    gap(20);
}

}  // namespace sim::app::views
