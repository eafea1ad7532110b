#include "sim/session/open_case.hpp"

#include <filesystem>

#include "sim/session/stamp.hpp"
#include "sim/store/chain.hpp"

namespace sim::session {
namespace {

constexpr std::size_t hash_size = 64;

std::string sha256_of(const std::string& bytes) {
    return store::to_hex(store::sha256(bytes));
}

/// Under what the bytes of a case are remembered; empty when its files are in doubt.
std::string stamp_key(const std::string& root, const std::string& id_or_path) {
    const auto folder = case_folder(root, id_or_path);
    if (folder.empty()) return {};
    const auto stamp = stamp_of({folder, root + "/scenarios/shared", root + "/sim/law/parameters",
                                 root + "/assessment/grid"});
    if (!stamp) return {};
    std::error_code failed;
    return "bytes " + std::filesystem::absolute(folder, failed).string() + " with " +
           std::filesystem::absolute(root, failed).string() + " as " + std::to_string(*stamp);
}

std::optional<PinHashes> kept_hashes(const Kept& kept, const std::string& key) {
    const auto found = key.empty() ? Kept::Found{} : kept.find(key);
    if (found.bytes.size() != 3 * hash_size) return {};
    const auto part = [&](std::size_t i) {
        return std::string{found.bytes.substr(i * hash_size, hash_size)};
    };
    return PinHashes{part(0), part(1), part(2)};
}

}  // namespace

PinHashes hashes_of(const Pins& pins) {
    return {sha256_of(pins.case_bytes), sha256_of(pins.law_bytes), sha256_of(pins.grid_bytes)};
}

Checked<Variant> open_pinned(const Kept& kept, const PinHashes& hashes, std::uint64_t seed,
                             const std::function<Checked<Pins>()>& pins) {
    const auto key =
        "variant " + std::to_string(seed) + " of " + hashes.case_hash + " under " + hashes.law_hash;
    if (const auto found = kept.find(key); found.file)
        if (auto compiled = content::read_compiled(found.bytes, found.file))
            return *std::move(compiled);
    const auto read = pins();
    if (!read) return Failures{read.error()};
    auto variant = open_variant(*read, seed);
    if (variant) kept.keep(key, content::compile(*variant));
    return variant;
}

Checked<OpenedCase> open_case(const Kept& kept, const std::string& root,
                              const std::string& id_or_path, std::uint64_t seed) {
    const auto key = stamp_key(root, id_or_path);
    const auto known = kept_hashes(kept, key);
    OpenedCase opened;
    const auto read = [&]() -> Checked<Pins> {
        auto pins = pins_of(root, id_or_path);
        if (pins) opened.pins = *pins;
        return pins;
    };
    if (known) {
        opened.hashes = *known;
    } else {
        const auto pins = read();
        if (!pins) return Failures{pins.error()};
        opened.hashes = hashes_of(*pins);
    }
    auto variant = open_pinned(kept, opened.hashes, seed,
                               [&] { return opened.pins ? Checked<Pins>{*opened.pins} : read(); });
    if (!variant) return Failures{variant.error()};
    opened.variant = *std::move(variant);
    if (!known && !key.empty())
        kept.keep(key, opened.hashes.case_hash + opened.hashes.law_hash + opened.hashes.grid_hash);
    return opened;
}

}  // namespace sim::session
