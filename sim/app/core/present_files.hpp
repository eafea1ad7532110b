#pragma once

#include "sim/app/core/present.hpp"
#include "sim/attempt/files.hpp"

/// The parts of `present` that a desk of several files has.
namespace sim::app {

/// What the desk calls the file of a thing; empty on a desk of one file.
std::string file_on_desk(const Session& session, const std::string& file_of_thing);
/// Whether something of a file is shown where `wanted` is; an empty name is any file.
bool is_shown(std::string_view file, std::string_view wanted);
/// Whether a person has to do with the file: its insured, or somebody who wrote about it.
bool is_of_file(const Session& session, const claims::Party& party, std::string_view file);

FileSection identity_section(const Session& session, const scenario::OtherFile& file);
/// The messages that came about it.
FileSection received_section(const Session& session, std::string_view file);

/// The most pressing first; `deadlines` are those of the case, in its order.
std::vector<DeskFile> present_files(const Session& session,
                                    const std::vector<DeadlineChip>& deadlines);

}  // namespace sim::app
