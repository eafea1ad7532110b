#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/store/store.hpp"

/// The chain of a journal. This is a file format (docs/event-log.md): do not reorder, do not
/// rename, do not drop a field.
///   genesis = SHA-256("constat-journal-1", then each field of the head but its state)
///   chain   = SHA-256(previous chain || seq || payload || state digest)
/// Numbers are eight little-endian bytes; a text of the head is its length, then its bytes.
namespace sim::store {

using Hash = std::array<unsigned char, 32>;

Hash sha256(std::string_view bytes);
std::string to_hex(const Hash& hash);
std::string_view bytes_of(const Hash& hash);
/// `bytes` must be 32 long, as the schema demands of every link.
Hash hash_of(std::string_view bytes);

Hash genesis(const AttemptHead& head);
Hash link(const Hash& previous, std::int64_t seq, const Entry& entry);

}  // namespace sim::store
