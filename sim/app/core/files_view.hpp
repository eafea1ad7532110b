#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/app/core/tone.hpp"

/// The claim files of a desk: what each shows, and how they stand beside one another.
namespace sim::app {

struct DeskView;

struct FactRow {
    std::string label;
    std::string value;
    std::string icon;
};
struct FileSection {
    std::string title;
    std::string icon;
    std::vector<FactRow> rows;
    std::string empty;
};
struct FileView {
    std::vector<FileSection> sections;
};

/// One of several files on the desk.
struct DeskFile {
    std::string id;
    std::string title;
    std::string reference;
    int unread = 0;
    std::string level;     ///< Of its priority; empty while it has none.
    std::string icon;      ///< The same as a picture...
    std::string priority;  ///< ...and in words: "Peut attendre", "Sans priorité".
    Tone tone = Tone::neutral;
    std::string deadline;  ///< The next that runs: "Rappel : 3 h"; empty when none does.
    Tone deadline_tone = Tone::neutral;
    FileView view;  ///< Of this file alone.
};

/// "Sans priorité, 2 non lus, Rappel : 3 h"
std::string standing_of(const DeskFile& file);

/// The desk with the mail, the documents, the history and the panel of one file alone; of all of
/// them when it has no such file.
DeskView desk_of_file(const DeskView& desk, std::string_view file);

}  // namespace sim::app
