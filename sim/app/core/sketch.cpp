#include "sim/app/core/sketch.hpp"

#include <algorithm>
#include <array>

#include "sim/app/core/language.hpp"
#include "sim/app/core/sketch_shapes.hpp"
#include "sim/claims/matter.hpp"

namespace sim::app {
namespace {

using claims::motor::Collision;
using claims::motor::Direction;
using claims::motor::Files;
using claims::motor::Piece;
using claims::motor::PieceKind;
using claims::motor::Side;
using claims::motor::Told;

/// The boxes of the form, in our words.
constexpr std::array<const char*, 17> box_words{
    tr_later("à l’arrêt ou en stationnement"),
    tr_later("quitte un stationnement ou ouvre une portière"),
    tr_later("prend un stationnement"),
    tr_later("sort d’un parking, d’un lieu privé ou d’un chemin"),
    tr_later("entre dans un parking, un lieu privé ou un chemin"),
    tr_later("s’engage sur un giratoire"),
    tr_later("roule sur un giratoire"),
    tr_later("heurte l’arrière de l’autre, dans le même sens et sur la même file"),
    tr_later("roule dans le même sens, sur une autre file"),
    tr_later("change de file"),
    tr_later("double"),
    tr_later("vire à droite"),
    tr_later("vire à gauche"),
    tr_later("recule"),
    tr_later("empiète sur la voie du sens inverse"),
    tr_later("vient de droite dans un carrefour"),
    tr_later("n’a pas observé un signal de priorité ou un feu rouge"),
};

enum class Place { none, crossing, opposite, roundabout, side_exit, kerb, two_files, one_file };

bool ticked(const Told& told, std::initializer_list<int> boxes) {
    return std::ranges::any_of(
        boxes, [&](int box) { return std::ranges::find(told.boxes, box) != told.boxes.end(); });
}

struct PlaceRule {
    Place place;
    std::initializer_list<int> boxes;  ///< Of either vehicle: its driver is the one who acts.
};
constexpr std::initializer_list<int> of_opposite{15}, of_crossing{16, 17}, of_roundabout{6, 7},
    of_exit{4, 5}, of_kerb{2, 3}, of_two_files{10, 11, 9}, of_one_file{8, 14}, of_standing{1},
    of_entering{6}, of_moving_over{10, 11};

Place place_of(const Piece& piece) {
    if (piece.direction == Direction::different_roads) return Place::crossing;
    const std::array rules{
        PlaceRule{Place::opposite, of_opposite}, PlaceRule{Place::roundabout, of_roundabout},
        PlaceRule{Place::crossing, of_crossing}, PlaceRule{Place::side_exit, of_exit},
        PlaceRule{Place::kerb, of_kerb},         PlaceRule{Place::two_files, of_two_files},
        PlaceRule{Place::one_file, of_one_file}, PlaceRule{Place::kerb, of_standing}};
    for (const auto& rule : rules)
        if (ticked(piece.a, rule.boxes) || ticked(piece.b, rule.boxes)) return rule.place;
    if (piece.direction == Direction::opposite) return Place::opposite;
    if (piece.files == Files::two) return Place::two_files;
    return piece.files == Files::one ? Place::one_file : Place::none;
}

std::initializer_list<int> boxes_of(Place place) {
    switch (place) {
        case Place::opposite: return of_opposite;
        case Place::roundabout: return of_entering;
        case Place::side_exit: return of_exit;
        case Place::kerb: return of_kerb;
        case Place::two_files: return of_moving_over;
        case Place::one_file: return of_one_file;
        case Place::crossing:
        case Place::none: return {};
    }
    return {};
}

/// The vehicle that the layout turns on: who comes from the right, who moves across, who strikes.
Side leading(Place place, const Piece& piece) {
    if (place == Place::crossing) return ticked(piece.a, {16}) ? Side::a : Side::b;
    // Who backs up is in front of the one that it meets.
    if (place == Place::one_file && !ticked(piece.a, {8}) && !ticked(piece.b, {8}))
        return ticked(piece.a, {14}) ? Side::b : Side::a;
    const auto boxes = boxes_of(place);
    return ticked(piece.b, boxes) && !ticked(piece.a, boxes) ? Side::b : Side::a;
}

/// How both stand, and where they touch; `lead` is the vehicle that the layout turns on.
struct Layout {
    SketchPose lead;
    SketchPose other;
    SketchPoint impact;
};

Layout layout_of(Place place) {
    constexpr SketchPoint up{0, -1}, down{0, 1}, left{-1, 0}, right{1, 0};
    switch (place) {
        case Place::crossing: return {{{565, 260}, left}, {{545, 372}, up}, {545, 302}};
        case Place::opposite: return {{{440, 345}, right}, {{590, 275}, left}, {515, 312}};
        case Place::roundabout: return {{{560, 520}, up}, {{500, 435}, right}, {552, 452}};
        case Place::side_exit: return {{{500, 445}, up}, {{420, 365}, right}, {492, 378}};
        case Place::kerb: return {{{520, 405}, {2, -1}}, {{430, 350}, right}, {498, 376}};
        case Place::two_files: return {{{520, 330}, {3, -1}}, {{500, 262}, right}, {528, 292}};
        case Place::one_file: return {{{400, 345}, right}, {{535, 345}, right}, {468, 345}};
        case Place::none: return {{{0, 0}, up}, {{0, 0}, down}, {0, 0}};
    }
    return {};
}

void draw_ground(Place place, SketchDrawing& drawing) {
    switch (place) {
        case Place::crossing:
            drawing.road({0, 225}, {1000, 415});
            drawing.road({405, 0}, {595, 640});
            drawing.dashes({0, 320}, {390, 320});
            drawing.dashes({610, 320}, {1000, 320});
            drawing.dashes({500, 0}, {500, 210});
            drawing.dashes({500, 430}, {500, 640});
            return;
        case Place::roundabout:
            drawing.disc({500, 290}, 250, SketchInk::ground);
            drawing.disc({500, 290}, 100, SketchInk::mark);
            drawing.road({420, 500}, {600, 640});
            return;
        case Place::side_exit:
            drawing.road({0, 225}, {1000, 415});
            drawing.road({430, 415}, {570, 640});
            drawing.dashes({0, 320}, {1000, 320});
            return;
        case Place::opposite:
        case Place::kerb:
        case Place::two_files:
        case Place::one_file:
            drawing.road({0, 225}, {1000, place == Place::kerb ? 450 : 415});
            drawing.dashes({0, 312}, {1000, 312});
            return;
        case Place::none: return;
    }
}

const char* road_title(Place place) {
    switch (place) {
        case Place::crossing: return tr_later("Deux chaussées qui se croisent");
        case Place::opposite: return tr_later("Une chaussée, deux sens contraires");
        case Place::roundabout: return tr_later("Un sens giratoire");
        case Place::side_exit: return tr_later("Une chaussée et un accès qui y débouche");
        case Place::kerb: return tr_later("Une chaussée bordée d’un stationnement");
        case Place::two_files: return tr_later("Une chaussée, deux files de même sens");
        case Place::one_file: return tr_later("Une chaussée, une seule file");
        case Place::none: return "";
    }
    return "";
}

std::string told_of(const char* name, const Told& told) {
    if (told.boxes.empty()) return tr_with("Véhicule {}\u00A0: aucune case cochée.", name);
    std::string boxes;
    for (const auto box : told.boxes) {
        if (box < 1 || box > static_cast<std::int64_t>(box_words.size())) continue;
        boxes += (boxes.empty() ? "" : ", ") +
                 tr_with("case {} ({})", box, tr(box_words[static_cast<std::size_t>(box - 1)]));
    }
    return tr_with("Véhicule {}\u00A0: {}.", name, boxes);
}

/// Which way it goes on, or that it does not.
SketchGoing going_of(const Told& told) {
    if (ticked(told, {1})) return SketchGoing::still;
    if (ticked(told, {14})) return SketchGoing::back;
    if (ticked(told, {12})) return SketchGoing::to_the_right;
    return ticked(told, {13}) ? SketchGoing::to_the_left : SketchGoing::ahead;
}

const char* from_where(Place place, const Piece& piece) {
    if (place != Place::crossing) return "";
    if (ticked(piece.a, {16})) return tr(" A vient de la droite de B.");
    if (ticked(piece.b, {16})) return tr(" B vient de la droite de A.");
    return tr(
        " Les cases ne disent pas qui venait de droite\u202F: la place des véhicules est de "
        "principe.");
}

}  // namespace

SketchView constat_sketch(const Collision& collision) {
    SketchView view;
    const auto piece = std::ranges::find(collision.pieces, PieceKind::constat, &Piece::kind);
    if (piece == collision.pieces.end()) return view;
    const auto place = place_of(*piece);
    if (place == Place::none) return view;
    const auto layout = layout_of(place);
    const bool a_leads = leading(place, *piece) == Side::a;
    const auto ink_of = [&](Side side) {
        return side == collision.claimant ? SketchInk::own : SketchInk::other;
    };
    SketchDrawing drawing;
    draw_ground(place, drawing);
    const auto& pose_a = a_leads ? layout.lead : layout.other;
    const auto& pose_b = a_leads ? layout.other : layout.lead;
    drawing.arrow(pose_a, going_of(piece->a), ink_of(Side::a));
    drawing.arrow(pose_b, going_of(piece->b), ink_of(Side::b));
    drawing.vehicle(pose_a, ink_of(Side::a), "A");
    drawing.vehicle(pose_b, ink_of(Side::b), "B");
    drawing.impact(layout.impact);
    view.title = tr(road_title(place));
    view.invitation = tr("Voir le croquis de l’accident");
    view.icon = "directions_car";
    view.shapes = drawing.take();
    view.caption = view.title + "." + from_where(place, *piece) + " " + told_of("A", piece->a) +
                   " " + told_of("B", piece->b) +
                   tr(" L’étoile marque le choc. Dessin tiré des cases et du sens de circulation "
                      "du constat, sans échelle.");
    return view;
}

SketchView sketch_of(const scenario::Scenario& scenario, const scenario::Document& document) {
    if (scenario.facts.loss.peril != claims::Peril::motor || !document.id.starts_with("constat"))
        return {};
    for (const auto& stated : scenario.facts.matters) {
        if (stated.name != claims::motor::matter_of(static_cast<const Collision*>(nullptr)).id)
            continue;
        claims::MatterReading reading;
        const auto collision = claims::reading::group<Collision>(reading, stated.given);
        if (reading.problems.empty()) return constat_sketch(collision);
    }
    return {};
}

}  // namespace sim::app
