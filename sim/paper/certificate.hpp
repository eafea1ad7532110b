#pragma once

#include "sim/paper/marks.hpp"

/// What makes a certificate one: its frame, its ornaments and the places where people sign.
namespace sim::paper {

/// Two lines around the page, and a knot in each corner.
void add_certificate_frame(PageMarks& page, PageSize size);

/// Two fine lines and a lozenge between them, around `centre`.
void add_ornament(PageMarks& page, Point centre);

inline constexpr double signing_height = 66;

/// Who signs, room for the hand, a line, and the name under it when it is known.
void add_signing_place(PageMarks& page, const Typesetter& setter, const Voice& voice,
                       const std::string& who, const std::string& name, const Area& area);

}  // namespace sim::paper
