#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace sim::session {

/// Says texts aloud through the program of speech-dispatcher; what was being said stops.
class Speaker {
public:
    explicit Speaker(std::string program = "spd-say") : program_{std::move(program)} {}
    /// What has ended is let go; what still speaks goes on.
    ~Speaker();
    Speaker(Speaker&&) noexcept = default;
    Speaker& operator=(Speaker&&) noexcept = default;
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    /// Whether the program is on this machine.
    bool is_there() const;
    /// Returns at once. False when the program is not there, or when it refused a text before.
    bool say(const std::string& text);

private:
    std::string program_;
    std::vector<pid_t> running_;
};

}  // namespace sim::session
