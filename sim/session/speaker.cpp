#include "sim/session/speaker.hpp"

#include <cstdlib>
#include <sstream>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sim::session {
namespace {

constexpr std::size_t most_running = 8;     ///< A service that hangs is not asked for ever.
constexpr std::size_t longest_text = 2000;  ///< Bytes; nobody listens to more at once.

/// Cut where a letter begins.
std::string shortened(const std::string& text) {
    if (text.size() <= longest_text) return text;
    auto end = longest_text;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
    return text.substr(0, end);
}

/// Starts the program without a shell, silent; 0 when it cannot.
pid_t start(const std::string& program, std::vector<std::string> words) {
    words.insert(words.begin(), program);
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : 0;
}

}  // namespace

Speaker::~Speaker() {
    for (const auto child : running_) waitpid(child, nullptr, WNOHANG);
}

bool Speaker::is_there() const {
    if (program_.find('/') != std::string::npos) return access(program_.c_str(), X_OK) == 0;
    const char* path = std::getenv("PATH");
    std::istringstream folders{path != nullptr ? path : ""};
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((folder + "/" + program_).c_str(), X_OK) == 0) return true;
    return false;
}

bool Speaker::say(const std::string& text) {
    bool served = true;
    std::erase_if(running_, [&](pid_t child) {
        int ended = 0;
        if (waitpid(child, &ended, WNOHANG) != child) return false;
        served = served && WIFEXITED(ended) && WEXITSTATUS(ended) == 0;
        return true;
    });
    if (!served) return false;
    if (running_.size() >= most_running) return true;
    const auto child = start(program_, {"--cancel", "--language", "fr", "--", shortened(text)});
    if (child > 0) running_.push_back(child);
    return child > 0;
}

}  // namespace sim::session
