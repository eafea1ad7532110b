#include "sim/claims/property/rules.hpp"

#include <array>
#include <vector>

#include "sim/claims/property/attack.hpp"
#include "sim/claims/property/cide_cop_uninsured.hpp"
#include "sim/claims/property/convention_cost.hpp"
#include "sim/claims/property/convention_text.hpp"
#include "sim/claims/property/goods_head.hpp"
#include "sim/claims/property/irsi_after.hpp"
#include "sim/claims/property/irsi_clock.hpp"
#include "sim/claims/property/irsi_expertise.hpp"
#include "sim/claims/property/liability.hpp"
#include "sim/claims/property/perils.hpp"
#include "sim/claims/property/router.hpp"
#include "sim/claims/property/rule_rows.hpp"

namespace sim::claims::property {

std::span<const MatterRule> rules() {
    static const auto table = [] {
        std::vector<MatterRule> all;
        for (const auto rows : {convention_rules(), event_rules(), liability_rules()})
            all.insert(all.end(), rows.begin(), rows.end());
        return all;
    }();
    return table;
}

std::span<const WordList> answer_words() {
    static constexpr std::array<WordList, 17> lists{
        cop_payer_words,      cost_place_words,  expert_step_words,     refund_gap_words,
        goods_left_out_words, local_people,      convention_words,      aggravation_words,
        searcher_words,       damage_head_words, recovery_words,        tech_expertise_words,
        article_words,        irsi_survey_words, irsi_sheet_part_words, attack_payer_words,
        tech_payer_words};
    return lists;
}

}  // namespace sim::claims::property
