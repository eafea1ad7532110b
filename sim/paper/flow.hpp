#pragma once

#include <optional>
#include <vector>

#include "sim/paper/look.hpp"
#include "sim/paper/markdown.hpp"
#include "sim/paper/marks.hpp"

namespace sim::paper {

/// Places blocks down the pages: breaks, keeps, repeated table headers.
class Flow {
public:
    Flow(const Typesetter& setter, const Look& look);
    /// The page under the cursor and, on it, the next free height.
    PageMarks& page() { return pages_.back(); }
    double y() const { return y_; }
    bool at_top() const { return y_ <= top(); }
    /// Leaves a gap (not at the top of a page), then starts a page unless `height` fits.
    void make_room(double gap, double height);
    void advance(double height) { y_ += height; }
    /// Too many pages, or a form that fits on none: adding stops.
    std::optional<Problem> problem() const;
    void add(const std::vector<Block>& blocks);
    /// Its title, the picture and its words; title and picture are on one page.
    void add(const Drawing& drawing);
    std::vector<PageMarks> take() { return std::move(pages_); }

private:
    double top() const { return pages_.size() == 1 ? look_.first_top : look_.next_top; }
    bool is_stopped() const { return problem().has_value(); }
    void break_page();
    std::size_t add_addressee(const std::vector<Block>& blocks);
    void add_block(const Block& block);
    void add_heading(const Heading& heading);
    void add_paragraph(const Block& block, const RichText& words, const Voice& voice);
    void add_lines(const Galley& galley, double x, const Block& block);
    void add_marker(const Block& block, double x, double baseline);
    void add_quote_back(const Block& block, double height);
    void add_rule();
    void add_table(const Table& table);
    void add_signing_places(const Table& table);
    void add_row(const Table& table, std::size_t row, const std::vector<double>& widths);
    void add_chart(const Chart& chart);
    void add_form(const Constat& form);
    std::vector<double> widths_of(const Table& table) const;

    const Typesetter& setter_;
    const Look& look_;
    std::vector<PageMarks> pages_;
    double y_ = 0;
    std::optional<Problem> problem_;
};

}  // namespace sim::paper
