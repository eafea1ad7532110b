// The few forms that a .po file has. It is read as it is, without msgfmt: one small file, read once
// at the start, needs no compiled twin that can be older than its source; and libintl itself only
// translates when the system has the locale, which the desks of an insurer seldom have.
#include <algorithm>
#include <functional>
#include <optional>

#include "sim/app/core/finished.hpp"
#include "sim/app/core/language.hpp"
#include "sim/base/text.hpp"

namespace sim::app {
namespace {

struct Entry {
    std::string id;
    std::string text;
    bool fuzzy = false;
};

std::optional<char> escaped(char c) {
    switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case '"': return '"';
        case '\\': return '\\';
        default: return std::nullopt;
    }
}

/// The text between the quotes of a line that ends with them.
std::optional<std::string> unquoted(std::string_view line) {
    if (line.size() < 2 || line.front() != '"' || line.back() != '"') return std::nullopt;
    line = line.substr(1, line.size() - 2);
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"') return std::nullopt;
        if (line[at] != '\\') {
            text += line[at];
            continue;
        }
        const auto meant = at + 1 < line.size() ? escaped(line[at + 1]) : std::nullopt;
        if (!meant) return std::nullopt;
        text += *meant;
        ++at;
    }
    return text;
}

class PoReader {
public:
    /// False: no .po file has such a line.
    bool take(std::string_view line) {
        if (line.empty()) return true;
        if (line.starts_with("#~")) return true;
        if (line.starts_with("#")) {
            close();
            if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos)
                entry_.fuzzy = true;
            return true;
        }
        if (line.starts_with("msgid ")) {
            close();
            return begin(entry_.id, line.substr(6));
        }
        if (line.starts_with("msgstr ")) {
            translated_ = true;
            return begin(entry_.text, line.substr(7));
        }
        const auto more = unquoted(line);
        if (!more || part_ == nullptr) return false;
        *part_ += *more;
        return true;
    }
    /// Ends the entry that is being read.
    void close() {
        if (!translated_) return;
        if (!entry_.id.empty() && !entry_.text.empty() && !entry_.fuzzy)
            texts.insert_or_assign(entry_.id, entry_.text);
        entry_ = {};
        translated_ = false;
        part_ = nullptr;
    }

    std::map<std::string, std::string, std::less<>> texts;

private:
    bool begin(std::string& part, std::string_view quoted_text) {
        const auto text = unquoted(quoted_text);
        part = text.value_or("");
        part_ = &part;
        return text.has_value();
    }

    Entry entry_;
    std::string* part_ = nullptr;
    bool translated_ = false;
};

}  // namespace

Result<Catalogue> Catalogue::read(std::string_view po) {
    PoReader reader;
    int number = 0;
    while (!po.empty()) {
        const auto end = po.find('\n');
        ++number;
        if (!reader.take(trimmed(po.substr(0, end))))
            return Failure{Problem{{"", number, 1},
                                   "Catalogue de traduction abîmé.",
                                   "Réinstallez Constat, ou corrigez cette ligne."}};
        po = end == std::string_view::npos ? "" : po.substr(end + 1);
    }
    reader.close();
    if (reader.texts.empty())
        return Failure{Problem{{}, "Catalogue de traduction vide.", "Réinstallez Constat."}};
    Catalogue catalogue;
    catalogue.texts_ = std::move(reader.texts);
    return catalogue;
}

Result<Catalogue> Catalogue::read(std::string_view po, std::string_view rooms) {
    auto catalogue = read(po);
    if (!catalogue) return catalogue;
    auto below = read(rooms);
    if (!below) return below;
    for (auto& [french, text] : below->texts_) {
        if (french.find("{}") != std::string::npos) {
            Pattern pattern{around_blanks(french), 0, text};
            for (const auto& part : pattern.fixed) pattern.length += part.size();
            catalogue->patterns_.push_back(std::move(pattern));
        }
        catalogue->texts_.emplace(french, text);
    }
    catalogue->below_ = std::move(below->texts_);
    std::ranges::stable_sort(catalogue->patterns_, std::ranges::greater{}, &Pattern::length);
    return catalogue;
}

const char* Catalogue::find(std::string_view french) const {
    const auto found = texts_.find(french);
    return found == texts_.end() ? nullptr : found->second.c_str();
}

}  // namespace sim::app
