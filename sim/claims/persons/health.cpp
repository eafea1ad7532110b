#include "sim/claims/persons/health.hpp"

#include <algorithm>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/health.hpp"

namespace sim::claims::persons {
namespace {

/// What each hands over, filled in the order of the slip.
struct Slip {
    Rate rate;
    Money gross;
    Money kept;  ///< Flat share or franchise.
    Money net;
    Money amc;
    Money left;
};

/// No more than the cost is ever refunded.
Money base_of(const CareAct& act) {
    return std::min(act.base, act.fees);
}

bool leaves_pathway(const CareAct& act, Ruling& law) {
    if (act.care != Care::doctor || act.in_pathway) return false;
    return !act.age || *act.age >= law.read(law::health_pathway_age).value;
}

law::Key<Rate> rate_key(const CareAct& act) {
    switch (act.care) {
        case Care::doctor: return law::health_amo_rate_doctor;
        case Care::midwife: return law::health_amo_rate_midwife;
        case Care::dentist: return law::health_amo_rate_dentist;
        case Care::auxiliary: return law::health_amo_rate_auxiliary;
        case Care::biology: return law::health_amo_rate_biology;
        case Care::device: return law::health_amo_rate_device;
        case Care::medicine_100: return law::health_amo_rate_medicine_100;
        case Care::medicine_65: return law::health_amo_rate_medicine_65;
        case Care::medicine_30: return law::health_amo_rate_medicine_30;
        case Care::medicine_15: return law::health_amo_rate_medicine_15;
        case Care::transport:
        case Care::hospital: break;
    }
    return law::health_amo_rate_hospital;
}

void take_scheme_share(const CareAct& act, Ruling& law, Slip& slip) {
    if (act.long_illness) {
        slip.rate = whole;
        law.note("Affection de longue durée : l’assurance maladie paie toute la base.",
                 social_security_code("L160-14"), to_french(base_of(act)), to_french(base_of(act)));
    } else if (act.care == Care::hospital && act.stay_day &&
               *act.stay_day >= law.read(law::health_hospital_full_from_day).value) {
        slip.rate = whole;
        law.note("Le séjour est assez long pour être pris en charge entièrement.",
                 social_security_code("R160-16"), to_french(base_of(act)), to_french(base_of(act)));
    } else if (act.amo_rate) {
        slip.rate = *act.amo_rate;
        law.note("Le taux indiqué est appliqué à la base : " + to_french(slip.rate) + ".",
                 social_security_code("R160-5"), to_french(base_of(act)),
                 to_french(share(base_of(act), slip.rate, Rounding::half_up)));
    } else {
        const bool outside = leaves_pathway(act, law);
        const auto rate =
            law.cite(outside ? law::health_amo_rate_doctor_out_of_pathway : rate_key(act));
        slip.rate = rate.value;
        law.note((outside ? "Hors du parcours de soins, l’assurance maladie ne paie que "
                          : "L’assurance maladie paie ") +
                     to_french(slip.rate) + " de la base.",
                 rate.reference, to_french(base_of(act)),
                 to_french(share(base_of(act), slip.rate, Rounding::half_up)));
    }
    slip.gross = share(base_of(act), slip.rate, Rounding::half_up);
}

/// One kind of contribution: so much an item, so much a day, so much a year.
struct Contribution {
    std::string_view name;
    law::Cited<Money> each;
    std::optional<Money> by_day;
    Money by_year;
    bool within_share = false;  ///< A franchise never passes the scheme's own share (D160-9).
};

std::optional<Contribution> contribution_of(Care care, Ruling& law) {
    const auto franchise = [&](law::Key<Money> each, std::optional<Money> by_day) {
        return Contribution{"la franchise médicale", law.cite(each), by_day,
                            law.read(law::health_franchise_year_plafond), true};
    };
    switch (care) {
        case Care::doctor:
        case Care::biology:
            return Contribution{"la participation forfaitaire", law.cite(law::health_flat_share),
                                law.read(law::health_flat_share_day_plafond),
                                law.read(law::health_flat_share_year_plafond), false};
        case Care::medicine_100:
        case Care::medicine_65:
        case Care::medicine_30:
        case Care::medicine_15: return franchise(law::health_franchise_medicine, {});
        case Care::auxiliary:
            return franchise(law::health_franchise_auxiliary,
                             law.read(law::health_franchise_auxiliary_day_plafond));
        case Care::transport:
            return franchise(law::health_franchise_transport,
                             law.read(law::health_franchise_transport_day_plafond));
        case Care::midwife:
        case Care::dentist:
        case Care::device:
        case Care::hospital: break;
    }
    return {};
}

void keep_contribution(const CareAct& act, Ruling& law, Slip& slip) {
    const bool child = act.age && *act.age < law.read(law::health_adult_age).value;
    if (act.exempt || child) {
        law.note(child ? "Un mineur ne supporte ni participation ni franchise."
                       : "Le patient est exonéré de participation et de franchise.",
                 social_security_code("L160-13"), "", to_french(slip.kept));
        return;
    }
    const auto rule = contribution_of(act.care, law);
    if (!rule) {
        law.note("Ce soin ne supporte ni participation forfaitaire ni franchise.",
                 social_security_code("L160-13"), "", to_french(slip.kept));
        return;
    }
    const auto room = [&](Money plafond, Money used) { return std::max(plafond - used, Money{}); };
    const auto plain = Money::cents(rule->each.value.in_cents() * act.items);
    slip.kept = std::min(plain, room(rule->by_year, act.kept_this_year));
    if (rule->by_day) slip.kept = std::min(slip.kept, room(*rule->by_day, act.kept_today));
    if (rule->within_share) slip.kept = std::min(slip.kept, slip.gross);
    law.note("L’assurance maladie retient " + std::string{rule->name} +
                 (slip.kept < plain ? ", dans ses plafonds." : "."),
             rule->each.reference, to_french(plain), to_french(slip.kept));
}

void take_scheme_payment(const CareAct& act, Ruling& law, Slip& slip) {
    take_scheme_share(act, law, slip);
    keep_contribution(act, law, slip);
    slip.net = std::max(slip.gross - slip.kept, Money{});
    law.note("L’assurance maladie verse sa part, retenue déduite.", social_security_code("L160-8"),
             to_french(slip.gross), to_french(slip.net));
}

/// The rate that a responsible contract may use: a doctor outside OPTAM is capped twice.
Rate allowed_rate(const CareAct& act, Ruling& law) {
    const auto stated = *act.guarantee_rate;
    if (!act.responsible || act.optam || act.care != Care::doctor) return stated;
    const auto most = law.cite(law::health_responsible_doctor_rate);
    auto allowed = std::min(stated, most.value);
    if (act.optam_rate) {
        const auto gap = law.read(law::health_responsible_optam_gap).in_millionths();
        allowed = std::min(allowed, Rate::millionths(act.optam_rate->in_millionths() - gap));
    }
    if (allowed < stated)
        law.note("Hors OPTAM, un contrat responsable rembourse moins.", most.reference,
                 to_french(stated), to_french(allowed));
    return allowed;
}

/// What the contract promises above `scheme`, the share counted for the compulsory scheme.
Money promised(const CareAct& act, Money scheme, Ruling& law) {
    const auto above = [&](Money promise) {
        return act.includes_amo ? std::max(promise - scheme, Money{}) : promise;
    };
    switch (act.guarantee) {
        case Guarantee::none: return {};
        case Guarantee::ticket: return std::max(base_of(act) - scheme, Money{});
        case Guarantee::percent_of_base:
            return above(share(base_of(act), allowed_rate(act, law), Rounding::half_up));
        case Guarantee::sum: return above(*act.guarantee_sum);
        case Guarantee::full_basket:
            return std::max(std::min(act.fees, act.price_limit.value_or(act.fees)) - scheme,
                            Money{});
    }
    return {};
}

void take_contract_payment(const CareAct& act, Ruling& law, Slip& slip) {
    auto scheme = slip.gross;
    if (act.responsible && leaves_pathway(act, law)) {
        scheme = share(base_of(act), law.read(law::health_amo_rate_doctor), Rounding::half_up);
        law.note(
            "Hors parcours, le contrat responsable compte la part normale de l’assurance "
            "maladie : la majoration reste au patient.",
            social_security_code("R871-1"), to_french(slip.gross), to_french(scheme));
    }
    const auto promise = promised(act, scheme, law);
    law.note("La garantie du contrat, au-delà de l’assurance maladie.",
             contract_terms("tableau des garanties"), "", to_french(promise));
    slip.amc = std::max(std::min(promise, act.fees - scheme - act.paid_by_others), Money{});
    law.note("Elle ne dépasse pas les frais restants, et la retenue n’est jamais remboursée.",
             social_security_code("L871-1"), to_french(promise), to_french(slip.amc));
}

template <class Take>
Result<Determination> answer(const CareAct& act, const law::Book& book, Take take) {
    Ruling law{book, act.on};
    Slip slip;
    const auto amount = take(law, slip);
    return law.conclude(amount);
}

void write_slip(const CareAct& act, Ruling& law, Slip& slip) {
    take_scheme_payment(act, law, slip);
    take_contract_payment(act, law, slip);
    slip.left = std::max(act.fees - slip.net - slip.amc - act.paid_by_others, Money{});
    law.note("Le reste à charge du patient.", social_security_code("L871-1"), to_french(act.fees),
             to_french(slip.left));
}

}  // namespace

Problems impossible(const CareAct& act) {
    Problems problems;
    if (act.care == Care::transport && !act.amo_rate && !act.long_illness)
        problems.push_back({{"amo_rate", 0, 0},
                            "Le taux d’un transport n’est pas dans les paramètres.",
                            "Indiquez amo_rate."});
    if (act.guarantee == Guarantee::percent_of_base && !act.guarantee_rate)
        problems.push_back(
            {{"guarantee_rate", 0, 0}, "La part de la base manque.", "Indiquez guarantee_rate."});
    if (act.guarantee == Guarantee::sum && !act.guarantee_sum)
        problems.push_back(
            {{"guarantee_sum", 0, 0}, "Le forfait manque.", "Indiquez guarantee_sum."});
    return problems;
}

Result<Determination> amo_gross(const CareAct& act, const law::Book& book) {
    return answer(act, book, [&](auto& law, auto& slip) {
        take_scheme_share(act, law, slip);
        return slip.gross;
    });
}

Result<Determination> patient_contribution(const CareAct& act, const law::Book& book) {
    return answer(act, book, [&](auto& law, auto& slip) {
        take_scheme_share(act, law, slip);
        keep_contribution(act, law, slip);
        return slip.kept;
    });
}

Result<Determination> amo_net(const CareAct& act, const law::Book& book) {
    return answer(act, book, [&](auto& law, auto& slip) {
        take_scheme_payment(act, law, slip);
        return slip.net;
    });
}

Result<Determination> amc(const CareAct& act, const law::Book& book) {
    return answer(act, book, [&](auto& law, auto& slip) {
        write_slip(act, law, slip);
        return slip.amc;
    });
}

Result<Determination> left_to_patient(const CareAct& act, const law::Book& book) {
    return answer(act, book, [&](auto& law, auto& slip) {
        write_slip(act, law, slip);
        return slip.left;
    });
}

}  // namespace sim::claims::persons
