#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "assessment/certification/grid.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/reading.hpp"

/// What the files of the grid are read with, inside this room.
namespace assessment::content {

using certification::Grid;

/// What a list of the grid may refer to is what stands above it.
struct GridReading : sim::content::Reading {
    Grid grid;
    std::string block;  ///< Of the file of criteria being read.
};

template <auto Member, const auto& Read>
constexpr auto row(std::string_view name,
                   sim::content::ShapeOf shape = &sim::content::shape_of<Read, GridReading>) {
    return sim::content::row<Member, Read, GridReading>(name, sim::content::Need::required, shape);
}

/// At most 600 characters.
std::string text_of(sim::content::Reading& in, sim::content::At at);
certification::MarkedBy marked_by(sim::content::Reading& in, sim::content::At at);
bool is_competency_code(std::string_view code);
std::string competency_code(sim::content::Reading& in, sim::content::At at);
std::string block_code(sim::content::Reading& in, sim::content::At at);

template <class Thing>
bool has(const std::vector<Thing>& things, std::string Thing::*name, std::string_view wanted) {
    return std::any_of(things.begin(), things.end(),
                       [&](const Thing& thing) { return thing.*name == wanted; });
}

/// Reads each item into a list of the grid, refuses a name already given, and checks it.
template <class Thing, class Rows>
void read_each(GridReading& in, sim::content::At at, const Rows& rows, std::vector<Thing>& things,
               std::string Thing::*name, void (*check)(GridReading&, sim::content::At, Thing&)) {
    using sim::content::Code;
    if (at.kind() != sim::content::Kind::list || sim::content::items_of(at).empty())
        in.fault(at, Code::empty_list, "Une liste est attendue ici, avec au moins un élément.",
                 "Ajoutez une ligne «\u00A0-\u00A0» par élément.");
    for (const auto item : sim::content::items_of(at)) {
        Thing thing;
        read_fields(in, item, rows, thing);
        if (!(thing.*name).empty() && has(things, name, thing.*name))
            in.fault(item, Code::given_twice,
                     sim::content::quote(thing.*name) + " est donné deux fois.",
                     "Gardez-en un seul.");
        check(in, item, thing);
        things.push_back(std::move(thing));
    }
}

/// The files beside `grid.yaml`, for the blocks of `in.grid`.
void read_criteria(GridReading& in, const std::map<std::string, std::string>& files);
void read_rules(GridReading& in, const std::map<std::string, std::string>& files);
/// `cases/*.yaml`, when there are some: what each case informs.
void read_cases(GridReading& in, const std::map<std::string, std::string>& files);
/// `panels/*.yaml`, when there are some: the panels of the centre, in the place of those of the
/// cases, which are read before.
void read_panels(GridReading& in, const std::map<std::string, std::string>& files);

std::vector<certification::Opinion> opinions_of(GridReading& in, sim::content::At at);
sim::content::Shape opinions_shape();
/// The question names a choice of an act, and the answers are among what it offers.
void check_answers(GridReading& in, sim::content::At at,
                   const certification::JudgementQuestion& question);

}  // namespace assessment::content
