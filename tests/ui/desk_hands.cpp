#include "tests/ui/desk_hands.hpp"

#include <algorithm>
#include <stdexcept>

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

void DeskHands::use(const std::string& address) {
    if (!by_keys()) return seat_.find_and_click("###" + address, Seat::named(address));
    seat_.wait_to_be_offered(address);
    seat_.tab_to(address);
    seat_.press("Return");
}

void DeskHands::write(const std::string& address, const std::string& text) {
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

void DeskHands::choose(const std::string& list, const std::string& option) {
    use(list);
    use("/" + option);
    seat_.wait("the list of ###" + list + " closed",
               [&](const Look& now) { return !now.offers("/" + option); });
}

void DeskHands::command(const std::string& words) {
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

void DeskHands::go_to_tab(const std::string& tab, const std::string& words) {
    if (!by_keys()) return use(tab);
    command(words);
    seat_.go_by("ctrl+2");
}

void DeskHands::show_document(const std::string& document) {
    const auto known = std::ranges::find(scenario_.documents, document, &scenario::Document::id);
    if (known == scenario_.documents.end()) throw std::runtime_error{"no document " + document};
    if (by_keys()) return command(known->title);
    const auto enclosure = "enclosure_" + document;
    if (seat_.look().find(enclosure) != nullptr) return use(enclosure);
    use("tab_file");
    use("file_document_" + document);
}

void DeskHands::open_case(const std::string& person, const std::string& case_id,
                          std::uint64_t variant) {
    write("person_name", person);
    seat_.press("Return");
    seat_.wait_to_read(person);
    use("case_" + case_id);
    use("training");
    write("variant", std::to_string(variant));
    use("start_case");
    seat_.wait_to_be_offered("hand_in");
}

void DeskHands::give(const attempt::Command& command) {
    std::visit(*this, command);
}

void DeskHands::operator()(const attempt::OpenItem& command) {
    if (by_keys()) seat_.go_by("ctrl+1");
    use("item_" + command.item);
}

void DeskHands::operator()(const attempt::OpenDocument& command) {
    show_document(command.document);
}

void DeskHands::operator()(const attempt::StartScene& command) {
    go_to_tab("tab_talk", "Échanges");
    const auto now = seat_.wait("a call to make", [&](const Look& look) {
        return look.offers("call_" + command.scene) || look.offers("start_scene");
    });
    use(now.offers("call_" + command.scene) ? "call_" + command.scene : "start_scene");
}

void DeskHands::operator()(const attempt::Say& command) {
    constexpr std::ptrdiff_t keys = 10;
    const auto line = "say_" + command.choice;
    if (!seat_.look().offers("hang_up")) go_to_tab("tab_talk", "Échanges");
    const auto now = seat_.wait_to_be_offered(line);
    const auto offered = now.ids("say_");
    const auto place = std::ranges::find(offered, line) - offered.begin();
    if (by_keys() && place < keys)
        seat_.press(std::to_string((place + 1) % keys));
    else
        use(line);
}

void DeskHands::operator()(const attempt::HangUp&) {
    use("hang_up");
    confirm();
}

void DeskHands::operator()(const attempt::TakeNote& command) {
    go_to_tab("tab_file", "Dossier");
    write("note", command.text);
    use("add_note");
}

void DeskHands::operator()(const attempt::AskHint& command) {
    use("hints");
    use("hint_" + command.criterion);
    use("hints_close");
}

void DeskHands::operator()(const attempt::CloseCase&) {
    if (by_keys()) {
        command("Rendre le dossier");
    } else {
        if (seat_.look().offers("acts_back")) use("acts_back");
        use("hand_in");
    }
    confirm();
}

void DeskHands::operator()(const attempt::WaitNext&) {
    if (by_keys())
        command("Attendre le prochain événement");
    else
        use("wait_next");
}

void DeskHands::wait_one_hour() {
    if (by_keys())
        command("Attendre une heure");
    else
        use("wait_1h");
}

void DeskHands::operator()(const attempt::WaitUntil& until) {
    const auto iso = to_iso(until.until);
    const auto day = "day_" + iso.substr(0, 10);
    if (by_keys())
        command("Calendrier et échéances");
    else
        use("calendar_open");
    seat_.wait_to_be_offered("wait_hour");
    while (!seat_.look().offers(day)) {
        const auto first = seat_.look().ids("day_");
        use("calendar_next");
        seat_.wait("other weeks", [&](const Look& now) { return now.ids("day_") != first; });
    }
    use(day);
    choose("wait_hour", "hour_" + std::to_string(until.until.minute_of_day() / 60));
    use("wait_until");
}

}  // namespace ui
