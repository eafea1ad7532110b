#pragma once

#include <string>
#include <vector>

/// What this machine lacks, by the package that brings it. Constat goes on without.
namespace sim::app {

/// Among them, the card that drew the window and was lost: no package brings it back.
inline constexpr const char* graphics_card = "carte-graphique";

/// A sentence, and the way out. A name that is no package: the fonts could not be prepared.
std::string lack_words(const std::string& package);
/// A list as one setting, and back.
std::string lacks_text(const std::vector<std::string>& packages);
/// Without those that were dismissed before.
std::vector<std::string> lacks_to_tell(const std::vector<std::string>& found,
                                       const std::string& told);

}  // namespace sim::app
