#include "sim/store/chain.hpp"

#include <algorithm>

#include <sodium.h>

namespace sim::store {
namespace {

void add_number(std::string& bytes, std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) {
        bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
    }
}

void add_text(std::string& bytes, std::string_view text) {
    add_number(bytes, text.size());
    bytes += text;
}

}  // namespace

Hash sha256(std::string_view bytes) {
    Hash hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return hash;
}

std::string to_hex(const Hash& hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * hash.size());
    for (const unsigned char byte : hash) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::string_view bytes_of(const Hash& hash) {
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

Hash hash_of(std::string_view bytes) {
    Hash hash{};
    check(bytes.size() == hash.size(), "a link of the chain has 32 bytes");
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

Hash genesis(const AttemptHead& head) {
    std::string bytes = "constat-journal-1";
    add_text(bytes, head.id);
    add_number(bytes, static_cast<std::uint64_t>(head.person));
    for (const auto* text :
         {&head.case_id, &head.case_hash, &head.law_hash, &head.grid_hash, &head.engine}) {
        add_text(bytes, *text);
    }
    add_number(bytes, head.seed);
    add_text(bytes, head.mode);
    add_text(bytes, head.started_at);
    return sha256(bytes);
}

Hash link(const Hash& previous, std::int64_t seq, const Entry& entry) {
    std::string bytes;
    bytes.reserve(previous.size() + 16 + entry.payload.size());
    bytes += bytes_of(previous);
    add_number(bytes, static_cast<std::uint64_t>(seq));
    bytes += entry.payload;
    add_number(bytes, entry.state_digest);
    return sha256(bytes);
}

}  // namespace sim::store
