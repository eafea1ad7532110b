#include "sim/paper/look.hpp"

namespace sim::paper {
namespace {

Look letter() {
    Look look;
    look.body = {"Noto Serif", 10.2, 400, false, Align::left, true, 1.3};
    look.heading.size = 13;
    look.subheading.size = 11;
    look.paragraph_gap = 9.5;
    look.addressee = true;
    return look;
}

Look report() {
    Look look;
    look.body = {"Noto Serif", 10, 400, false, Align::left, true, 1.28};
    return look;
}

Look contract() {
    Look look;
    look.body = {"Noto Serif", 9, 400, false, Align::left, true, 1.24};
    look.heading.size = 16;
    look.subheading.size = 10.5;
    look.cell.size = 8.4;
    look.paragraph_gap = 6;
    return look;
}

Look constat() {
    Look look;
    look.left = look.right = 46;
    look.first_top = 98;
    look.bottom = 66;
    look.body = {"Inter", 8.6, 400, false, Align::left, false, 1.25};
    look.heading.size = 14;
    look.subheading.size = 10.5;
    return look;
}

Look email() {
    Look look;
    look.body = {"Inter", 10, 400, false, Align::left, false, 1.35};
    look.heading.size = 15;
    look.subheading.size = 11.5;
    look.first_top = 128;
    look.paragraph_gap = 10;
    return look;
}

Look ticket() {
    Look look;
    look.page = {226.77, 640};
    look.left = look.right = 18;
    look.first_top = 92;
    look.next_top = 30;
    look.bottom = 56;
    look.body = {
        "Noto Sans Mono, DejaVu Sans Mono, monospace", 7.6, 400, false, Align::left, false, 1.25};
    look.heading = {"Inter", 11, 700, false, Align::centre};
    look.subheading = {"Inter", 9, 600};
    look.cell.size = 7.4;
    look.paragraph_gap = 5;
    look.grows = true;
    return look;
}

Look certificate() {
    Look look;
    look.page = {look.page.height, look.page.width};
    look.left = look.right = 118;
    look.first_top = 134;
    look.bottom = 74;
    look.body = {"Noto Serif", 11.5, 400, false, Align::centre, false, 1.35};
    look.heading = {"Noto Serif", 29, 600, false, Align::centre};
    look.subheading = {"Noto Serif", 23, 500, true, Align::centre};
    look.cell = {"Inter", 8.4, 400, false, Align::centre};
    look.paragraph_gap = 9;
    look.framed = true;
    return look;
}

}  // namespace

Look look_of(Sheet::Layout layout) {
    switch (layout) {
        case Sheet::Layout::letter: return letter();
        case Sheet::Layout::report: return report();
        case Sheet::Layout::contract: return contract();
        case Sheet::Layout::constat: return constat();
        case Sheet::Layout::email: return email();
        case Sheet::Layout::ticket: return ticket();
        case Sheet::Layout::certificate: return certificate();
    }
    return letter();
}

}  // namespace sim::paper
