#pragma once

#include <functional>
#include <optional>
#include <string>

#include "sim/session/kept.hpp"
#include "sim/session/library.hpp"

/// A case opened to be played. What this program worked out from the same bytes, case and law, is
/// found again instead of read again.
namespace sim::session {

/// SHA-256 of the bytes that an attempt is pinned to, in hexadecimal.
struct PinHashes {
    std::string case_hash;
    std::string law_hash;
    std::string grid_hash;
    friend bool operator==(const PinHashes&, const PinHashes&) = default;
};
PinHashes hashes_of(const Pins& pins);

/// The variant of bytes already pinned, which are asked for when it is not kept.
Checked<Variant> open_pinned(const Kept& kept, const PinHashes& hashes, std::uint64_t seed,
                             const std::function<Checked<Pins>()>& pins);

struct OpenedCase {
    PinHashes hashes;
    Variant variant;
    std::optional<Pins> pins;  ///< When they had to be read.
};

/// From its folder. Reading and hashing a long case and the whole law costs more than opening it
/// should: the files of a case opened before are looked at (`stamp_of`), not into. When in doubt,
/// their content decides.
Checked<OpenedCase> open_case(const Kept& kept, const std::string& root,
                              const std::string& id_or_path, std::uint64_t seed);

}  // namespace sim::session
