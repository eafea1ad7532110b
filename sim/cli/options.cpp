#include "sim/cli/options.hpp"

#include <algorithm>
#include <charconv>

namespace sim::cli {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::string Options::value(const std::string& name) const {
    const auto found = values.find(name);
    return found == values.end() ? std::string{} : found->second;
}

Result<std::uint64_t> Options::number(const std::string& name, std::uint64_t fallback) const {
    const auto found = values.find(name);
    if (found == values.end()) return fallback;
    std::uint64_t number = 0;
    const auto& text = found->second;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
        return Failure{Problem{
            {}, "--" + name + " attend un nombre entier.", "Exemple\u00A0: --" + name + " 12"}};
    return number;
}

Result<Options> parse(const std::vector<std::string>& words, const std::vector<std::string>& flags,
                      const std::vector<std::string>& valued) {
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].starts_with("--")) {
            options.words.push_back(words[i]);
            continue;
        }
        const auto name = words[i].substr(2);
        if (contains(flags, name)) {
            options.values[name] = "";
        } else if (!contains(valued, name)) {
            return Failure{Problem{{},
                                   "Option inconnue\u00A0: " + words[i] + ".",
                                   "«\u00A0constat help\u00A0» donne les options."}};
        } else if (i + 1 == words.size()) {
            return Failure{Problem{{}, words[i] + " attend une valeur.", ""}};
        } else {
            options.values[name] = words[++i];
        }
    }
    return options;
}

}  // namespace sim::cli
