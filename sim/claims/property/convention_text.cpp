#include "sim/claims/property/convention_text.hpp"

#include <algorithm>

#include "sim/claims/common/checklist.hpp"
#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys.hpp"
#include "sim/law/keys/property.hpp"

namespace sim::claims::property {
namespace {

bool has_one(const RefundFile& file, std::initializer_list<RefundProof> any) {
    return std::ranges::any_of(file.present, [&](RefundProof proof) {
        return std::ranges::find(any, proof) != any.end();
    });
}

}  // namespace

Result<Determination> irsi_objection_holds(const ObjectedCover& cover, const law::Book& book) {
    Ruling rule{book, cover.on};
    rule.cite(law::irsi_in_force_from);
    if (cover.objection <= IrsiObjection::void_policy)
        return rule.conclude(true,
                             "Absence, résiliation, suspension, nullité\u00A0: les quatre seules "
                             "non-assurances opposables, au jour du sinistre.",
                             irsi_article("1.1.5"));
    if (cover.objection <= IrsiObjection::self_caused)
        return rule.conclude(true,
                             "La garantie réputée acquise laisse dehors les immatériels et le "
                             "dommage causé à soi-même.",
                             irsi_article("1.1.4"));
    return rule.conclude(false,
                         "La garantie est réputée acquise\u00A0: franchise, plafond, condition et "
                         "règle de prime ne s’opposent pas entre assureurs.",
                         irsi_article("1.1.4"));
}

Result<Determination> irsi_report_binds(const CommonReport& report, const law::Book& book) {
    Ruling rule{book, report.on};
    const auto article = irsi_article("5.2.2");
    if (report.event == ExpertEvent::court_expert)
        return rule.conclude(false, "L’expertise du juge l’emporte sur le rapport commun.",
                             article);
    switch (report.reader) {
        case ReportReader::local_insurer:
            return rule.conclude(true,
                                 "Cause, cas du barème et chiffres s’imposent aux assureurs des "
                                 "locaux.",
                                 article);
        case ReportReader::private_third_insurer: {
            const bool binds = report.point == ReportPoint::figures;
            return rule.conclude(binds,
                                 binds ? "Les chiffres s’imposent à l’assureur du particulier."
                                       : "L’assureur du particulier peut discuter la cause.",
                                 article);
        }
        case ReportReader::victim: break;
    }
    return rule.conclude(false, "La convention ne s’oppose jamais au lésé.",
                         irsi_article("préambule"));
}

Result<Determination> irsi_expert_step(const CommonReport& report, const law::Book& book) {
    Ruling rule{book, report.on};
    switch (report.event) {
        case ExpertEvent::none:
            return rule.conclude(Term{"expert_goes_on"}, "Rien ne sort de la convention.",
                                 irsi_article("annexe 4"));
        case ExpertEvent::above_convention:
        case ExpertEvent::immateriels_above: {
            const auto most = rule.read(law::irsi_tranche_2_plafond);
            return rule.conclude(Term{"expert_contradictory"},
                                 "Plus de " + to_french(most) +
                                     " sont attendus\u00A0: l’expert estime par propriétaire, "
                                     "prévient, et travaille pour son seul mandant.",
                                 irsi_article("annexe 4"));
        }
        case ExpertEvent::excluded_cause:
        case ExpertEvent::professional_liability:
        case ExpertEvent::court_expert: break;
    }
    return rule.conclude(Term{"expert_suspends"},
                         "Cause exclue, professionnel en cause ou expert du juge\u00A0: l’expert "
                         "attend les instructions.",
                         irsi_article("annexe 4"));
}

Result<Determination> irsi_refund_missing(const RefundFile& file, const law::Book& book) {
    Ruling rule{book, file.on};
    const bool report = has_one(file, {RefundProof::expertise_report});
    const bool facts =
        report || (!file.second_tranche &&
                   has_one(file, {RefundProof::constat, RefundProof::written_statement,
                                  RefundProof::search_invoice, RefundProof::repair_invoice}));
    const bool figures =
        report || (!file.second_tranche &&
                   has_one(file, {RefundProof::estimate, RefundProof::repair_invoice}));
    rule.note(file.second_tranche
                  ? "En tranche 2, il faut le rapport d’expertise et la preuve du paiement."
                  : "En tranche 1, une pièce suffit pour les faits, une pour les chiffres, et la "
                    "preuve du paiement.",
              irsi_article("9.2"));
    Checklist list{rule, irsi_article("9.2")};
    list.expect(refund_gap_words[0], facts);
    list.expect(refund_gap_words[1], figures);
    list.expect(refund_gap_words[2], has_one(file, {RefundProof::payment_proof}));
    return list.conclude();
}

Result<Determination> suit_admissible(const SuitBetweenInsurers& suit, const law::Book& book) {
    Ruling rule{book, suit.on};
    if (suit.against_person)
        return rule.conclude(true,
                             "La convention ne s’oppose ni aux assurés, ni aux lésés, ni aux "
                             "tiers\u00A0: entre eux et l’assureur, l’action reste ouverte.",
                             {"Convention CORAL, préambule", ""});
    const auto echelon = rule.cite(law::coral_echelon_days);
    if (!suit.escalated)
        return rule.conclude(false,
                             "Les deux échelons d’abord\u00A0: sans eux, une fin de non-recevoir "
                             "s’oppose à tout moment.",
                             {"Cass. 3e civ., 25 janvier 2024, n° 22-22.681", ""});
    rule.note("Les deux échelons sont épuisés.", echelon.reference);
    const auto most = rule.cite(law::coral_compulsory_up_to);
    const bool open = suit.stake > most.value;
    return rule.conclude(open,
                         open ? "Au-delà de ce montant, le juge peut être saisi."
                              : "Jusqu’à ce montant, la conciliation puis l’arbitrage remplacent "
                                "le juge.",
                         most.reference);
}

}  // namespace sim::claims::property
