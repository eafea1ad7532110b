#include "sim/claims/motor/irsa_others.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/motor/references.hpp"
#include "sim/law/keys/motor.hpp"

namespace sim::claims::motor {
namespace {

Result<Rate> trailer_rate(const Trailer& trailer, const law::Book& book, Reasoning& why) {
    const auto light = law::in_force(book, law::irsa_trailer_light_kg, trailer.on);
    if (!light) return Failure{light.error()};
    const auto heavy = law::in_force(book, law::irsa_trailer_heavy_kg, trailer.on);
    if (!heavy) return Failure{heavy.error()};
    if (trailer.ptac_kg <= why.read(*light).value) {
        why.note("Remorque légère : l’assureur du tracteur supporte tout.",
                 irsa_article("art. 2.7"));
        return Rate{};
    }
    const bool is_heavy = trailer.ptac_kg > why.read(*heavy).value;
    const auto rate = law::in_force(
        book, is_heavy ? law::irsa_trailer_heavy_share : law::irsa_trailer_middle_share,
        trailer.on);
    if (!rate) return Failure{rate.error()};
    why.note(is_heavy ? "Remorque lourde : partage par moitié, quoi qu’ait fait chaque élément."
                      : "Remorque moyenne : partage fixe, quoi qu’ait fait chaque élément.",
             irsa_article("art. 2.7"), "", to_french(rate->value));
    return why.read(*rate);
}

Result<Money> for_trailer(const Trailer& trailer, const law::Book& book, Reasoning& why) {
    const auto rate = trailer_rate(trailer, book, why);
    if (!rate) return Failure{rate.error()};
    return share(trailer.amount, *rate, Rounding::half_up);
}

}  // namespace

Result<Determination> trailer_share(const Trailer& trailer, const law::Book& book) {
    Reasoning why;
    const auto due = for_trailer(trailer, book, why);
    if (!due) return Failure{due.error()};
    return why.conclude(*due);
}

Result<Determination> tractor_share(const Trailer& trailer, const law::Book& book) {
    Reasoning why;
    const auto due = for_trailer(trailer, book, why);
    if (!due) return Failure{due.error()};
    return why.conclude(trailer.amount - *due);
}

Result<Determination> inert_consent_required(const InertThing& thing, const law::Book& book) {
    const auto threshold = law::in_force(book, law::irsa_inert_consent_threshold, thing.on);
    if (!threshold) return Failure{threshold.error()};
    Reasoning why;
    const auto limit = why.read(*threshold);
    why.note("Au-delà du seuil, l’accord préalable des autres assureurs évite la contestation.",
             irsa_article("art. 2.5"), to_french(limit), to_french(thing.amount));
    return why.conclude(thing.amount > limit);
}

Result<Determination> inert_expertise_required(const InertThing& thing, const law::Book& book) {
    const auto rate = law::in_force(book, law::irsa_inert_expertise_rate, thing.on);
    if (!rate) return Failure{rate.error()};
    const auto plafond = law::in_force(book, law::irsa_plafond, thing.on);
    if (!plafond) return Failure{plafond.error()};
    Reasoning why;
    const auto limit = share(why.read(*plafond), why.read(*rate), Rounding::half_up);
    why.note("Sous cette part du plafond, une chose inerte se règle sans expertise.",
             irsa_article("art. 2.5"), to_french(limit), to_french(thing.amount));
    return why.conclude(thing.amount >= limit);
}

Result<Determination> inert_recourse(const InertThing& thing, const law::Book&) {
    Reasoning why;
    if (thing.building_fire || thing.non_member_at_fault) {
        why.note("Incendie d’un bâtiment ou faute d’un non-adhérent : droit commun.",
                 irsa_article("art. 2.5"), "", to_french(Money{}));
        return why.conclude(Money{});
    }
    const auto back = share(thing.amount, thing.charge, Rounding::half_up);
    why.note("L’assureur du véhicule qui a touché la chose paie, puis réclame la part de l’autre.",
             irsa_article("art. 2.5"), to_french(thing.amount), to_french(back));
    return why.conclude(back);
}

Result<Determination> above_franchise(const LargePileup& pileup, const law::Book& book) {
    const auto franchise = law::in_force(book, law::irsa_titre_6_franchise, pileup.on);
    if (!franchise) return Failure{franchise.error()};
    Reasoning why;
    const auto net = std::max(pileup.own_costs - pileup.refunded, Money{});
    why.note("Ce que des non-adhérents remboursent se déduit.", irsa_article("titre 6"),
             to_french(pileup.own_costs), to_french(net));
    const auto above = std::max(net - why.read(*franchise), Money{});
    why.note("Chacun garde ses coûts jusqu’à la franchise absolue.", irsa_article("titre 6"),
             to_french(franchise->value), to_french(above));
    return why.conclude(above);
}

Result<Determination> usage_share(const DoubleUsage& usage, const law::Book&) {
    Reasoning why;
    auto borne = usage.amount;
    if (usage.usage == TripUsage::theirs) borne = Money{};
    if (usage.usage == TripUsage::unknown) borne = allocate(usage.amount, {1, 1}).front();
    why.note("L’assureur de l’usage du trajet supporte tout ; usage inconnu, chacun la moitié.",
             irsa_article("art. 1.2.2"), to_french(usage.amount), to_french(borne));
    return why.conclude(borne);
}

}  // namespace sim::claims::motor
