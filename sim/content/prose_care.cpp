#include "sim/content/prose_care.hpp"

#include <algorithm>
#include <array>

#include "sim/base/fold.hpp"
#include "sim/base/glyphs.hpp"
#include "sim/base/readable_text.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;

constexpr auto no_break = "\u00A0"sv;
constexpr auto narrow = "\u202F"sv;
constexpr std::ptrdiff_t longest_sentence = 60;

/// Words that lower the person they speak of; compared without accents and case.
constexpr std::array belittling{
    "senile"sv,   "gateux"sv,  "debile"sv,  "mongol"sv,     "vieillard"sv, "clodo"sv,
    "cassos"sv,   "attarde"sv, "simplet"sv, "hysterique"sv, "boniche"sv,   "gaga"sv,
    "impotent"sv, "infirme"sv, "cingle"sv,  "bougnoule"sv,  "pleureuse"sv, "vieillarde"sv};

/// How words with the ligature are often written without it.
constexpr std::array without_ligature{"coeur"sv, "soeur"sv, "oeuvre"sv, "voeu"sv,   "noeud"sv,
                                      "boeuf"sv, "oeil"sv,  "oeuf"sv,   "moeurs"sv, "manoeuvre"sv};

/// The text with what the case will fill in blanked, byte for byte.
std::string blanked(std::string_view text) {
    std::string plain{text};
    const auto blank = [&](std::string_view open, std::string_view close) {
        for (auto from = plain.find(open); from != plain.npos; from = plain.find(open, from)) {
            const auto end = plain.find(close, from);
            const auto stop = end == plain.npos ? plain.size() : end + close.size();
            for (; from < stop; ++from) plain[from] = '0';
        }
    };
    blank("{{", "}}");
    blank("${", "}");
    return plain;
}

struct Look {
    std::string_view text;
    std::vector<Slip> slips;

    /// The first byte settles it nearly everywhere.
    bool has(std::size_t at, std::string_view part) const {
        return at < text.size() && text[at] == part.front() && text.substr(at).starts_with(part);
    }
    bool after(std::size_t at, std::string_view part) const {
        return text.substr(0, at).ends_with(part);
    }
    void add(Code code, std::size_t at, std::size_t length, std::string what, std::string remedy) {
        slips.push_back({code, at, length, std::move(what), std::move(remedy)});
    }
};

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_word_byte(char c) {
    return is_ascii_letter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

struct Sign {
    std::string_view sign;
    std::string_view space;
    std::string_view name;
    bool only_after_space;  ///< « 9:15 » and « a:b » are right without one.
};
constexpr std::array signs{Sign{";", narrow, "une espace fine insécable", false},
                           Sign{"!", narrow, "une espace fine insécable", false},
                           Sign{"?", narrow, "une espace fine insécable", false},
                           Sign{":", no_break, "une espace insécable", true},
                           Sign{"»", no_break, "une espace insécable", false},
                           Sign{"%", no_break, "une espace insécable", false},
                           Sign{"€", no_break, "une espace insécable", false}};

/// A space that may break, or none after a word, before a sign that wants its own.
void look_before_sign(Look& look, std::size_t at) {
    for (const auto& sign : signs) {
        if (!look.has(at, sign.sign) || at == 0 || look.has(at, ":-")) continue;
        const bool breaks = look.after(at, " ");
        const bool starts_line = look.after(at, "\n") || look.after(at, "\n ");
        const bool right = look.after(at, no_break) || look.after(at, narrow);
        const char before = look.text[at - 1];
        const bool glued = !right && is_word_byte(before);
        const bool closes = sign.sign == "%" || sign.sign == "€";
        if (closes && glued && !(before >= '0' && before <= '9')) continue;
        if (starts_line || !(breaks || (glued && !sign.only_after_space))) continue;
        look.add(Code::space_before_sign, at, sign.sign.size(),
                 "Avant " + quote(sign.sign) + ", il faut " + std::string{sign.name} + ".",
                 sign.space == narrow ? "Tapez U+202F à la place de l’espace."
                                      : "Tapez U+00A0 à la place de l’espace.");
        return;
    }
}

void look_at_sign(Look& look, std::size_t at) {
    const auto& text = look.text;
    const bool inside = at > 0 && at + 1 < text.size();
    if (text[at] == '\'' && inside && is_word_byte(text[at - 1]) && is_word_byte(text[at + 1]))
        look.add(Code::straight_apostrophe, at, 1, "Cette apostrophe est droite.",
                 "Écrivez ’ (U+2019).");
    if (text[at] == '"')
        look.add(Code::straight_quotes, at, 1, "Ces guillemets sont droits.",
                 "Écrivez «\u00A0et\u00A0», avec leurs espaces insécables.");
    if (look.has(at, "“") || look.has(at, "”"))
        look.add(
            Code::straight_quotes, at, "“"sv.size(), "Ces guillemets ne sont pas français.",
            "Écrivez «\u00A0et\u00A0», avec leurs espaces insécables\u202F; autour d’une valeur "
            "entière, le guillemet droit.");
    if (look.has(at, "«") && !look.has(at + "«"sv.size(), no_break))
        look.add(Code::space_after_guillemet, at, "«"sv.size(),
                 "Après «, il faut une espace insécable.", "Tapez U+00A0 après le guillemet.");
    if (look.has(at, "  ") && inside && text[at - 1] != ' ' && text[at - 1] != '\n' &&
        at + 2 < text.size() && text[at + 2] != '\n' && text[at + 2] != '|')
        look.add(Code::double_space, at, 2, "Deux espaces se suivent.", "Gardez-en une.");
    if (look.has(at, "...") && !look.after(at, "."))
        look.add(Code::three_dots, at, 3, "Trois points se suivent.", "Écrivez … (U+2026).");
    look_before_sign(look, at);
}

/// Most of what is not ASCII is a letter of Latin-1, which is two bytes that begin below 0xC4.
void look_at_glyphs(Look& look) {
    for (std::size_t at = 0; at < look.text.size(); ++at) {
        if (static_cast<unsigned char>(look.text[at]) < 0xC4) continue;
        const auto [code, bytes] = character_at(look.text, static_cast<int>(at));
        const auto size = static_cast<std::size_t>(bytes);
        const bool accent = code >= 0x300 && code <= 0x36F;
        if (accent)
            look.add(Code::without_glyph, at, size, "Un accent est séparé de sa lettre.",
                     "Retapez la lettre avec son accent.");
        else if (!has_glyph(code))
            look.add(Code::without_glyph, at, size,
                     "L’écran ne dessine pas " + quote(look.text.substr(at, size)) + ".",
                     "Dites-le en lettres, ou par un signe du clavier.");
        at += size - 1;
    }
}

std::string straight(std::string_view word) {
    constexpr auto curved = "’"sv;
    std::string plain{word};
    for (auto at = plain.find(curved); at != plain.npos; at = plain.find(curved, at + 1))
        plain.replace(at, curved.size(), "'");
    return plain;
}

/// « l’eau » is one word or two; « peut-être » one, « dit-il » two.
bool is_french(const std::string& word, const Knows& knows) {
    if (word.size() < 2 || knows(word)) return true;
    const auto cut = word.find_first_of("'-");
    if (cut != word.npos) {
        const auto first = word.substr(0, cut);
        const bool elided = word[cut] == '\'' && knows(first + "'a");
        return (first.size() < 3 || elided || is_french(first, knows)) &&
               is_french(word.substr(cut + 1), knows);
    }
    const bool capitals = std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    return capitals && (word.size() < 6 || knows(fold(word)));
}

/// Whether something may be wrong at this byte: what `look_at_sign` looks for starts so.
bool may_be_sign(std::string_view text, std::size_t at) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    switch (text[at]) {
        case '\'':
        case '"':
        case ';':
        case '!':
        case '?':
        case ':':
        case '%':
        case "«"[0]:
        case "€"[0]: return true;
        case ' ': return next == ' ';
        case '.': return next == '.';
        default: return false;
    }
}

void look_at_sentences(Look& look, const std::vector<Word>& words) {
    auto first = words.begin();
    std::size_t at = 0;
    for (auto next = words.begin();; ++next) {
        const bool over = next == words.end();
        const auto between = look.text.substr(at, over ? look.text.npos : next->offset - at);
        if (over || between.find_first_of(".!?\n") != between.npos) {
            if (next - first > longest_sentence)
                look.add(Code::long_sentence, first->offset, first->text.size(),
                         "Cette phrase a " + std::to_string(next - first) + " mots.",
                         "Coupez-la\u00A0: " + std::to_string(longest_sentence) + " mots au plus.");
            first = next;
        }
        if (over) return;
        at = next->offset + next->text.size();
    }
}

}  // namespace

Proofreader::Verdict Proofreader::judge(std::string_view word) const {
    const auto folded = fold(word);
    const auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
    const auto starts = [&](std::string_view with) { return folded.starts_with(with); };
    if (std::ranges::count(belittling, folded) > 0) return Verdict::belittling;
    if (std::ranges::any_of(without_ligature, starts) && !has("œ") && !has("Œ"))
        return Verdict::ligature;
    return !knows_ || is_french(straight(word), knows_) ? Verdict::right : Verdict::misspelt;
}

Proofreader::Verdict Proofreader::verdict(std::string_view word) {
    const auto found = verdicts_.find(word);
    if (found != verdicts_.end()) return found->second;
    return verdicts_.emplace(word, judge(word)).first->second;
}

std::vector<Slip> Proofreader::slips_in(std::string_view text) {
    const auto plain = blanked(text);
    Look look{plain, {}};
    for (std::size_t at = 0; at < plain.size(); ++at)
        if (may_be_sign(plain, at)) look_at_sign(look, at);
    look_at_glyphs(look);
    const auto words = words_in(plain);
    for (const auto& word : words) {
        const auto size = word.text.size();
        switch (verdict(word.text)) {
            case Verdict::right: break;
            case Verdict::belittling:
                look.add(Code::belittling, word.offset, size,
                         quote(word.text) + " rabaisse la personne.",
                         "Montrez ce qu’elle dit ou fait, sans la juger.");
                break;
            case Verdict::ligature:
                look.add(Code::ligature, word.offset, size, quote(word.text) + " s’écrit avec œ.",
                         "Écrivez œ, comme dans cœur.");
                break;
            case Verdict::misspelt:
                // Cut short, it is no word.
                if (look.has(word.offset + size, "…")) break;
                look.add(Code::misspelt, word.offset, size,
                         quote(word.text) + " n’est pas dans le dictionnaire.",
                         "Corrigez-le, ou ajoutez-le à words.txt si c’est un nom ou un terme "
                         "admis.");
                break;
        }
    }
    look_at_sentences(look, words);
    std::ranges::stable_sort(look.slips, {}, &Slip::offset);
    return std::move(look.slips);
}

}  // namespace sim::content
