#include "tests/ui/hands.hpp"

#include <algorithm>

#include "sim/base/fold.hpp"

namespace ui {
namespace {

using namespace sim;

/// As many words as the search needs.
std::string beginning(const std::string& words) {
    constexpr std::size_t enough = 36;
    auto folded = fold(words);
    if (folded.size() <= enough) return folded;
    const auto end = folded.rfind(' ', enough);
    return folded.substr(0, end == std::string::npos ? enough : end);
}

}  // namespace

void Hands::use(const std::string& address) {
    if (!by_keys()) return seat_.find_and_click("###" + address, Seat::named(address));
    seat_.wait_to_be_offered(address);
    seat_.tab_to(address);
    seat_.press("Return");
}

void Hands::write(const std::string& address, const std::string& text) {
    if (by_keys()) {
        seat_.wait_to_be_offered(address);
        seat_.tab_to(address);
    } else {
        use(address);
    }
    seat_.wait("the keyboard on ###" + address, [&](const Look& now) {
        return now.focused() != nullptr && now.focused()->is(address);
    });
    seat_.press("ctrl+a");
    if (text.empty())
        seat_.press("Delete");
    else
        seat_.type(text);
}

void Hands::choose(const std::string& list, const std::string& option) {
    use(list);
    use("/" + option);
    seat_.wait("the list of ###" + list + " closed",
               [&](const Look& now) { return !now.offers("/" + option); });
}

void Hands::command(const std::string& words) {
    const auto search = beginning(words);
    seat_.press("ctrl+k");
    seat_.wait_for("command_search");
    seat_.type(search);
    const auto rows = [](const Look& now) {
        std::vector<const Seen*> found;
        for (const auto& item : now.items)
            if (item.id().starts_with("command_") && item.id() != "command_search")
                found.push_back(&item);
        return found;
    };
    int down = 0;
    seat_.wait("the command « " + words + " »", [&](const Look& now) {
        const auto found = rows(now);
        if (!std::ranges::all_of(found,
                                 [&](const Seen* row) { return mentions(row->words(), search); }))
            return false;
        const auto row = std::ranges::find(found, words, &Seen::words);
        down = static_cast<int>(row - found.begin());
        return row != found.end();
    });
    for (int i = 0; i < down; ++i) seat_.press("Down");
    seat_.press("Return");
    seat_.wait("the commands closed",
               [](const Look& now) { return !now.offers("command_search"); });
}

}  // namespace ui
