#pragma once

#include <array>

#include "sim/claims/motor/collision.hpp"

/// IRSA, annexe 1, 1.1: which pieces count, and which fact prevails when they disagree.
namespace sim::claims::motor {

/// Why a piece counts or not; ranks of proof come first, strongest first.
enum class Standing : std::uint8_t {
    report,
    recto,
    complement,
    common_elements,
    witness_of_report,
    witness_of_constat,
    witness_of_declarations,
    free_proof,  ///< Only above the ceiling of conventional proof.
    empty_report,
    unsigned_constat,
    replaced_constat,
    outranked_declaration,
    unnamed_witness,
    tied_witness,
    telephone_witness,
    incomplete_witness,
    late_witness,
    not_a_proof,
};
inline constexpr std::size_t rank_count = 8;
constexpr bool counts(Standing standing) {
    return standing <= Standing::free_proof;
}

/// Limits that depend on the law of the day, resolved once for many decisions.
struct ProofTerms {
    bool any_proof = false;  ///< The claim passes the ceiling of conventional proof.
    Date last_witness_day;   ///< A statement written later does not count.
};

/// What the prevailing pieces prove; what they leave contested stays apart.
struct Established {
    std::array<Circumstances, 2> proved{};
    std::array<Circumstances, 2> contested{};
    Direction direction = Direction::unknown;
    Files files = Files::unknown;
    bool one_way = false;
    bool signed_crossing = false;
    bool out_of_town = false;
    bool in_car_park = false;
    bool same_origin = false;
    bool lights_maladjusted = false;
    friend bool operator==(const Established&, const Established&) = default;
};

/// The standing of the piece of that rank in the file, beside the others.
Standing standing_of(const Collision& collision, std::size_t piece, const ProofTerms& terms);

Established establish(const Collision& collision, const ProofTerms& terms);

}  // namespace sim::claims::motor
