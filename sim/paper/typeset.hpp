#pragma once

#include <string>
#include <vector>

#include "sim/paper/own.hpp"
#include "sim/paper/rich_text.hpp"

namespace sim::paper {

enum class Align { left, centre, right };

struct Voice {
    const char* family = "Noto Serif";
    double size = 10;
    int weight = 400;
    bool italic = false;
    Align align = Align::left;
    bool justify = false;
    double spacing = 1.28;
};

struct Line {
    double x = 0;
    double top = 0;
    double bottom = 0;
    double baseline = 0;
};

/// Text set in lines of a given width. Holds no page position: marks do.
struct Galley {
    Ref<PangoLayout> layout;
    std::vector<Line> lines;
    double width = 0;  ///< Of the widest line.

    double height() const { return lines.empty() ? 0 : lines.back().bottom; }
    double height(int first, int count) const;
};

/// Sets text with metrics that do not depend on a screen: no hinting, whole pages scale freely.
class Typesetter {
public:
    Typesetter();
    Galley set(const RichText& words, const Voice& voice, double width) const;
    Galley set(const std::string& text, const Voice& voice, double width) const;
    /// One line, cut with an ellipsis when it does not fit.
    Galley set_line(const std::string& text, const Voice& voice, double width) const;
    double natural_width(const std::string& text, const Voice& voice) const;
    double longest_word(const std::string& text, const Voice& voice) const;

private:
    Ref<PangoLayout> make(const RichText& words, const Voice& voice, double width) const;

    Ref<PangoFontMap> fonts_;
    Ref<PangoContext> context_;
};

}  // namespace sim::paper
