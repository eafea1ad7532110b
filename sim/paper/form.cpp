#include "sim/paper/form.hpp"

#include <algorithm>
#include <array>

namespace sim::paper {
namespace {

constexpr Colour blue{0x1F4FA8};
constexpr Colour blue_tint{0xEEF3FB};
constexpr Colour amber{0x9A6A1B};
constexpr Colour amber_tint{0xFBF5E8};
constexpr Colour plain_tint{0xF6F5F0};
constexpr Colour hand{0x1A2F7A};
constexpr double gutter = 12;
constexpr double inset = 10;
constexpr double least_signature = 52;

Voice label_voice() {
    return {"Inter", 6.6, 500, false, Align::left, false, 1.15};
}
Voice hand_voice() {
    return {"Noto Serif", 8.8, 400, true, Align::left, false, 1.15};
}
Voice choice_voice() {
    return {"Inter", 7.8, 400, false, Align::left, false, 1.15};
}
Voice section_voice() {
    return {"Inter", 8.6, 600, false, Align::left, false, 1.15};
}

struct Party {
    std::string key;
    std::string letter;
    Colour accent;
    Colour tint;
};

const std::array<Party, 2>& parties() {
    static const std::array<Party, 2> both{Party{"a", "A", blue, blue_tint},
                                           Party{"b", "B", amber, amber_tint}};
    return both;
}

/// Draws downwards; every function that draws returns the height it took.
class Form {
public:
    Form(const Typesetter& setter, const Constat& form, PageMarks& page)
        : setter_{setter}, form_{form}, page_{page} {}
    double draw(const Area& area);

private:
    double title(const Area& area);
    double facts(double x, double y, double width);
    double columns(double x, double y, double width);
    double party(const Party& party, double x, double y, double width);
    double causes(double x, double y, double width);
    double remarks(double x, double y, double width);
    double signatures(double x, double y, double width, double height);
    double blank(std::string_view label, const std::string& value, double x, double y,
                 double width);
    double question(const Question& question, const std::string& key, double x, double y,
                    double width, int per_row);
    void box(const std::string& label, bool ticked, double x, double y, double width);
    double section(const std::string& number, std::string_view label, double x, double y);
    void put(const std::string& text, const Voice& voice, double x, double y, double width,
             Colour colour);
    std::size_t card(Colour tint);
    void size_card(std::size_t index, const Area& area);

    const Typesetter& setter_;
    const Constat& form_;
    PageMarks& page_;
};

template <class T>
const T& named(std::span<const T> list, std::string_view key) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.key == key; });
    check(found != list.end(), "the form draws only what the form has");
    return *found;
}

void Form::put(const std::string& text, const Voice& voice, double x, double y, double width,
               Colour colour) {
    if (text.empty()) return;
    page_.push_back({text_mark(setter_.set_line(text, voice, width), x, y, colour)});
}

/// A card is pushed before what it holds, and sized once that is known.
std::size_t Form::card(Colour tint) {
    page_.push_back({BoxMark{{}, 5, tint, colours::hairline, .6}});
    return page_.size() - 1;
}

void Form::size_card(std::size_t index, const Area& area) {
    if (auto* const box = std::get_if<BoxMark>(&page_[index].what)) box->area = area;
}

double Form::section(const std::string& number, std::string_view label, double x, double y) {
    page_.push_back({BoxMark{{x, y, 13, 13}, 6.5, colours::navy, {}, 1}});
    Voice digit = section_voice();
    digit.size = 7.6;
    digit.align = Align::centre;
    put(number, digit, x, y + 1.9, 13, colours::white);
    put(std::string{label}, section_voice(), x + 19, y + 1.2, 400, colours::navy);
    return 19;
}

double Form::blank(std::string_view label, const std::string& value, double x, double y,
                   double width) {
    put(std::string{label}, label_voice(), x, y, width, colours::grey);
    Galley galley = setter_.set(value, hand_voice(), width);
    const double height = std::max(galley.height(), 12.0);
    if (!value.empty()) page_.push_back({text_mark(std::move(galley), x, y + 9, hand)});
    const double base = y + 9.5 + height;
    page_.push_back(
        {PathMark{{{x, base}, {x + width, base}}, Colour{0xB9C0CC}, .5, false, false, false}});
    return 9.5 + height + 4.5;
}

void Form::box(const std::string& label, bool ticked, double x, double y, double width) {
    const Area area{x, y + 1, 8, 8};
    page_.push_back({BoxMark{area, 1.5, colours::white, colours::grey, .8}});
    if (ticked) {
        page_.push_back(
            {PathMark{{{x + 1.4, y + 1 + 4.2}, {x + 3.4, y + 1 + 6.6}, {x + 8.2, y + 1 - 1.4}},
                      hand,
                      1.7,
                      false,
                      false,
                      false}});
    }
    Voice voice = choice_voice();
    if (ticked) voice.weight = 600;
    put(label, voice, x + 12.5, y, width - 14, ticked ? colours::ink : colours::grey);
}

double Form::question(const Question& question, const std::string& key, double x, double y,
                      double width, int per_row) {
    put(std::string{question.label}, label_voice(), x, y, width, colours::grey);
    const double step = width / per_row;
    int index = 0;
    for (const Choice& choice : question.choices) {
        const double cell_x = x + step * (index % per_row);
        const double cell_y = y + 11 + 13.5 * (index / per_row);
        box(std::string{choice.label}, form_.is_ticked(key, choice.key), cell_x, cell_y, step);
        ++index;
    }
    const int rows = (index + per_row - 1) / per_row;
    return 11 + 13.5 * rows + 3;
}

double Form::title(const Area& area) {
    page_.push_back({BoxMark{{area.x, area.y, area.width, 38}, 6, colours::navy, {}, 1}});
    put("Constat amiable dégât des eaux", {"Inter", 14, 600}, area.x + 14, area.y + 5.5, 320,
        colours::white);
    Voice small = label_voice();
    put("À remplir ensemble, une feuille par couple de parties. Ne vaut pas reconnaissance de "
        "responsabilité.",
        small, area.x + 14, area.y + 24, area.width - 28, Colour{0xD9DEE8});
    return 38 + 8;
}

double Form::facts(double x, double y, double width) {
    const std::size_t frame = card(plain_tint);
    const double left = x + inset;
    const double inner = width - 2 * inset;
    double at = y + 8;
    at += section("1", "Le sinistre", left, at);
    const auto value = [&](const char* key, double from, double part) {
        return blank(named(common_blanks(), key).label, form_.value(key), left + inner * from, at,
                     inner * part - (from + part < 1 ? 8 : 0));
    };
    at += std::max({value("date", 0, .22), value("heure", .22, .13), value("adresse", .35, .45),
                    value("local", .8, .2)});
    const double low = value("syndic", 0, .35);
    const auto asked = [&](const char* key, double from) {
        return question(named(common_questions(), key), key, left + inner * from, at, inner * .2,
                        2);
    };
    at += std::max({low, asked("copropriete", .37), asked("recherche_de_fuite", .59),
                    asked("fuite_reparee", .82)});
    size_card(frame, {x, y, width, at - y + 3});
    return at - y + 3 + 7;
}

double Form::party(const Party& side, double x, double y, double width) {
    const std::size_t frame = card(side.tint);
    page_.push_back({disc({x + 19, y + 16}, 9, side.accent)});
    Voice letter = section_voice();
    letter.align = Align::centre;
    letter.size = 10.5;
    put(side.letter, letter, x + 10, y + 9.6, 18, colours::white);
    const std::string role = form_.value(side.key + ".role");
    put(role.empty() ? "Partie " + side.letter : role, section_voice(), x + 35, y + 10.6,
        width - 45, side.accent);
    const double left = x + inset;
    const double inner = width - 2 * inset;
    double at = y + 31;
    const auto value = [&](const char* key, double from, double part) {
        return blank(named(party_blanks(), key).label, form_.value(side.key + "." + key),
                     left + inner * from, at, inner * part - (from + part < 1 ? 8 : 0));
    };
    at += value("nom", 0, 1);
    at += value("adresse", 0, 1);
    at += std::max(value("telephone", 0, .45), value("contrat", .45, .55));
    at += std::max(value("assureur", 0, .55), value("agence", .55, .45));
    at += question(named(party_questions(), "qualite"), side.key + ".qualite", left, at, inner, 2);
    at +=
        question(named(party_questions(), "dommages"), side.key + ".dommages", left, at, inner, 2);
    at += value("details", 0, 1);
    size_card(frame, {x, y, width, at - y + 2});
    return at - y + 2;
}

double Form::columns(double x, double y, double width) {
    const double at = y + section("2", "Les parties et leurs dommages", x, y);
    const double half = (width - gutter) / 2;
    PageMarks trial;
    Form measure{setter_, form_, trial};
    const double height =
        std::max(measure.party(parties()[0], 0, 0, half), measure.party(parties()[1], 0, 0, half));
    for (std::size_t i = 0; i < 2; ++i) {
        const double left = x + static_cast<double>(i) * (half + gutter);
        const std::size_t frame = page_.size();
        party(parties()[i], left, at, half);
        size_card(frame, {left, at, half, height});
    }
    return at - y + height + 7;
}

double Form::causes(double x, double y, double width) {
    const std::size_t frame = card(plain_tint);
    const double left = x + inset;
    const double inner = width - 2 * inset;
    double at = y + 8;
    at += section("3", "L’origine et la cause", left, at);
    at += question(named(common_questions(), "origine"), "origine", left, at, inner, 5);
    at += 2;
    at += question(named(common_questions(), "cause"), "cause", left, at, inner, 4);
    size_card(frame, {x, y, width, at - y + 3});
    return at - y + 3 + 7;
}

double Form::remarks(double x, double y, double width) {
    const std::size_t frame = card(plain_tint);
    const double left = x + inset;
    double at = y + 8;
    at += section("4", "Observations", left, at);
    const Galley galley = setter_.set(form_.value("observations"), hand_voice(), width - 2 * inset);
    page_.push_back({text_mark(galley, left, at, hand)});
    at += std::max(galley.height(), 24.0);
    size_card(frame, {x, y, width, at - y + 8});
    return at - y + 8 + 7;
}

double Form::signatures(double x, double y, double width, double height) {
    const double half = (width - gutter) / 2;
    const std::string place = form_.value("fait_a");
    const std::string day = form_.value("fait_le");
    std::string made = place.empty() ? "" : "Fait à " + place;
    if (!day.empty()) made += made.empty() ? "Le " + day : ", le " + day;
    for (std::size_t i = 0; i < 2; ++i) {
        const Party& side = parties()[i];
        const double left = x + static_cast<double>(i) * (half + gutter);
        page_.push_back({BoxMark{{left, y, half, height}, 5, colours::white, side.accent, .8}});
        put("Signature de " + side.letter, section_voice(), left + inset, y + 7, half - 2 * inset,
            side.accent);
        Voice small = label_voice();
        small.align = Align::right;
        put(made, small, left + half / 2 - inset, y + 8.5, half / 2, colours::grey);
        const std::string name = form_.value(side.key + ".signature");
        if (name.empty()) continue;
        page_.push_back({signature(name, {left + 24, y + height / 2 - 11, 92, 26})});
        put(name, label_voice(), left + half / 2, y + height - 14, half - 2 * inset, colours::grey);
    }
    return height;
}

double Form::draw(const Area& area) {
    double y = area.y;
    y += title({area.x, y, area.width, 0});
    y += facts(area.x, y, area.width);
    y += columns(area.x, y, area.width);
    y += causes(area.x, y, area.width);
    y += remarks(area.x, y, area.width);
    const double rest = area.y + area.height - y;
    y += signatures(area.x, y, area.width, std::clamp(rest, least_signature, 96.0));
    return y - area.y;
}

}  // namespace

double draw_form(const Typesetter& setter, const Constat& form, const Area& area, PageMarks& page) {
    return Form{setter, form, page}.draw(area);
}

}  // namespace sim::paper
