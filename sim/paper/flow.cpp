#include "sim/paper/flow.hpp"

#include <algorithm>

#include "sim/paper/certificate.hpp"
#include "sim/paper/chart_draw.hpp"
#include "sim/paper/drawing.hpp"
#include "sim/paper/form.hpp"

namespace sim::paper {
namespace {

constexpr double list_indent = 18;
constexpr double quote_indent = 14;
constexpr double row_padding = 4.5;
constexpr double cell_padding = 7;

double indent_of(const Block& block) {
    return block.list_depth * list_indent + block.quote_depth * quote_indent;
}

/// How many lines from `first` fit in `room`, leaving no single line on either side of a break.
int lines_that_fit(const Galley& galley, int first, double room) {
    const int total = static_cast<int>(galley.lines.size());
    int count = 0;
    while (first + count < total && galley.height(first, count + 1) <= room) ++count;
    const int rest = total - first - count;
    if (rest == 1 && count > 2) --count;
    if (rest > 0 && first == 0 && count == 1) count = 0;
    return count;
}

/// A line that begins in bold heads what follows: it does not end a page.
bool is_small_heading(const RichText& words) {
    return !words.runs.empty() && words.runs.front() == Run{0, words.runs.front().end, Face::bold};
}
constexpr double kept_below = 44;

}  // namespace

Flow::Flow(const Typesetter& setter, const Look& look) : setter_{setter}, look_{look}, pages_(1) {
    y_ = top();
}

std::optional<Problem> Flow::problem() const {
    if (static_cast<int>(pages_.size()) <= look_.limits.pages) return problem_;
    return Problem{{},
                   "Le document dépasse " + std::to_string(look_.limits.pages) + "\u00A0pages",
                   "Scindez-le"};
}

void Flow::break_page() {
    pages_.emplace_back();
    y_ = top();
}

void Flow::make_room(double gap, double height) {
    if (!at_top()) y_ += gap;
    if (!at_top() && y_ + height > look_.floor()) break_page();
}

void Flow::add(const std::vector<Block>& blocks) {
    for (std::size_t i = add_addressee(blocks); i < blocks.size() && !is_stopped(); ++i) {
        const bool joined = i > 0 && blocks[i].tight && blocks[i - 1].tight;
        if (joined) y_ -= look_.paragraph_gap - 4;
        const bool quoted = blocks[i].quote_depth > 0;
        if (quoted && (i == 0 || blocks[i - 1].quote_depth == 0)) make_room(5, 0);
        add_block(blocks[i]);
        if (quoted && (i + 1 == blocks.size() || blocks[i + 1].quote_depth == 0)) y_ += 5;
    }
}

/// The block quote that opens a letter, at right without a bar. Returns the next block's index.
std::size_t Flow::add_addressee(const std::vector<Block>& blocks) {
    std::size_t i = 0;
    if (!look_.addressee) return i;
    const double x = look_.left + look_.measure() * .54;
    for (; i < blocks.size() && blocks[i].quote_depth > 0; ++i) {
        const auto* const paragraph = std::get_if<Paragraph>(&blocks[i].what);
        if (paragraph == nullptr) break;
        Voice voice = look_.body;
        voice.justify = false;
        const Galley galley = setter_.set(paragraph->words, voice, look_.measure() * .46);
        make_room(0, std::min(galley.height(), look_.floor() - look_.next_top));
        add_lines(galley, x, Block{});
        y_ += 14;
    }
    if (i > 0) y_ += 10;
    return i;
}

void Flow::add_block(const Block& block) {
    std::visit(
        overloaded{
            [&](const Heading& heading) { add_heading(heading); },
            [&](const Paragraph& paragraph) { add_paragraph(block, paragraph.words, look_.body); },
            [&](const Verbatim& verbatim) {
                Voice voice = look_.body;
                voice.family = "Noto Sans Mono, DejaVu Sans Mono, monospace";
                voice.size *= .88;
                voice.justify = false;
                add_paragraph(block, {verbatim.text, {}}, voice);
            },
            [&](const Rule&) { add_rule(); },
            [&](const Table& table) { add_table(table); },
            [&](const Chart& chart) { add_chart(chart); },
            [&](const Constat& form) { add_form(form); },
        },
        block.what);
}

void Flow::add_heading(const Heading& heading) {
    const bool title = heading.level == 1;
    const Galley galley =
        setter_.set(heading.words, title ? look_.heading : look_.subheading, look_.measure());
    make_room(title ? 4 : 9, std::min(galley.height() + 44, look_.floor() - look_.next_top));
    add_lines(galley, look_.left, Block{heading, 0, 0, false, ""});
    y_ += title ? 9 : 5;
}

void Flow::add_paragraph(const Block& block, const RichText& words, const Voice& voice) {
    const double indent = indent_of(block);
    Voice own = voice;
    if (block.quote_depth > 0) own.justify = false;
    const double inset = block.quote_depth > 0 ? 8 : 0;
    const Galley galley = setter_.set(words, own, look_.measure() - indent - inset);
    if (is_small_heading(words))
        make_room(0, std::min(galley.height() + kept_below, look_.floor() - look_.next_top));
    add_lines(galley, look_.left + indent, block);
    y_ += look_.paragraph_gap;
}

void Flow::add_lines(const Galley& galley, double x, const Block& block) {
    const bool heading = std::holds_alternative<Heading>(block.what);
    const int total = static_cast<int>(galley.lines.size());
    int first = 0;
    while (first < total && !is_stopped()) {
        int count = lines_that_fit(galley, first, look_.floor() - y_);
        if (count == 0 && !at_top()) {
            break_page();
            continue;
        }
        count = std::max(count, 1);
        const double height = galley.height(first, count);
        if (block.quote_depth > 0) add_quote_back(block, height);
        if (first == 0) add_marker(block, x, y_ + galley.lines[0].baseline - galley.lines[0].top);
        page().push_back(
            {TextMark{galley, x, y_, heading ? colours::navy : colours::ink, first, count, true}});
        y_ += height;
        first += count;
        if (first < total) break_page();
    }
}

void Flow::add_marker(const Block& block, double x, double baseline) {
    if (block.marker.empty()) return;
    Voice voice = look_.body;
    voice.justify = false;
    voice.align = block.marker == "–" ? Align::left : Align::right;
    const double gap = block.marker == "–" ? 0 : 5;
    Galley galley = setter_.set_line(block.marker, voice, block.marker == "–" ? 14 : 30 - gap);
    const double left = block.marker == "–" ? x - 13 : x - 30;
    const double rise = galley.lines[0].baseline;
    page().push_back({text_mark(std::move(galley), left, baseline - rise, colours::ink)});
}

void Flow::add_quote_back(const Block& block, double height) {
    const double x = look_.left + indent_of(block) - quote_indent;
    const double right = look_.left + look_.measure();
    page().push_back({BoxMark{{x, y_ - 5, right - x, height + 10}, 3, colours::quote, {}, 1}});
    page().push_back({BoxMark{{x, y_ - 5, 2.5, height + 10}, 0, colours::gold, {}, 1}});
}

void Flow::add_rule() {
    if (look_.framed) {
        make_room(4, 10);
        add_ornament(page(), {look_.page.width / 2, y_ + 3});
        y_ += 17;
        return;
    }
    make_room(4, 2);
    const double right = look_.left + look_.measure();
    page().push_back({PathMark{
        {{look_.left, y_}, {right, y_}}, Colour{0xCBD1DB}, .8, false, false, look_.grows}});
    y_ += 12;
}

std::vector<double> Flow::widths_of(const Table& table) const {
    Voice voice = look_.cell;
    voice.weight = 700;
    std::vector<double> natural(table.numeric.size(), 0);
    std::vector<double> least = natural;
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            const double around = 2 * cell_padding + 1;
            natural[c] = std::max(natural[c], setter_.natural_width(row[c], voice) + around);
            least[c] = std::max(least[c], setter_.longest_word(row[c], voice) + around);
        }
    }
    return column_widths(natural, least, look_.measure());
}

/// As many columns as sign, at the foot of the page.
void Flow::add_signing_places(const Table& table) {
    if (table.rows.empty()) return;
    constexpr double between = 34;
    make_room(10, signing_height);
    y_ = std::max(y_, look_.floor() - signing_height);
    const auto& who = table.rows.front();
    const auto columns = static_cast<double>(who.size());
    const double width = (look_.measure() - (columns - 1) * between) / columns;
    double x = look_.left;
    for (std::size_t c = 0; c < who.size(); ++c) {
        const auto name = table.rows.size() > 1 && c < table.rows[1].size() ? table.rows[1][c] : "";
        add_signing_place(page(), setter_, look_.cell, who[c], name, {x, y_, width, 0});
        x += width + between;
    }
    y_ += signing_height;
}

void Flow::add_table(const Table& table) {
    if (look_.framed) return add_signing_places(table);
    const std::vector<double> widths = widths_of(table);
    if (widths.empty()) return;
    make_room(2, std::min<double>(60, look_.floor() - look_.next_top));
    for (std::size_t r = 0; r < table.rows.size() && !is_stopped(); ++r) {
        add_row(table, r, widths);
    }
    y_ += look_.paragraph_gap + 4;
}

void Flow::add_row(const Table& table, std::size_t row, const std::vector<double>& widths) {
    const bool head = row == 0;
    const bool total = table.has_total && row + 1 == table.rows.size();
    Voice voice = look_.cell;
    if (head || total) voice.weight = 600;
    std::vector<Galley> cells;
    double height = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        voice.align = table.numeric[c] ? Align::right : Align::left;
        cells.push_back(setter_.set(table.rows[row][c], voice, widths[c] - 2 * cell_padding));
        height = std::max(height, cells.back().height() + 2 * row_padding);
    }
    if (height > (look_.floor() - look_.first_top) / 2) {  // It must fit under a repeated header.
        problem_ = Problem{{}, "Une ligne de tableau est trop haute pour la page", "Scindez-la"};
        return;
    }
    const std::size_t pages_before = pages_.size();
    make_room(0, height);
    if (pages_.size() > pages_before && !head) add_row(table, 0, widths);
    const Area back{look_.left, y_, look_.measure(), height};
    if (head) page().push_back({BoxMark{back, 0, colours::navy, {}, 1}});
    if (total) page().push_back({BoxMark{back, 0, colours::total, {}, 1}});
    const double base = y_ + height;
    page().push_back({PathMark{{{back.x, base}, {back.x + back.width, base}},
                               colours::hairline,
                               .6,
                               false,
                               false,
                               false}});
    double x = look_.left;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        page().push_back({text_mark(std::move(cells[c]), x + cell_padding, y_ + row_padding,
                                    head ? colours::white : colours::ink)});
        x += widths[c];
    }
    y_ += height;
}

void Flow::add_chart(const Chart& chart) {
    for (const auto& row : chart.rows) {
        if (is_stopped()) return;
        make_room(0, chart_row_height);
        draw_chart_row(setter_, look_.cell, row,
                       {look_.left, y_, look_.measure(), chart_row_height}, page());
        y_ += chart_row_height;
    }
    y_ += look_.paragraph_gap + 2;
}

void Flow::add(const Drawing& drawing) {
    constexpr double title_room = 40;
    if (is_stopped() || drawing.width <= 0) return;
    const double high = look_.measure() * drawing.height / drawing.width;
    make_room(12, title_room + high);
    add_heading({2, {drawing.title, {}}});
    draw_drawing(setter_, drawing, {look_.left, y_, look_.measure(), high}, page());
    y_ += high + look_.paragraph_gap;
    add_paragraph(Block{}, {drawing.caption, {}}, look_.body);
}

void Flow::add_form(const Constat& form) {
    PageMarks marks;
    const double wanted = draw_form(setter_, form, {look_.left, 0, look_.measure(), 0}, marks);
    if (wanted > look_.floor() - look_.first_top) {
        problem_ = Problem{{}, "Le constat ne tient pas sur une page", "Abrégez ses réponses"};
        return;
    }
    make_room(6, wanted);
    const Area area{look_.left, y_, look_.measure(), look_.floor() - y_};
    y_ += draw_form(setter_, form, area, page());
    y_ += look_.paragraph_gap;
}

}  // namespace sim::paper
