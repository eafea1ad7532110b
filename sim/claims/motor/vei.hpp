#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// The procedure of a vehicle that costs more to repair than it is worth (C. route, L327-1 to -3).
namespace sim::claims::motor {

enum class OwnerAnswer : std::uint8_t { none, accepts, refuses };
inline constexpr std::array owner_answer_words{
    Option{"none", "Pas de réponse"},
    Option{"accepts", "Cède le véhicule"},
    Option{"refuses", "Refuse la cession"},
};
constexpr std::span<const Option> words_of(OwnerAnswer) {
    return owner_answer_words;
}

struct VeiFile {
    Date on;  ///< Delivery of the expert's report.
    Money value;
    std::optional<Date> offered_on;
    OwnerAnswer answer = OwnerAnswer::none;
    std::optional<Date> answered_on;
    std::optional<Date> today;
};
inline constexpr std::array vei_facts{
    must<&VeiFile::on>("on", "Remise du rapport d’expertise"),
    may<&VeiFile::value>("value", "Valeur du véhicule au jour du sinistre"),
    may<&VeiFile::offered_on>("offered_on", "Envoi de l’offre de perte totale"),
    may<&VeiFile::answer>("answer", "Réponse du propriétaire"),
    may<&VeiFile::answered_on>("answered_on", "Jour de la réponse"),
    may<&VeiFile::today>("today", "Jour où l’on se place"),
};
constexpr std::span<const Fact<VeiFile>> facts_of(const VeiFile*) {
    return vei_facts;
}
constexpr MatterName matter_of(const VeiFile*) {
    return {"motor.vei", "Procédure VEI"};
}
Problems impossible(const VeiFile& file);

inline constexpr std::array vei_position_words{
    Option{"transfer", "Cession à l’assureur"},
    Option{"opposition", "Opposition au transfert du certificat (OTCI)"},
    Option{"waiting", "Délai de réponse en cours"},
    Option{"below_minimum", "Valeur trop faible pour l’opposition"},
};
Result<Determination> vei_offer_by(const VeiFile& file, const law::Book& book);
Result<Determination> vei_answer_by(const VeiFile& file, const law::Book& book);
/// Silence is worth refusal.
Result<Determination> vei_position(const VeiFile& file, const law::Book& book);
/// Of the ministry, after a refusal or its equivalent.
Result<Determination> vei_notice_by(const VeiFile& file, const law::Book& book);
/// Of the purchase, after a transfer.
Result<Determination> vei_purchase_by(const VeiFile& file, const law::Book& book);

}  // namespace sim::claims::motor
