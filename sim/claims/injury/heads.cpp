#include "sim/claims/injury/heads.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"
#include "sim/claims/injury/sources.hpp"
#include "sim/law/keys/injury.hpp"

namespace sim::claims::injury {

HeadGroup group_of(Head head) {
    switch (head) {
        case Head::dsa:
        case Head::fd:
        case Head::pgpa: return HeadGroup::economic_before;
        case Head::dsf:
        case Head::fla:
        case Head::fva:
        case Head::atp:
        case Head::pgpf:
        case Head::ip:
        case Head::psuf: return HeadGroup::economic_after;
        case Head::dft:
        case Head::se:
        case Head::pet: return HeadGroup::personal_before;
        case Head::dfp:
        case Head::pa:
        case Head::pep:
        case Head::ps:
        case Head::pe:
        case Head::ppe: return HeadGroup::personal_after;
        case Head::pev: return HeadGroup::personal_outside;
    }
    return HeadGroup::personal_outside;
}

bool is_personal(Head head) {
    const auto group = group_of(head);
    return group != HeadGroup::economic_before && group != HeadGroup::economic_after;
}

std::span<const Head> heads_touched(Benefit benefit, bool annuity_on_dfp) {
    static constexpr std::array care{Head::dsa, Head::dsf};
    static constexpr std::array wages{Head::pgpa};
    static constexpr std::array career{Head::pgpf, Head::ip};
    static constexpr std::array career_then_deficit{Head::pgpf, Head::ip, Head::dfp};
    static constexpr std::array helper{Head::atp};
    switch (benefit) {
        case Benefit::health_care: return care;
        case Benefit::daily_benefits:
        case Benefit::maintained_wages: return wages;
        case Benefit::disability_pension: return career;
        case Benefit::work_accident_annuity:
            if (annuity_on_dfp) return career_then_deficit;
            return career;
        case Benefit::helper_increment: return helper;
        case Benefit::disability_compensation:
        case Benefit::disabled_adult_allowance:
        case Benefit::unemployment:
        case Benefit::income_support:
        case Benefit::lump_sum: return {};
    }
    return {};
}

Result<Determination> head_group(const BodilyHead& head, const law::Book& book) {
    Ruling law{book, head.on};
    const auto& group = head_group_words[static_cast<std::size_t>(group_of(head.head))];
    return law.conclude(Term{std::string{group.id}}, std::string{group.label} + ".",
                        nomenclature());
}

Result<Determination> head_benefits(const BodilyHead& head, const law::Book& book) {
    Ruling law{book, head.on};
    const bool on_dfp = !law.has(law::annuity_spares_dfp_from);
    std::string touching;
    for (std::size_t i = 0; i < benefit_words.size(); ++i) {
        const auto heads = heads_touched(static_cast<Benefit>(i), on_dfp);
        if (std::ranges::find(heads, head.head) != heads.end())
            touching += (touching.empty() ? "" : ",") + std::string{benefit_words[i].id};
    }
    if (touching.empty())
        return law.conclude(Term{"no_benefit"}, "Aucune prestation ne s’impute sur ce poste.",
                            badinter_act("art. 29 et 31"));
    return law.conclude(Term{touching}, "Le recours s’exerce poste par poste.",
                        badinter_act("art. 31"));
}

}  // namespace sim::claims::injury
