#include "sim/app/core/keys.hpp"

#include <algorithm>
#include <array>

namespace sim::app {
namespace {

constexpr std::array commands{
    KeyCommand{"palette", "Chercher une action par son nom", "Ctrl+K"},
    KeyCommand{"help", "Aide du clavier", "F1"},
    KeyCommand{"settings", "Réglages", "F10"},
    KeyCommand{"theme", "Changer de thème", "Ctrl+T"},
    KeyCommand{"text_larger", "Agrandir le texte", "Ctrl+Shift+Plus"},
    KeyCommand{"text_smaller", "Réduire le texte", "Ctrl+Shift+Minus"},
    KeyCommand{"calculator", "Calculatrice des règles", "F9"},
    KeyCommand{"inbox", "Aller à la boîte de réception", "Ctrl+1"},
    KeyCommand{"centre", "Aller au centre", "Ctrl+2"},
    KeyCommand{"decisions", "Aller aux décisions", "Ctrl+3"},
    KeyCommand{"bar", "Aller à la barre du haut", "Ctrl+4"},
    KeyCommand{"page_next", "Page suivante d’un document", "PageDown"},
    KeyCommand{"page_back", "Page précédente d’un document", "PageUp"},
    KeyCommand{"document_larger", "Agrandir un document", "Ctrl+Plus"},
    KeyCommand{"document_smaller", "Réduire un document", "Ctrl+Minus"},
    KeyCommand{"jury_bookmark", "Salle du jury\u00A0: poser un repère", "F2"},
    KeyCommand{"jury_note", "Salle du jury\u00A0: note libre", "F3"},
    KeyCommand{"jury_clock", "Salle du jury\u00A0: chronomètre", "F4"},
    KeyCommand{"jury_refresh", "Salle du jury\u00A0: actualiser", "F5"},
};

struct Word {
    const char* name;
    const char* french;
};
/// Longest first where one begins another.
constexpr std::array modifiers{Word{"Ctrl+", "Ctrl+"}, Word{"Alt+", "Alt+"},
                               Word{"Shift+", "Maj+"}};
constexpr std::array named_keys{
    Word{"Plus", "plus"},         Word{"Minus", "moins"},   Word{"PageDown", "Page suiv."},
    Word{"PageUp", "Page préc."}, Word{"Home", "Début"},    Word{"End", "Fin"},
    Word{"Insert", "Inser"},      Word{"Comma", "virgule"}, Word{"Semicolon", "point-virgule"},
    Word{"Period", "point"},
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
            text += modifier.french;
            before.remove_prefix(std::string_view{modifier.name}.size());
        }
    const auto* word = named(key);
    return text + (word != nullptr ? std::string{word->french} : std::string{key});
}

std::optional<std::string> refusal_of_chord(const KeyMap& keys, std::string_view command,
                                            std::string_view chord) {
    if (command_of(command) == nullptr) return "Cette action n’existe pas.";
    if (chord.empty()) return std::nullopt;
    const auto [before, key] = parts_of(chord);
    const auto shown = chord_in_french(chord);
    if (!is_letter_or_digit(key) && !is_function_key(key) && named(key) == nullptr)
        return "Cette touche ne peut pas servir de raccourci.";
    const bool types = is_letter_or_digit(key) || key == "Plus" || key == "Minus" ||
                       key == "Comma" || key == "Semicolon" || key == "Period";
    if (types && !before.starts_with("Ctrl+") && !before.starts_with("Alt+"))
        return "«\u00A0" + shown + "\u00A0» sert à écrire\u202F: ajoutez Ctrl ou Alt.";
    if (std::ranges::find(of_writing, chord) != of_writing.end())
        return "«\u00A0" + shown + "\u00A0» sert déjà dans les champs de texte.";
    for (const auto& other : commands)
        if (other.id != command && chord_of(keys, other.id) == chord)
            return "«\u00A0" + shown + "\u00A0» sert déjà\u00A0: " + other.label + ".";
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
