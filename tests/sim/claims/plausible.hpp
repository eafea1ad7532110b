#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "sim/claims/matter.hpp"

/// Facts drawn from the form of a matter alone: what an author could write who knows the names, the
/// kinds and the bounds, and nothing of the law.
namespace sim::test {

class Plausible {
public:
    explicit Plausible(std::uint64_t seed) : state_{seed * 2 + 1}, seed_{seed} {}

    claims::Given facts(const std::vector<claims::FactForm>& forms) {
        claims::Given given;
        given.kind = claims::Given::Kind::map;
        for (const auto& form : forms)
            if (form.required || below(4) < seed_ % 5) given.set(form.id, fact(form));
        return given;
    }
    claims::Given fact(const claims::FactForm& form) {
        if (!form.many) return one(form);
        claims::Given list;
        list.kind = claims::Given::Kind::list;
        for (auto left = 1 + below(3); left > 0; --left) list.items.push_back(one(form));
        return list;
    }

private:
    std::uint64_t below(std::uint64_t bound) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return (state_ >> 33) % bound;
    }
    template <std::size_t n>
    std::int64_t one_of(const std::array<std::int64_t, n>& values, const claims::FactForm& form) {
        return std::clamp(values[below(n)], form.least, form.most);
    }
    claims::Given one(const claims::FactForm& form) {
        if (form.group != nullptr) return facts(form.group());
        return claims::Given::of(text(form));
    }
    std::string text(const claims::FactForm& form) {
        constexpr std::array<std::int64_t, 9> cents{0,       1,       15'000,    64'001,    120'000,
                                                    160'000, 499'999, 1'200'000, 25'000'000};
        constexpr std::array<std::int64_t, 6> rates{0,       100'000, 250'000,
                                                    500'000, 600'000, 1'000'000};
        constexpr std::array<std::int64_t, 8> counts{0, 1, 2, 3, 12, 35, 67, 2026};
        using claims::FactKind;
        switch (form.kind) {
            case FactKind::money: return to_plain(Money::cents(one_of(cents, form)));
            case FactKind::rate: {
                const auto millionths = one_of(rates, form);
                return to_plain(claims::Value{Rate::millionths(millionths)});
            }
            case FactKind::count: return std::to_string(one_of(counts, form));
            case FactKind::date: return day(form);
            case FactKind::yes_no: return below(2) == 0 ? "true" : "false";
            case FactKind::word: return std::string{form.words[below(form.words.size())].id};
            case FactKind::text: return "abc"[below(3)] + std::string{};
            case FactKind::group: break;
        }
        return {};
    }
    /// Half of the time the dates of a matter follow one another as its facts are declared.
    std::string day(const claims::FactForm& form) {
        constexpr std::array<std::int64_t, 8> offsets{-4000, -400, -30, -5, 0, 6, 75, 500};
        constexpr std::array<std::int64_t, 4> years{2019, 2022, 2025, 2026};
        const auto base = Date::of(static_cast<int>(years[seed_ % 4]), 3, 10).number();
        const auto ordered = base + dates_++ * 12;
        const auto number = seed_ % 2 == 0 ? ordered : base + one_of(offsets, unbounded());
        if (form.id == "on") return to_iso(Date::from_number(base));
        return to_iso(Date::from_number(std::clamp(number, form.least, form.most)));
    }
    static claims::FactForm unbounded() {
        claims::FactForm form;
        form.least = -1'000'000;
        form.most = 1'000'000;
        return form;
    }

    std::uint64_t state_;
    std::uint64_t seed_;
    std::int64_t dates_ = 0;
};

}  // namespace sim::test
