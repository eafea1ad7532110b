#include "sim/content/case_care.hpp"

#include <algorithm>
#include <unordered_map>

#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

constexpr std::size_t most_words = 900;
/// Shorter texts are formulas: « C’est noté. » may well be said twice.
constexpr std::size_t worth_saying_once = 90;

/// A text of a case and where it stands in its file. A value with escapes or folds does not stand
/// there as it reads: its slips are then looked for one after the other.
struct Passage {
    const std::string& file;
    std::string_view source;
    std::size_t offset;
    std::uint32_t line;
    std::string_view text;

    Place place() const { return place_of(offset); }
    Place place(std::size_t at, std::size_t length) const {
        const auto part = text.substr(at, length);
        std::size_t nth = 0;
        for (auto i = text.find(part); i < at; i = text.find(part, i + 1)) ++nth;
        auto found = source.find(part, offset);
        for (; nth > 0 && found != source.npos; --nth) found = source.find(part, found + 1);
        return place_of(found == source.npos ? offset : found);
    }

private:
    Place place_of(std::size_t there) const {
        const auto above = std::ranges::count(source.substr(offset, there - offset), '\n');
        return {file, static_cast<int>(line + above), column_in(source, there)};
    }
};

/// The dictionary, asked once a word, and the names that the case itself gives.
class Vocabulary {
public:
    Vocabulary(const CaseSource& source, const CheckOptions& options) : options_{options} {
        if (const auto main = source.trees.find("scenario.yaml"); main != source.trees.end()) {
            const At facts = value_of(At::root(main->second), "facts");
            for (const auto* part : {"parties", "policies", "loss"}) learn(value_of(facts, part));
        }
        for (const auto& [name, tree] : source.trees)
            if (name.starts_with("shared/")) learn(At::root(tree));
        for (const auto& word : accepted_words(source.files)) names_.emplace(straight(word), true);
    }

    bool knows(const std::string& word) {
        const auto found = names_.find(word);
        if (found != names_.end()) return found->second;
        return names_.emplace(word, options_.knows(word)).first->second;
    }

private:
    static std::string straight(std::string_view word) {
        std::string plain{word};
        for (auto at = plain.find("’"); at != plain.npos; at = plain.find("’"))
            plain.replace(at, std::string_view{"’"}.size(), "'");
        return plain;
    }

    void learn(At at) {
        if (!at.found()) return;
        if (at.kind() == Kind::scalar)
            for (const auto& word : words_in(at.text())) {
                const auto plain = straight(word.text);
                names_.emplace(plain, true);
                if (const auto cut = plain.find('\''); cut != plain.npos)
                    names_.emplace(plain.substr(cut + 1), true);
            }
        for (const At item : items_of(at)) learn(item);
        for (const auto& pair : pairs_of(at)) learn(pair.value);
    }

    const CheckOptions& options_;
    std::unordered_map<std::string, bool> names_;
};

void look_at(const Passage& passage, Proofreader& proofreader, Problems& problems) {
    for (auto& slip : proofreader.slips_in(passage.text))
        problems.push_back(problem(slip.code, passage.place(slip.offset, slip.length),
                                   std::move(slip.what), std::move(slip.remedy)));
    // A word and what parts it from the next are two bytes at least.
    if (passage.text.size() < 2 * most_words) return;
    const auto words = words_in(passage.text).size();
    if (words > most_words)
        problems.push_back(problem(
            Code::long_text, passage.place(), "Ce texte a " + std::to_string(words) + " mots.",
            std::to_string(most_words) + " mots au plus\u00A0: coupez-le, ou "
                                         "faites-en deux documents."));
}

/// The texts of a case, most of them in the file of the one before.
class Texts {
public:
    explicit Texts(const CaseSource& source) : source_{source}, file_{source.trees.end()} {}

    Passage passage(const CaseWatch::Text& text) {
        if (file_ == source_.trees.end() || file_->first != text.file)
            file_ = source_.trees.find(text.file);
        const auto& node = file_->second.at(text.node);
        return {file_->first, file_->second.text(), node.offset, node.line, node.text};
    }

private:
    const CaseSource& source_;
    std::map<std::string, Tree, std::less<>>::const_iterator file_;
};

/// Within one variant: two variants may well say the same.
void look_for_repeats(const CaseSource& source, const CaseWatch& watch, Problems& problems) {
    std::set<CaseWatch::Text> told;
    Texts texts{source};
    for (const auto& variant : watch.texts) {
        std::unordered_map<std::string_view, CaseWatch::Text> first;
        for (const auto& text : variant) {
            if (text.file.starts_with("playthroughs/")) continue;
            const auto passage = texts.passage(text);
            if (passage.text.size() < worth_saying_once) continue;
            const auto [found, fresh] = first.emplace(passage.text, text);
            if (fresh || found->second == text || !told.insert(text).second) continue;
            const auto before =
                source.trees.find(found->second.file)->second.place(found->second.node);
            problems.push_back(
                problem(Code::text_twice, source.trees.find(text.file)->second.place(text.node),
                        "Ce texte est répété\u00A0: il est déjà dans " + before.file + ", ligne " +
                            std::to_string(before.line) + ".",
                        "Dites-le une fois, ou autrement."));
        }
    }
}

}  // namespace

void care_for_texts(const CaseSource& source, const CaseWatch& watch, const CheckOptions& options,
                    Problems& problems) {
    Vocabulary vocabulary{source, options};
    Knows knows;
    if (options.knows) knows = [&](const std::string& word) { return vocabulary.knows(word); };
    Proofreader proofreader{std::move(knows)};
    std::map<std::string_view, std::vector<NodeId>> all;
    for (const auto& variant : watch.texts)
        for (const auto& text : variant) all[text.file].push_back(text.node);
    Texts texts{source};
    for (auto& [file, nodes] : all) {
        std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        for (const auto node : nodes) look_at(texts.passage({file, node}), proofreader, problems);
    }
    for (const auto& file : watch.files) {
        const auto found = source.files.files.find(file);
        if (found == source.files.files.end() || !file.ends_with(".md")) continue;
        look_at({found->first, found->second, 0, 1, found->second}, proofreader, problems);
    }
    look_for_repeats(source, watch, problems);
    if (!options.knows)
        problems.push_back(problem(Code::no_dictionary, {"scenario.yaml", 0, 0},
                                   "L’orthographe n’est pas regardée\u00A0: il n’y a pas de "
                                   "dictionnaire français.",
                                   "Installez le paquet hunspell-fr."));
}

}  // namespace sim::content
