#pragma once

#include <type_traits>

namespace sim::content {

/// How many members a plain struct has, said where it is packed. A wrong count does not compile, so
/// that a member added to the model cannot be left out.
template <class T>
inline constexpr int member_count = 0;

/// Calls `f` with every member, in the order of their declaration.
template <class T, class F>
decltype(auto) with_members(T& value, F&& f) {
    constexpr int n = member_count<std::remove_const_t<T>>;
    static_assert(n > 0, "member_count says how many members it has");
    if constexpr (n == 1) {
        auto& [a] = value;
        return f(a);
    } else if constexpr (n == 2) {
        auto& [a, b] = value;
        return f(a, b);
    } else if constexpr (n == 3) {
        auto& [a, b, c] = value;
        return f(a, b, c);
    } else if constexpr (n == 4) {
        auto& [a, b, c, d] = value;
        return f(a, b, c, d);
    } else if constexpr (n == 5) {
        auto& [a, b, c, d, e] = value;
        return f(a, b, c, d, e);
    } else if constexpr (n == 6) {
        auto& [a, b, c, d, e, g] = value;
        return f(a, b, c, d, e, g);
    } else if constexpr (n == 7) {
        auto& [a, b, c, d, e, g, h] = value;
        return f(a, b, c, d, e, g, h);
    } else if constexpr (n == 8) {
        auto& [a, b, c, d, e, g, h, i] = value;
        return f(a, b, c, d, e, g, h, i);
    } else if constexpr (n == 9) {
        auto& [a, b, c, d, e, g, h, i, j] = value;
        return f(a, b, c, d, e, g, h, i, j);
    } else if constexpr (n == 10) {
        auto& [a, b, c, d, e, g, h, i, j, k] = value;
        return f(a, b, c, d, e, g, h, i, j, k);
    } else if constexpr (n == 11) {
        auto& [a, b, c, d, e, g, h, i, j, k, l] = value;
        return f(a, b, c, d, e, g, h, i, j, k, l);
    } else if constexpr (n == 12) {
        auto& [a, b, c, d, e, g, h, i, j, k, l, m] = value;
        return f(a, b, c, d, e, g, h, i, j, k, l, m);
    } else {
        static_assert(n == 26, "no struct of the model has this many yet: add a branch");
        auto& [a, b, c, d, e, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y, z, aa, ab] =
            value;
        return f(a, b, c, d, e, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y, z, aa, ab);
    }
}

}  // namespace sim::content
