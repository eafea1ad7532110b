#pragma once

#include <string>
#include <string_view>

#include "sim/base/result.hpp"
#include "sim/store/sqlite.hpp"

namespace sim::store {

/// "La décision n’a pas été enregistrée : le disque est plein." and the way out.
Problem problem_of(const SqlFault& fault, const std::string& path, std::string_view subject);

/// The room's door: runs `work`, and turns what SQLite refuses into a Problem.
template <class Work>
auto guarded(const std::string& path, std::string_view subject, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SqlFault& fault) {
        return Failure{problem_of(fault, path, subject)};
    }
}

}  // namespace sim::store
