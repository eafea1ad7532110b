#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "sim/base/date.hpp"
#include "sim/base/money.hpp"
#include "sim/content/members.hpp"
#include "sim/talk/story.hpp"

/// Plain values of the model to bytes and back, member by member. Bytes are never trusted: a count
/// is bounded by what is left to read, a word by its enum, a depth by a limit, and what does not
/// fit stops the reading.
namespace sim::content::packed {

/// The last enumerator of each enum that is packed.
template <class E>
inline constexpr E last_of = E{};

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;
template <class T>
inline constexpr bool is_map = false;
template <class K, class V, class L>
inline constexpr bool is_map<std::map<K, V, L>> = true;

// Seven bits a byte, the low ones first.
inline void put_number(std::string& out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}
inline void put_signed(std::string& out, std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    put_number(out, (bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}
inline void put_text(std::string& out, std::string_view text) {
    put_number(out, text.size());
    out += text;
}

template <class T>
void put(std::string& out, const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        put_text(out, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        out += static_cast<char>(value);
    } else if constexpr (std::is_enum_v<T>) {
        put_number(out, static_cast<std::uint64_t>(value));
    } else if constexpr (std::is_unsigned_v<T>) {
        put_number(out, value);
    } else if constexpr (std::is_integral_v<T>) {
        put_signed(out, value);
    } else if constexpr (std::is_same_v<T, Money>) {
        put_signed(out, value.in_cents());
    } else if constexpr (std::is_same_v<T, Rate>) {
        put_signed(out, value.in_millionths());
    } else if constexpr (std::is_same_v<T, Date>) {
        put_signed(out, value.number());
    } else if constexpr (std::is_same_v<T, Instant>) {
        put_signed(out, value.in_minutes());
    } else if constexpr (std::is_same_v<T, talk::Nodes>) {
        // Apart, to be read late: `packed_nodes.hpp`.
    } else if constexpr (is_vector<T>) {
        put_number(out, value.size());
        for (const auto& one : value) put(out, one);
    } else if constexpr (is_map<T>) {
        put_number(out, value.size());
        for (const auto& [key, one] : value) {
            put(out, key);
            put(out, one);
        }
    } else if constexpr (is_optional<T>) {
        put(out, value.has_value());
        if (value) put(out, *value);
    } else if constexpr (is_variant<T>) {
        put_number(out, value.index());
        std::visit([&](const auto& one) { put(out, one); }, value);
    } else {
        with_members(value, [&](const auto&... member) { (put(out, member), ...); });
    }
}

/// Where a reading is. After the first thing that does not fit, `good` is false and nothing more is
/// read.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes)
        : at_{bytes.data()}, end_{bytes.data() + bytes.size()} {}

    bool good() const { return good_; }
    bool at_end() const { return good_ && at_ == end_; }

    /// So many bytes as they are.
    std::string_view take_bytes(std::size_t size) {
        if (size > static_cast<std::size_t>(end_ - at_)) fail();
        const std::string_view bytes{at_, good_ ? size : 0};
        at_ += bytes.size();
        return bytes;
    }
    /// How many follow, of things that take so many bytes each at least.
    std::size_t count(std::size_t each) {
        const auto value = number();
        if (value <= static_cast<std::size_t>(end_ - at_) / each)
            return static_cast<std::size_t>(value);
        fail();
        return 0;
    }

    template <class T>
    void take(T& value) {
        if constexpr (std::is_same_v<T, std::string>) {
            value = take_bytes(count(1));
        } else if constexpr (std::is_same_v<T, talk::Nodes>) {
            // Apart: `packed_nodes.hpp`.
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(below(static_cast<std::uint64_t>(last_of<T>) + 1));
        } else if constexpr (std::is_same_v<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::is_unsigned_v<T>) {
            value = within<T>(number());
        } else if constexpr (std::is_integral_v<T>) {
            value = within<T>(signed_number());
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money::cents(signed_number());
        } else if constexpr (std::is_same_v<T, Rate>) {
            value = Rate::millionths(signed_number());
        } else if constexpr (std::is_same_v<T, Date>) {
            value = Date::from_number(within<std::int32_t>(signed_number()));
        } else if constexpr (std::is_same_v<T, Instant>) {
            value = Instant::minutes(within<std::int32_t>(signed_number()));
        } else {
            take_whole(value);
        }
    }

private:
    static constexpr int most_levels = 64;

    template <class T>
    void take_whole(T& value) {
        if (++levels_ > most_levels) fail();
        if constexpr (is_vector<T>) {
            value.resize(count(sizeof_least<typename T::value_type>()));
            for (auto& one : value) {
                if (!good_) break;
                take(one);
            }
        } else if constexpr (is_map<T>) {
            for (auto left = count(2); left > 0 && good_; --left) {
                typename T::key_type key;
                take(key);
                take(value[std::move(key)]);
            }
        } else if constexpr (is_optional<T>) {
            if (below(2) == 1) take(value.emplace());
        } else if constexpr (is_variant<T>) {
            take_variant(value, std::make_index_sequence<std::variant_size_v<T>>{});
        } else if (good_) {
            with_members(value, [&](auto&... member) { (take(member), ...); });
        }
        --levels_;
    }

    template <class V, std::size_t... I>
    void take_variant(V& value, std::index_sequence<I...>) {
        const auto index = below(sizeof...(I));
        ((index == I ? take(value.template emplace<I>()) : void()), ...);
    }

    /// The fewest bytes that a value of this type is packed in.
    template <class T>
    static constexpr std::size_t sizeof_least() {
        return static_cast<std::size_t>(std::max(member_count<T>, 1));
    }

    std::uint64_t number() {
        if (at_ != end_ && static_cast<unsigned char>(*at_) < 0x80)
            return static_cast<unsigned char>(*at_++);
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && at_ != end_; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at_++);
            value |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80) return value;
        }
        fail();
        return 0;
    }
    std::int64_t signed_number() {
        const auto bits = number();
        return static_cast<std::int64_t>((bits >> 1) ^ (~(bits & 1) + 1));
    }
    template <class T, class Wide>
    T within(Wide wide) {
        if (std::in_range<T>(wide)) return static_cast<T>(wide);
        fail();
        return {};
    }
    std::uint64_t below(std::uint64_t limit) {
        const auto value = number();
        if (value < limit) return value;
        fail();
        return 0;
    }
    void fail() {
        good_ = false;
        at_ = end_;
    }

    const char* at_;
    const char* end_;
    int levels_ = 0;
    bool good_ = true;
};

}  // namespace sim::content::packed
