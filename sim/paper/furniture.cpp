#include "sim/paper/furniture.hpp"

#include <algorithm>

#include "sim/paper/certificate.hpp"
#include "sim/paper/fold.hpp"
#include "sim/paper/logo.hpp"

namespace sim::paper {
namespace {

constexpr const char* notice = "Document de simulation pédagogique — sans valeur contractuelle";
constexpr double signature_width = 104;
constexpr const char* short_notice = "Simulation pédagogique\nsans valeur contractuelle";

Voice sans(double size, int weight = 400, Align align = Align::left) {
    return {"Inter", size, weight, false, align, false, 1.2};
}

/// The first letters of the first two words, for the disc of an e-mail's sender.
std::string initials(const std::string& name) {
    std::string letters;
    bool starts = true;
    int count = 0;
    for (const char* at = name.c_str(); *at != '\0' && count < 2; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (starts && g_unichar_isalpha(letter)) {
            char bytes[6];
            const int size = g_unichar_to_utf8(g_unichar_toupper(letter), bytes);
            letters.append(bytes, static_cast<std::size_t>(size));
            ++count;
        }
        starts = g_unichar_isspace(letter) || letter == '-';
    }
    return letters;
}

}  // namespace

void Furniture::put(PageMarks& page, const std::string& text, const Area& area, const Voice& voice,
                    Colour colour, bool searchable) const {
    if (text.empty()) return;
    TextMark mark = text_mark(setter.set_line(text, voice, area.width), area.x, area.y, colour);
    mark.searchable = searchable;
    page.push_back({std::move(mark)});
}

void Furniture::add_letterhead(PageMarks& page) const {
    if (layout == Sheet::Layout::email) return add_sender(page);
    if (layout == Sheet::Layout::ticket) return add_receipt_head(page);
    if (layout == Sheet::Layout::certificate) return add_certificate_head(page);
    add_banner(page);
}

void Furniture::add_banner(PageMarks& page) const {
    const double x = look.left;
    const double right = look.page.width - look.right;
    const bool logo = head.logo != LogoKind::none;
    if (logo) add_logo(page, head.logo, x, 40, 34);
    const double text_x = logo ? x + 44 : x;
    const double text_width = right - text_x - 170;
    put(page, head.organisation, {text_x, 40, text_width, 0}, sans(12.5, 600), colours::navy);
    put(page, head.address_line, {text_x, 59.5, text_width + 30, 0}, sans(8), colours::grey);
    const Voice at_right = sans(8, 400, Align::right);
    put(page, head.right_1, {right - 160, 43, 160, 0}, at_right, colours::grey);
    put(page, head.right_2, {right - 135, 59.5, 135, 0}, at_right, colours::grey);
    page.push_back({PathMark{{{x, 86}, {right, 86}}, colours::gold, 1.2, false, false, false}});
}

void Furniture::add_sender(PageMarks& page) const {
    const double x = look.left;
    const double width = look.measure();
    page.push_back({BoxMark{{x - 14, 38, width + 28, 62}, 10, Colour{0xF1F4F9}, {}, 1}});
    page.push_back({disc({x + 20, 69}, 17, colours::navy)});
    put(page, initials(head.organisation), {x + 3, 61.5, 34, 0}, sans(11.5, 600, Align::centre),
        colours::white, false);
    put(page, head.organisation, {x + 50, 52, width - 220, 0}, sans(11.5, 600), colours::navy);
    put(page, head.address_line, {x + 50, 70, width - 220, 0}, sans(8.6), colours::grey);
    const Voice at_right = sans(8.6, 400, Align::right);
    put(page, head.right_1, {x + width - 165, 54, 165, 0}, at_right, colours::grey);
    put(page, head.right_2, {x + width - 165, 70, 165, 0}, at_right, colours::grey);
}

void Furniture::add_receipt_head(PageMarks& page) const {
    const Area line{look.left, 0, look.measure(), 0};
    const Voice small = sans(7.2, 400, Align::centre);
    put(page, head.organisation, {line.x, 26, line.width, 0}, sans(12.5, 700, Align::centre),
        colours::ink);
    put(page, head.address_line, {line.x, 44, line.width, 0}, small, colours::grey);
    put(page, head.right_1, {line.x, 56, line.width, 0}, small, colours::grey);
    put(page, head.right_2, {line.x, 67, line.width, 0}, small, colours::grey);
    page.push_back({PathMark{
        {{line.x, 82}, {line.x + line.width, 82}}, colours::grey, .8, false, false, true}});
}

void Furniture::add_frame(PageMarks& page) const {
    add_certificate_frame(page, look.page);
}

void Furniture::add_certificate_head(PageMarks& page) const {
    constexpr double side = 38;
    add_frame(page);
    const double x = look.left;
    const double width = look.measure();
    if (head.logo != LogoKind::none)
        add_logo(page, head.logo, look.page.width / 2 - side / 2, 46, side);
    put(page, head.organisation, {x, 93, width, 0}, sans(12.5, 600, Align::centre), colours::navy);
    put(page, head.address_line, {x, 111, width, 0}, sans(8, 400, Align::centre), colours::grey);
}

/// Nobody turns the page of a certificate: its number stands where the others count theirs.
void Furniture::add_certificate_footer(PageMarks& page) const {
    const Area line{look.left, look.page.height - 50, look.measure(), 0};
    const auto words = head.footer + (head.footer.empty() || head.right_1.empty() ? "" : " · ") +
                       head.right_1 + (head.official ? "" : std::string{" · "} + notice);
    put(page, words, line, sans(7, 400, Align::centre), colours::pale, false);
}

void Furniture::add_running_head(PageMarks& page) const {
    if (layout == Sheet::Layout::ticket) return;
    if (layout == Sheet::Layout::certificate) return add_frame(page);
    const double right = look.page.width - look.right;
    put(page, head.organisation, {look.left, 40, 260, 0}, sans(8, 600), colours::navy, false);
    put(page, head.right_1, {right - 180, 40, 180, 0}, sans(8, 400, Align::right), colours::grey,
        false);
    page.push_back(
        {PathMark{{{look.left, 56}, {right, 56}}, colours::gold, .8, false, false, false}});
}

void Furniture::add_footer(PageMarks& page, int number, int count) const {
    if (layout == Sheet::Layout::certificate) return add_certificate_footer(page);
    const double x = look.left;
    const double width = look.measure();
    if (layout == Sheet::Layout::ticket) {
        const double y = look.page.height - 38;
        put(page, head.footer, {x, y - 10, width, 0}, sans(6.4, 400, Align::centre), colours::pale,
            false);
        TextMark mark =
            text_mark(setter.set(std::string{short_notice}, sans(6.4, 400, Align::centre), width),
                      x, y, colours::pale);
        mark.searchable = false;
        page.push_back({std::move(mark)});
        return;
    }
    const double y = look.page.height - 46;
    page.push_back(
        {PathMark{{{x, y}, {x + width, y}}, colours::hairline, .6, false, false, false}});
    put(page, head.footer, {x, y - 13, width, 0}, sans(6.8), colours::pale, false);
    if (!head.official) put(page, notice, {x, y + 6, width - 90, 0}, sans(7), colours::pale, false);
    const std::string place = "Page " + std::to_string(number) + " / " + std::to_string(count);
    put(page, place, {x + width - 80, y + 6, 80, 0}, sans(7, 400, Align::right), colours::pale,
        false);
}

void Furniture::add_stamp(PageMarks& page, double y) const {
    const double width = std::min(150.0, look.measure() - 20);
    const Area outer{look.page.width - look.right - width - 14, y + 16, width, 60};
    const Turn turn{-7, {outer.x + width / 2, outer.y + 30}};
    const auto frame = [&](double inset, double radius, double line) {
        const Area area{outer.x + inset, outer.y + inset, outer.width - 2 * inset,
                        outer.height - 2 * inset};
        page.push_back({BoxMark{area, radius, {}, colours::stamp, line}, turn});
    };
    frame(0, 8, 2);
    frame(4, 6, .8);
    const double text = width - 16;
    const auto line = [&](const std::string& words, double size, int weight, double top) {
        if (words.empty()) return;
        Galley galley = setter.set_line(words, sans(size, weight, Align::centre), text);
        page.push_back(
            {text_mark(std::move(galley), outer.x + 8, outer.y + top, colours::stamp), turn});
    };
    line(head.stamp_1, 10.5, 700, head.stamp_2.empty() ? 22 : 14);
    line(head.stamp_2, 7.5, 400, 34);
    if (layout == Sheet::Layout::ticket) return;
    // Beside the stamp, whose turned corner comes a little further left: mail is stamped by who
    // receives it, and signed by who sent it.
    page.push_back(
        {signature(head.organisation + head.stamp_2,
                   {outer.x - signature_width - 24, outer.y + 14, signature_width, 40})});
}

}  // namespace sim::paper
