#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/attempt/attempt.hpp"

/// The files on the desk of a case that has several. A file comes to the desk with the first thing
/// of it; the case's own, `scenario::own_file`, is always there.
namespace sim::attempt {

/// The case's own first, then in the author's order; empty when the case has no other file.
std::vector<std::string> files_on_desk(const scenario::Scenario& scenario, const Attempt& attempt);
bool is_on_desk(const scenario::Scenario& scenario, const Attempt& attempt, std::string_view file);

/// The file that something of the case belongs to, as the desk names it.
std::string file_named(const std::string& file_of_thing);
/// What a message sent is about: the file of its model, else the one whose insured reads it.
std::string file_of(const scenario::Scenario& scenario, const MessageSent& message);
/// What an event is about; empty when it is about no file: time, notes, hints.
std::string file_of(const scenario::Scenario& scenario, const Event& event);

/// The level last given to a file: `urgent`, `today`, `later`; empty while there is none.
std::string priority_of(const Attempt& attempt, std::string_view file);

/// "Grange de la Combe (26-0219)"; the title of the case for its own file.
std::string file_label(const scenario::Scenario& scenario, std::string_view file);

}  // namespace sim::attempt
