#include "sim/app/core/keys.hpp"

#include <algorithm>
#include <array>

#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

constexpr std::array commands{
    KeyCommand{"palette", tr_later("Chercher une action par son nom"), "Ctrl+K"},
    KeyCommand{"help", tr_later("Aide du clavier"), "F1"},
    KeyCommand{"settings", tr_later("Réglages"), "F10"},
    KeyCommand{"theme", tr_later("Changer de thème"), "Ctrl+T"},
    KeyCommand{"text_larger", tr_later("Agrandir le texte"), "Ctrl+Shift+Plus"},
    KeyCommand{"text_smaller", tr_later("Réduire le texte"), "Ctrl+Shift+Minus"},
    KeyCommand{"calculator", tr_later("Calculatrice des règles"), "F9"},
    KeyCommand{"inbox", tr_later("Aller à la boîte de réception"), "Ctrl+1"},
    KeyCommand{"centre", tr_later("Aller au centre"), "Ctrl+2"},
    KeyCommand{"decisions", tr_later("Aller aux décisions"), "Ctrl+3"},
    KeyCommand{"bar", tr_later("Aller à la barre du haut"), "Ctrl+4"},
    KeyCommand{"page_next", tr_later("Page suivante d’un document"), "PageDown"},
    KeyCommand{"page_back", tr_later("Page précédente d’un document"), "PageUp"},
    KeyCommand{"document_larger", tr_later("Agrandir un document"), "Ctrl+Plus"},
    KeyCommand{"document_smaller", tr_later("Réduire un document"), "Ctrl+Minus"},
    KeyCommand{"jury_bookmark", tr_later("Salle du jury\u00A0: poser un repère"), "F2"},
    KeyCommand{"jury_note", tr_later("Salle du jury\u00A0: note libre"), "F3"},
    KeyCommand{"jury_clock", tr_later("Salle du jury\u00A0: chronomètre"), "F4"},
    KeyCommand{"jury_refresh", tr_later("Salle du jury\u00A0: actualiser"), "F5"},
    KeyCommand{"jury_back", tr_later("Salle du jury\u00A0: rejeu, pas précédent"), "F6"},
    KeyCommand{"jury_on", tr_later("Salle du jury\u00A0: rejeu, pas suivant"), "F7"},
};

struct Word {
    const char* name;
    const char* french;
};
/// Longest first where one begins another.
constexpr std::array modifiers{Word{"Ctrl+", "Ctrl+"}, Word{"Alt+", "Alt+"},
                               Word{"Shift+", tr_later("Maj+")}};
constexpr std::array named_keys{
    Word{"Plus", tr_later("plus")},
    Word{"Minus", tr_later("moins")},
    Word{"PageDown", tr_later("Page suiv.")},
    Word{"PageUp", tr_later("Page préc.")},
    Word{"Home", tr_later("Début")},
    Word{"End", tr_later("Fin")},
    Word{"Insert", tr_later("Inser")},
    Word{"Comma", tr_later("virgule")},
    Word{"Semicolon", tr_later("point-virgule")},
    Word{"Period", tr_later("point")},
};
/// What a field does with them stays so.
constexpr std::array of_writing{"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z"};

struct Parts {
    std::string_view before;
    std::string_view key;
};
Parts parts_of(std::string_view chord) {
    auto key = chord;
    for (const auto& modifier : modifiers)
        if (key.starts_with(modifier.name))
            key.remove_prefix(std::string_view{modifier.name}.size());
    return {chord.substr(0, chord.size() - key.size()), key};
}

bool is_letter_or_digit(std::string_view key) {
    return key.size() == 1 &&
           ((key[0] >= 'A' && key[0] <= 'Z') || (key[0] >= '0' && key[0] <= '9'));
}

bool is_function_key(std::string_view key) {
    if (key.size() < 2 || key.size() > 3 || key[0] != 'F' || key[1] == '0') return false;
    int number = 0;
    for (const char c : key.substr(1)) {
        if (c < '0' || c > '9') return false;
        number = 10 * number + (c - '0');
    }
    return number >= 1 && number <= 12;
}

const Word* named(std::string_view key) {
    const auto found =
        std::ranges::find_if(named_keys, [&](const Word& word) { return key == word.name; });
    return found == named_keys.end() ? nullptr : &*found;
}

const KeyCommand* command_of(std::string_view id) {
    const auto found =
        std::ranges::find_if(commands, [&](const KeyCommand& known) { return id == known.id; });
    return found == commands.end() ? nullptr : &*found;
}

}  // namespace

std::span<const KeyCommand> key_commands() {
    return commands;
}

std::string chord_of(const KeyMap& keys, std::string_view command) {
    const auto own = keys.find(std::string{command});
    if (own != keys.end()) return own->second;
    const auto* known = command_of(command);
    return known == nullptr ? std::string{} : known->chord;
}

std::string chord_in_french(std::string_view chord) {
    auto [before, key] = parts_of(chord);
    std::string text;
    for (const auto& modifier : modifiers)
        if (before.starts_with(modifier.name)) {
            text += tr(modifier.french);
            before.remove_prefix(std::string_view{modifier.name}.size());
        }
    const auto* word = named(key);
    return text + (word != nullptr ? std::string{tr(word->french)} : std::string{key});
}

std::optional<std::string> refusal_of_chord(const KeyMap& keys, std::string_view command,
                                            std::string_view chord) {
    if (command_of(command) == nullptr) return tr("Cette action n’existe pas.");
    if (chord.empty()) return std::nullopt;
    const auto [before, key] = parts_of(chord);
    const auto shown = chord_in_french(chord);
    if (!is_letter_or_digit(key) && !is_function_key(key) && named(key) == nullptr)
        return tr("Cette touche ne peut pas servir de raccourci.");
    const bool types = is_letter_or_digit(key) || key == "Plus" || key == "Minus" ||
                       key == "Comma" || key == "Semicolon" || key == "Period";
    if (types && !before.starts_with("Ctrl+") && !before.starts_with("Alt+"))
        return tr_with("«\u00A0{}\u00A0» sert à écrire\u202F: ajoutez Ctrl ou Alt.", shown);
    if (std::ranges::find(of_writing, chord) != of_writing.end())
        return tr_with("«\u00A0{}\u00A0» sert déjà dans les champs de texte.", shown);
    for (const auto& other : commands)
        if (other.id != command && chord_of(keys, other.id) == chord)
            return tr_with("«\u00A0{}\u00A0» sert déjà\u00A0: {}.", shown, tr(other.label));
    return std::nullopt;
}

std::string to_text(const KeyMap& keys) {
    std::string text;
    for (const auto& [command, chord] : keys)
        text += (text.empty() ? "" : ";") + command + "=" + chord;
    return text;
}

KeyMap keys_from_text(std::string_view text) {
    KeyMap keys;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        const auto part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        const auto command = part.substr(0, equals);
        const auto chord = part.substr(equals + 1);
        if (command_of(command) != nullptr) keys[std::string{command}] = chord;
    }
    // Together: two commands may have swapped their keys.
    const auto all = keys;
    std::erase_if(keys, [&](const auto& bound) {
        return refusal_of_chord(all, bound.first, bound.second).has_value();
    });
    return keys;
}

}  // namespace sim::app
