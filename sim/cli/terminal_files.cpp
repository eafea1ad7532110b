// A desk of several files: which there are, and the one that is looked at alone.
#include "sim/cli/terminal.hpp"

namespace sim::cli {

void Terminal::files() {
    std::vector<Entry> entries{{"Tous les dossiers", [this] { file_.clear(); }}};
    for (const auto& one : view_.desk.files)
        entries.push_back({(one.id == file_ ? "[choisi] " : "") + one.title + " (" + one.reference +
                               ")\u00A0: " + app::standing_of(one),
                           [this, id = one.id] {
                               file_ = id;
                               file();
                           }});
    choose("Dossiers du bureau", entries, "Retour");
}

std::string Terminal::mark_of(const std::string& file) const {
    if (!file_.empty()) return {};
    for (const auto& one : view_.desk.files)
        if (one.id == file) return " [" + one.reference + "]";
    return {};
}

}  // namespace sim::cli
