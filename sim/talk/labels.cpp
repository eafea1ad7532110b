#include "sim/talk/labels.hpp"

#include <array>
#include <cstddef>

namespace sim::talk {
namespace {

struct Names {
    std::string_view word;
    std::string_view label;
};

constexpr std::array<Names, 22> act_names{{
    {"neutral", "neutre"},
    {"greet", "accueil"},
    {"open_question", "question ouverte"},
    {"closed_question", "question fermée"},
    {"listen", "écoute"},
    {"empathy", "empathie"},
    {"reassure", "réassurance"},
    {"reformulate", "reformulation"},
    {"explain", "explication"},
    {"check_understanding", "vérification de la compréhension"},
    {"argue", "argument"},
    {"propose", "proposition"},
    {"refuse", "refus"},
    {"promise", "promesse"},
    {"announce", "annonce"},
    {"conclude", "conclusion"},
    {"interrupt", "interruption"},
    {"blame", "reproche"},
    {"jargon", "jargon"},
    {"slow_down", "rythme ralenti"},
    {"tone", "ton de la voix"},
    {"posture", "posture"},
}};
static_assert(act_names.size() == static_cast<std::size_t>(SpeechAct::posture) + 1);

constexpr std::array<Names, 6> channel_names{{
    {"phone", "téléphone"},
    {"face_to_face", "face à face"},
    {"visit", "visite"},
    {"letter", "lettre"},
    {"email", "courriel"},
    {"internal", "interne"},
}};
static_assert(channel_names.size() == static_cast<std::size_t>(Channel::internal) + 1);

template <class Enum, std::size_t N>
bool from_word(const std::array<Names, N>& names, std::string_view word, Enum& value) {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i].word != word) continue;
        value = static_cast<Enum>(i);
        return true;
    }
    return false;
}

}  // namespace

std::string_view label(SpeechAct act) {
    return act_names[static_cast<std::size_t>(act)].label;
}
std::string_view word(SpeechAct act) {
    return act_names[static_cast<std::size_t>(act)].word;
}
bool speech_act_from_word(std::string_view word, SpeechAct& act) {
    return from_word(act_names, word, act);
}
std::string_view label(Channel channel) {
    return channel_names[static_cast<std::size_t>(channel)].label;
}
std::string_view word(Channel channel) {
    return channel_names[static_cast<std::size_t>(channel)].word;
}
bool channel_from_word(std::string_view word, Channel& channel) {
    return from_word(channel_names, word, channel);
}

}  // namespace sim::talk
