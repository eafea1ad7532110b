#pragma once

#include <string_view>

#include "sim/talk/story.hpp"

namespace sim::talk {

/// "empathie", "question ouverte": French, for the debrief.
std::string_view label(SpeechAct act);
/// "empathy", "open_question": the word of content files.
std::string_view word(SpeechAct act);
/// False when no act has this word.
bool speech_act_from_word(std::string_view word, SpeechAct& act);
std::string_view label(Channel channel);
std::string_view word(Channel channel);
bool channel_from_word(std::string_view word, Channel& channel);

}  // namespace sim::talk
