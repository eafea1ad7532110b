#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/result.hpp"

/// The interface in another language. The French sentence of the source is the name of its
/// translation, as gettext has it: French needs no file and costs nothing. The lower rooms know
/// nothing of it: what they say in French is recognised where it is shown. What a case, a rule or
/// the law says is never looked up.
namespace sim::app {

enum class Language { french, english };

/// Translations by French text.
class Catalogue {
public:
    /// A gettext .po file in UTF-8. An entry that is empty or fuzzy is left out: it stays French.
    static Result<Catalogue> read(std::string_view po);
    /// `rooms`: the sentences of the lower rooms. They are there when their words are put in
    /// already, so that each entry with blanks is a pattern too.
    static Result<Catalogue> read(std::string_view po, std::string_view rooms);
    /// nullptr: not translated.
    const char* find(std::string_view french) const;
    /// A sentence whose blanks are filled, by the pattern that has the most words of its own; in
    /// its blanks, a text that is translated as a whole, and a date, are translated too.
    std::optional<std::string> find_finished(std::string_view french) const;
    const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

private:
    struct Pattern {
        std::vector<std::string> fixed;  ///< Before, between and after the blanks.
        std::size_t length = 0;          ///< Of all that is fixed.
        std::string text;                ///< Translated, with its blanks.
    };
    const std::string* find_below(std::string_view french) const;

    std::map<std::string, std::string, std::less<>> texts_;
    /// Of the rooms alone: a word of theirs may mean another thing in the window.
    std::map<std::string, std::string, std::less<>> below_;
    std::vector<Pattern> patterns_;  ///< The longest first.
};

/// From here on every text is looked up in it; nullptr is French. One for the whole program, as
/// gettext has one: a word on a button is too deep down for every caller to carry it along. The
/// shell alone sets it, between two frames, and keeps it alive.
void use_catalogue(const Catalogue* catalogue);

/// "Fermer": the very same pointer in French.
const char* tr(const char* french);
/// "Fermer###settings_close": what stands before ### is translated.
std::string tr_label(std::string_view label);
/// What a lower room said, just before it is shown.
std::string tr_below(std::string_view french);
/// A text of a table, translated where it is used.
constexpr const char* tr_later(const char* french) {
    return french;
}

/// `{}` is the next word, `{1}` the second (`{0}` is the first). A translation cannot break it:
/// what is missing is left out.
std::string filled(std::string_view format, const std::vector<std::string>& words);
inline std::string as_word(std::string_view text) {
    return std::string{text};
}
std::string as_word(std::integral auto number) {
    return std::to_string(number);
}
/// tr_with("{} sur {}", 3, 12): translated, then filled.
template <class... Words>
std::string tr_with(const char* french, const Words&... words) {
    return filled(tr(french), {as_word(words)...});
}

/// What stands between a label and its value: French has a no-break space before it.
const char* colon();

/// French counts 0 as one, English as many.
bool is_plural(std::size_t count);
/// "3 pièces"; both words are translated already.
std::string counted(std::size_t count, std::string_view one, std::string_view many);
/// "10 mars 2026", "10 March 2026".
std::string day_words(Date day);
/// "mardi 10 mars", "Tuesday 10 March".
std::string weekday_words(Date day);

}  // namespace sim::app
