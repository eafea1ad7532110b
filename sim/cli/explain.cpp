#include <ostream>

#include "sim/cli/verbs.hpp"
#include "sim/content/diagnostic_table.hpp"

namespace sim::cli {
namespace {

using content::Diagnostic;
using content::Language;

/// Each line of an example under a margin.
void print_example(const char* title, std::string_view example, std::ostream& out) {
    if (example.empty()) return;
    out << "\n" << title << "\n";
    while (!example.empty()) {
        const auto end = std::min(example.find('\n'), example.size());
        out << "    " << example.substr(0, end) << '\n';
        example.remove_prefix(std::min(end + 1, example.size()));
    }
}

void print_one(const Diagnostic& row, Language language, std::ostream& out) {
    const bool french = language == Language::french;
    const bool advice = content::is_warning(row.code);
    out << content::to_text(row.code)
        << (french ? (advice ? " (conseil)\u00A0: " : " (faute)\u00A0: ")
                   : (advice ? " (warning): " : " (error): "))
        << (french ? row.title : row.english_title) << "\n\n"
        << (french ? row.why : row.english_why) << '\n';
    print_example(french ? "Refusé\u00A0:" : "Refused:", row.bad, out);
    print_example(french ? "Admis\u00A0:" : "Accepted:", row.good, out);
}

}  // namespace

Result<Language> language_of(const Options& options) {
    const auto word = options.value("lang");
    if (word.empty() || word == "fr") return Language::french;
    if (word == "en") return Language::english;
    return Failure{Problem{{}, "Langue inconnue\u00A0: " + word + ".", "--lang fr, ou --lang en."}};
}

int explain(const std::vector<std::string>& words, Streams streams) {
    const auto options = parse(words, {}, {"lang"});
    if (!options) return print(options.error(), streams, wrong_usage);
    const auto language = language_of(*options);
    if (!language) return print(language.error(), streams, wrong_usage);
    for (const auto& row : content::diagnostics()) {
        if (!options->words.empty()) break;
        streams.out << content::to_text(row.code) << "  "
                    << (*language == Language::french ? row.title : row.english_title) << '\n';
    }
    for (const auto& word : options->words) {
        const auto* row = content::find_diagnostic(word);
        if (row == nullptr)
            return print(Problem{{},
                                 "Code inconnu\u00A0: " + word + ".",
                                 "«\u00A0constat explain\u00A0» les montre tous."},
                         streams, wrong_usage);
        print_one(*row, *language, streams.out);
    }
    return done;
}

}  // namespace sim::cli
