#pragma once

#include <string>
#include <string_view>

namespace sim {

/// Each accent of a readable text with its letter in one character. What is copied from a PDF has
/// them apart, and a screen would draw them so.
std::string composed(std::string text);

/// Readable and composed: what a hand typed or pasted, as it enters the program. What decides keeps
/// to readable_text, which needs no library.
std::string clean_text(std::string_view raw);

}  // namespace sim
