#pragma once

#include <string>
#include <string_view>

/// Bytes as the letters that badges are made of.
namespace assessment::reports {

std::string base64url(std::string_view bytes);  ///< Without padding.
/// Empty when a letter is not one of base64url.
std::string from_base64url(std::string_view text);
std::string base58(std::string_view bytes);  ///< Bitcoin's letters, as `did:key` wants them.
/// Empty when a letter is not one of base58.
std::string from_base58(std::string_view text);

}  // namespace assessment::reports
