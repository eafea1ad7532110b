#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "assessment/certification/session.hpp"

/// The words of each choice: as written in the journal and typed, and as said. Words of the
/// journal are a file format: they are added to, never changed.
namespace assessment::certification {

struct Choice {
    std::string_view word;
    std::string_view french;
};

inline constexpr std::array route_words{
    Choice{"apprenticeship", "apprentissage"}, Choice{"continuing", "formation continue"},
    Choice{"professionalisation", "contrat de professionnalisation"}, Choice{"vae", "VAE"}};
inline constexpr std::array tie_words{Choice{"trained", "a formé le candidat"},
                                      Choice{"tutor", "tuteur ou accompagnateur"},
                                      Choice{"employer", "employeur ou collègue"},
                                      Choice{"family", "famille"}, Choice{"other", "autre lien"}};
inline constexpr std::array absence_words{Choice{"absent", "absent"},
                                          Choice{"justified", "absent, justifié"},
                                          Choice{"stopped", "a interrompu l’épreuve"}};
inline constexpr std::array outcome_words{Choice{"acquired", "acquis"},
                                          Choice{"refused", "non acquis"},
                                          Choice{"not_assessed", "non évalué"}};
inline constexpr std::array phase_words{Choice{"preparing", "épreuves"},
                                        Choice{"deliberating", "délibération"},
                                        Choice{"sealed", "signée"}};

constexpr const auto& words_of(Route) {
    return route_words;
}
constexpr const auto& words_of(Tie) {
    return tie_words;
}
constexpr const auto& words_of(Absence) {
    return absence_words;
}
constexpr const auto& words_of(Outcome) {
    return outcome_words;
}
constexpr const auto& words_of(Phase) {
    return phase_words;
}

template <class Enum>
constexpr std::string_view to_word(Enum value) {
    return words_of(value)[static_cast<std::size_t>(value)].word;
}
template <class Enum>
constexpr std::string_view in_french(Enum value) {
    return words_of(value)[static_cast<std::size_t>(value)].french;
}
template <class Enum>
constexpr std::optional<Enum> from_word(std::string_view word) {
    const auto& words = words_of(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].word == word) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace assessment::certification
