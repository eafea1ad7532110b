#include "sim/app/views/fact_fields.hpp"

#include <algorithm>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float indent = 18;

void draw_word(const FactField& fact, const std::string& label, Stated& stated) {
    const auto at = std::ranges::find(fact.words, stated.text);
    int choice = at == fact.words.end() ? -1 : static_cast<int>(at - fact.words.begin());
    if (choice_field(label, choice, fact.labels) && choice >= 0)
        stated.text = fact.words[static_cast<std::size_t>(choice)];
}

void draw_yes_no(const std::string& label, Stated& stated) {
    bool yes = stated.text == "true";
    if (checkbox(label, yes)) stated.text = yes ? "true" : "false";
}

void draw_one(const FactField& fact, Stated& stated, const std::string& path,
              const std::string& title) {
    const auto label = title + "###" + path;
    const FieldOptions options{.note = fact.required ? tr("obligatoire") : "", .width = 0};
    switch (fact.input) {
        case FactInput::money: money_field(label, stated.text, options); break;
        case FactInput::date: date_field(label, stated.text, options); break;
        case FactInput::word: draw_word(fact, label, stated); break;
        case FactInput::yes_no: draw_yes_no(label, stated); break;
        case FactInput::rate:
            text_field(label, stated.text,
                       {.hint = "25\u00A0%", .note = options.note, .limit = 32});
            break;
        case FactInput::count:
            text_field(label, stated.text,
                       {.hint = tr("Nombre entier"), .note = options.note, .limit = 32});
            break;
        case FactInput::text: text_field(label, stated.text, options); break;
        case FactInput::group:
            section_header(title);
            ImGui::Indent(S(indent));
            draw_facts(fact.group, stated, path);
            ImGui::Unindent(S(indent));
            break;
    }
}

void draw_list(const FactField& fact, Stated& stated, const std::string& path) {
    section_header(fact.label, counted(stated.items.size(), tr("élément"), tr("éléments")));
    ImGui::Indent(S(indent));
    std::size_t removed = stated.items.size();
    for (std::size_t i = 0; i < stated.items.size(); ++i) {
        const auto own = path + "_" + std::to_string(i);
        draw_one(fact, stated.items[i], own, "N°\u00A0" + std::to_string(i + 1));
        if (button(tr_label("Retirer###remove_") + own, icon::close, ButtonKind::ghost,
                   button_width(tr("Retirer"), icon::close, ButtonKind::ghost)))
            removed = i;
    }
    if (removed < stated.items.size())
        stated.items.erase(stated.items.begin() + static_cast<std::ptrdiff_t>(removed));
    if (button(tr_label("Ajouter###add_") + path, icon::add, ButtonKind::secondary,
               button_width(tr("Ajouter"), icon::add, ButtonKind::secondary)))
        stated.items.emplace_back();
    ImGui::Unindent(S(indent));
}

}  // namespace

void draw_facts(const std::vector<FactField>& facts, Stated& stated, const std::string& path) {
    for (const auto& fact : facts) {
        const auto own = path + "_" + fact.id;
        if (fact.many)
            draw_list(fact, stated.facts[fact.id], own);
        else
            draw_one(fact, stated.facts[fact.id], own, fact.label);
        gap(4);
    }
}

}  // namespace sim::app::views
