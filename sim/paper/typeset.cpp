#include "sim/paper/typeset.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace sim::paper {
namespace {

double points(int pango_units) {
    return static_cast<double>(pango_units) / PANGO_SCALE;
}
int pango_units(double points) {
    return static_cast<int>(points * PANGO_SCALE);
}

PangoAlignment alignment_of(Align align) {
    switch (align) {
        case Align::left: return PANGO_ALIGN_LEFT;
        case Align::centre: return PANGO_ALIGN_CENTER;
        case Align::right: return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

PangoAttribute* attribute_of(Face face) {
    switch (face) {
        case Face::bold: return pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        case Face::italic: return pango_attr_style_new(PANGO_STYLE_ITALIC);
        case Face::mono:
            return pango_attr_family_new("Noto Sans Mono, DejaVu Sans Mono, monospace");
    }
    return nullptr;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
/// Of a word or a reference: « 12e4 », « AB12e ».
bool goes_on(char c) {
    return is_digit(c) || c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The endings of « 1er, 2e, 3es »: bytes [begin, end) of each.
std::vector<std::pair<std::size_t, std::size_t>> ordinal_endings(std::string_view text) {
    constexpr std::string_view endings[] = {"ers", "er", "res", "re", "nde", "nd", "es", "e"};
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!is_digit(text[at - 1]) || is_digit(text[at])) continue;
        std::size_t first = at - 1;
        while (first > 0 && is_digit(text[first - 1])) --first;
        if (first > 0 && goes_on(text[first - 1])) continue;
        for (const auto ending : endings) {
            const auto end = at + ending.size();
            if (!text.substr(at).starts_with(ending)) continue;
            if (end == text.size() || !goes_on(text[end])) found.emplace_back(at, end);
            break;
        }
    }
    return found;
}

/// Small and raised, no higher than a capital, so that lines keep their height.
void raise(PangoAttrList* list, std::size_t begin, std::size_t end, const Voice& voice) {
    constexpr double smaller = 0.66;
    constexpr double rise = 0.3;  ///< Of the size.
    for (PangoAttribute* const attribute :
         {pango_attr_scale_new(smaller), pango_attr_rise_new(pango_units(voice.size * rise))}) {
        attribute->start_index = static_cast<guint>(begin);
        attribute->end_index = static_cast<guint>(end);
        pango_attr_list_insert(list, attribute);
    }
}

OwnedAttributes attributes_of(const RichText& words, const Voice& voice) {
    OwnedAttributes list{pango_attr_list_new()};
    for (const Run& run : words.runs) {
        PangoAttribute* const attribute = attribute_of(run.face);
        attribute->start_index = static_cast<guint>(run.begin);
        attribute->end_index = static_cast<guint>(run.end);
        pango_attr_list_insert(list.get(), attribute);
    }
    for (const auto& [begin, end] : ordinal_endings(words.text))
        raise(list.get(), begin, end, voice);
    return list;
}

OwnedFont font_of(const Voice& voice) {
    OwnedFont font{pango_font_description_new()};
    pango_font_description_set_family(font.get(), voice.family);
    pango_font_description_set_size(font.get(), pango_units(voice.size));
    pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(voice.weight));
    if (voice.italic) pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
    return font;
}

Galley measured(Ref<PangoLayout> layout) {
    Galley galley;
    galley.layout = std::move(layout);
    const OwnedLines at{pango_layout_get_iter(galley.layout.get())};
    do {
        PangoRectangle ink;
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at.get(), &ink, &box);
        galley.lines.push_back({points(box.x), points(box.y), points(box.y + box.height),
                                points(pango_layout_iter_get_baseline(at.get()))});
        galley.width = std::max(galley.width, points(box.width));
    } while (pango_layout_iter_next_line(at.get()));
    return galley;
}

}  // namespace

double Galley::height(int first, int count) const {
    if (count == 0) return 0;
    const auto begin = static_cast<std::size_t>(first);
    return lines[begin + static_cast<std::size_t>(count) - 1].bottom - lines[begin].top;
}

Typesetter::Typesetter()
    : fonts_{pango_cairo_font_map_new()}, context_{pango_font_map_create_context(fonts_.get())} {
    pango_cairo_font_map_set_resolution(reinterpret_cast<PangoCairoFontMap*>(fonts_.get()), 72.0);
    pango_context_set_language(context_.get(), pango_language_from_string("fr"));
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    const OwnedFontOptions options{cairo_font_options_create()};
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options.get());
}

Ref<PangoLayout> Typesetter::make(const RichText& words, const Voice& voice, double width) const {
    Ref<PangoLayout> layout{pango_layout_new(context_.get())};
    const OwnedFont font = font_of(voice);
    const OwnedAttributes attributes = attributes_of(words, voice);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), width < 0 ? -1 : pango_units(width));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_justify(layout.get(), voice.justify ? TRUE : FALSE);
    pango_layout_set_alignment(layout.get(), alignment_of(voice.align));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(voice.spacing));
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_text(layout.get(), words.text.data(), static_cast<int>(words.text.size()));
    return layout;
}

Galley Typesetter::set(const RichText& words, const Voice& voice, double width) const {
    return measured(make(words, voice, width));
}

Galley Typesetter::set(const std::string& text, const Voice& voice, double width) const {
    return set(RichText{text, {}}, voice, width);
}

Galley Typesetter::set_line(const std::string& text, const Voice& voice, double width) const {
    Ref<PangoLayout> layout = make({text, {}}, voice, width);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    return measured(std::move(layout));
}

double Typesetter::natural_width(const std::string& text, const Voice& voice) const {
    Voice left = voice;
    left.align = Align::left;
    return set(text, left, -1).width;
}

double Typesetter::longest_word(const std::string& text, const Voice& voice) const {
    double widest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        widest = std::max(widest, natural_width(text.substr(at, end - at), voice));
        at = end + 1;
    }
    return widest;
}

}  // namespace sim::paper
