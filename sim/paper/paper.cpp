#include "sim/paper/paper.hpp"

#include <algorithm>
#include <cmath>

#include <cairo-pdf.h>

#include "sim/paper/flow.hpp"
#include "sim/paper/fold.hpp"
#include "sim/paper/furniture.hpp"
#include "sim/paper/passages.hpp"

namespace sim::paper {

struct Pages::Laid {
    Typesetter setter;
    std::vector<PageMarks> pages;
    PageSize size;
    std::string title;
    std::string author;
    std::string plain;
};

namespace {

std::size_t bytes_of(const Sheet& sheet) {
    const Letterhead& head = sheet.head;
    std::size_t total = sheet.markdown.size();
    for (const std::string* text : {&head.organisation, &head.address_line, &head.right_1,
                                    &head.right_2, &head.stamp_1, &head.stamp_2, &head.footer}) {
        total += text->size();
    }
    return total;
}

Letterhead valid_head(Letterhead head) {
    for (std::string* text : {&head.organisation, &head.address_line, &head.right_1, &head.right_2,
                              &head.stamp_1, &head.stamp_2, &head.footer}) {
        *text = valid_text(*text);
    }
    return head;
}

std::string plain_head(const Letterhead& head) {
    std::string out;
    for (const std::string* text :
         {&head.organisation, &head.address_line, &head.right_1, &head.right_2}) {
        if (!text->empty()) out += *text + "\n";
    }
    return out;
}

std::string joined(const std::string& head, const std::string& body, const Letterhead& letterhead) {
    std::string out = head;
    if (!out.empty() && !body.empty()) out += "\n";
    out += body;
    if (!letterhead.stamp_1.empty()) {
        out += "\n[" + letterhead.stamp_1;
        if (!letterhead.stamp_2.empty()) out += " — " + letterhead.stamp_2;
        out += "]\n";
    }
    return out;
}

std::string title_of(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (const auto* const heading = std::get_if<Heading>(&block.what))
            return heading->words.text;
    }
    return "Document";
}

/// Letterhead in front of the first page's text, so that reading order is drawing order.
void furnish(std::vector<PageMarks>& pages, const Furniture& furniture) {
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        PageMarks& page = pages[static_cast<std::size_t>(i)];
        PageMarks text = std::exchange(page, {});
        i == 0 ? furniture.add_letterhead(page) : furniture.add_running_head(page);
        std::move(text.begin(), text.end(), std::back_inserter(page));
        furniture.add_footer(page, i + 1, count);
    }
}

OwnedSurface pdf_surface(std::string& bytes, PageSize size) {
    const auto append = [](void* to, const unsigned char* data, unsigned length) {
        static_cast<std::string*>(to)->append(data, data + length);
        return CAIRO_STATUS_SUCCESS;
    };
    return OwnedSurface{
        cairo_pdf_surface_create_for_stream(append, &bytes, size.width, size.height)};
}

/// Cairo keeps 0xXXRRGGBB words whatever the machine's byte order; a texture wants R, G, B, A.
std::vector<unsigned char> to_rgba(cairo_surface_t* surface, int width, int height) {
    std::vector<unsigned char> out(static_cast<std::size_t>(width) *
                                   static_cast<std::size_t>(height) * 4);
    const unsigned char* const data = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    std::size_t to = 0;
    for (int y = 0; y < height; ++y) {
        const unsigned char* const row = data + static_cast<std::ptrdiff_t>(y) * stride;
        for (int x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::copy_n(row + 4 * x, 4, reinterpret_cast<unsigned char*>(&pixel));
            out[to++] = static_cast<unsigned char>(pixel >> 16);
            out[to++] = static_cast<unsigned char>(pixel >> 8);
            out[to++] = static_cast<unsigned char>(pixel);
            out[to++] = 255;
        }
    }
    return out;
}

}  // namespace

Pages::Pages(std::unique_ptr<Laid> laid) : laid_{std::move(laid)} {}
Pages::Pages(Pages&&) noexcept = default;
Pages& Pages::operator=(Pages&&) noexcept = default;
Pages::~Pages() = default;

Result<Pages> Pages::lay_out(const Sheet& sheet) {
    Look look = look_of(sheet.layout);
    if (sheet.head.official) look.limits = official_limits;
    if (bytes_of(sheet) > look.limits.text_bytes) {
        return Failure{Problem{{},
                               "Le document dépasse " +
                                   std::to_string(look.limits.text_bytes / 1024) +
                                   "\u00A0ko de texte",
                               "Scindez-le"}};
    }
    const std::string text = valid_text(sheet.markdown);
    auto blocks = parse_markdown(text);
    if (!blocks) return Failure{blocks.error()};
    auto laid = std::make_unique<Laid>();
    const Letterhead head = valid_head(sheet.head);
    Flow flow{laid->setter, look};
    flow.add(*blocks);
    for (const auto& drawing : sheet.drawings) flow.add(drawing);
    const Furniture furniture{laid->setter, look, head, sheet.layout};
    if (!head.stamp_1.empty()) {
        flow.make_room(0, Furniture::stamp_height - Furniture::stamp_overhang);
        furniture.add_stamp(flow.page(), flow.y());
        flow.advance(Furniture::stamp_height);
    }
    if (const auto problem = flow.problem()) return Failure{*problem};
    const double end = flow.y();
    laid->pages = flow.take();
    if (look.grows && laid->pages.size() == 1) look.page.height = end + look.bottom;
    furnish(laid->pages, furniture);
    laid->size = look.page;
    laid->title = title_of(*blocks);
    laid->author = head.organisation;
    auto body = plain_blocks(*blocks);
    for (const auto& drawing : sheet.drawings)
        body += "\n" + drawing.title + "\n\n" + drawing.caption + "\n";
    laid->plain = joined(plain_head(head), body, head);
    return Pages{std::move(laid)};
}

int Pages::count() const {
    return static_cast<int>(laid_->pages.size());
}
PageSize Pages::page_size() const {
    return laid_->size;
}
std::string Pages::plain_text() const {
    return laid_->plain;
}

std::vector<Passage> Pages::passages(int page) const {
    check(page >= 0 && page < count(), "a page that is cited is a page of the document");
    return passages_on(laid_->pages[static_cast<std::size_t>(page)]);
}

Bitmap Pages::raster(int page, int pixels_wide) const {
    check(page >= 0 && page < count(), "a page that is drawn is a page of the document");
    const int width = std::clamp(pixels_wide, 16, 8192);
    const double scale = width / laid_->size.width;
    const int height = static_cast<int>(std::lround(laid_->size.height * scale));
    const OwnedSurface surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)};
    const OwnedCanvas canvas{cairo_create(surface.get())};
    cairo_scale(canvas.get(), scale, scale);
    paper::paint(canvas.get(), laid_->pages[static_cast<std::size_t>(page)]);
    cairo_surface_flush(surface.get());
    return {width, height, to_rgba(surface.get(), width, height)};
}

Result<std::string> Pages::pdf() const {
    std::string bytes;
    const OwnedSurface surface = pdf_surface(bytes, laid_->size);
    const auto note = [&](cairo_pdf_metadata_t kind, const std::string& value) {
        cairo_pdf_surface_set_metadata(surface.get(), kind, value.c_str());
    };
    note(CAIRO_PDF_METADATA_TITLE, laid_->title);
    note(CAIRO_PDF_METADATA_AUTHOR, laid_->author);
    note(CAIRO_PDF_METADATA_CREATOR, "Constat");
    note(CAIRO_PDF_METADATA_CREATE_DATE, "2024-01-01T12:00:00Z");
    {
        const OwnedCanvas canvas{cairo_create(surface.get())};
        for (const PageMarks& page : laid_->pages) {
            paper::paint(canvas.get(), page);
            cairo_show_page(canvas.get());
        }
    }
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return Failure{Problem{{}, "Le PDF n’a pas pu être produit", "Réessayez"}};
    }
    return bytes;
}

std::vector<Hit> Pages::find(std::string_view text) const {
    std::vector<Hit> hits;
    for (int i = 0; i < count(); ++i) {
        find_on(laid_->pages[static_cast<std::size_t>(i)], i, text, hits);
    }
    return hits;
}

}  // namespace sim::paper
