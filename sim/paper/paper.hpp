#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/base/result.hpp"

/// Documents that look like paper. Lengths are points (1/72 inch) and floating: they are geometry,
/// never money. No type of the drawing libraries appears here.
namespace sim::paper {

/// What a document may hold; one that is official is written by us and may be that of a large jury.
struct Limits {
    std::size_t text_bytes;
    int pages;
};
inline constexpr Limits usual_limits{256 * 1024, 60};
inline constexpr Limits official_limits{8 * 1024 * 1024, 600};

enum class LogoKind { none, insurer, expert, company };

struct Letterhead {
    std::string organisation;
    std::string address_line;
    std::string right_1;
    std::string right_2;
    std::string stamp_1;  ///< When not empty, the document ends with a stamp and a signature.
    std::string stamp_2;
    std::string footer;
    LogoKind logo = LogoKind::none;
    bool official = false;  ///< Counts outside the simulator, so the footer does not name it.
    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

/// A picture of flat shapes in a frame of its own, drawn as wide as the text.
struct Drawing {
    enum class Pen {
        ground,
        line,
        mark,
        own,
        other,
        impact,
        wall,
        room,
        water,
        damage,
        words,
        notes
    };
    struct Shape {
        Pen pen = Pen::line;
        std::vector<std::pair<int, int>> points;
        bool filled = false;
        std::string text;  ///< Written at its first point, when not empty.
        int letters = 0;   ///< Height of the text, from there on; 0: large, around there.
        int room = 0;      ///< Width that the text may take.
        friend bool operator==(const Shape&, const Shape&) = default;
    };
    std::string title;
    std::string caption;  ///< The same in words.
    int width = 0;
    int height = 0;
    std::vector<Shape> shapes;
    friend bool operator==(const Drawing&, const Drawing&) = default;
};

/// The text is CommonMark, plus three fenced blocks: `tableau` (see table.hpp), `graphique`
/// (see chart.hpp) and `constat` (see constat.hpp). In a letter, a block quote that opens the text
/// is the addressee, set at right. In a certificate, a rule is an ornament, and a table is where
/// people sign, at the foot of the page: who signs, and the name under the line when it is known.
struct Sheet {
    enum class Layout { letter, report, contract, constat, email, ticket, certificate };
    Letterhead head;
    std::string markdown;
    Layout layout = Layout::letter;
    std::vector<Drawing> drawings = {};  ///< After the text.
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// Straight RGBA, rows from the top, no padding: ready for a texture.
struct Bitmap {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> rgba;
    friend bool operator==(const Bitmap&, const Bitmap&) = default;
};

struct PageSize {
    double width = 0;
    double height = 0;
    friend bool operator==(const PageSize&, const PageSize&) = default;
};

/// A rectangle in page units, from the top left corner.
struct Area {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const Area&, const Area&) = default;
};

/// One match; a match that runs over a line end has several areas.
struct Hit {
    int page = 0;
    std::vector<Area> areas;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// What can be cited of a page: a sentence, a title, a cell of a table. `text` is whole, also when
/// the page shows only a part of it.
struct Passage {
    std::string text;
    std::vector<Area> areas;
    friend bool operator==(const Passage&, const Passage&) = default;
};

/// A document laid out once, to be shown, searched, read aloud and printed.
class Pages {
public:
    [[nodiscard]] static Result<Pages> lay_out(const Sheet& sheet);
    Pages(Pages&&) noexcept;
    Pages& operator=(Pages&&) noexcept;
    ~Pages();

    int count() const;
    PageSize page_size() const;
    /// `page` counts from 0; the width is kept between 16 and 8192 pixels.
    Bitmap raster(int page, int pixels_wide) const;
    /// The bytes of a PDF: the same sheet gives the same bytes.
    [[nodiscard]] Result<std::string> pdf() const;
    /// Matches in reading order, without regard to case, accents or the kind of space.
    std::vector<Hit> find(std::string_view text) const;
    /// What can be cited of a page, in reading order.
    std::vector<Passage> passages(int page) const;
    std::string plain_text() const;

private:
    struct Laid;
    explicit Pages(std::unique_ptr<Laid> laid);
    std::unique_ptr<Laid> laid_;
};

}  // namespace sim::paper
