#pragma once

#include "sim/paper/paper.hpp"
#include "sim/paper/typeset.hpp"

namespace sim::paper {

/// How a kind of document looks: everything that depends on `Sheet::Layout` is here.
struct Look {
    PageSize page{595.28, 841.89};
    double left = 62;
    double right = 62;
    double first_top = 116;
    double next_top = 78;
    double bottom = 80;
    Voice body;
    Voice heading{"Inter", 17.5, 600};
    Voice subheading{"Inter", 12, 600};
    Voice cell{"Inter", 9.2};
    double paragraph_gap = 8;
    bool addressee = false;  ///< A block quote that opens the text goes at right.
    Limits limits = usual_limits;
    bool framed = false;  ///< To be framed: all is centred, and people sign at the foot.
    bool grows = false;   ///< The page is as tall as its content, when there is one page.

    double measure() const { return page.width - left - right; }
    double floor() const { return page.height - bottom; }
};

Look look_of(Sheet::Layout layout);

}  // namespace sim::paper
