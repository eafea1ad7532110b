#include "sim/app/views/self_assessment.hpp"

#include <array>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

void draw_self_assessment(const DebriefView& view, DebriefDraft& draft) {
    const Palette& p = palette();
    const Box room = rest_of_window();
    const Box sheet = sheet_in(room, S(620), S(240 + 76 * static_cast<float>(view.blocks.size())));
    card(sheet, 14);
    const Region page{"self_assessment", inset(sheet, 2), 28};
    const float width = width_or_rest(0);
    paragraph(Font::head, p.ink, tr("Avant de lire vos résultats"), width);
    paragraph(
        Font::body, p.ink2,
        tr("Comment pensez-vous vous en être sorti\u202F? Comparer son avis aux résultats aide à "
           "progresser. Votre réponse n’est ni notée ni gardée."),
        width);
    gap(10);
    const std::array<std::string, 3> words{tr_label("À revoir###poor"),
                                           tr_label("En partie###fair"), tr_label("Acquis###good")};
    for (const auto& block : view.blocks) {
        auto& own = draft.own.try_emplace(block.code, -1).first->second;
        paragraph(Font::body_bold, p.ink, block.code + " · " + block.title, width);
        segmented("###own_" + block.code, own, words, width);
        gap(8);
    }
    gap(6);
    const std::string see = tr_label("Voir le bilan###assessed");
    if (button(see, icon::arrow_forward, ButtonKind::primary,
               button_width(see, icon::arrow_forward, ButtonKind::primary)))
        draft.assessed = true;
}

std::string own_word(const DebriefDraft& draft, const std::string& block) {
    constexpr std::array words{tr_later("à revoir"), tr_later("en partie acquis"),
                               tr_later("acquis")};
    const auto own = draft.own.find(block);
    if (own == draft.own.end() || own->second < 0) return {};
    return tr_with("Vous aviez dit\u00A0: {}.",
                   tr(words[static_cast<std::size_t>(own->second) % words.size()]));
}

}  // namespace sim::app::views
