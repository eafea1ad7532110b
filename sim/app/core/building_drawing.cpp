#include "sim/app/core/building_drawing.hpp"

#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/app/core/sketch_shapes.hpp"

namespace sim::app {
namespace {

constexpr int left_wall = 40;
constexpr int right_wall = 960;
constexpr int stairs_from = 850;  ///< The common staircase of a copropriété.
constexpr int ground = 500;
constexpr int hall_height = 66;  ///< Ground floor of nobody in the file, and common parts.
constexpr int roof_top = 18;
constexpr int roof_height = 62;

/// Places of one floor, from the top of the building to the bottom.
using Floors = std::vector<std::vector<const KnownLocal*>>;

Floors floors_of(const KnownBuilding& building) {
    Floors floors;
    for (const auto& local : building.locals) {
        if (floors.empty() || floors.back().front()->floor != local.floor) floors.emplace_back();
        floors.back().push_back(&local);
    }
    return floors;
}

/// A room of the drawing: its words on the left, what water did to it on the right.
struct Cell {
    SketchPoint min;
    SketchPoint max;
    int picture() const { return min.x + (max.x - min.x) * 58 / 100; }
    int width() const { return max.x - picture(); }
};

class BuildingCut {
public:
    explicit BuildingCut(const KnownBuilding& known) : known_{known}, floors_{floors_of(known)} {
        shared_ = !known.syndic.empty();
        const int hall = has_hall() ? hall_height : 0;
        const int room = ground - hall - roof_top - roof_height;
        height_ = std::min(190, room / std::max(1, static_cast<int>(floors_.size())));
        top_ = ground - hall - height_ * static_cast<int>(floors_.size());
    }

    std::vector<SketchShape> draw() {
        shell();
        for (std::size_t i = 0; i < floors_.size(); ++i)
            for (std::size_t j = 0; j < floors_[i].size(); ++j)
                local(*floors_[i][j], room_at(i, j));
        water();
        hall();
        legend();
        return pen_.take();
    }

private:
    bool has_hall() const {
        return shared_ || (!floors_.empty() && floors_.back().front()->floor > 0);
    }
    int inner_right() const { return shared_ ? stairs_from : right_wall; }

    Cell room_at(std::size_t floor, std::size_t place) const {
        const int count = static_cast<int>(floors_[floor].size());
        const int each = (inner_right() - left_wall) / count;
        const int x = left_wall + each * static_cast<int>(place);
        const int y = top_ + height_ * static_cast<int>(floor);
        return {{x, y}, {x + each, y + height_}};
    }

    void shell() {
        pen_.box({0, ground}, {1000, ground + 12}, SketchInk::ground);
        pen_.area({{left_wall - 22, top_},
                   {left_wall + 90, top_ - roof_height},
                   {right_wall - 90, top_ - roof_height},
                   {right_wall + 22, top_}},
                  SketchInk::wall);
        pen_.box({left_wall, top_}, {right_wall, ground}, SketchInk::room);
        pen_.line({{left_wall, top_},
                   {right_wall, top_},
                   {right_wall, ground},
                   {left_wall, ground},
                   {left_wall, top_}},
                  SketchInk::wall);
        if (!shared_) return;
        pen_.line({{stairs_from, top_}, {stairs_from, ground}}, SketchInk::wall);
        std::vector<SketchPoint> steps{{stairs_from + 12, ground}};
        for (int y = ground; y - 22 > top_ + 22;) {
            const bool back = (ground - y) / 88 % 2 == 1;
            const int x = steps.back().x + (back ? -20 : 20);
            y -= 22;
            steps.push_back({steps.back().x, y});
            steps.push_back({x, y});
        }
        pen_.line(std::move(steps), SketchInk::ground);
    }

    void local(const KnownLocal& local, const Cell& room) {
        pen_.line({{room.min.x, room.max.y}, {room.max.x, room.max.y}}, SketchInk::wall);
        if (room.max.x < inner_right())
            pen_.line({{room.max.x, room.min.y}, {room.max.x, room.max.y}}, SketchInk::wall);
        if (local.insured)
            pen_.box({room.min.x + 4, room.min.y + 8}, {room.min.x + 11, room.max.y - 8},
                     SketchInk::own);
        words(local, room);
        furniture(local, room);
        stains(local, room);
    }

    void words(const KnownLocal& local, const Cell& room) {
        const SketchPoint at{room.min.x + 22, room.min.y + 10};
        const int wide = room.picture() - at.x - 6;
        const int step = std::min(30, (height_ - 20) / 4);
        int line = 0;
        const auto write = [&](SketchInk ink, std::string text) {
            pen_.words({at.x, at.y + step * line++}, wide, step - 5, ink, std::move(text));
        };
        write(SketchInk::words, as_title(local.premises->label));
        if (local.occupant.empty())
            write(SketchInk::notes, tr("Personne n’y habite"));
        else
            write(SketchInk::notes, tr_with(local.owner.empty() ? tr_later("Chez soi\u00A0: {}")
                                                                : tr_later("Locataire\u00A0: {}"),
                                            local.occupant));
        if (!local.owner.empty())
            write(SketchInk::notes, tr_with("Propriétaire\u00A0: {}", local.owner));
        write(SketchInk::notes, local.insurer.empty()
                                    ? std::string{tr("Assureur\u00A0: à demander")}
                                : local.ours ? tr_with("Assureur\u00A0: nous, {}", local.insurer)
                                             : tr_with("Assureur\u00A0: {}", local.insurer));
    }

    void furniture(const KnownLocal& local, const Cell& room) {
        const int floor = room.max.y;
        const int x = room.picture() + room.width() * 12 / 100;
        const auto ink = local.goods_wet ? SketchInk::damage : SketchInk::ground;
        pen_.box({x, floor - 46}, {x + 64, floor - 6}, ink);
        pen_.box({x + 4, floor - 6}, {x + 10, floor}, ink);
        pen_.box({x + 54, floor - 6}, {x + 60, floor}, ink);
        pen_.line({{x + 32, floor - 42}, {x + 32, floor - 10}}, SketchInk::room);
    }

    void stains(const KnownLocal& local, const Cell& room) {
        const int x = room.picture();
        const int wide = room.width();
        const auto part = [&](int percent) { return x + wide * percent / 100; };
        if (local.surfaces_wet) {
            const int y = room.min.y + 2;
            pen_.area({{part(30), y},
                       {part(96), y},
                       {part(90), y + 15},
                       {part(80), y + 9},
                       {part(68), y + 24},
                       {part(57), y + 12},
                       {part(45), y + 20},
                       {part(36), y + 8}},
                      SketchInk::damage);
        }
        if (!local.floor_wet) return;
        pen_.box({x, room.max.y - 9}, {room.max.x - 3, room.max.y - 1}, SketchInk::damage);
        for (int percent = 8; percent < 96; percent += 11)
            pen_.line({{part(percent), room.max.y - 14}, {part(percent + 4), room.max.y - 3}},
                      SketchInk::damage);
    }

    /// From where it starts down to the lowest place that is wet.
    void water() {
        std::size_t wet = floors_.size();
        for (std::size_t i = 0; i < floors_.size(); ++i)
            for (const auto* local : floors_[i])
                if (local->wet()) wet = i;
        for (std::size_t i = 0; i < floors_.size(); ++i)
            for (std::size_t j = 0; j < floors_[i].size(); ++j) {
                if (floors_[i][j]->premises == known_.origin) {
                    leak(room_at(i, j));
                    if (wet < floors_.size() && wet > i) falls(room_at(i, j), wet);
                } else if (known_.origin == nullptr && floors_[i][j]->wet()) {
                    unknown(room_at(i, j));
                }
            }
    }

    void leak(const Cell& room) {
        const int x = room.picture() + room.width() * 62 / 100;
        const int floor = room.max.y;
        pen_.line({{x, room.min.y}, {x, floor - 34}}, SketchInk::ground);
        pen_.area({{x - 92, floor - 1},
                   {x - 60, floor - 8},
                   {x, floor - 11},
                   {x + 58, floor - 8},
                   {x + 88, floor - 1}},
                  SketchInk::water);
        pen_.impact({x, floor - 34});
    }

    void falls(const Cell& from, std::size_t last) {
        const int x = from.picture() + from.width() * 62 / 100;
        const int top = from.max.y + 30;
        const int bottom = room_at(last, 0).max.y - 60;
        int row = 0;
        for (int y = top; y <= bottom; y += 34, ++row)
            for (const int aside : row % 2 == 0 ? std::vector{-44, 26} : std::vector{-10, 58})
                pen_.drop({x + aside, y});
    }

    /// Wet, and nobody says from where.
    void unknown(const Cell& room) {
        const int x = room.picture() + room.width() * 62 / 100;
        for (const int aside : {-40, 0, 40}) pen_.drop({x + aside, room.min.y + 38});
        pen_.words({x - 12, room.min.y + 66}, 60, 44, SketchInk::impact, "?");
    }

    void hall() {
        if (!has_hall()) return;
        const int y = ground - hall_height;
        pen_.box({right_wall - 190, y + 12}, {right_wall - 150, ground}, SketchInk::ground);
        if (!shared_) return;
        pen_.words({left_wall + 22, y + 8}, 660, 25, SketchInk::words,
                   tr_with("Parties communes\u00A0: {}, syndic", known_.syndic));
        pen_.words({left_wall + 22, y + 36}, 660, 22, SketchInk::notes,
                   known_.insurer.empty()
                       ? std::string{tr("Assureur de l’immeuble\u00A0: à demander")}
                       : tr_with("Assureur de l’immeuble\u00A0: {}", known_.insurer));
    }

    /// Only what is drawn is explained.
    void legend() {
        int place = 0;
        const auto entry = [&](auto sign, const char* text) {
            const SketchPoint at{left_wall + 300 * (place % 3), ground + 34 + 50 * (place / 3)};
            sign(at);
            pen_.words({at.x + 54, at.y}, 244, 22, SketchInk::words, text);
            ++place;
        };
        const auto any = [&](bool KnownLocal::*wet) {
            return std::ranges::any_of(known_.locals, wet);
        };
        if (known_.origin != nullptr)
            entry(
                [&](SketchPoint at) {
                    pen_.impact({at.x + 20, at.y + 12}, 20);
                },
                tr("Départ de l’eau"));
        else
            entry(
                [&](SketchPoint at) {
                    pen_.words({at.x + 12, at.y - 2}, 30, 30, SketchInk::impact, "?");
                },
                tr("Départ de l’eau à chercher"));
        entry([&](SketchPoint at) { pen_.drop({at.x + 20, at.y + 3}); }, tr("Eau qui descend"));
        if (any(&KnownLocal::surfaces_wet))
            entry(
                [&](SketchPoint at) {
                    pen_.area({{at.x, at.y + 6},
                               {at.x + 40, at.y + 6},
                               {at.x + 32, at.y + 20},
                               {at.x + 20, at.y + 14},
                               {at.x + 8, at.y + 22}},
                              SketchInk::damage);
                },
                tr("Murs ou plafond tachés"));
        if (any(&KnownLocal::floor_wet))
            entry(
                [&](SketchPoint at) {
                    pen_.box({at.x, at.y + 14}, {at.x + 40, at.y + 22}, SketchInk::damage);
                },
                tr("Sol ou bâti abîmé"));
        if (any(&KnownLocal::goods_wet))
            entry(
                [&](SketchPoint at) {
                    pen_.box({at.x + 6, at.y}, {at.x + 36, at.y + 24}, SketchInk::damage);
                },
                tr("Meubles abîmés"));
        if (std::ranges::any_of(known_.locals, &KnownLocal::insured))
            entry(
                [&](SketchPoint at) {
                    pen_.box({at.x + 17, at.y - 2}, {at.x + 24, at.y + 26}, SketchInk::own);
                },
                tr("Chez notre assuré"));
    }

    const KnownBuilding& known_;
    Floors floors_;
    bool shared_ = false;
    int height_ = 0;
    int top_ = 0;
    SketchDrawing pen_;
};

}  // namespace

std::string as_title(std::string label) {
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return label;
}

std::vector<SketchShape> draw_building(const KnownBuilding& known) {
    return BuildingCut{known}.draw();
}

}  // namespace sim::app
