#pragma once

#include <memory>
#include <string>

#include "sim/base/result.hpp"

class Hunspell;

/// The French dictionary that the machine has, or does not have: it is advice, never a need.
namespace sim::spelling {

class Speller {
public:
    ~Speller();
    Speller(Speller&&) noexcept;
    Speller& operator=(Speller&&) noexcept;

    /// The dictionary in `folder`, or in the usual ones. A Problem says where it was looked for.
    static Result<Speller> french(const std::string& folder = {});

    /// Whether `french` would find one, without reading it.
    static bool is_there(const std::string& folder = {});

    /// Whether a word is French; its apostrophes are straight, as in dictionaries.
    bool knows(const std::string& word) const;

private:
    explicit Speller(std::unique_ptr<Hunspell> dictionary);
    std::unique_ptr<Hunspell> dictionary_;
};

}  // namespace sim::spelling
