#include "sim/claims/motor/irsa_evidence.hpp"

#include <algorithm>

namespace sim::claims::motor {
namespace {

using enum Circumstance;

constexpr auto impacts = these(rear_impact, front_impact, side_impact);

/// A fact of the barème that a driver states against himself binds his insurer (A1.2.12).
constexpr auto admissible_admissions =
    absolute_prohibitions | relative_prohibitions | these(changes_file, over_axis, skids, follows);

Circumstances set_of(const std::vector<Circumstance>& list) {
    Circumstances set = 0;
    for (const auto circumstance : list) set |= bit(circumstance);
    return set;
}

Boxes boxes_of(const Told& told) {
    Boxes boxes = 0;
    for (const auto box : told.boxes) boxes |= Boxes{1} << static_cast<unsigned>(box);
    return boxes;
}

/// One vehicle in one piece, or in several pieces of one rank.
struct Saying {
    Circumstances said = 0;
    Circumstances contested = 0;
    Circumstances excluded = 0;
};

struct Layer {
    std::array<Saying, 2> of{};
    Direction direction = Direction::unknown;
    Files files = Files::unknown;
    bool is_empty = true;
};

Saying saying_of(const Told& told) {
    Saying saying;
    saying.contested = set_of(told.contested);
    saying.excluded = set_of(told.excluded);
    saying.said = circumstances_of(boxes_of(told), set_of(told.facts)) & ~saying.contested;
    return saying;
}

/// What boxes and facts imply of the two directions when the piece does not say it. A crossing of
/// roads prevails over box 15, and box 15 over an overtaking, which may be of a third vehicle.
Direction implied_direction(const Piece& piece, const std::array<Saying, 2>& of) {
    constexpr Boxes file_change = Boxes{1} << 10U;
    constexpr Boxes wrong_side = Boxes{1} << 15U;
    const auto all = of[0].said | of[1].said;
    const auto boxes = boxes_of(piece.a) | boxes_of(piece.b);
    const bool same =
        (all & these(follows, separate_file, changes_file)) != 0 || (boxes & file_change) != 0;
    const bool opposite = (boxes & wrong_side) != 0;
    const bool crossing = has(all, from_right);
    if (same && (opposite || crossing)) return Direction::unknown;
    if (same) return Direction::same;
    if (crossing) return Direction::different_roads;
    if (opposite) return Direction::opposite;
    return has(all, overtakes) ? Direction::same : Direction::unknown;
}

Layer layer_of(const Piece& piece) {
    Layer layer;
    layer.of = {saying_of(piece.a), saying_of(piece.b)};
    layer.direction = piece.direction != Direction::unknown ? piece.direction
                                                            : implied_direction(piece, layer.of);
    layer.files = piece.files;
    layer.is_empty = false;
    return layer;
}

/// Pieces of one rank add up; what they say against each other is contested.
void add_to(Layer& rank, const Layer& piece) {
    if (rank.is_empty) {
        rank = piece;
        return;
    }
    for (std::size_t v = 0; v < 2; ++v) {
        auto& known = rank.of[v];
        known.said |= piece.of[v].said;
        known.contested |= piece.of[v].contested;
        known.excluded |= piece.of[v].excluded;
    }
    if (rank.direction == Direction::unknown) rank.direction = piece.direction;
    if (rank.files == Files::unknown) rank.files = piece.files;
}

/// Two declarations, or two constats, prove only what both say.
void keep_common(Layer& first, const Layer& second) {
    for (std::size_t v = 0; v < 2; ++v) {
        auto& known = first.of[v];
        const auto& more = second.of[v];
        known.contested |= more.contested | (known.said ^ more.said);
        known.said &= more.said;
        known.excluded &= more.excluded;
    }
    if (first.direction != second.direction) first.direction = Direction::unknown;
    if (first.files != second.files) first.files = Files::unknown;
}

/// A recto that shows only the impacts proves nothing of the circumstances.
bool has_substance(const Piece& piece) {
    const auto said = saying_of(piece.a).said | saying_of(piece.b).said;
    return (said & ~impacts) != 0 || piece.direction != Direction::unknown ||
           piece.files != Files::unknown || !piece.a.contested.empty() ||
           !piece.b.contested.empty();
}

bool is_valid_constat(const Piece& piece) {
    return piece.kind == PieceKind::constat && piece.signed_by_both;
}

Standing standing_of_constat(const Collision& collision, const Piece& piece) {
    if (!piece.signed_by_both) return Standing::unsigned_constat;
    const bool another_replaces = std::ranges::any_of(
        collision.pieces, [](const Piece& p) { return is_valid_constat(p) && p.replaces; });
    return another_replaces && !piece.replaces ? Standing::replaced_constat : Standing::recto;
}

Standing standing_of_witness(const Piece& piece, const ProofTerms& terms) {
    if (piece.named_on == NamedOn::nowhere) return Standing::unnamed_witness;
    if (piece.tie != Tie::none && piece.tie != Tie::colleague) return Standing::tied_witness;
    if (piece.by_telephone) return Standing::telephone_witness;
    if (!piece.form_complete) return Standing::incomplete_witness;
    if (piece.written_on && *piece.written_on > terms.last_witness_day)
        return Standing::late_witness;
    switch (piece.named_on) {
        case NamedOn::police_report: return Standing::witness_of_report;
        case NamedOn::constat: return Standing::witness_of_constat;
        case NamedOn::both_declarations:
        case NamedOn::nowhere: break;
    }
    return Standing::witness_of_declarations;
}

/// Whether a report or a recto with some substance keeps the unilateral declarations out.
bool outranks_declarations(const Collision& collision, const Piece& piece) {
    if (piece.kind == PieceKind::police_report) return piece.has_findings;
    return is_valid_constat(piece) && standing_of_constat(collision, piece) == Standing::recto &&
           has_substance(piece);
}

Standing conventional_standing(const Collision& collision, const Piece& piece,
                               const ProofTerms& terms) {
    switch (piece.kind) {
        case PieceKind::police_report:
            return piece.has_findings ? Standing::report : Standing::empty_report;
        case PieceKind::constat: return standing_of_constat(collision, piece);
        case PieceKind::cosigned: return Standing::complement;
        case PieceKind::declaration:
            return std::ranges::any_of(
                       collision.pieces,
                       [&](const Piece& p) { return outranks_declarations(collision, p); })
                       ? Standing::outranked_declaration
                       : Standing::common_elements;
        case PieceKind::witness: return standing_of_witness(piece, terms);
        case PieceKind::torn_constat:
            return piece.both_agree ? Standing::recto : Standing::not_a_proof;
        case PieceKind::officer_summary:
        case PieceKind::logbook_entry:
        case PieceKind::expert_report:
        case PieceKind::bailiff_report:
        case PieceKind::town_hall:
        case PieceKind::dashcam: break;
    }
    return Standing::not_a_proof;
}

/// Every piece that counts, in the layer of its rank.
std::array<Layer, rank_count> layers_of(const Collision& collision, const ProofTerms& terms) {
    std::array<Layer, rank_count> layers{};
    std::array<Layer, 2> declared{};
    for (std::size_t i = 0; i < collision.pieces.size(); ++i) {
        const auto standing = standing_of(collision, i, terms);
        if (!counts(standing)) continue;
        const auto& piece = collision.pieces[i];
        auto& layer = layers[static_cast<std::size_t>(standing)];
        if (standing == Standing::common_elements)
            add_to(declared[at(piece.by)], layer_of(piece));
        else if (standing == Standing::recto && !layer.is_empty)
            keep_common(layer, layer_of(piece));
        else
            add_to(layer, layer_of(piece));
    }
    auto& common = layers[static_cast<std::size_t>(Standing::common_elements)];
    common = declared[0].is_empty ? declared[1] : declared[0];
    if (!declared[0].is_empty && !declared[1].is_empty) keep_common(common, declared[1]);
    return layers;
}

void admit(const Collision& collision, Established& known) {
    for (const auto& piece : collision.pieces)
        if (piece.kind == PieceKind::declaration) {
            const auto saying = saying_of(piece.by == Side::a ? piece.a : piece.b);
            known.proved[at(piece.by)] |= saying.said & admissible_admissions;
        }
}

}  // namespace

Standing standing_of(const Collision& collision, std::size_t piece, const ProofTerms& terms) {
    const auto standing = conventional_standing(collision, collision.pieces[piece], terms);
    if (!terms.any_proof || counts(standing)) return standing;
    const bool was_set_aside =
        standing == Standing::replaced_constat || standing == Standing::outranked_declaration;
    return was_set_aside ? standing : Standing::free_proof;
}

Established establish(const Collision& collision, const ProofTerms& terms) {
    Established known;
    known.one_way = collision.one_way;
    known.signed_crossing = collision.signed_crossing;
    known.out_of_town = collision.out_of_town;
    known.in_car_park = collision.in_car_park;
    known.same_origin = collision.same_origin;
    known.lights_maladjusted = collision.lights_maladjusted;
    admit(collision, known);
    auto closed = known.proved;
    for (std::size_t v = 0; v < 2; ++v) closed[v] |= rivals_of(known.proved[v]);
    for (const auto& layer : layers_of(collision, terms)) {
        if (layer.is_empty) continue;
        if (known.direction == Direction::unknown) known.direction = layer.direction;
        if (known.files == Files::unknown) known.files = layer.files;
        for (std::size_t v = 0; v < 2; ++v) {
            const auto& of = layer.of[v];
            const auto disputed = of.contested | (of.said & of.excluded);
            known.contested[v] |= disputed & ~closed[v];
            known.proved[v] |= of.said & ~disputed & ~closed[v];
            closed[v] |= known.proved[v] | (of.excluded & ~disputed) | rivals_of(known.proved[v]);
        }
    }
    for (std::size_t v = 0; v < 2; ++v) known.contested[v] &= ~closed[v];
    return known;
}

}  // namespace sim::claims::motor
