#pragma once

#include "sim/paper/look.hpp"
#include "sim/paper/marks.hpp"

namespace sim::paper {

/// What surrounds the text: letterhead, running head, footer, stamp.
struct Furniture {
    const Typesetter& setter;
    const Look& look;
    const Letterhead& head;
    Sheet::Layout layout;

    void add_letterhead(PageMarks& page) const;
    void add_running_head(PageMarks& page) const;
    void add_footer(PageMarks& page, int number, int count) const;
    /// The stamp and signature with their top at `y`: `stamp_height` tall.
    void add_stamp(PageMarks& page, double y) const;

    static constexpr double stamp_height = 92;
    static constexpr double stamp_overhang = 22;  ///< What may enter the bottom margin.

private:
    void put(PageMarks& page, const std::string& text, const Area& area, const Voice& voice,
             Colour colour, bool searchable = true) const;
    void add_banner(PageMarks& page) const;
    void add_sender(PageMarks& page) const;
    void add_receipt_head(PageMarks& page) const;
    void add_frame(PageMarks& page) const;
    void add_certificate_head(PageMarks& page) const;
    void add_certificate_footer(PageMarks& page) const;
};

}  // namespace sim::paper
